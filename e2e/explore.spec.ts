import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { openFilters } from './support/openFilters.ts';
import { seeAll } from './support/seeAll.ts';
import { watchPage } from './support/watchPage.ts';

const council = (page: Page) => page.getByRole('complementary', { name: 'Plymouth' });

test('a reader finds Plymouth, and follows who runs it to the words that say so', async ({ page }) => {
  const faults = watchPage(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Liberal Democrats take three councils');
  const box = page.getByRole('combobox', { name: /find a council/i });
  await box.click();
  await box.pressSequentially('plymuth');
  await page.getByRole('option', { name: /Plymouth/ }).click();
  await expect(page).toHaveURL(/\?council=plymouth$/);
  await expect(council(page)).toContainText('Labour');
  await expect(council(page)).toContainText('Gained from the Conservatives');

  await council(page).getByRole('link', { name: 'Labour' }).first().click();
  await expect(page).toHaveURL(/fact=control-E06000026/);
  const evidence = page
    .getByRole('complementary', { name: /evidence/i })
    .or(page.getByRole('dialog', { name: /evidence/i }));
  await expect(evidence.locator('mark').first()).toContainText('Plymouth to Labour');

  await evidence
    .getByRole('link', { name: /in context/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sources\/5-round-up\/\?fact=control-E06000026/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('England votes for its councils');
  await expect(page.locator('mark').filter({ hasText: 'Plymouth to Labour' }).first()).toBeInViewport();

  await page.goBack();
  await expect(page).toHaveURL(/\?council=plymouth&fact=control-E06000026$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?council=plymouth$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  expect(faults()).toEqual([]);
});

test('a reader filters the timeline, and the link gives a colleague the same', async ({ page, context }) => {
  await page.goto('/');
  await seeAll(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.scrollIntoViewIfNeeded();
  const counted = timeline.getByRole('status');
  await expect(counted).toHaveText(/^\d+ of \d+ posts$/);
  const all = await counted.textContent();
  await timeline.getByRole('button', { name: /^Results/ }).click();
  await expect(page).toHaveURL(/kind=result/);
  await expect(counted).not.toHaveText(all ?? '');
  await timeline.getByRole('searchbox').fill('Fryerns');
  await expect(page).toHaveURL(/q=Fryerns/);
  await expect(timeline.locator('mark').first()).toHaveText(/fryerns/i);
  await expect(counted).toHaveText(/^1 of \d+ posts$/);

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  const theirs = colleague.getByRole('region', { name: 'Timeline' });
  await seeAll(colleague);
  await expect(theirs.getByText(/^1 of \d+ posts$/)).toBeVisible();
  await expect(theirs.getByRole('article').filter({ hasText: 'Fryerns' })).toHaveCount(1);

  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(counted).toHaveText(all ?? '');
});

test('filters of party and outcome follow through, and Back takes them off again', async ({ page }) => {
  await page.goto('/');
  const board = page.getByRole('figure', { name: 'Councils reported' });
  await board.getByRole('link', { name: 'Liberal Democrats: 3 gained, show these alone' }).click();
  await expect(page).toHaveURL(/\?party=ld&outcome=gain$/);
  await openFilters(page);
  await expect(
    page
      .getByRole('link', { name: /clear/i })
      .or(page.getByRole('button', { name: /clear/i }))
      .first(),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('map, hexagons and table are three views of the same councils', async ({ page }) => {
  await page.goto('/?view=table');
  const table = page.getByRole('table', { name: /council/i }).first();
  await expect(table.getByRole('row', { name: /Trafford/ })).toBeVisible();
  await page.goto('/?view=hex&council=plymouth');
  await expect(council(page)).toContainText('Labour');
  await page.goto('/');
  await expect(
    page
      .getByRole('button', { name: /^Plymouth/ })
      .or(page.getByRole('link', { name: /^Plymouth/ }))
      .first(),
  ).toBeAttached();
});

test('a part of the link that says nothing is named, and the rest is kept', async ({ page }) => {
  await page.goto('/?veiw=hex&party=lab');
  await expect(page.getByText('“veiw” is not part of our links')).toBeVisible();
  await expect(page).toHaveURL(/party=lab/);
});

test.describe('without what was kept from an earlier visit', () => {
  // A worker would answer from what it keeps.
  test.use({ serviceWorkers: 'block' });

  test('data that is missing, broken or of another version is named, with what to do', async ({ page }) => {
    await page.route('**/data/manifest.json*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/method/');
    await page.goto('/?council=plymouth');
    await expect(page.getByRole('alert')).toContainText('manifest.json');
    await expect(page.getByRole('button', { name: /retry|try again/i }).first()).toBeVisible();

    await page.unroute('**/data/manifest.json*');
    await page.route('**/data/facts.json*', (route) => route.fulfill({ status: 200, body: '{"schemaVersion": 9}' }));
    await page.goto('/?council=plymouth');
    await expect(page.getByRole('alert')).toContainText(/version/);
  });
});
