import type { Control } from '../../../domain/Fact.ts';
import { meantByBoth } from '../discourse/allOfThem.ts';
import type { Frame } from '../frames/Frame.ts';
import { councilsMeant, councilsOf, controlOfUnit, subjectCouncils, type CouncilRole } from '../frames/frameRoles.ts';
import { partyOfUnit } from '../frames/partyMeant.ts';
import { holderOf } from './holderOf.ts';
import { heldUntil } from '../mood/inHistory.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { namesCouncil } from '../names/namesCouncil.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { endsEarlier } from './endsEarlier.ts';
import { insertion } from './readPhrases.ts';
import type { SaidHolder } from './SaidHolder.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

const older =
  /\b(19|20)\d\d\b.*\b(until|to|till)\b.*\b(19|20)\d\d\b|\b(was|were|been|had) once\b|\bonce (was|were|had|held|ran|run|controlled|led)\b/;

/** Finds who is said to have held a council before, in a sentence of its own: "It had been hung", "Both were Labour councils". */
export function readHolders(sentence: ReadSentence): SaidHolder[] {
  if (sentence.isQuestion || !mayNameHolder(sentence) || older.test(sentence.text)) return [];
  if (/\b[Cc]onstituency\b/.test(sentence.text.replace(insertion, ''))) return [];
  if (/\b(until|till)\b/.test(sentence.text) && endsEarlier(sentence.text, sentence.discourse.year)) return [];
  // "There was no majority on the old council."
  const there = /\bthere (was|had been) no(ne)?\b/i.test(sentence.text);
  const before = flatten(sentence.units, (unit) =>
    unit.kind === kindOf.noc &&
    (unit.tense === 'then' || (unit.tense === 'now' && atPresent.test(sentence.text)) || (there && unit.tense === null))
      ? hungBefore(unit, sentence)
      : [],
  );
  const said = (gss: string, holder: Control): SaidHolder => ({
    gss,
    holder,
    weight: 'said',
    start: sentence.start,
    post: sentence.post,
    paragraph: sentence.paragraph,
  });
  const read = flatten(sentence.frames, (frame) => {
    const found = holderIn(frame, sentence);
    return found === null ? [] : found.places.map((gss) => said(gss, found.holder));
  });
  return [
    ...read,
    ...before.map((gss) => said(gss, 'NOC')),
    ...gainedFrom(sentence).map(([gss, holder]) => said(gss, holder)),
    ...rulesOver(sentence).map(([gss, holder]) => said(gss, holder)),
    ...yearsInCharge(sentence).map(([gss, holder]) => said(gss, holder)),
    ...besideNames(sentence).map(([gss, holder]) => said(gss, holder)),
    ...toldAsLoss(sentence).map(([gss, holder]) => said(gss, holder)),
  ];
}

// "Labour win X! A massive gain from the Tories."
function gainedFrom(sentence: ReadSentence): [string, Control][] {
  const [only] = sentence.discourse.councils;
  if (
    sentence.discourse.councils.length !== 1 ||
    only === undefined ||
    !/^[dxan]*G[dxan]*Fd?[PN][.!]?$/.test(sentence.shape)
  )
    return [];
  const from = sentence.main.find(({ kind }) => /[PN]/.test(kind));
  const holder = from === undefined ? null : controlOfUnit(from);
  const place = sentence.discourse.placeOf(only);
  return holder === null || place === null ? [] : [[place.gss, holder]];
}

// A council, and a party or a word for it: in the sentence, or meant by it.
const mayNameHolder = (sentence: ReadSentence): boolean => /[PNYoHQR]/.test(sentence.kinds) && namesCouncil(sentence);

// "Nobody had a majority in X before", or of the one council that the sentences before were about.
function hungBefore(unit: Unit, sentence: ReadSentence): string[] {
  const lists = sentence.main.filter(({ kind }) => kind === kindOf.council);
  const isOfAll = /neither|none/.test(unit.words);
  // "won X, and picked up Y and Z, neither of which had …": of the list right before.
  const list = isOfAll ? lists.findLast(({ start, councils }) => start < unit.start && councils.length > 1) : undefined;
  const named = list?.councils ?? flatten(lists, ({ councils }) => councils);
  const councils = named.length > 0 ? named : sentence.discourse.councils;
  if (councils.length !== 1 && !isOfAll) return [];
  return flatten(councils, (council) => sentence.discourse.placeOf(council)?.gss ?? []);
}

function holderIn(frame: Frame, sentence: ReadSentence): { places: string[]; holder: Control } | null {
  const { group } = frame;
  // "Labour had feared it might lose X", "the Tories hoped to keep X": whoever may lose or keep it has it.
  if (/^(lose|hold)$/.test(group.verbClass) && atStake.has(frame.mood) && group.voice === 'active') {
    const holder = partyOfUnit(frame.subject, sentence);
    if (holder === null || !/^[CQ]$/.test(frame.objectKind ?? '')) return null;
    return { places: councilsOf(frame, sentence).map(({ place }) => place.gss), holder };
  }
  // "after a year of running it as a minority"
  if (group.verbClass === 'run' && group.form === 'ing' && frame.mood === 'stated' && isShared(frame, sentence))
    return { places: councilsOf(frame, sentence).map(({ place }) => place.gss), holder: 'NOC' };
  // "have run this town down for six years"
  if (group.verbClass === 'run' && ranDown.test(sentence.text.slice(frame.verbStart - sentence.start))) return null;
  const isPast =
    group.tense === 'past' ||
    group.tense === 'pluperfect' ||
    (group.tense === 'perfect' && (frame.mood === 'remembered' || group.form === 'ing')) ||
    (frame.contact && group.tense !== 'future');
  if (
    !isPast ||
    (frame.mood !== 'stated' && frame.mood !== 'remembered') ||
    /\b(not|never|in (19|20)\d\d)\b/.test(frame.words)
  )
    return null;
  if (group.verbClass === 'have' && frame.objectKind === kindOf.noc)
    return { places: placesOf(subjectCouncils(frame, sentence), frame, sentence), holder: 'NOC' };
  if ((group.verbClass === 'be' || group.verbClass === 'remain') && !isInPower(frame)) {
    const complement = frame.args.find((unit) => controlOfUnit(unit) !== null);
    const holder = complement === undefined || complement.prep === kindOf.by ? null : controlOfUnit(complement);
    if (holder === null || /largest|biggest|target|second|favourite/.test(frame.words)) return null;
    return { places: placesOf(subjectCouncils(frame, sentence), frame, sentence), holder };
  }
  // "After 44 years the Tories have been booted out."
  if (group.verbClass === 'oust' && group.voice === 'passive' && drivenOut.test(group.lemma)) {
    const holder = partyOfUnit(frame.subject, sentence);
    if (holder === null || frame.args.some(({ kind }) => /[SWHM#X]/.test(kind))) return null;
    return { places: whereInPower(frame, sentence), holder };
  }
  if (isInPower(frame)) {
    const holder = partyOfUnit(frame.subject, sentence);
    return holder === null
      ? null
      : { places: whereInPower(frame, sentence), holder: isShared(frame, sentence) ? 'NOC' : holder };
  }
  const isHeld = group.verbClass === 'hold' && (group.tense === 'pluperfect' || heldUntil.test(frame.words));
  if (group.verbClass !== 'run' && !isHeld) return null;
  if (group.voice === 'passive') {
    const agent = frame.args.find(({ kind, prep }) => kind === kindOf.party && prep === kindOf.by);
    const hung =
      shared.test(frame.words) || frame.args.some((unit) => unit.kind === kindOf.noc || unit.holder === 'NOC');
    const holder = hung ? 'NOC' : agent === undefined ? null : controlOfUnit(agent);
    return holder === null ? null : { places: placesOf(subjectCouncils(frame, sentence), frame, sentence), holder };
  }
  const holder = partyOfUnit(frame.subject, sentence);
  if (holder === null || /[S#WX]/.test(frame.objectKind ?? '')) return null;
  const named = councilsOf(frame, sentence).map(({ place }) => place.gss);
  const isBare = named.length === 0 && (frame.objectKind === null || frame.objectKind === kindOf.noc);
  return {
    places: isBare ? whereInPower(frame, sentence) : named,
    holder: isShared(frame, sentence) ? 'NOC' : holder,
  };
}

/** As it is before the votes are counted: "nobody has a majority there at present". */
export const atPresent = /\b(?:at present|currently|at the moment|as things stand)\b/i;

const drivenOut =
  /^(oust|kick out|boot out|throw out|turf out|drive out|sweep out|vote out|chuck out|sweep aside|topple|dislodge)$/;

const ranDown = /^(?:\S+ ){0,6}(?:down|into the ground|roughshod|out of|close)\b/;

const atStake = new Set(['hoped', 'confident', 'doubtful', 'conditional', 'outOfReach', 'open']);

const shared = /\b(partnership|coalition|alliance|pact|rainbow)\b/;

const sharesPower =
  /\b(as a minority|without a majority|without an overall majority|in coalition|propped up|with (the |\S+ )?(help|support|backing)|minority administration)\b/;

// "as a minority" begins a clause of its own: the words up to the next comma count, and those between a party and its verb.
const isShared = (frame: Frame, sentence: ReadSentence): boolean =>
  sharesPower.test(sentence.text.slice(frame.verbStart - sentence.start).split(/[,;.]/)[0] ?? '') ||
  (frame.subject !== null &&
    sharesPower.test(sentence.text.slice(frame.subject.end - sentence.start, frame.verbStart - sentence.start)));
const inPower = /^(charge|control|power|sole control|overall control|the helm|helm|command)$/;

// "Labour had been in charge there since 2014", "the Tories had been in power for a decade"
const isInPower = ({ group, args }: Frame): boolean =>
  group.verbClass === 'be' &&
  args.some(
    ({ kind, prep, words, holder }) =>
      kind === kindOf.control && prep === kindOf.at && holder === null && inPower.test(words),
  );

function whereInPower(frame: Frame, sentence: ReadSentence): string[] {
  const named = councilsOf({ ...frame, objectKind: kindOf.control }, sentence).map(({ place }) => place.gss);
  if (named.length > 0) return named;
  return flatten(councilsMeant(frame, sentence), (council) => sentence.discourse.placeOf(council)?.gss ?? []);
}

const reigns = textPattern(
  /^(administration|government|rule|control|dominance|power|grip|overall control|majority control|reign|majority|stranglehold)$/,
);
const spans = /\b(years?|decades?|century|centuries|generations?|uninterrupted|unbroken)( \w+){0,2}$/;

// "ending two decades of Conservative rule", "Labour’s century in charge of X is over"
function rulesOver(sentence: ReadSentence): [string, Control][] {
  if (!reigns.mayStandIn(sentence.said)) return [];
  // What somebody says of a party’s rule, with no council named, may be of the country’s.
  if (/["“]/.test(sentence.text) && !sentence.kinds.includes(kindOf.council)) return [];
  const found: [string, Control][] = [];
  for (const unit of sentence.main) {
    const isReign = unit.kind === kindOf.control || /^(administration|government)$/.test(unit.words);
    if (!isReign || unit.holder === null || !reigns.testPart(unit.words.split(' ').at(-1) ?? '', sentence.said))
      continue;
    const before = sentence.text.slice(0, Math.max(0, unit.start - sentence.start)).toLowerCase();
    const own = sentence.text.slice(unit.start - sentence.start, unit.end - sentence.start).toLowerCase();
    if (
      !spans.test(before.replace(/\bof\b|[^a-z ]/g, '').trimEnd()) &&
      !spans.test(own.replace(/[^a-z ]/g, '').replace(/ (in )?\w+$/, ''))
    )
      continue;
    const gss = onlyCouncil(sentence);
    if (gss !== null) found.push([gss, unit.holder]);
  }
  return found;
}

function placesOf(roles: readonly CouncilRole[], frame: Frame, sentence: ReadSentence): string[] {
  const isAll = /\b(both|all (two|three|four|five))\b/.test(
    sentence.text
      .slice(Math.max(0, frame.scope.start - sentence.start), Math.max(0, frame.start - sentence.start) + 8)
      .toLowerCase(),
  );
  if (!isAll) return roles.map(({ place }) => place.gss);
  return flatten(meantByBoth(sentence, frame), (council) => sentence.discourse.placeOf(council)?.gss ?? []);
}

// "X, hung since 2009, …", "Tory-held Y"
function besideNames(sentence: ReadSentence): [string, Control][] {
  return flatten(sentence.main, (unit) =>
    unit.kind !== kindOf.council
      ? []
      : flatten(unit.councils, (council): [string, Control][] => {
          const holder = holderOf(council);
          const place = holder === null ? null : sentence.discourse.placeOf(council);
          return holder === null || place === null ? [] : [[place.gss, holder]];
        }),
  );
}

// "Labour has won X. It’s a Tory loss."
function toldAsLoss(sentence: ReadSentence): [string, Control][] {
  const loss = sentence.main.find(
    ({ kind, words, holder }) => kind === kindOf.gains && /^(loss|defeat)$/.test(words) && holder !== null,
  );
  const [council] = sentence.discourse.councils;
  if (loss?.holder == null || council === undefined || sentence.discourse.councils.length > 1) return [];
  if (sentence.main.some(({ kind }) => /[CWXK]/.test(kind)) || !/^(it|that)\b/.test(sentence.main[0]?.words ?? ''))
    return [];
  const place = sentence.discourse.placeOf(council);
  return place === null ? [] : [[place.gss, loss.holder]];
}

// "the Conservatives’ twenty years in charge are over", "after sixteen years in charge the Tories are out", "The Tories, in charge for four years, lost"
function yearsInCharge(sentence: ReadSentence): [string, Control][] {
  const { units } = sentence;
  const at = units.findIndex(
    ({ kind, words, holder }, index) =>
      kind === kindOf.control && inPower.test(words) && holder === null && units[index - 1]?.kind === kindOf.at,
  );
  if (at < 0) return [];
  const before = units.slice(Math.max(0, at - 5), at - 1);
  const isSpan = before.some(({ words }) => /^(years|decades|century|generation)$/.test(words));
  const owner = before.findLast(({ kind, owns }) => kind === kindOf.party && owns);
  const behind = units.slice(at + 1, at + 5).find(({ kind }) => /[PCv]/.test(kind));
  const isApposed = units[at - 2]?.kind === ',' && units[at - 3]?.kind === kindOf.party;
  const ruler = isApposed
    ? units[at - 3]
    : isSpan
      ? (owner ?? (behind?.kind === kindOf.party ? behind : undefined))
      : undefined;
  const holder = ruler === undefined ? null : controlOfUnit(ruler);
  const gss = holder === null ? null : onlyCouncil(sentence);
  return holder === null || gss === null ? [] : [[gss, holder]];
}

// The one council that a sentence names, else the one that the sentence before was about.
function onlyCouncil({ main, discourse }: ReadSentence): string | null {
  const named = flatten(main, (unit) => (unit.kind === kindOf.council ? unit.councils : []));
  const [council, ...others] = named.length > 0 ? named : discourse.councils;
  return council === undefined || others.length > 0 ? null : (discourse.placeOf(council)?.gss ?? null);
}
