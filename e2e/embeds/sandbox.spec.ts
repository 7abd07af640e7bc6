import { expect, expectToFit, test } from './article.ts';

const listener = `<script>addEventListener('message', (event) => {
  if (event.origin !== 'null') return;
  const { data } = event;
  if (data && data.sentinel === 'amp' && data.type === 'embed-size') document.querySelector('iframe').height = data.height;
});</script>`;

for (const id of ['scoreboard', 'map', 'hex', 'table', 'timeline', 'flow']) {
  test(`sandbox="allow-scripts", from a host that sends no CORS header: ${id} comes alive`, async ({ page, host }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    await host.open(
      `${listener}<iframe title="Figure" sandbox="allow-scripts" src="${host.origin}/embed/${id}/" width="600" height="180" style="border:0"></iframe>`,
    );
    const frame = page.getByTitle('Figure');
    await expectToFit(frame);
    expect(asked.filter((type) => type === 'fetch' || type === 'xhr' || type === 'font')).toEqual([]);
  });
}

test('the live map is drawn there too, and a council can be chosen', async ({ page, host }) => {
  await host.open(
    `${listener}<iframe title="Figure" sandbox="allow-scripts" src="${host.origin}/embed/map/" width="600" height="600"></iframe>`,
  );
  const embed = page.getByTitle('Figure').contentFrame();
  await expect(embed.getByRole('button', { name: 'Zoom in' })).toBeVisible();
});
