import { firstNames } from '../../reader/names/firstNames.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import { changeUnit, type Unit } from '../../reader/units/Unit.ts';
import { isRegion } from './readAreas.ts';
import { flatten } from '../../flatten.ts';

/** Parts a region from a person whose name follows it without a sign, since all the capitals have been taken as one name: "In the West Midlands Kit Hallam won". */
export function splitRegions(units: readonly Unit[], textOf: (start: number, end: number) => string): readonly Unit[] {
  if (!units.some((unit) => isLong(unit))) return units;
  return flatten(units, (unit, at) => {
    const head = isLong(unit) ? headOf(unit, units, at, shoutedAhead(unit, units[at - 1], textOf)) : null;
    if (head === null) return [unit];
    const end = unit.start + head.length;
    // Where an apostrophe is missing from the words, nothing says where to part them.
    if (textOf(unit.start, end).toLowerCase() !== head) return [unit];
    return [
      changeUnit(unit, { words: head, end, kind: kindOf.otherPlace, owns: false }),
      changeUnit(unit, { words: unit.words.slice(head.length + 1), start: end + 1 }),
    ];
  });
}

const title =
  /^(?:sir|dame|lord|lady|baroness|baron|mr|mrs|ms|miss|dr|cllr|councillor|professor|prof|businessman|businesswoman|newcomer|incumbent)$/;

// "in A and Sir Kit Hallam in B"
const beginsName = (word: string): boolean => title.test(word) || firstNames.has(word);

const isLong = ({ kind, cap, words }: Unit): boolean => kind === kindOf.name && cap && / .* /.test(words);

// "In Lewisham Zoltan Egan won": three capitals behind "in", none of them a first name that we know.
const isUnknownIn = (words: readonly string[], units: readonly Unit[], at: number): boolean =>
  words.length === 3 &&
  units[at - 1]?.words === 'in' &&
  !/^(?:north|south|east|west|central|mid|upper|lower|great|greater|little|st|saint|new|old|royal|city|the)$/.test(
    words[0] ?? '',
  ) &&
  !/^(?:north|south|east|west|central|town|city|park|hill|green|road|ward|council|county|borough|and|on|by)$/.test(
    words[1] ?? '',
  ) &&
  (units[at + 1]?.group != null || units[at + 1]?.kind === '(');

const capitals = /^\p{Lu}[\p{Lu}’'-]{2,}(?: \p{Lu}[\p{Lu}’'-]+)*(?= (?!\p{Lu}{2})\p{Lu})/u;

// "MAYOR WATFORD Kit Hallam": the area in a feed's capitals.
const shoutedAhead = (
  { start, end }: Unit,
  before: Unit | undefined,
  textOf: (start: number, end: number) => string,
): string | null =>
  before?.kind === kindOf.mayor && before.surface === before.surface.toUpperCase()
    ? (capitals.exec(textOf(start, end))?.[0].toLowerCase() ?? null)
    : null;

// The words before a first name that has another name behind it.
function headOf({ words }: Unit, units: readonly Unit[], at: number, shouted: string | null): string | null {
  const all = words.split(' ');
  if (shouted !== null) return shouted;
  const first = all.findIndex((word, index) => index > 0 && firstNames.has(word));
  if (first < 0 && isUnknownIn(all, units, at)) return all[0] ?? null;
  if (first < 0 || first === all.length - 1) return null;
  const head = all.slice(0, first).join(' ');
  // "In A and B Kit Hallam won"
  const isJoint =
    units[at - 1]?.kind === kindOf.and && units[at - 2]?.kind === kindOf.council && first === 1 && !beginsName(head);
  return isRegion(head) || isJoint ? head : null;
}
