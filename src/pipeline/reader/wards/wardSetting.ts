import type { Place } from '../../../domain/Fact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';
import { hasWard, type PlaceOf } from './wardUnit.ts';

/** The councils that a ward may belong to where its own sentence names none, and whether another kind of election is spoken of. */
export interface WardSetting {
  /** Of the sentence before. */
  near: readonly Place[];
  /** Of the post, or of what stands below a heading, so far. */
  post: readonly Place[];
  /** The one that the whole document is about. */
  document: Place | null;
  /** Its title says so. */
  isTitled: boolean;
  /** Those that the title names, one or several. */
  titled: readonly Place[];
  /** Of the post before, or named last before it. */
  earlier: readonly Place[];
  /** Those of which wards were read before. */
  counted: readonly Place[];
  /** Parliament's constituencies, mayors and commissioners are elected by name too. */
  otherElection: boolean;
  /** Names, normalised, that the document speaks of together with such an election anywhere. */
  otherNames: ReadonlySet<string>;
}

/** Words that make a name a constituency's, a mayor's or a commissioner's rather than a ward's. */
export const otherElection =
  /\b(parliament|parliamentary|constituenc(y|ies)|westminster (?:seat|by-?election|contest|race|vacancy)|commons|general election|mps?|(?<!\b(?:former|ex|deputy|past|town|lord|civic|onetime|one-time)[ -])mayors?|mayoral|mayoralty|pcc|police|senedd|holyrood|assembly|msp|ms|meps?|european|referendum|town council|parish)\b/i;

/** The councils that a sentence names outside its brackets. */
export function placesIn(units: readonly Unit[], placeOf: PlaceOf): Place[] {
  const places: Place[] = [];
  for (const { kind, councils } of units) {
    if (kind !== kindOf.council) continue;
    for (const council of councils) {
      const place = placeOf(council);
      if (place !== null) places.push(place);
    }
  }
  return places;
}

/** The council whose gazetteer has the name, of those at hand; null for none. */
export function gazetteerPlace(unit: Unit, own: readonly Place[], setting: WardSetting): Place | null {
  if (unit.wardOf === null) return null;
  const inSentence = own.find((place) => hasWard(unit, place));
  if (inSentence !== undefined) return inSentence;
  if (own.length > 0) return null;
  const [near, second] = setting.near.filter((place) => hasWard(unit, place));
  if (near !== undefined) return second === undefined ? near : null;
  const others = [...setting.post, ...setting.titled, ...(setting.document === null ? [] : [setting.document])].filter(
    (place) => hasWard(unit, place),
  );
  if (others.length === 0 && setting.post.length === 0)
    others.push(...setting.counted.filter((place) => hasWard(unit, place)));
  const [only] = others;
  return only !== undefined && others.every(({ gss }) => gss === only.gss) ? only : null;
}

/** The council of a ward that its sentence gives none: what was spoken of alone; null where that is not clear. */
export function settingPlace(unit: Unit, setting: WardSetting): Place | null {
  const known = gazetteerPlace(unit, [], setting);
  if (known !== null) return known;
  for (const places of [setting.near, setting.post]) {
    const [only] = places;
    if (only === undefined) continue;
    if (places.length === 1) return only;
    // "Reform take Lancashire": of several that its page has named, the one that it is about.
    return setting.isTitled && places === setting.post ? setting.document : null;
  }
  // "Croydon and Wandsworth: live": the one of the two that the posts speak of.
  if (setting.titled.length > 1) {
    const [only, more] = setting.earlier.filter(({ gss }) => setting.titled.some((one) => one.gss === gss));
    if (only !== undefined && more === undefined) return only;
  }
  const isElsewhere = unit.wardOf !== null && unit.wardOf.length > 0;
  return isElsewhere && !setting.isTitled ? null : setting.document;
}

/** Whether another kind of election was held under a name, or half of it, in the same document: "Runcorn and Helsby". */
export const isOfOther = ({ words }: Pick<Unit, 'words'>, { otherNames }: WardSetting): boolean =>
  otherNames.size > 0 && [words, ...words.split(' and ')].some((name) => otherNames.has(name));

/** The GSS codes of all councils that a sentence names or that are at hand. */
export const placesAtHand = (own: readonly Place[], { near, post, document }: WardSetting): Set<string> =>
  new Set([...own, ...near, ...post, ...(document === null ? [] : [document])].map(({ gss }) => gss));

/** Whether a name that no gazetteer has stands in a text about councils of which none is said to have it: more likely a constituency. */
export const isNobodys = ({ wardOf }: Pick<Unit, 'wardOf'>, { post, earlier, counted, titled }: WardSetting): boolean =>
  (wardOf ?? []).length === 0 && [post, earlier, counted, titled].some(({ length }) => length > 0);
