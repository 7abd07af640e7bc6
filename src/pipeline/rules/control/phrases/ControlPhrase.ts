import { toPattern } from '../../../reader/holders/phraseParts.ts';

/** Set words that say what became of a council, in which its verb says too little; the first group is the party. */
export interface ControlPhrase {
  pattern: RegExp;
  /** `gain`: the party has it now; `hold`: it has it still; `loss`: it has it no more; `hung`: it had a majority and nobody has one; `swap`: the second group has it from the first; `from`: the first group has it from the second; `thenNow`: the first had it and the second has it, who may be the same; `theirs`: the party that was spoken of has it still; `theirGain`: that party has it now; `fate`: it has lost it as the one before was lost; `standoff`: nobody had it and nobody has it, of which no group says who. */
  kind: 'gain' | 'hold' | 'loss' | 'hung' | 'swap' | 'from' | 'thenNow' | 'theirs' | 'theirGain' | 'fate' | 'standoff';
  /** Its words leave no doubt, whatever else the sentence speaks of. */
  isSure: boolean;
}

const phrase =
  (kind: ControlPhrase['kind'], isSure = false) =>
  (source: string): ControlPhrase => ({ pattern: toPattern(source), kind, isSure });
export const gain = phrase('gain');
export const surelyGain = phrase('gain', true);
export const hold = phrase('hold');
export const surelyHold = phrase('hold', true);
export const loss = phrase('loss');
export const hung = phrase('hung');
export const swap = phrase('swap');
export const from = phrase('from');
export const thenNow = phrase('thenNow');
export const surelyFrom = phrase('from', true);
export const theirs = phrase('theirs');
export const fate = phrase('fate');
export const standoff = phrase('standoff');
export const theirGain = phrase('theirGain');

export const has = '(?:has|have|gets?|got|gained|won)';
export const ruled = '(?:run|governed|controlled|ruled|led)';

export const slipped =
  '(?:slips?|slipped|slipping|prised|wrested|pass(?:ed|es)|fallen|falls|fell|dropped|drops|gone|goes|tumbled|taken)';
