import type { Finding } from '../../Stage.ts';

type Mayor = Extract<Finding, { type: 'mayor' }>;

/** Gives a mayor whose party one sentence does not say the party that another of the same document does. */
export function settleParties(findings: readonly Finding[]): void {
  const mayors = findings.filter((finding): finding is Mayor => finding.type === 'mayor');
  const known = new Map<string, Mayor['party']>();
  for (const { area, name, party } of mayors) if (party !== null) known.set(`${area} ${name}`, party);
  for (const mayor of mayors) mayor.party ??= known.get(`${mayor.area} ${mayor.name}`) ?? null;
}
