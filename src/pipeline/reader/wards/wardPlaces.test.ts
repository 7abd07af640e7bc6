import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();

/** Wards with their councils, each once. */
const wardsIn = (text: string, day = '2018-05-03'): string[] => [
  ...new Set(
    readText(reference, text, day).findings.flatMap((finding) =>
      finding.type === 'ward' ? [`${finding.ward} (${finding.council?.name ?? '-'})`] : [],
    ),
  ),
];

test.each([
  ['Castle and Newnham (Bedford): Lab 41.3% (+2.0), Con 30.2% (-1.0). Labour hold.', ['Castle and Newnham (Bedford)']],
  ['In Bedford, Castle and Newnham has gone Green.', ['Castle and Newnham (Bedford)']],
  ['Castle and Newnham (Bedford) were both held by Labour.', ['Castle (Bedford)', 'Newnham (Bedford)']],
  [
    'In Bedford, Oak Rise and Elm Row: Labour hold. In Oak Rise and Elm Row the Greens held the seat.',
    ['Oak Rise and Elm Row (Bedford)'],
  ],
  [
    'Green gains from Labour in Bedford: Oak Rise and Elm Row, Hopley and Ash',
    ['Oak Rise and Elm Row (Bedford)', 'Hopley and Ash (Bedford)'],
  ],
  [
    'Green gains from Labour in Bedford: Oak Rise, Long Marl, Hopley and Ash',
    ['Oak Rise (Bedford)', 'Long Marl (Bedford)', 'Hopley (Bedford)', 'Ash (Bedford)'],
  ],
  ['Results from Bedford. Ukip gained 11 seats, Oak Rise among them.', ['Oak Rise (Bedford)']],
  ['Fens and Greatham, in Hartlepool, was a Labour gain.', ['Fens and Greatham (Hartlepool)']],
  ['Fryerns (Basildon) ward: Labour hold.', ['Fryerns (Basildon)']],
])('names: %s', (text, wards) => {
  expect(wardsIn(text)).toEqual(wards);
});

test.each([
  ['How Basildon’s wards went\n\nPitsea North West: Labour hold\n\nLong Eaves: Con hold', '2018-05-03', 2],
  ['Basildon’s wards, one by one:\nLong Eaves: Con hold', '2018-05-03', 1],
])('a heading that owns its wards: %s', (text, day, count) => {
  const wards = wardsIn(text, day);
  expect(wards).toHaveLength(count);
  for (const ward of wards) expect(ward).toContain('(Basildon)');
});

const night = [
  'Polls have closed at Norwich, Plymouth and Exeter, and we are at the Guildhall.',
  'Ham: Labour hold.',
  'Budshead has gone Labour. It was a Conservative ward.',
  'Southway, Labour gain from Conservative.',
  'Exeter is Labour still, and Norwich too.',
  'Compton: Con hold.',
];

test('most of the wards that a page names are of one council', () => {
  const wards = wardsIn(night.map((text, at) => `${String(at + 1)}.05am ${text}`).join('\n\n'));
  expect(wards).toEqual(['Ham', 'Budshead', 'Southway', 'Compton'].map((ward) => `${ward} (Plymouth)`));
});

test('a name of another council’s among the wards of one', () => {
  const all = [...night.slice(1, 3), 'Southway, Labour gain from Conservative.', 'Stoke stayed Labour by 22 votes.'];
  const text = `Labour has won Plymouth.\n\n${all.join('\n\n')}`;
  expect(wardsIn(text)).toContain('Stoke (Plymouth)');
  expect(wardsIn(`${text}\n\nIn Stoke-on-Trent nothing changed.`)).not.toContain('Stoke (Plymouth)');
});

test('a division that begins as a district does', () => {
  const text = 'Labour have won Kent. Labour gained Ashford Hopley from the Tories. In Ashford Karl Smith was happy.';
  expect(wardsIn(text, '2025-05-01')).toEqual(['Ashford Hopley (Kent)']);
});

test('a name above its result', () => {
  const text =
    'How Exeter voted.\n\nMarl Bank. Labour gain from independent. Lab 612, Ind 498.\n\nElm Row. Labour were confident.';
  expect(wardsIn(text)).toEqual(['Marl Bank (Exeter)']);
});

test('a division that is a part of a town', () => {
  const text = 'In Lancashire, Labour won Padiham and Burnley West from UKIP. In Lancaster Central, the Tories won.';
  expect(wardsIn(text, '2017-05-04')).toEqual([
    'Padiham and Burnley West (Lancashire)',
    'Lancaster Central (Lancashire)',
  ]);
});

test('a county between its elections has no wards', () => {
  const text = 'Lancashire counts: live\n\nLong Eaves: Con gain from Labour.';
  expect(wardsIn(text, '2022-05-05')).toEqual(['Long Eaves (-)']);
  expect(wardsIn(text, '2021-05-06')).toEqual(['Long Eaves (Lancashire)']);
});

test('a title that names one of many councils', () => {
  const councils = ['Hartlepool', 'Redditch', 'Thurrock', 'Harlow', 'Swindon', 'Exeter'];
  const posts = councils.map((council) => `Labour has gained ${council}.`);
  const text = ['Labour takes Swindon but stumbles in Oldham', ...posts, 'Long Eaves was held by Labour.'];
  expect(wardsIn(text.join('\n\n'))).toEqual([]);
});

test('the same borough as that of the post before', () => {
  const text =
    'Labour has gained Rushmoor.\n\nKnellwood, in the same borough, was held by Labour. Cherrywood was kept by the Tories.\n\nHarlow is hung.';
  expect(wardsIn(`Live: counts across England\n\n${text}`)).toEqual(['Knellwood (Rushmoor)', 'Cherrywood (Rushmoor)']);
});
