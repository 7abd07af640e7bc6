import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { flatten } from '../../flatten.ts';
import { isOpposite, otherBefore } from './theyOpposed.ts';

/** Whether a preposition such as "from" or "to" governs a name, so that it is no subject. */
export function isGoverned(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const unit = units[before];
    if (unit === undefined) return false;
    if (/[FTBw>OAU]/.test(unit.kind) || /^(?:than|against|for)$/.test(unit.words)) return true;
    if (!/[dxa]/.test(unit.kind)) return false;
  }
  return false;
}

/** The parties that a change before or behind which no verb of its own stands is about: the nearest before it, "both" for all of them. */
export function partiesBefore(sentence: ReadSentence, from: number, way: 'up' | 'down'): Party[] {
  const { units } = sentence;
  const isShared = units.slice(Math.max(0, from - 4), from).some(({ words }) => /^(?:both|each)$/.test(words));
  if (isShared || isOfBoth(units, from))
    return [...new Set(flatten(units.slice(0, from), (unit) => (unit.kind === kindOf.party ? unit.parties : [])))];
  const aside = asidesOf(sentence, units[from]);
  let governed: Party | null = null;
  let governedAt = 0;
  for (let at = from - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined || /[;|]/.test(unit.kind)) break;
    // "in each case – the Tories had run them –": between two dashes stands something else.
    if (isDash(unit))
      at =
        Math.max(
          units.findLastIndex((one, index) => index < at && isDash(one)),
          0,
        ) || at;
    if (unit.kind !== kindOf.party || aside.has(unit.start) || (way === 'up' && isDriven(units, at))) continue;
    const [party] = unit.parties;
    if (party === undefined) continue;
    // "with Labour up nine"
    const lead = units[at - 1]?.kind === kindOf.determiner ? at - 2 : at - 1;
    const isNext = at === from - 1 && units[lead]?.kind === kindOf.with;
    // "gain from the Tories, who have gone down by ten"
    const isTold =
      (units[at + 1]?.kind === ',' && units[at + 2]?.kind === kindOf.relative) ||
      (at === from - 2 &&
        units[from - 1]?.kind === '(' &&
        units[at - 1]?.words !== 'from' &&
        units[at - 2]?.words !== 'from');
    // "with the Tories as the largest party after a gain of 15"
    const isApart =
      units[lead]?.kind === kindOf.with &&
      /^(?:as|now|becoming|left as) (?:the |now )?(?:(?:single )?(?:largest|biggest) )/.test(
        `${wordsOf(units, at + 1, at + 5)} `,
      );
    // "20 seats (+7) to Labour’s 13 (-7)"
    const isOwner = unit.owns && units[at + 1]?.kind === kindOf.number && units[at + 2]?.kind === '(' && at >= from - 3;
    if (isNext || isTold || isOwner || isApart || !isGoverned(units, at)) return [party];
    governed ??= party;
    governedAt = Math.max(governedAt, unit.start);
  }
  const named = new Set(flatten(units.slice(0, from), (unit) => (unit.kind === kindOf.party ? unit.parties : [])));
  // "They took it from the Tories, going up 28": the winner's.
  if (governed !== null && takenFrom(units, from)) return onlyOne(partySpokenOf(sentence, way), governed);
  // "Both came from the Tories, and in X the party rose by 24": whom it means.
  const last = sentence.frames.findLast(({ verbStart }) => verbStart <= (units[from]?.start ?? 0));
  const isMeant = (last?.subject?.start ?? 0) > governedAt && leaning.test(last?.subject?.words ?? '');
  const meantBy = governed !== null && isMeant ? last : undefined;
  if (meantBy !== undefined) {
    const whose = partyOfSubject(meantBy, sentence, way);
    return whose === null ? [] : [whose];
  }
  if (governed !== null) return named.size === 1 ? [governed] : [];
  const meant = subjectBefore(sentence, units[from], way);
  return meant === null ? [] : [meant];
}

// "Both the Tories and Labour were down five"
const isOfBoth = (units: readonly Unit[], from: number): boolean => {
  const list = /d?d?P&d?P[na]*v?[na]*$/.exec(shapeOf(units.slice(Math.max(0, from - 9), from)))?.[0];
  return list !== undefined && units[from - list.length]?.words === 'both';
};

// "removing Labour from power with a gain of 12", "run until now by a Tory minority, … on a gain of 40": not who gains.
function isDriven(units: readonly Unit[], at: number): boolean {
  const lead = units[at - 1]?.kind === kindOf.determiner ? at - 2 : at - 1;
  return (
    driving.test(units[lead]?.words ?? '') ||
    isOusted(units, at) ||
    (units[lead]?.kind === kindOf.by && units.slice(Math.max(0, lead - 4), lead).some(({ words }) => ruled.test(words)))
  );
}

// "who have turfed out the Tories", "have ousted Labour in X, having finished on 20 (+7)"
const isOusted = (units: readonly Unit[], at: number): boolean => {
  const group = units[units[at - 1]?.kind === kindOf.determiner ? at - 2 : at - 1]?.group;
  return group?.verbClass === 'oust' && group.voice === 'active';
};

const driving = /^(?:oust|toppl|unseat|remov|dislodg|depos|eject|defeat|evict|displac)ing$/;
const ruled = /^(?:run|held|controlled|governed|ruled)$/;

const onlyOne = (party: Party | null, other: Party): Party[] => (party === null || party === other ? [] : [party]);

// "from the Tories (37 seats, +22)", "… from the Tories, going up 28"
const takenFrom = (units: readonly Unit[], from: number): boolean => {
  const at = units.findLastIndex(({ kind }, index) => index < from && kind === kindOf.party);
  const shape = shapeOf(units.slice(0, from));
  return /Fd?$/.test(shape.slice(0, at)) && (shape.slice(at).startsWith('P(') || /^P,v$/.test(shape.slice(at)));
};

const isDash = ({ kind, surface }: Unit): boolean => kind === '-' && /[–—]/.test(surface);

// Where the parties stand that only a relative clause names, to which a change does not belong.
function asidesOf({ main }: ReadSentence, change: Unit | undefined): Set<number> {
  const starts = new Set<number>();
  for (const { asides } of main) {
    for (const { kind, units } of asides) {
      const isInside = units.some(({ start }) => start === change?.start);
      if (kind === 'relative' && !isInside)
        for (const unit of units) if (unit.kind === kindOf.party) starts.add(unit.start);
    }
  }
  return starts;
}

function subjectBefore(sentence: ReadSentence, unit: Unit | undefined, way: 'up' | 'down'): Party | null {
  const nearest = sentence.frames.filter(({ start }) => start <= (unit?.start ?? 0));
  const frame = nearest.reduce<Frame | undefined>(
    (one, other) => (other.verbStart >= (one?.verbStart ?? 0) ? other : one),
    undefined,
  );
  const own = (frame === undefined ? null : partyOfSubject(frame, sentence, way)) ?? partyOfRole(sentence, unit);
  const isLeaning = /\b(?:they|the party|it|its|their)\b/i.test(sentence.text) || isOfThat(sentence);
  // "Two seats up on last year.": a sentence without a verb goes on about the one before.
  const isFragment =
    !sentence.kinds.includes(kindOf.party) && sentence.frames.every(({ subject }) => subject?.kind === kindOf.seats);
  return own ?? (isFragment ? ofResult(sentence, way) : isLeaning ? partySpokenOf(sentence, way) : null);
}

const winners =
  /^\W*(?:and |but )?the (?:winners|victors|winning party|new (?:rulers|administration|ruling (?:group|party))|incoming (?:administration|party)) (?:is|are|was|were|has|have|had|went|rose|finished|ended)\b/i;
const losers =
  /^\W*(?:and |but )?the (?:losers|losing party|vanquished|former rulers|outgoing (?:administration|party|rulers)|old (?:administration|regime)) (?:is|are|was|were|has|have|had|went|fell|finished|ended)\b/i;

// "X has been taken by the Tories from the Lib Dems. The winners are up 22 seats."
function partyOfRole({ text, start, discourse: { lastResult } }: ReadSentence, unit: Unit | undefined): Party | null {
  const ahead = text.slice(0, (unit?.start ?? start) - start + 1);
  const party = winners.test(ahead) ? lastResult?.control : losers.test(ahead) ? lastResult?.previous : null;
  return party == null || party === 'NOC' ? null : party;
}

// "Labour hold, 74 seats. That’s 20 fewer than last time."
const isOfThat = ({ text, discourse: { before } }: ReadSentence): boolean =>
  /^\W*(?:that|this)(?:['’]s| is| was) /i.test(text) &&
  before !== null &&
  /\d+ (?:of the \d+ )?(?:seats|councillors)\b/.test(before.text) &&
  !/\b(?:majority|lead|votes?|per ?cent|ward)\b|%/i.test(before.text);

const leaning = /^(?:they|the party|it|the group|his party|her party|the ruling group)$/;
const bodies = /^(?:party|group|tally|total|presence|strength|team|side|numbers|representation)$/;

/** The party that is a verb's subject: named, or meant by "they", "the party" and "their group", or by nothing at all: "Lost three seats". */
export function partyOfSubject(frame: Frame, sentence: ReadSentence, way: 'up' | 'down'): Party | null {
  const { subject } = frame;
  const party = partyOfUnit(subject, sentence);
  const { units } = sentence;
  if (party !== null && subject?.words === 'they' && isOpposite(frame, sentence, party))
    return otherBefore(sentence, party);
  if (party !== null) return subject?.words === 'they' && mayBeOther(units, subject, party) ? null : party;
  // "It now has a Labour majority, the party having gained nine": the one of the sentence.
  if (subject?.words === 'the party') {
    const before = new Set(flatten(units, (unit) => (unit.start < subject.start ? unit.parties : [])));
    const [only] = before;
    if (before.size === 1 && only !== undefined) return only;
  }
  // "Independents took five seats from it. In X it lost eight": they are no "it".
  if (subject?.words === 'it' && sentence.discourse.party === 'IND') return null;
  if (subject?.kind === kindOf.pronoun)
    return leaning.test(subject.words)
      ? ((way === 'up' ? gainerBefore(units, subject) : null) ?? partySpokenOf(sentence, way))
      : null;
  const verb = units.findIndex(({ start }) => start >= frame.verbStart);
  if (subject?.kind === kindOf.person) return partyOfPeople(units, subject);
  if (subject !== null || verb < 0) return null;
  const [owner, body] = units.slice(Math.max(0, verb - 2), verb);
  const isBody = body !== undefined && bodies.test(body.words);
  if (isBody && (owner?.owns === true || /^(?:their|its|his|her)$/.test(owner?.words ?? '')))
    return owner?.kind === kindOf.party
      ? (owner.parties[0] ?? null)
      : (partyNamedAhead(units, verb) ?? partySpokenOf(sentence, way));
  // "The party ended on 29 seats, two short, after losing two": of whoever the verb before is told.
  const main =
    frame.group.form === 'ing' && /^(?:after|by)$/.test(frame.introducer ?? '')
      ? sentence.frames.findLast(
          (one) =>
            one.verbStart < frame.verbStart && one.group.form === 'finite' && !one.isAside && one.mood === 'stated',
        )
      : undefined;
  if (main?.subject?.kind === kindOf.party || main?.subject?.kind === kindOf.pronoun)
    return partyOfSubject(main, sentence, way);
  // "The Greens leapfrogged the Tories in X, gaining four seats"
  const lead = /^d?P/.exec(shapeOf(units))?.[0].length ?? 0;
  if (frame.group.form === 'ing' && lead > 0 && units[verb - 1]?.kind === ',' && sentence.frames[0] === frame)
    return units[lead - 1]?.parties.length === 1 ? (units[lead - 1]?.parties[0] ?? null) : null;
  const isFirst = units.slice(0, verb).every(({ kind }) => /[#^,:|ax-]/.test(kind) && kind !== kindOf.word);
  return isFirst && !sentence.kinds.slice(0, verb).includes(kindOf.party) ? partySpokenOf(sentence, way) : null;
}

// "Labour lost its majority after a surge by the Greens; they gained seven": either may be meant.
function mayBeOther(units: readonly Unit[], subject: Unit, party: Party): boolean {
  const at = units.findIndex(({ start }) => start === subject.start);
  if (!/[:;]/.test(units[at - 1]?.kind ?? '')) return false;
  const nearest = units.findLastIndex(({ kind }, index) => index < at && kind === kindOf.party);
  const link = units[nearest - 1]?.kind === kindOf.determiner ? units[nearest - 2] : units[nearest - 1];
  return /^(?:by|with)$/.test(link?.words ?? '') && units[nearest]?.parties.includes(party) === false;
}

// "In X, which the Lib Dems governed until May, their group is down 11": the one party named ahead.
function partyNamedAhead(units: readonly Unit[], verb: number): Party | null {
  const named = new Set(flatten(units.slice(0, verb), (unit) => (unit.kind === kindOf.party ? unit.parties : [])));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

// "X is a Lib Dem gain from the Tories, and a thumping one: they put on 26 seats"
function gainerBefore(units: readonly Unit[], { start, words }: Unit): Party | null {
  const gains = units.filter(
    (unit, at) =>
      unit.kind === kindOf.party &&
      unit.end <= start &&
      /^(?:gain|win|victory)$/.test(units[at + 1]?.words ?? '') &&
      /^(?:an?|another)$/.test(units[at - 1]?.words ?? ''),
  );
  return words === 'they' && gains.length === 1 && gains[0]?.parties.length === 1
    ? (gains[0].parties[0] ?? null)
    : null;
}

// "Green candidates picked up a few seats"
function partyOfPeople(units: readonly Unit[], subject: Unit): Party | null {
  const at = units.findIndex(({ start }) => start === subject.start);
  const before = units[at - 1];
  return /^(?:candidates|members)$/.test(subject.words) && before?.parties.length === 1
    ? (before.parties[0] ?? null)
    : null;
}

/** Whose gains or losses a sentence that names nobody tells: the winner's or the loser's of the result right before it, else of the party spoken of. */
export function ofResult(sentence: ReadSentence, way: 'up' | 'down'): Party | null {
  const { lastResult } = sentence.discourse;
  if (lastResult === null) return partySpokenOf(sentence, way);
  const party = way === 'up' ? lastResult.control : lastResult.previous;
  return party === null || party === 'NOC' ? null : party;
}

// "A thumping win for the Lib Dems in X"
const isWinOf = (units: readonly Unit[], at: number): boolean =>
  /\b(?:win|victory|gain|triumph|success|night) for(?: the)?$/.test(wordsOf(units, Math.max(0, at - 3), at));

const sentencesBack = 3;

/** The one party that was spoken of before: by the sentence before, else by those above it, else as winner or loser of the last result. */
export function partySpokenOf({ discourse, paragraph, post }: ReadSentence, way: 'up' | 'down'): Party | null {
  let { before } = discourse;
  // "X – from the Tories. Up 26 seats.": not theirs.
  if (before !== null && before.frames.length === 0 && /F[dx]?P[^P]*$/.test(shapeOf(before.units))) return null;
  if (discourse.party !== null) return discourse.party;
  for (let steps = 0; steps < sentencesBack && before !== null; steps += 1) {
    if (steps > 0 && (before.post !== post || before.paragraph !== paragraph)) break;
    const { units } = before;
    const named = new Set(flatten(units, (unit) => (unit.kind === kindOf.party ? unit.parties : [])));
    const [only] = named;
    if (named.size === 1) return only ?? null;
    if (named.size > 1) {
      // "Reform’s first council, gained from the Tories. The party gained 49 seats."
      const free = new Set(
        flatten(units, (unit, at) =>
          unit.kind === kindOf.party && (isWinOf(units, at) || !(isGoverned(units, at) || isOusted(units, at)))
            ? unit.parties
            : [],
        ),
      );
      const [winner] = free;
      if (steps === 0 && way === 'up' && free.size === 1) return winner ?? null;
      break;
    }
    before = before.discourse.before;
  }
  const { lastResult } = discourse;
  const party = way === 'up' ? lastResult?.control : lastResult?.previous;
  return party == null || party === 'NOC' ? null : party;
}
