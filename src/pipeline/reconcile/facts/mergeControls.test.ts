import { describe, expect, it } from 'vitest';
import { makeControlFinding } from '../../testing/makeFindings.ts';
import { makeReadDocument, type MadeFinding } from '../../testing/makeReadDocument.ts';
import { reconcileMade } from '../../testing/reconcileMade.ts';

type Said = [outcome: 'gain' | 'hold' | 'loss', control: string | null, previous: string | null, inferred?: string[]];

const words = ['First words of it.', 'Second words of it.', 'Third words of it.'];
const toFinding = ([outcome, control, previous, inferred = []]: Said, quote: string): MadeFinding =>
  makeControlFinding('Anytown', quote, outcome, control, previous, inferred);

/** One undated document a reading, each of a publisher of its own. */
const fromSources = (said: readonly Said[]) =>
  said.map((each, index) =>
    makeReadDocument(`source-${index}`, {
      title: `Paper ${index}`,
      posts: [{ paragraphs: [`${words[index] ?? ''} ${index}`] }],
      findings: [toFinding(each, words[index] ?? '')],
    }),
  );

describe('readings of one council that go together', () => {
  it.each<[string, Said[], Said, number]>([
    [
      'the more specific gain',
      [
        ['gain', 'LD', null],
        ['gain', 'LD', 'CON'],
      ],
      ['gain', 'LD', 'CON'],
      2,
    ],
    [
      'lost by one, won by the other',
      [
        ['loss', null, 'CON'],
        ['gain', 'LAB', null],
      ],
      ['gain', 'LAB', 'CON'],
      2,
    ],
    [
      'won from one, lost by it',
      [
        ['gain', 'LAB', 'CON'],
        ['loss', null, 'CON'],
      ],
      ['gain', 'LAB', 'CON'],
      2,
    ],
    [
      'lost, and lost to no overall control',
      [
        ['loss', null, 'LAB'],
        ['loss', 'NOC', 'LAB'],
      ],
      ['loss', 'NOC', 'LAB'],
      2,
    ],
    [
      'a hold and an inferred hold',
      [
        ['hold', 'CON', 'CON', ['control', 'outcome', 'previous']],
        ['hold', 'CON', 'CON'],
      ],
      ['hold', 'CON', 'CON', []],
      2,
    ],
    [
      'two inferred holds',
      [
        ['hold', 'CON', 'CON', ['control', 'outcome']],
        ['hold', 'CON', 'CON', ['outcome']],
      ],
      ['hold', 'CON', 'CON', ['outcome']],
      2,
    ],
    [
      'three ways to say one gain',
      [
        ['gain', 'LAB', null],
        ['loss', null, 'CON'],
        ['gain', 'LAB', 'CON'],
      ],
      ['gain', 'LAB', 'CON'],
      3,
    ],
  ])('%s', (_, said, [outcome, control, previous, inferred = []], evidence) => {
    const { controls } = reconcileMade(fromSources(said)).dataset;
    expect(controls).toHaveLength(1);
    expect(controls[0]).toMatchObject({
      id: 'control-E07-anytown',
      outcome,
      control,
      previous,
      inferred,
      conflicts: [],
    });
    expect(controls[0]?.evidence).toHaveLength(evidence);
  });
});

describe('readings of one council that differ', () => {
  it.each<[string, Said[], Partial<{ control: string | null; outcome: string }>, string, Record<string, unknown>]>([
    [
      'other winners',
      [
        ['gain', 'LAB', 'CON'],
        ['gain', 'LAB', 'CON'],
        ['gain', 'LD', 'CON'],
      ],
      { control: 'LAB' },
      'contradiction',
      { control: 'LD' },
    ],
    [
      'more sources win',
      [
        ['gain', 'LD', null],
        ['hold', 'CON', 'CON'],
        ['hold', 'CON', 'CON'],
      ],
      { control: 'CON' },
      'contradiction',
      { outcome: 'gain', control: 'LD' },
    ],
    [
      'said before inferred',
      [
        ['hold', 'CON', 'CON', ['outcome']],
        ['gain', 'LAB', null],
      ],
      { control: 'LAB', outcome: 'gain' },
      'contradiction',
      { outcome: 'hold', control: 'CON', previous: 'CON' },
    ],
    [
      'one winner, two starting points',
      [
        ['gain', 'CON', 'NOC'],
        ['hold', 'CON', 'CON'],
        ['hold', 'CON', 'CON'],
      ],
      { control: 'CON', outcome: 'hold' },
      'baseline',
      { outcome: 'gain', previous: 'NOC' },
    ],
    [
      'no majority against a winner',
      [
        ['loss', 'NOC', 'CON'],
        ['loss', 'NOC', 'CON'],
        ['gain', 'LAB', 'CON'],
      ],
      { control: 'NOC' },
      'contradiction',
      { outcome: 'gain', control: 'LAB' },
    ],
  ])('%s', (_, said, kept, reason, says) => {
    const { controls } = reconcileMade(fromSources(said)).dataset;
    expect(controls).toHaveLength(1);
    expect(controls[0]).toMatchObject(kept);
    expect(controls[0]?.conflicts).toMatchObject([{ reason, says }]);
    expect(controls[0]?.conflicts[0]?.evidence).toHaveLength(1);
  });

  it('a later report of the same live blog corrects the earlier one', () => {
    const { controls } = reconcileMade([
      makeReadDocument('blog', {
        posts: [
          { paragraphs: ['Labour hold Anytown.'], at: '2018-05-04T01:00:00+01:00' },
          { paragraphs: ['Anytown is hung after all.'], at: '2018-05-04T02:00:00+01:00' },
        ],
        findings: [
          makeControlFinding('Anytown', 'Labour hold Anytown.', 'hold', 'LAB', 'LAB'),
          makeControlFinding('Anytown', 'Anytown is hung after all.', 'loss', 'NOC', 'LAB'),
        ],
      }),
    ]).dataset;
    expect(controls[0]).toMatchObject({
      control: 'NOC',
      declaredAt: '2018-05-04T02:00:00+01:00',
      conflicts: [{ reason: 'time' }],
    });
  });

  it('a vague reading goes with the better supported one', () => {
    const said: Said[] = [
      ['gain', 'LAB', 'CON'],
      ['gain', 'LAB', 'NOC'],
      ['gain', 'LAB', 'NOC'],
    ];
    const vague = makeReadDocument('source-9', {
      title: 'Paper 9',
      posts: [{ paragraphs: ['Labour have it.'] }],
      findings: [makeControlFinding('Anytown', 'Labour have it.', 'gain', 'LAB')],
    });
    const { controls } = reconcileMade([...fromSources(said), vague]).dataset;
    expect(controls[0]).toMatchObject({
      previous: 'NOC',
      conflicts: [{ says: { previous: 'CON' }, reason: 'baseline' }],
    });
    expect(controls[0]?.evidence).toHaveLength(3);
  });
});

describe('captures of one live blog', () => {
  const capture = (id: string, control: string) =>
    makeReadDocument(id, {
      title: 'As it happened',
      posts: [
        { kind: 'standfirst', paragraphs: ['The same long standfirst stands above every one of its captures.'] },
        { paragraphs: [`${control} take Anytown, and that is what capture ${id} says of it.`] },
      ],
      findings: [makeControlFinding('Anytown', `${control} take Anytown`, 'gain', control)],
    });

  it('count once however many they are', () => {
    const other = makeReadDocument('z', {
      title: 'Another paper',
      posts: [{ paragraphs: ['LD take Anytown, says another.'] }],
      findings: [makeControlFinding('Anytown', 'LD take Anytown', 'gain', 'LD')],
    });
    const third = makeReadDocument('y', {
      title: 'A third paper',
      posts: [{ paragraphs: ['It was LD who did take Anytown.'] }],
      findings: [makeControlFinding('Anytown', 'LD who did take Anytown', 'gain', 'LD')],
    });
    const { controls, documents } = reconcileMade([
      capture('a', 'LAB'),
      capture('b', 'LAB'),
      capture('c', 'LAB'),
      other,
      third,
    ]).dataset;
    expect(documents.map(({ captureOf }) => captureOf)).toEqual([null, 'a', 'a', null, null]);
    expect(controls[0]).toMatchObject({ control: 'LD', conflicts: [{ says: { control: 'LAB' } }] });
    expect(controls[0]?.conflicts[0]?.evidence).toHaveLength(3);
  });
});

describe('the official record', () => {
  it.each<[string, Said, { before: string | null; after: string | null; disputed?: boolean } | null, string]>([
    ['agrees', ['gain', 'LAB', 'CON'], { before: 'CON', after: 'LAB' }, 'agrees'],
    ['is asked only for what is said', ['loss', null, 'CON'], { before: 'CON', after: 'NOC' }, 'agrees'],
    ['knows another winner', ['gain', 'LAB', null], { before: 'CON', after: 'LD' }, 'differs'],
    ['knows another holder', ['hold', 'CON', 'CON'], { before: 'NOC', after: 'CON' }, 'differs'],
    ['knows no change', ['gain', 'CON', null], { before: 'CON', after: 'CON' }, 'differs'],
    ['knows no hold', ['hold', 'CON', null], { before: 'LAB', after: 'CON' }, 'differs'],
    ['is disputed', ['loss', 'NOC', 'LAB'], { before: 'LAB', after: 'NOC', disputed: true }, 'disputed'],
    ['is silent', ['gain', 'LAB', null], null, 'unknown'],
  ])('%s', (_, said, record, expected) => {
    const official = new Map(record ? [['E07-anytown', { disputed: false, basis: 'made up', ...record }]] : []);
    const { controls } = reconcileMade(fromSources([said]), official).dataset;
    const [outcome, control, previous] = said;
    expect(controls[0]).toMatchObject({ outcome, control, previous, official: expected });
  });
});

describe('a body of another level with the same name', () => {
  const reasonsFor = (quotes: readonly [string, string]): string[] => {
    const documents = quotes.map((quote, index) =>
      makeReadDocument(`source-${index}`, {
        title: `Paper ${index}`,
        posts: [{ paragraphs: [quote] }],
        findings: [toFinding(index === 0 ? ['gain', 'LAB', 'CON'] : ['hold', 'CON', 'CON'], quote)],
      }),
    );
    return reconcileMade(documents).dataset.controls.flatMap(({ conflicts }) => conflicts.map(({ reason }) => reason));
  };

  it.each<[string, string]>([
    ['Labour gained Anytown.', 'The Conservatives hold Anytown County Council.'],
    ['Labour gained Anytown.', 'The Conservatives held the ward of Anytown.'],
    ['Labour gained Anytown Town Council.', 'The Conservatives hold Anytown.'],
  ])('%s / %s', (first, second) => {
    expect(reasonsFor([first, second])).toEqual(['level']);
  });

  it('is not seen where both speak of one kind of body', () => {
    expect(reasonsFor(['Labour gained Anytown.', 'The Conservatives hold Anytown.'])).toEqual(['contradiction']);
  });
});
