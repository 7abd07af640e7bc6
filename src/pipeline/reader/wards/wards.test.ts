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
