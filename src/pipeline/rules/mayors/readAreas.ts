import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

const regionWords =
  /^(?:(?:north|south|east|west|greater|mid)\b.*|.*\b(?:valley|midlands|england|tyne|region|city region))$/;
const compass = /^(?:north|south|east|west|greater|mid)\b/;
/** Parts of the country, of which there is no mayor. */
const quarter = /^(?:midlands|(?:north|south)[- ]west|south[- ]east|home counties)$/i;
const compassOnly = /^(?:north|south|east|west|greater|mid|england)$/i;
const otherBody = /\b(?:town council|parish|community council|constituency|university|hospital|cathedral|mp)\b/;
const notPart = /\b(?:constituency|seat|ward|town council|parish)\b/;

/** What the name of a region of several councils begins with. */
export const beginsRegion = /^(?:greater|north|south|east|west|tees|york|london)\b/;

/** Whether a name is a region’s of several councils, and no council’s: of these only mayors are elected. */
export const isRegion = (name: string): boolean =>
  /^(?:the )?(?:london|greater \w+|north east|(?:east|west) midlands|(?:north|south|east|west) yorkshire|west of england|north of tyne|\w+ valley|.+ city region|york (?:and|&) .+|\w+ (?:and|&) (?:north|south|east|west) \w+)$/i.test(
    name,
  );

/** Whether a name is of a part of the country that has no mayor: "the North West". */
export const isQuarter = (name: string): boolean => quarter.test(name);

/** Words that stand in every such name: most councils whose names begin alike have none of them. */
export const regionSaid = textPattern(
  /\blondon\b|\bgreater |\bnorth east\b|\bmidlands\b|\byorkshire\b|\bwest of england\b|\bnorth of tyne\b|\bvalley\b|\bcity region\b|\byork (?:and|&) |(?:\band|&) (?:north|south|east|west) /i,
);

/** The area that begins at a unit, as written, with the index behind it; null where none does. An area is a council, or named like a region. */
export function areaAt(
  units: readonly Unit[],
  at: number,
  textOf: (start: number, end: number) => string,
  behindOffice: boolean,
): { name: string; end: number } | null {
  const first = units[at];
  if (
    first === undefined ||
    first.words === 'combined' ||
    isAbroad(units, at, textOf) ||
    !isPlace(units, at, behindOffice)
  )
    return null;
  let end = isShoutedValley(units, at) ? at + 2 : at + 1;
  let owns = first.owns;
  while (!owns && end < units.length && end < at + 6) {
    const next = units[end];
    if (next === undefined) break;
    const isJoined = next.start - (units[end - 1]?.end ?? 0) <= 1;
    if (isJoined && next.words === 'combined' && units[end + 1]?.words === 'authority') end += 2;
    else if (isJoined && (/^(?:city )?regions?$/.test(next.words) || next.words === 'combined authority')) end += 1;
    else if (
      isJoined &&
      /[XCK]/.test(next.kind) &&
      /[XK]/.test(units[end - 1]?.kind ?? '') &&
      (compass.test(first.words) || behindOffice) &&
      next.kind !== kindOf.name
    )
      end += 1;
    else if (next.kind === kindOf.of && /^(west|east|north|south)$/.test(first.words) && units[end + 1]?.cap === true)
      end += 2;
    else if (next.kind === kindOf.and && continues(units, end + 1)) end += 2;
    else break;
    owns = units[end - 1]?.owns ?? false;
  }
  const last = units[end - 1] ?? first;
  if (isGroup(units, end)) return null;
  if (otherBody.test(last.words) || notPart.test(units[end]?.words ?? '')) return null;
  const name = textOf(first.start, last.end)
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?:city |borough |county )?council$| combined authority$| borough$/i, '')
    .replace(/(?<! city) region$| city$/i, '')
    .replace(/ city region$/i, ' City Region')
    .replace(/['’]s?$/, '');
  // "in the North", "in England"
  if (compassOnly.test(name) || isQuarter(name)) return null;
  // "In the A City Region N N won": the capitals have been taken together.
  const isCityRegion = !owns && /^(?:city )?region /.test(units[end]?.words ?? '');
  return { name: isCityRegion ? `${name.replace(/ City$/i, '')} City Region` : name, end };
}

// "the A Independent Forum", "A Independents"
const isGroup = (units: readonly Unit[], end: number): boolean =>
  units[end]?.words === 'independents' ||
  (units[end]?.words === 'independent' &&
    /^(?:forum|group|party|alliance|network|association|\))$/.test(units[end + 1]?.words ?? ''));

// "New York"
const isAbroad = (units: readonly Unit[], at: number, textOf: (start: number, end: number) => string): boolean => {
  const before = units[at - 1];
  return (
    before?.words === 'new' &&
    at > 1 &&
    textOf(before.start, before.end) === 'New' &&
    !/[’']/.test(units[at - 2]?.surface ?? '')
  );
};

function isPlace(units: readonly Unit[], at: number, behindOffice: boolean): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.kind === kindOf.council) return true;
  if (unit.kind === kindOf.otherPlace) return !otherBody.test(unit.words);
  if (isShoutedValley(units, at)) return true;
  if (unit.kind !== kindOf.name) return false;
  return (
    regionWords.test(unit.words) ||
    /^londons?$/.test(unit.words) ||
    (behindOffice && /[KC]/.test(units[at + 1]?.kind ?? ''))
  );
}

// "TEES VALLEY": in a heading in capitals throughout a name is only words.
function isShoutedValley(units: readonly Unit[], at: number): boolean {
  const [first, second] = [units[at], units[at + 1]];
  return (
    first !== undefined &&
    second?.words === 'valley' &&
    first.kind === kindOf.word &&
    first.surface === first.surface.toUpperCase() &&
    second.surface === second.surface.toUpperCase()
  );
}

function continues(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  return (
    unit.kind === kindOf.council ||
    unit.kind === kindOf.otherPlace ||
    (unit.kind === kindOf.name && compass.test(unit.words))
  );
}
