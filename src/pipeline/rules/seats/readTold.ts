import type { Party, Place } from '../../../domain/Fact.ts';
import { flatten } from '../../flatten.ts';
import { hasEach, kindsIn, kindsNeeded } from '../../patterns/kindsNeeded.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { changeUnit, shapeOf, type Unit } from '../../reader/units/Unit.ts';
import { isOfOtherYear, partyOfColour, willHave } from './aroundNet.ts';
import { partySpokenOf } from './partyNear.ts';
import { placesAround } from './placesAround.ts';
import { isWhole } from './readCount.ts';
import type { SeatChange } from './SeatChange.ts';
import { tellsFigures } from './tellsFigures.ts';
import { signsOf } from './toldSigns.ts';
import type { Told } from './toldReadings.ts';
import { toldWays } from './toldWays.ts';

const mostSeats = 130;
const sentencesBack = 4;
/** "30 seats, two fewer than a majority would need" */
const toMajority =
  /^ than (?:an? |the |was |is |would |what |are )?(?:bare |overall |working |clear )?(?:majority|needed|required|it needs?|they need|necessary|(?:it|they|he|she|the party|labour|the \w+) (?:had )?(?:needed|wanted|hoped|expected|required))\b/i;
const otherCounts =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|all|no) candidates\b|\bmajority of\b|\bwards? (?:seats?|councillors?)\b/i;

// With the signs that each cannot do without.
const ways = toldWays.map((way) => ({ way, signs: kindsNeeded(way.shape) }));

const relative = /^[^,;.]{0,20}, (?:who|which)\b[^,;.]*, /;

function behindAside({ text, start }: ReadSentence, own: Unit, last: Unit): number {
  const aside = relative.exec(text.slice(own.end - start))?.[0];
  return aside === undefined || own.end + aside.length >= last.start ? own.start : own.end + aside.length;
}

// "lost its majority in X, along with eight seats, and Y went the same way"
function placeWithin({ units, discourse }: ReadSentence, from: number, to: number): Place[] {
  const [only, ...others] = units.slice(from, to).filter(({ kind }) => kind === kindOf.council);
  return only === undefined || others.length > 0
    ? []
    : flatten(only.councils, (council) => discourse.placeOf(council) ?? []);
}

/** Changes told by what was and is: "down to 20 seats from 28", "31 seats, four fewer", "23 from nothing", and by whose seats went. */
export function readTold(sentence: ReadSentence): SeatChange[] {
  if (sentence.isQuestion || !/[P#]/.test(sentence.kinds) || otherCounts.test(sentence.text) || tellsFigures(sentence))
    return [];
  // Every way names a party.
  const units = sentence.kinds.includes('P') ? sentence.units : (withColour(sentence) ?? withSpokenOf(sentence));
  if (units === null) return [];
  const { kept, text } = signsOf(units);
  const changes: SeatChange[] = [];
  const there = kindsIn(text);
  for (const { way, signs } of ways) {
    const { shape, needs } = way;
    // A search first: listing the matches makes a copy of the pattern.
    if (!hasEach(there, signs) || needs?.test(sentence.text) === false || text.search(shape) < 0) continue;
    for (const match of text.matchAll(shape)) changes.push(...toChanges(sentence, kept, match, way));
  }
  return changes;
}

// "X stays blue, although five seats were lost there."
function withColour(sentence: ReadSentence): readonly Unit[] | null {
  const { units } = sentence;
  const [party] = partyOfColour(sentence, units.length - 1);
  return party === undefined
    ? null
    : units.map((unit) =>
        unit.kind === kindOf.colour ? changeUnit(unit, { kind: kindOf.party, parties: [party] }) : unit,
      );
}

const openers = /^(?:they|the party|it)$/;

// "They have 29 seats, having had 33.", "In X it managed one more.": the party that was spoken of stands for the pronoun.
function withSpokenOf(sentence: ReadSentence): readonly Unit[] | null {
  const { units } = sentence;
  const at = /^(?:Id?C,?)?Y/.exec(shapeOf(units.slice(0, 5)))?.[0].length ?? 0;
  const first = units[at - 1];
  if (first === undefined || !openers.test(first.words) || !isSpokenOf(sentence)) return null;
  const [up, down] = [partySpokenOf(sentence, 'up'), partySpokenOf(sentence, 'down')];
  if (up === null || up !== down) return null;
  return [...units.slice(0, at - 1), changeUnit(first, { kind: kindOf.party, parties: [up] }), ...units.slice(at)];
}

// By the discourse, else by a hold right before, behind which no other party is named: "The Tories hold X. The leader was glad. They now have 20."
function isSpokenOf({ discourse, post }: ReadSentence): boolean {
  if (discourse.party !== null) return true;
  const { lastResult } = discourse;
  if (lastResult === null || lastResult.control !== lastResult.previous) return false;
  let { before } = discourse;
  for (let steps = 0; before?.post === post && steps < sentencesBack; steps += 1) {
    const parties = new Set(flatten(before.units, (unit) => unit.parties));
    if ([...parties].some((party) => party !== lastResult.control)) return false;
    if (parties.size > 0 && steps > 0) return true;
    before = before.discourse.before;
  }
  return false;
}

function toChanges(
  sentence: ReadSentence,
  kept: readonly Unit[],
  match: RegExpExecArray,
  { read, mayNameMajority }: Told,
): SeatChange[] {
  const unitAt = (name: string): Unit | undefined => {
    const place = match.indices?.groups?.[name];
    return place === undefined ? undefined : kept[place[0]];
  };
  const [own, other, n, k] = ['p', 'q', 'n', 'k'].map(unitAt);
  const value = n === undefined ? null : valueOf(n);
  const told = value === null ? null : read(value, k === undefined ? null : valueOf(k));
  const party = own?.parties[0];
  const last = kept[match.index + match[0].length - 1];
  if (told === null || own?.parties.length !== 1 || party === undefined || last === undefined) return [];
  const first = kept[match.index];
  const others =
    mayNameMajority === true
      ? /\b(?:lead|margin|target|short)\b/
      : /\b(?:majority|majorities|lead|margin|target|short)\b/;
  const isOther = sentence.units.some(
    ({ words, start }) => start >= own.start && start <= last.end && others.test(words),
  );
  if (isOther) return [];
  const start = first?.start ?? own.start;
  const [from, to] = [sentence.units.findIndex((unit) => unit.start === start), sentence.units.indexOf(last) + 1];
  if (toMajority.test(sentence.text.slice(last.end - sentence.start))) return [];
  if (isUnsettled(sentence, first?.start ?? own.start, last.end)) return [];
  if (isOfOtherYear(sentence.units, from, to, sentence.discourse.year)) return [];
  const around = placesAround(sentence, from, to);
  const places = around.length === 1 ? around : placeWithin(sentence, from, to);
  if (places.length !== 1 || Math.abs(told.own) > mostSeats) return [];
  const make = (of: Party, change: number, seats: number | null): SeatChange => ({
    telling: 'net',
    party: of,
    places,
    change,
    direction: change > 0 ? 'up' : 'down',
    seats,
    // Not what was hoped: "The Tories, who had been confident of gains, went from none to 19".
    start: first === own || first === undefined ? behindAside(sentence, own, last) : first.start,
    end: last.end,
  });
  const rival = other?.parties[0];
  if (told.other === null || rival === undefined) return [make(party, told.own, told.seats)];
  // "with five seats going to the Tories and two to Ukip"
  const more = told.own < 0 ? partsBehind(match, kept) : [];
  const sum = more.reduce((total, one) => total + one.value, 0);
  return [
    make(party, told.own - sum, told.seats),
    make(rival, told.other, null),
    ...more.map((one) => make(one.party, one.value, null)),
  ];
}

const part = /^[,&]{1,2}(#)S?T(P)(?![S])/;

function partsBehind(
  { index, 0: whole, input }: RegExpExecArray,
  kept: readonly Unit[],
): { party: Party; value: number }[] {
  const parts: { party: Party; value: number }[] = [];
  let at = index + whole.length;
  for (let match = part.exec(input.slice(at)); match !== null; match = part.exec(input.slice(at))) {
    const number = kept[at + match[0].indexOf('#')];
    const [party] = kept[at + match[0].length - 1]?.parties ?? [];
    const value = number === undefined ? null : valueOf(number);
    if (value === null || party === undefined) break;
    parts.push({ party, value });
    at += match[0].length;
  }
  return parts;
}

// Hoped, denied or asked: by a verb within what is told, or by the one that leads to it.
function isUnsettled(sentence: ReadSentence, start: number, end: number): boolean {
  const { frames } = sentence;
  const leading = frames.findLast(({ verbStart }) => verbStart < start);
  return frames.some(
    (frame) =>
      (frame === leading || (frame.verbStart >= start && frame.verbStart < end)) &&
      !isApposed(sentence, frame) &&
      frame.group.lemma !== 'defend' &&
      !willHave(frame) &&
      frame.mood !== 'stated' &&
      frame.mood !== 'remembered',
  );
}

// "The Tories, who had been confident of gains, went from none to 19": what stands between commas.
const isApposed = ({ main }: ReadSentence, { verbStart }: Frame): boolean =>
  main.some(({ asides }) =>
    asides.some(({ kind, units }) => kind === 'relative' && units.some(({ start }) => start === verbStart)),
  );

const valueOf = (unit: Unit): number | null => {
  if (/^(?:both|two of)/.test(unit.words)) return 2;
  if (unit.words === 'three of') return 3;
  const all = ['all three', 'all four', 'all five'].indexOf(unit.words);
  if (all >= 0) return all + 3;
  if (/^(?:sole|lone|only|single|first|first ever)$/.test(unit.words)) return 1;
  if (unit.kind !== kindOf.number) return 0;
  return isWhole(unit) && unit.value !== null && unit.value <= mostSeats ? unit.value : null;
};
