import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { isLive } from './support/isLive.ts';
import { openFilters } from './support/openFilters.ts';
import { seeAll } from './support/seeAll.ts';
import { tabTo } from './support/tabTo.ts';

/** How a reader gets at things: with a pointer, or by keys alone. */
interface Way {
  name: string;
  press: (page: Page, role: 'link' | 'button', name: string | RegExp) => Promise<void>;
  find: (page: Page, words: string) => Promise<void>;
  open: (page: Page, summary: RegExp) => Promise<void>;
}

const byPointer: Way = {
  name: 'by clicks',
  press: (page, role, name) => page.getByRole(role, { name }).first().click(),
  find: async (page, words) => {
    await page.getByRole('combobox', { name: 'Find a council' }).click();
    await page.keyboard.type(words);
    await page.getByRole('option').first().click();
  },
  open: (page, summary) => page.locator('summary').filter({ hasText: summary }).first().click(),
};
const byKeys: Way = {
  name: 'by keys alone',
  press: async (page, role, name) => {
    await tabTo(page, page.getByRole(role, { name }).first());
    await page.keyboard.press('Enter');
  },
  find: async (page, words) => {
    await tabTo(page, page.getByRole('combobox', { name: 'Find a council' }));
    await page.keyboard.type(words);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
  },
  open: async (page, summary) => {
    await tabTo(page, page.locator('summary').filter({ hasText: summary }).first());
    await page.keyboard.press('Enter');
  },
};

const panel = (page: Page, name: string) => page.getByRole('complementary', { name });
const start = async (page: Page) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await isLive(page);
};

for (const way of [byPointer, byKeys]) {
  test.describe(way.name, () => {
    test('who runs Trafford now, and says who?', async ({ page }) => {
      await start(page);
      await way.find(page, 'trafford');
      const trafford = panel(page, 'Trafford');
      await expect(trafford).toContainText('Who runs it now is not said');
      await expect(trafford).toContainText('Lost by the Conservatives');
      await expect(trafford.locator('mark').first()).toContainText('lost control of Trafford');
      await expect(trafford.getByRole('region', { name: /official record/i })).toContainText(
        'no overall control after',
      );
      await way.press(page, 'link', 'Who runs it now is not said');
      await expect(page).toHaveURL(/fact=control-E08000009/);
      await way.press(page, 'link', /^in context/i);
      await expect(page).toHaveURL(/\/sources\//);
    });

    test('which councils did the Liberal Democrats take, from whom?', async ({ page }) => {
      await start(page);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('take three councils from the Conservatives');
      const board = page.getByRole('figure', { name: 'Councils reported' });
      const taken = board.getByRole('listitem').filter({ hasText: /^Liberal Democrats/ });
      await expect(taken).toContainText('Gained 3 from the Conservatives');
      await tabOrScroll(page);
      await way.open(page, /Gained 3 from the Conservatives/);
      for (const name of ['Kingston upon Thames', 'Richmond upon Thames', 'South Cambridgeshire']) {
        await expect(taken.getByText(name).first()).toBeVisible();
      }
    });

    test('what did Labour hope for in Barnet?', async ({ page }) => {
      await start(page);
      await way.find(page, 'barnet');
      const hopes = panel(page, 'Barnet').getByRole('region', { name: /What was expected/ });
      await expect(hopes).toContainText('A Labour win in Barnet was hoped for');
      await expect(hopes).toContainText('Not as expected: The Conservatives held Barnet');
    });

    test('how far did UKIP fall in Fryerns?', async ({ page }) => {
      await start(page);
      await way.find(page, 'fryerns');
      await expect(panel(page, 'Basildon').getByRole('row', { name: /UKIP/ })).toContainText('−25.2 points');
    });

    test('which claims does the official record not share?', async ({ page }) => {
      await start(page);
      await way.press(page, 'link', 'Compare official record');
      const list = page.getByRole('list', { name: 'Reports and record differ' });
      await expect(list.getByRole('listitem')).toHaveText([/^Barnet/, /^Southend-on-Sea/]);
      await expect(page.getByRole('list', { name: 'The record is disputed' }).getByRole('listitem')).toHaveCount(2);
    });

    test('send a colleague the London councils that Labour missed', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await start(page);
      await openFilters(page);
      const isMenu = await page.locator('summary').filter({ hasText: 'Region' }).locator('visible=true').count();
      if (isMenu > 0) await way.open(page, /^Region/);
      const london = page.getByRole('radio', { name: /^London/ }).locator('visible=true');
      await london.press('Space');
      await expect(page).toHaveURL(/\?region=london$/);
      await page.keyboard.press('Escape');
      const ledger = page.getByRole('figure', { name: 'Hopes and outcomes' });
      await expect(ledger.getByRole('link', { name: /^Labour \d/ })).toBeAttached();
      await way.press(page, 'link', /^Labour \d+$/);
      await expect(page).toHaveURL(/\?party=lab&region=london$/);
      await way.press(page, 'button', 'Share Hopes and outcomes');
      await way.press(page, 'button', 'Copy link');
      await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());

      const colleague = await context.newPage();
      await colleague.goto(link);
      await seeAll(colleague);
      await expect(colleague.getByRole('figure', { name: 'Hopes and outcomes' })).toContainText(
        'None of Labour’s four London targets came about: Barnet, Kensington and Chelsea, Wandsworth and Westminster',
      );
    });
  });
}

/** The scoreboard stands below the map on a phone. */
async function tabOrScroll(page: Page): Promise<void> {
  await page.getByRole('figure', { name: 'Councils reported' }).scrollIntoViewIfNeeded();
}
