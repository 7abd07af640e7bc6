import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './e2e/support/findBrowser.ts';

// The workers inherit the environment, so the search is made once.
const executablePath = (process.env.BROWSER_PATH = findBrowser());
const port = Number(process.env.E2E_PORT ?? 4317);
const launchOptions = { executablePath, args: browserArgs };

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A part that never came to life in one try is looked at in another: it is then told as flaky.
  retries: process.env.CI ? 2 : 1,
  workers: 2,
  timeout: 120_000,
  // A busy machine with two browsers takes its time to bring a page to life.
  expect: { timeout: 20_000 },
  reporter: process.env.E2E_REPORT ? [['line'], ['json', { outputFile: process.env.E2E_REPORT }]] : 'line',
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions, locale: 'en-GB', timezoneId: 'Europe/London' },
  webServer: {
    command: `npm run serve -- --port ${port} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
  projects: [
    {
      name: 'phone',
      testIgnore: '**/siteUrl.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desk', use: { viewport: { width: 1280, height: 900 } } },
  ],
});
