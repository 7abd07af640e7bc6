import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { isWhole } from './readCount.ts';
import { comparesParties } from './readMoves.ts';
import type { Hit } from './readNets.ts';
import { tellsFigures } from './tellsFigures.ts';

/** More seats than any council has. */
export const mostSeats = 150;

/** A number of seats more or fewer than before, gone, or to one side: "eight fewer than before", "five seats went", "three up". */
export const readCompared = (sentence: ReadSentence, at: number): Hit | null =>
  isOfContests(sentence, at)
    ? null
    : (fromFewer(sentence, at) ?? fromMore(sentence, at) ?? fromGone(sentence, at) ?? fromSide(sentence, at));

// "contested three more seats than last time"
// "have 26 more councils than they did and Labour three fewer"
const isOfContests = ({ units, text }: ReadSentence, at: number): boolean =>
  (/\b(?:more|fewer|less) councils\b/i.test(text) && units[at + 1]?.kind !== kindOf.seats) ||
  units
    .slice(Math.max(0, at - 3), at)
    .some(({ words }) => /\b(?:contest(?:s|ed|ing)|field(?:s|ed|ing)|fought|fighting|stood|standing)\b/.test(words));

// "five seats went", "eight Labour seats have gone", "thirteen seats gone for the Greens", "had 17 seats and has none"
function fromGone({ units }: ReadSentence, at: number): Hit | null {
  const number = units[at];
  const noun = units[at + 1]?.kind === kindOf.party ? at + 2 : at + 1;
  if (
    number?.value == null ||
    !isWhole(number) ||
    units[noun]?.kind !== kindOf.seats ||
    !/seats|councillors/.test(units[noun].words)
  )
    return null;
  const verb = units[noun + 1]?.group;
  const next = units.at(noun + 2);
  const isClosed = next === undefined || /[,.;]/.test(next.kind) || /^(?:for|in)$/.test(next.words);
  const isGone =
    (/^(?:go|disappear|vanish|evaporate)$/.test(verb?.lemma ?? '') && verb?.mood === 'stated' && isClosed) ||
    (units[noun + 1]?.words === 'lost' && (next === undefined || /[,.;]/.test(next.kind))) ||
    (verb == null && units[noun + 1]?.words === 'gone');
  const isNone =
    /^(?:and|but|,)? ?(?:now )?has (?:now )?none\b/.test(wordsOf(units, noun + 1, noun + 5)) &&
    /^had$/.test(units[at - 1]?.words ?? '');
  if (!isGone && !isNone) return null;
  const from = noun === at + 1 ? at : noun;
  return {
    from,
    to: isNone ? noun + 1 : noun + 2,
    value: number.value,
    direction: 'down',
    seats: isNone ? 0 : null,
    telling: 'net',
  };
}

// "three up on 32", "two down", "seven better off", "ten seats worse off"
function fromSide(sentence: ReadSentence, at: number): Hit | null {
  const { units } = sentence;
  const number = units[at];
  if (number?.value == null || !isWhole(number) || number.value > mostSeats || tellsFigures(sentence)) return null;
  // "three seats stronger than the Tories"
  if (units.some((_, index) => index > at && index < at + 8 && comparesParties(units, index))) return null;
  // "Labour’s majority is two smaller"
  if (
    units[at + 1]?.kind !== kindOf.seats &&
    units.slice(Math.max(0, at - 6), at).some(({ words }) => /^(?:majority|lead|margin)$/.test(words))
  )
    return null;
  const next = units[at + 1]?.kind === kindOf.seats ? at + 2 : at + 1;
  const side = /^to the (?:good|bad)/.exec(wordsOf(units, next, next + 3))?.[0];
  const word = side ?? units[next]?.words ?? '';
  // "The Tories went one better"
  if (word === 'better' && units[at - 1]?.group?.lemma === 'go') return null;
  const behind = units[next + (side === undefined ? 1 : 3)];
  const isClosed =
    behind === undefined ||
    /[,.;&^:)Iaw-]/.test(behind.kind) ||
    behind.words === 'off' ||
    /^than (?:it|they) (?:was|were|had been)\b|^than before\b/.test(wordsOf(units, next + 1, next + 5));
  const isLed =
    at === 0 ||
    /[vP,&:.^Y]/.test(units[at - 1]?.kind ?? '') ||
    /^(?:with|night|day|evening|party|group)$/.test(units[at - 1]?.words ?? '') ||
    (behind?.words === 'for' && units.slice(next + 2, next + 4).some(({ kind }) => kind === kindOf.party));
  if (
    !isClosed ||
    !isLed ||
    !/^(?:up|down|better|worse|richer|poorer|fewer|lighter|stronger|smaller|larger|bigger|lower|higher|to the good|to the bad)$/.test(
      word,
    )
  )
    return null;
  const direction = /^(?:up|better|richer|stronger|larger|bigger|higher|to the good)$/.test(word) ? 'up' : 'down';
  return { from: at, to: next + 1, value: number.value, direction, seats: null, telling: 'net' };
}

const earlier =
  /^(?:seats |councillors )?(?:more|fewer|less) than (?:before|last|in|they (?:had|did|held|won|started|began)|it (?:had|did|held|won|started|began)|there were|at|previously|(?:a|\w+) years? ago)\b/;

// "five seats more than they had"
function fromMore({ units }: ReadSentence, at: number): Hit | null {
  const number = units[at];
  if (number?.value == null || !isWhole(number) || units[at + 1]?.kind !== kindOf.seats) return null;
  const said = earlier.exec(
    units
      .slice(at + 2, at + 8)
      .map(({ words }) => words)
      .join(' '),
  );
  if (said === null) return null;
  const direction = said[0].includes('more') ? 'up' : 'down';
  return { from: at, to: at + 4, value: number.value, direction, seats: null, telling: 'net' };
}

// "eight fewer than before", "three more than last time"
function fromFewer(sentence: ReadSentence, at: number): Hit | null {
  const { units } = sentence;
  const [number, next] = [units[at], units[at + 1]];
  if (number?.value == null || next === undefined || !isWhole(number)) return null;
  if (comparesParties(units, at + 2) || comparesParties(units, at + 3)) return null;
  const behind = units
    .slice(at + 2, at + 6)
    .map(({ words }) => words)
    .join(' ');
  const isBalance =
    /^\)|^(?:seats |councillors )?than (?:before|last|in|they (?:had|did|held|won|started|began)|it (?:had|did|held|won|started|began)|there were|at|previously|(?:a|\w+) years? ago)\b|^, at\b|^than$/.test(
      behind,
    );
  if (next.kind === kindOf.seats && /^(?:worse|better) off\b/.test(behind)) {
    const direction = behind.startsWith('worse') ? 'down' : 'up';
    return { from: at, to: at + 4, value: number.value, direction, seats: null, telling: 'net' };
  }
  let lead = at - 1;
  while (lead > at - 4 && (isMore(units[lead]) || /^(?:an?|another)$/.test(units[lead]?.words ?? ''))) lead -= 1;
  const owner = units[lead];
  const isOwned =
    /^(?:with|has|have|had|now has|now have|hold|holds|now hold|now holds|boasts?|gives? it|gives? them)$/.test(
      owner?.words ?? '',
    );
  const isNumbered = next.kind === kindOf.seats && (isMore(units[at - 1]) || units[at - 1]?.words === 'another');
  if (isOwned && (isNumbered || (isMore(next) && units[at + 2]?.kind === kindOf.seats)))
    return { from: at, to: at + 2, value: number.value, direction: 'up', seats: null, telling: 'net' };
  if (next.words === 'fewer' && (isBalance || behind === '' || units[at + 2]?.kind === kindOf.seats))
    return { from: at, to: at + 2, value: number.value, direction: 'down', seats: null, telling: 'net' };
  if (next.words === 'more' && isBalance && !behind.startsWith(', at'))
    return { from: at, to: at + 2, value: number.value, direction: 'up', seats: null, telling: 'net' };
  return null;
}

const isMore = (unit: Unit | undefined): boolean => /^(?:more|extra|additional|further)$/.test(unit?.words ?? '');
