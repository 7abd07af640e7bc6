import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { badInput } from './fixtures/badInput.ts';
import { readData, serveData } from './support/serveData.ts';
import { seeAll } from './support/seeAll.ts';
import { watchPage } from './support/watchPage.ts';

// It would answer from the data that the site was built with.
test.use({ serviceWorkers: 'block' });

async function isWhole(page: Page): Promise<void> {
  await seeAll(page);
  await expect(page.getByText(/could not be shown|can’t be shown/)).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // On a phone what runs over widens the window itself.
  const width = await page.evaluate(() => Math.max(document.documentElement.scrollWidth, window.innerWidth));
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

const says: Record<string, (page: Page) => Promise<void>> = {
  'a council that has no border': async (page) => {
    await expect(page.getByText(/not among the English districts and boroughs/)).toBeVisible();
    await expect(page.getByRole('link', { name: /held Lyonesse/ }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /gained Atlantis/ }).first()).toBeVisible();
  },
  'a ward without figures': async (page) => {
    await expect(page.getByText('These documents report no ward with its shares of the vote.')).toBeVisible();
    await expect(page.getByText('1 ward reported without figures')).toBeVisible();
  },
  'none of the councils reported': async (page) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No results are reported yet');
    await expect(page.getByText(/None of the 150 councils that voted/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'read what they say' }).first()).toBeVisible();
  },
  'no posts': async (page) => {
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(/no posts/i);
  },
  '50,000 posts': async (page) => {
    await page.goto('/');
    await seeAll(page);
    await expect(page.getByText('50,000 of 50,000 posts')).toBeVisible();
    await page.getByRole('searchbox').fill('number 49999');
    await expect(page.getByText('1 of 50,000 posts')).toBeVisible();
  },
  'text with markup': async (page) => {
    await expect(page.getByText('<script>document.title').first()).toBeVisible();
    await expect(page).not.toHaveTitle(/harmed/);
  },
};

for (const [what, make] of Object.entries(badInput)) {
  test(`${what}: every part of the page stands, and nothing runs over`, async ({ page, request }) => {
    test.slow();
    const faults = watchPage(page);
    const data = make(await readData(request));
    await serveData(page, data);
    const control = data.facts.controls.at(-1);
    const slug = data.councils.find(({ gss }) => gss === control?.council.gss)?.slug ?? 'leeds';

    await page.goto(`/?council=${slug}${control ? `&fact=${control.id}` : ''}`);
    await isWhole(page);
    await says[what]?.(page);
    await page.goto(`/council/${slug}/`);
    await isWhole(page);
    expect(faults()).toEqual([]);
  });
}
