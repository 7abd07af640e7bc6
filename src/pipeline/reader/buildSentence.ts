import type { Sentence } from '../Stage.ts';
import { combineUnits } from './units/combineUnits.ts';
import { extractAsides } from './units/extractAsides.ts';
import type { Frame } from './frames/Frame.ts';
import { isOverlong } from './isOverlong.ts';
import { gatherBehind } from './units/gatherBehind.ts';
import { joinLists } from './units/joinLists.ts';
import { isQuestion, judgeMoods } from './mood/judgeMood.ts';
import { kindOf } from './units/lexiconWords.ts';
import type { Discourse, ReadSentence } from './ReadSentence.ts';
import { readFrames } from './frames/readFrames.ts';
import { markWards } from './wards/markWards.ts';
import { readScores, type Score } from './scores/readScores.ts';
import type { Said } from '../patterns/Gate.ts';
import type { SaidText } from '../patterns/TextPattern.ts';
import { bareUnit, changeUnit, copyUnit, newUnit, shapeOf, type Unit } from './units/Unit.ts';

/** Makes of a sentence's units what the rules look at. */
export function buildSentence(
  sentence: Sentence,
  text: string,
  units: readonly Unit[],
  said: Said,
  discourse: Discourse,
): ReadSentence {
  if (isOverlong({ units })) return unread(sentence, text, units, said, discourse);
  // Copies: what follows joins and renames units, and `units` stays as it was read.
  const bare = extractAsides(units.map(bareUnit));
  const withoutAsides = markWards(bare, discourse.placeOf, discourse.wardSetting);
  const ofClauses: Frame[] = [];
  for (const unit of withoutAsides)
    if (unit.asides.length > 0)
      ofClauses.push(...framesOfAsides(copyUnit(unit), { text, said }, discourse.year, false));
  const main = [...gatherBehind(joinLists(combineUnits(withoutAsides)))];
  for (const unit of main)
    if (unit.asides.length > 0) ofClauses.push(...framesOfAsides(unit, { text, said }, discourse.year, true));
  return new BuiltSentence(sentence, text, units, said, main, ofClauses, discourse);
}

// A class, so that all sentences have one shape: getters in an object literal would give each of them its own, and every look at any would be slow.
class BuiltSentence implements ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly post: number;
  readonly paragraph: number;
  readonly text: string;
  readonly units: readonly Unit[];
  readonly said: Said;
  readonly kinds: string;
  readonly main: readonly Unit[];
  readonly shape: string;
  readonly hasClauses: boolean;
  readonly discourse: Discourse;
  readonly isQuestion: boolean;
  private readonly ofClauses: readonly Frame[];
  private allFrames: readonly Frame[] | null;
  private allScores: readonly Score[] | null;

  constructor(
    { start, end, post, paragraph }: Sentence,
    text: string,
    units: readonly Unit[],
    said: Said,
    main: readonly Unit[],
    ofClauses: readonly Frame[],
    discourse: Discourse,
  ) {
    this.start = start;
    this.end = end;
    this.post = post;
    this.paragraph = paragraph;
    this.text = text;
    this.units = units;
    this.said = said;
    this.kinds = shapeOf(units);
    this.main = main;
    this.shape = shapeOf(main);
    this.hasClauses = ofClauses.length > 0;
    this.discourse = discourse;
    this.isQuestion = isQuestion(text);
    this.ofClauses = ofClauses;
    this.allFrames = null;
    this.allScores = null;
  }

  // Many sentences are never asked for their verbs.
  get frames(): readonly Frame[] {
    this.allFrames ??= [...readMain(this.main, this, this.discourse), ...this.ofClauses];
    return this.allFrames;
  }

  get scores(): readonly Score[] {
    this.allScores ??= readScores(this.units);
    return this.allScores;
  }
}

// Longer than anybody writes: looking around each of its words would take time that grows with its square.
function unread(
  sentence: Sentence,
  text: string,
  units: readonly Unit[],
  said: Said,
  discourse: Discourse,
): ReadSentence {
  const { start, end, post, paragraph } = sentence;
  const kinds = shapeOf(units);
  return {
    start,
    end,
    post,
    paragraph,
    text,
    units,
    said,
    kinds,
    main: units,
    shape: kinds,
    hasClauses: false,
    frames: none,
    discourse,
    scores: [],
    isQuestion: isQuestion(text),
  };
}

function readMain(main: readonly Unit[], spoken: SaidText, { year, isPast }: Discourse): Frame[] {
  const frames = readFrames(main);
  judgeMoods(main, frames, spoken, year, isPast);
  return frames;
}

// "Labour, which has gained X", "in X, where the Tories lost control": a clause of its own about the name before it.
// A name whose list is joined only later: what is said of all of it waits for that.
const sharesList = (unit: Unit): boolean => unit.kind === kindOf.council || unit.kind === kindOf.ward;

const ofAll = /^(both|all|each|neither|none|two|three)\b/;
const plural = /^(have|were|are|had|all|both|now have)\b/;

const none: readonly Frame[] = [];

function framesOfAsides(unit: Unit, spoken: SaidText, year: number, isList: boolean): readonly Frame[] {
  if (unit.asides.length === 0) return none;
  const frames: Frame[] = [];
  for (const { kind: kindOfAside, units: all } of unit.asides) {
    // "X, a county which the Tories kept"
    const inner = kindOfAside === 'apposition' ? all.findIndex((one) => one.kind === kindOf.relative) : 0;
    const isInner = inner > 0 && all[inner - 1]?.kind === kindOf.reference;
    const kind = isInner ? 'relative' : kindOfAside;
    const units = isInner ? all.slice(inner) : all;
    const [first, ...tail] = units;
    // "both of which went to Labour"
    const rest = tail[0]?.kind === kindOf.relative ? tail.slice(1) : [...tail];
    if (kind !== 'relative' || first === undefined) continue;
    // "X and Y, both of which …": said of the whole list.
    const isOfList = ofAll.test(first.words) || (first.words === 'which' && plural.test(rest[0]?.words ?? ''));
    if (isList ? !isOfList || !sharesList(unit) : isOfList && sharesList(unit)) continue;
    // "X, which had been hung, and Y": of the one that it stands behind.
    const owner = unit.councils.find(({ asides }) => asides.some((aside) => aside.units[0]?.start === first.start));
    const isOfOne = isList && owner !== undefined && owner !== unit.councils.at(-1) && !ofAll.test(first.words);
    const councils = isOfOne ? [owner] : unit.councils;
    const antecedent = changeUnit(unit, { asides: [], prep: null, owns: false, councils });
    const lead =
      first.words === 'where'
        ? [newUnit(kindOf.at, first.start, first.end, 'in'), antecedent]
        : first.words === 'whose'
          ? isParty(rest[0])
            ? [newUnit(kindOf.pronoun, first.start, rest[0]?.end ?? first.end, 'his party')]
            : [changeUnit(antecedent, { owns: true })]
          : [antecedent];
    if (first.words === 'whose' && isParty(rest[0])) rest.splice(0, 1);
    // "X, which Labour gained": not the Labour party of X.
    const main =
      first.words === 'which' || first.words === 'that'
        ? joinLists([...lead, ...combineUnits(extractAsides(rest))])
        : joinLists(combineUnits([...lead, ...extractAsides(rest)]));
    const own = readFrames(main);
    judgeMoods(main, own, spoken, year);
    for (const frame of own) {
      frame.isAside = true;
      giveObject(frame, antecedent);
      frame.start = Math.max(frame.start, first.start);
      frames.push(frame);
    }
  }
  return frames;
}

const margin = /\b(?:with ease|comfortably|easily|narrowly|handsomely)\b/;

const saysMargin = ({ args, words, group }: Frame): boolean =>
  group.lemma === 'defend' ||
  margin.test(words) ||
  args.some(
    ({ prep, kind, words: said }, at) =>
      (prep === kindOf.by && kind === kindOf.number && /^votes?$/.test(args[at + 1]?.words ?? '')) ||
      (prep === kindOf.with && said === 'majority'),
  );

const transitive = new Set(['gain', 'hold', 'lose', 'run']);
// "the Green leader, N, whose party won W"
const isParty = (unit: Unit | undefined): boolean => unit?.words === 'party' && unit.group === null;

/** Told of today, whatever their tense. */
const told = /^(?:keep|retain|regain|snatch|capture|retake|recapture|reclaim|win back|take back|claw back)$/;

// "X, which the Conservatives have just gained from Y": the name before it is the verb's object.
function giveObject(frame: Frame, antecedent: Unit): void {
  const { group, subject, objectKind } = frame;
  const isOther = subject !== null && subject.start !== antecedent.start;
  const isRecent =
    group.now ||
    // "W, which Labour held by nine votes"
    (antecedent.kind === kindOf.ward && /^(?:hold|gain)$/.test(group.verbClass) && saysMargin(frame)) ||
    (group.tense === 'perfect' && group.verbClass !== 'run') ||
    frame.args.some(({ prep }) => prep === kindOf.from) ||
    (!frame.before.some(({ prep }) => prep === kindOf.at) &&
      (told.test(group.lemma) || (group.verbClass === 'lose' && frame.args.some(({ prep }) => prep === kindOf.to))));
  if (!transitive.has(group.verbClass) || !isOther || objectKind !== null || group.voice === 'passive' || !isRecent)
    return;
  frame.objectKind = antecedent.kind;
  frame.args = [antecedent, ...frame.args];
}
