import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { onlyParty } from '../../reader/frames/partyMeant.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { partiesBefore, partyOfSubject } from './partyNear.ts';
import { placesAround } from './placesAround.ts';
import { isWhole } from './readCount.ts';
import { expenseOf, readTail } from './readTail.ts';
import type { SeatChange } from './SeatChange.ts';
import { signed } from './signed.ts';
import { flatten } from '../../flatten.ts';

const gains = /^(?:(?:net )?gains?|advances|successes|pick ups)$/;
const losses = /^(?:(?:net )?loss(?:es)?)$/;
const notYet =
  /\b(?:need|needs|needing|requires?|target|targets|targeted|targeting|wants?|wanted|short of|aim\w*|hop(?:e|es|ed|ing)|would|settle|tipped|chances?|on course|likely|poised|odds|bet|confident|optimistic|dream\w*|without|avoid\w*|spared|sights|could|might|may|must|up for grabs|at least|expect\w*|predict\w*|forecast|no more than|another|eyeing|seeking|defend\w*)\b/;
const notOfSeats = /^(?:would|could|might|may|are needed|is needed|were needed|needed|short|away|of the mayoralty)$/;
const adjectives = /^(?:net|more|further|straight|single|ward|seat|council|overnight|other|extra|additional|of)$/;
const single = /\bsingle (?:gain|loss)\b/i;
const most = 60;
const near = 4;
/** Units before a number in which a word of need or hope speaks of it. */
const scope = 9;

/** Nouns with a number: "13 gains for the Greens", "nine Labour losses", "with four gains", "Labour’s 12 gains". */
export function readNouns(sentence: ReadSentence): SeatChange[] {
  const { units, kinds } = sentence;
  if (sentence.isQuestion || !(kinds.includes(kindOf.number) || single.test(sentence.text))) return [];
  const changes: SeatChange[] = [];
  for (const [at, unit] of units.entries()) {
    const direction = gains.test(unit.words) ? 'up' : losses.test(unit.words) ? 'down' : null;
    if (direction === null || (unit.group !== null && unit.group.form !== 'finite')) continue;
    const from = numberBefore(units, at);
    if (from === null || isOpen(sentence, from, at)) continue;
    changes.push(...changesOf(sentence, from, at, direction));
  }
  return changes;
}

function changesOf(sentence: ReadSentence, from: number, at: number, direction: 'up' | 'down'): SeatChange[] {
  const { units } = sentence;
  const value = units[from]?.words === 'single' ? 1 : (units[from]?.value ?? null);
  const places = placesAround(sentence, from, at + 1);
  if (value === null || places.length !== 1) return [];
  const make = (party: Party, number: number, way: 'up' | 'down'): SeatChange => ({
    telling: 'some',
    party,
    places,
    direction: way,
    change: signed(number, way),
    seats: null,
    start: sentence.start,
    end: sentence.end,
  });
  const given = partiesGiven(units, at + 1, direction === 'down');
  if (given.length > 0) {
    const told = flatten([{ party: given[0]?.party, value }, ...given.slice(1)], ({ party, value: number }) =>
      party === undefined ? [] : [make(party, number, direction)],
    );
    // "three gains for Labour, all from Ukip"
    const behind = units.findIndex(({ kind }, index) => index > at && kind === kindOf.party) + 1;
    const isAll =
      given.length === 1 && /^(?:,d?|(?:Id?C)?)Fd?P(?:[.;)I]|$)/.test(shapeOf(units.slice(behind, behind + 7)));
    const source = isAll ? rivalOf(units, behind, value) : null;
    return source === null || source === given[0]?.party || direction === 'down'
      ? told
      : [...told, make(source, value, 'down')];
  }
  const both = eachOf(units, from);
  if (both.length > 1) return both.map((party) => make(party, value, direction));
  const party = ownerOf(sentence, from, at, direction);
  if (party === null) return [];
  const rival =
    direction === 'up'
      ? rivalOf(units, at + 1, value)
      : (readTail(units, at + 1, value).shares[0]?.to ?? heirOf(units, at + 1));
  const other = direction === 'up' ? 'down' : 'up';
  const others = othersBehind(units, at + 1).map(({ party: next, value: number }) => make(next, number, direction));
  return [
    make(party, value, direction),
    ...(rival === null || rival === party ? [] : [make(rival, value, other)]),
    ...others.filter((one) => one.party !== party && one.party !== rival),
  ];
}

// "Labour and the Tories each made two gains"
function eachOf(units: readonly Unit[], from: number): Party[] {
  const list = /d?P&d?Pd?v[d#x]?$/.exec(shapeOf(units.slice(0, from)));
  const isEach = units.slice(list?.index ?? from, from).some(({ words }) => /^(?:each|both)$/.test(words));
  return list === null || !isEach ? [] : flatten(units.slice(list.index, from), ({ parties }) => parties);
}

// "three", "three more", "three Lib Dem" before "gains".
function numberBefore(units: readonly Unit[], at: number): number | null {
  for (let from = at - 1; from >= Math.max(0, at - near); from -= 1) {
    const unit = units[from];
    if (unit === undefined) return null;
    if (unit.kind === kindOf.number)
      return isWhole(unit) &&
        unit.value !== null &&
        unit.value > 0 &&
        unit.value <= most &&
        !(units[from - 1]?.kind === '-' && units[from - 1]?.end === unit.start)
        ? from
        : null;
    // "made a single gain"
    if (unit.words === 'single' && from === at - 1) return from;
    if (unit.kind !== kindOf.party && !adjectives.test(unit.words)) return null;
  }
  return null;
}

// "13 gains for the Greens, two for Labour": the first number stands before the noun.
function partiesGiven(units: readonly Unit[], at: number, isLoss: boolean): { party: Party; value: number }[] {
  const given: { party: Party; value: number }[] = [];
  let from = at;
  let value = 0;
  for (;;) {
    if (units[from]?.words !== 'for' && (units[from]?.words !== 'by' || isLoss)) break;
    const name = units[from + 1]?.kind === kindOf.determiner ? from + 2 : from + 1;
    const unit = units[name];
    const party = unit?.parties.length === 1 ? unit.parties[0] : undefined;
    if (party === undefined) break;
    given.push({ party, value });
    let next = name + 1;
    while (/[,&]/.test(units[next]?.kind ?? '')) next += 1;
    const number = units[next];
    if (number?.kind !== kindOf.number || number.value === null || !isWhole(number)) break;
    value = number.value;
    from = next + 1;
  }
  return given;
}

/** Others of whom the same is told: "made two gains and the Greens one", "are down six seats and the independents one". */
export function othersBehind(units: readonly Unit[], at: number): { party: Party; value: number }[] {
  const match = /^(?:,|&|,&)d?P#(?=[,.;&]|$)/.exec(shapeOf(units.slice(at, at + 6)));
  if (match === null) return [];
  const [name, number] = units.slice(at + match[0].length - 2, at + match[0].length);
  const party = name?.parties.length === 1 ? name.parties[0] : undefined;
  if (party === undefined || number?.value == null || !isWhole(number)) return [];
  return [{ party, value: number.value }, ...othersBehind(units, at + match[0].length)];
}

const makers =
  /^(?:make|suffer|record|have|celebrate|enjoy|register|notch up|chalk up|post|score|see|net|manage|achieve|claim|secure|get|take|win|sustain|incur|experience|bag|pick up)$/;

// Whose they are: the name before the noun, its owner, who made them, or the one party that is spoken of.
function ownerOf(sentence: ReadSentence, from: number, at: number, way: 'up' | 'down'): Party | null {
  const { units, frames } = sentence;
  const inside = units.slice(from, at).find(({ kind }) => kind === kindOf.party);
  if (inside !== undefined) return inside.parties.length === 1 ? (inside.parties[0] ?? null) : null;
  const before = units[from - 1];
  if (before?.kind === kindOf.party) return before.parties[0] ?? null;
  const start = units[at]?.start ?? 0;
  const frame = frames.findLast((one) => one.verbStart <= start);
  if (frame !== undefined && makers.test(frame.group.lemma)) {
    const subject = partyOfSubject(frame, sentence, way);
    if (subject !== null) return subject;
  }
  // "With five gains, Labour has taken X from the Tories."
  const lead =
    units[0]?.kind === kindOf.with && from <= 2 ? /^[Id]{0,2}C?,d?P/.exec(shapeOf(units.slice(at + 1, at + 7))) : null;
  const led = lead === null ? undefined : units[at + lead[0].length];
  if (led?.parties.length === 1) return led.parties[0] ?? null;
  const [near, other] = partiesBefore(sentence, from, way);
  if (near !== undefined && other === undefined) return near;
  return onlyParty(sentence);
}

// "all from Labour", "were all at Labour’s expense"
function rivalOf(units: readonly Unit[], at: number, value: number): Party | null {
  const expense = expenseOf(units, at);
  if (expense !== null) return expense;
  const [share] = readTail(units, at, value).shares;
  if (share?.from != null) return share.from;
  for (let from = at; from < Math.min(units.length, at + 8); from += 1) {
    const unit = units[from];
    if (unit === undefined || /[;.,|^#]/.test(unit.kind)) return null;
    if (!/^(?:be|come)$/.test(unit.group?.lemma ?? '')) continue;
    const [next, name] = units.slice(from + 1).filter(({ kind }) => kind !== kindOf.determiner);
    return next?.kind === kindOf.from && name?.parties.length === 1 ? (name.parties[0] ?? null) : null;
  }
  return null;
}

// "two losses in X were both to the Greens"
function heirOf(units: readonly Unit[], at: number): Party | null {
  const shape = /^(?:Id?C)?vd?Td?P(?:[.,;]|$)/.exec(shapeOf(units.slice(at, at + 9)))?.[0];
  const verb = units.slice(at, at + 4).find(({ group }) => group !== null);
  if (shape === undefined || !/^(?:be|go|come)$/.test(verb?.group?.lemma ?? '')) return null;
  const name = units[at + shape.indexOf('P')];
  return name?.parties.length === 1 ? (name.parties[0] ?? null) : null;
}

const open =
  /^(?:hoped|confident|doubtful|outOfReach|open|claimed|planned|conditional|asked|negated|failed|remembered)$/;

function isOpen({ frames, units }: ReadSentence, from: number, at: number): boolean {
  if (notYet.test(wordsOf(units, Math.max(0, from - scope), from))) return true;
  const [next, name] = [units[at + 1], units[at + 2]];
  if (next !== undefined && notOfSeats.test(next.words)) return true;
  // "two gains from control", "two gains: Oakwood and Elm Park"
  if (next?.kind === kindOf.from && name !== undefined && !/[Pd]/.test(name.kind)) return true;
  if (units.slice(at + 1).some(({ kind }, index) => kind === ':' && units[at + index + 2]?.kind === kindOf.name))
    return true;
  const start = units[at]?.start ?? 0;
  const frame = frames.findLast((one) => one.start <= start && (one.verbStart <= start || !one.inherited)) ?? frames[0];
  return frame !== undefined && open.test(frame.mood);
}
