import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { isLive } from './support/isLive.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });

test('evidence is pinned while the next opens beside it, and Escape closes what is not', async ({ page }) => {
  await page.goto('/?fact=control-E06000026');
  await isLive(page);
  await expect(panel(page).getByRole('heading', { name: /gained Plymouth/ })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Pin' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await expect(panel(page).getByRole('heading', { name: /gained Plymouth/ })).toBeVisible();
  const board = page.getByRole('figure', { name: 'Councils reported' });
  await board.getByRole('link', { name: /lost Trafford/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fact=control-E08000009/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText([/Trafford/, /Plymouth/]);
  await panel(page).getByRole('button', { name: 'Unpin' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText([/Trafford/]);
});

test('a document shows all its facts in place, and what another capture has that it lacks', async ({ page }) => {
  await page.goto('/sources/3-overnight/');
  await expect(page.getByRole('list', { name: 'Facts' })).toBeVisible();
  const facts = page.getByRole('list', { name: 'Facts' });
  expect(await facts.getByRole('listitem').count()).toBeGreaterThan(5);
  await page
    .getByText(/^Compared with/)
    .first()
    .click();
  await expect(page.getByText(/\d+ paragraphs? in both, \d+ only in .* in other words/).first()).toBeVisible();
  await facts.getByRole('link', { name: 'Labour lost 3 seats in Sheffield' }).click();
  await expect(page).toHaveURL(/\?fact=seat-E08000019-LAB$/);
  await expect(page.locator('mark').filter({ hasText: 'Sheffield' }).first()).toBeInViewport();
});

test('the method tells its definitions and its rules by their own examples; the data can be had whole', async ({
  page,
  request,
}) => {
  await page.goto('/method/');
  await expect(page.getByRole('region', { name: 'What the words mean' })).toContainText(/swing/i);
  const rules = page.getByRole('region', { name: 'What it can read, and what it cannot' });
  await expect(rules.getByRole('listitem').first()).not.toBeEmpty();
  await page.goto('/data/');
  for (const name of ['Download', 'What was read, and what was not', 'What the columns mean']) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
  const file = await page
    .getByRole('link', { name: /facts\.json/ })
    .first()
    .getAttribute('href');
  expect((await request.get(file ?? '')).ok()).toBe(true);
});
