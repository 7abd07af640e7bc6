import { groupBy } from '../../domain/groupBy.ts';
import { partyAtStart, partyOrder } from '../../parts/partyWords.ts';
import type { LedgerEntry } from './toExpectationsModel.ts';

export type LedgerOrder = 'council' | 'party' | 'outcome';

/** Entries under one heading. `settled`: what happened, where all of them were settled by the same fact. */
export interface LedgerGroup {
  key: string;
  title: string;
  settled: { fact: string; sentence: string } | null;
  entries: readonly LedgerEntry[];
}

const outcomes: readonly { outcome: LedgerEntry['outcome']; title: string }[] = [
  { outcome: 'missed', title: 'Did not come about as said' },
  { outcome: 'met', title: 'Came about as said' },
  { outcome: 'not-known', title: 'Outcome not reported' },
  { outcome: 'not-yet', title: 'Not known by then' },
];

interface Axis {
  keyOf: (entry: LedgerEntry) => string | null;
  titleOf: (key: string | null) => string;
  compare: (a: string, b: string) => number;
}

const axes: Record<LedgerOrder, Axis> = {
  council: {
    keyOf: ({ council }) => council,
    titleOf: (key) => key ?? 'No council named',
    compare: (a, b) => a.localeCompare(b, 'en-GB'),
  },
  party: {
    keyOf: ({ party }) => party,
    titleOf: (key) => (key === null ? 'No party named' : partyAtStart(key)),
    compare: (a, b) => partyOrder(a) - partyOrder(b),
  },
  outcome: {
    keyOf: ({ outcome }) => outcome,
    titleOf: (key) => outcomes.find(({ outcome }) => outcome === key)?.title ?? '',
    compare: (a, b) =>
      outcomes.findIndex(({ outcome }) => outcome === a) - outcomes.findIndex(({ outcome }) => outcome === b),
  },
};

function settledOf(entries: readonly LedgerEntry[]): LedgerGroup['settled'] {
  const told = entries.filter(({ settledBy }) => settledBy !== null);
  const [first] = told;
  if (first?.settledBy == null || first.happened === null) return null;
  const isOne = told.every(({ settledBy }) => settledBy === first.settledBy);
  return isOne ? { fact: first.settledBy, sentence: first.happened } : null;
}

/** Entries by council, party or outcome, in that order's own sequence; what has none stands last, and within a group entries keep theirs. */
export function toLedgerGroups(entries: readonly LedgerEntry[], by: LedgerOrder): LedgerGroup[] {
  const { keyOf, titleOf, compare } = axes[by];
  return [...groupBy(entries, keyOf)]
    .sort(([a], [b]) => (a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b)))
    .map(([key, those]) => ({
      key: key ?? '',
      title: titleOf(key),
      settled: by === 'council' ? settledOf(those) : null,
      entries: those,
    }));
}
