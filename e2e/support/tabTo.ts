import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to something by Tab alone, as one who has no pointer; fails where Tab does not lead there. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < most; step += 1) {
    if ((await target.count()) === 1 && (await hasFocus())) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'Tab leads here').toBeFocused();
}
