import type { Party, Place } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { isGoverned } from './partyNear.ts';
import type { Hit } from './readNets.ts';
import { expenseOf, readTail } from './readTail.ts';
import { flatten } from '../../flatten.ts';

const open = /^(?:hoped|confident|doubtful|outOfReach|open|claimed|planned|conditional|asked|negated)$/;

/** Whom it was won from or lost to: "a gain of six from the Tories", "down two, both to the Greens", "a gain of one at the Greens’ expense". */
export function rivalsOf(units: readonly Unit[], hit: Hit): { party: Party; value: number }[] {
  const { to, value, direction } = hit;
  const parts = partsOf(units, hit);
  if (parts.length > 0) return parts;
  const expense = direction === 'up' ? expenseOf(units, to) : null;
  const own = readTail(units, to, value).shares[0];
  const source = wholeFrom(units, to, direction);
  if (source !== null) return [{ party: source, value }];
  const party = expense ?? (direction === 'up' ? own?.from : own?.to) ?? null;
  return party === null ? [] : [{ party, value }];
}

// "eleven more, and every one of the eleven came off the Lib Dems"
function wholeFrom(units: readonly Unit[], from: number, direction: 'up' | 'down'): Party | null {
  const end = units.findIndex(({ kind }, at) => at >= from && /[;|.]/.test(kind));
  const rest = units.slice(from, end < 0 ? units.length : end);
  const at = rest.findIndex(({ kind }) => kind === (direction === 'up' ? kindOf.from : kindOf.to));
  const told =
    /\b(?:every(?: single)? one|all|each)(?: one)?(?: of)? (?:of )?(?:them|the \S+|those|these|which) (?:came|come|coming|taken|won|were taken|were won|went|going)$/;
  const name = rest[at + 1]?.kind === kindOf.determiner ? rest[at + 2] : rest[at + 1];
  return at > 0 && told.test(wordsOf(rest, Math.max(0, at - 8), at)) && name?.parties.length === 1
    ? (name.parties[0] ?? null)
    : null;
}

// "Five went, four to Labour and one to the Greens": parts of it, each with its number.
const partsOf = (units: readonly Unit[], { to, value, direction }: Hit): { party: Party; value: number }[] => {
  const shares = readTail(units, to, null).shares.filter(({ value: part }) => part !== null);
  const sum = shares.reduce((total, { value: part }) => total + (part ?? 0), 0);
  if (shares.length < 2 || sum > value) return [];
  return flatten(shares, ({ value: part, from, to: heir }) => {
    const party = direction === 'up' ? from : heir;
    return party === null || part === null ? [] : [{ party, value: part }];
  });
};

/** Whose it is where nobody stands before it: "A loss of 12 seats cost Labour control". */
export function partyWhoseLoss(units: readonly Unit[], { from, to }: Hit): Party[] {
  // "Up four there, the Lib Dems are the second biggest party."
  const ahead = from === 0 ? /^[Ia]{0,2}(?:Id?[CR])?,d?P/.exec(shapeOf(units.slice(to, to + 7))) : null;
  if (ahead !== null) return [...(units[to + ahead[0].length - 1]?.parties ?? [])].slice(0, 1);
  if (units[from + 1]?.kind !== kindOf.of && units[0]?.kind !== kindOf.with) return [];
  if (units.slice(0, from).some(({ kind }) => kind === kindOf.party)) return [];
  for (let at = to; at < Math.min(units.length, to + 8); at += 1) {
    const unit = units[at];
    if (unit === undefined || /[;.|^]/.test(unit.kind)) return [];
    if (unit.kind === kindOf.party) return isGoverned(units, at) ? [] : unit.parties.slice(0, 1);
  }
  return [];
}

/** Whether it is of a majority or a lead: "has a majority of five, up three". */
export function isOfMajority(units: readonly Unit[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const unit = units[at];
    if (unit === undefined || /[;|P^]/.test(unit.kind)) return false;
    if (/^(?:majority|overall majority|working majority|lead|margin)$/.test(unit.words))
      return (
        units[at + 1]?.kind === kindOf.of ||
        units[at + 1]?.group?.verbClass === 'be' ||
        /^(?:Id?[CR])?[anx]*v/.test(shapeOf(units.slice(at + 1, from))) ||
        /T#(?!S)/.test(shapeOf(units.slice(at, from)))
      );
  }
  return false;
}

/** Whether a balance is hoped, feared, needed or asked. */
export function isOpen({ frames, units, discourse }: ReadSentence, { from, to }: Hit): boolean {
  const start = units[from]?.start ?? 0;
  const frame = frames.findLast((one) => one.start <= start && (one.verbStart <= start || !one.inherited));
  return (
    (frame !== undefined && open.test(frame.mood) && !isMakeDo(units, frame) && !willHave(frame)) ||
    isOfOtherYear(units, from, to, discourse.year) ||
    /\b(?:targets?|aim|goal|ambition)\b/.test(wordsOf(units, Math.max(0, from - 9), from)) ||
    feared.test(`${wordsOf(units, Math.max(0, from - 5), from)} `.trimStart())
  );
}

// "must make do with 18, a fall of 21": has no more.
const isMakeDo = (units: readonly Unit[], { group }: Frame): boolean =>
  group.lemma === 'make' && units[units.findIndex((unit) => unit.group === group) + 1]?.words === 'do';

/** "will have 60 councillors, one fewer than before": so it is from now on. */
export const willHave = ({ group, mood, words }: Frame): boolean =>
  mood === 'planned' && group.verbClass === 'have' && /\bwill (?:now |still )?have\b/.test(words);

/** Whose an increase is where only the colour of a council tells it: "X stays blue, 50 seats now, an increase of eight". */
export function partyOfColour({ units, frames, kinds }: ReadSentence, from: number): Party[] {
  if (kinds.includes(kindOf.party)) return [];
  const [colour, ...others] = units.filter(
    ({ kind, start }) => kind === kindOf.colour && start < (units[from]?.start ?? 0),
  );
  const frame = frames.find(({ args }) => args.some(({ start }) => start === colour?.start));
  const isTold = frame?.mood === 'stated' && /^(?:remain|move|turn|be)$/.test(frame.group.verbClass);
  const control = colour === undefined || others.length > 0 || !isTold ? null : controlOfUnit(colour);
  return control === null || control === 'NOC' ? [] : [control];
}

const oldest = 1973;

/** Whether it was at an earlier election: "In 2014 they slumped from 30 to 20", "went from 30 seats to 20 in 2014"; not "fewer than in 2014". */
export function isOfOtherYear(units: readonly Unit[], from: number, to: number, year: number): boolean {
  let start = from;
  while (start > 0 && !/[;|^]/.test(units[start - 1]?.kind ?? '')) start -= 1;
  for (let at = start + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || (at >= to && /[,;|^]/.test(unit.kind))) return false;
    if (unit.value === null || unit.value < oldest || unit.value >= year || units[at - 1]?.words !== 'in') continue;
    return !/\b(?:than|from|since|compared|on|had|having|held|won)\b/.test(wordsOf(units, Math.max(start, at - 6), at));
  }
  return false;
}

/** Right before a number, or before the noun that it belongs to. */
const feared =
  /\b(?:(?:fears?|feared|hopes?|hoped|hoping|prospects?|risks?|chances?|talk|predictions?|forecasts?|expectations?) (?:of|for)|fear(?:s|ed)?|predict(?:s|ed)?|expect(?:s|ed)?|wants?|wanted|seeks?|spared|avoid(?:s|ed)?|escaped?|prevent(?:s|ed)?|needs?|needed|requires?|targets?|targets? (?:of|is|was)) ?(?:an? |the )?(?:net |whole )?$/;

/** What follows of other councils: "net gains of four in X and three in Y". */
export function placesNext(sentence: ReadSentence, to: number): { place: Place; value: number }[] {
  const { units, discourse } = sentence;
  const found: { place: Place; value: number }[] = [];
  let at = to + (/^Id?C/.exec(shapeOf(units.slice(to, to + 3)))?.[0].length ?? 0);
  if (at === to) return found;
  for (;;) {
    const next = /^(?:,|&|,&)#S?Id?C(?![v])/.exec(shapeOf(units.slice(at, at + 8)))?.[0];
    if (next === undefined) return found;
    const number = units[at + next.indexOf('#')];
    const [named] = units[at + next.length - 1]?.councils ?? [];
    const place = named === undefined ? null : discourse.placeOf(named);
    if (number?.value == null || place === null) return found;
    found.push({ place, value: number.value });
    at += next.length;
  }
}

/** Whether the figures of a line add up to a hundred. */
export const looksLikeShares = (hits: readonly Hit[]): boolean => {
  const given = hits.filter(({ telling, seats }) => telling === 'list' && seats !== null);
  const sum = given.reduce((total, { seats }) => total + (seats ?? 0), 0);
  return given.length > 2 && sum >= 98 && sum <= 101;
};

/** Whether two parties stand before a change and nobody says whose it is: "the Greens and Lib Dems are up two", "… up two and four"; not "both are up two". */
export const isInTurn = (units: readonly Unit[], { from }: Hit): boolean =>
  /P&d?Pv?$/.test(shapeOf(units.slice(Math.max(0, from - 5), from))) &&
  !units.slice(Math.max(0, from - 7), from + 4).some(({ words }) => /^(?:both|each|apiece)$/.test(words));
