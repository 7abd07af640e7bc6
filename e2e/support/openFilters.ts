import type { Page } from '@playwright/test';

/** On a phone the filters stand in a sheet; at a desk they are there already. */
export async function openFilters(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: /^Filters/ });
  if (await opener.isVisible()) await opener.click();
}
