import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/Dataset.ts';
import { normaliseName } from '../domain/normaliseName.ts';
import { runIngest } from './runIngest.ts';
import { type ExpectedFacts, toFound } from './testing/expectedFacts.ts';
import { expectedOfLiveblogs } from './testing/expectedOfLiveblogs.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const originals = `${project}../shared/documents/originals`;
const sharedFacts = `${project}../shared/documents/expected-facts.json`;

const ingest = async (documents: string): Promise<Dataset> => {
  const options = { documents, reference: `${project}data/reference`, election: `${project}data/election.json` };
  return (await runIngest({ ...options, keepGoing: false })).dataset;
};

/** Every expected fact is found exactly once and nothing else is. */
function expectFacts(read: () => Dataset, expected: ExpectedFacts): void {
  const kinds = ['controls', 'wards', 'seats', 'mayors', 'estimates', 'expectations'] as const;
  describe.each(kinds)('%s', (kind) => {
    it.each(expected[kind].map((fact) => [JSON.stringify(fact), fact] as const))('%s', (_, fact) => {
      const found = toFound(read())[kind];
      expect(found.filter((each) => matches(each, fact))).toHaveLength(1);
    });
    it('nothing else', () => {
      const others = toFound(read())[kind].filter((each) => !expected[kind].some((fact) => matches(each, fact)));
      expect(others).toEqual([]);
    });
  });
  it('no gap too few or too many', () => {
    const count = (kind: string) => read().gaps.filter((gap) => gap.kind === kind).length;
    expect(Object.fromEntries(Object.keys(expected.gaps).map((kind) => [kind, count(kind)]))).toEqual(expected.gaps);
  });
}

const matches = (found: object, wanted: object): boolean => {
  const fields = new Map(Object.entries(found));
  return Object.entries(wanted).every(([name, value]) => JSON.stringify(fields.get(name)) === JSON.stringify(value));
};

describe('data/liveblogs', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await ingest(`${project}data/liveblogs`);
  });
  expectFacts(() => dataset, expectedOfLiveblogs);

  it('is one live blog in four captures, and a round-up', () => {
    expect(dataset.documents.map(({ captureOf }) => captureOf)).toEqual([
      null,
      '1-polling-day',
      '1-polling-day',
      '1-polling-day',
      null,
    ]);
  });
});

describe.runIf(existsSync(originals))('the captures that these were retold from', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await ingest(originals);
  });
  expectFacts(() => dataset, readSharedFacts('inOriginals'));
});

describe.runIf(existsSync(sharedFacts))('the list of expected facts', () => {
  it('is the one that is committed here', () => {
    const shared = readSharedFacts('retold');
    expect(sorted(expectedOfLiveblogs.wards)).toEqual(sorted(shared.wards.map((ward) => ({ ...ward }))));
    expect(sorted(expectedOfLiveblogs.seats)).toEqual(sorted(shared.seats));
    expect(sorted(expectedOfLiveblogs.mayors)).toEqual(sorted(shared.mayors));
    expect(sorted(expectedOfLiveblogs.expectations)).toEqual(sorted(shared.expectations));
    expect(sorted(expectedOfLiveblogs.estimates)).toEqual(sorted(shared.estimates));
    const said = ({ council, outcome, control, previous }: ExpectedFacts['controls'][number]) => ({
      council,
      outcome,
      control,
      previous,
    });
    expect(sorted(expectedOfLiveblogs.controls.map(said))).toEqual(sorted(shared.controls.map(said)));
  });
});

const sorted = (facts: readonly object[]): string[] =>
  facts.map((fact) => JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

interface SharedFacts {
  control: (ExpectedFacts['controls'][number] & { inOriginals?: object })[];
  wards: (Omit<ExpectedFacts['wards'][number], 'shares'> & { shares?: Record<string, number[]> })[];
  seats: { council: string; party: string; change: number }[];
  seatsWithoutNumber: { council: string; party: string; direction: string; only?: string; note?: string }[];
  mayors: ExpectedFacts['mayors'];
  estimates: (Partial<ExpectedFacts['estimates'][number]> &
    Pick<ExpectedFacts['estimates'][number], 'kind'> & { note?: string })[];
  expectations: ExpectedFacts['expectations'];
}

function readSharedFacts(which: 'inOriginals' | 'retold'): ExpectedFacts {
  if (!existsSync(sharedFacts)) return expectedOfLiveblogs;
  const shared = JSON.parse(readFileSync(sharedFacts, 'utf8')) as SharedFacts;
  return {
    controls: shared.control.map(({ inOriginals = {}, ...fact }) => ({
      ...fact,
      ...(which === 'inOriginals' ? inOriginals : {}),
    })),
    wards: shared.wards.map((ward) => ({ ...ward, shares: ward.shares ?? {} })),
    seats: [
      ...shared.seats.map((seat) => ({ ...seat, direction: seat.change < 0 ? 'down' : 'up' })),
      ...shared.seatsWithoutNumber
        .filter(({ note, only }) => note === undefined && (only === undefined || only === which))
        .map(({ council, party, direction }) => ({ council, party, direction, change: null })),
    ],
    mayors: shared.mayors.map((mayor) => ({ ...mayor, area: normaliseName(mayor.area) })),
    estimates: shared.estimates.map(({ note, ...fact }) => {
      expect(note ?? '').toBeTypeOf('string');
      return { missing: false, values: [], towards: null, ...fact };
    }),
    expectations: shared.expectations,
    gaps: expectedOfLiveblogs.gaps,
  };
}
