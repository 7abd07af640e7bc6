import { expect, type Locator, type Page } from '@playwright/test';

/** Clicks until the page, which may still be static, has come to life and followed. */
export const clickUntil = async (page: Page, target: Locator, address: RegExp): Promise<void> =>
  expect(async () => {
    await target.click();
    await expect(page).toHaveURL(address, { timeout: 1_500 });
  }).toPass();
