import { firstNames } from './firstNames.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

const placeNoun =
  /\b(?:lane|lanes|hill|hills|street|park|road|end|cross|hall|bank|field|fields|gate|way|moor|heath|wood|woods|dale|bridge|town|ridge|valley|common|green|bay|mill|meadow|meadows|marsh|grove|mount|cliff|vale|lodge|point|house|farm|rise|court|square|terrace|gardens|castle|church|abbey|brook|ford|fen|edge|leys|wharf|quay|dock|docks|harbour|beach|sands|central|north|south|east|west)$/;
const prefix =
  /^(?:new|hope|rose|green|red|blue|white|black|golden|silver|old|long|win|gold|orange|yellow|first|high)$/;
const islands = /^(?:isle|vale|forest|port|heart|mount)$/;

/** Whether a name ends like a place’s: "Victoria Park". */
export const endsAsPlace = (words: string): boolean => placeNoun.test(words);

/** Puts back into a name the words before it that mean something by themselves: "New Whittington", "Hope Street", "The Brambles", "Stoke-sub-Hamdon". */
export function markNameWords(units: readonly Unit[]): void {
  for (let at = units.length - 2; at >= 0; at -= 1) {
    const [unit, next] = [units[at], units[at + 1]];
    if (unit === undefined || next === undefined || !unit.cap || unit.owns) continue;
    if (isHyphened(units, at) || isPrefix(units, at) || isArticle(units, at)) {
      unit.kind = kindOf.name;
      unit.verb = null;
      unit.effects = [];
      unit.parties = [];
      unit.councils = [];
    }
  }
}

// "Stoke-sub-Hamdon", "Weston-super-Moor": a word between two hyphens.
const isHyphened = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === kindOf.council && units[at + 1]?.joined === true && units[at + 2]?.joined === true;

function isPrefix(units: readonly Unit[], at: number): boolean {
  const [unit, next, behind] = units.slice(at, at + 3);
  if (unit === undefined || next?.kind !== kindOf.name || next.start !== unit.end + 1 || !prefix.test(unit.words))
    return false;
  if (unit.surface === unit.surface.toUpperCase() || firstNames.has(next.words.split(' ')[0] ?? '')) return false;
  const last = behind?.kind === kindOf.name && behind.start === next.end + 1 ? behind : next;
  if (unit.words === 'new') return at > 0 ? true : /^[(:]$/.test(units[at + 2]?.kind ?? '');
  // "Heanor, Long Eaton, Ripley": a name in a list
  const isItem = /^[,&]$/.test(units[at - 1]?.kind ?? '') && /^[,&.;(]$/.test(behind?.kind ?? '.');
  if (isItem && /^(?:long|high|old)$/.test(unit.words)) return true;
  // "Long Eaton: Con gain"
  return placeNoun.test(last.words) || (at === 0 && last === next && behind?.kind === ':');
}

// "gained The Brambles": a capital inside a sentence.
const isArticle = (units: readonly Unit[], at: number): boolean =>
  at > 0 &&
  units[at]?.surface === 'The' &&
  !/[.:;|"-]/.test(units[at - 1]?.kind ?? '.') &&
  units[at + 1]?.kind === kindOf.name;

/** Whether the word behind a name goes on with it: by a hyphen, or "of" in "Isle of Dogs". How many units it takes. */
export function goesOn(units: readonly Unit[], last: number): number {
  const [unit, next, behind] = units.slice(last, last + 3);
  if (next === undefined) return 0;
  if (next.joined && next.start === (unit?.end ?? 0) + 1 && next.kind !== kindOf.party) {
    if (next.cap) return 1;
    return behind?.joined === true ? 2 : 0;
  }
  return next.kind === kindOf.of && islands.test(unit?.words ?? '') && behind?.kind === kindOf.name ? 2 : 0;
}
