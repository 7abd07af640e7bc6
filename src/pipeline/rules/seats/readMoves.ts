import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/Frame.ts';
import { partyOfUnit } from '../../reader/partyMeant.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf, type Unit } from '../../reader/Unit.ts';
import { partyOfSubject, partySpokenOf, isGoverned } from './partyNear.ts';
import { placesAround } from './placesAround.ts';
import { isFollowing, isWhole, readAll, readCount, type Count } from './readCount.ts';
import { expenseOf, readTail } from './readTail.ts';
import type { SeatChange } from './SeatChange.ts';
import { shareOut } from './shareOut.ts';

const up = new Set(
  'gain|pick up|add|net|reap|bag|climb|rise|grow|grow by|advance|put on|regain|win back|take back|claw back|reclaim'.split(
    '|',
  ),
);
/** A gain only where somebody is said to have lost it, or with "more": else a total. */
const upFrom = new Set(
  'win|take|capture|seize|snatch|grab|secure|claim|land|nab|steal|poach|swipe|pinch|nick off|hoover up'.split('|'),
);
const down = new Set(
  'lose|shed|drop|cede|surrender|give up|relinquish|forfeit|fall|slip|slump|slide|throw away|leak|haemorrhage|plunge|plummet|tumble|crash|sink'.split(
    '|',
  ),
);
const farthest = 6;
/** A bare number above this is of votes. */
const mostBare = 60;

/** Changes told by a verb: "lost three seats", "gained two from the Greens", "took a further two seats", "the Greens two". */
export function readMoves(sentence: ReadSentence): SeatChange[] {
  const { units } = sentence;
  const changes: SeatChange[] = [];
  for (const frame of sentence.frames) {
    const { group } = frame;
    if (
      frame.mood !== 'stated' ||
      group.voice !== 'active' ||
      !(up.has(group.lemma) || upFrom.has(group.lemma) || down.has(group.lemma))
    )
      continue;
    const at = startOfObject(sentence, frame);
    const said =
      at === null
        ? null
        : ((down.has(group.lemma) ? readAll(units, at) : null) ??
          readCount(units, units[at]?.kind === kindOf.by ? at + 1 : at));
    if (at === null || said === null) continue;
    const later = said.value === null ? countBehind(units, said.end) : null;
    const count = later === null ? said : { ...said, value: later.value };
    const text = units
      .slice(at, count.end)
      .map(({ words }) => words)
      .join(' ');
    const direction = down.has(group.lemma) ? 'down' : 'up';
    const tail = readTail(units, later?.end ?? count.end, count.value);
    const expense = up.has(group.lemma) || upFrom.has(group.lemma) ? expenseOf(units, count.end) : null;
    const owner = ownerOf(sentence, frame, at, count.end);
    const them = tail.shares.some(({ isThem }) => isThem) ? partyMeantByThem(sentence, frame, direction) : null;
    const source = expense ?? owner ?? them ?? tail.shares.find(({ from }) => from !== null)?.from ?? null;
    if (
      upFrom.has(group.lemma) &&
      (source === null || count.value === null) &&
      !/\b(?:more|extra|further|additional|another|(?:its|their) first)\b/.test(text) &&
      !isFirst(units, count.end)
    )
      continue;
    if (
      !count.said &&
      !mayStandAlone(
        sentence,
        count,
        source !== null || (isBareTold(sentence, group.lemma) && (count.value ?? 0) <= mostBare),
      )
    )
      continue;
    if (/^(?:short|shy|away|behind|ahead|adrift)\b/.test(units[count.end]?.words ?? '')) continue;
    if (isInWard(sentence, count.end) || comparesParties(units, count.end)) continue;
    const parties = partiesOf(sentence, frame, count, direction);
    const verb = units.find((unit) => unit.group === group);
    const span = {
      // "Labour needed two more but lost three": what is told begins with its own verb.
      start: Math.min(
        frame.inherited ? frame.verbStart : (frame.subject?.start ?? frame.start),
        verb?.start ?? frame.start,
      ),
      end: Math.max(units[Math.max(count.end, tail.end) - 1]?.end ?? frame.end, frame.end),
    };
    const places = placesAround(sentence, at, count.end);
    const isEach = units.slice(at, tail.end).some(({ words }) => /^(?:each|apiece)$/.test(words));
    const total = totalBehind(sentence, count.end);
    for (const party of parties) {
      const shared = shareOut(sentence, {
        party,
        count,
        direction,
        tail,
        expense: expense ?? owner,
        places,
        isEach,
        them,
      });
      for (const one of shared) changes.push({ ...one, seats: one.party === party ? total : null, ...span });
    }
  }
  return changes;
}

// "The Tories took eight seats from them": the party spoken of before, not the subject.
function partyMeantByThem(sentence: ReadSentence, frame: Frame, way: 'up' | 'down'): Party | null {
  const meant = partySpokenOf(sentence, way === 'up' ? 'down' : 'up');
  return frame.subject?.parties.includes(meant ?? '') === true ? null : meant;
}

// "took three Labour seats", "took three of its seats": whose they were.
function ownerOf({ units }: ReadSentence, frame: Frame, from: number, to: number): Party | null {
  const inside = units.slice(from, to);
  const named = inside.find(({ kind }) => kind === kindOf.party);
  if (named !== undefined) return named.parties[0] ?? null;
  const isOfOther =
    !down.has(frame.group.lemma) &&
    inside.some(({ words }, at) => /\bof$/.test(words) && /^(?:its|their)$/.test(inside[at + 1]?.words ?? ''));
  if (!isOfOther) return null;
  const own = frame.subject?.parties ?? [];
  const other = units.findLast(
    ({ kind, start, parties }) =>
      kind === kindOf.party &&
      start < (frame.subject?.start ?? frame.start) &&
      parties.every((one) => !own.includes(one)),
  );
  return own.length === 1 && other?.parties.length === 1 ? (other.parties[0] ?? null) : null;
}

// "leaked seats everywhere – ten in all", "lost seats (18 of them)"
function countBehind(units: readonly Unit[], from: number): { value: number | null; end: number } | null {
  for (let at = from; at < Math.min(units.length, from + farthest); at += 1) {
    const unit = units[at];
    if (unit === undefined || /[v^;.|]/.test(unit.kind)) return null;
    if (unit.kind !== kindOf.number) continue;
    return isWhole(unit) && /^(?:in all|in total|of them|all told|altogether)\b/.test(wordsOf(units, at + 1, at + 3))
      ? { value: unit.value, end: at + (units[at + 1]?.kind === kindOf.at ? 3 : 2) }
      : null;
  }
  return null;
}

// The subject; "Labour and the Tories each lost two", "lost two apiece": both of them.
function partiesOf(sentence: ReadSentence, frame: Frame, { value, end }: Count, way: 'up' | 'down'): (Party | null)[] {
  const { units } = sentence;
  const named = frame.subject?.kind === kindOf.party ? frame.subject.parties : [];
  if (named.length < 2) return [partyOfSubject(frame, sentence, way) ?? partyOfAntecedent(frame, sentence)];
  const around = units.filter(({ start }, at) => at <= end && start >= (frame.subject?.start ?? 0));
  return value === null || around.some(({ words }) => /\b(?:each|both|apiece)\b/.test(words)) ? [...named] : [];
}

// "a bad night for the party, which loses 12 seats"
function partyOfAntecedent(frame: Frame, sentence: ReadSentence): string | null {
  if (frame.subject !== null || !/^(?:which|who)$/.test(frame.introducer ?? '')) return null;
  const name = sentence.units.findLast(({ kind, start }) => start < frame.start && /[PYR]/.test(kind));
  if (name?.kind === kindOf.party) return name.parties.length === 1 ? (name.parties[0] ?? null) : null;
  return name?.words === 'the party' ? partyOfUnit(name, sentence) : null;
}

/** "three more seats than the Tories": a lead, not a change. */
export const comparesParties = (units: readonly Unit[], at: number): boolean =>
  units[at]?.words === 'than' && units.slice(at + 1, at + 3).some(({ kind }) => kind === kindOf.party);

// Behind the verb, or behind the name where the verb is shared: "gained two and the Greens two".
function startOfObject(sentence: ReadSentence, frame: Frame): number | null {
  const { units } = sentence;
  const verb = units.findIndex(({ group }) => group === frame.group);
  if (verb < 0) return null;
  const subject = frame.subject;
  const behind = units[verb]?.end ?? 0;
  if (subject !== null && frame.start > (units[verb]?.start ?? 0) && subject.start >= behind) {
    const name = units.findIndex(({ kind, end }) => kind === kindOf.party && end === subject.end);
    return name < 0 ? null : name + 1;
  }
  return verb + 1;
}

// "added three and Labour are three down": nothing else is counted in the sentence.
const isBareTold = ({ text }: ReadSentence, lemma: string): boolean =>
  /^(?:add|shed|lose|gain|drop|put on|pick up)$/.test(lemma) &&
  !/%|\b(?:per ?cent|votes?|points?|councils|wards?|divisions?|by-?elections?|mayors?|mps?|times|years|recounts?|majority of)\b/i.test(
    text,
  );

// "two seats, their first on this council"
function isFirst(units: readonly Unit[], at: number): boolean {
  const [comma, owner, first] = units.slice(at, at + 3);
  return comma?.kind === ',' && /^(?:its|their)$/.test(owner?.words ?? '') && (first?.words ?? '').startsWith('first');
}

// "gained two": of seats only where seats are spoken of, or somebody lost them.
function mayStandAlone({ units, discourse }: ReadSentence, count: Count, hasSource: boolean): boolean {
  const next = units[count.end];
  // "lost one too: X has gone" is of councils.
  if (units.slice(count.end, count.end + 2).some(({ kind }) => kind === ':')) return false;
  if (next !== undefined && !/[,.;:)&FTBIw^~|(\-P]/.test(next.kind) && !isFollowing(next.words)) return false;
  if (hasSource || (next?.kind === kindOf.to && units[count.end + 1]?.kind === kindOf.number)) return true;
  const isSeat = ({ kind, words }: { kind: string; words: string }): boolean =>
    kind === kindOf.seats && /seat|councillor|cllr/.test(words);
  return (
    units.some(isSeat) ||
    /\b(?:up|down|by) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/.test(
      units.map(({ words }) => words).join(' '),
    ) ||
    /\b(?:gain|net gain|loss|net loss) of\b/.test(units.map(({ words }) => words).join(' ')) ||
    (discourse.before?.units.some(isSeat) ?? false) ||
    (next?.kind === kindOf.at && units.slice(count.end + 1, count.end + 3).some(({ kind }) => kind === kindOf.council))
  );
}

// "all three seats in Norbiton": a ward's seats are no change of the council's.
function isInWard({ units }: ReadSentence, from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + farthest); at += 1) {
    const unit = units[at];
    if (unit === undefined || /[v^;.|,]/.test(unit.kind)) return false;
    if (unit.kind === kindOf.council) return false;
    if (unit.kind === kindOf.name && units[at - 1]?.kind === kindOf.at) return true;
    if (unit.kind === kindOf.seats && /ward|division/.test(unit.words)) return true;
  }
  return false;
}

/** "down five to 10": the seats that are left. */
export function totalBehind({ units }: ReadSentence, from: number): number | null {
  const [to, number, next] = units.slice(from, from + 3);
  if (to?.kind !== kindOf.to || number?.kind !== kindOf.number || number.value === null) return null;
  return next?.kind === '%' || isGoverned(units, from) ? null : number.value;
}
