import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { watchPage } from './support/watchPage.ts';

const drawing = (page: Page) => page.getByRole('group', { name: /^Councils/ });
const map = (page: Page) => page.getByRole('region', { name: /^Councils/ });
const legend = (page: Page) => page.getByRole('list', { name: 'Legend and filters of the map' });
const isLive = (page: Page) => expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();

test('the map by keyboard: one stop for Tab, arrows between councils, Enter, Escape, zoom, the list of keys', async ({
  page,
}) => {
  const faults = watchPage(page);
  await page.goto('/');
  await isLive(page);
  await page.getByRole('link', { name: 'Compare official record' }).focus();
  await page.keyboard.press('Tab');
  const first = drawing(page).locator(':focus');
  await expect(first).toHaveRole('button');
  const name = await first.getAttribute('aria-label');

  await page.keyboard.press('ArrowDown');
  await expect(drawing(page).locator(':focus')).not.toHaveAccessibleName(name ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?council=[a-z-]+$/);
  await expect(drawing(page).locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await expect(map(page).getByRole('status').first()).toContainText('Chosen:');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/council=/);

  await page.keyboard.press('+');
  await expect(map(page).getByText('Zoomed in')).toBeAttached();
  await page.keyboard.press('-');
  await expect(map(page).getByText('Zoomed out')).toBeAttached();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of the map' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await drawing(page).locator(':focus').or(drawing(page).locator('[tabindex="0"]')).first().focus();
  await page.keyboard.press('Tab');
  await expect(drawing(page).locator(':focus')).toHaveCount(0);
  expect(faults()).toEqual([]);
});

test('a press on a council chooses it in every view', async ({ page }) => {
  await page.goto('/?view=hex');
  await drawing(page)
    .getByRole('button', { name: /gained South Cambridgeshire/ })
    .click();
  await expect(page).toHaveURL(/\?view=hex&council=south-cambridgeshire$/);
  await expect(page.getByRole('complementary', { name: 'South Cambridgeshire' })).toContainText('Liberal Democrat');
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await isLive(page);
  await expect(drawing(page).getByRole('button', { name: /gained South Cambridgeshire/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page).toHaveURL(/\?view=table&council=south-cambridgeshire$/);
  await expect(page.getByRole('rowheader', { name: 'South Cambridgeshire' })).toBeAttached();
});

test('the legend filters, says what is on, and takes it off again', async ({ page }) => {
  await page.goto('/');
  await isLive(page);
  const entry = legend(page).getByRole('link', { name: /^Liberal Democrat/ });
  const count = Number((await entry.textContent())?.match(/\d+$/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await entry.click();
  await expect(page).toHaveURL(/\?party=ld$/);
  await expect(entry).toHaveAttribute('aria-current', 'true');
  await expect(map(page).getByRole('status').first()).toHaveText(`${count} reported councils shown`);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(map(page).getByRole('rowheader')).toHaveCount(count);
  await page.goBack();
  await entry.click();
  await expect(page).toHaveURL(/\/$/);
});

// What lies outside the view is drawn as a mere point at the drawing's corner, which may be in view.
const cornwallOf = (page: Page) =>
  drawing(page)
    .getByRole('button', { name: /^Cornwall/ })
    .and(page.locator(':not([d="M0 0"])'));

test('London fills the map, and England comes back', async ({ page }) => {
  await page.goto('/');
  await isLive(page);
  const cornwall = cornwallOf(page);
  await expect(cornwall).toBeInViewport();
  await page.getByRole('button', { name: 'London', exact: true }).click();
  await expect(map(page).getByText('Map shows London')).toBeAttached();
  await expect(cornwall).not.toBeInViewport();
  await page.getByRole('button', { name: 'England', exact: true }).click();
  await expect(cornwall).toBeInViewport();
});

test('England comes back though it is pressed while London still comes', async ({ page }) => {
  await page.goto('/');
  await isLive(page);
  const cornwall = cornwallOf(page);
  await expect(cornwall).toBeInViewport();
  await map(page).evaluate(async (part) => {
    const press = (name: string) =>
      [...part.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    press('London');
    await new Promise((resolve) => setTimeout(resolve, 100));
    press('England');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  await expect(map(page).getByText('Map shows England')).toBeAttached();
  await expect(cornwall).toBeInViewport();
});

test('the hexagons answer to the same keys', async ({ page }) => {
  await page.goto('/?view=hex&council=plymouth');
  const plymouth = drawing(page).getByRole('button', { name: /gained Plymouth/ });
  await expect(plymouth).toHaveAttribute('aria-pressed', 'true');
  await plymouth.focus();
  await page.keyboard.press('ArrowRight');
  await expect(plymouth).not.toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/council=plymouth/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?view=hex$/);
});

test('the table sorts by every column', async ({ page }) => {
  await page.goto('/?view=table');
  const header = page.getByRole('columnheader', { name: 'Council' });
  await expect(async () => {
    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending', { timeout: 1_000 });
  }).toPass();
  const names = await map(page).getByRole('rowheader').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
  expect(names.length).toBeGreaterThan(100);
});
