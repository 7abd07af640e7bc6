import type { Gap } from '../../domain/Gap.ts';
import type { SeatFact } from '../../domain/SeatFact.ts';
import { toTenths } from '../../domain/tenths.ts';
import type { WardFact } from '../../domain/WardFact.ts';

// Printed shares are rounded: three parties can make 100.1, never much more.
const wholeAtMost = 1003;
// Where these and one more have figures, all who sat on most councils are given.
const largeParties = ['CON', 'LAB', 'LD'];

/** A `bad-sum` gap for each result whose figures cannot all be right; nothing is mended. */
export function checkSums(wards: readonly WardFact[], seats: readonly SeatFact[]): Gap[] {
  return [...wards.flatMap(checkShares), ...checkSeats(seats)];
}

function checkShares({ ward, shares, evidence }: WardFact): Gap[] {
  const notes: string[] = [];
  const now = sum(shares.map(({ share }) => (share === null ? 0 : toTenths(share))));
  if (now > wholeAtMost) notes.push(`The shares in ${ward} add up to ${show(now)} per cent`);
  const then = shares.flatMap(({ party, share, change }) =>
    share === null || change === null ? [] : [{ party, tenths: toTenths(share) - toTenths(change) }],
  );
  for (const { party, tenths } of then) {
    if (tenths < 0) notes.push(`The change of ${party} in ${ward} leaves ${show(tenths)} per cent last time`);
  }
  const before = sum(then.map(({ tenths }) => tenths));
  if (before > wholeAtMost) notes.push(`The changes in ${ward} make ${show(before)} per cent last time`);
  return notes.map((note) => ({ kind: 'bad-sum', note, evidence }));
}

/** Seats won and lost on one council in one report come to nothing, where all parties are given. */
function checkSeats(seats: readonly SeatFact[]): Gap[] {
  const byReport = new Map<string, SeatFact[]>();
  for (const seat of seats) {
    if (!seat.council || seat.ward !== null || seat.change === null) continue;
    const posts = new Set(seat.evidence.map(({ documentId, postId }) => postId ?? documentId));
    for (const post of posts) {
      const key = `${seat.council.gss} ${post}`;
      byReport.set(key, [...(byReport.get(key) ?? []), seat]);
    }
  }
  const noted = new Set<string>();
  return [...byReport.values()].flatMap((report): Gap[] => {
    const parties = report.map(({ party }) => party);
    const net = sum(report.map(({ change }) => change ?? 0));
    const name = report[0]?.council?.name ?? '';
    const isWhole = largeParties.every((party) => parties.includes(party)) && parties.length > largeParties.length;
    const note = `The seat changes in ${name} come to ${net > 0 ? '+' : ''}${net}, not 0`;
    if (!isWhole || net === 0 || noted.has(note)) return [];
    noted.add(note);
    return [{ kind: 'bad-sum', note, evidence: report.flatMap(({ evidence }) => evidence) }];
  });
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
const show = (tenths: number): string => (tenths / 10).toFixed(1);
