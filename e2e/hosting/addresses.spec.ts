import { expect, test } from '../support/test.ts';

test('an address that is none gives status 404 and a shell, never another page', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  expect(await response?.text()).not.toContain('Councils reported');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
});

test('every page carries the content policy, in itself and in the header', async ({ request }) => {
  for (const path of ['/', '/council/plymouth/', '/embed/map/', '/nowhere/']) {
    const response = await request.get(path);
    const html = await response.text();
    const policy = response.headers()['content-security-policy'] ?? 'none';
    expect(policy).toContain("default-src 'none'");
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  }
});

test('the data page describes its dataset by the fields that search engines ask for', async ({ page }) => {
  await page.goto('/data/');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const dataset = JSON.parse(text ?? '') as Record<string, unknown>;
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    temporalCoverage: '2018-05-03',
  });
  for (const field of ['name', 'description', 'license', 'spatialCoverage', 'variableMeasured', 'isBasedOn']) {
    expect(dataset[field], field).toBeTruthy();
  }
  expect(String(dataset.description).length).toBeGreaterThanOrEqual(50);
  const files = dataset.distribution as { contentUrl: string; encodingFormat: string }[];
  expect(files.map((file) => file.contentUrl)).toContain('/data/controls.csv');
  for (const { contentUrl } of files) expect((await page.request.head(contentUrl)).status(), contentUrl).toBe(200);
});

test('robots.txt lets everyone in, the manifest names its icons', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^User-agent: \*\nAllow: \//);
  const manifest = (await (await request.get('/site.webmanifest')).json()) as { icons: { src: string }[] };
  expect(manifest.icons.length).toBeGreaterThan(1);
  for (const { src } of manifest.icons) expect((await request.get(src)).headers()['content-type']).toBe('image/png');
});
