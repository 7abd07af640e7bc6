import type { Control, Place } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../frames/frameRoles.ts';
import { partyOfUnit } from '../frames/partyMeant.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';

/** A council as one sentence names it: `at` is the sentence's index; `controls` are the parties (and NOC) of which its words and those near may tell. */
export interface Mention {
  at: number;
  place: Place;
  controls: readonly Control[];
}

/** How far from the sentence that names a council words may still tell of it, in sentences. */
export const reaches = [-1, 0, 1, 2];

/** Every place of a document's sentences where a council that is asked for is named, by its GSS code. */
export function mentionsOf(
  read: readonly ReadSentence[],
  isAsked: (gss: string) => boolean = () => true,
): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const [at, { units, discourse }] of read.entries())
    for (const unit of units)
      for (const council of unit.kind === kindOf.council ? unit.councils : []) {
        const place = discourse.placeOf(council);
        if (place === null || !isAsked(place.gss)) continue;
        const mentions = found.get(place.gss) ?? [];
        if (mentions.at(-1)?.at !== at) mentions.push({ at, place, controls: controlsNear(read, at) });
        found.set(place.gss, mentions);
      }
  return found;
}

function controlsNear(read: readonly ReadSentence[], at: number): Control[] {
  const sentence = read[at];
  const found = new Set<Control>(['NOC']);
  if (sentence === undefined) return [];
  for (const reach of reaches) {
    const near = read[at + reach];
    if (near?.post !== sentence.post) continue;
    for (const unit of near.units) {
      for (const party of unit.parties) found.add(party);
      const control = controlMeant(unit, near);
      if (control !== null) found.add(control);
    }
  }
  const { party, heading } = sentence.discourse;
  for (const control of [party, heading?.control, heading?.previous]) if (control != null) found.add(control);
  return [...found];
}

/** The party, or nobody, that a unit or the pronoun it is stands for. */
export const controlMeant = (unit: ReadSentence['units'][number], sentence: ReadSentence): Control | null =>
  unit.kind === kindOf.pronoun ? partyOfUnit(unit, sentence) : controlOfUnit(unit);
