import { expect, test } from './support/test.ts';

interface Control {
  council: { gss: string; name: string };
  official: string;
}
interface Council {
  gss: string;
  official: object | null;
}

test('the official record beside the reports: how many agree, differ, are disputed or silent, and which', async ({
  page,
  request,
}) => {
  const { controls } = (await (await request.get('/data/facts.json')).json()) as { controls: Control[] };
  const councils = (await (await request.get('/data/councils.json')).json()) as Council[];
  const onRecord = new Set(councils.filter((council) => council.official).map((council) => council.gss));
  const those = (official: string) =>
    controls.filter((fact) => onRecord.has(fact.council.gss) && fact.official === official);
  const silent = onRecord.size - controls.filter((fact) => onRecord.has(fact.council.gss)).length;
  expect(onRecord.size).toBe(150);
  expect(those('differs').length).toBeGreaterThan(0);

  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await page.getByRole('link', { name: 'Compare official record' }).click();
  await expect(page).toHaveURL(/\?record=on$/);
  const legend = page.getByRole('list', { name: 'Legend and filters of the map' });
  await expect(legend.getByRole('listitem')).toHaveText(
    [
      `Reports and record agree${those('agrees').length}`,
      `Reports and record differ${those('differs').length}`,
      `The record is disputed${those('disputed').length}`,
      `On record, not in these documents${silent}`,
      /^No election|^Not on record/,
    ].slice(0, await legend.getByRole('listitem').count()),
  );

  const names = (official: string) =>
    those(official)
      .map((fact) => fact.council.name)
      .sort();
  for (const [title, official] of [
    ['Reports and record differ', 'differs'],
    ['The record is disputed', 'disputed'],
  ] as const) {
    const items = page.getByRole('list', { name: title }).getByRole('listitem');
    await expect(items).toHaveCount(those(official).length);
    for (const [at, name] of names(official).entries()) {
      await expect(items.nth(at)).toContainText(name);
      await expect(items.nth(at)).toContainText(/Official record: .+ before, .+ after \(.+\)/);
    }
  }

  const [one = ''] = names('differs');
  await page
    .getByRole('list', { name: 'Reports and record differ' })
    .getByRole('link', { name: one, exact: true })
    .click();
  const panel = page.getByRole('complementary', { name: one });
  await expect(panel).toContainText(/Differs.*: the record has/);
  await page.getByRole('link', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Back to who won' }).click();
  await expect(page).toHaveURL(/\/$/);
});
