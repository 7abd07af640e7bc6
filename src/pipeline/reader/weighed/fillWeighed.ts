import type { Finding } from '../../Stage.ts';
import { maySay } from '../discourse/someOfList.ts';
import { sentenceAt } from '../discourse/sentenceAt.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { likeliestLoser } from './likeliestLoser.ts';
import { mentionsOf } from './mentionsOf.ts';
import { weigh } from './weigh.ts';

type Result = Extract<Finding, { type: 'control' }>;

/** How likely a party must be to have lost a council to count as the one that had it. */
const least = 0.82;

/** Gives gains and losses of which no rule has read who had the council the party, or nobody, that the words round its name make likely. */
export function fillWeighed(findings: readonly Finding[], read: readonly ReadSentence[]): void {
  const open = findings.filter(
    (finding): finding is Result =>
      finding.type === 'control' && finding.outcome !== 'hold' && finding.previous === null,
  );
  if (open.length === 0) return;
  const asked = new Set(open.map(({ council }) => council.gss));
  const weighed = new Map([...mentionsOf(read, (gss) => asked.has(gss))].map(([gss, all]) => [gss, weigh(read, all)]));
  for (const finding of open) {
    const holder = likeliestLoser(weighed.get(finding.council.gss) ?? new Map(), finding.control, least);
    if (holder === null || (holder === 'NOC' && finding.control === null) || isLeftOpen(finding, read)) continue;
    finding.previous = holder;
    finding.inferred.push('previous');
  }
}

// "won X, Y and Z, the first two from the Tories": what is said of some is not said of the others. Who "led" a council may have had no majority.
function isLeftOpen({ start }: Result, read: readonly ReadSentence[]): boolean {
  const sentence = sentenceAt(read, start);
  return sentence !== null && (maySay.test(sentence) || /-led\b/.test(sentence.text));
}
