import type { Frame } from '../frames/Frame.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { wordsOf, type Unit } from '../units/Unit.ts';
import type { Said } from '../../patterns/Gate.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

const standing = new Set(['hold', 'run', 'be', 'have', 'remain']);
const span = /^(?:days|weeks|months|years|decades|generations|year|month|decade|generation|century|centuries)$/;
const decade = /^(?:(?:19|20)\d0s|sixties|seventies|eighties|nineties|noughties)$/;
const election = /^(?:elections?|vote|poll|polls|polling|polling day|contest|count|night|campaign|day)$/;

/** Whether a verb's time is an earlier one: a year, "four years ago", "in the nineties", "when these seats were last fought". */
export function isPast(units: readonly Unit[], frame: Frame, year: number, said: Said): boolean {
  if (
    frame.group.tense === 'past' &&
    ((lastTime.mayStandIn(said) && lastTime.testPart(wordsOf(units, frame.at, frame.at + farthestTime), said)) ||
      isUnderLeader(units, frame) ||
      isInOldScene(units, frame, said))
  )
    return true;
  if (isOfOldElection(units, frame, year, said) || seldom.test(wordsOf(units, 0, 2))) return true;
  if (thatWas.mayStandIn(said) && thatWas.testPart(wordsOf(units, frame.at, units.length), said)) return true;
  const isPerfect = frame.group.tense === 'perfect';
  if (isPerfect && timesSince.mayStandIn(said) && timesSince.testPart(wordsOf(units, frame.at, units.length), said))
    return true;
  // "Four years ago, when …, X won Y", "When these seats were last contested, in 2015, X …": a time at the head counts for all of it.
  // "When Labour last lost X"
  if (units[frame.at - 1]?.words === 'last' && frame.subject !== null) return true;
  const isOpening = units[0] !== undefined && /[\^ItF#]/.test(units[0].kind);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (unit.start > frame.scope.end) break;
    // "took the city only last year and have lost it"
    if (frame.group.tense === 'perfect' && frame.inherited && unit.end <= frame.verbStart) continue;
    const isYear = isOtherYear(unit, year);
    const isTime = unit.kind === kindOf.time || isEra(units, at);
    if (!isTime && !isYear) continue;
    // "up 28 points on 2015", "up 9.2 on last year": what it is measured by.
    if (units[at - 1]?.words === 'on' || isCompared(units, at)) continue;
    const isInside = unit.start >= frame.scope.start && unit.end <= frame.scope.end && !isInterposed(units, at, frame);
    const opens =
      isOpening &&
      unit.end <= frame.verbStart &&
      !units.slice(0, at).some(({ group }) => group?.form === 'finite' && units[0]?.words !== 'when');
    if (!isInside && !opens && !introduces(units, at, frame)) continue;
    if (isTime) return true;
    if (unit.prep === kindOf.at || introduces(units, at, frame)) return true;
  }
  return false;
}

/** "won X and held Y, but that was last year" */
const thatWas = textPattern(
  /\b(?:but|and|though|although) (?:that|this|those|it) (?:was|were) (?:(?:all )?(?:back )?(?:then|in (?:19|20)\d\d)|last (?:year|month|time|week)|(?:\w+ ){1,3}(?:years?|months?|decades?) ago|before the (?:pandemic|war|general election|referendum))\b/,
);

/** "took X in 2010 and has won it twice since" */
const timesSince = textPattern(
  /^[^,;:]{0,60}\b(?:once|twice|times|ever|elections?|contests?|occasions?) since(?: then)?(?: [.,;!]|$)/,
);

/** "Only once has Labour won X" */
const seldom = /^(?:(?:only )?(?:once|twice) (?:has|have|did)|never before|not since|rarely|seldom)\b/;

const hour =
  /(?:^|, |; |\b(?:and|but|while|though|because|that) )(?:by (?:(?:early|late|mid) )?(?:(?:just (?:after|before) |around |about |half past )?\d+(?: ?[ap]m| \d\d)?|dawn|daybreak|sunrise|breakfast|lunch|lunchtime|noon|midday|mid-?morning|mid-?afternoon|tea|teatime|nightfall|midnight|morning|evening|afternoon|(?:the|that) (?:morning|evening|afternoon|early hours|small hours|end of (?:the|a long) (?:night|day|count|evening|morning|afternoon))|then|(?:early |late )?(?:friday|saturday|sunday|this morning|this evening|last night|the early hours)(?: (?:morning|afternoon|evening|night|lunchtime))?|close of play)|earlier(?! (?:in the (?:year|month|week|campaign|decade|century|season)|this (?:year|month|week|season))\b)(?: (?:in the (?:night|day|evening|morning)|on|tonight|today|this (?:morning|evening|afternoon)))?|overnight),? /;

/** "By teatime Labour had also gained X", "Earlier the Tories had lost Y": told backwards, but of this night. */
export function isByHour(units: readonly Unit[], { at, group, subject, scope }: Frame): boolean {
  if (group.tense !== 'pluperfect' || subject === null || /^(?:run|be|have|remain)$/.test(group.verbClass))
    return false;
  const from = units.findIndex(({ start }) => start >= scope.start);
  const lead = wordsOf(units, Math.max(0, Math.min(from, units.indexOf(subject)) - leadOfClause), at);
  return hour.test(`${lead} `) && !/\b(?:19|20)\d\d\b/.test(lead);
}

const leadOfClause = 8;
const farthestTime = 9;
const farthestBefore = 7;

/** "Labour held it before.", "the Tories having held a majority until tonight": how it was. */
export function endsBefore(units: readonly Unit[], { at, group }: Frame): boolean {
  const isHaving = group.form === 'ing' && group.tense === 'perfect';
  if ((group.tense !== 'past' && !isHaving) || !/^(?:hold|run|have)$/.test(group.verbClass)) return false;
  for (let next = at + 1; next < at + farthestBefore; next += 1) {
    const unit = units[next];
    if (unit?.group !== null || /[.,;#]/.test(unit.kind)) return false;
    if (isHaving && unit.kind === kindOf.formerly) return true;
    if (unit.words === 'before')
      return /^[.,;)!]?$/.test(units[next + 1]?.kind ?? '') && units[next - 1]?.words !== 'than';
  }
  return false;
}

/** "the last time it was in government", not "for the first time since the last time". */
const lastTime = textPattern(/\b(?<!since )(?:the )?last time (?:it|they|round|out|around|that|the|these|we|he|she)\b/);

// "Labour won X under Tony Blair"
const isUnderLeader = (units: readonly Unit[], { at, scope }: Frame): boolean =>
  units.some(
    ({ words, start }, index) =>
      words === 'under' && index > at && start < scope.end && units[index + 1]?.kind === kindOf.name,
  );

const oldTimes = textPattern(
  /^(?:during (?:the|his|her) (?:\w+ )?(?:coalition|war|pandemic|years|government|premiership)|before the (?:war|pandemic|crash)|(?:in|during) those (?:days|years)|at that time|back then|was a time when|time was|once upon|historically|in (?:[^ ,]+ ){1,3}(?:term|parliament))\b/,
);
const inOffice = textPattern(
  /\b(?:in|during|at|towards) (?:the \w+ of )?(?:his|her|their|our|its|my) (?:\w+ )?(?:time|years|days|spell|period|term|stint) in (?:office|power|government|number 10|downing street)\b/,
);
const wasLeader = textPattern(/\b(?:leader|led|minister|charge|chairman|chair|agent|chief|mp)(?: \w+){0,4} when\b/);
const wasContested = textPattern(/\b(?:last|previously) (?:contested|fought|up for election|up)\b/);
const farMonth = textPattern(
  /\b(?:in|last|back in) (?:january|february|march|june|july|august|september|october|november|december)\b/,
);

// "During the coalition years X …", "was leader when X …", "when it was last contested", "lost X in June"
function isInOldScene(units: readonly Unit[], { at, introducer, words, group }: Frame, said: Said): boolean {
  if (oldTimes.mayStandIn(said) && oldTimes.testPart(wordsOf(units, 0, 8), said)) return true;
  if (introducer === 'since' && group.verbClass !== 'be' && isClause(units, at)) return true;
  return (
    (introducer === 'when' && wasLeader.testPart(wordsOf(units, 0, at), said)) ||
    (wasContested.mayStandIn(said) && wasContested.testPart(wordsOf(units, at, at + farthestTime + 3), said)) ||
    farMonth.testPart(words, said) ||
    (inOffice.mayStandIn(said) && inOffice.testPart(wordsOf(units, at, at + farthestTime + 3), said))
  );
}

// "since Labour took X", not "since 2000, X elected …"
function isClause(units: readonly Unit[], verb: number): boolean {
  const since = units.findLastIndex(({ words }, at) => at < verb && words === 'since');
  return units.slice(since + 1, verb).every(({ kind }) => kind !== ',' && kind !== kindOf.number);
}

// "The 2014 elections saw X …", "2014 was the year X …", "took X after the 2016 election"
function isOfOldElection(units: readonly Unit[], { group, at }: Frame, year: number, said: Said): boolean {
  if (!anyYear.mayStandIn(said)) return false;
  const opening = /^(?:the )?((?:19|20)\d\d) (?:(?:\w+ )?(?:elections?|vote|contests?|polls?)|was|saw)\b/.exec(
    wordsOf(units, 0, 5),
  );
  if (opening !== null && Number(opening[1]) < year && at > 0) return true;
  const after =
    /\b(?:after|at|in|following|before|since) the ((?:19|20)\d\d) (?:\w+ )?(?:elections?|vote|polls?)\b/.exec(
      wordsOf(units, at, at + farthestTime + 4),
    );
  return group.tense === 'past' && after !== null && Number(after[1]) < year;
}

const anyYear = textPattern(/(?:19|20)\d\d/);

// "with less to spare than in 2019", "a smaller majority than last time", "like last year"
const isCompared = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 3), at).some(({ words }) => words === 'than') ||
  /^(?:like|unlike|as)$/.test(units[at - 1]?.words ?? '') ||
  /\b(?:against|from|compared (?:with|to)) [\d.]+ %(?: in)?$/.test(wordsOf(units, Math.max(0, at - 6), at));

// "in the nineties", "in the 1990s", "in the Blair years", "in the year of the landslide"
function isEra(units: readonly Unit[], at: number): boolean {
  const { words } = units[at] ?? { words: '' };
  if (!decade.test(words) && !/^(?:years|era|year)$/.test(words)) return false;
  const lead = units
    .slice(Math.max(0, at - 4), at)
    .map((unit) => unit.words)
    .join(' ');
  if (decade.test(words)) return /\b(?:in|during|throughout|of) the(?: (?:late|early|mid))?$/.test(lead);
  if (words === 'year') return /\bin the$/.test(lead) && units[at + 1]?.words === 'of';
  return /\b(?:in|during) the [a-z]+$/.test(lead) && units[at - 1]?.cap === true;
}

// "N, first elected in 2017, has been re-elected", "N, who used to run A, is …": the time of another verb, between commas.
function isInterposed(units: readonly Unit[], at: number, { subject, at: verb, verbStart }: Frame): boolean {
  const time = units[at]?.start ?? 0;
  const isBefore = ({ start }: Unit): boolean => start < time && start < verbStart;
  // "X, hung since a round of defections last summer, went to …"
  if (isSinceThen(units, at, verbStart)) return true;
  if (units[at + 1]?.kind === ',' && subject !== null)
    return units.some((unit) => unit.group !== null && unit.start > subject.end && isBefore(unit));
  return units[at]?.words === 'used to' && at < verb && units[verb - 1]?.kind === ',';
}

// "2,000" is a number of votes.
const isOtherYear = ({ kind, value, words, surface }: Unit, year: number): boolean =>
  kind === kindOf.number &&
  value !== null &&
  value > 1900 &&
  value < 2100 &&
  words.length === 4 &&
  !surface.includes(',') &&
  value !== year;

// "I remember 2010, when we lost X": the year that the clause hangs on.
function introduces(units: readonly Unit[], at: number, frame: Frame): boolean {
  if (frame.introducer !== 'when') return false;
  const next = units[at + 1]?.kind === ',' ? units[at + 2] : units[at + 1];
  return next?.words === 'when' && next.end <= frame.scope.start;
}

/** "holding X since 2016": how long it has been so. */
export function isSince(units: readonly Unit[], frame: Frame): boolean {
  const next = units.find(({ start }) => start >= frame.end);
  return next?.words === 'since' && !/\bfor the (first )?time$/.test(frame.words.trimEnd());
}

/** "just twelve months after capturing it", "it is forty years since the Tories took X" */
export function isSpanBefore(units: readonly Unit[], frame: Frame): boolean {
  const joint = units.findLastIndex(
    ({ words, start }) => (words === 'after' || words === 'since') && start < frame.verbStart,
  );
  return span.test(units[joint - 1]?.words ?? '');
}

/** "held it until today": how it was up to the count. */
export const heldUntil =
  /\b(?:until|till|up to|right up to) (?:today|tonight|now|yesterday|last night|midnight|this (?:morning|week|afternoon|evening)|thursday|friday|polling day|the (?:vote|polls?|elections?|count)|(?:19|20)\d\d)\b/;

/** "held X before the election", "went into the election holding X": how it stood. */
export function isBefore(units: readonly Unit[], frame: Frame, before: Frame | undefined): boolean {
  const { group } = frame;
  if (!standing.has(group.verbClass) || / on\b/.test(group.lemma)) return false;
  if (group.form === 'ing')
    return (
      /^(?:go|come|head)$/.test(before?.group.lemma ?? '') &&
      /\binto? (?:the|this|these|thursdays|last weeks|yesterdays)\b/.test(before?.words ?? '')
    );
  if (group.tense !== 'past') return false;
  // "the Conservatives held it until today"
  const next = units.findIndex(({ start }) => start >= frame.end);
  if (heldUntil.test(`${frame.words} ${next < 0 ? '' : wordsOf(units, next, next + 2)}`)) return true;
  const at = units.findIndex(({ words, start }) => words === 'before' && start >= frame.end);
  return at > 0 && (election.test(units[at + 1]?.words ?? '') || election.test(units[at + 2]?.words ?? ''));
}

// "since a round of defections last summer,": up to now.
function isSinceThen(units: readonly Unit[], at: number, verbStart: number): boolean {
  if (units[at + 1]?.kind !== ',' || (units[at]?.start ?? 0) > verbStart) return false;
  const since = units.findLastIndex(({ words }, index) => index < at && /^(?:ever )?since$/.test(words));
  return (
    since > 1 &&
    at - since <= longestSince &&
    !units.slice(since, at).some(({ kind, group }) => kind === ',' || group !== null)
  );
}

const longestSince = 7;
