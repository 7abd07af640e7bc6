import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { isLive } from './support/isLive.ts';
import { openFilters } from './support/openFilters.ts';
import { seeAll } from './support/seeAll.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Known by' }).locator('visible=true');
const mapSays = (page: Page) =>
  page
    .getByRole('region', { name: /^Councils/ })
    .getByRole('status')
    .first();
const shown = async (page: Page) => Number((await mapSays(page).textContent())?.match(/^\d+/)?.[0]);

test('the slider takes map, headline, scoreboard, swings and timeline back to what was known, and forth again', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  const all = await shown(page);
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  const board = page.getByRole('figure', { name: 'Councils reported' });
  const said = await board.getByRole('paragraph').first().textContent();

  await isLive(page);
  await openFilters(page);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?at=2018-05-0\dT\d\d:\d\d$/);
  const start = page.url();
  expect(await shown(page)).toBeLessThan(all);
  await expect(page.getByRole('heading', { level: 1, includeHidden: true })).not.toHaveText(headline ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(start);
  await page.goto(page.url());
  await expect(page.getByText(/known by then|by then/).first()).toBeVisible();
  await expect(board).not.toContainText(said ?? '');
  await seeAll(page);
  const counted = page.getByRole('region', { name: 'Timeline' }).getByRole('status').first();
  await expect(counted).toHaveText(/^\d+ of \d+ posts$/);
  const [, some, every] = /^(\d+) of (\d+)/.exec((await counted.textContent()) ?? '') ?? [];
  expect(Number(some)).toBeLessThan(Number(every));

  await isLive(page);
  await openFilters(page);
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\/$/);
  await expect(mapSays(page)).toHaveText(`${all} reported councils shown`);
});

test('a ward’s figures appear with the minute of their post', async ({ page }) => {
  const swings = page.getByRole('figure', { name: 'How the vote moved in the wards' });
  await page.goto('/?at=2018-05-03T23:29');
  await seeAll(page);
  await expect(page.getByRole('heading', { name: /Fryerns/ })).toHaveCount(0);
  await page.goto('/?at=2018-05-03T23:30');
  await seeAll(page);
  await expect(swings.getByRole('heading', { name: /Fryerns/ })).toBeVisible();
});

test('how many facts have no time of their own is said', async ({ page }) => {
  await page.goto('/');
  await isLive(page);
  await openFilters(page);
  await expect(page.getByText(/\d+ facts have no time of their own/).locator('visible=true')).toBeVisible();
});
