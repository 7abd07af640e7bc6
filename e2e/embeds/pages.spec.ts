import { expect, test, views } from './article.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const id of views) {
    test(`the ${id} embed can be read, and leads on`, async ({ page }) => {
      await page.goto(`/embed/${id}/`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(page.getByText('Source:')).toBeVisible();
      const explore = page.getByRole('link', { name: 'Explore' });
      expect(await explore.getAttribute('href')).toMatch(/^\/\?view=(map|hex|table)&.*theme=system/);
    });
  }

  test('a council’s page can be read', async ({ page }) => {
    await page.goto('/council/plymouth/');
    await expect(page.getByRole('heading', { level: 1, name: 'Plymouth' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Labour');
    await expect(page).toHaveTitle(/Plymouth/);
  });

  test('the start page shows its figures and its map', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Councils reported' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Labour gained Plymouth/ }).first()).toBeVisible();
  });
});

test('an embed says what of its link was not read, and shows the rest', async ({ page }) => {
  await page.goto('/embed/scoreboard/?party=lab&outcome=won&junk=1&theme=dark');
  await expect(page.getByText(/link was not read: .*outcome=won.*junk/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Councils reported' })).toBeVisible();
});

test('an embed of a council or ward that is none tells the editor which there are', async ({ page }) => {
  await page.goto('/embed/council/?council=atlantis');
  await expect(page.getByText('No council is called “atlantis”')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Labour gained Plymouth/ })).toBeVisible();
  await page.goto('/embed/ward/?fact=ward-none');
  await expect(page.getByText('No ward has the id “ward-none”')).toBeVisible();
});

test('an embed that is none says so', async ({ page }) => {
  const response = await page.goto('/embed/globe/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: /first page|all results/ })).toBeVisible();
});

test('a frozen copy: this one is the newest, one that is gone is said to be', async ({ page, request, faults }) => {
  const { hash } = (await (await request.get('/data/manifest.json')).json()) as { hash: string };
  await page.goto(`/embed/scoreboard/?data=${hash.slice(0, 12)}`);
  await expect(page.getByRole('heading', { name: 'Councils reported' })).toBeVisible();
  await expect(page.getByText('frozen', { exact: false })).toHaveCount(0);
  const copy = await request.get(`/data/${hash.slice(0, 12)}/embed/scoreboard.js`);
  expect(copy.status()).toBe(200);

  await page.goto('/embed/scoreboard/?data=000000000000');
  await expect(page.getByText('The frozen copy 000000000000 is not kept on this site')).toBeVisible();
  faults.splice(0); // the browser says that it refused to run a page that says “not found”: that is how we know
});

test('a frozen copy of older data is shown as it was, and says that newer data exists', async ({ page, request }) => {
  const { hash } = (await (await request.get('/data/manifest.json')).json()) as { hash: string };
  const copy = await (await request.get(`/data/${hash.slice(0, 12)}/embed/scoreboard.js`)).text();
  const older = copy
    .replaceAll('"name":"Plymouth"', '"name":"Oldtown"')
    .replaceAll(hash, `aaaaaaaaaaaa${hash.slice(12)}`);
  await page.route('**/data/aaaaaaaaaaaa/embed/scoreboard.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: older }),
  );
  await page.goto('/embed/scoreboard/?data=aaaaaaaaaaaa');
  await expect(page.getByText('A frozen copy: newer data exists.')).toBeVisible();
  await expect(page.getByText('Oldtown').first()).toBeAttached();
  await expect(page.getByText('Plymouth')).toHaveCount(0);
});
