import { expect, expectToFit, test } from './article.ts';

const scoreboard = (base: string, query = '') => `${base}/embed/scoreboard/${query}`;
const frame = (src: string, more = '') =>
  `<iframe title="Councils" src="${src}" width="100%" height="180" style="border:0" scrolling="no" ${more}></iframe>`;

test('embed.js gives each of several embeds its own height, one that comes later too', async ({
  page,
  host,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const place = (id: string, title: string) =>
    `<div data-declared="${site}/embed/${id}/" data-title="${title}" style="min-height:300px"></div>`;
  await host.open(
    `${place('scoreboard', 'Councils')}${place('flow', 'Flow')}<script src="${site}/embed.js" async></script>`,
  );
  await expectToFit(page.getByTitle('Councils'));
  await expectToFit(page.getByTitle('Flow'));
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), place('expectations', 'Hopes'));
  await page.getByTitle('Hopes').scrollIntoViewIfNeeded();
  await expectToFit(page.getByTitle('Hopes'));
});

test('the height follows what a reader opens', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  await host.open(
    `<div data-declared="${scoreboard(site)}" data-title="Councils"></div><script src="${site}/embed.js"></script>`,
  );
  const councils = page.getByTitle('Councils');
  await expectToFit(councils);
  const before = (await councils.boundingBox())?.height ?? 0;
  await councils.contentFrame().getByText('Figures in a table').click();
  await expect.poll(async () => (await councils.boundingBox())?.height ?? 0).toBeGreaterThan(before + 40);
  await expectToFit(councils);
});

test('@newswire/frames', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  await host.open(
    `<div data-frame-src="${scoreboard(site)}" data-frame-attribute-title="Councils"></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  );
  await expectToFit(page.getByTitle('Councils'));
});

test('pym.js, two on a page', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  await host.open(
    `<div id="one"></div><div id="two"></div><script src="/pym.js"></script><script>
    new pym.Parent('one', '${scoreboard(site)}', { title: 'Councils' });
    new pym.Parent('two', '${site}/embed/flow/?view=map', { title: 'Flow' });</script>`,
  );
  await expectToFit(page.getByTitle('Councils'));
  await expectToFit(page.getByTitle('Flow'));
  await expect(page.getByTitle('Flow').contentFrame().getByText('was not read')).toHaveCount(0);
});

test('WordPress: a secret after the hash, echoed with the height', async ({ page, host, baseURL }) => {
  await host.open(
    `${frame(scoreboard(baseURL ?? '', '#?secret=aB3xY'), 'data-secret="aB3xY"')}<script>
    addEventListener('message', (event) => {
      const data = event.data;
      if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (event.source !== frame.contentWindow || data.message !== 'height') continue;
        frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      }
    });
    const wordpress = document.querySelector('iframe');
    wordpress.addEventListener('load', () => wordpress.contentWindow.postMessage({ message: 'ready', secret: 'aB3xY' }, '*'));
    </script>`,
  );
  await expectToFit(page.getByTitle('Councils'));
});

test('Datawrapper’s listener, and one for set-height, by the name that the host gave', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(
    `${frame(scoreboard(baseURL ?? '', '?frame=story-7'))}<script>
    const named = {};
    addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      if (event.data.type === 'set-height') named[event.data.id] = event.data.value;
      if (heights === undefined) return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow !== event.source) continue;
        for (const id in heights) { frame.style.height = heights[id] + 'px'; frame.dataset.id = id; }
      }
    });</script>`,
  );
  const councils = page.getByTitle('Councils');
  await expectToFit(councils);
  await expect(councils).toHaveAttribute('data-id', 'story-7');
  const height = (await councils.boundingBox())?.height;
  expect(await page.evaluate('named["story-7"]')).toBe(height);
});

test('in a frame in a frame, the inner page hears the height', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  const inner = `<div data-declared="${scoreboard(site)}" data-title="Councils"></div><script src="${site}/embed.js"></script>`;
  await host.open(inner);
  const address = page.url();
  await host.open(`<iframe title="Story" src="${address}" width="100%" height="900"></iframe>`);
  await expectToFit(page.getByTitle('Story').contentFrame().getByTitle('Councils'));
});

test('where no host answers, the figure fits the frame and the way on is not cut off', async ({
  page,
  host,
  baseURL,
}) => {
  await host.open(frame(scoreboard(baseURL ?? '')));
  const embed = page.getByTitle('Councils').contentFrame();
  const explore = embed.getByRole('link', { name: 'Explore' });
  await expect(async () => {
    const [link, outer] = [await explore.boundingBox(), await page.getByTitle('Councils').boundingBox()];
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0));
  }).toPass();
  await embed.getByText('Figures in a table').scrollIntoViewIfNeeded();
  await expect(embed.getByText('Figures in a table')).toBeInViewport();
});
