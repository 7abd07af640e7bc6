import { toSlug } from '../../../domain/toSlug.ts';
import type { SeatFact } from '../../../domain/SeatFact.ts';
import { type Claim, claimsOf, type ClaimOf, groupBy } from './Claim.ts';
import { clusterClaims } from './clusterClaims.ts';
import { toFact } from './toFact.ts';

type SeatValue = Pick<SeatFact, 'change' | 'direction' | 'seats' | 'baseline'>;

/** One fact for each party on each council (or ward of it): "some seats lost" goes with "lost three", other numbers are conflicts. */
export function mergeSeats(claims: readonly Claim[]): SeatFact[] {
  return [...groupBy(claimsOf(claims, 'seat'), toId)].flatMap(([id, group]) => {
    const clusters = clusterClaims(group, { toValue, unify });
    const [kept] = clusters;
    const first = group[0]?.finding;
    if (!kept || !first) return [];
    const { council, ward, party } = first;
    return [{ ...toFact(id, clusters, reasonOf), council, ward, party, ...kept.value }];
  });
}

/** Without a council only copies of one post are known to speak of the same seats. */
function toId({ finding: { council, ward, party }, evidence }: ClaimOf<'seat'>): string {
  const place = council?.gss ?? `unplaced-${evidence.postId ?? `${evidence.documentId}-${evidence.start}`}`;
  return ['seat', place, ...(ward === null ? [] : [toSlug(ward)]), party].join('-');
}

function toValue({ finding: { change, direction, seats, baseline } }: ClaimOf<'seat'>): SeatValue {
  const byNumber = change === null || change === 0 ? null : change > 0 ? 'up' : 'down';
  return { change, direction: direction ?? byNumber, seats, baseline };
}

function unify(a: SeatValue, b: SeatValue): SeatValue | null {
  if (differ(a.change, b.change) || differ(a.seats, b.seats) || differ(a.direction, b.direction)) return null;
  // No change is neither up nor down.
  if ((a.change === 0 && b.direction !== null) || (b.change === 0 && a.direction !== null)) return null;
  if (a.change !== null && b.change !== null && differ(a.baseline, b.baseline)) return null;
  return {
    change: a.change ?? b.change,
    direction: a.direction ?? b.direction,
    seats: a.seats ?? b.seats,
    baseline: a.baseline ?? b.baseline,
  };
}

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

const reasonOf = (kept: SeatValue, other: SeatValue): 'baseline' | null =>
  differ(kept.baseline, other.baseline) ? 'baseline' : null;
