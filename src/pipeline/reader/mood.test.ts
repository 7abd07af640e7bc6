import { expect, test } from 'vitest';
import { loadReference } from '../../../bench/score/loadReference.ts';
import { readText } from '../../../bench/score/readText.ts';

const reference = loadReference();
const results = (text: string): string[] =>
  readText(reference, text, '2018-05-03').findings.flatMap((finding) =>
    finding.type === 'control' ? [`${finding.council.name} ${finding.outcome}`] : [],
  );

test.each([
  'Can Labour take Westminster?',
  'Will Labour hold Exeter?',
  'If Labour gains Dudley the mood will change.',
  'Were Labour to gain Dudley, the critics would need a bigger room.',
  'Labour hopes to gain Barnet.',
  'Labour is confident of gaining Barnet from the Tories.',
  'Labour is on course to take Barnet.',
  'Labour could lose Derby.',
  'Labour may have lost Derby.',
  'The Tories are expected to hold Barnet.',
  'A Tory source thinks that Labour has gained Barnet.',
  'The exit poll suggests that Labour has gained Barnet.',
  'The BBC projects that Labour will take control of Barnet.',
  'Labour appears to have gained Barnet.',
  'Labour has not lost Exeter.',
  'Labour has held Exeter since 2012.',
  'Labour gained Exeter in 2012.',
  'Four years ago, when these seats were last fought, Labour won Redbridge from the Tories.',
  'I remember 2010, when we gained seats and the Tories took Richmond upon Thames.',
  'Earlier we said that the Conservatives had lost Tendring.',
  'The Lib Dems won the Richmond Park constituency.',
  'The Conservatives gained Hartlepool in the parliamentary by-election.',
  'Labour is the largest party in Burnley.',
  'Labour has made gains in places like Plymouth and Trafford.',
  'My forecast had Labour winning Barnet.',
  'Bookmakers cut the odds on Labour taking Barnet.',
])('no result: %s', (text) => {
  expect(results(text)).toEqual([]);
});

test.each([
  ['Labour managed to hold on to Exeter.', 'Exeter hold'],
  ['The Tory leader conceded that they had lost Plymouth.', 'Plymouth loss'],
  ['Labour confirmed that it had gained Plymouth.', 'Plymouth gain'],
  ['Labour won nine seats to take control of Plymouth.', 'Plymouth gain'],
  ['Labour gained Plymouth for the first time since 1999.', 'Plymouth gain'],
  ['Labour failed to hold Derby.', 'Derby loss'],
])('a result: %s', (text, result) => {
  expect(results(text)).toEqual([result]);
});
