import type { Control } from '../../../domain/Fact.ts';
import type { Weighed } from './weigh.ts';

/** The party (or NOC) but for `winner` that is likeliest to have lost a council, if more likely than `least`, 0 to 1; else null. */
export function likeliestLoser(weighed: Weighed, winner: Control | null, least: number): Control | null {
  const [likeliest] = [...weighed]
    .filter(([control, { likelihoods }]) => control !== winner && likelihoods.loses > least)
    .sort(([, one], [, other]) => other.likelihoods.loses - one.likelihoods.loses);
  return likeliest?.[0] ?? null;
}
