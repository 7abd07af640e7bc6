import { expect, expectToFit, test } from './article.ts';

test('a host’s junk leaves the embed as it is', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  await host.open(
    `<div data-declared="${site}/embed/scoreboard/" data-title="Councils"></div><script src="${site}/embed.js"></script>`,
  );
  const councils = page.getByTitle('Councils');
  await expectToFit(councils);
  await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentWindow;
    const junk = [
      null,
      7,
      '',
      'pym',
      'pymxPYMxaxPYMxnavigateToxPYMxhttps://evil.example/',
      [],
      { sentinel: 'amp' },
      { message: 'link', value: 'https://evil.example/' },
      new Date(),
      { type: 'frames-init', sentinel: 'x' },
    ];
    for (const each of junk) inside?.postMessage(each, '*');
  });
  await expectToFit(councils);
  await expect(councils.contentFrame().getByRole('heading', { level: 2 })).toBeVisible();
});

test('embed.js obeys no frame but for its own, finite height, and goes nowhere', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  const hostile = `<script>
    for (const height of [null, NaN, Infinity, '9000', -1e9, 1e12, {}]) {
      parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
      for (let n = 0; n < 3; n++) parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 9999 }, '*');
    }
    parent.postMessage(null, '*');
    parent.postMessage('pymxPYMxonexPYMxnavigateToxPYMxhttps://evil.example/', '*');
    parent.postMessage({ sentinel: 'amp', type: 'navigate', url: 'https://evil.example/' }, '*');
  </script>`;
  await host.open(hostile);
  const evil = page.url();
  await host.open(
    `<div data-declared="${site}/embed/scoreboard/" data-title="Councils"></div><div data-declared="${evil}" data-title="Evil" style="min-height:300px"></div><iframe title="Stranger" src="${evil}"></iframe><script src="${site}/embed.js"></script>`,
  );
  const here = page.url();
  await expectToFit(page.getByTitle('Councils'));
  // Its own height, the last finite one it named, held to 10,000.
  await expect(page.getByTitle('Evil')).toHaveAttribute('height', '9999');
  await expect(page.getByTitle('Stranger')).not.toHaveAttribute('height', /./);
  expect(page.url()).toBe(here);
});

test('the host’s history stays its own', async ({ page, host, baseURL }) => {
  const site = baseURL ?? '';
  await host.open(
    `<div data-declared="${site}/embed/scoreboard/" data-title="Councils"></div><script src="${site}/embed.js"></script>`,
  );
  const councils = page.getByTitle('Councils');
  await expectToFit(councils);
  const before = await page.evaluate(() => history.length);
  const filter = councils
    .contentFrame()
    .getByRole('link', { name: /show these alone/ })
    .first();
  await filter.click();
  await expect(councils.contentFrame().getByRole('link', { name: /show all again/ })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});
