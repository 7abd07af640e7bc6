import type { Control } from '../../domain/Fact.ts';
import type { Finding } from '../Stage.ts';
import type { SaidHolder } from './readHolders.ts';

const reach = 2;

/** Gives results that do not say who had the council what the sentences around them say of it. */
export function fillHolders(
  findings: readonly Finding[],
  said: readonly SaidHolder[],
  paragraphOf: (start: number) => number,
): void {
  if (said.length === 0) return;
  const byCouncil = new Map<string, SaidHolder[]>();
  for (const one of said) byCouncil.set(one.gss, [...(byCouncil.get(one.gss) ?? []), one]);
  const holdersAt = new Map<string, Set<Control>>();
  for (const { gss, post, paragraph, holder } of said) {
    const key = `${post} ${paragraph} ${gss}`;
    holdersAt.set(key, (holdersAt.get(key) ?? new Set()).add(holder));
  }
  for (const finding of findings) {
    if (finding.type !== 'control' || finding.previous !== null || finding.outcome === 'hold') continue;
    const paragraph = paragraphOf(finding.start);
    const holders = new Set<Control>();
    for (let at = paragraph - reach; at <= paragraph + reach; at += 1)
      for (const one of holdersAt.get(`${finding.post} ${at} ${finding.council.gss}`) ?? []) holders.add(one);
    const [holder] = holders;
    if (holders.size !== 1 || holder === undefined) continue;
    if (holder === 'NOC' && finding.control === 'NOC') {
      finding.outcome = 'hold';
      finding.previous = 'NOC';
      continue;
    }
    if (holder === finding.control) continue;
    finding.previous = holder;
    if (!finding.inferred.includes('previous')) finding.inferred.push('previous');
  }
}
