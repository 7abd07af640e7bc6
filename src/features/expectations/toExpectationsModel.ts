import type { Expectation } from '../../domain/Expectation.ts';
import type { FigureTable } from '../../domain/FigureTable.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { plural } from '../../parts/formatChange.ts';
import { formatDay, toLocalMinute } from '../../parts/formatTime.ts';
import { partyOrder } from '../../parts/partyWords.ts';
import { claimInWords, holderInWords, outcomeInWords, stanceWords } from './expectationWords.ts';
import { tellStory } from './tellStory.ts';
import { toLedgerGroups, type LedgerGroup, type LedgerOrder } from './toLedgerGroups.ts';

/** What settled an expectation: its sentence, and whether it was known at the moment that the page shows. */
export interface Settlement {
  sentence: string;
  isKnown: boolean;
}

/** One line of the ledger. */
export interface LedgerEntry {
  fact: string;
  party: string | null;
  council: string | null;
  holder: string;
  claim: string;
  /** The claim without its council, for a line under the council's own heading. */
  claimHere: string;
  outcome: Expectation['outcome'] | 'not-yet';
  outcomeWords: string;
  /** What happened, in one sentence, and the id of the fact that says so. */
  happened: string | null;
  settledBy: string | null;
  /** "3 May, 22:44", or that it is not given. */
  when: string;
  quotes: readonly string[];
}

/** An entry as plain values, for table and CSV. */
export type LedgerRow = {
  said_at: string | null;
  party: string | null;
  speaker: string | null;
  council: string | null;
  claim: string;
  stance: string;
  outcome: string;
  happened: string | null;
  fact: string;
};

export interface ExpectationsModel extends FigureTable<LedgerRow> {
  title: string;
  summary: string;
  groups: readonly LedgerGroup[];
  parties: readonly { code: string; count: number }[];
}

const columns = [
  { key: 'said_at', header: 'Said' },
  { key: 'party', header: 'Party' },
  { key: 'speaker', header: 'Speaker' },
  { key: 'council', header: 'Council' },
  { key: 'claim', header: 'Expected' },
  { key: 'stance', header: 'How sure' },
  { key: 'outcome', header: 'What became of it' },
  { key: 'happened', header: 'What happened' },
  { key: 'fact', header: 'Evidence' },
] as const;

/** When it was said in ms; what has no time stands last (two such are equal, for the sort keeps `NaN || 0`). */
const instantOf = ({ saidAt }: Expectation): number => (saidAt === null ? Infinity : Date.parse(saidAt));

const whenOf = (saidAt: string | null, timeZone: string): string => {
  if (saidAt === null) return 'time not given';
  const minute = toLocalMinute(saidAt, timeZone);
  return `${formatDay(minute, 'short')}, ${minute.slice(11)}`;
};

interface Context {
  timeZone: string;
  /** Region names by GSS code, for the story. */
  regionOf: ReadonlyMap<string, string>;
  /** What a settling fact says; null where it is not at hand. */
  settlementOf: (id: string) => Settlement | null;
}

/** The ledger of what was hoped and what came of it, in time order within each group; what was not yet known at the shown moment is not told. */
export function toExpectationsModel(
  facts: readonly Expectation[],
  by: LedgerOrder,
  context: Context,
): ExpectationsModel {
  const inTime = [...facts].sort((a, b) => instantOf(a) - instantOf(b) || 0);
  const entries = inTime.map((fact): LedgerEntry => {
    const settlement = fact.settledBy === null ? null : context.settlementOf(fact.settledBy);
    const outcome = settlement?.isKnown === false ? 'not-yet' : fact.outcome;
    const isTold = outcome === 'met' || outcome === 'missed';
    return {
      fact: fact.id,
      party: fact.party,
      council: fact.council?.name ?? null,
      holder: holderInWords(fact),
      claim: claimInWords(fact, fact.council?.name ?? 'a council that is not named'),
      claimHere: claimInWords(fact, null),
      outcome,
      outcomeWords: outcomeInWords(fact.stance, outcome),
      happened: isTold ? (settlement?.sentence ?? null) : null,
      settledBy: isTold ? fact.settledBy : null,
      when: whenOf(fact.saidAt, context.timeZone),
      quotes: fact.evidence.map(({ quote }) => quote),
    };
  });
  const told = new Map(entries.map((entry) => [entry.fact, entry]));
  const asKnown = inTime.map((fact) =>
    told.get(fact.id)?.outcome === 'not-yet' ? { ...fact, outcome: 'not-known' as const } : fact,
  );
  const missed = entries.filter(({ outcome }) => outcome === 'missed').length;
  const met = entries.filter(({ outcome }) => outcome === 'met').length;
  const counts = `Of ${plural(entries.length, 'expectation')}, ${met} came about as said, ${missed} did not, ${entries.length - met - missed} not known.`;
  return {
    title: 'Hopes and outcomes',
    summary: entries.length === 0 ? '' : `${tellStory(asKnown, context.regionOf)} ${counts}`.trim(),
    groups: toLedgerGroups(entries, by),
    parties: [...groupBy(facts, ({ party }) => party)]
      .flatMap(([code, those]) => (code === null ? [] : [{ code, count: those.length }]))
      .sort((a, b) => partyOrder(a.code) - partyOrder(b.code)),
    columns,
    rows: inTime.map((fact) => ({
      said_at: fact.saidAt,
      party: fact.party,
      speaker: fact.speaker,
      council: fact.council?.name ?? null,
      claim: fact.claim,
      stance: stanceWords[fact.stance],
      outcome: told.get(fact.id)?.outcomeWords ?? '',
      happened: told.get(fact.id)?.happened ?? null,
      fact: fact.id,
    })),
  };
}
