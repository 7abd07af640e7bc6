import { expect, test } from '../support/test.ts';

declare global {
  interface Window {
    shift: number;
  }
}

for (const path of ['/', '/council/plymouth/', '/sources/', '/method/', '/data/']) {
  test(`${path} is taken over without an error or a jump`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.title)).toContain('Declared');
    expect(await page.evaluate(() => window.shift)).toBeLessThan(0.02);
    expect(faults).toEqual([]);
  });
}

test('HTML that was made from other data is replaced by what the data says now', async ({ page }) => {
  await page.route('**/data/manifest.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as { hash: string };
    await route.fulfill({ response, json: { ...manifest, hash: `f${manifest.hash.slice(1)}` } });
  });
  await page.route('**/data/facts.json*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('"name":"Plymouth"', '"name":"Newtown"'),
    });
  });
  await page.goto('/');
  await expect(page.getByText('Newtown').first()).toBeAttached();
});

test('data that is gone is said to be, with a way to try again', async ({ page }) => {
  let isGone = true;
  await page.route('**/data/facts.json*', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
  await page.goto('/');
  await expect(page.getByText('The data file facts.json is missing')).toBeVisible();
  isGone = false;
  await page.getByRole('button', { name: /retry|try again/i }).click();
  await expect(page.getByRole('heading', { name: 'Councils reported' })).toBeVisible();
});

test('new results are offered while the page is open, and shown in place', async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await page.route('**/data/manifest.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as { hash: string; files: Record<string, { sha256: string }> };
    const facts = manifest.files['facts.json'];
    if (facts) facts.sha256 = `f${facts.sha256.slice(1)}`;
    await route.fulfill({ response, json: { ...manifest, hash: `f${manifest.hash.slice(1)}` } });
  });
  await page.route('**/data/facts.json*', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(/\?.*/, '') });
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('"name":"Plymouth"', '"name":"Newtown"'),
    });
  });
  await expect(page.getByText('New results')).toHaveCount(0);
  const show = page.getByText('New results').getByRole('button', { name: 'show' });
  await expect(async () => {
    await page.clock.fastForward('02:00');
    await expect(show).toBeVisible({ timeout: 1000 });
  }).toPass();
  await show.click();
  await expect(page.getByText('Newtown').first()).toBeAttached();
  await expect(page.getByText('New results')).toHaveCount(0);
});
