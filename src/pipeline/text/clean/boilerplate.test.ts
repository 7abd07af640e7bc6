import { describe, expect, it } from 'vitest';
import { boilerplateStrength } from './boilerplateStrength.ts';
import { findBoilerplate } from './findBoilerplate.ts';
import { isCaption } from './isCaption.ts';
import { isScoreLine, mayReportResult } from './resultWords.ts';

const toSpans = (lines: string[]) => {
  const text = lines.join('\n');
  let start = 0;
  const spans = lines.map((line) => ({ start, end: (start += line.length + 1) - 1 }));
  return findBoilerplate(text, spans);
};

describe('boilerplate', () => {
  it.each([
    'Comments',
    '12 comments',
    'Share this article',
    'Copy link to post',
    'Article share tools',
    'Read more',
    'More on this story:',
    'Advertisement',
    'As it happenedclosed',
    'Sign up for our weekly politics newsletter',
    'Please log in to leave a comment',
    'Register for free to continue reading this page',
    'We use cookies to make this site work. You can change your settings at any time.',
    'Get the latest headlines straight to your inbox',
    'Follow us on Facebook and Twitter for all the latest',
    'Your donation pays for journalism that everyone can read.',
    'Support us from £1 a month: your contribution keeps our reporters at work.',
    'Read more: ten gardens to visit this spring',
    'READ MORE: Conservatives gain Chorley in election shock',
    'Comments are closed on this article.',
    'More on: Local elections | Politics | UK news',
  ])('is sure of %j', (line) => expect(boilerplateStrength(line)).toBe(2));

  it.each([
    'Labour hold Bede.',
    'Sign of the times: Labour gain Plymouth from the Conservatives.',
    'You can see why Labour lost Swindon: we have the figures for your ward.',
    'Get ready: our reporter says the Lib Dems have won Richmond.',
    'Follow Kingston: the Lib Dems have gained it.',
    'Support for UKIP has collapsed in Basildon.',
    'He said: "We need your support, your donations and your help."',
    '"We are asking you to donate and to support our campaign."',
    'Joining us from the count is the council leader.',
    'Candidate suspended over Facebook comments',
    'Turnout in your area: 36.1 per cent.',
    'Counting has begun in Exeter.',
    'More results are expected after 2am.',
    'Plymouth',
    'Lab: 48.6% (+13.5)',
    'We are still waiting for the result from Wigan.',
  ])('leaves %j', (line) => expect(boilerplateStrength(line)).toBeLessThan(2));

  it('takes the paragraphs between two calls that speak as they do', () => {
    const lines = [
      'Your support helps us to tell the story.',
      'We go where others do not, from the smallest town hall to Brussels.',
      'Your donation allows our reporters to go on.',
      'We are still waiting for the result from Wigan.',
    ];
    expect(toSpans(lines)).toEqual([true, true, true, false]);
  });

  it('takes labels that stand again and again, but no names and no results', () => {
    const lines = ['See full list', 'Exeter', 'Tunbridge Wells', 'Labour hold', 'Stoke on Trent'];
    expect(toSpans([...lines, ...lines, ...lines]).slice(0, 5)).toEqual([true, false, false, false, false]);
  });
});

describe('isCaption', () => {
  it.each([
    'Counting staff at Wandsworth Town Hall (Picture agency)',
    'Ballot boxes arrive (Image: Town Crier)',
    'Votes are counted in Leeds (PA Wire)',
    'Image caption Ballot boxes arrive in Leeds',
    'Video: a speech on the steps of the town hall',
    'Boxes on a table. Photograph: Jane Doe/Picture agency',
  ])('is %j', (line) => expect(isCaption(line)).toBe(true));
  it.each(['Labour hold Bede (Nuneaton and Bedworth).', 'Videos of the count were shown.', 'Pallion (Sunderland)'])(
    'is not %j',
    (line) => expect(isCaption(line)).toBe(false),
  );
});

describe('isScoreLine', () => {
  it.each([
    'Lab: 48.6% (+13.5)',
    'Con 33 (-12)',
    '• UKIP: 17.7% (-25.2)',
    'Green - 120',
    'Lib Dem | 30',
    'Turnout: 36%',
  ])('is %j', (line) => expect(isScoreLine(line)).toBe(true));
  it.each([
    'Labour hold Bede',
    'Labour lost 3 seats in Sheffield',
    'At 10pm polls closed',
    'The Conservatives [1.89] are favourites',
  ])('is not %j', (line) => expect(isScoreLine(line)).toBe(false));
});

describe('mayReportResult', () => {
  it.each([
    'Labour hold Bede',
    'CON HOLD WANDSWORTH',
    'Medway (Lab gain from Con)',
    'Plymouth turned from Tory to Labour',
  ])('may be %j', (line) => expect(mayReportResult(line)).toBe(true));
  it.each(['Lib Dem gains', 'CONSERVATIVE GAINS', 'The Independent is on the ground', 'Counting in Exeter'])(
    'is not %j',
    (line) => expect(mayReportResult(line)).toBe(false),
  );
});
