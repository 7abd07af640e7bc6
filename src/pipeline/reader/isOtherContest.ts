import type { Finding } from '../Stage.ts';
import type { ReadSentence } from './ReadSentence.ts';

const contest =
  /\b(parliamentary|constituenc(y|ies)|house of commons|commons seat|westminster seat|senedd|holyrood|by ?-?elections?|(?<!(ahead of|before|until|since) (the|next|a|this) )general election|european (election|parliament|elections)|town council|parish council|community council|msps?|assembly seat|police and crime|mayoral (contests?|races?|elections?|polls?|votes?|battles?|ballots?)|mayoralt(y|ies))\b/i;
const turn = /^(but|while|whilst|whereas|although|before|after)$/;

// "X (Mayor): Labour hold"
const isOfMayor = ({ main }: ReadSentence, gss: string): boolean =>
  main.some(({ councils }) =>
    councils.some(
      ({ candidates, asides }) =>
        candidates.some((one) => one.gss === gss) &&
        asides.some(({ kind, units }) => kind === 'bracket' && units.some((unit) => unit.kind === 'M')),
    ),
  );

/** Whether a result of council control stands in a clause about another contest: Parliament, a by-election, a parish. */
export function isOtherContest(sentence: ReadSentence, finding: Finding): boolean {
  if (finding.type !== 'control') return false;
  if (isOfMayor(sentence, finding.council.gss)) return true;
  if (!contest.test(sentence.text)) return false;
  const behind = sentence.main.findIndex(({ start }) => start >= finding.end);
  // What stands right behind it counts too: "won the X mayoral election".
  const main = sentence.main.slice(0, behind < 0 ? sentence.main.length : behind + 2);
  const turned = main.findLastIndex(
    ({ kind, words, start }) => start < finding.start && (kind === ';' || turn.test(words)),
  );
  return contest.test(
    main
      .slice(turned + 1)
      .map(({ words }) => words)
      .join(' '),
  );
}
