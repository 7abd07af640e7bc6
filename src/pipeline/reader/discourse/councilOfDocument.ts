import type { Place } from '../../../domain/Fact.ts';
import type { SplitDocument } from '../../Stage.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import type { unitReader } from '../units/unitReader.ts';
import type { DocumentPlace } from '../wards/followWards.ts';
import { unitsOfLines } from './unitsOfLines.ts';

const longestHead = 400;

/** The council of a title that names one, over a report that is no live blog; null where it names none or several. */
export function onlyCouncil(units: readonly Unit[]): NamedCouncil | null {
  const named = units
    .filter(({ kind }, at) => kind === 'C' && units[at + 1]?.kind !== 'M')
    .flatMap((unit) => unit.councils);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The one council that the title names, or the lines above the report, else the one that is named at all. */
export function councilOfDocument(
  split: SplitDocument,
  titleUnits: readonly Unit[],
  toUnits: ReturnType<typeof unitReader>,
  parsed: readonly { units: readonly Unit[] }[],
): DocumentPlace {
  const first = split.parts.find(({ kind }) => kind === 'post')?.start ?? 0;
  const unitsAbove = () => unitsOfLines(split.source.text.slice(0, Math.min(first, longestHead)), toUnits);
  for (const unitsOf of [() => titleUnits, unitsAbove]) {
    const named = placesOf([{ units: unitsOf() }]);
    if (named.length === 1) return { place: named[0] ?? null, isTitled: true, titled: named };
    if (named.length > 1) return { place: null, isTitled: false, titled: named };
  }
  const all = placesOf(parsed);
  return { place: all.length === 1 ? (all[0] ?? null) : null, isTitled: false, titled: [] };
}

function placesOf(parsed: readonly { units: readonly Unit[] }[]): Place[] {
  const places = new Map<string, Place>();
  for (const { units } of parsed)
    for (const { kind, councils } of units) {
      if (kind !== 'C') continue;
      for (const { candidates } of councils) {
        const [only] = candidates;
        if (only !== undefined) places.set(candidates.length === 1 ? only.gss : '', { gss: only.gss, name: only.name });
      }
    }
  return places.has('') ? [] : [...places.values()];
}
