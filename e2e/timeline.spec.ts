import { expect, test } from './support/test.ts';
import { seeAll } from './support/seeAll.ts';

test('the timeline by day and hour, newest or oldest first, with the undated in a group of their own', async ({
  page,
}) => {
  await page.goto('/');
  await seeAll(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.scrollIntoViewIfNeeded();
  await expect(timeline.getByRole('heading', { name: 'Thursday 3 May 2018' })).toBeVisible();
  await expect(timeline.getByRole('heading', { name: '22:00' })).toBeVisible();
  const first = await timeline.getByRole('article').first().textContent();
  await timeline.getByRole('link', { name: 'Newest first' }).click();
  await expect(page).toHaveURL(/\?order=newest$/);
  await expect(timeline.getByRole('article').first()).not.toHaveText(first ?? '');
  await timeline.getByRole('link', { name: 'Oldest first' }).click();
  await expect(page).toHaveURL(/\/$/);
  await timeline.getByText('Jump to').click();
  await timeline.getByRole('button', { name: 'Time not given' }).click();
  await expect(timeline.getByRole('heading', { name: 'Time not given', exact: true })).toBeInViewport();
});

test('every menu of the timeline stays on the screen', async ({ page }) => {
  await page.goto('/');
  await seeAll(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  for (const name of ['Party', 'Council', 'Document', 'Jump to']) {
    const opener = timeline.locator('summary').filter({ hasText: name });
    await opener.click();
    const box = await timeline.locator('details[open] > .menu-panel').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    await page.keyboard.press('Escape');
    await expect(timeline.locator('details[open] > .menu-panel')).toHaveCount(0);
  }
});

test('a result stands under its post, and leads to its words', async ({ page }) => {
  await page.goto('/?kind=result&q=Fryerns');
  await seeAll(page);
  const post = page.getByRole('region', { name: 'Timeline' }).getByRole('article').filter({ hasText: 'Fryerns' });
  await post.getByRole('link', { name: 'Labour gained Fryerns (Basildon) from UKIP' }).click();
  await expect(page).toHaveURL(/fact=/);
  await expect(page.getByRole('complementary', { name: 'Evidence' }).locator('mark').first()).toContainText('Fryerns');
});
