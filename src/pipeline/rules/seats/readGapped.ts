import type { Place } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { flatten } from '../../flatten.ts';
import { down, up } from './moveVerbs.ts';
import { mostSeats } from './readCompared.ts';
import { isWhole } from './readCount.ts';
import type { SeatChange } from './SeatChange.ts';
import { signed } from './signed.ts';
import { tellsFigures } from './tellsFigures.ts';

/** "…, the Greens", "…; Labour, plus", "… and the Tories were down by": the next party, and what leads to its number. */
const nextParty = /^(?:[,;]&?|&)d?P/;
const lead = /^(?:,(?=x)|,?(?=&#))?(?:v(?=x|[da]?xx|[\^A]))?[na]*(?:x(?=B|#|d?xx|[\^A])|&(?=#))?B?/;
const behindNumber = /^(?:[,;.&^)~]|T#S?(?:[,;.&^)]|$)|Id?[CR]|$)/;
const asMany = /^(?:the same number|the same|as many|as many again|an equal number)\b/;
/** Units between a number and the clause that leans on it. */
const farthest = 9;

type Way = 'up' | 'down';
type Amount = Pick<SeatChange, 'seats'> & { value: number; end: number; way: Way | null };

/** Changes of parties that share the verb of the change before: "Labour are up three, the Greens two", "rose from one to 12, the Greens from none to five", "and Labour, up by the same number". */
export function readGapped(sentence: ReadSentence, told: readonly SeatChange[]): SeatChange[] {
  if (told.length === 0 || sentence.isQuestion || tellsFigures(sentence)) return [];
  const { units } = sentence;
  const found: SeatChange[] = [];
  for (const [at, { kind }] of units.entries()) {
    if (!/[,;&]/.test(kind)) continue;
    const named = nextParty.exec(shapeOf(units.slice(at, at + 6)));
    if (named === null) continue;
    const name = units[at + named[0].indexOf('P')];
    const party = name?.parties.length === 1 ? name.parties[0] : undefined;
    const led = at + named[0].length;
    const from = led + (lead.exec(shapeOf(units.slice(led, led + 5)))?.[0].length ?? 0);
    const all = [...told, ...found];
    const before =
      changeBefore(units, at, all) ?? (asMany.test(wordsOf(units, from, from + 4)) ? onlyChange(all) : null);
    if (name === undefined || party === undefined || before === null) continue;
    const amount = amountAt(units, from, before);
    if (amount === null || !mayLead(units, led, from, amount)) continue;
    const way = amount.way ?? wayOf(units.slice(led, from)) ?? before.direction;
    const places = placeBehind(sentence, amount.end) ?? before.places;
    if (all.some((one) => one.party === party && one.places[0]?.gss === places[0]?.gss)) continue;
    found.push({ ...before, party, places, direction: way, ...changed(amount, way), ...span(name, units, amount.end) });
  }
  return found;
}

const changed = ({ value, seats }: Amount, way: Way): Pick<SeatChange, 'change' | 'seats'> => ({
  change: signed(value, way),
  seats,
});

const span = (name: Unit, units: readonly Unit[], end: number): Pick<SeatChange, 'start' | 'end'> => ({
  start: name.start,
  end: units[end - 1]?.end ?? name.end,
});

// "down 14 seats, eight of them to former members, and independents were up by the same number": one number was told.
function onlyChange(told: readonly SeatChange[]): SeatChange | null {
  const [first, ...others] = told.filter(({ change, places }) => change !== null && places.length === 1);
  return first !== undefined && others.every(({ change }) => Math.abs(change ?? 0) === Math.abs(first.change ?? 0))
    ? first
    : null;
}

// The change whose number is the last one before, with nothing but places and totals between.
function changeBefore(units: readonly Unit[], at: number, told: readonly SeatChange[]): SeatChange | null {
  let number = -1;
  for (let index = at - 1; index >= Math.max(0, at - farthest) && number < 0; index -= 1) {
    const unit = units[index];
    if (unit === undefined || /[v;|:^]/.test(unit.kind)) return null;
    if (unit.kind === kindOf.party && !/[FT]/.test(shapeOf(units.slice(Math.max(0, index - 2), index)))) return null;
    if (/[#]/.test(unit.kind) || unit.words === 'none') number = index;
  }
  if (number < 0) return null;
  // "up three to 28, the Greens two to six"
  const isTotal = units[number - 1]?.kind === kindOf.to && units[number - 2]?.kind === kindOf.number;
  // "14 of their 23 seats"
  const part = /#Od?$/.exec(shapeOf(units.slice(Math.max(0, number - 3), number)))?.[0].length;
  const own =
    part !== undefined ? number - part : isTotal && units[number - 3]?.kind !== kindOf.from ? number - 2 : number;
  const value = units[own]?.value ?? 0;
  const party = units.findLast(({ kind }, index) => index < own && kind === kindOf.party);
  return (
    told.find(
      (one) =>
        one.telling !== 'list' &&
        one.change !== null &&
        one.places.length === 1 &&
        (Math.abs(one.change) === value || one.seats === value) &&
        party?.parties.includes(one.party) === true,
    ) ?? null
  );
}

// "two", "from none to five", "the same number"
function amountAt(units: readonly Unit[], from: number, before: SeatChange): Amount | null {
  const said = asMany.exec(wordsOf(units, from, from + 4))?.[0];
  if (said !== undefined && before.change !== null)
    return { value: Math.abs(before.change), end: endOf(units, from, said), way: null, seats: null };
  if (/^F[#xd]S?,?T[#x]/.test(shapeOf(units.slice(from, from + 6)))) {
    const to = units.findIndex(({ kind }, at) => at > from && kind === kindOf.to);
    const [then, now] = [numberOf(units[from + 1]), numberOf(units[to + 1])];
    if (then === null || now === null || then === now) return null;
    return { value: Math.abs(now - then), end: to + 2, way: now > then ? 'up' : 'down', seats: now };
  }
  const number = units[from];
  if (number?.kind !== kindOf.number || number.value === null || number.value === 0) return null;
  if (!isWhole(number) || number.value > mostSeats || Math.abs(before.change ?? 0) === before.seats) return null;
  const end = /seat|councillor/.test(units[from + 1]?.words ?? '') ? from + 2 : from + 1;
  if (!behindNumber.test(shapeOf(units.slice(end, end + 4)))) return null;
  return { value: number.value, end, way: null, seats: null };
}

const endOf = (units: readonly Unit[], from: number, said: string): number => {
  let end = from;
  for (let words = ''; words.length < said.length && end < units.length; end += 1)
    words = words === '' ? (units[end]?.words ?? '') : `${words} ${units[end]?.words ?? ''}`;
  return end;
};

const numberOf = (unit: Unit | undefined): number | null =>
  unit === undefined
    ? null
    : /^(?:none|nothing|zero|nil|no)$/.test(unit.words)
      ? 0
      : unit.value !== null && isWhole(unit) && unit.value <= mostSeats
        ? unit.value
        : null;

// A number by itself has no verb of its own: others read those; "was up by the same number" has.
const mayLead = (units: readonly Unit[], led: number, from: number, { seats }: Amount): boolean =>
  units.slice(led, from).every((unit) => {
    if (unit.group === null) return !/[x&]/.test(unit.kind) || /^(?:up|down|plus|minus)$/.test(unit.words);
    const { verbClass, lemma, mood } = unit.group;
    return mood === 'stated' && seats === null && (verbClass === 'be' || up.has(lemma) || down.has(lemma));
  });

function wayOf(units: readonly Unit[]): Way | null {
  for (const { words, group } of units) {
    if (/^(?:up|plus)$/.test(words) || (group !== null && up.has(group.lemma))) return 'up';
    if (/^(?:down|minus)$/.test(words) || (group !== null && down.has(group.lemma))) return 'down';
  }
  return null;
}

// "two in X"
function placeBehind({ units, discourse }: ReadSentence, at: number): Place[] | null {
  if (!/^Id?C/.test(shapeOf(units.slice(at, at + 3)))) return null;
  const council = units.slice(at, at + 3).find(({ kind }) => kind === kindOf.council);
  const places = flatten(council?.councils ?? [], (one) => discourse.placeOf(one) ?? []);
  return places.length === 1 ? places : null;
}
