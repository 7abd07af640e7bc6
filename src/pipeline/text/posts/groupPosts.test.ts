import { describe, expect, it } from 'vitest';
import { partsOf, splitWords, toPlain } from '../testing/readText.ts';

const group = (...paragraphs: string[]) =>
  toPlain(splitWords(['Council elections live', ...paragraphs].join('\n\n'))).map(({ words }) => words);

describe('posts without stamps', () => {
  it.each([
    [['Adam Roe lost his seat.', 'He added that he was sad.']],
    [['Adam Roe lost his seat.', 'Mr Roe said that he was sad.']],
    [['Adam Roe lost his seat.', 'People were cross, Mr Roe said.']],
    [['The council has said sorry.', 'A spokesman said that few were affected.']],
    [['Roe said: “We lost.', '“We shall be back.”']],
    [['Labour gained Fryerns.', 'Lab: 48.6% (+13.5)', 'Con: 33.7% (+15.8)']],
    [['Lib Dem gains:', 'Kingston', 'Richmond', 'South Cambridgeshire']],
    [['Lib Dem gains', '• Kingston', '• Richmond']],
    [['Labour has gained Plymouth.', 'The party now has 31 seats.']],
    [['Bede result:', 'LAB: 44.1% (+27.0)', 'CON: 31.5% (-14.2)', 'Labour GAIN from Conservative.']],
    [['Exeter', 'Labour hold', 'Turnout: 36%']],
    [['CONSERVATIVE GAINS', 'Amber Valley (from Lab)', 'Winchester (from NOC)']],
    [['This is the estimate.', 'It points to a hung parliament.']],
  ])('keeps %j together', (paragraphs) => expect(group(...paragraphs)).toEqual([paragraphs]));

  it.each([
    [['Labour hold Bede.', 'The Conservatives hold Arley.']],
    [['Labour hold Bede.', 'It is a good night for the Greens in Exeter.']],
    [['Labour hold Bede.', 'The Labour MP Jane Doe has been elected mayor.']],
    [['The whole story:', 'Downing Street has spoken.']],
    [['Labour lost one seat.', 'Elsewhere, the Tories gained Basildon.']],
    [['Labour hold Bede', 'Con gain Arley', 'LD hold Sutton']],
    [['The Conservatives gain Arley.', 'Labour have lost 200 seats so far.']],
  ])('keeps %j apart', (paragraphs) => expect(group(...paragraphs)).toEqual(paragraphs.map((words) => [words])));

  it('begins a new list under each heading', () => {
    expect(
      group('LABOUR GAINS', 'Stoke (from NOC)', 'Derby (from Con)', 'UKIP GAINS', 'Thanet, from no overall control.'),
    ).toEqual([
      ['LABOUR GAINS', 'Stoke (from NOC)', 'Derby (from Con)'],
      ['UKIP GAINS', 'Thanet, from no overall control.'],
    ]);
  });

  it('parts a thread by the handle above each post', () => {
    const page = splitWords(
      'Jane Doe @janedoe · May 3, 2018\nA thread.\n\nJane Doe @janedoe\nBede result:\n\nLabour hold.\n\nJane Doe @janedoe\nGood night.',
    );
    expect(toPlain(page).map(({ words }) => words)).toEqual([
      ['A thread.'],
      ['Bede result:', 'Labour hold.'],
      ['Good night.'],
    ]);
    expect(page.posts[1]?.author).toBe('Jane Doe');
  });

  it('has no headline in a feed of results', () => {
    const page = splitWords('LAB GAIN PLYMOUTH FROM CON\nCON HOLD WANDSWORTH\nLD GAIN RICHMOND FROM CON');
    expect(partsOf(page, 'headline')).toEqual([]);
    expect(page.posts).toHaveLength(3);
    expect(page.title).toBe('page');
  });

  it('has no headline where the first line heads a list', () => {
    const page = splitWords('Lib Dem gains\nKingston\nRichmond');
    expect(toPlain(page).map(({ words }) => words)).toEqual([['Lib Dem gains', 'Kingston', 'Richmond']]);
  });

  it('reads a headline that may report a result with the standfirst', () => {
    const page = splitWords('Tories lose Trafford to no overall control\n\nThe party lost nine seats.');
    expect(partsOf(page, 'headline')).toEqual(['Tories lose Trafford to no overall control']);
    expect(toPlain(page)[0]?.words).toEqual(['Tories lose Trafford to no overall control']);
  });

  it('joins lines that were wrapped to a width', () => {
    const page = splitWords(
      'Trafford\n\nThe Conservatives have lost control of Trafford, their flagship in the\nnorth, after a night of counting.\n\nLabour is now the largest party.',
    );
    expect(toPlain(page).map(({ words }) => words.length)).toEqual([1, 1]);
  });

  it('keeps a block of lines together where blank lines part the blocks', () => {
    const page = splitWords(
      ['Results', 'Bede ward', 'Labour hold Bede', 'Arley ward', 'Con hold Arley', 'Sutton ward', 'LD hold Sutton']
        .map((line, index) => (index % 2 === 1 ? `\n${line}` : line))
        .join('\n'),
    );
    expect(toPlain(page).map(({ words }) => words.length)).toEqual([2, 2, 2]);
  });
});
