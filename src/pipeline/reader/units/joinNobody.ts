import { kindOf } from './lexiconWords.ts';
import { changeUnit, wordsOf, type Unit } from './Unit.ts';

const holdsPower = /^(have|hold|win|be|run|control|get|take|secure|gain|command|hold on|retain|enjoy|boast)$/;

/** Puts "no party has a majority", "nobody is in overall control" together as one state, and says when it was so. */
export function joinNobody(all: Unit[]): Unit[] {
  if (!all.some((unit) => unit.kind === kindOf.nobody || isNeither(unit) || noneOf.test(unit.words))) return all;
  const units = joinNoneOfThem(all);
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const end =
      unit.kind === kindOf.nobody
        ? endOfNobody(units, at)
        : isNeither(unit)
          ? endOfParty(units, at + 1)
          : endOfNone(units, at);
    const last = end === null ? undefined : units[end];
    if (end === null || last === undefined) {
      const isGoal =
        unit.kind === kindOf.nobody
          ? goals.test(unit.words) && units[at + 1]?.kind !== kindOf.word && /[T>]/.test(joined.at(-1)?.kind ?? '')
          : isNone(joined, unit);
      joined.push(isGoal ? changeUnit(unit, { kind: kindOf.noc }) : unit);
      continue;
    }
    const spoken = wordsOf(units, at, end + 1);
    const said = units.slice(at, end + 1).find(({ group }) => group !== null)?.group?.tense ?? null;
    // "has had no majority since May" is of the time until now.
    const tense = /\b(?:has|have) had\b/.test(spoken) ? 'past' : said;
    joined.push(
      changeUnit(unit, {
        kind: kindOf.noc,
        end: last.end,
        words: spoken,
        group: null,
        tense: tense === null ? null : tense === 'past' || tense === 'pluperfect' ? 'then' : 'now',
      }),
    );
    at = end;
  }
  return joined;
}

const ofAnyParty = /^(?:no party|no single party|no one party|no group|no one)$/;
const noneOf = /^(?:none|neither)$/;

// "none of those six", "neither of the two councils": one word for all of them.
function joinNoneOfThem(units: Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const end = noneOf.test(unit.words) ? endOfThem(units, at) : null;
    joined.push(
      end === null
        ? unit
        : changeUnit(unit, { kind: kindOf.nobody, words: 'none of them', end: units[end]?.end ?? unit.end }),
    );
    at = end ?? at;
  }
  return joined;
}

function endOfThem(units: readonly Unit[], none: number): number | null {
  const [of, which, number, noun] = units.slice(none + 1, none + 5);
  if (of?.kind !== kindOf.of || !/^(?:the|those|these)$/.test(which?.words ?? '')) return null;
  if (number?.kind === kindOf.reference && number.words.endsWith('s')) return none + 3;
  if (number?.kind !== kindOf.number) return null;
  return noun?.kind === kindOf.reference ? none + 4 : none + 3;
}

// "lost it, but to no one", "passed from Labour to nobody", "… and into no party’s"
const goals = /^(?:no one|nobody|no party|no single party|no group)$/;

// "fell from Labour control to none": where what it came from was somebody's, and not so many seats.
function isNone(before: readonly Unit[], { words }: Unit): boolean {
  if (words !== 'none' || !/[T>]/.test(before.at(-1)?.kind ?? '')) return false;
  const from = before.findLastIndex(({ kind }) => kind === kindOf.from);
  const between = before.slice(from + 1);
  return (
    from >= 0 &&
    between.length <= longestSource &&
    between.some(({ kind }) => kind === kindOf.party) &&
    between.every(({ kind }) => /[PQd&T>]/.test(kind))
  );
}

const longestSource = 5;

// "X and Y: neither has a majority party"
const isNeither = ({ group, words }: Unit): boolean =>
  group !== null && /^neither (?:now )?(?:has|had|have)$/.test(words);

// "no party now has a majority": adverbs stand between.
function endOfNobody(units: readonly Unit[], nobody: number): number | null {
  let from = nobody;
  while (/[nalf]/.test(units[from + 1]?.kind ?? '')) from += 1;
  // "leaving no party with an overall majority"
  const isLeft = units[nobody - 1]?.group?.lemma === 'leave';
  if (units[from + 1]?.kind === kindOf.with && (isLeft || (units[nobody]?.words ?? '').startsWith('no '))) {
    const at = units[from + 2]?.kind === kindOf.determiner ? from + 3 : from + 2;
    return units[at]?.kind === kindOf.control ? at : null;
  }
  // "leaving nobody in overall control"
  if (units[nobody]?.words === 'nobody' && units[from + 1]?.words === 'in' && units[from + 2]?.kind === kindOf.control)
    return from + 2;
  // "no party in overall charge"
  if (
    ofAnyParty.test(units[nobody]?.words ?? '') &&
    units[from + 1]?.words === 'in' &&
    units[from + 2]?.kind === kindOf.control
  )
    return from + 2;
  // "remains without anyone in overall control"
  if (
    (units[nobody]?.words ?? '').startsWith('with') &&
    units[from + 1]?.kind === kindOf.at &&
    units[from + 2]?.kind === kindOf.control
  )
    return from + 2;
  const asked = endOfAnyParty(units, nobody);
  if (asked !== null) return asked;
  // "no party had previously had a majority"
  if (
    /^(?:has|have|had)$/.test(units[from + 1]?.words ?? '') &&
    units[from + 2]?.kind === kindOf.formerly &&
    /^(?:have|hold)$/.test(units[from + 3]?.group?.lemma ?? '')
  )
    from += 2;
  const { group } = units[from + 1] ?? { group: null };
  // "with nobody replacing them"
  if (group !== null && /^(?:replace|succeed)$/.test(group.lemma) && group.mood === 'stated')
    return units[from + 2]?.words === 'them' || units[from + 2]?.words === 'it' ? from + 2 : null;
  if (group === null || !holdsPower.test(group.lemma)) return null;
  if (group.mood !== 'stated' && group.mood !== 'remembered') return null;
  if (
    /^(run|control|govern|rule)$/.test(group.lemma) &&
    /since|outright|alone/.test(
      units
        .slice(from + 2, from + 4)
        .map(({ words }) => words)
        .join(' '),
    )
  )
    return from + 1;
  // "nobody wins it"
  if (/^(?:win|gain|take|control|run)$/.test(group.lemma) && units[from + 2]?.words === 'it') return from + 2;
  return endOfObject(units, from + 2);
}

// "in none of them does any party have a majority", "in neither has anyone the numbers"
function endOfAnyParty(units: readonly Unit[], none: number): number | null {
  if (units[none - 1]?.words !== 'in') return null;
  const verb = units[none + 1];
  if (verb?.kind !== kindOf.do && !/^(?:has|have|is)$/.test(verb?.words ?? '')) return null;
  let at = none + 2;
  while (/^(?:any|one|single|now|any one|any single)$/.test(units[at]?.words ?? '')) at += 1;
  if (!/^(?:party|anyone|anybody|group|side)$/.test(units[at]?.words ?? '')) return null;
  at += 1;
  while (/[nalf]/.test(units[at]?.kind ?? '')) at += 1;
  const { group } = units[at] ?? { group: null };
  return endOfObject(units, group === null ? at : at + 1);
}

// "no party had a majority and none has one now"
function endOfNone(units: readonly Unit[], at: number): number | null {
  const [none, verb, it] = units.slice(at, at + 3);
  return none?.words === 'none' && verb?.group?.lemma === 'have' && /^(?:one|it|that)$/.test(it?.words ?? '')
    ? at + 2
    : null;
}

// "neither has a majority party"
function endOfParty(units: readonly Unit[], from: number): number | null {
  // "neither has a ruling party"
  const [article, adjective, noun] = units.slice(from, from + 3);
  if (
    article?.kind === kindOf.determiner &&
    /^(?:ruling|governing|majority)$/.test(adjective?.words ?? '') &&
    noun?.words === 'party'
  )
    return from + 2;
  const end = endOfObject(units, from);
  return end !== null && units[end + 1]?.words === 'party' ? end + 1 : end;
}

// The majority, the numbers or the council that nobody has.
function endOfObject(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < from + 5; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (
      unit.kind === kindOf.control ||
      /^(one|numbers)$/.test(unit.words) ||
      (unit.kind === kindOf.reference && !unit.owns)
    )
      return at;
    if (!/[dxInaUw]/.test(unit.kind) && unit.words !== 'one') return null;
  }
  return null;
}
