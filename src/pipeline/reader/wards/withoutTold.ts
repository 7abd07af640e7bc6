import { normaliseName } from '../../../domain/normaliseName.ts';
import type { Finding } from '../../Stage.ts';

type Ward = Extract<Finding, { type: 'ward' }>;

/** Leaves out what only a story’s words tell of a ward where another rule has read its result, or where the words tell two. */
export function withoutTold(findings: readonly Finding[]): Finding[] {
  const wards = findings.filter((one): one is Ward => one.type === 'ward');
  if (!wards.some(isTold)) return [...findings];
  return findings.filter(
    (one) =>
      one.type !== 'ward' ||
      !isTold(one) ||
      !wards.some(
        (other) =>
          other !== one &&
          isOfOne(other, one) &&
          (rank(other) < rank(one) || (rank(other) === rank(one) && other.party !== one.party)),
      ),
  );
}

const ranks = ['ward-told', 'ward-evidence'];
const rank = ({ rule }: Ward): number => ranks.indexOf(rule);
const isTold = (ward: Ward): boolean => rank(ward) >= 0;

const isOfOne = (one: Ward, other: Ward): boolean =>
  normaliseName(one.ward) === normaliseName(other.ward) &&
  (one.council === null || other.council === null || one.council.gss === other.council.gss);
