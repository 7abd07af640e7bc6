import { toPattern } from '../holders/phraseParts.ts';

/** Words that say who has a council at the end of the night; the first group is the party, and "no overall control" counts as one. */
export interface StatePhrase {
  pattern: RegExp;
  /** It hangs on the name before it: ", and now Labour’s". */
  isApposed: boolean;
  /** `now`: it says when; `is`: it is in the present tense; `counted`: by seats out of all seats; `gone`: who had it has it no more; `missed`: by the seats that it needed and has; `same`: it is as it was; `none`: nobody has it now. */
  kind: 'now' | 'is' | 'counted' | 'gone' | 'missed' | 'same' | 'none';
}

/** Makes phrases of a kind from their sources in the template language. */
export const statePhrase =
  (kind: StatePhrase['kind'], isApposed = false) =>
  (source: string): StatePhrase => ({ pattern: toPattern(source), isApposed, kind });
