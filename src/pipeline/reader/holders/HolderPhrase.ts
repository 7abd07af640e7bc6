import { toPattern } from './phraseParts.ts';

/** Words that say who had a council before; the first group is the party, and "no overall control" counts as one. */
export interface HolderPhrase {
  pattern: RegExp;
  /** It hangs on the name before it: ", Tory since 2003". */
  isApposed: boolean;
  /**
   * `council`: of a council whatever else is near; `plain`: of a ward or seat if one is near; `counted`: by seats out of all seats; `fallen`: by the seats that a party had, has and would have if it had all;
   * `hung`: nobody’s; `taken`: at an earlier election; `loser`: who lost seats in it, which says something only where nobody has it now.
   */
  kind: 'council' | 'plain' | 'counted' | 'fallen' | 'hung' | 'loser' | 'taken';
}

/** Makes phrases of a kind from their sources in the template language. */
export const holderPhrase =
  (kind: HolderPhrase['kind'], isApposed = false) =>
  (source: string): HolderPhrase => ({ pattern: toPattern(source), isApposed, kind });
