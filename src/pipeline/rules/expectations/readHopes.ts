import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Party } from '../../../domain/Fact.ts';
import type { Attitude } from './Attitude.ts';
import { findThinker, namedBefore, type Thinker } from './findThinker.ts';
import { isNegated } from './isNegated.ts';
import { behind, phrase, phraseAt, type Line } from './Line.ts';
import type { Outlook } from './Outlook.ts';
import type { OpenPhrases } from './Phrase.ts';
import type { Claim } from './Claim.ts';
import { judge, partyOf, type Thought } from './judgeThought.ts';
import { claimBefore } from './claimBefore.ts';
import { campOf, parseClaim } from './parseClaim.ts';
import { parseOfCouncil } from './parseFate.ts';
import { ofSeats } from './verbPhrases.ts';
import { isFromElsewhere, placesOf } from './whereHoped.ts';
import { onlyParty } from './whoHopes.ts';
import { isRunAlready, ranUntilNow } from './whoRuns.ts';
import { holderTold } from './holderTold.ts';
import { exceptFor, sharing } from './otherHopes.ts';
import { rateHope } from './rateHope.ts';
import { isNoThought, isOthersForecast, isUnfulfilled } from './isNoThought.ts';
import { overAside, overSource, overTime } from './overWords.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

const thinking = textPattern(
  /\b(?:think|thinks|thought|believe|believes|believed|reckon|reckons|wrote|written|swore|swears|promised|say|says|said|saying|insist|insists|insisted|tell|tells|told|admit|admits|admitted|concede|concedes|conceded|accept|accepts|privately|predicts?|sources?|insiders?|according to|looks? (?:like|as)|indications?|signs|suggestions?|understood|word is|safe to say|sure|certain|convinced|adamant)\b/i,
);
const moods = /\b(?:mood|faces?|faced|spirits|atmosphere|expressions|looking|looks?|tables?|camp)\b/;
const isDoubt = ({ stance, fear, np }: Attitude): boolean => stance === 'doubtful' && fear !== true && np === 'win';
const isPolled = ({ words, units }: Line, at: number): boolean =>
  (units[at - 1]?.kind === kindOf.name && /^(?:@P|the|both)$/.test(words[at + 1] ?? '')) ||
  polls.test(words.slice(0, at).join(' '));
const supposing = / (?:thinks?|believes?|reckons?|suggests?|indicates?|puts?) /;
const wouldHave =
  /\bwould have (?:won|held|lost|kept|taken|gained|gone)\b[^.;]* (?:in (?:19|20)\d\d|last (?:year|time))\b/i;
/** "should be taking places like X if they are to govern" */
const shouldIf = /\b(?:should|ought to) (?:be|have) [^.;]* if (?:he|she|it|they|you|we|the|[A-Z])/;
const would = /\b(?:would|had be)\b/;
const polls =
  /\b(?:polls?(?! (?:clos|open|station))|polling(?! (?:day|station))|models?|forecasts?|projections?|survey|mrp)\b/;
/** Told after the result: what was thought before it. */
const saidEarlier = textPattern(
  /\b(?:told (?:us|me)|had (?:\w+ )?(?:said|thought|told|suggested|feared|warned|admitted|predicted|conceded|hoped)|(?:said|thought|warned|admitted|conceded) .{0,30}(?:before|beforehand|earlier|yesterday|on (?:monday|tuesday|wednesday|thursday)))\b/i,
);
const anyPoll = textPattern(polls);
const anyMood = textPattern(moods);
const anyThinker = textPattern(supposing);
const anyWould = textPattern(would);

/** Whether a sentence has the other words that some attitudes need beside their own. */
export function mayCount({ kinds, said }: ReadSentence, attitude: Attitude): boolean {
  if (attitude.polled === true && !kinds.includes(kindOf.name) && !anyPoll.mayStandIn(said)) return false;
  if (attitude.supposed === true && !anyThinker.mayStandIn(said)) return false;
  if (attitude.mood === true && !anyMood.mayStandIn(said)) return false;
  return attitude.would !== true || anyWould.mayStandIn(said);
}

/** Hopes, fears and forecasts by the word of attitude, one of `attitudes`, what it governs, and whose it is. */
export function readHopes(sentence: ReadSentence, line: Line, attitudes: OpenPhrases<Attitude>): Outlook[] {
  const outlooks: Outlook[] = [];
  let carried = -1;
  if (attitudes.all.length === 0) return outlooks;
  for (let at = 0; at < line.words.length; at += 1) {
    const attitude = phraseAt(line, attitudes, at);
    if (attitude === undefined) continue;
    if (attitude.polled === true && !isPolled(line, at)) continue;
    if (attitude.supposed === true && !supposing.test(line.text)) continue;
    if (attitude.mood === true && !moods.test(line.text)) continue;
    const own = overAside(line, behind(line, attitude.words, at) ?? at + 1);
    // "I was told at midnight that …"
    let end = overSource(line, line.words[own - 1] === 'told' ? own : overTime(line, own));
    if (attitude.would === true && !would.test(line.words.slice(Math.max(0, at - 4), at).join(' '))) continue;
    if (isNoThought(line, at, attitude)) continue;
    const isPast = line.words[end] === 'not';
    const inner =
      isPast || (attitude.modal === 'will' && line.words.slice(at, end).some((word) => /^(?:not|never)$/.test(word)));
    if (isPast) end += 1;
    const found = findThinker(line, at, sentence);
    const thinker = isOthersForecast(line, at, attitude)
      ? { ...found, party: null, spoken: namedBefore(line, at - 3) }
      : found;
    const isCarried = carried >= 0 && carried >= at - 5;
    const isDenied = (isNegated(line, at) !== thinker.negated) !== isCarried;
    const claim = claimOf(line, at, end, attitude, thinker);
    if (claim === null) {
      if (isDenied ? attitude.clause === true : isDoubt(attitude)) carried = at;
      continue;
    }
    const outlook = toOutlook(sentence, line, {
      attitude,
      thinker: isNever(line, at) && claim.soft ? { ...thinker, negated: true, ownNobody: true } : thinker,
      claim: inner ? { ...claim, negated: !claim.negated } : claim,
      isDenied,
      at,
    });
    if (outlook === null && claim.deed === 'other') {
      // "expects to lose seats but to keep control"
      const kept = joined(line, claim.end, attitude, attitudes);
      const own = kept === null ? null : toOutlook(sentence, line, { attitude, thinker, claim: kept, isDenied, at });
      if (own !== null) outlooks.push(own);
    }
    if (outlook === null) continue;
    outlooks.push(claim.deed === 'about' ? asOwn(outlook, attitude, outlooks) : outlook);
    at = Math.max(at, claim.end - 1);
    if (attitude.modal !== undefined) continue;
    outlooks.push(...sharing(sentence, line, attitude, claim), ...exceptFor(line, claim, outlook, sentence));
    // "has Labour winning X and the Tories keeping Y", "hopes to hold X and gain Y"
    const next = joined(line, claim.end, attitude, attitudes);
    if (
      outlook.claim === 'win' &&
      outlook.stance === 'out-of-reach' &&
      expectsLoss.test(line.words.slice(claim.end).join(' '))
    ) {
      outlook.claim = 'lose';
      outlook.stance = 'confident';
    }
    const other =
      next === null
        ? null
        : toOutlook(sentence, line, { attitude, thinker: { ...thinker, located: null }, claim: next, isDenied, at });
    if (next?.councils != null && other !== null) {
      outlooks.push(other);
      at = Math.max(at, next.end - 1);
    }
  }
  return outlooks;
}

/** "has given up on X, which it expects to lose" */
const expectsLoss =
  /^,? ?which (?:it|they|the party) (?:is |are )?(?:expects?|expected|expecting|resigned) to (?:lose|losing)\b/;

// "never seriously thought it could win X"
const isNever = ({ words }: Line, at: number): boolean => words.slice(Math.max(0, at - 2), at).includes('never');

// "feared for X and had written off Y", "we will lose X, and I am not sure about Y": all its own.
function asOwn(outlook: Outlook, { stance, np }: Attitude, earlier: readonly Outlook[]): Outlook {
  const isOwn = earlier.some(
    ({ party, claim, stance: other }) =>
      party === outlook.party && (claim === 'lose' || (claim === 'hold' && other === 'doubtful')),
  );
  if (!isOwn || outlook.claim !== 'win' || np !== 'win') return outlook;
  if (stance === 'out-of-reach') return { ...outlook, claim: 'lose', stance: 'confident' };
  return stance === 'doubtful' ? { ...outlook, claim: 'hold' } : outlook;
}

const together = phrase('(?:in coalition |together )?(?:with|alongside)(?: the)?(?= @P)');

/** "Labour’s grip on it is thin and the party fears the worst" */
const gripOnIt = /\b(?:grip|hold|majority|position|lead|rule|control)(?: \w+)? (?:(?:on|in|of|over) it|there|here)\b/;
const shortest = 6;

// "X declares at four. Labour is confident."
const isAllSaid = ({ words }: Line, end: number): boolean =>
  !words.includes('@C') &&
  ((words.length <= shortest && /^[.]?$/.test(words[end] ?? '')) ||
    (end < shortest && words[end] === ',' && /^(?:says?|said|admits?|admitted|insists?)$/.test(words[end + 1] ?? '')));

function claimOf(line: Line, at: number, end: number, attitude: Attitude, thinker: Thinker): Claim | null {
  if (thinker.subject !== null) {
    if (attitude.clause === true || attitude.fear === true) return null;
    const start = line.words[end] === 'to' ? end + 1 : end;
    const claim =
      parseOfCouncil(line, start, thinker.subject) ??
      (start > end ? null : parseOfCouncil(line, end + 1, thinker.subject));
    return claim === null ? null : { ...claim, councils: thinker.subject };
  }
  const claim = parseClaim(line, end, attitude) ?? claimBefore(line, at, end);
  if (claim !== null || attitude.alone !== true || attitude.np === undefined) return claim;
  if (
    thinker.located === null &&
    (/^(?:here|there)$/.test(line.words[end] ?? '') ||
      isAllSaid(line, end) ||
      gripOnIt.test(line.words.slice(0, at).join(' ')))
  )
    return {
      deed: 'about',
      party: null,
      councils: null,
      meant: true,
      soft: false,
      negated: false,
      done: false,
      falls: false,
      hung: false,
      end: end + 1,
    };
  return thinker.located === null || attitude.verb === true || isOfElse(line, end, attitude)
    ? null
    : {
        deed: ofSeats.test(line.words[at - 1] ?? '') ? 'seats' : 'about',
        party: thinker.party === null ? campOf(line, end) : null,
        councils: thinker.located,
        soft: false,
        negated: false,
        done: false,
        falls: false,
        hung: false,
        end,
      };
}

// "fear the new homes will swamp the village"
const isOfElse = ({ words }: Line, end: number, { fear }: Attitude): boolean =>
  fear === true &&
  /^(?:the|a|an|that|this|these|its|their|his|her)$/.test(words[end] ?? '') &&
  !words.slice(end, end + 4).includes('@P');

const joint = phrase('(?:, )?(?:and|but)(?: to)?');

function joined(line: Line, end: number, attitude: Attitude, attitudes: OpenPhrases<Attitude>): Claim | null {
  const at = behind(line, joint, end);
  return at === null ||
    /^(?:whether|if)$/.test(line.words[at] ?? '') ||
    attitudes
      .beginningWith(line.words[at] ?? '')
      .some(({ words, modal }) => modal === undefined && behind(line, words, at) !== null)
    ? null
    : parseClaim(line, at, { words: attitude.words, stance: attitude.stance });
}

function toOutlook(sentence: ReadSentence, line: Line, thought: Thought): Outlook | null {
  const { attitude, claim, thinker, at } = thought;
  if (attitude.quoted === true && (!claim.done || claim.isMeant !== true || !/^(?:take|keep|lose)$/.test(claim.deed)))
    return null;
  if (claim.done && (attitude.told === true || claim.deed === 'seats')) return null;
  if (claim.deed === 'run' && (attitude.modal === 'will' || behind(line, together, claim.end) !== null)) return null;
  if (
    attitude.modal !== undefined &&
    sentence.discourse.lastResult !== null &&
    !(sentence.kinds.includes(kindOf.party) && saidEarlier.test(sentence)) &&
    isOfSame(sentence, claim)
  )
    return null;
  if (
    isUnfulfilled(sentence) ||
    isFromElsewhere(sentence) ||
    (attitude.modal === 'will' && shouldIf.test(sentence.text))
  )
    return null;
  // "would have won X in 2014"
  if (attitude.modal === 'will' && wouldHave.test(sentence.text)) return null;
  if (attitude.modal === 'will' && !thinking.test(sentence) && !isTold(line, at) && !isGuess(line, at)) return null;
  if (
    attitude.modal !== undefined &&
    line.words.slice(Math.max(0, at - 5), at).some((word) => /^(?:whether|if|unless)$/.test(word))
  )
    return null;
  const fearful = attitude.modal === 'could' ? fearBehind(line, claim.end) : null;
  if (fearful !== null)
    return { places: placesOf(sentence, claim, thinker, false), party: fearful, claim: 'hold', stance: 'doubtful' };
  const rating = rateHope(line, attitude, at, claim.end);
  if (rating === null || (attitude.rated === true && rating === 'plain')) return null;
  const party =
    partyOf(thought) ??
    (claim.hung ? onlyParty(sentence.units) : null) ??
    (claim.falls && claim.party === null ? holderTold(sentence, line, at) : null);
  if (party === null) return null;
  const judged = judge(thought, party, rating);
  if (judged === null) return null;
  const isLast = /^(?:[.,;:]|by$|$)/.test(line.words[claim.end] ?? '');
  const places = placesOf(sentence, claim, thinker, isLast);
  if (places.length === 0) return null;
  const [first] = claim.councils ?? [];
  const isRun = attitude.modal === undefined && claim.party === null && isRunAlready(line, claim.end, party);
  const isOwn =
    claim.deed === 'about' &&
    (isRun || thinker.runs === true || first?.holder === party || first?.councils[0]?.holder === party);
  // "have given up on X, where they have been in charge since 1997"
  if (isRun && judged.claim === 'win' && judged.stance === 'out-of-reach')
    return { claim: 'lose', stance: 'confident', party, places };
  const isHeld = isOwn || ranUntilNow(line, party);
  return { ...judged, claim: isHeld && judged.claim === 'win' ? 'hold' : judged.claim, party, places };
}

const fearing = phrase(', (?:the |local )?@P(?: \\w+)? (?:fear|fears|feared|worry|worries)');

// "X could fall to Labour, the Conservatives fear"
function fearBehind(line: Line, end: number): Party | null {
  const at = behind(line, fearing, end);
  return at === null ? null : (line.units[line.words.indexOf('@P', end)]?.parties[0] ?? null);
}

// "They gained X. They will run it alone.": told already.
const isOfSame = ({ discourse, units }: ReadSentence, { councils }: Claim): boolean =>
  flatten(councils ?? units, (unit) => unit.councils).every(
    (council) => discourse.placeOf(council)?.gss === discourse.lastResult?.council.gss,
  );

// "“We will take X”"
const isTold = ({ words }: Line, at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => word === 'we');

// "should hold X"
const isGuess = ({ words, text }: Line, at: number): boolean =>
  /^(?:should|ought)$/.test(words[at] ?? '') && !/ (?:if|unless|be|have) /.test(text);
