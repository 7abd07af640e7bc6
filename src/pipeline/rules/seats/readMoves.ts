import type { Frame } from '../../reader/Frame.ts';
import { partyOfUnit } from '../../reader/partyMeant.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/Unit.ts';
import { partyOfSubject, isGoverned } from './partyNear.ts';
import { placesAround } from './placesAround.ts';
import { isFollowing, readCount, type Count } from './readCount.ts';
import type { SeatChange } from './SeatChange.ts';

const up = new Set('gain|pick up|add|net|reap|bag|climb|rise|grow|grow by|advance|put on'.split('|'));
/** A gain only where somebody is said to have lost it, or with "more": else a total. */
const upFrom = new Set(
  'win|take|capture|seize|snatch|grab|secure|claim|land|nab|steal|poach|swipe|pinch|win back|take back|regain'.split(
    '|',
  ),
);
const down = new Set(
  'lose|shed|drop|cede|surrender|give up|relinquish|forfeit|fall|slip|slump|slide|throw away'.split('|'),
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
    const count = at === null ? null : readCount(units, units[at]?.kind === kindOf.by ? at + 1 : at);
    if (at === null || count === null) continue;
    const text = units
      .slice(at, count.end)
      .map(({ words }) => words)
      .join(' ');
    const source = partyLinked(sentence, count.end, kindOf.from);
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
    if (/^(?:short|shy|away|behind|ahead|adrift)$/.test(units[count.end]?.words ?? '')) continue;
    if (isInWard(sentence, count.end) || comparesParties(units, count.end)) continue;
    const party = partyOfSubject(frame, sentence) ?? partyOfAntecedent(frame, sentence);
    const places = placesAround(sentence, at, count.end);
    if (places.length === 0 || (count.value !== null && places.length > 1)) continue;
    const direction = down.has(group.lemma) ? 'down' : 'up';
    const verb = units.find((unit) => unit.group === group);
    const span = {
      start: Math.min(frame.start, verb?.start ?? frame.start),
      end: Math.max(units[count.end - 1]?.end ?? frame.end, frame.end),
    };
    const telling = count.value === null ? 'some' : 'move';
    const total = totalBehind(sentence, count.end);
    if (party !== null)
      changes.push({
        telling,
        party,
        places,
        direction,
        change: signed(count.value, direction),
        seats: total,
        ...span,
      });
    const other = direction === 'up' ? source : partyLinked(sentence, count.end, kindOf.to);
    if (other !== null && other !== party && count.value !== null) {
      const opposite = direction === 'up' ? 'down' : 'up';
      changes.push({
        telling,
        party: other,
        places,
        direction: opposite,
        change: signed(count.value, opposite),
        seats: null,
        ...span,
      });
      const more = direction === 'up' ? nextSource(sentence, count.end) : null;
      if (more !== null) {
        const own = changes.findLast((change) => change.party === party);
        if (own?.change != null) own.change += more.value;
        changes.push({
          telling,
          party: more.party,
          places,
          direction: 'down',
          change: -more.value,
          seats: null,
          ...span,
        });
      }
    }
  }
  return changes;
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

export const signed = (value: number | null, direction: 'up' | 'down'): number | null =>
  value === null ? null : direction === 'up' ? value : -value;

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

// "two from the Greens": only where it stands next to the number and names one party.
function partyLinked(sentence: ReadSentence, from: number, kind: string): string | null {
  const { units } = sentence;
  for (let at = from; at < Math.min(units.length, from + farthest); at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.kind === kind) {
      const name = units.slice(at + 1, at + 3).find((one) => one.kind !== kindOf.determiner);
      if (name?.kind !== kindOf.party || name.parties.length !== 1) return null;
      const next = units[units.indexOf(name) + 1];
      const isList =
        next !== undefined &&
        /[&,]/.test(next.kind) &&
        units
          .slice(units.indexOf(name) + 2, units.indexOf(name) + 4)
          .some((one) => one.kind === kindOf.party || one.words === 'others') &&
        !units.slice(units.indexOf(name), units.indexOf(name) + 6).some((one) => /[v#]/.test(one.kind));
      return isList ? null : (name.parties[0] ?? null);
    }
    if (/[v^;.|,&#]/.test(unit.kind)) return null;
  }
  return null;
}

// "six from the Tories and three from Labour"
function nextSource({ units }: ReadSentence, from: number): { party: string; value: number } | null {
  const text = units.slice(from, from + 9);
  const shape = text.map(({ kind }) => kind).join('');
  const match = /^Fd?P(?:&|,&?)d?(#)S?Fd?(P)/.exec(shape);
  if (match === null) return null;
  const value = text[shape.indexOf('#')]?.value;
  const party = text[match[0].length - 1]?.parties[0];
  return value == null || party === undefined ? null : { party, value };
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
