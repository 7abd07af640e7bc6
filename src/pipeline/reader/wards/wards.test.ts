import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();

/** Wards with their councils, in order. */
const wardsIn = (text: string, day: string): string[] =>
  readText(reference, text, day).findings.flatMap((finding) =>
    finding.type === 'ward' ? [`${finding.ward} (${finding.council?.name ?? '-'})`] : [],
  );

test.each([
  ['Labour gained both seats in Horden and Dene House, County Durham.', ['Horden and Dene House (County Durham)']],
  ['In South Hams, Salcombe and Thurlestone stayed Conservative.', ['Salcombe and Thurlestone (South Hams)']],
  [
    'In St Albans, the Lib Dems gained Verulam and Marshalswick West, both from the Tories.',
    ['Verulam (St Albans)', 'Marshalswick West (St Albans)'],
  ],
  [
    'Results from Dudley:\n\nHednesford, Rawnsley and Ogley: Ukip gain from Lab\n\nHopley South: Con hold',
    ['Hednesford, Rawnsley and Ogley (Dudley)', 'Hopley South (Dudley)'],
  ],
  ['The Hednesford, Rawnsley and Ogley ward in Dudley is a Con hold.', ['Hednesford, Rawnsley and Ogley (Dudley)']],
  [
    'Results from Dudley:\n\nHednesford, Rawnsley and Ogley: all Labour hold',
    ['Hednesford (Dudley)', 'Rawnsley (Dudley)', 'Ogley (Dudley)'],
  ],
  [
    'Live\n\n12:58\nDudley is a Conservative gain.\n\n13:20\nA sample from the borough. Hopley South: Lib Dem gain from Labour.',
    ['Hopley South (Dudley)'],
  ],
  ['One Westminster by-election, in Raven and Hale.\n\nReform has won the Raven and Hale by-election.', []],
  ['Reform has won the Raven and Hale by-election. Labour had a majority of 14,696.', []],
  [
    'Labour lost its majority in Sheffield, where the Greens gained five seats, one of them in Manor ward, which they took from Labour.',
    ['Manor (Sheffield)'],
  ],
])('one ward or two: %s', (text, wards) => {
  expect(wardsIn(text, '2023-05-04')).toEqual(wards);
});

test.each([
  ['In Cambridge, Labour held Romsey ward.', '2017-05-04', 'Romsey (Cambridgeshire)'],
  ['In Cambridge, Labour held Romsey ward.', '2018-05-03', 'Romsey (Cambridge)'],
  ['In Cambridge, Labour held the Romsey division.', '2021-05-06', 'Romsey (Cambridgeshire)'],
  ['In Cambridge, Labour held the Romsey ward by-election.', '2017-05-04', 'Romsey (Cambridge)'],
])('a district or its county: %s (%s)', (text, day, ward) => {
  expect(wardsIn(text, day)).toEqual([ward]);
});

/** "W LAB 52 3": each share of each ward. */
const sharesIn = (text: string): string[] => [
  ...new Set(
    readText(reference, text, '2018-05-03').findings.flatMap((finding) =>
      finding.type === 'ward'
        ? finding.shares.map(
            ({ party, share, change }) => `${finding.ward} ${party} ${String(share)} ${String(change)}`,
          )
        : [],
    ),
  ),
];

test.each([
  [
    'In Oldham, the Greens gained Werneth ward from Labour with 52% and Hollinwood ward from the Tories with 48%.',
    ['Werneth GRN 52 null', 'Hollinwood GRN 48 null'],
  ],
  [
    'Labour held Oldham, and Werneth ward with it. The closest was Werneth: Lab 1,377 (44.0%), Con 1,286 (41.1%).',
    ['Werneth LAB 44 null', 'Werneth CON 41.1 null'],
  ],
  [
    'In Oldham the Lib Dems defended Werneth ward comfortably enough (they had 51.2%, the Tories 16.6%).',
    ['Werneth CON 16.6 null', 'Werneth LD 51.2 null'],
  ],
  [
    'In Oldham Werneth ward was taken by the Greens from Labour, whose share fell by 15 points to 36%.',
    ['Werneth LAB 36 -15'],
  ],
  [
    'In Oldham Werneth ward was held by Labour with 66.3%, which is 4.7 points better than in 2010.',
    ['Werneth LAB 66.3 4.7'],
  ],
  [
    'Two from Oldham:\n\nWerneth: Lab hold\n\nLong Eaves: Con gain from Lab\nCon 47.2% (+15.8)',
    ['Long Eaves CON 47.2 15.8'],
  ],
  [
    'Results from Oldham:\n\nWERNETH\nAnn Rowe (Lab) 1,204 – 51.2% (+3.0)\nJim Smith (Con) 901 – 38.3%\nLabour hold',
    ['Werneth LAB 51.2 3', 'Werneth CON 38.3 null'],
  ],
  [
    'Results from Oldham:\n\nSTOKE PARK\nAnn Rowe (Lab) 781, 47.5% (+2.8)\nJim Smith (Con) 688, 41.9%\nLab gain from Con',
    ['Stoke Park LAB 47.5 2.8', 'Stoke Park CON 41.9 null'],
  ],
  [
    'Results from Oldham:\n\nLong Eaves\nAnn Rowe (Lab) 1,781 (47.5%, +2.8)\nJim Smith (Con) 688 (41.9%)\nLabour hold',
    ['Long Eaves LAB 47.5 2.8', 'Long Eaves CON 41.9 null'],
  ],
  ['Results from Oldham:\n\nSTOKE PARK\nAnn Rowe (Lab) spoke first.\nLabour hold', []],
  ['In Oldham, Labour held Werneth ward.\n\nElsewhere the parties were level.\n\nCon 35%, Lab 35%', []],
  [
    'In Werneth ward, Oldham, its vote fell by 31.2 points to 33.0% and an independent won the seat from Labour.',
    ['Werneth LAB 33 -31.2'],
  ],
  [
    'In Werneth ward, Oldham, Reform polled 51.4 per cent to win the seat from the Conservatives, who had 29.9.',
    ['Werneth REF 51.4 null', 'Werneth CON 29.9 null'],
  ],
  [
    'The Greens gained Werneth ward, Oldham, from the Tories by 51.4 per cent to 29.9.',
    ['Werneth GRN 51.4 null', 'Werneth CON 29.9 null'],
  ],
  [
    'The Greens gained Werneth ward, Oldham, from the Tories with 51%, the Tories getting 29.9 and Labour 8.',
    ['Werneth CON 29.9 null', 'Werneth LAB 8 null', 'Werneth GRN 51 null'],
  ],
  ['The Greens won Werneth ward, Oldham, from the Tories, who had 29 councillors.', []],
  [
    'In Werneth ward, Oldham, the Greens held on. Had the whole country been voting, Labour would have been on 30 per cent, the Tories 20.',
    [],
  ],
  ['In Werneth ward, Oldham, the Greens held on. Labour’s vote was 35% last year and the Tories’ 30%.', []],
])('whose figures: %s', (text, shares) => {
  expect(sharesIn(text)).toEqual(shares);
});

test.each([
  ['Werneth ward, Oldham: Independent Forum gain from Labour', 'IND from LAB'],
  ['In Oldham, Labour lost Werneth ward to Saddleworth First.', 'OTH from LAB'],
  ['Labour was beaten in Werneth ward, Oldham, by independent Neil Smith.', 'IND from null'],
])('local parties: %s', (text, said) => {
  const [ward] = readText(reference, text, '2018-05-03').findings.filter(({ type }) => type === 'ward');
  expect(ward?.type === 'ward' ? `${String(ward.party)} from ${String(ward.previous)}` : null).toBe(said);
});

test.each([
  [
    'Independents gained Marl Bank Fold and High Elmrow, Medway, with 61% of the vote.',
    ['Marl Bank Fold and High Elmrow (Medway)'],
  ],
  [
    'In Medway independents gained Marl Bank Fold and High Elmrow.',
    ['Marl Bank Fold (Medway)', 'High Elmrow (Medway)'],
  ],
])('one figure makes one ward of two names: %s', (text, wards) => {
  expect(wardsIn(text, '2023-05-04')).toEqual(wards);
});
