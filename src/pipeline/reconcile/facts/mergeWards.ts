import type { Evidence } from '../../../domain/Evidence.ts';
import { toSlug } from '../../../domain/toSlug.ts';
import type { Share, WardFact } from '../../../domain/WardFact.ts';
import { type Claim, claimsOf, type ClaimOf, groupBy } from './Claim.ts';
import { clusterClaims } from './clusterClaims.ts';
import { toFact } from './toFact.ts';

type WardValue = Pick<
  WardFact,
  'outcome' | 'party' | 'previous' | 'elected' | 'shares' | 'turnout' | 'lead' | 'byElection'
>;

/**
 * One fact a ward, or one for each party of a ward whose seats one reading gives to several ("two Conservatives and one Labour councillor").
 * A report without the council goes with the only council that has a ward result of that name. Swings are derived later.
 */
export function mergeWards(claims: readonly Claim[]): WardFact[] {
  const wards = claimsOf(claims, 'ward');
  const councilsByWard = groupBy(
    wards.filter(({ finding }) => finding.council !== null),
    ({ finding }) => nameOf(finding.ward),
  );
  const onlyCouncil = new Map(
    [...councilsByWard].flatMap(([ward, group]) => {
      const codes = new Set(group.map(({ finding }) => finding.council?.gss));
      return codes.size === 1 ? [[ward, group[0]?.finding.council ?? null] as const] : [];
    }),
  );
  const councilOf = ({ finding }: ClaimOf<'ward'>) => finding.council ?? onlyCouncil.get(nameOf(finding.ward)) ?? null;

  const byWard = groupBy(wards, (claim) => `ward-${councilOf(claim)?.gss ?? 'unplaced'}-${nameOf(claim.finding.ward)}`);
  return [...byWard].flatMap(bySharer).flatMap(([id, group]) => {
    const clusters = clusterClaims(group, { toValue, unify: unifyWards });
    const [kept] = clusters;
    const [first] = group;
    if (!kept || !first) return [];
    const { ward } = first.finding;
    return [{ ...toFact(id, clusters, reasonOf), ward, council: councilOf(first), ...kept.value, swing: null }];
  });
}

type WardClaims = [id: string, claims: ClaimOf<'ward'>[]];

// The claims of a ward that was shared, each with its party; those of others are conflicts of the first.
function bySharer([id, group]: WardClaims): WardClaims[] {
  const sharers = sharersOf(group);
  if (sharers.length < 2) return [[id, group]];
  const ownerOf = ({ finding: { party } }: ClaimOf<'ward'>): string =>
    party !== null && sharers.includes(party) ? party : (sharers[0] ?? '');
  const claims = groupBy(group, ownerOf);
  return sharers.map((party, index) => [index === 0 ? id : `${id}-${party}`, claims.get(party) ?? []]);
}

// The parties that one passage gives seats of a ward to: those with most first. What one rule reads of it is no contradiction either.
function sharersOf(group: readonly ClaimOf<'ward'>[]): string[] {
  const counted = group.filter(({ finding }) => finding.elected.length > 0);
  const told = [
    ...groupBy(counted, ({ evidence }) => placeOf(evidence)).values(),
    ...groupBy(group, ({ finding, evidence }) => `${finding.rule} ${placeOf(evidence)}`).values(),
  ];
  for (const claims of told) {
    const shared = new Map(
      claims.flatMap(({ finding: { party, elected } }) =>
        party === null ? [] : [[party, elected.find((one) => one.party === party)?.seats ?? 0] as const],
      ),
    );
    if (shared.size > 1) return [...shared].sort(([, one], [, other]) => other - one).map(([party]) => party);
  }
  return [];
}

const placeOf = ({ documentId, start, end }: Evidence): string => `${documentId} ${String(start)} ${String(end)}`;

const nameOf = (ward: string): string => toSlug(ward) || ward;

function toValue({ finding }: ClaimOf<'ward'>): WardValue {
  const { outcome, party, previous, elected, shares, turnout, lead, byElection } = finding;
  return { outcome, party, previous, elected, shares, turnout, lead, byElection };
}

/** What two readings of one ward say together, or null where they disagree. */
export function unifyWards(a: WardValue, b: WardValue): WardValue | null {
  const who = unifyOutcomes(a, b);
  const shares = unifyShares(a.shares, b.shares);
  if (!who || !shares || differ(a.turnout, b.turnout) || differ(a.lead, b.lead)) return null;
  if (a.elected.length > 0 && b.elected.length > 0 && JSON.stringify(a.elected) !== JSON.stringify(b.elected))
    return null;
  return {
    ...who,
    elected: a.elected.length > 0 ? a.elected : b.elected,
    shares,
    turnout: a.turnout ?? b.turnout,
    lead: a.lead ?? b.lead,
    byElection: a.byElection || b.byElection,
  };
}

type Outcome = Pick<WardFact, 'outcome' | 'party' | 'previous'>;

/** "A won it" and "B lost it" are a gain by A from B; "A won it" goes with a gain or hold by A. */
function unifyOutcomes(a: Outcome, b: Outcome): Outcome | null {
  if (differ(a.party, b.party) || differ(a.previous, b.previous)) return null;
  const party = a.party ?? b.party;
  const previous = a.previous ?? b.previous;
  if (a.outcome === b.outcome) return { outcome: a.outcome, party, previous };
  const outcomes = [a.outcome, b.outcome];
  const isGain = outcomes.includes('gain') || (outcomes.includes('win') && outcomes.includes('loss'));
  if (outcomes.includes('hold')) return outcomes.includes('win') ? { outcome: 'hold', party, previous } : null;
  if (!isGain || (previous !== null && previous === party)) return null;
  return { outcome: 'gain', party, previous };
}

function unifyShares(a: readonly Share[], b: readonly Share[]): Share[] | null {
  const all = new Map(a.map((share) => [share.party, share]));
  for (const share of b) {
    const other = all.get(share.party);
    if (!other) all.set(share.party, share);
    else if (differ(other.share, share.share) || differ(other.change, share.change) || differ(other.votes, share.votes))
      return null;
    else {
      all.set(share.party, {
        party: share.party,
        share: other.share ?? share.share,
        change: other.change ?? share.change,
        votes: other.votes ?? share.votes,
      });
    }
  }
  return [...all.values()];
}

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

const reasonOf = (kept: WardValue, other: WardValue): 'baseline' | null =>
  kept.party !== null && kept.party === other.party && unifyShares(kept.shares, other.shares) ? 'baseline' : null;
