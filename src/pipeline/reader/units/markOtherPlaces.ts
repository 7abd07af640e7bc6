import { firstNames } from '../names/firstNames.ts';
import { kindOf } from './lexiconWords.ts';
import type { Unit } from './Unit.ts';

const prefixes =
  /^(greater|inner|outer|upper|lower|old|new|little|great|port|lord|lady|sir|mr|mrs|ms|dr|cllr|dame|baroness|baron)$/;
const mostlyCapitals = 0.6;
const fewWords = 3;

/** Tells a council's name from the same word inside another name: "Greater Manchester", "Mr Barnet", "Stoke Park", "Preston Smith". */
export function markOtherPlaces(units: readonly Unit[]): void {
  if (!units.some(({ kind }) => kind === kindOf.council)) return;
  const isTitle = isTitleCase(units);
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== kindOf.council) continue;
    const before = units[at - 1];
    const after = units[at + 1];
    if (before !== undefined && prefixes.test(before.words) && before.cap) unit.kind = kindOf.otherPlace;
    else if (isPartOf(units, at) || isParliament(units, at)) unit.kind = kindOf.otherPlace;
    // "Maidstone’s County Hall": the county’s.
    else if (unit.owns && /^county hall\b/.test(after?.words ?? '') && !isCounty(unit)) unit.kind = kindOf.otherPlace;
    // "Medway in Kent": where the council lies.
    else if (
      before?.words === 'in' &&
      units[at - 2]?.kind === kindOf.council &&
      isCounty(unit) &&
      !isCounty(units[at - 2])
    )
      unit.kind = kindOf.otherPlace;
    // "Jim Stafford won": a surname.
    else if (before?.kind === kindOf.name && firstNames.has(before.words) && !before.owns && !hasSuffix(unit))
      unit.kind = kindOf.name;
    else if (isTitle || isBeforePerson(units, at) || isLabel(units, at)) continue;
    else if (after?.kind === kindOf.name && after.start === unit.end + 1 && !unit.owns && !hasSuffix(unit)) {
      // "Norwich Mancroft": the council before its ward.
      if (!isWardOf(after, unit)) unit.kind = kindOf.name;
    } else if (
      before?.kind === kindOf.name &&
      at > 1 &&
      before.end === unit.start - 1 &&
      !before.owns &&
      isInside(units, at - 1)
    )
      unit.kind = kindOf.name;
  }
}

// "sent a Conservative to Westminster"
const isParliament = (units: readonly Unit[], at: number): boolean =>
  units[at]?.words === 'westminster' &&
  units[at - 1]?.words === 'to' &&
  units.slice(Math.max(0, at - 8), at).some(({ words }) => sends.test(words));

const sends = /^(?:(?:has |have )?(?:sent|sends?|elected|elects?|returned|returns?)|sending|electing|returning)$/;

// "in north Kent", "across rural Devon", "the south of Essex": a part of the county, which is no council.
function isPartOf(units: readonly Unit[], at: number): boolean {
  const [part, link] = [units[at - 1], units[at - 2]];
  if (part?.words === 'of')
    return link !== undefined && /^(?:the )?(?:north|south|east|west)$/.test(link.words) && !link.cap;
  return part !== undefined && parts.test(part.words) && !part.cap && units[at]?.cap === true && link?.words !== 'the';
}

const parts =
  /^(?:rural|coastal|leafy|(?:north|south|mid|central)(?: ?-?(?:east|west))?|east|west|northern|southern|eastern|western)$/;

const titles = /^(?:sir|dame|lord|lady|baroness|baron)$/;

// "In Bedford Tom Woolcott won": where, and then who; "the mayor of Bedford Tom Woolcott": of where, and then who.
function isBeforePerson(units: readonly Unit[], at: number): boolean {
  const [before, , first, last] = [units[at - 1], units[at], units[at + 1], units[at + 2]];
  return (
    (before?.words === 'in' || (before?.words === 'of' && units[at - 2]?.kind === kindOf.mayor)) &&
    first?.cap === true &&
    last?.cap === true &&
    last.start === first.end + 1 &&
    (firstNames.has(first.words) || titles.test(first.words) || isLabelled(units, at + 3))
  );
}

// "In Bedford Rokhsana Woolcott, for Labour,", "… (Lab)": a person’s party.
const isLabelled = (units: readonly Unit[], at: number): boolean =>
  /^[,(]$/.test(units[at]?.kind ?? '') &&
  units[at + 1]?.kind === kindOf.party &&
  /^[,)]$|^n$/.test(units[at + 2]?.kind ?? '');

// "BRENTWOOD Eric Pickles was there": a label in capitals, and then a name with one.
const isLabel = (units: readonly Unit[], at: number): boolean =>
  at === 0 && isInCapitals(units[at]) && !isInCapitals(units[at + 1]);
const isInCapitals = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.surface.length > 1 && unit.surface === unit.surface.toUpperCase();

const isWardOf = ({ wardOf, words }: Unit, council: Unit): boolean =>
  !/^(?:north|south|east|west|central|town|castle|park)$/.test(words) &&
  council.councils.some(({ candidates }) => candidates.some(({ gss }) => wardOf?.includes(gss)));

const isCounty = (unit: Unit | undefined): boolean =>
  unit?.councils.every(({ candidates }) => candidates.every(({ type }) => type === 'shire-county')) === true;

const hasSuffix = ({ words }: Unit): boolean => /\b(?:council|borough|city|authority)\b/.test(words);

// The capital of a name, not of a sentence's first word.
const isInside = (units: readonly Unit[], at: number): boolean => !/[.:|;\-!?]/.test(units[at - 1]?.kind ?? '.');

// A headline in capitals throughout says nothing about names; a verb without a capital is no headline's.
function isTitleCase(units: readonly Unit[]): boolean {
  if (units.some(({ verb, cap }) => verb !== null && !cap)) return false;
  const words = units.filter(({ words: text, kind }) => /[a-z]/.test(text) && !/[PCd&IOFTB]/.test(kind));
  return words.length >= fewWords && words.filter(({ cap }) => cap).length > words.length * mostlyCapitals;
}
