import type { Frame } from '../../reader/frames/Frame.ts';
import { beginsWithFirstName } from '../../reader/names/firstNames.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, wordsOf, type Unit } from '../../reader/units/Unit.ts';
import { countBehind, formerOwner, ownerOf, partiesOf, partyMeantByThem } from './aroundMove.ts';
import { down, up, upFrom } from './moveVerbs.ts';
import { beginsInWard, isBareTold, isInWard, mayStandAlone } from './ofSeats.ts';
import { isGoverned } from './partyNear.ts';
import { national, placesAround } from './placesAround.ts';
import { readAll, readCount, readPart } from './readCount.ts';
import { expenseOf, readTail } from './readTail.ts';
import type { SeatChange } from './SeatChange.ts';
import { tellsFigures } from './tellsFigures.ts';
import { shareOut } from './shareOut.ts';

/** More than this, "now lost" without a council is of all of them. */
const mostNow = 20;
const mostMore = 12;

/** Changes told by a verb: "lost three seats", "gained two from the Greens", "took a further two seats", "the Greens two". */
export function readMoves(sentence: ReadSentence): SeatChange[] {
  const { units } = sentence;
  const changes: SeatChange[] = [];
  for (const frame of sentence.frames) {
    const { group } = frame;
    if (
      !(frame.mood === 'stated' || (frame.mood === 'remembered' && isByNow(sentence, frame))) ||
      group.voice !== 'active' ||
      !(up.has(group.lemma) || upFrom.has(group.lemma) || down.has(group.lemma))
    )
      continue;
    const at = startOfObject(sentence, frame);
    const said =
      at === null
        ? null
        : ((down.has(group.lemma) ? (readAll(units, at) ?? readPart(units, at)) : null) ??
          readCount(units, units[at]?.kind === kindOf.by ? at + 1 : at));
    if (at === null || said === null) continue;
    const later = said.value === null ? countBehind(units, said.end) : null;
    const count = later === null ? said : { ...said, value: later.value };
    const text = units
      .slice(at, count.end)
      .map(({ words }) => words)
      .join(' ');
    const direction = down.has(group.lemma) ? 'down' : 'up';
    // "lost by 51": so many votes.
    if (/^(?:lose|drop)$/.test(group.lemma) && units[at]?.kind === kindOf.by && !count.said) continue;
    const tail = readTail(units, later?.end ?? count.end, count.value);
    const expense = up.has(group.lemma) || upFrom.has(group.lemma) ? expenseOf(units, count.end) : null;
    const owner =
      ownerOf(sentence, frame, at, count.end) ?? (direction === 'up' ? formerOwner(units, count.end) : null);
    const them = tail.shares.some(({ isThem }) => isThem) ? partyMeantByThem(sentence, frame, direction) : null;
    const source = expense ?? owner ?? them ?? tail.shares.find(({ from }) => from !== null)?.from ?? null;
    if (
      upFrom.has(group.lemma) &&
      (source === null || count.value === null) &&
      (national.test(sentence.text) || !isFromSeveral(units, count.end, count.said)) &&
      !/\b(?:more|extra|further|additional|another|(?:its|their) first)\b/.test(text) &&
      !isFirst(units, count.end)
    )
      continue;
    const isMore = (count.value ?? 0) <= mostMore && !tellsFigures(sentence) && isOneMore(units, count.end);
    if (
      !count.said &&
      !isMore &&
      !mayStandAlone(sentence, count, source !== null || isBareTold(sentence, group.lemma, count))
    )
      continue;
    if (/^(?:short|shy|away|behind|ahead|adrift)\b/.test(units[count.end]?.words ?? '')) continue;
    // "avoided losing seats"; "and the party has now lost 45" in all.
    if (/^(?:avoid(?:s|ed|ing)?|without|instead of|rather than|from|spared)$/.test(wordBefore(units, frame))) continue;
    if (
      group.now &&
      !units.slice(count.end).some(({ kind }) => kind === kindOf.council) &&
      count.value !== null &&
      count.value > mostNow
    )
      continue;
    // "beat Labour to pick up a seat", "their first seat of the night": of one ward, and not all.
    if (
      count.value === 1 &&
      (group.form === 'infinitive' ||
        /^of the (?:night|day|morning|evening)/.test(wordsOf(units, count.end, count.end + 3)))
    )
      continue;
    // "gained seats from both: Oakwood, Elm Park": wards are listed.
    if (
      count.value === null &&
      units.some(({ kind }, index) => kind === ':' && index >= count.end && units[index + 1]?.kind === kindOf.name)
    )
      continue;
    if (isInWard(sentence, count.end) || beginsInWard(sentence, frame)) continue;
    if (comparesParties(units, count.end) || isOfWard(units, frame)) continue;
    const parties = partiesOf(sentence, frame, count, direction);
    const verb = units.find((unit) => unit.group === group);
    const span = {
      start: startOfTold(sentence, frame, Math.min(frame.start, verb?.start ?? frame.start)),
      end: Math.max(units[Math.max(count.end, tail.end) - 1]?.end ?? frame.end, frame.end),
    };
    const places = placesAround(sentence, at, count.end);
    const isEach =
      units.slice(at, tail.end).some(({ words }) => /^(?:each|apiece)$/.test(words)) || isInBoth(units, count.end);
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

/** "By the end of the night …", "With every ward counted …" */
const byNow =
  /^\W*(?:by (?:the (?:end|time|close)|dawn|daybreak|breakfast|sunrise|\d|mid|lunch|tea|late|early|half|\w+ o['’]?clock)|(?:when|once|after|with) [^,.;]{0,40}\b(?:counted|declared|in|over|announced|completed?|finished)\b)/i;
const other = /\b(?:19|20)\d\d\b|\b(?:last|previous|ago|before|already|since|defect\w*|by-?elections?|earlier)\b/i;

const wordCame =
  /\b(?:word|news|reports?|confirmation) (?:came|arrived|reached|filtered|emerged)\b[^.;]{0,50}\bthat\b|\bit (?:emerged|transpired|was confirmed) that\b/i;

// "By the end of the night in X the Tories had lost three councillors."
const isByNow = ({ text }: ReadSentence, { group }: Frame): boolean =>
  group.tense === 'pluperfect' && (byNow.test(text) || wordCame.test(text)) && !other.test(text);

// "gained five seats in both X and Y"
const isInBoth = (units: readonly Unit[], at: number): boolean =>
  shapeOf(units.slice(at, at + 5)).startsWith('IdC&C') && (units[at + 1]?.words ?? '').startsWith('both');

// "took ten seats off the Conservatives and Lib Dems combined"
function isFromSeveral(units: readonly Unit[], at: number, said: boolean): boolean {
  const shape = shapeOf(units.slice(at, at + 6));
  return said && /^Fd?P(?:,d?P)*&d?P/.test(shape);
}

// "picked up one more there", "gained one, in W"
const isOneMore = (units: readonly Unit[], at: number): boolean =>
  (units[at]?.words === 'more' && (units[at + 1] === undefined || /[.,;aI&]/.test(units[at + 1]?.kind ?? ''))) ||
  (units[at]?.kind === ',' && units[at + 1]?.words === 'in' && units[at + 2]?.kind === kindOf.name);

const wordBefore = (units: readonly Unit[], { verbStart }: Frame): string =>
  units.findLast(({ start }) => start < verbStart)?.words ?? '';

const needs = /\b(?:need|want|hop|expect|target|must|requir|had to|predict|forecast)/i;

// "Labour needed two more but lost three": what is told begins with its own verb, or with "it".
function startOfTold({ text, start }: ReadSentence, { inherited, verbStart, subject }: Frame, from: number): number {
  // "The Lib Dems, who had been hoping for a few gains, picked up 18 seats"
  if (subject !== null && /^,? (?:who|which)\b.*, $/s.test(text.slice(subject.end - start, verbStart - start)))
    return verbStart;
  if (!needs.test(text.slice(Math.max(0, from - start), verbStart - start))) return from;
  return inherited ? verbStart : Math.min(subject?.start ?? verbStart, verbStart);
}

/** "three more seats than the Tories", "three up on everybody else": a lead, not a change. */
export const comparesParties = (units: readonly Unit[], at: number): boolean =>
  (/^(?:than|on|ahead of|clear of)$/.test(units[at]?.words ?? '') &&
    units.slice(at + 1, at + 3).some(({ kind }) => kind === kindOf.party)) ||
  (/^(?:on|than)$/.test(units[at]?.words ?? '') &&
    /^(?:everybody|everyone|anybody|anyone|all|the rest|the others|the next|its rivals|their rivals|any other)\b/.test(
      wordsOf(units, at + 1, at + 3),
    ));

// "Belsize’s Conservatives lost two of their three seats", not "Ed Davey’s Lib Dems"
function isOfWard(units: readonly Unit[], { subject }: Frame): boolean {
  const before = units[units.findIndex(({ start }) => start === subject?.start) - 1];
  return (
    subject?.kind === kindOf.party &&
    before?.owns === true &&
    /[XW]/.test(before.kind) &&
    !beginsWithFirstName(before.words)
  );
}

// Behind the verb, or behind the name where the verb is shared: "gained two and the Greens two".
function startOfObject(sentence: ReadSentence, frame: Frame): number | null {
  const { units } = sentence;
  const verb = units.findIndex(({ group }) => group === frame.group);
  // "LD GAIN FROM CON – LD 30, Con 11": of the council, and then how many each has.
  const isFrom = units[verb + 1]?.kind === kindOf.from && frame.start > (units[verb]?.start ?? 0);
  if (verb < 0 || isFrom) return null;
  const subject = frame.subject;
  const behind = units[verb]?.end ?? 0;
  if (subject !== null && frame.start > (units[verb]?.start ?? 0) && subject.start >= behind) {
    const name = units.findIndex(({ kind, end }) => kind === kindOf.party && end === subject.end);
    return name < 0 ? null : name + 1;
  }
  return verb + 1;
}

// "two seats, their first on this council"
function isFirst(units: readonly Unit[], at: number): boolean {
  const from = at + (/^Id?C/.exec(shapeOf(units.slice(at, at + 3)))?.[0].length ?? 0);
  const [comma, owner, first] = units.slice(from, from + 3);
  return comma?.kind === ',' && /^(?:its|their)$/.test(owner?.words ?? '') && (first?.words ?? '').startsWith('first');
}

/** "down five to 10": the seats that are left. */
export function totalBehind({ units }: ReadSentence, from: number): number | null {
  // "lost three seats and now has 51"
  const held = /^&n?[nv1]*v(?=#)/.exec(shapeOf(units.slice(from, from + 6)));
  if (held !== null && units[from + held[0].length - 1]?.group?.verbClass === 'have')
    return units[from + held[0].length]?.value ?? null;
  const [to, number, next] = units.slice(from, from + 3);
  if (to?.kind !== kindOf.to || number?.kind !== kindOf.number || number.value === null) return null;
  return next?.kind === '%' || isGoverned(units, from) ? null : number.value;
}
