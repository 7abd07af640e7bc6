import type { TextPattern } from '../../patterns/TextPattern.ts';

/** What a phrase says became of its ward. */
export type Outcome = 'gain' | 'hold' | 'win';

/** Set words about one ward. */
export interface Phrase {
  outcome: Outcome;
  /** Words that a sentence must have. */
  gate: TextPattern;
  /** Groups: w the ward, p who has it, f who had it; without p, the one party that the sentence names before the ward. */
  pattern: RegExp;
  /** The same for each of several wards, where the pattern is found. */
  isEach?: RegExp;
  /** Its verb is an infinitive that says what happened: "the next to fall was W". */
  isInfinitive?: true;
}

/** Parts of the patterns: who has it, who had it, the ward, how, and verbs. */
export const p = String.raw`(?:the )?@(?<p>[A-Z]+)`;
export const f = String.raw`(?:the )?@(?<f>[A-Z]+)`;
export const w = String.raw`(?:the )?~(?<w>\d)(?: ,)?`;
export const how = String.raw`(?:have |has |had |also |comfortably |narrowly |easily |safely |just |only just |again |both )*`;
export const kept = String.raw`(?:held|kept|retained|held on|hung on|clung on|survived|hung on to|held on to|clung on to|defended|saved)`;
export const taking = String.raw`(?:taking|winning|gaining|snatching|capturing|seizing|grabbing|claiming|unseating|ousting)`;
export const taken = String.raw`(?:taken|won|gained|snatched|captured|seized|grabbed|wrested|prised|stolen|picked up)`;
export const gained = String.raw`(?:have |has |had |also |then )*(?:gained|took|taken|won|snatched|captured|seized|grabbed|wrested|prised|picked up)`;
export const only = String.raw`(?:only |sole |one |single |biggest |other |first |second |latest |most notable |standout |notable |shock )`;
