import { kindOf } from './lexiconWords.ts';
import { firstNames } from '../names/firstNames.ts';
import { endsAsPlace, goesOn } from '../names/nameWords.ts';
import { wordsOf, type Unit } from './Unit.ts';

const nameJoiners = new Set(['and', 'the', 'of', 'with', 'upon', 'on', 'in', 'le', 'under', 'by', 'cum', 'next']);

const region =
  /^(?:(?:north|south|east|west|greater|mid) \w+|tees valley|(?:east|west) midlands|\w+ (?:and|&) (?:north|south|east|west) \w+)$/;

/** "Regent’s" + "Park", "Minster & Woodmansey", "Seaton with Newsham": capitalised words in a row are one name. */
export function joinPlaceNames(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  const isPlainCase = units.some(({ verb, cap }) => verb !== null && !cap);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (unit.kind !== kindOf.name) {
      joined.push(unit);
      continue;
    }
    let last = at;
    for (;;) {
      const next = units[last + 1];
      if (isRegionBefore(units, at, last)) break;
      if (
        next?.kind === kindOf.name ||
        isNameWord(next) ||
        isNameNoun(next, isPlainCase) ||
        isNameVerb(next, isPlainCase) ||
        isPlaceVerb(units, last + 1)
      )
        last += 1;
      else if (isNameGreen(units, last + 1)) last += 1;
      else if (goesOn(units, last) > 0) last += goesOn(units, last);
      else if (
        next !== undefined &&
        nameJoiners.has(next.words) &&
        next.kind !== kindOf.and &&
        isPartOfName(units, last + 1)
      )
        last += 2;
      else break;
    }
    const end = units[last];
    if (last > at && end !== undefined) {
      unit.words = units
        .slice(at, last + 1)
        .map(({ words }) => words)
        .join(' ');
      unit.surface = units
        .slice(at, last + 1)
        .map(({ surface, joined: hyphen }, index) => (index === 0 ? surface : `${hyphen ? '-' : ' '}${surface}`))
        .join('');
      unit.end = end.end;
      unit.owns = end.owns;
      unit.wardOf = null;
      // "Manchester Gorton"
      unit.loose = unit.councils.length > 0;
      unit.councils = [];
    }
    // "St Anne’s" is the name, and owns nothing.
    if (unit.owns && unit.words.startsWith('st ')) unit.owns = false;
    joined.push(unit);
    at = last;
  }
  return joined;
}

// "In West Yorkshire Tracy Mellor won": where, and then who.
const isRegionBefore = (units: readonly Unit[], at: number, last: number): boolean =>
  ((units[at - 1]?.words === 'in' && region.test(wordsOf(units, at, last + 1))) ||
    // "In the West of England Helen Tapper won"
    (units[last]?.words === 'england' && units[last - 1]?.words === 'of') ||
    (units[at]?.words === 'england' && last === at && units[at - 1]?.kind === kindOf.of)) &&
  firstNames.has(units[last + 1]?.words ?? '') &&
  units[last + 2]?.cap === true;

// A capitalised word of ours right behind a name: "Old Town", "Castle Ward" keeps "ward" apart.
function isNameWord(unit: Unit | undefined): boolean {
  if (!unit?.cap) return false;
  return (unit.kind === kindOf.reference || unit.kind === kindOf.word) && !/council|borough|authority/.test(unit.words);
}

// "Didsbury Fold": a noun of ours with a capital.
const isNameNoun = (unit: Unit | undefined, isPlainCase: boolean): boolean =>
  isPlainCase && unit?.cap === true && unit.kind === kindOf.control && unit.surface !== unit.surface.toUpperCase();

// "Lydiard Fields", "Tadworth Rise": a verb with a capital, where the sentence’s verbs have none.
const isNameVerb = (unit: Unit | undefined, isPlainCase: boolean): boolean =>
  isPlainCase &&
  unit !== undefined &&
  unit.verb !== null &&
  unit.cap &&
  !/^(gain|gains|hold|holds|win|wins|lose|loses|lost|won|held)$/.test(unit.words) &&
  unit.surface !== unit.surface.toUpperCase();

// "GAIN Hillmorton Rise (Rugby) from": a place’s last word before what can follow no verb.
function isPlaceVerb(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  return (
    unit !== undefined &&
    unit.verb !== null &&
    unit.cap &&
    before?.end === unit.start - 1 &&
    unit.surface !== unit.surface.toUpperCase() &&
    endsAsPlace(unit.words) &&
    (next === undefined || /[(:]/.test(next.kind) || (next.kind === kindOf.name && next.cap))
  );
}

// "her Pinner Green seat", "in Hindley Green, Wigan": no party.
function isNameGreen(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.surface !== 'Green' || before?.end !== unit.start - 1) return false;
  return (
    next === undefined ||
    (next.kind === kindOf.and && units[at + 2]?.kind === kindOf.name) ||
    (/[SI,:;.()TF]/.test(next.kind) && !(next.kind === kindOf.seats && next.words.endsWith('s')))
  );
}

function isPartOfName(units: readonly Unit[], at: number): boolean {
  const joiner = units[at];
  const next = units[at + 1];
  // "held on in the West of England with Joanna Priddy": a person.
  if (joiner?.words === 'with' && firstNames.has(next?.words ?? '') && units[at + 2]?.kind === kindOf.name)
    return false;
  return (
    next?.kind === kindOf.name &&
    joiner !== undefined &&
    (joiner.words === 'with' || joiner.words === 'upon' || joiner.words === 'on' || joiner.words === 'le')
  );
}
