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
  'Labour hopes to hold Exeter and win back Barnet.',
  'Labour is expected to hold Exeter, win Barnet and lose Derby.',
  'Expect a Labour gain in Barnet.',
  'All the signs point to a Labour victory in Barnet.',
  'There is talk of a Labour gain in Barnet.',
  'Prediction: Labour gain Barnet, hold Exeter.',
  'What we expect:\n\nBarnet: Labour gain from Conservative\nExeter: Labour hold',
  'Possible Labour gains: Barnet, Swindon.',
  'According to the exit poll, Labour has taken Barnet.',
  'On a uniform swing, Labour gains Barnet.',
  'It looks as though Labour has won Barnet.',
  'A Labour canvasser claims that the party has gained Barnet.',
  'Labour sources say they have won Barnet.',
  'Labour says it has gained Barnet but there is no declaration yet.',
  'Labour almost took Barnet.',
  'Neither Labour nor the Tories have won Barnet.',
  'Instead of gaining Barnet, Labour went backwards.',
  'Labour has lost all hope of holding Derby.',
  'Once Labour has taken Barnet, the bins will be first.',
  'Suppose Labour takes Barnet.',
  'Not since 1978 has Labour held Wandsworth.',
  'Labour currently holds Derby.',
  'Labour’s 2014 gain of Redbridge remains a high point.',
  'In the mayoral contests Labour held Hackney.',
  'Labour won the Watford mayoral election.',
  'Brexit held Barnet back.',
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
  ['As expected, Labour held Exeter.', 'Exeter hold'],
  ['Labour gained Plymouth on a swing of 6%.', 'Plymouth gain'],
  ['Labour hopes dashed: Tories hold Barnet', 'Barnet hold'],
])('a result: %s', (text, result) => {
  expect(results(text)).toEqual([result]);
});

test.each([
  'Labour expects five gains in Barnet.',
  'Labour needs seven gains to win Barnet.',
  'The model gives Labour five gains in Barnet.',
  'Labour could gain five seats in Barnet.',
  'Sidley: Labour gain expected.',
  'Labour expects to take Sidley (Rother) from the Tories.',
  'A poll says Andy Street will be elected mayor of the West Midlands.',
  'Bookmakers expect Andy Street to be elected mayor of the West Midlands.',
  'It looks as though Andy Street has been re-elected mayor of the West Midlands.',
  'Labour has probably taken Barnet.',
  'Labour is behaving as though it has won Barnet.',
  'Many expected Labour to have won Barnet by now.',
])('no result of any kind: %s', (text) => {
  const told = readText(reference, text, '2018-05-03').findings.filter(
    ({ type }) => type !== 'expectation' && type !== 'estimate',
  );
  expect(told).toEqual([]);
});
