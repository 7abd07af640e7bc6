import { expect, type Page } from '@playwright/test';

const MOST = 60; // screens: what is longer is a list of posts

/** Scrolls through the whole page, as a reader does, until every part has come to life; ends at the top. */
export async function seeAll(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(async () => {
    const steps = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight / window.innerHeight));
    for (let step = 0; step <= Math.min(steps, MOST); step += 1) {
      await page.evaluate((to) => window.scrollTo(0, to * window.innerHeight), step);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    expect(await page.getByText(/^Loading .*…$/).count()).toBe(0);
    expect(await page.locator('[data-still]').count()).toBe(0); // what the build made, not yet taken over
  }).toPass({ timeout: 150_000 });
  await page.evaluate(() => window.scrollTo(0, 0));
}
