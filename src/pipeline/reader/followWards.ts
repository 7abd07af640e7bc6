import type { Place } from '../../domain/Fact.ts';
import type { Sentence } from '../Stage.ts';
import { kindOf } from './lexiconWords.ts';
import { isScoreLine } from './readScores.ts';
import type { Discourse, ReadSentence } from './ReadSentence.ts';
import type { NamedCouncil, Unit } from './Unit.ts';
import { otherElection, type WardSetting } from './wardSetting.ts';
import type { PlaceOf } from './wardUnit.ts';

/** The councils that a post, or what stands below a heading in it, has named so far, and those of its last sentence. */
export interface WardTrail {
  near: NamedCouncil[];
  /** Named last, however long ago: what "the borough" means. */
  last: NamedCouncil[];
  lastWard: Place | null;
  post: NamedCouncil[];
  otherElection: boolean;
}

const noTrail: WardTrail = { near: [], last: [], lastWard: null, post: [], otherElection: false };

/** What the sentence before leaves behind for the wards of the next; the paragraphs of an article go on where a post's end. */
export function followWards(
  trail: WardTrail | null,
  before: ReadSentence | null,
  sentence: Sentence,
  isArticle: boolean,
): WardTrail {
  const isSamePost = before?.post === sentence.post;
  if (before === null || (!isSamePost && !isArticle)) return noTrail;
  const named = namedIn(before);
  const lastWard = before.main.findLast(({ kind }) => kind === 'W')?.wards.at(-1)?.council ?? null;
  const isHeading = named.length === 1 && /^[CR#:.]*$/.test(before.shape);
  if (isHeading) return { near: named, last: named, lastWard: null, post: named, otherElection: false };
  const isNear = isSamePost && sentence.paragraph - before.paragraph <= 1;
  const isSameParagraph = isNear && sentence.paragraph === before.paragraph;
  const kept = trail ?? noTrail;
  const isKept = isSameParagraph || isScoreLine(before.units, before.scores);
  return {
    near: named.length > 0 && isNear ? named : isKept ? kept.near : [],
    last: named.length > 0 ? named : lastWard === null ? kept.last : [],
    lastWard: lastWard ?? (named.length > 0 ? null : kept.lastWard),
    post: [...kept.post, ...named],
    otherElection: isSameParagraph && (kept.otherElection || otherElection.test(before.text)),
  };
}

const pointsBack = /\b(the|that|this|same) (borough|city|council|district|county|town|authority)\b|\bthere\b/i;

/** The councils at hand for the wards of a sentence. */
export function toWardSetting(
  trail: WardTrail,
  document: Place | null,
  otherNames: ReadonlySet<string>,
  text: string,
  placeOf: PlaceOf,
): WardSetting {
  const near = distinct(trail.near, placeOf);
  const last = near.length === 0 && pointsBack.test(text) ? distinct(trail.last, placeOf) : [];
  const isBack = near.length === 0 && last.length === 0 && trail.lastWard !== null && pointsBack.test(text);
  return {
    near: isBack && trail.lastWard !== null ? [trail.lastWard] : near.length > 0 ? near : last,
    post: distinct(trail.post, placeOf),
    document,
    otherElection: trail.otherElection || otherElection.test(text),
    otherNames,
  };
}

/** The names that the sentences of a document about Parliament, mayors or commissioners speak of. */
export function namesElsewhere(
  parsed: readonly { sentence: Sentence; units: readonly Unit[] }[],
  text: string,
): Set<string> {
  const names = new Set<string>();
  for (const { sentence, units } of parsed) {
    if (!otherElection.test(text.slice(sentence.start, sentence.end))) continue;
    for (const { kind, words } of units) if (kind === kindOf.name) names.add(words);
  }
  return names;
}

function distinct(councils: readonly NamedCouncil[], placeOf: PlaceOf): Place[] {
  const places = new Map<string, Place>();
  for (const council of councils) {
    const place = placeOf(council);
    if (place !== null && !places.has(place.gss)) places.set(place.gss, place);
  }
  return [...places.values()];
}

// The council that brackets give a ward counts for that ward alone.
const namedIn = ({ main }: ReadSentence): NamedCouncil[] =>
  main.filter(({ kind }) => kind === 'C').flatMap(({ councils }) => councils);

/** The ward that an entry began with, as long as the sentences behind it name no other and no council. */
export function wardCarried(before: ReadSentence | null, sentence: Sentence): Discourse['ward'] {
  if (before?.post !== sentence.post || sentence.paragraph - before.paragraph > 1) return null;
  const wards = before.main.filter(({ kind }) => kind === 'W');
  const [unit] = wards;
  const [ward] = unit?.wards ?? [];
  if (wards.length === 1 && ward !== undefined && unit?.wards.length === 1) {
    return {
      ward,
      byElection: unit.words === 'by election' || before.discourse.byElections || /\bby-?election\b/i.test(before.text),
    };
  }
  if (wards.length > 0 || before.main.some(({ kind }) => kind === 'C')) return null;
  const isSame = sentence.paragraph === before.paragraph || isScoreLine(before.units, before.scores);
  return isSame ? before.discourse.ward : null;
}
