import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';
import {
  isOfMajority,
  isInTurn,
  isOpen,
  looksLikeShares,
  partyOfColour,
  partyWhoseLoss,
  placesNext,
  rivalsOf,
} from './aroundNet.ts';
import { isWardLine } from './isWardLine.ts';
import { partiesBefore } from './partyNear.ts';
import { placesAround } from './placesAround.ts';
import { fromTwo } from './fromTwo.ts';
import { readGrowth } from './readGrowth.ts';
import { mostSeats, readCompared } from './readCompared.ts';
import { atEnd, isWhole, readCount } from './readCount.ts';
import { comparesParties, totalBehind } from './readMoves.ts';
import { othersBehind } from './readNouns.ts';
import type { SeatChange } from './SeatChange.ts';
import { tellsFigures } from './tellsFigures.ts';
import { signed } from './signed.ts';

const risen = new Set('gain|gains|net gain|net gains|rise|increase|jump|advance|improvement'.split('|'));
const fallen = new Set(
  'cost|price|loss|losses|net loss|net losses|fall|drop|decrease|decline|defeat|defeats'.split('|'),
);
const signWords = new Map<string, 'up' | 'down'>([
  ['up', 'up'],
  ['plus', 'up'],
  ['down', 'down'],
  ['minus', 'down'],
]);

/** A change as one stretch of a sentence tells it: unit indexes, and the number. */
export interface Hit {
  from: number;
  to: number;
  value: number;
  direction: 'up' | 'down';
  seats: number | null;
  telling: 'net' | 'list';
}

/** Changes told as a balance: "up five", "down five to 10", "a net gain of four", "eight fewer", "+4", "22 (+18)". */
export function readNets(sentence: ReadSentence): SeatChange[] {
  const { units } = sentence;
  if (sentence.isQuestion) return [];
  const changes: SeatChange[] = [];
  const rivals: SeatChange[] = [];
  const hits: Hit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const hit = hitAt(sentence, at);
    if (hit !== null) hits.push(hit);
  }
  if (hits.length === 0 || looksLikeShares(hits)) return [];
  for (const hit of hits) {
    if (isOpen(sentence, hit) || isOfMajority(units, hit.from)) continue;
    const given =
      units[hit.to]?.words === 'for'
        ? units.slice(hit.to + 1, hit.to + 3).find(({ kind }) => kind === kindOf.party)
        : undefined;
    // "the Greens and Lib Dems up two and four": each its own.
    if (hit.telling === 'net' && isInTurn(units, hit)) continue;
    const owner = given ?? ownerWithin(units, hit);
    const before = owner === undefined ? partiesBefore(sentence, hit.from, hit.direction) : owner.parties.slice(0, 1);
    const named = before.length > 0 || hit.telling === 'list' ? before : partyWhoseLoss(units, hit);
    const parties = named.length > 0 || hit.telling === 'list' ? named : partyOfColour(sentence, hit.from);
    if (parties.length === 0) continue;
    const places = placesAround(sentence, hit.from, hit.to, hit.telling === 'list');
    if (places.length !== 1) continue;
    const name = units.slice(0, hit.from).findLast(({ kind }) => kind === kindOf.party);
    const start = name?.start ?? units[hit.from]?.start ?? sentence.start;
    const end = units[hit.to - 1]?.end ?? sentence.end;
    const change = { telling: hit.telling, places, start, end };
    for (const party of parties)
      changes.push({ ...change, party, ...towards(hit.value, hit.direction), seats: hit.seats });
    const joint = hit.to + (/^Id?C/.exec(shapeOf(units.slice(hit.to, hit.to + 3)))?.[0].length ?? 0);
    if (hit.telling === 'net' && hit.seats === null && units[joint]?.kind === kindOf.and)
      for (const { party, value } of othersBehind(units, joint))
        changes.push({ ...change, party, ...towards(value, hit.direction), seats: null, end: sentence.end });
    for (const { place, value } of hit.telling === 'net' ? placesNext(sentence, hit.to) : [])
      for (const party of parties)
        changes.push({
          ...change,
          places: [place],
          party,
          ...towards(value, hit.direction),
          seats: null,
          end: sentence.end,
        });
    const others = hit.telling === 'net' && parties.length === 1 ? rivalsOf(units, hit) : [];
    for (const { party, value } of others)
      if (party !== parties[0])
        rivals.push({ ...change, party, ...towards(value, hit.direction === 'up' ? 'down' : 'up'), seats: null });
  }
  // "a gain of three at the expense of Labour (down two) and the Tories": a party's own number counts.
  return [...changes, ...rivals.filter((one) => !changes.some((other) => isOfSame(one, other)))];
}

// "at the cost of seven Tory seats"
const ownerWithin = (units: readonly Unit[], { from, to, direction, telling }: Hit): Unit | undefined =>
  direction === 'down' && telling === 'net'
    ? units.slice(from + 1, to - 1).find(({ kind, parties }) => kind === kindOf.party && parties.length === 1)
    : undefined;

const isOfSame = (one: SeatChange, other: SeatChange): boolean =>
  one.party === other.party && one.places[0]?.gss === other.places[0]?.gss;

const towards = (value: number, direction: 'up' | 'down'): Pick<SeatChange, 'change' | 'direction'> => ({
  direction,
  change: signed(value, direction),
});

function hitAt(sentence: ReadSentence, at: number): Hit | null {
  const { units } = sentence;
  const unit = units[at];
  if (unit === undefined) return null;
  const sign = signWords.get(unit.words);
  if (sign !== undefined) return fromWord(sentence, at, sign);
  if (unit.kind === '+' || unit.kind === '-') return fromSign(sentence, at);
  if (unit.kind === kindOf.number) return fromNoun(units, at) ?? readCompared(sentence, at);
  if (unit.kind === kindOf.from) return fromTwo(sentence, at);
  if (unit.words === 'by') return readGrowth(sentence, at);
  if (/^net (?:gain|loss)$/.test(unit.words)) {
    const told = fromTold(units, at);
    if (told !== null) return told;
  }
  if (units[at + 1]?.kind !== kindOf.of) return null;
  const isNoun =
    unit.group === null ||
    unit.group.verbClass === 'gain' ||
    unit.group.verbClass === 'move' ||
    unit.group.verbClass === 'lose' ||
    units[at - 1]?.kind === kindOf.determiner;
  if (isNoun && (risen.has(unit.words) || fallen.has(unit.words))) {
    const count = readCount(units, at + 2);
    if (count?.value == null || isOfVotes(units, count.end)) return null;
    return {
      from: at,
      to: count.end,
      value: count.value,
      direction: risen.has(unit.words) ? 'up' : 'down',
      seats: null,
      telling: 'net',
    };
  }
  return null;
}

// "with a four-seat advance"
function fromNoun(units: readonly Unit[], at: number): Hit | null {
  const [number, seat, noun] = units.slice(at, at + 3);
  const direction = risen.has(noun?.words ?? '') ? 'up' : fallen.has(noun?.words ?? '') ? 'down' : null;
  if (number?.value == null || !isWhole(number) || seat?.words !== 'seat' || direction === null) return null;
  return { from: at, to: at + 3, value: number.value, direction, seats: null, telling: 'net' };
}

// "an increase of eight in turnout"
const isOfVotes = (units: readonly Unit[], at: number): boolean =>
  /^(?:in|on) (?:the |its |their )?(?:turnout|vote|votes|share|majority|poll)\b/.test(wordsOf(units, at, at + 3));

// "Labour’s net gain was 21"
function fromTold(units: readonly Unit[], at: number): Hit | null {
  const [owner, noun] = units.slice(at - 1, at + 1);
  // "Labour’s net gain in X was 21"
  const told = units[at + 1]?.kind === kindOf.at && units[at + 2]?.kind === kindOf.council ? at + 3 : at + 1;
  const verb = units[told]?.group?.verbClass === 'be' ? units[told] : undefined;
  const isNet = /^net (?:gain|loss)$/.test(noun?.words ?? '');
  const isOwned =
    owner?.owns === true && (owner.kind === kindOf.party || /^(?:the party|their|its)$/.test(owner.words));
  if (!isNet || !isOwned || verb?.group?.mood !== 'stated') return null;
  const from = /^(?:just|only)$/.test(units[told + 1]?.words ?? '') ? told + 2 : told + 1;
  const count = readCount(units, from) ?? atEnd(units, from);
  if (count?.value == null) return null;
  const direction = noun?.words === 'net gain' ? 'up' : 'down';
  return { from: at, to: count.end, value: count.value, direction, seats: null, telling: 'net' };
}

// "up five", "down by eight to 23", "plus ten"
function fromWord(sentence: ReadSentence, at: number, direction: 'up' | 'down'): Hit | null {
  const { units } = sentence;
  const isNamed =
    /[P(]/.test(units[at - 1]?.kind ?? '') ||
    shapeOf(units.slice(0, at)).endsWith('P:') ||
    !/^(?:plus|minus)$/.test(units[at]?.words ?? '') ||
    units.slice(at + 2, at + 4).some(({ words }) => words === 'for') ||
    (units[at - 1]?.kind === ',' && /[S#]/.test(`${units[at + 2]?.kind ?? ''}${units[at - 2]?.kind ?? ''}`)) ||
    (units[at - 1]?.group?.verbClass === 'be' && units[at - 2]?.kind === kindOf.pronoun);
  let from = units[at + 1]?.kind === kindOf.by ? at + 2 : at + 1;
  if (/^(?:just|only|a further|another)$/.test(units[from]?.words ?? '')) from += 1;
  // "up an astonishing 18"
  if (
    /^an?$/.test(units[from]?.words ?? '') &&
    units[from + 1]?.kind === kindOf.word &&
    units[from + 2]?.kind === kindOf.number
  )
    from += 2;
  if (!isNamed || (units[from]?.kind !== kindOf.number && !/^(?:a|another|net)$/.test(units[from]?.words ?? '')))
    return null;
  const count = readCount(units, from) ?? atEnd(units, from);
  if (count?.value == null || (!saysSeats(count) && tellsFigures(sentence))) return null;
  if (comparesParties(units, count.end)) return null;
  const total = totalBehind(sentence, count.end) ?? figureBefore(units, at);
  const isShown = units[at - 1]?.kind === '(';
  // "won by 45 (up 3)" is of a margin.
  if (isShown && total === null && units[at - 2]?.kind === kindOf.number) return null;
  return {
    from: at,
    to: count.end + (isShown ? 1 : 0),
    value: count.value,
    direction,
    seats: total,
    telling: isShown ? 'list' : 'net',
  };
}

const saysSeats = (count: object): boolean => 'said' in count && count.said === true;

/** Lines of one person’s votes. */
const ofPersons = /\b(?:mayor|mayoral|by-?election)\b/i;

// "+4", "(-27)": a sign that touches its number.
function fromSign(sentence: ReadSentence, at: number): Hit | null {
  const { units } = sentence;
  const sign = units[at];
  const number = units[at + 1];
  if (
    sign === undefined ||
    number?.kind !== kindOf.number ||
    number.value === null ||
    number.start !== sign.end ||
    !isWhole(number)
  )
    return null;
  const before = units[at - 1];
  if (before?.end === sign.start && before.kind !== '(') return null;
  const next = units[at + 2];
  if (tellsFigures(sentence) || next?.kind === '%' || isWardLine(units) || ofPersons.test(sentence.text)) return null;
  const direction = sign.kind === '+' ? 'up' : 'down';
  const seats = figureBefore(units, at);
  if (number.value > mostSeats || (seats ?? 0) > mostSeats) return null;
  return {
    from: at,
    to: at + (next?.kind === ')' ? 3 : 2),
    value: number.value,
    direction,
    seats,
    telling: 'list',
  };
}

// "Con 46 (+11)", "Conservatives eight (down 40)": the seats between the party and its change.
function figureBefore(units: readonly Unit[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const unit = units[before];
    if (unit === undefined) return null;
    if (unit.kind === kindOf.number)
      return /[P:]/.test(units[before - 1]?.kind ?? '') ||
        /^(?:have|has|now have|now has|on|at)$/.test(units[before - 1]?.words ?? '')
        ? unit.value
        : null;
    if (!/[(S,IC]/.test(unit.kind)) return null;
  }
  return null;
}
