import { expect, test } from './support/test.ts';
import { seeAll } from './support/seeAll.ts';
import { watchPage } from './support/watchPage.ts';

// What an earlier visit kept would hide requests.
test.use({ serviceWorkers: 'block' });

test('the map is drawn after at most 12 requests, all of them to this site', async ({ page }) => {
  const faults = watchPage(page);
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[aria-label="Zoom in"]')) return;
      const names = performance.getEntriesByType('resource').map((entry) => entry.name);
      document.documentElement.dataset.before = JSON.stringify([location.href, ...names]);
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  const before = JSON.parse((await page.locator('html').getAttribute('data-before')) ?? '[]') as string[];
  expect(before.length).toBeGreaterThan(4);
  expect(before.length, before.join('\n')).toBeLessThanOrEqual(12);
  await seeAll(page);
  expect(faults()).toEqual([]);
});

for (const address of ['/', '/?view=hex', '/?view=table', '/?party=lab&region=london']) {
  test(`nothing jumps while ${address} comes to life`, async ({ page }) => {
    await page.addInitScript(() => {
      let sum = 0;
      const watch = new PerformanceObserver((list) => {
        // Not in the types of the DOM yet.
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput) sum += entry.value;
        }
        document.documentElement.dataset.shift = String(sum);
      });
      watch.observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await expect(page.getByRole('combobox', { name: 'Find a council' })).toBeAttached();
    // With filters, what stands below is made anew before the reader comes there.
    if (address.includes('party')) await expect(page.getByRole('link', { name: /^Labour \d+$/ }).last()).toBeAttached();
    else await seeAll(page);
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.02);
  });
}

test('nothing moves by itself where the reader wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await page.getByRole('button', { name: 'London', exact: true }).click();
  await page.getByRole('link', { name: 'Hexagons' }).click();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  expect(moving).toBe(0);
});
