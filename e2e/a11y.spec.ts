import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { seeAll } from './support/seeAll.ts';

const pages = {
  explore: '/',
  'a chosen council': '/?council=plymouth',
  hexagons: '/?view=hex',
  table: '/?view=table',
  'the official record': '/?record=on&council=southend-on-sea',
  'filters that leave nothing': '/?party=grn&outcome=gain',
  'evidence open': '/?fact=control-E06000026',
  'a council’s page': '/council/basildon/',
  sources: '/sources/',
  'a document': '/sources/5-round-up/?fact=control-E06000026',
  method: '/method/',
  data: '/data/',
  'a page that is not there': '/nowhere/',
};

/** Each rule that is broken, with where; of some rules, or of all. */
async function breaches(page: Page, rules: string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules.length > 0 ? builder.withRules(rules) : builder).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`).join(' | ')}`,
  );
}

for (const [name, address] of Object.entries(pages)) {
  test(`${name}: nothing in the way of any reader, in light, in dark and at 320 px`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await seeAll(page);
    expect(await breaches(page)).toEqual([]);
    // Dark differs in its colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await breaches(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await seeAll(page);
    expect(await breaches(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
