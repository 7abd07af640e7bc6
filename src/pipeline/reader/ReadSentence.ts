import type { Control, Party, Place } from '../../domain/Fact.ts';
import type { Finding, Sentence } from '../Stage.ts';
import type { Said } from '../patterns/Gate.ts';
import type { Heading } from './discourse/heading.ts';
import type { Frame } from './frames/Frame.ts';
import type { Section } from './discourse/section.ts';
import type { Score } from './scores/readScores.ts';
import type { Table } from './discourse/Table.ts';
import type { NamedCouncil, NamedWard, Unit } from './units/Unit.ts';
import type { WardSetting } from './wards/wardSetting.ts';

type WithoutPlace<T> = T extends unknown ? Omit<T, 'rule' | 'post' | 'inferred'> & { inferred?: string[] } : never;

/** What a rule found, before its id and post are added. */
export type Draft = WithoutPlace<Finding>;

/** What was said before, as far as a sentence may lean on it. */
export interface Discourse {
  /** The one party that the sentence before was about, else null. */
  party: Party | null;
  /** The one party that the post has named last, whatever was said of it: "the party" is no other. */
  partyNamed: Party | null;
  /** Councils of the sentence before (of the paragraph, or the one above it in the same post). */
  councils: readonly NamedCouncil[];
  /** The council a heading or the beginning of the post has named, while no other was. */
  topic: NamedCouncil | null;
  /** The settled place of a council's name; null where the document leaves it open. */
  placeOf: (council: NamedCouncil) => Place | null;
  year: number;
  /** The party of the document's writers, where they say "we" and "our" of it, else null. */
  ours: Party | null;
  /** The ward that an entry or heading has named, while nothing else was. */
  ward: { ward: NamedWard; byElection: boolean } | null;
  /** The councils that a ward may belong to where its own sentence names none. */
  wardSetting: WardSetting;
  /** The document is about by-elections of councils. */
  byElections: boolean;
  /** The sentence before in the document, of whatever post; null for the first. */
  before: ReadSentence | null;
  /** The document's headline. */
  title: string;
  /** The table whose row this line may be, else null. */
  table: Table | null;
  /** The text is looking back at an earlier election. */
  isPast: boolean;
  /** The heading that governs a line of a list, else null. */
  heading: Heading | null;
  /** The last result of council control in the sentence right before, else null. */
  lastResult: Extract<Finding, { type: 'control' }> | null;
  /** The headings of parties and kinds of result above, else null. */
  section: Section | null;
}

/** A sentence as the rules see it. */
export interface ReadSentence extends Sentence {
  text: string;
  /** What its words open: asked before a pattern is looked for. */
  said: Said;
  /** Every unit in order, asides included. */
  units: readonly Unit[];
  /** The kinds of `units`, one character each. */
  kinds: string;
  /** Without brackets, relative clauses and appositions. */
  main: readonly Unit[];
  /** The kinds of `main`, one character each. */
  shape: string;
  /** Whether some of its verbs stand in relative clauses. */
  hasClauses: boolean;
  frames: readonly Frame[];
  discourse: Discourse;
  isQuestion: boolean;
  scores: readonly Score[];
}

/** Makes a control finding; `previous` of a hold is its holder. */
export function toControlDraft(
  span: { start: number; end: number },
  council: Place,
  outcome: 'gain' | 'hold' | 'loss',
  control: Control | null,
  previous: Control | null,
  inferred: string[] = [],
): Draft {
  return { type: 'control', start: span.start, end: span.end, council, outcome, control, previous, inferred };
}
