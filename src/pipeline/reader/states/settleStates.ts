import type { Control, Place } from '../../../domain/Fact.ts';
import type { Finding } from '../../Stage.ts';
import { councilsMeantAt } from '../holders/councilsMeantAt.ts';
import { sentenceAt } from '../discourse/sentenceAt.ts';
import { holdersSaidAt } from '../holders/holdersSaidAt.ts';
import { keeperHoped } from '../holders/keeperHoped.ts';
import { isOfPart } from '../mood/isOfPart.ts';
import { isOtherContest } from '../mood/isOtherContest.ts';
import { isUnreal } from '../mood/isUnreal.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { isUpToNow } from './isUpToNow.ts';
import type { SaidState } from './readStates.ts';
import { statesSaidAt } from './statesSaidAt.ts';
import { flatten } from '../../flatten.ts';

type Result = Extract<Finding, { type: 'control' }>;

/** Sentences between who had a council and who has it now. */
const reach = 2;
/** Characters between a loss and what is said of it. */
const nearby = 160;

/** "It was Tory when the polls opened and is Labour now.": results that two statements tell together, who had a council before and who has it now, where no rule has read one. */
export function settleStates(findings: readonly Finding[], read: readonly ReadSentence[]): Finding[] {
  const known = new Set(flatten(findings, (finding) => (finding.type === 'control' ? [finding.council.gss] : [])));
  const found: Finding[] = [];
  let standing: ReturnType<typeof standingHolders> | null = null;
  const holderElsewhere = (gss: string): Before | null =>
    (standing ??= standingHolders(read)).get(gss) ?? hopefulHolder(gss, findings, read);
  for (const [index, sentence] of read.entries()) {
    for (const state of statesSaidAt(read, index)) {
      if (known.has(state.gss)) {
        settleLost(state, sentence, findings);
        continue;
      }
      const result = resultOf(state, index, read, holderElsewhere);
      if (
        result === null ||
        isOtherContest(sentence, result) ||
        isUnreal(sentence, result) ||
        isOfPart(sentence, result)
      )
        continue;
      known.add(state.gss);
      found.push(result);
    }
  }
  return found;
}

// "Labour has let X go. No single party will now be in charge.", "Labour’s rule is over: the Tories won 25 of the 39 seats"
function settleLost(
  { gss, control, isNow, isMajority, loser }: SaidState,
  sentence: ReadSentence,
  findings: readonly Finding[],
): void {
  const now = control ?? 'NOC';
  for (const finding of findings)
    if (
      finding.type === 'control' &&
      finding.council.gss === gss &&
      finding.outcome === 'loss' &&
      (finding.control === null || (isMajority && isOfMajority(finding) && sentence.start >= finding.end)) &&
      finding.previous !== now &&
      (now === 'NOC' || isNow || isPlain.test(sentence.kinds) || sentence.start >= finding.start) &&
      (loser === null || loser === finding.previous) &&
      finding.post === sentence.post &&
      Math.abs(sentence.start - finding.end) < nearby
    ) {
      finding.control = now;
      if (now !== 'NOC') finding.outcome = 'gain';
    }
}

// "Labour’s majority in X has gone": that nobody has one is not said.
const isOfMajority = ({ rule }: Result): boolean => /^(?:majority-gone|lose-council)$/.test(rule);

/** "X is Lib Dem.", "It is Labour.", and nothing else. */
const isPlain = /^[d]?[CY]vP[.!]?$/;

function resultOf(
  state: SaidState,
  index: number,
  read: readonly ReadSentence[],
  holderElsewhere: HolderElsewhere,
): Result | null {
  const sentence = read[index];
  const place = sentence === undefined ? null : placeOf(state.gss, index, read);
  if (sentence === undefined || place === null || sentence.discourse.isPast) return null;
  const before =
    state.isSame && state.control !== null
      ? { control: state.control, isOfDay: true, sentence }
      : holderBefore(state, index, read, holderElsewhere);
  if (before === null) return null;
  if (state.loser !== null && state.loser !== before.control) return null;
  const control = state.control ?? 'NOC';
  // "Both councils were Conservative, both are hung."
  const isContrast = before.control !== control && (state.isNow || before.sentence === sentence);
  const isBoth = control === 'NOC' && before.control === control && saysBoth(sentence);
  if (!before.isOfDay && !isContrast && !isBoth) return null;
  if (before.control === control && !state.isNow && !isBoth && !saysBefore.test(before.sentence.text)) return null;
  return {
    type: 'control',
    council: place,
    outcome: before.control === control ? 'hold' : control === 'NOC' ? 'loss' : 'gain',
    control,
    previous: before.control,
    inferred: [],
    rule: 'before-and-now',
    post: sentence.post,
    start:
      before.sentence.paragraph === sentence.paragraph ? Math.min(before.sentence.start, state.start) : state.start,
    end: before.sentence.paragraph === sentence.paragraph ? Math.max(before.sentence.end, state.end) : state.end,
  };
}

// "X and Y: Labour both. They were Labour before."
const saysBefore =
  /^(?:it|they|both|all(?: \w+)?) (?:was|were|had been) [^,;:.]{3,30} (?:before|already|yesterday)[.!]?$/i;

// "No one has a majority and no one had one."
const saysBoth = ({ units }: ReadSentence): boolean =>
  units.some(({ kind, tense }) => kind === kindOf.noc && tense === 'then') &&
  units.some(({ kind, tense }) => kind === kindOf.noc && tense === 'now');

interface Before {
  control: Control;
  /** It is said that it was so until this election. */
  isOfDay: boolean;
  sentence: ReadSentence;
}

// The nearest sentence of the post that says who had it.
function holderBefore(
  state: SaidState,
  index: number,
  read: readonly ReadSentence[],
  holderElsewhere: HolderElsewhere,
): Before | null {
  const own = read[index];
  for (const at of nearest(index)) {
    const sentence = read[at];
    if (
      sentence === undefined ||
      isFurther(sentence) ||
      sentence.post !== own?.post ||
      Math.abs(sentence.paragraph - own.paragraph) > 1
    )
      continue;
    const holders = new Set(
      holdersSaidAt(read, at)
        .filter(({ gss, weight }) => gss === state.gss && weight !== 'loser')
        .map(({ holder }) => holder),
    );
    // "which Labour has controlled for years is now without a majority": that nobody has one is what is so now.
    if (sentence === own && state.control === 'NOC' && holders.size === 2) holders.delete('NOC');
    // "no overall control before, no overall control now" says both in one.
    const control = soleOf(holders);
    if (control !== null) {
      const isOfDay =
        ofDay.test(sentence.text) || isUpToNow(sentence.text) || untilNow.test(sentence.text) || noMore.test(own.text);
      return { control, isOfDay: isOfDay || isBrief(sentence, own), sentence };
    }
    if (holders.size > 0) return null;
  }
  return state.isSame ? null : holderElsewhere(state.gss);
}

type HolderElsewhere = (gss: string) => Before | null;

// "They have run the city since 1982", before the result was known, wherever it stands; null where two are said to have had a council.
function standingHolders(read: readonly ReadSentence[]): Map<string, Before | null> {
  const standing = new Map<string, Before | null>();
  for (const [at, sentence] of read.entries()) {
    if (sentence.isQuestion || isFurther(sentence) || !untilNow.test(sentence.text)) continue;
    for (const { gss, holder, weight } of holdersSaidAt(read, at)) {
      if (weight === 'loser') continue;
      const isOther = standing.has(gss) && standing.get(gss)?.control !== holder;
      standing.set(gss, isOther ? null : { control: holder, isOfDay: true, sentence });
    }
  }
  return standing;
}

// "Labour fears for X": who hopes to keep a council, before the result was known, has it.
function hopefulHolder(gss: string, findings: readonly Finding[], read: readonly ReadSentence[]): Before | null {
  const keeper = keeperHoped(findings, gss);
  const sentence = keeper === null ? null : sentenceAt(read, keeper.start);
  return keeper === null || sentence === null ? null : { control: keeper.party, isOfDay: true, sentence };
}

/** It says of today, before the result, that it has been so for long. */
const untilNow =
  /\b(?:has|have|had)(?: \w+)? (?:run|held|controlled|governed|ruled|been|had)\b[^.;]{0,60}\b(?:since|for)\b|\b(?:Labour|Tory|Conservative|Lib Dem|Green|hung|held|run|controlled)(?: council| borough)? (?:since|for the past|for the last)\b|\bdefending\b/i;

// "X: no party has a majority. It was Labour’s.": a sentence that says nothing but that.
const isBrief = (sentence: ReadSentence, own: ReadSentence): boolean =>
  sentence.start > own.start && sentence.units.length <= briefest && brief.test(sentence.text);

const briefest = 7;
const brief = /^(?:it|that|this|both|they)(?: council)? (?:was|were|had been)\b/i;

const nearest = (index: number): number[] => {
  const all = [index];
  for (let distance = 1; distance <= reach; distance += 1) all.push(index - distance, index + distance);
  return all.filter((at) => at >= 0);
};

// Who runs a council need not have a majority: that nobody had one says more.
function soleOf(holders: ReadonlySet<Control>): Control | null {
  if (holders.size === 2 && holders.has('NOC')) return 'NOC';
  const [only] = holders;
  return holders.size === 1 ? (only ?? null) : null;
}

/** Told of another time than this election. */
const further =
  /\b(?:years?|months?|weeks?|decades?) ago\b|\bin the (?:19|20)\d0s\b|(?<!\bsince )\blast (?:year|month|autumn|winter|spring|summer)\b(?!,? (?:is|has) now)|(?<!\bsince (?:\w+ ){0,4})\b(?:defect\w*|by-elections?)\b/i;
// "It had been Tory since 2011, and four years ago the landslide went the other way.": what is further back stands behind.
const isFurther = ({ text }: ReadSentence): boolean => further.test(text.replace(backThen, ''));
const backThen = /, (?:and|but|although|though|while) (?:only )?(?:\w+ )?(?:years?|months?) ago\b.*$/i;

/** "It was Conservative. It isn’t any more, it’s hung." */
const noMore = /\b(?:any ?more|any longer|no longer|no more|not now)\b/i;
const ofDay =
  /\b(?:(?:until|till) (?:\S+ (?:\S+ ){0,3}ago|tonight|now|today|last night|yesterday|thursday|friday|this (?:morning|week|election|vote))|up to (?:now|this morning)|when (?:the )?polls (?:opened|closed)|yesterday|on (?:wednesday|thursday)|anything (?:but|other than)|before(?: (?:thursday|polling|the election|the vote|tonight|the night|last night|today|it))?|beforehand|no longer|any ?more|any longer|(?:is|are|was|were) (?:over|gone|no more|at an end|finished|behind|out)|goodbye|farewell|used to|going into|(?:went|go|goes) into|(?:began|begun|started|opened|entered) (?:it|the (?:day|night|week|evening))|had (?:been|held|run|controlled|governed|ruled|had|a)|having (?:been|held|run)|(?:hung|control|charge|power|office|labour|conservative|tory|held|run|democrat|controlled|ukip|green) (?:since|for the (?:past|last)|for as long)|(?:governed|ran|ruled|led|held|controlled)\b[^.;]{0,40}\bfor the (?:past|last)|(?:forecast|expected|tipped|predicted|projected|fancied|supposed|due|bound) to (?:lose|hold|keep)|to an end|end(?:s|ed|ing)|already (?!has|have|is|are|counted|declared)\w+|lasted (?:\w+ ){1,4}(?:years?|terms?)|down from|had \d+ (?:of|seats|councillors)|in which \w+(?: \w+)? had)\b/i;

function placeOf(gss: string, index: number, read: readonly ReadSentence[]): Place | null {
  for (const council of [
    ...flatten(read[index]?.units ?? [], ({ councils }) => councils),
    ...councilsMeantAt(read, index),
  ]) {
    const place = read[index]?.discourse.placeOf(council) ?? null;
    if (place?.gss === gss) return place;
  }
  return null;
}
