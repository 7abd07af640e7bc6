import type { Control } from '../../../domain/Fact.ts';
import type { Finding } from '../../Stage.ts';
import { controlOfUnit } from '../frames/frameRoles.ts';
import type { Mood } from '../units/groupVerbs.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { isOfPart } from '../mood/isOfPart.ts';
import { isOtherContest } from '../mood/isOtherContest.ts';
import { isUnreal } from '../mood/isUnreal.ts';
import { withoutCorrected } from '../mood/corrections.ts';
import { withoutMayors } from '../mood/withoutMayors.ts';
import { notOfWards } from '../wards/notOfWards.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { decide, type Verdict } from './decide.ts';
import { controlMeant, mentionsOf, reaches } from './mentionsOf.ts';
import { weigh } from './weigh.ts';

type Result = Extract<Finding, { type: 'control' }>;

/** Adds results of councils of which no rule has read one, where the words round their names make one likely enough: a model that has learnt from our own corpus weighs them. `foretold` are the sentences of a list of forecasts. */
export function settleWeighed(
  findings: readonly Finding[],
  read: readonly ReadSentence[],
  foretold: ReadonlySet<ReadSentence>,
): Result[] {
  const known = new Set(findings.flatMap((finding) => (finding.type === 'control' ? [finding.council.gss] : [])));
  const found: Result[] = [];
  for (const mentions of mentionsOf(read, (gss) => !known.has(gss)).values()) {
    const open = mentions.filter(({ at, controls }) => controls.length > 1 || read[at]?.kinds.includes(kindOf.noc));
    if (open.length === 0) continue;
    const verdict = decide(weigh(read, open));
    const sentence = verdict === null ? undefined : read[verdict.mention.at];
    if (
      verdict === null ||
      sentence === undefined ||
      sentence.isQuestion ||
      sentence.discourse.isPast ||
      foretold.has(sentence)
    )
      continue;
    const result = toResult(verdict, sentence, read);
    if (!isBarred(result, sentence, findings)) found.push(result);
  }
  return found;
}

function isBarred(result: Result, sentence: ReadSentence, findings: readonly Finding[]): boolean {
  return (
    isOfOtherYear(sentence) ||
    isOpen.test(sentence.text) ||
    isUnderOther(sentence, result) ||
    holdsElse(sentence, result) ||
    isOtherContest(sentence, result) ||
    withoutCorrected(withoutMayors(notOfWards([result], sentence), sentence), sentence).length === 0 ||
    isUnreal(sentence, result) ||
    isOfPart(sentence, result) ||
    (result.outcome === 'hold' && result.control !== 'NOC' && !names(sentence, result.control)) ||
    sentence.frames.some(({ mood, start, end }) => start < result.end && result.start < end && unreal.has(mood)) ||
    findings.some((finding) => finding.start < result.end && result.start < finding.end && tellsOther(finding, result))
  );
}

// "They are staying put in X": whose they are is a guess.
const names = ({ units }: ReadSentence, control: Control | null): boolean =>
  units.some((unit) => unit.kind !== kindOf.pronoun && controlOfUnit(unit) === control);

/** What is not declared yet. */
const isOpen =
  /\b(?:(?:not|yet to be|never) (?:yet |been |officially )*(?:confirmed|declared|verified|official)|unconfirmed|(?:being|be) recounted|left (?:it|them) out|still (?:counting|being counted|to declare|to come)|too (?:close|early) to)\b/i;
const anyYear = /\b(?<!\b(?:since|until|till|from|before|after|than|to|for) (?:the )?(?:\w+ )?)((?:19|20)\d\d)\b/g;

// "I remember 2010, when we lost X": not "since 2010", which says how long it has been so.
const isOfOtherYear = ({ text, discourse }: ReadSentence): boolean =>
  [...text.matchAll(anyYear)].some(([, year]) => Number(year) !== discourse.year);

// "Exeter Labour hold meeting", "gain new leader": what they hold is no council.
const holdsElse = ({ frames }: ReadSentence, { start, end }: Result): boolean =>
  frames.some(
    ({ group, objectKind, verbStart }) =>
      /^(?:hold|gain)$/.test(group.verbClass) && objectKind === 'x' && start < verbStart && verbStart <= end + 1,
  );

// "Parliamentary by-election" on a line of its own, and below it the name.
function isUnderOther({ discourse: { before } }: ReadSentence, result: Result): boolean {
  if (before === null || before.units.length > longestHeading || before.kinds.includes(kindOf.council)) return false;
  return isOtherContest(before, { ...result, start: before.start, end: before.end });
}

const longestHeading = 5;

const unreal = new Set<Mood>(['hoped', 'confident', 'doubtful', 'outOfReach', 'open', 'conditional', 'asked']);

// What the same words tell of a ward or a hope is not the council's.
const tellsOther = (finding: Finding, { council }: Result): boolean =>
  finding.type === 'ward' || (finding.type === 'expectation' && finding.council?.gss === council.gss);

// From the council's name to whoever is said to have it, in the sentence or in one near.
function toResult(
  { outcome, control, previous, mention }: Verdict,
  sentence: ReadSentence,
  read: readonly ReadSentence[],
): Result {
  const name = sentence.units.find(
    ({ kind, councils }) =>
      kind === kindOf.council && councils.some((one) => sentence.discourse.placeOf(one)?.gss === mention.place.gss),
  );
  const told = [control, previous].flatMap((one) => (one === null ? [] : (spanOf(one, mention.at, read) ?? [])));
  return {
    type: 'control',
    council: mention.place,
    outcome,
    control,
    previous,
    inferred: ['outcome'],
    rule: 'weighed-words',
    post: sentence.post,
    start: Math.min(name?.start ?? sentence.start, ...told.map(({ start }) => start)),
    end: Math.max(name?.end ?? sentence.end, ...told.map(({ end }) => end)),
  };
}

// The nearest words for a party or for nobody: in the sentence, else in one beside it.
function spanOf(control: Control, at: number, read: readonly ReadSentence[]): { start: number; end: number } | null {
  for (const reach of [0, ...reaches.filter((one) => one !== 0)]) {
    const near = read[at + reach];
    if (near === undefined || near.post !== read[at]?.post) continue;
    const unit = near.units.find((one) => one.parties.includes(control) || controlMeant(one, near) === control);
    if (unit !== undefined) return unit;
  }
  return null;
}
