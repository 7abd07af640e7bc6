import { kindOf } from '../units/lexiconWords.ts';
import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import {
  label,
  labelOfYear,
  noSuch,
  notYetMayor,
  perhaps,
  perhapsSo,
  pollster,
  saidByPartisan,
  supposing,
  thought,
  thoughtBehind,
  undeclared,
  unlessSo,
  untrue,
  withdrawn,
} from './unrealWords.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { withoutFormerThoughts } from './cameTrue.ts';

const nominal = new Set([
  'gain-noun',
  'feed-line',
  'labelled-list',
  'held-and-lost',
  'list-under-heading',
  'list-by-party',
  'table-row',
  'bare-result',
  'councils-listed',
  'result-at',
  'first-council',
  'ward-noun',
  'ward-feed',
]);
const results = new Set<Finding['type']>(['control', 'ward', 'seat', 'mayor']);
/** Characters behind a result in which the words stand that take it back. */
const longestRetreat = 24;
const longestLabel = 60;
/** As many characters as "not another " has. */
const determiner = 12;
const clauseEnd = /[;.]\s|(?<!\b(?:all|anything|nothing|none))\s(?:but|while|whereas|although)\s/gi;

/** Whether a result stands under words that make it a forecast, a rumour or a supposition. */
export function isUnreal(sentence: ReadSentence, finding: Finding): boolean {
  if (!results.has(finding.type)) return false;
  const { said } = sentence;
  const text = withoutFormerThoughts(sentence, finding);
  const from = Math.max(0, finding.start - sentence.start);
  const to = Math.max(from, finding.end - sentence.start);
  const colon = text.indexOf(':');
  if (colon > 0 && colon < longestLabel && colon < to && isThoughtOrPast(sentence, text.slice(0, colon))) return true;
  if (withdrawn.testPart(text.slice(from, to + longestRetreat), said)) return true;
  const [start, end] = clauseAround(text, from, to);
  const clause = text.slice(start, end);
  if (finding.type === 'seat')
    return (
      supposing.testPart(clause, said) ||
      toBe.testPart(clause, said) ||
      isNeeded(sentence, from, to) ||
      (finding.rule === 'seats-uncounted' && isOfOtherYear(sentence, clause))
    );
  if (perhaps.testPart(text.slice(from, to), said) || (finding.type === 'mayor' && notYetMayor.testPart(clause, said)))
    return true;
  if (
    supposing.testPart(clause, said) ||
    pollster.testPart(clause, said) ||
    undeclared.test(sentence) ||
    to <= (saidByPartisan.exec(sentence)?.index ?? 0) ||
    untrue.testPart(text, said)
  )
    return true;
  if (unlessSo.testPart(clause, said) || perhapsSo.testPart(clause, said) || isQuoted(sentence, from, to)) return true;
  if (!nominal.has(finding.rule)) return false;
  return (
    thought.testPart(text.slice(start, to), said) ||
    noSuch.testPart(text.slice(Math.max(start, from - determiner), to), said) ||
    thoughtBehind.testPart(text.slice(to, end), said) ||
    isOfOtherYear(sentence, clause)
  );
}

// "Prediction: Labour gain X", "The 2014 election: Labour gained X"; "X, hung since 2012: Labour gain" names its council.
function isThoughtOrPast({ start, units, said: gates, discourse }: ReadSentence, words: string): boolean {
  if (label.testPart(words, gates)) return true;
  const said = labelOfYear.exec({ text: words, said: gates });
  if (said === null || (said[1] !== undefined && Number(said[1]) >= discourse.year)) return false;
  return !units.some(({ kind, end }) => kind === kindOf.council && end <= start + words.length);
}

const opening = /["'“‘]/;
const closing = /["'”’](?!\w)/;

// "Tories 'lose X'": a verb that only somebody quoted says, of a subject that stands outside the quotation marks.
const isQuoted = ({ frames, text, start }: ReadSentence, from: number, to: number): boolean =>
  frames.some(({ verbStart, subject, end }) => {
    const at = verbStart - start;
    if (at < from || at > to || !opening.test(text.charAt(at - 1)) || /\w/.test(text.charAt(at - 2))) return false;
    const quoted = closing.exec(text.slice(at));
    return subject !== null && subject.end < verbStart && quoted !== null && at + quoted.index >= end - start - 1;
  });

const toBe = textPattern(
  /\b(?:expect\w*|predict\w*|forecast\w*|tipped|likely|set|course|hop\w+) (?:\w+ ){0,4}to be (?:up|down)\b/i,
);
const needed =
  /\b(?:brac(?:es?|ed|ing) for|(?:set|heading|headed|poised|in line|aiming|looking|tipped|on (?:course|track)) for|hoped for|confident of|needs?|needed|expects?|expecting|predicts?|forecasts?|hopes? for|hoping for|requires?|required|must|has to|have to)\b[^;.]{0,40}?\b(?:gains?|seats?|more)\b/gi;

const needs = textPattern(needed);

// "needs seven gains to win X"
const isNeeded = ({ text, said: gates }: ReadSentence, from: number, to: number): boolean =>
  needs.mayStandIn(gates) &&
  [...text.matchAll(needed)].some(({ index, 0: said }) => index < to && index + said.length > from);

function clauseAround(text: string, from: number, to: number): [number, number] {
  let start = 0;
  for (const match of text.matchAll(clauseEnd)) {
    const end = match.index + match[0].length;
    if (end <= from) start = end;
    else if (match.index >= to) return [start, match.index];
  }
  return [start, text.length];
}

// "Labour’s 2014 gain of X", "the loss of X in 2002"
function isOfOtherYear({ discourse }: ReadSentence, clause: string): boolean {
  // "a Conservative hold, just as it was in 2017"
  const own = clause.replace(/\bas (?:(?:it|they) (?:was|were|did) )?in (?:19|20)\d\d\b/g, '');
  const said = /\b(?:in|’s|'s|of|the) ((?:19|20)\d\d)\b(?!\s*seats)/.exec(own)?.[1];
  return said !== undefined && Number(said) < discourse.year && !/\bsince\b/.test(clause);
}

const listHeading =
  /^\W*(?:our |my |the |some |key )?(?:what to (?:look|watch)|(?:ones|wards|councils|contests|seats) to watch|when (?:will|to expect|we)|state of play(?!\W*(?:at |so far|now|after|\d))|who (?:holds|runs|controls) what|preview|targets?|battlegrounds?|wish ?list|timetable|declaration times|at stake|where things stand|(?:best|worst)[- ]case|predictions?|forecasts?|projections?|what (?:we|to) expect|possible|likely|expected|potential|probable)\b/i;
const longestHeading = 70;

/** "Preview (29 April): both parties say this one is too close to call.": said at once, of nothing below. */
const runsOn = /:\s+\S+ \S+ \S+ .*\.\s*$/;

/** Whether a line stands in a list below a heading such as "Our forecast:" or "What we expect". */
export function isForetold(
  wasForetold: boolean,
  before: ReadSentence | null,
  sentence: { post: number; paragraph: number },
): boolean {
  if (before?.post !== sentence.post || sentence.paragraph - before.paragraph > 1) return false;
  if (
    before.text.length < longestHeading &&
    listHeading.test(before.text) &&
    !runsOn.test(before.text) &&
    before.paragraph < sentence.paragraph
  )
    return true;
  return wasForetold && before.text.length < longestHeading;
}

/** Whether a finding is read off a noun or a list: no verb says when it was. */
export const isListed = ({ rule }: Finding): boolean => nominal.has(rule);

/** Whether a finding is read off a noun or a list, with no verb that tells it. */
export const isNominal = ({ rule }: Finding): boolean =>
  nominal.has(rule) || rule === 'hold-council' || rule === 'gain-council';
