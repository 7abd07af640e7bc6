import { describe, expect, it } from 'vitest';
import { makeEstimateFinding, makeSeatFinding, makeShare, makeWardFinding } from '../../testing/makeFindings.ts';
import { makeReadDocument, type MadeFinding } from '../../testing/makeReadDocument.ts';
import { reconcileMade } from '../../testing/reconcileMade.ts';

type Patched = [(quote: string) => MadeFinding, ...((quote: string) => MadeFinding)[]];

/** One document of its own publisher for each finding; the quotes are made up. */
const read = (...makes: Patched) =>
  reconcileMade(
    makes.map((make, index) => {
      const quote = `What paper ${index} says of it.`;
      return makeReadDocument(`paper-${index}`, {
        title: `Paper ${index}`,
        posts: [{ paragraphs: [quote] }],
        findings: [make(quote)],
      });
    }),
  ).dataset;

type WardPatch = Parameters<typeof makeWardFinding>[2];
const ward =
  (patch: WardPatch, name = 'Mill') =>
  (quote: string) =>
    makeWardFinding(name, quote, patch);

describe('wards', () => {
  it.each<[string, WardPatch, WardPatch, WardPatch]>([
    [
      'a win and a gain',
      { outcome: 'win', party: 'LAB' },
      { outcome: 'gain', party: 'LAB', previous: 'CON' },
      { outcome: 'gain', party: 'LAB', previous: 'CON' },
    ],
    [
      'a win and a hold',
      { outcome: 'win', party: 'LAB' },
      { outcome: 'hold', party: 'LAB', previous: 'LAB' },
      { outcome: 'hold', previous: 'LAB' },
    ],
    [
      'a win by one and a loss by another',
      { outcome: 'win', party: 'LAB' },
      { outcome: 'loss', previous: 'UKIP' },
      { outcome: 'gain', party: 'LAB', previous: 'UKIP' },
    ],
    [
      'a result and its figures',
      { outcome: 'gain', party: 'LAB' },
      { outcome: 'gain', party: 'LAB', shares: [makeShare('LAB', 50, 2)], turnout: 31.5 },
      { turnout: 31.5, shares: [makeShare('LAB', 50, 2)] },
    ],
    [
      'shares, then changes',
      { party: 'LAB', shares: [makeShare('LAB', 50)] },
      { party: 'LAB', shares: [makeShare('LAB', null, 2), makeShare('CON', 40)] },
      { shares: [makeShare('LAB', 50, 2), makeShare('CON', 40)] },
    ],
  ])('%s are one fact', (_, one, other, expected) => {
    for (const { wards } of [read(ward(one), ward(other)), read(ward(other), ward(one))]) {
      expect(wards).toHaveLength(1);
      const { shares, ...rest } = expected ?? {};
      expect(wards[0]).toMatchObject({ id: 'ward-E07-anytown-mill', conflicts: [], ...rest });
      if (shares) expect(new Set(wards[0]?.shares)).toEqual(new Set(shares));
    }
  });

  it('gets the council of the only ward of that name', () => {
    expect(read(ward({ party: 'LAB' }), ward({ party: 'LAB', council: null })).wards).toMatchObject([
      { council: { name: 'Anytown' }, evidence: [{}, {}] },
    ]);
    const elsewhere = { party: 'LAB', council: { gss: 'E07-elsewhere', name: 'Elsewhere' } };
    expect(
      read(ward({ party: 'LAB' }), ward(elsewhere), ward({ party: 'LAB', council: null })).wards.map(({ id }) => id),
    ).toEqual(['ward-E07-anytown-mill', 'ward-E07-elsewhere-mill', 'ward-unplaced-mill']);
  });

  it('stand by party where one passage gives the seats of a ward to several', () => {
    const quote = 'Mill has two Labour councillors and a Conservative.';
    const win = (party: string, seats: number) =>
      makeWardFinding('Mill', quote, { outcome: 'win', party, elected: [{ party, seats }] });
    const { wards } = reconcileMade([
      makeReadDocument('paper', {
        title: 'Paper',
        posts: [{ paragraphs: [quote] }],
        findings: [win('CON', 1), win('LAB', 2)],
      }),
    ]).dataset;
    expect(wards).toMatchObject([
      { id: 'ward-E07-anytown-mill', party: 'LAB', conflicts: [] },
      { id: 'ward-E07-anytown-mill-CON', party: 'CON', conflicts: [] },
    ]);
  });

  it('keeps figures that differ as a conflict', () => {
    const { wards } = read(
      ward({ party: 'LAB', shares: [makeShare('LAB', 50)] }),
      ward({ party: 'LAB', shares: [makeShare('LAB', 51)] }),
    );
    expect(wards[0]?.conflicts).toMatchObject([{ reason: 'contradiction', says: { shares: [{ share: 51 }] } }]);
  });

  it('has its swing', () => {
    const shares = [makeShare('LAB', 48.6, 13.5), makeShare('CON', 33.7, 15.8), makeShare('UKIP', 17.7, -25.2)];
    const { wards } = read(ward({ outcome: 'gain', party: 'LAB', previous: 'UKIP', shares }));
    expect(wards[0]?.swing).toEqual({ from: 'UKIP', to: 'LAB', butler: 19.35, steed: 28.3 });
  });
});

type SeatPatch = Parameters<typeof makeSeatFinding>[2];
const seat = (patch: SeatPatch) => (quote: string) => makeSeatFinding('LAB', quote, patch);

describe('seats', () => {
  it.each<[string, SeatPatch, SeatPatch, SeatPatch]>([
    ['a number and "some"', { change: -3 }, { direction: 'down' }, { change: -3, direction: 'down' }],
    ['a change and a total', { change: 2 }, { change: 2, seats: 20 }, { change: 2, seats: 20, direction: 'up' }],
    [
      'a change whose baseline one names',
      { change: 2 },
      { change: 2, baseline: 'eve of poll' },
      { change: 2, baseline: 'eve of poll' },
    ],
  ])('%s are one fact', (_, one, other, expected) => {
    const { seats } = read(seat(one), seat(other));
    expect(seats).toMatchObject([{ id: 'seat-E07-anytown-LAB', conflicts: [], evidence: [{}, {}], ...expected }]);
  });

  it.each<[string, SeatPatch, SeatPatch, string]>([
    ['other numbers', { change: -3 }, { change: -5 }, 'contradiction'],
    ['up and down', { change: -3 }, { direction: 'up' }, 'contradiction'],
    ['two baselines', { change: -3, baseline: 'eve of poll' }, { change: -5, baseline: 'four years ago' }, 'baseline'],
    ['none and some', { change: 0 }, { direction: 'down' }, 'contradiction'],
  ])('%s are a conflict', (_, one, other, reason) => {
    expect(read(seat(one), seat(other)).seats).toMatchObject([{ conflicts: [{ reason }] }]);
  });

  it('stand apart by ward, and each alone where no council is named', () => {
    const { seats } = read(
      seat({ change: 1 }),
      seat({ change: 1, ward: 'Mill Hill' }),
      seat({ change: 1, council: null }),
      seat({ change: 2, council: null }),
    );
    expect(seats).toHaveLength(4);
    expect(seats.map(({ id }) => id)).toContain('seat-E07-anytown-mill-hill-LAB');
    expect(new Set(seats.map(({ id }) => id)).size).toBe(4);
  });
});

describe('mayors', () => {
  const mayor =
    (area: string, name: string, party: string | null) =>
    (quote: string): MadeFinding => ({ type: 'mayor', area, name, party, quote });
  it('are one fact an area, with the fullest name', () => {
    expect(read(mayor('Any City region', 'Doe', null), mayor('Any City Region', 'Jo Doe', 'LAB')).mayors).toMatchObject(
      [{ id: 'mayor-any-city-region', name: 'Jo Doe', party: 'LAB', conflicts: [], evidence: [{}, {}] }],
    );
  });
  it('keep another name as a conflict', () => {
    expect(read(mayor('Anytown', 'Jo Doe', 'LAB'), mayor('Anytown', 'Sam Roe', 'CON')).mayors).toMatchObject([
      { name: 'Jo Doe', conflicts: [{ says: { name: 'Sam Roe', party: 'CON' } }] },
    ]);
  });
});

describe('estimates', () => {
  type EstimatePatch = Parameters<typeof makeEstimateFinding>[2];
  const estimate = (patch: EstimatePatch) => (quote: string) => makeEstimateFinding('projected-share', quote, patch);
  const values = [{ party: 'LAB', value: 35, unit: 'percent' as const }];

  it('a lost figure goes with the words that give it, and is still a gap', () => {
    const dataset = read(
      estimate({ source: 'BBC', missing: true, note: 'The picture of it is lost' }),
      estimate({ source: 'BBC', values }),
    );
    expect(dataset.estimates).toMatchObject([{ source: 'BBC', missing: false, values, evidence: [{}, {}] }]);
    expect(dataset.gaps).toMatchObject([{ kind: 'figure-missing', note: 'The picture of it is lost', evidence: [{}] }]);
  });
  it('two sources are two series', () => {
    const dataset = read(estimate({ source: 'BBC', values }), estimate({ source: 'PA', values }));
    expect(dataset.estimates).toHaveLength(2);
  });
  it('two figures of one kind stay two', () => {
    const other = [{ party: 'LAB', value: 36, unit: 'percent' as const }];
    expect(read(estimate({ values }), estimate({ values: other })).estimates).toHaveLength(2);
  });
});
