import { expect, type Page } from '@playwright/test';

/** Waits until the explorer answers: its filters are the last of the first view to come to life. */
export const isLive = (page: Page): Promise<void> =>
  expect(page.getByRole('combobox', { name: 'Find a council' })).toHaveAttribute('aria-expanded', 'false');
