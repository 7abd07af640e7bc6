import { kindOf } from '../../reader/units/lexiconWords.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';

/** A number of seats; `value` null for "some seats", `end` the index behind it, `said` whether the word "seats" or the like is there. */
export interface Count {
  value: number | null;
  end: number;
  said: boolean;
}

const light =
  /^(?:net|single|further|extra|additional|whole|total|of|council|more|fewer|vital|crucial|key|former|borough|district|county|city)$/;
const nouns =
  /^(?:(?:council )?seats?|councillors?|cllrs?|councillorships?|council seats?|councillors seats|of (?:its|their) councillors)$/;
const vague =
  /^(?:some|several|few|a few|a number of|a handful of|a string of|a host of|a raft of|a clutch of|a swathe of|more|many|other|another|a|an)$/;
const closing = /[,.;:)&FTBIw^~|\-(P]/;
const following =
  /^(?:against|overnight|tonight|today|compared|but|amid|so far|in all|there|here|net|apiece|each|too|as well|alone|of (?:its|their|the|them)|to (?:make|finish|end|end up|reach|stand|sit|take))$/;
/** Words behind a bare number that do not make it a number of something else. */
export const isFollowing = (words: string): boolean => following.test(words);

const counted = new Map([
  ['one of', 1],
  ['two of', 2],
  ['three of', 3],
  ['both', 2],
  ['both of', 2],
  ['all three', 3],
  ['all four', 4],
  ['all five', 5],
]);
const most = 500;

/** The number of seats that begins at a unit: "three seats", "a further two", "some seats"; null for anything else. */
export function readCount(units: readonly Unit[], from: number): Count | null {
  let value: number | null = null;
  let isVague = false;
  let isSingle = false;
  // "three of its 12 seats"
  let isPhrase = false;
  for (let at = from; at < units.length && at < from + 9; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    // "a couple of seats", "half a dozen seats"
    if (value === null && /^(?:couple|pair|brace)$/.test(unit.words) && units[at + 1]?.kind === kindOf.of) {
      value = 2;
      continue;
    }
    if (value === null && unit.words === 'couple' && isSingle && /^[.,;]?$/.test(units[at + 1]?.kind ?? ''))
      return speaksOfSeats(units.slice(0, from)) ||
        /^(?:add|gain|pick up|lose|shed|drop)$/.test(units[from - 1]?.group?.lemma ?? '')
        ? { value: 2, end: at + 1, said: true }
        : null;
    if (value === null && unit.words === 'half' && units[at + 1]?.words === 'a dozen') {
      value = 6;
      continue;
    }
    if (unit.kind === kindOf.number && unit.value !== null) {
      if (value !== null && unit.joined && value >= 20) value += unit.value;
      else if (value !== null) continue;
      else value = unit.value;
      if (!isWhole(unit) || value > most || isOther(units, at + 1)) return null;
      continue;
    }
    if (unit.kind === kindOf.seats) {
      if (!nouns.test(unit.words)) return null;
      if (value !== null) return { value, end: at + 1, said: true };
      const isPlural = unit.words.endsWith('s');
      if (isPlural && (isVague || at === from)) return { value: null, end: at + 1, said: true };
      return isSingle && !isPlural ? { value: 1, end: at + 1, said: true } : null;
    }
    if (unit.kind === kindOf.determiner) {
      const number = counted.get(unit.words);
      // "three of them"
      if (
        number !== undefined &&
        unit.words.endsWith(' of') &&
        /^(?:them|those|these)$/.test(units[at + 1]?.words ?? '')
      )
        return { value: number, end: at + 2, said: true };
      if (number !== undefined && value === null) {
        value = number;
        isPhrase = unit.words.endsWith(' of') || unit.words === 'both';
      } else if (vague.test(unit.words)) {
        isVague = true;
        isSingle = /^(?:a|an|another)$/.test(unit.words);
      } else if (
        /^(?:its|their)$/.test(unit.words) &&
        /^(?:first|last|remaining)$/.test(units[at + 1]?.words ?? '') &&
        units[at + 2]?.kind === kindOf.number
      ) {
        continue;
      } else if (/^(?:its|their)$/.test(unit.words) && isLone(units, at + 1)) {
        return { value: 1, end: units[at + 2]?.words === 'remaining' ? at + 4 : at + 3, said: true };
      } else if (
        !/^(?:all|the|of|its|their)$/.test(unit.words) ||
        (value === null && unit.words !== 'all' && units[at + 1]?.words !== 'same' && !isJustThe(units, at))
      )
        return null;
      continue;
    }
    // "three Labour seats", "three of Labour’s seats"
    if (unit.kind === kindOf.party && value !== null && units[at + 1]?.kind === kindOf.seats) continue;
    // "15 of them"
    if (value !== null && unit.kind === kindOf.of && /^(?:them|those|these)$/.test(units[at + 1]?.words ?? ''))
      return { value, end: at + 2, said: true };
    // "lost four of seven"
    if (
      value !== null &&
      unit.kind === kindOf.of &&
      units[at + 1]?.kind === kindOf.number &&
      /^[.,;&I)]?$/.test(units[at + 2]?.kind ?? '') &&
      isWhole(units[at + 1] ?? unit) &&
      (units[at + 1]?.value ?? 0) >= value
    )
      return { value, end: at + 2, said: false };
    // "seven of their ten"
    if (
      value !== null &&
      unit.kind === kindOf.of &&
      /^(?:its|their)$/.test(units[at + 1]?.words ?? '') &&
      units[at + 2]?.kind === kindOf.number
    )
      return { value, end: at + (units[at + 3]?.kind === kindOf.seats ? 4 : 3), said: true };
    // "Labour gained a few as well", where seats were spoken of
    if (unit.words === 'few' && value === null && isSingle) {
      isSingle = false;
      continue;
    }
    if (isVague && !isSingle && value === null && /[,.;:]/.test(unit.kind) && speaksOfSeats(units.slice(0, from)))
      return { value: null, end: at, said: true };
    // "gained a second seat"
    if (isSingle && value === null && /^(?:second|third|fourth|fifth|sixth)$/.test(unit.words)) continue;
    // "plus four there"
    if (value !== null && unit.words === 'there') break;
    if (/[anl]/.test(unit.kind) || light.test(unit.words) || unit.words === 'same') continue;
    if (value !== null && !isPhrase && (closing.test(unit.kind) || isFollowing(unit.words))) break;
    if (value === null || unit.kind !== kindOf.reference) return null;
  }
  return value === null || isPhrase ? null : { value, end: endOfNumber(units, from), said: false };
}

// "lost just the one seat"
const isJustThe = (units: readonly Unit[], at: number): boolean =>
  units[at]?.words === 'the' &&
  /^(?:just|only|but)$/.test(units[at - 1]?.words ?? '') &&
  units[at + 1]?.kind === kindOf.number &&
  units[at + 2]?.kind === kindOf.seats;

const speaksOfSeats = (units: readonly Unit[]): boolean =>
  units.some(({ kind, words }) => kind === kindOf.seats && nouns.test(words));

/** All that a party had: "its three seats", "every one of its nine councillors", "their remaining two seats"; null for anything else. */
export function readAll(units: readonly Unit[], from: number): Count | null {
  let at = from;
  while (
    at < from + 4 &&
    (/^(?:all|all of|both|both of|each of|every|every one of|of)$/.test(units[at]?.words ?? '') ||
      (at > from && units[at]?.words === 'one of'))
  )
    at += 1;
  if (units[at - 1]?.words === 'every' && units[at]?.words === 'seat') return { value: null, end: at + 1, said: true };
  // "all of the five seats it was defending"
  // "the one that it had"
  const isThose =
    units[at]?.words === 'the' &&
    units[at + 1]?.kind === kindOf.number &&
    (at > from ? /^[SYdx]*Y[vbx]/.test(shapeOf(units.slice(at + 2, at + 6))) : isHad(units.slice(at + 2, at + 6)));
  if (!isThose && !/^(?:its|their|his|her)$/.test(units[at]?.words ?? '')) return null;
  at += 1;
  while (at < from + 7 && /^(?:own|other|remaining|last|final|existing|sitting)$/.test(units[at]?.words ?? '')) at += 1;
  const number = units[at];
  const noun = /^(?:remaining|last|sitting|final)$/.test(units[at + 1]?.words ?? '') ? units[at + 2] : units[at + 1];
  // "all of its seats", "every seat it held"
  if (number?.kind === kindOf.seats && at > from + 1 && number.words.endsWith('s'))
    return { value: (units[from]?.words ?? '').startsWith('both') ? 2 : null, end: at + 1, said: true };
  if (number?.kind !== kindOf.number || number.value === null || !isWhole(number) || number.value > most) return null;
  if ((noun?.kind === kindOf.seats && nouns.test(noun.words)) || noun?.words === 'member')
    return { value: number.value, end: at + 2, said: true };
  return noun === undefined || closing.test(noun.kind) ? { value: number.value, end: at + 1, said: isThose } : null;
}

const isHad = (units: readonly Unit[]): boolean => {
  const verb = /^[S~]{0,2}Yb?(?=v)/.exec(shapeOf(units));
  const group = verb === null ? null : units[verb[0].length]?.group;
  return group != null && (/^(?:have|hold)$/.test(group.verbClass) || /^(?:defend|hold)$/.test(group.lemma));
};

// "its only seat", "their first councillor", "its last seat"
const isLone = (units: readonly Unit[], at: number): boolean =>
  /^(?:only|first|second|third|fourth|fifth|last|first ever|sole|lone)$/.test(units[at]?.words ?? '') &&
  /^(?:(?:council )?seat|councillor|cllr)$/.test(
    units[units[at + 1]?.words === 'remaining' ? at + 2 : at + 1]?.words ?? '',
  );

const allButThe =
  /^all but (\w+) of the \w+ (?:council )?(?:seats |councillors )?(?:that )?(?:they|it|the party|he|she) (?:was|were|had|held|has|have|defended)\b/;

/** A part of what a party had: "half of their ten seats", "all but two of their seven seats", "more than half of its seats". */
export function readPart(units: readonly Unit[], from: number): Count | null {
  const said =
    /^((?:all but|half|most|more than half|nearly half|nearly all|almost all|the (?:bulk|majority)|(?:two |three )?(?:a )?(?:third|thirds|quarter|quarters))(?: (\S+))?(?: of)?) (?:of )?(?:its|their)(?: council)?(?: (\S+))?/.exec(
      wordsOf(units, from, from + 8),
    );
  // "all but one of the six they were defending"
  const keptOf = allButThe.exec(wordsOf(units, from, from + 9));
  const whole = units.slice(from, from + 6).findLast(({ kind }) => kind === kindOf.number)?.value ?? null;
  if (keptOf !== null && whole !== null) {
    const left = smallNumbers.indexOf(keptOf[1] ?? '') + 1;
    const end = units.findIndex(({ kind }, at) => at > from && /[Y~v]/.test(kind));
    return left > 0 && left < whole ? { value: whole - left, end: end < 0 ? from + 3 : end, said: true } : null;
  }
  const noun =
    said === null
      ? -1
      : units.findIndex(
          ({ kind, words }, at) => at >= from && at < from + 8 && kind === kindOf.seats && nouns.test(words),
        );
  if (said === null || noun < 0) return null;
  const [, words = '', but] = said;
  const numbers = units.slice(from, noun).filter(({ kind }) => kind === kindOf.number);
  const total = numbers.at(-1)?.value ?? null;
  const kept = words.startsWith('all but') ? smallNumbers.indexOf(but ?? '') + 1 : 0;
  const value =
    total === null || numbers.length > 1
      ? null
      : kept > 0 && kept < total
        ? total - kept
        : words.startsWith('half') && total % 2 === 0
          ? total / 2
          : null;
  return { value, end: noun + 1, said: true };
}

const smallNumbers = 'one two three four five six seven eight nine ten'.split(' ');

/** A whole number, without stop or thousands. */
export const isWhole = ({ value, surface }: Unit): boolean =>
  value !== null && Number.isInteger(value) && !/[.,]\d/.test(surface);

// "14 years", "a 14-year grip"
const isOther = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at]?.kind === '-' ? units[at + 1] : units[at];
  return (
    unit !== undefined &&
    (unit.kind === '%' || /^(?:per|percent|points?|votes?|am|pm|years?|councils?|wards?)$/.test(unit.words))
  );
};

function endOfNumber(units: readonly Unit[], from: number): number {
  let last = from;
  for (let at = from; at < Math.min(units.length, from + 9); at += 1) {
    if (units[at]?.kind === kindOf.number) return at + 1;
    last = at;
  }
  return last + 1;
}

/** A bare number with which a sentence ends. */
export const atEnd = (units: readonly Unit[], at: number): { value: number | null; end: number } | null => {
  const unit = units[at];
  return unit?.kind === kindOf.number && isWhole(unit) && units[at + 1] === undefined
    ? { value: unit.value, end: at + 1 }
    : null;
};
