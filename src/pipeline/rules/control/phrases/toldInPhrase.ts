import type { Control, Place } from '../../../../domain/Fact.ts';
import type { Mood } from '../../../reader/units/groupVerbs.ts';
import type { NamedCouncil } from '../../../reader/units/Unit.ts';
import { councilsOfPhrase } from '../../../reader/holders/councilsOfPhrase.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { subjectsOf } from '../../../reader/holders/readPhrases.ts';
import { partiesIn, toTemplate, unitAt } from '../../../reader/holders/toTemplate.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Rule } from '../../Rule.ts';
import { controlPhrasesIn } from './controlPhrases.ts';
import type { ControlPhrase } from './ControlPhrase.ts';
import { flatten } from '../../../flatten.ts';

export const toldInPhrase: Rule = {
  id: 'told-in-phrase',
  doc: '"X gets its first Tory majority", "X re-elected its Conservative administration", "X has slipped out of Labour’s hands", "Labour out, Tories in": set words.',
  reads: [
    ['Exeter gets its first Conservative majority.', 'Exeter gain CON from -'],
    ['Labour has Exeter back, with 22 of its 39 seats.', 'Exeter gain LAB from -'],
    ['In Exeter the Conservatives have gone from minority to majority.', 'Exeter gain CON from NOC'],
    ['Exeter: Labour out, Tories in.', 'Exeter gain CON from LAB'],
    ['Exeter and Norwich re-elected their Labour administrations.', 'Exeter hold LAB; Norwich hold LAB'],
    ['Exeter is to be governed by Labour for another four years.', 'Exeter hold LAB'],
    ['Exeter still has a Labour council.', 'Exeter hold LAB'],
    ['No overall control before, no overall control now: that is Exeter.', 'Exeter hold NOC'],
    ['Exeter is the latest council to slip out of Labour’s hands.', 'Exeter loss - from LAB'],
    ['Gains for the Greens in Exeter have left Labour without a majority.', 'Exeter loss NOC from LAB'],
    [
      'Labour has relieved the Conservatives of Exeter and of Norwich.',
      'Exeter gain LAB from CON; Norwich gain LAB from CON',
    ],
    ['In Exeter, another Labour hold, two wards changed hands.', 'Exeter hold LAB'],
    ['Exeter has dropped out of Labour’s hands into no overall control.', 'Exeter loss NOC from LAB'],
    ['Labour can no longer govern Exeter alone.', 'Exeter loss NOC from LAB'],
    ['Exeter has a new ruling party, Labour.', 'Exeter gain LAB from -'],
    ['Exeter is as Labour as ever.', 'Exeter hold LAB'],
    ['Exeter was a Labour council on Thursday and a Conservative one by breakfast.', 'Exeter gain CON from LAB'],
  ],
  leaves: [
    'Exeter could get its first Conservative majority.',
    'If Labour loses two seats it can no longer govern Exeter alone.',
    'Exeter re-elected its Labour mayor.',
    'Labour will run Exeter again, its leader predicted.',
    'A change of control in Exeter, from Conservative to Labour, is on the cards.',
    'Labour’s hopes of a return to power in Exeter have faded.',
    'Exeter has its first Conservative councillor.',
    'Exeter, which Labour held with ease last time, is too close to call.',
    'The Tories hope to relieve Labour of Exeter.',
    'Labour out, Tories in: that is what the Tories of Exeter hope for.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const phrases = controlPhrasesIn(sentence);
    if (phrases.length === 0 || sentence.isQuestion) return [];
    const template = toTemplate(sentence.units, subjectsOf(sentence));
    const isOfElse = ofElse.test(sentence.text.replace(lastWard, ''));
    return flatten(phrases, (phrase) => {
      phrase.pattern.lastIndex = 0;
      const match = phrase.pattern.exec(template.text);
      if (match === null) return [];
      const from = unitAt(template, match.index);
      const to = unitAt(template, match.index + match[0].length - 1);
      if (isOfElse && !phrase.isSure && ofElse.test(upTo(sentence, to).replace(lastWard, ''))) return [];
      return toDrafts(sentence, phrase, match, from, to);
    });
  },
};

const nextClause = /;|, (?:and|but|though|although|while|whereas) (?!it\b|they\b)/;

// A sentence's words to the end of the clause in which the unit at `to` stands: "Labour held firm, and its secretary said …".
function upTo({ text, units, start }: ReadSentence, to: number): string {
  const from = (units[to]?.end ?? start) - start;
  const end = text.slice(from).search(nextClause);
  return end < 0 ? text : text.slice(0, from + end);
}

// "when the very last ward was declared"
const lastWard =
  /\b(?:last|final) (?:of the )?(?:wards?|divisions?)(?= (?:(?:was|were) )?(?:declared|counted|called|came|in\b))/;

const ofElse =
  /\b(?:mayor|mayoral|mayoralty|ward|wards|division|constituency|MP|MPs|by-election|parish|before (?:the )?polls|debate|motion|amendment|no election|not voting|not up|[Ii]f|[Uu]nless|talk of|rumou?rs?|prospects?|possib\w+|verge|brink|ago|(?<!since )last (?:year|month|autumn|winter|spring|summer)|(?<!since [^.;,]{0,40})[Ii]n (?:19|20)\d\d|would|could|might|may|likely|hopes?|hoping|hoped for|bid|chances?|predict\w*|forecast\w*|project\w*|expect\w*|tipped|on the cards|(?<!\bto )says?|said|claims?|reckons?|thinks?|believes?|suggest\w*)\b/;

const told = new Set<Mood>(['stated', 'remembered', 'planned', 'negated', 'failed']);

// "expected to hold on and did so": the phrase says what came of it.
const hopes = new Set<Mood>(['hoped', 'confident', 'open', 'doubtful']);

// "feared they would lose it, but they did not"
const cameOut = /[,;:–—-] (?:but |yet |and )?\S+ (?:did|has|have)(?: not)?$/;

// "can no longer govern": it cannot, and nothing is supposed.
const isTold = (mood: Mood, words: string): boolean =>
  told.has(mood) ||
  /(?:^| )(?:can no longer|(?:can not|cannot) .* any (?:more|longer)|into 1 .*can|and can|can (?:now|at last|finally|at long last)|able to|needed to (?:go on|keep|continue|carry on))(?: |$)/.test(
    words,
  );

// "needed three seats to take X and got one"
function isTooFew(match: RegExpExecArray): boolean {
  const [needed, got] = match.slice(1).filter((one) => /^\d+$/.test(one));
  return needed !== undefined && got !== undefined && Number(got) < Number(needed);
}

function toDrafts(
  sentence: ReadSentence,
  { kind, isSure }: ControlPhrase,
  match: RegExpExecArray,
  from: number,
  to: number,
): Draft[] {
  const [named, other] = partiesIn(match);
  const party =
    kind === 'standoff'
      ? 'NOC'
      : kind === 'theirs' || kind === 'theirGain'
        ? sentence.discourse.party
        : (named ?? null);
  const lostBefore = lossBefore(sentence.discourse);
  const span = { start: sentence.units[from]?.start ?? sentence.start, end: sentence.units[to]?.end ?? sentence.end };
  if (
    party === null ||
    isTooFew(match) ||
    sentence.frames.some(
      ({ mood, start, end }) =>
        start < span.end &&
        span.start < end &&
        !isTold(mood, match[0]) &&
        !(isSure && (hopes.has(mood) || cameOut.test(match[0]))),
    )
  )
    return [];
  const meant = (): readonly NamedCouncil[] =>
    sentence.discourse.councils.length === 1 || ofAll.test(match[0]) ? sentence.discourse.councils : [];
  return flatten(councilsOfPhrase(sentence, { from, to, isApposed: false }, meant), (council) => {
    const place = sentence.discourse.placeOf(council);
    if (place === null) return [];
    const holder = holderOf(council);
    switch (kind) {
      case 'gain':
        return [toControlDraft(span, place, 'gain', party, holder === party ? null : holder)];
      case 'theirGain':
        return named === party || isOfOther(sentence.discourse, party)
          ? []
          : [toControlDraft(span, place, 'gain', party, named ?? holder)];
      case 'hold':
      case 'theirs':
      case 'standoff':
        return [toControlDraft(span, place, 'hold', party, party)];
      case 'loss':
        return [toControlDraft(span, place, 'loss', null, party)];
      case 'hung':
        return [toControlDraft(span, place, 'loss', 'NOC', party)];
      case 'fate':
        return lostBefore === null
          ? []
          : [toControlDraft(span, place, 'loss', lostBefore.control, party, ['outcome', 'control'])];
      case 'swap':
        return exchanged(span, place, party, other);
      case 'thenNow':
        return other === party
          ? [toControlDraft(span, place, 'hold', party, party)]
          : exchanged(span, place, party, other);
      case 'from':
        return other === undefined ? [] : exchanged(span, place, other, party);
    }
  });
}

// "They have taken the lot", of the list before
const ofAll = /\b(?:the lot|them all|(?:all|each|every one) of them)\b/;

// "The Tories lost X to Labour. Y was another of its gains": of whoever gained, not of whom the sentence was about.
const isOfOther = ({ lastResult }: ReadSentence['discourse'], party: Control): boolean =>
  lastResult?.outcome === 'gain' && lastResult.control !== party;

// "Labour lost its majority in X. The Tories met the same fate in Y": as it was lost before.
function lossBefore({ lastResult }: ReadSentence['discourse']): { control: 'NOC' | null } | null {
  if (lastResult === null || lastResult.outcome === 'hold') return null;
  return { control: lastResult.control === 'NOC' ? 'NOC' : null };
}

const exchanged = (
  span: { start: number; end: number },
  place: Place,
  before: Control,
  now: Control | undefined,
): Draft[] =>
  now === undefined || now === before
    ? []
    : [toControlDraft(span, place, now === 'NOC' ? 'loss' : 'gain', now, before)];
