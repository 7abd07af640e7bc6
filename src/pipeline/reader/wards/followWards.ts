import type { Place } from '../../../domain/Fact.ts';
import type { Said } from '../../patterns/Gate.ts';
import type { PostDraft, Sentence } from '../../Stage.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { isScoreLine } from '../scores/readScores.ts';
import type { Discourse, ReadSentence } from '../ReadSentence.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import { otherElection, type WardSetting } from './wardSetting.ts';
import type { PlaceOf } from './wardUnit.ts';
import { textPattern, type SaidText } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

/** The councils that a post, or what stands below a heading in it, has named so far, and those of its last sentence. */
export interface WardTrail {
  near: NamedCouncil[];
  /** Named last, however long ago: what "the borough" means. */
  last: NamedCouncil[];
  lastWard: Place | null;
  /** Of the last ward of the same paragraph, where no council is named behind it. */
  wardAbove: Place | null;
  /** Named last in the post that came before this one: what "the same borough" may still mean. */
  earlier: readonly NamedCouncil[];
  /** Each once, and the same list as long as none is added: a post may name councils by the thousand. */
  post: readonly Place[];
  otherElection: boolean;
  /** Those that a ward has been read of, in whatever post: an entry of the same count may stand in a post of its own. */
  counted: readonly Place[];
}

const elections = textPattern(otherElection);
const noTrail: WardTrail = {
  near: [],
  last: [],
  lastWard: null,
  wardAbove: null,
  earlier: [],
  post: [],
  otherElection: false,
  counted: [],
};

/** What the sentence before leaves behind for the wards of the next; the paragraphs of an article go on where a post's end. */
export function followWards(
  trail: WardTrail | null,
  before: ReadSentence | null,
  sentence: Sentence,
  posts: readonly Pick<PostDraft, 'kind' | 'publishedAt'>[],
  placeOf: PlaceOf,
): WardTrail {
  const isSamePost = before?.post === sentence.post;
  if (before === null) return noTrail;
  const named = namedOrMeant(before, trail);
  const counted = withWards(trail?.counted ?? [], before);
  if (!isSamePost && posts[sentence.post]?.kind !== 'article') {
    const goesOn = isLater(posts[before.post], posts[sentence.post]);
    return { ...noTrail, counted, earlier: !goesOn ? [] : named.length > 0 ? named : lastOf(trail ?? noTrail) };
  }
  const lastWard = before.main.findLast(({ kind }) => kind === 'W')?.wards.at(-1)?.council ?? null;
  const isHeading = named.length === 1 && /^[CR#:.]*$/.test(before.shape);
  if (isHeading)
    return {
      near: named,
      last: named,
      lastWard: null,
      wardAbove: null,
      earlier: [],
      post: distinct(named, placeOf),
      otherElection: false,
      counted,
    };
  const isNear = isSamePost && sentence.paragraph - before.paragraph <= 1;
  const isSameParagraph = isNear && sentence.paragraph === before.paragraph;
  const kept = trail ?? noTrail;
  const isKept =
    kept.near.length > 0 &&
    (isSameParagraph || isScoreLine(before.units, before.scores) || (isNear && isEntry(before)));
  return {
    near: named.length > 0 && isNear ? named : isKept ? kept.near : [],
    last: named.length > 0 ? named : lastWard === null ? kept.last : [],
    lastWard: lastWard ?? (named.length > 0 ? null : kept.lastWard),
    wardAbove: isSameParagraph && named.length === 0 ? (lastWard ?? kept.wardAbove) : null,
    earlier: named.length > 0 ? [] : kept.earlier,
    post: withPlaces(kept.post, named, placeOf),
    otherElection: isSameParagraph && before.discourse.wardSetting.otherElection,
    counted,
  };
}

const lastOf = ({ last, earlier }: WardTrail): readonly NamedCouncil[] => (last.length > 0 ? last : earlier);

function withWards(known: readonly Place[], { shape, main }: ReadSentence): readonly Place[] {
  if (!shape.includes(kindOf.ward)) return known;
  const found = flatten(main, ({ wards }) => flatten(wards, ({ council }) => (council === null ? [] : [council])));
  const more = found.filter(
    ({ gss }, at) => !known.some((one) => one.gss === gss) && found.findIndex((one) => one.gss === gss) === at,
  );
  return more.length === 0 ? known : [...known, ...more];
}

// "Brickhill: LD 49.5%, Con 31.0%. Liberal Democrat hold.": the next entry of the list stands below.
const isEntry = ({ main, frames, discourse }: ReadSentence): boolean => {
  const [first, second] = main;
  if (first?.kind === kindOf.ward) return /^[:-]$/.test(second?.kind ?? '');
  return discourse.ward !== null && discourse.before?.main[0]?.kind === kindOf.ward && frames.length < 2;
};

type Dated = Pick<PostDraft, 'kind' | 'publishedAt'> | undefined;

// A page may run from its newest post down.
const isLater = (before: Dated, next: Dated): boolean =>
  before?.publishedAt === null && next?.publishedAt === null
    ? true
    : (before?.publishedAt ?? '~') <= (next?.publishedAt ?? '');

const sameAsBefore = textPattern(/\bsame (borough|city|council|district|county|town|authority)\b/i);

const pointsBack = textPattern(
  /\b(the|that|this|same) (borough|city|council|district|county|town|authority)\b|\bthere\b/i,
);

/** The councils at hand for a sentence’s wards. */
export const toWardSetting = (
  trail: WardTrail,
  document: DocumentPlace,
  otherNames: ReadonlySet<string>,
  spoken: SaidText,
  placeOf: PlaceOf,
): WardSetting => new Surroundings(trail, document, otherNames, spoken, placeOf);

/** The council that a document is about, and whether its title says so. */
export interface DocumentPlace {
  place: Place | null;
  isTitled: boolean;
  /** Those that its title names. */
  titled: readonly Place[];
  /** Most of it is about that one. */
  isLocal: boolean;
}

// Few sentences have a name that any of it matters for.
class Surroundings implements WardSetting {
  readonly post: readonly Place[];
  readonly document: Place | null;
  readonly isTitled: boolean;
  readonly titled: readonly Place[];
  readonly counted: readonly Place[];
  readonly otherNames: ReadonlySet<string>;
  private readonly trail: WardTrail;
  private readonly spoken: SaidText;
  private readonly placeOf: PlaceOf;
  private nearest: readonly Place[] | null;
  private other: boolean | null;

  constructor(
    trail: WardTrail,
    document: DocumentPlace,
    otherNames: ReadonlySet<string>,
    spoken: SaidText,
    placeOf: PlaceOf,
  ) {
    this.post = trail.post;
    this.document = document.place;
    this.isTitled = document.isTitled;
    this.titled = document.titled;
    this.counted = trail.counted;
    this.otherNames = otherNames;
    this.trail = trail;
    this.spoken = spoken;
    this.placeOf = placeOf;
    this.nearest = null;
    this.other = null;
  }

  get near(): readonly Place[] {
    this.nearest ??= this.findNear();
    return this.nearest;
  }

  get earlier(): readonly Place[] {
    return distinct(this.trail.earlier, this.placeOf);
  }

  get otherElection(): boolean {
    this.other ??= this.trail.otherElection || elections.test(this.spoken);
    return this.other;
  }

  private findNear(): readonly Place[] {
    const near = distinct(this.trail.near, this.placeOf);
    if (near.length > 0) return near;
    if (this.trail.wardAbove !== null) return [this.trail.wardAbove];
    if (!pointsBack.test(this.spoken)) return near;
    const last = distinct(this.trail.last, this.placeOf);
    if (last.length === 0 && sameAsBefore.test(this.spoken)) return distinct(this.trail.earlier, this.placeOf);
    return last.length === 0 && this.trail.lastWard !== null ? [this.trail.lastWard] : last;
  }
}

function withPlaces(known: readonly Place[], named: readonly NamedCouncil[], placeOf: PlaceOf): readonly Place[] {
  const places = distinct(named, placeOf).filter(({ gss }) => !known.some((one) => one.gss === gss));
  return places.length === 0 ? known : [...known, ...places];
}

/** The names that the sentences of a document about Parliament, mayors or commissioners speak of. */
export function namesElsewhere(
  parsed: readonly { sentence: Sentence; units: readonly Unit[]; said: Said }[],
  text: string,
): Set<string> {
  const names = new Set<string>();
  const textOf = (at: number): string => text.slice(parsed[at]?.sentence.start ?? 0, parsed[at]?.sentence.end ?? 0);
  for (const [at, { units, said, sentence }] of parsed.entries()) {
    const isOther = elections.mayStandIn(said) && otherElection.test(textOf(at));
    const isNext = parsed[at + 1]?.sentence.post === sentence.post;
    if (!isOther && !(byElection.test(textOf(at)) && isLarge(`${textOf(at)} ${isNext ? textOf(at + 1) : ''}`)))
      continue;
    for (const { kind, words } of units) if (kind === kindOf.name) names.add(words);
  }
  return names;
}

const byElection = /\bby-?elections?\b/i;
/** Votes by which no councillor is elected, but members of Parliament are. */
const largest = 4000;

// "won the W by-election. Labour had a majority of 14,696."
function isLarge(said: string): boolean {
  const [, of, before] =
    /\bmajority (?:\w+ ){0,3}(\d{1,2},?\d{3})\b|\b(\d{1,2},?\d{3})[- ](?:vote )?majority\b/i.exec(said) ?? [];
  return Number((of ?? before ?? '0').replace(',', '')) >= largest;
}

function distinct(councils: readonly NamedCouncil[], placeOf: PlaceOf): Place[] {
  const places = new Map<string, Place>();
  for (const council of councils) {
    const place = placeOf(council);
    if (place !== null && !places.has(place.gss)) places.set(place.gss, place);
  }
  return [...places.values()];
}

// "A sample from the county:", "Wards there so far": a heading that leans on the council named last.
function namedOrMeant(before: ReadSentence, trail: WardTrail | null): NamedCouncil[] {
  const named = namedIn(before);
  if (named.length > 0 || before.frames.length > 0 || before.main.length > longestHeading) return named;
  if (!pointsBack.test(before) || before.main.some(({ kind }) => /[WPK]/.test(kind))) return named;
  const { near = [], last = [], earlier = [] } = trail ?? {};
  const meant = [near, last, earlier].find(({ length }) => length > 0) ?? [];
  return meant.length === 1 ? [...meant] : named;
}

const longestHeading = 10;

// The council that brackets give a ward counts for that ward alone; "Bury Labour hold" names it by the party.
function namedIn({ main, units, kinds }: ReadSentence): NamedCouncil[] {
  const named = flatten(main, (unit) => (unit.kind === 'C' ? unit.councils : []));
  if (named.length > 0) return named;
  const ofParties = flatten(main, ({ kind, at }) => (kind === 'P' && at !== null ? [at] : []));
  if (ofParties.length > 0 || !kinds.includes('C')) return ofParties;
  // "about Martin Hill, who has led Lincolnshire for two decades"
  const asides = flatten(main, (unit) => unit.asides);
  const told = flatten(asides, ({ kind, units: inside }) =>
    kind === 'relative' ? flatten(inside, (one) => (one.kind === kindOf.council ? one.councils : [])) : [],
  );
  if (told.length === 1) return told;
  // "How Basildon’s wards went", "Last of all, the Croydon council seats"
  return flatten(units, ({ kind, owns, councils }, at) =>
    kind === 'C' && (owns || counted.test(units[at + 1]?.words ?? '')) ? councils : [],
  );
}

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
  const isSame =
    sentence.paragraph === before.paragraph || isScoreLine(before.units, before.scores) || isCandidate(before);
  return isSame ? before.discourse.ward : null;
}

// "Jane Smith (Lab) 1,204 ELECTED", "Turnout 28.9%": lines of one result.
const isCandidate = ({ main }: ReadSentence): boolean => {
  const [first, second] = main.filter(({ kind }) => kind !== '|');
  if (first?.words === 'turnout') return true;
  const isPerson =
    first?.kind === kindOf.name &&
    first.asides.some(({ kind, units }) => kind === 'bracket' && units[0]?.kind === kindOf.party);
  return isPerson && main.length < shortLine && /[#v:-]/.test(second?.kind ?? '');
};

const shortLine = 8;
const counted = /^(?:(?:council )?seats?|wards?|divisions?)$/;
