import type { Claim } from './Claim.ts';
import type { Cluster } from './clusterClaims.ts';

const levels: readonly (readonly [string, RegExp])[] = [
  ['county', /\bcounty (?:council|hall)\b/i],
  ['town', /\b(?:town|parish|community) council\b/i],
  ['ward', /\b(?:wards?|divisions?)\b/i],
  ['parliament', /\b(?:constituenc(?:y|ies)|parliamentary|mp)\b/i],
  ['mayor', /\b(?:mayor|mayoral|mayoralty)\b/i],
];

/** Whether the words of one reading name a body of another kind that the other reading's do not: a county and a district may bear one name, and so may a ward, a parish or a constituency. */
export function tellsOtherLevel(kept: Cluster<Claim, object>, other: Cluster<Claim, object>): boolean {
  const [a, b] = [levelsOf(kept), levelsOf(other)];
  return a.length !== b.length || a.some((level) => !b.includes(level));
}

const levelsOf = ({ members }: Cluster<Claim, object>): string[] =>
  levels.filter(([, words]) => members.every(({ claim }) => words.test(claim.evidence.quote))).map(([level]) => level);
