import type { Control } from '../../../domain/Fact.ts';
import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { mentionsOf } from './mentionsOf.ts';
import { weigh, type Weighed } from './weigh.ts';

/** How likely a party must be to have lost a council to count as the one that had it. */
const least = 0.82;

/** Gives gains and losses of which no rule has read who had the council the party, or nobody, that the words round its name make likely. */
export function fillWeighed(findings: readonly Finding[], read: readonly ReadSentence[]): void {
  const open = findings.filter(
    (finding) => finding.type === 'control' && finding.outcome !== 'hold' && finding.previous === null,
  );
  if (open.length === 0) return;
  const asked = new Set(open.flatMap((finding) => (finding.type === 'control' ? [finding.council.gss] : [])));
  const mentions = mentionsOf(read, (gss) => asked.has(gss));
  for (const finding of open) {
    if (finding.type !== 'control') continue;
    const holder = holderIn(weigh(read, mentions.get(finding.council.gss) ?? []), finding.control);
    if (holder === null || (holder === 'NOC' && finding.control === null)) continue;
    finding.previous = holder;
    finding.inferred.push('previous');
  }
}

function holderIn(weighed: Weighed, control: Control | null): Control | null {
  const [likeliest] = [...weighed]
    .filter(([holder, { likelihoods }]) => holder !== control && likelihoods.loses >= least)
    .sort(([, one], [, other]) => other.likelihoods.loses - one.likelihoods.loses);
  return likeliest?.[0] ?? null;
}
