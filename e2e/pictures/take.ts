/* `npx tsx e2e/pictures/take.ts`: takes the pictures of the explorer that stand here, from the built site. */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../support/findBrowser.ts';
import { serveFolder } from '../support/serveFolder.ts';

const MOST_BYTES = 250_000;
const here = fileURLToPath(new URL('.', import.meta.url));
const sizes = { 1280: { width: 1280, height: 900 }, 390: { width: 390, height: 844 } };

const { address, close } = await serveFolder(fileURLToPath(new URL('../../dist', import.meta.url)));
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
mkdirSync(here, { recursive: true });
for (const [width, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB', timezoneId: 'Europe/London' });
    await page.goto(address);
    await page.getByRole('button', { name: 'Zoom in' }).waitFor();
    await page.getByRole('combobox', { name: 'Find a council' }).and(page.locator('[aria-expanded]')).waitFor();
    const path = `${here}explore-${width}-${colorScheme}.png`;
    await page.screenshot({ path });
    const { size } = statSync(path);
    console.log(`${path}: ${size.toLocaleString('en-GB')} bytes`);
    if (size > MOST_BYTES) process.exitCode = 1;
    await page.close();
  }
}
await browser.close();
await close();
