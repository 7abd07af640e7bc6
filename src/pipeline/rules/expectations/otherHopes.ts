import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Attitude } from './Attitude.ts';
import type { Claim } from './Claim.ts';
import { behind, phrase, type Line } from './Line.ts';
import type { Outlook } from './Outlook.ts';
import { listAt } from './parseObject.ts';
import { settle } from './whereHoped.ts';

const share = phrase('(?:, )?(?:and )?(?:the )?@P (?:for|in|of|about|on)(?= @C)');

/** What another hopes by the same word: "Plaid is aiming for X and Y, the Conservatives for Z". */
export function sharing(sentence: ReadSentence, line: Line, attitude: Attitude, { deed, end }: Claim): Outlook[] {
  const at = deed === 'about' ? behind(line, share, end) : null;
  const party = line.units[line.words.indexOf('@P', end)]?.parties[0];
  if (at === null || party === undefined) return [];
  return [{ places: settle(sentence, listAt(line, at)), party, claim: attitude.np ?? 'win', stance: attitude.stance }];
}

const except = phrase('(?:, )?(?:but|and|though)(?: (?:probably|perhaps))? not');

/** What it does not hope for: "expects to win X but not Y". */
export function exceptFor(line: Line, { deed, end }: Claim, outlook: Outlook, sentence: ReadSentence): Outlook[] {
  const at = behind(line, except, end);
  if (at === null || line.words[at] !== '@C' || !/^(?:take|keep|run)$/.test(deed)) return [];
  const { party, claim } = outlook;
  return [{ places: settle(sentence, listAt(line, at)), party, claim, stance: 'doubtful' }];
}
