import { expect, test } from './support/test.ts';

for (const slug of ['westminster', 'barnet', 'basildon']) {
  test(`${slug} prints on one sheet of A4, light, with the site’s name and nothing to press`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/council/${slug}/`);
    await expect(page.getByRole('heading', { name: /posts? that name/ })).toBeVisible();
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets?.length).toBe(1);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('English council elections · 3 May 2018').first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
    await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });
}

test('the explorer prints without its controls', async ({ page }) => {
  await page.goto('/?council=plymouth');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const control of ['Zoom in', 'London']) await expect(page.getByRole('button', { name: control })).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Find a council' })).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Plymouth' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Legend and filters of the map' })).toBeVisible();
});
