import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { isLive } from './support/isLive.ts';
import { openFilters } from './support/openFilters.ts';
import { seeAll } from './support/seeAll.ts';

const map = (page: Page) => page.getByRole('region', { name: /^Councils/ });
const evidence = (page: Page) =>
  page.getByRole('complementary', { name: /evidence/i }).or(page.getByRole('dialog', { name: /evidence/i }));

interface Post {
  id: string;
  facts: string[];
  paragraphs: string[];
}

test('parts of a link that were not read are named, the rest holds, and what others add is passed over in silence', async ({
  page,
}) => {
  await page.goto('/?view=hexes&party=lab,xyz&region=atlantis&colour=red&utm_source=mail&fbclid=1');
  const line = page.getByText(/^Part of this link was not read/);
  for (const part of ['hexes', 'xyz', 'colour']) await expect(line).toContainText(part);
  await expect(line).not.toContainText('utm_source');
  await page.getByRole('link', { name: 'Use the link without it' }).click();
  await expect(page).not.toHaveURL(/hexes|colour|utm_source/);
  await expect(page).toHaveURL(/party=lab/);
  await expect(line).toHaveCount(0);
});

test('Back and Forward go through the filters, one at a time', async ({ page }) => {
  await page.goto('/?view=hex');
  await isLive(page);
  await openFilters(page);
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const filters = (await sheet.isVisible()) ? sheet : page.getByRole('region', { name: 'Filters' });
  const choose = async (group: string, name: RegExp) => {
    const opener = filters.locator('summary').filter({ hasText: group });
    if (await opener.isVisible()) await opener.click();
    await filters.getByRole('group', { name: group }).getByRole('checkbox', { name }).check();
  };
  await choose('Party', /^Conservative/);
  await expect(page).toHaveURL(/\?view=hex&party=con$/);
  await choose('Outcome', /gain/i);
  await expect(page).toHaveURL(/\?view=hex&party=con&outcome=gain$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?view=hex&party=con$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?view=hex$/);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/\?view=hex&party=con&outcome=gain$/);
  await page.goto('/?view=hex&party=con&outcome=gain');
  await expect(map(page).getByRole('status').first()).toHaveText('3 reported councils shown');
});

test('a link to a post opens it, even where the filters hide it', async ({ page, request }) => {
  const posts = (await (await request.get('/data/posts/0000.json')).json()) as Post[];
  const post = posts.find((one) => one.facts.length === 0 && (one.paragraphs[0] ?? '').length > 60);
  expect(post).toBeDefined();
  await page.goto(`/?kind=hope&post=${post?.id ?? ''}`);
  const article = page.getByRole('article').filter({ hasText: post?.paragraphs[0]?.slice(0, 50) ?? '' });
  await expect(article.first()).toBeInViewport();
});

test('swings, hopes, seats and streams lead to their words, and Back leads to them', async ({ page }) => {
  await page.goto('/');
  await seeAll(page);
  for (const [figure, link] of [
    ['How the vote moved in the wards', /^UKIP: 17.7%/],
    ['Hopes and outcomes', /^hopeful of winning/],
    ['Seats won and lost', /^Labour lost 3 seats in Sheffield/],
    ['Who took which councils from whom', /^Kingston upon Thames$/],
    ['Forecasts, polls and odds', /^Labour 50%/],
  ] as const) {
    const target = page.getByRole('figure', { name: figure }).getByRole('link', { name: link }).first();
    await target.click();
    await expect(page).toHaveURL(/[?&]fact=/);
    await expect(evidence(page).locator('mark').first()).not.toBeEmpty();
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(evidence(page)).toHaveCount(0);
  }
});

test('a press on a bar counts, though its live drawing comes in between', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/LiveBars-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await seeAll(page);
  const figure = page.getByRole('figure', { name: 'How the vote moved in the wards' });
  const target = figure.getByRole('link', { name: /^UKIP: 17.7%/ }).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
  await page.mouse.down();
  release();
  await expect(figure.locator('.recharts-surface').first()).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]fact=/);
});

test('the ledger of hopes by party, and by outcome', async ({ page }) => {
  await page.goto('/');
  await seeAll(page);
  const ledger = page.getByRole('figure', { name: 'Hopes and outcomes' });
  await expect(ledger.getByRole('paragraph').first()).toContainText('None of Labour’s four London targets came about');
  await ledger.getByRole('button', { name: 'Outcome', exact: true }).click();
  await expect(ledger.getByRole('button', { name: 'Outcome', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await ledger.getByRole('link', { name: /^Liberal Democrats/ }).click();
  await expect(page).toHaveURL(/\?party=ld$/);
  await expect(ledger.getByRole('paragraph').first()).not.toContainText('Labour’s');
});
