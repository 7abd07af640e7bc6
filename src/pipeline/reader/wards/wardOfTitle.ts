import type { Place } from '../../../domain/Fact.ts';
import { extractAsides } from '../units/extractAsides.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { markWards } from './markWards.ts';
import type { Discourse } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { otherElection } from './wardSetting.ts';
import type { PlaceOf } from './wardUnit.ts';

const longestTitle = 10;

/** The ward that a title is nothing but the name of: "Result: Dudley, Gornal", "Old Town ward, Stevenage"; null for any other title. */
export function wardOfTitle(
  title: string,
  units: readonly Unit[],
  document: Place | null,
  placeOf: PlaceOf,
): Discourse['ward'] {
  if (units.length > longestTitle || otherElection.test(title)) return null;
  const setting = {
    near: [],
    post: [],
    document,
    isTitled: false,
    titled: [],
    earlier: [],
    counted: [],
    otherElection: false,
    otherNames: new Set<string>(),
  };
  const main = markWards(extractAsides(units), placeOf, setting);
  const wards = main.filter(({ kind }) => kind === kindOf.ward);
  const [ward] = wards[0]?.wards ?? [];
  const isNameOnly = main.every(({ kind, group }) => group === null && /[WC:,.|aVSxXI-]/.test(kind));
  const others = main.filter(({ kind }) => kind === kindOf.name);
  const isTitle = wards.length === 1 && isNameOnly && others.length < 2;
  return isTitle && ward !== undefined ? { ward, byElection: /\bby-?election\b/i.test(title) } : null;
}
