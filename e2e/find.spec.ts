import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { isLive } from './support/isLive.ts';

async function type(page: Page, words: string) {
  const box = page.getByRole('combobox', { name: 'Find a council' });
  await isLive(page);
  await box.fill('');
  await box.pressSequentially(words);
  return box;
}
const found = (page: Page) => page.getByRole('listbox').getByRole('option');

for (const [words, name, said] of [
  ['Kensington & Chelsea', 'Kensington and Chelsea', /held Kensington and Chelsea/],
  ['Nuneton', 'Nuneaton and Bedworth', /lost Nuneaton and Bedworth/],
  ['RBKC', 'Kensington and Chelsea', /held/],
  ['leeds', 'Leeds', /Voted; not in these documents/],
  ['cornwall', 'Cornwall', /No election here on 3 May 2018/],
  ['wigan', 'Wigan', /Wards or seats are reported, but not who runs it/],
  ['fryrns', 'Fryerns · ward of Basildon', /Labour gained Fryerns/],
] as const) {
  test(`“${words}” finds ${name} and says what is known of it`, async ({ page }) => {
    await page.goto('/');
    await type(page, words);
    await expect(found(page).first()).toContainText(name);
    await expect(found(page).first()).toContainText(said);
  });
}

test('by keyboard: arrows, Enter chooses, Escape closes; nothing found is said', async ({ page }) => {
  await page.goto('/');
  const box = await type(page, 'kingston');
  await expect(found(page).nth(1)).toContainText('Kingston upon');
  await expect(found(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(found(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(found(page)).toHaveCount(0);
  await type(page, 'richmond upon');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?council=richmond-upon-thames$/);
  await expect(box).toBeFocused();
  await type(page, 'xyzzyq');
  await expect(page.getByText(/goes by “xyzzyq”/)).toBeVisible();
});
