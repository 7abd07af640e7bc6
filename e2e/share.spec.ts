import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { parse } from 'csv-parse/sync';
import { seeAll } from './support/seeAll.ts';
import { watchPage } from './support/watchPage.ts';

const figureButton = (page: Page, figure: string) => page.getByRole('button', { name: `Share ${figure}`, exact: true });

/** Opens the dialog of a figure; a page that is still static does not answer at once. */
async function openShare(page: Page, figure: string, button = figureButton(page, figure)) {
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(async () => {
    if (!(await dialog.isVisible())) {
      await button.press('Enter');
    }
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return dialog;
}

async function take(page: Page, button: string): Promise<{ download: Download; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { download, content: readFileSync(await download.path()) };
}

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('copies the link of the map with its filters, and gives focus back', async ({ page }) => {
  const faults = watchPage(page);
  await page.goto('/?view=hex&party=con');
  const dialog = await openShare(page, 'Councils, as reported');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await readClipboard(page)).toBe(new URL('/?view=hex&party=con#councils', page.url()).href);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(figureButton(page, 'Councils, as reported')).toBeFocused();
  expect(faults()).toEqual([]);
});

test('is worked by keys alone', async ({ page }) => {
  await page.goto('/');
  const dialog = await openShare(page, 'Councils reported');
  await dialog.getByRole('tab', { name: 'Link' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('tab', { name: 'Cite' })).toBeFocused();
  await expect(dialog.getByRole('tabpanel', { name: 'Cite' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(dialog.getByRole('tab', { name: 'Link' })).toHaveAttribute('aria-selected', 'true');
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(figureButton(page, 'Councils reported')).toBeFocused();
});

test('offers a snippet of what is on the screen, with the height that the preview asks for', async ({ page }) => {
  const faults = watchPage(page);
  await page.goto('/?party=con');
  const dialog = await openShare(page, 'Councils reported');
  await dialog.getByRole('tab', { name: 'Embed' }).click();
  await dialog.getByRole('radio', { name: 'an article' }).check();
  const preview = page.frameLocator('iframe[title^="Preview:"]');
  await expect(preview.getByRole('heading', { name: 'Councils reported' })).toBeVisible();
  const code = dialog.getByRole('textbox', { name: 'Paste this into your page' });
  const height = dialog.getByRole('spinbutton', { name: 'Height, px' });
  await expect(height).not.toHaveValue('700'); // the usual one, until the preview has told its own
  const src = new URL(
    '/embed/scoreboard/?view=map&party=con&order=oldest&record=off&swing=butler&safe=off&theme=system&v=1',
    page.url(),
  ).href.replaceAll('&', '&amp;');
  // The preview may ask for more than one height until all of it is drawn.
  await expect(async () => {
    const asked = await height.inputValue();
    expect(await code.inputValue()).toBe(
      `<iframe title="Councils reported" aria-label="Table" src="${src}" loading="lazy" scrolling="no" style="width:0;min-width:100%!important;border:none" height="${asked}" allow="web-share; clipboard-write"></iframe>`,
    );
  }).toPass({ timeout: 20_000 });

  await dialog.getByRole('radio', { name: 'dark' }).check();
  await dialog.getByRole('radio', { name: 'frozen as it is now' }).check();
  await expect(code).toHaveValue(/theme=dark&amp;data=[0-9a-f]{12}&amp;v=1"/);
  await expect(preview.getByRole('heading', { name: 'Councils reported' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'What to embed' }).selectOption('Swings in the wards');
  await dialog.getByRole('radio', { name: 'with script: height follows' }).check();
  await expect(code).toHaveValue(
    /^<div data-declared="[^"]*\/embed\/swings\/[^>]*><noscript><img src="[^"]*" alt="Swings in the wards"/,
  );
  await expect(async () => {
    await dialog.getByRole('button', { name: 'Copy code' }).click();
    expect(await readClipboard(page)).toBe(await code.inputValue());
  }).toPass({ timeout: 20_000 });
  expect(faults()).toEqual([]);
});

test('gives rows with the words that say so, within the filters or all', async ({ page, request }) => {
  await page.goto('/?party=con&outcome=hold');
  const dialog = await openShare(page, 'Councils, as reported');
  await dialog.getByRole('tab', { name: 'Download' }).click();
  const counts = await dialog.getByRole('group', { name: 'Which rows' }).textContent();
  const [shown, all] = [...(counts ?? '').matchAll(/(\d+) rows?/g)].map((match) => Number(match[1]));
  expect(shown).toBeLessThan(all ?? 0);

  const read = ({ content }: { content: Buffer }) =>
    parse<Record<string, string>>(content.toString('utf8'), { columns: true, bom: true });
  const filtered = await take(page, 'CSV');
  expect(filtered.download.suggestedFilename()).toBe('councils.csv');
  const rows = read(filtered);
  expect(rows).toHaveLength(shown ?? -1);
  for (const row of rows) {
    expect(row.gss).toMatch(/^[EWS]\d{8}$/);
    expect(row).toMatchObject({ control: 'CON', outcome: 'hold' });
    const text = (await (await request.get(`/data/documents/${row.document ?? ''}.json`)).json()) as { text: string };
    expect(text.text.slice(Number(row.start), Number(row.end))).toBe(row.quote?.replace(/^'(?=[=+\-@])/, ''));
  }
  await dialog.getByRole('radio', { name: /^all/ }).check();
  const whole = await take(page, 'CSV');
  expect(whole.download.suggestedFilename()).toBe('councils-all.csv');
  expect(read(whole)).toHaveLength(all ?? -1);

  await dialog.getByRole('combobox', { name: 'Table' }).selectOption('Every quotation');
  const json = JSON.parse((await take(page, 'JSON')).content.toString('utf8')) as { data: string; rows: unknown[] };
  expect(json.data).toMatch(/^[0-9a-f]{12}/);
  expect(json.rows[0]).toHaveProperty('quote');
});

for (const figure of ['Councils, as reported', 'Councils reported', 'Hopes and outcomes']) {
  test(`draws “${figure}” as SVG and as PNG of twice its size`, async ({ page, context }) => {
    const faults = watchPage(page);
    await page.goto('/?theme=light');
    await seeAll(page);
    const dialog = await openShare(page, figure);
    await dialog.getByRole('tab', { name: 'Download' }).click();
    const svg = (await take(page, 'SVG')).content.toString('utf8');
    const elsewhere = await context.newPage(); // it stands alone, without the page's style sheets
    const seen = await elsewhere.evaluate((text) => {
      const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        faults: drawn.querySelectorAll('parsererror').length,
        title: drawn.querySelector('svg > title')?.textContent,
        texts: [...drawn.querySelectorAll('text')].map((each) => each.textContent).join(' '),
        width: Number(drawn.documentElement.getAttribute('width')),
        height: Number(drawn.documentElement.getAttribute('height')),
        missing: [...text.matchAll(/url\(#([\w-]+)\)/g)].filter(([, id]) => !drawn.getElementById(id ?? '')).length,
      };
    }, svg);
    await elsewhere.close();
    expect(seen).toMatchObject({ faults: 0, title: figure, missing: 0 });
    expect(seen.texts).toContain('Source: ');
    expect(seen.texts).toContain(' · as at ');
    expect(seen.texts).toContain(new URL(page.url()).host);
    expect(svg).not.toContain('var(');
    expect(svg).toContain("font-family:'Source Sans 3'");
    expect(svg).toContain('url(data:font/woff2;base64,');
    expect(svg).toMatch(/font-family="'Source Sans 3'[^"]*, sans-serif"/);

    const { content: png } = await take(page, 'PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([seen.width * 2, seen.height * 2]);
    expect(faults()).toEqual([]);
  });
}

test('copies a picture', async ({ page }) => {
  await page.goto('/');
  const dialog = await openShare(page, 'Councils reported');
  await dialog.getByRole('tab', { name: 'Download' }).click();
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Picture copied' })).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
});

test('cites the data by its hash', async ({ page, request }) => {
  const { hash } = (await (await request.get('/data/manifest.json')).json()) as { hash: string };
  await page.goto('/council/plymouth/');
  await expect(figureButton(page, 'Plymouth')).toBeVisible();
  const dialog = await openShare(page, 'Plymouth', page.getByRole('banner').getByRole('button', { name: 'Share' }));
  await dialog.getByRole('tab', { name: 'Cite' }).click();
  await expect(dialog.getByRole('textbox', { name: 'In the text' })).toHaveValue(new RegExp(hash.slice(0, 12)));
  const full = dialog.getByRole('textbox', { name: 'In full' });
  await expect(full).toHaveValue(new RegExp(`Plymouth.*data ${hash.slice(0, 12)}.*/council/plymouth/ \\(accessed `));
});

for (const tab of ['Link', 'Embed', 'Download', 'Cite']) {
  test(`has no accessibility fault under “${tab}”, at 320 px and in the dark`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/?theme=dark');
    const dialog = await openShare(page, 'Councils reported');
    await dialog.getByRole('tab', { name: tab }).click();
    await expect(dialog.getByRole('tabpanel', { name: tab }).getByRole('button').first()).toBeVisible();
    // What is inside of the preview is an embed, looked at with the other embeds.
    const { violations } = await new AxeBuilder({ page })
      .include('dialog[open]')
      .exclude('iframe')
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
  });
}
