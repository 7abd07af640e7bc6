import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { readFreeShares } from './freeShares.ts';
import type { Score } from './readScores.ts';
import type { Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

const farthest = 11;
const mostOfAll = 100.5;
const versus = /^(?:to|against|versus|v)$/;
const rival = /^(?:from|off|over|against|ahead of|past|than|beating|ousting|unseating|defeating|see|saw|seeing)$/;

/**
 * Shares told in running words: "the Greens won with 49.5%, Labour trailing on 40.6%", "by 51% to 45%". What belongs to nobody by
 * name is the winner's, and of a pair the second is the loser's. None where together they are more than the whole.
 */
export function proseShares(
  units: readonly Unit[],
  scores: readonly Score[],
  winner: Party | null,
  loser: Party | null,
): Score[] {
  const free = readFreeShares(units, scores);
  if (free.length === 0) return [];
  const given = new Set(scores.filter(({ percent }) => percent !== null).map(({ party }) => party));
  const found: Score[] = [];
  const take = (party: Party | null, { percent, change, start, end }: (typeof free)[number]): void => {
    if (party === null || given.has(party)) return;
    given.add(party);
    found.push({ party, percent, whole: null, change, start, end });
  };
  for (const [index, share] of free.entries()) {
    const at = units.findIndex(({ start }) => start >= share.start);
    const before = free[index - 1];
    const opener = before === undefined ? -1 : units.findIndex(({ start }) => start >= before.end);
    const isSecond = before !== undefined && versus.test(units[opener]?.words ?? '') && opener === at - 1;
    if (isSecond) {
      const first = found.at(-1)?.party ?? null;
      take(first === winner ? (loser ?? otherParty(units, first)) : otherParty(units, first), share);
      continue;
    }
    const next = free[index + 1];
    const isPair = next !== undefined && isJoined(units, share.end, next.start);
    if (isMoved(units, at, isPair || isToRival(units, share.end))) continue;
    if (isOwned(units, at)) {
      take(whoseShare(units, at) ?? firstParty(units, at) ?? (isFallen(units, at) ? loser : winner), share);
      continue;
    }
    const owner = ownerOf(units, at);
    // "from the Tories with 51%, the Tories getting 30%"
    const isAhead = index === 0 && scores.every(({ start }) => start > share.start);
    const isWinners = given.size === 0 || isPair || (isAhead && owner !== null);
    take(owner === null || owner.isRival ? (isWinners ? winner : null) : owner.party, share);
  }
  const sum = [...scores, ...found].reduce((total, { percent }) => total + (percent ?? 0), 0);
  return sum > mostOfAll ? [] : found;
}

// "rose by 4%", "from 31%": no share of this result.
function isMoved(units: readonly Unit[], at: number, isPair: boolean): boolean {
  const before = units[at - 1];
  return before?.kind === kindOf.from || (before?.words === 'by' && !isPair);
}

// "by 52% to the Conservatives’ 40%"
const isToRival = (units: readonly Unit[], end: number): boolean => {
  const at = units.findIndex(({ start }) => start >= end);
  return (
    at > 0 &&
    versus.test(units[at]?.words ?? '') &&
    (units.slice(at + 1, at + 3).some(({ kind }) => kind === kindOf.party) ||
      // "by 48% to 31% for the Conservatives"
      isForParty(units.slice(at + 1, at + 8)))
  );
};

function isForParty(units: readonly Unit[]): boolean {
  const at = units.findIndex(({ words }) => words === 'for');
  return (
    at > 0 &&
    units.slice(0, at).every(({ kind }) => /[#%x]/.test(kind)) &&
    units.slice(at, at + 3).some(({ kind }) => kind === kindOf.party)
  );
}

/** "its vote fell by 31 points to 33% and the independent won": of the party that was spoken of first, which may not be the winner. */
export function isOwned(units: readonly Unit[], at: number): boolean {
  const before = units.slice(Math.max(0, at - farthest), at);
  const its = before.findIndex(({ words }) => /^(?:its|their|whose)$/.test(words));
  return its >= 0 && /^(?:vote|votes|share|vote share)$/.test(before[its + 1]?.words ?? '');
}

// "Its vote fell by 31 points to 33%"
const isFallen = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(Math.max(0, at - farthest), at)
    .some(({ words }) =>
      /^(?:fell|falls|fallen|dropped|down|halved|slumped|collapsed|crashed|slipped|slid|tumbled|plunged|plummeted|shrank|was cut|was down|fell back|declined|decreased)$/.test(
        words,
      ),
    );

// "taken from Labour, whose share fell by 15 points to 36%"
function whoseShare(units: readonly Unit[], end: number): Party | null {
  const whose = units.findLastIndex(({ words }, at) => at < end && words === 'whose');
  const owner = units.slice(0, Math.max(0, whose)).findLast(({ kind }) => kind === kindOf.party);
  return whose > end - farthest && owner?.parties.length === 1 ? (owner.parties[0] ?? null) : null;
}

const firstParty = (units: readonly Unit[], end: number): Party | null =>
  units.slice(0, end).find(({ kind, parties }) => kind === kindOf.party && parties.length === 1)?.parties[0] ?? null;

const isJoined = (units: readonly Unit[], end: number, start: number): boolean => {
  const between = units.filter((unit) => unit.start >= end && unit.end <= start);
  return between.length === 1 && versus.test(between[0]?.words ?? '');
};

// The nearest party before a figure, no other figure between, and whether it only lost to the winner.
function ownerOf(units: readonly Unit[], at: number): { party: Party; isRival: boolean } | null {
  for (let before = at - 1; before >= Math.max(0, at - farthest); before -= 1) {
    const unit = units[before];
    if (unit === undefined || /[#;.|:]/.test(unit.kind)) return null;
    if (unit.kind !== kindOf.party || unit.parties.length !== 1) continue;
    const lead = units[before - 1]?.kind === kindOf.determiner ? units[before - 2] : units[before - 1];
    const isRival =
      lead !== undefined &&
      (rival.test(lead.words) ||
        lead.words.startsWith('held off') ||
        lead.kind === kindOf.from ||
        // "took Labour’s seat with 52%"
        (unit.owns && units[before + 1]?.kind === kindOf.seats) ||
        /^(?:oust|seeOff)$/.test(lead.group?.verbClass ?? ''));
    const [party] = unit.parties;
    return party === undefined ? null : { party, isRival };
  }
  return null;
}

function otherParty(units: readonly Unit[], party: Party | null): Party | null {
  const named = new Set(flatten(units, (unit) => (unit.kind === kindOf.party ? unit.parties : [])));
  if (party !== null) named.delete(party);
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
