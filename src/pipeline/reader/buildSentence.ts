import type { Sentence } from '../Stage.ts';
import { combineUnits } from './combineUnits.ts';
import { extractAsides } from './extractAsides.ts';
import type { Frame } from './Frame.ts';
import { isOverlong } from './isOverlong.ts';
import { joinLists } from './joinLists.ts';
import { isQuestion, judgeMoods } from './judgeMood.ts';
import { kindOf } from './lexiconWords.ts';
import type { Discourse, ReadSentence } from './ReadSentence.ts';
import { readFrames } from './readFrames.ts';
import { markWards } from './markWards.ts';
import { readScores, type Score } from './readScores.ts';
import { newUnit, shapeOf, type Unit } from './Unit.ts';

/** Makes of a sentence's units what the rules look at. */
export function buildSentence(
  sentence: Sentence,
  text: string,
  units: readonly Unit[],
  discourse: Discourse,
): ReadSentence {
  if (isOverlong({ units })) return unread(sentence, text, units, discourse);
  // Copies: what follows joins and renames units, and `units` stays as it was read.
  const bare = extractAsides(units.map((unit) => ({ ...unit, asides: [] })));
  const withoutAsides = markWards(bare, discourse.placeOf, discourse.wardSetting);
  const fromAsides = withoutAsides.flatMap((unit) =>
    unit.asides.length === 0 ? none : framesOfAsides({ ...unit }, text, discourse.year, false),
  );
  const main = joinLists(combineUnits(withoutAsides));
  const ofLists = main.flatMap((unit) => framesOfAsides(unit, text, discourse.year, true));
  // Many sentences are never asked for their verbs.
  let frames: readonly Frame[] | null = null;
  let scores: readonly Score[] | null = null;
  const { start, end, post, paragraph } = sentence;
  return {
    start,
    end,
    post,
    paragraph,
    text,
    units,
    kinds: shapeOf(units),
    main,
    shape: shapeOf(main),
    hasClauses: fromAsides.length > 0 || ofLists.length > 0,
    get frames() {
      frames ??= [...readMain(main, text, discourse), ...fromAsides, ...ofLists];
      return frames;
    },
    discourse,
    get scores() {
      scores ??= readScores(units);
      return scores;
    },
    isQuestion: isQuestion(text),
  };
}

// Longer than anybody writes: looking around each of its words would take time that grows with its square.
function unread(sentence: Sentence, text: string, units: readonly Unit[], discourse: Discourse): ReadSentence {
  const { start, end, post, paragraph } = sentence;
  const kinds = shapeOf(units);
  return {
    start,
    end,
    post,
    paragraph,
    text,
    units,
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

function readMain(main: readonly Unit[], text: string, { year, isPast }: Discourse): Frame[] {
  const frames = readFrames(main);
  judgeMoods(main, frames, text, year, isPast);
  return frames;
}

// "Labour, which has gained X", "in X, where the Tories lost control": a clause of its own about the name before it.
// A name whose list is joined only later: what is said of all of it waits for that.
const sharesList = (unit: Unit): boolean => unit.kind === kindOf.council;

const ofAll = /^(both|all|each|neither|none|two|three)\b/;
const plural = /^(have|were|are|had|all|both|now have)\b/;

const none: readonly Frame[] = [];

function framesOfAsides(unit: Unit, text: string, year: number, isList: boolean): readonly Frame[] {
  if (unit.asides.length === 0) return none;
  const frames: Frame[] = [];
  for (const { kind, units } of unit.asides) {
    const [first, ...rest] = units;
    if (kind !== 'relative' || first === undefined) continue;
    // "X and Y, both of which …": said of the whole list.
    const isOfList = ofAll.test(first.words) || (first.words === 'which' && plural.test(rest[0]?.words ?? ''));
    if (isList ? !isOfList || unit.kind !== kindOf.council : isOfList && unit.councils.length > 0 && sharesList(unit))
      continue;
    const antecedent: Unit = { ...unit, asides: [], prep: null, owns: false };
    const lead =
      first.words === 'where'
        ? [newUnit(kindOf.at, first.start, first.end, 'in'), antecedent]
        : first.words === 'whose'
          ? [{ ...antecedent, owns: true }]
          : [antecedent];
    const main = joinLists(combineUnits([...lead, ...rest]));
    const own = readFrames(main);
    judgeMoods(main, own, text, year);
    for (const frame of own) {
      frame.isAside = true;
      giveObject(frame, antecedent);
      frame.start = Math.max(frame.start, first.start);
      frames.push(frame);
    }
  }
  return frames;
}

const transitive = new Set(['gain', 'hold', 'lose']);

// "X, which the Conservatives have just gained from Y": the name before it is the verb's object.
function giveObject(frame: Frame, antecedent: Unit): void {
  const { group, subject, objectKind } = frame;
  const isOther = subject !== null && subject.start !== antecedent.start;
  const isRecent = group.tense === 'perfect' || frame.args.some(({ prep }) => prep === kindOf.from);
  if (!transitive.has(group.verbClass) || !isOther || objectKind !== null || group.voice === 'passive' || !isRecent)
    return;
  frame.objectKind = antecedent.kind;
  frame.args = [antecedent, ...frame.args];
}
