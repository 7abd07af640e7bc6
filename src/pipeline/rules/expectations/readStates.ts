import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Party, Place } from '../../../domain/Fact.ts';
import type { CouncilState } from './councilStates.ts';
import { findThinker, startOfList } from './findThinker.ts';
import { isNegated } from './isNegated.ts';
import type { Attitude } from './Attitude.ts';
import { behind, phrase, type Line } from './Line.ts';
import { isUnfulfilled } from './isNoThought.ts';
import { parseClaim } from './parseClaim.ts';
import type { Outlook } from './Outlook.ts';
import type { OpenPhrases } from './Phrase.ts';
import { endOfList, holds, listAt } from './parseObject.ts';
import { placeSpokenOf, settle } from './whereHoped.ts';
import { onlyParty, spokenOf } from './whoHopes.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

const thinking = textPattern(
  /\b(?:assum(?:e|es|ed|ing)|know|knows|knew|presumed|swore|swears|wrote|promised|think|thinks|thought|believe|believes|believed|reckon|reckons|say|says|said|saying|insist|insists|insisted|tell|tells|told|fear|fears|feared|admit|admits|admitted|concede|concedes|conceded|accept|accepts|privately|known|hear|hearing|claim|claims|sources?|insiders?|texts?|according|doubts?|suspects?|expects?|considered|seen|regarded?|regards|considers?|views?|sees|rates?|describes?|calls?|spoken?|spoke|persuaded|assured|sure|confident|convinced)\b/i,
);
/** "Their organiser in X: “It’s gone.”" */
const quoted = /: ?["“‘]/;
const whoRuns = phrase(
  '(?:as to )?(?:who|what|which party|how) (?:(?:will|would|can|could|might|is|are|gets?|now|going|to) ){0,4}(?:run|runs|govern|governs|lead|leads|rule|rules|take charge|form|happens?|next)',
);
const filler =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|should|seems?|appears?|looks?|looked|looking|remains?|feels?|still|not|never|to|also|long|firmly|thought|assumed|presumed|reckoned|said|believed|considered|seen|regarded|as|very|much|expected|set|likely|probably|good|which|that|always|ever|being|,|-|s)$/;
const ownedBehind = phrase('(?:for|of)(?: the)?(?= @P)');
const grip =
  /(?:^| )@P(?: ’s)? (?:\w+ )?(?:grip|majority|rule|control|hold|reign|administration|dominance|position|chances) (?:in|on|over|of|at)(?: the)?$/;
const ofIts = /^(?:its|their|our|his|her)$/;
const placed = phrase('(?:in|at|for|over)(?: the)?(?= @C)');

/** What is said of councils that wait for their result: "X is a target for Labour", "too close to call", "out of reach", "safe". */
export function readStates(sentence: ReadSentence, line: Line, states: OpenPhrases<CouncilState>): Outlook[] {
  const outlooks: Outlook[] = [];
  if (states.all.length === 0) return outlooks;
  for (let at = 0; at < line.words.length; at += 1) {
    for (const state of states.beginningWith(line.words[at] ?? '')) {
      const end = behind(line, state.words, at);
      if (end === null) continue;
      const outlook = toOutlook(sentence, line, state, at, end);
      if (outlook === null) continue;
      outlooks.push(outlook);
      at = end - 1;
      break;
    }
  }
  return outlooks;
}

function toOutlook(sentence: ReadSentence, line: Line, state: CouncilState, at: number, end: number): Outlook | null {
  if ((state.beforehand === true && tellsResult(sentence)) || isUnfulfilled(sentence)) return null;
  // "it is anyone’s guess who will run the city"
  if (state.open === true && behind(line, whoRuns, end) !== null) return null;
  const before = listBefore(line, at);
  if (state.open === true && /where it (?:is|was)$/.test(line.words.slice(Math.max(0, at - 3), at).join(' ')))
    return null;
  if (state.open === true && /^(?:was|were|had)$/.test(line.words[at - 1] ?? '') && saidBefore(line, at) === null)
    return null;
  if (
    state.claim === 'lose' &&
    !(line.words[at] === 'lost' ? /^(?:is|are|be|as|’s)$/ : /^(?:is|are|be|has|have|’s|looks?|probably|as)$/).test(
      line.words[at - 1] ?? '',
    )
  )
    return null;
  const asked = state.open === true ? whetherBeside(sentence, line, at, end) : null;
  if (asked !== null) return asked;
  const list = before ?? listBehind(line, state, end);
  const places = list === null ? meant(sentence, line, at) : settle(sentence, list);
  if (places.length === 0) return null;
  if (state.open === true) {
    if (
      /\b(?:result(?! (?:in|for|at) @C)|majority|turnout|race|ward)\b/.test(
        line.words.slice(Math.max(0, at - 5), at).join(' '),
      )
    )
      return null;
    return { places, party: saysSo(line, end) ?? saidBefore(line, at), claim: state.claim, stance: state.stance };
  }
  const inside = partyInside(line, at, end);
  const [first] = list ?? [];
  const holder = first?.holder ?? first?.councils[0]?.holder ?? holderBefore(line, at) ?? gripOf(line, at);
  const isHold = state.claim === 'hold' || state.claim === 'lose';
  const isIts = line.words.slice(at, end).some((word) => ofIts.test(word)) || ofIts.test(line.words[at - 1] ?? '');
  if (inside === null && state.owned === true && !isIts) return null;
  if (state.gripped === true && gripOf(line, at) === null) return null;
  const isThought =
    thinking.test(sentence) ||
    quoted.test(sentence.text) ||
    (isIts && state.owned === true) ||
    (isSafe(state) && isGuessed(line, at, inside));
  if (
    (inside === null || isHold) &&
    !isThought &&
    state.sure !== true &&
    !(isHold && holder !== null && state.claim !== 'lose')
  )
    return null;
  const thinker =
    inside === null ? findThinker(line, before === null ? at : at - 1 - (list?.length ?? 0), sentence) : null;
  const party =
    inside ??
    (isHold && holder !== null && holder !== 'NOC'
      ? holder
      : (thinker?.party ?? (isHold ? null : onlyParty(sentence.units)) ?? sourceBefore(sentence)));
  if (party === null) return null;
  const isDenied = (isNegated(line, at) !== (thinker?.negated ?? false)) !== isNegated(line, startBefore(line, at));
  if (!isDenied) return { places, party, claim: state.claim, stance: state.stance };
  if (state.stance === 'out-of-reach') return { places, party, claim: 'win', stance: 'hopeful' };
  if (state.claim === 'win') return { places, party, claim: 'win', stance: 'doubtful' };
  return {
    places,
    party,
    claim: 'hold',
    stance: state.claim === 'hold' && state.stance === 'confident' ? 'doubtful' : 'confident',
  };
}

const isSafe = ({ claim, stance }: CouncilState): boolean => claim === 'hold' && stance === 'confident';

// "X should be safe for Labour", "Labour looks safe in X"
const isGuessed = ({ words }: Line, at: number, inside: Party | null): boolean =>
  /\b(?:looks?|seems?|appears?)$|\b(?:should|ought to|looks to) be$/.test(
    words.slice(Math.max(0, at - 3), at).join(' '),
  ) &&
  (inside !== null || words.slice(0, at).includes('@P'));

const whether: Attitude = { words: phrase('whether|if'), stance: 'open' };

// "Whether Labour can hang on in X is anyone's guess", "a toss-up whether they win X"
function whetherBeside(sentence: ReadSentence, line: Line, at: number, end: number): Outlook | null {
  const from = [end, line.words.lastIndexOf('whether', at)].find((one) =>
    /^(?:whether|if)$/.test(line.words[one] ?? ''),
  );
  const claim = from === undefined ? null : parseClaim(line, from + 1, whether);
  if (from === undefined || claim === null || !/^(?:take|keep|lose|run)$/.test(claim.deed)) return null;
  const party = claim.party ?? findThinker(line, from, sentence).party ?? spokenOf(sentence);
  const named = settle(sentence, claim.councils ?? sentence.units.filter(({ kind }) => kind === kindOf.council));
  const places = named.length > 0 ? named : placeSpokenOf(sentence);
  if (party === null || places.length === 0) return null;
  return { places, party, claim: claim.deed === 'take' ? 'win' : 'hold', stance: 'open' };
}

const anonymous = /(?<!\b(?:his|her|whose) )\b(?:sources?|insiders?|aides?|activists?|organisers?|canvassers?)\b/i;

// "A source close to the leader said X was winnable": of the party that the sentence before was about.
const sourceBefore = (sentence: ReadSentence): Party | null =>
  anonymous.test(sentence.text) && sentence.discourse.before?.paragraph === sentence.paragraph
    ? spokenOf(sentence)
    : null;

// "took two main targets, X and Y"
const tellsResult = ({ frames }: ReadSentence): boolean =>
  frames.some(
    ({ mood, group }) => mood === 'stated' && /^(?:gain|lose|hold|oust|move|seeOff|remain)$/.test(group.verbClass),
  );

function startBefore(line: Line, at: number): number {
  let back = at;
  while (back > 0 && (filler.test(line.words[back - 1] ?? '') || line.words[back - 1] === '@C')) back -= 1;
  return back;
}

// "X, Y and Z are …": the list that ends right before the state.
function listBefore(line: Line, at: number): Unit[] | null {
  let back = at - 1;
  while (back >= 0 && filler.test(line.words[back] ?? '')) back -= 1;
  if (line.words[back] === '’s') back -= 1;
  back = overThinker(line, overSpeaker(line, back));
  if (line.words[back] !== '@C') return null;
  return listAt(line, startOfList(line, back));
}

const longestSpeaker = 9;

// "X, one of their MPs concedes, is beyond them"
function overSpeaker({ words }: Line, at: number): number {
  if (!/^(?:says?|said|concedes?|conceded|admits?|admitted|reckons?|thinks?|insists?|believes?)$/.test(words[at] ?? ''))
    return at;
  const comma = words.lastIndexOf(',', at);
  return comma > 0 && at - comma < longestSpeaker && words[comma - 1] === '@C' ? comma - 1 : at;
}

// "X, which the Tories had assumed was safe": whoever thinks so stands between.
function overThinker({ words }: Line, at: number): number {
  if (!/^(?:@P|party|they|it)$/.test(words[at] ?? '')) return at;
  let back = at - 1;
  while (/^(?:the|local|its|many|most|some)$/.test(words[back] ?? '')) back -= 1;
  if (!/^(?:which|that)$/.test(words[back] ?? '')) return at;
  while (/^(?:which|that|,)$/.test(words[back] ?? '')) back -= 1;
  return back;
}

// "neck and neck in X", "Labour’s top targets are X and Y"
function listBehind(line: Line, state: CouncilState, end: number): Unit[] | null {
  let at = behind(line, placed, end);
  if (at === null && state.owned === true) {
    at = end;
    while (
      at < end + 4 &&
      /^(?:is|are|include|includes|including|,|:|like|such|as|here|this|year|of)$/.test(line.words[at] ?? '')
    )
      at += 1;
  }
  if (state.open === true && line.words[end] === '@C') at = end;
  return at !== null && line.words[at] === '@C' && endOfList(line, at) > at ? listAt(line, at) : null;
}

// "Labour thinks it is safe"
function meant(sentence: ReadSentence, line: Line, at: number): Place[] {
  const back = line.words.slice(Math.max(0, at - 4), at + 1);
  const here = settle(
    sentence,
    sentence.units.filter(({ kind }) => kind === kindOf.council),
  );
  if (!back.some((word) => /^(?:it|there|this|that|council|borough|city|county|district|authority)$/.test(word)))
    return [];
  return here.length > 0 ? (here.length === 1 ? here : []) : placeSpokenOf(sentence);
}

// "Labour’s main target", "a target for the Greens", "within Labour’s grasp"
function partyInside(line: Line, at: number, end: number): Party | null {
  for (let next = at; next < end; next += 1) if (line.words[next] === '@P') return line.units[next]?.parties[0] ?? null;
  const behindIt = behind(line, ownedBehind, end);
  if (behindIt !== null) return line.units[behindIt]?.parties[0] ?? null;
  const before = line.words[at - 1] === '’s' ? at - 2 : at - 1;
  return line.words[before] === '@P' ? (line.units[before]?.parties[0] ?? null) : null;
}

// "Labour’s majority in X"
function gripOf({ words, units }: Line, at: number): Party | null {
  const council = words.lastIndexOf('@C', at - 1);
  if (council < 0) return null;
  const lead = words.slice(Math.max(0, council - 8), council).join(' ');
  return grip.test(lead) ? (units[words.lastIndexOf('@P', council)]?.parties[0] ?? null) : null;
}

// "Tory-held X"
function holderBefore(line: Line, at: number): Party | null {
  const back = startBefore(line, at);
  const party = line.words.findLastIndex((word, index) => word === '@P' && index < back && index > back - 4);
  return party >= 0 && holds(line, party) ? (line.units[party]?.parties[0] ?? null) : null;
}

// "Labour said X was too close to call"
function saidBefore({ words, units }: Line, at: number): Party | null {
  const party = words.indexOf('@P');
  if (party < 0 || party > at || words.lastIndexOf('@P') !== party) return null;
  return words
    .slice(party + 1, at)
    .some((word) =>
      /^(?:says?|said|saying|thinks?|thought|believes?|reckons?|admits?|admitted|insists?|insisted)$/.test(word),
    )
    ? (units[party]?.parties[0] ?? null)
    : null;
}

// "…, says Labour": a single party's word.
function saysSo(line: Line, end: number): Party | null {
  const at = line.words.findIndex((word, index) => index >= end && word === '@P');
  const before = line.words[at - 1] ?? '';
  // "…, a Tory source said"
  if (
    at >= 0 &&
    at < end + 7 &&
    line.words.slice(end, at).includes(',') &&
    line.words.slice(at + 1, at + 4).some((word) => /^(?:says?|said|admits?|admitted)$/.test(word))
  )
    return line.units[at]?.parties[0] ?? null;
  return at >= 0 &&
    at < end + 5 &&
    /^(?:say|says|said|reckon|reckons|admits?|to)$/.test(before) &&
    /^(?:says?|said|reckons?|admits?|according)$/.test(line.words[at - (before === 'to' ? 2 : 1)] ?? '')
    ? (line.units[at]?.parties[0] ?? null)
    : null;
}
