import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import type { Result } from './feedEntry.ts';
import { toFeedDrafts } from './toFeedDrafts.ts';
import { flatten } from '../../../flatten.ts';

/** Reads lines of a feed whose result stands before its council, or is told of a place's party: "Con lose to NOC – X", "From Tory to hung: X", "No change in X (NOC)", "X Labour to NOC", "Lab → Con in X". */
export const readReversed = (sentence: ReadSentence): Draft[] =>
  sentence.isQuestion
    ? []
    : [
        ...hungGain(sentence),
        ...changeFirst(sentence),
        ...loserFirst(sentence),
        ...unchangedIn(sentence),
        ...ofLocals(sentence),
        ...movedIn(sentence),
        ...changes(sentence),
      ];

// "No change in X (NOC), Y (Lab)"
function unchangedIn(sentence: ReadSentence): Draft[] {
  if (!/^[da]*Z[I:]?C/.test(sentence.shape)) return [];
  const unit = sentence.main.find(({ kind }) => kind === 'C');
  return flatten(unit?.councils ?? [], (council) => {
    const bracket = council.asides.find(({ kind }) => kind === 'bracket');
    const [only, ...others] = (bracket?.units ?? []).filter(({ kind }) => /[PN]/.test(kind));
    const holder = only === undefined || others.length > 0 ? null : controlOfUnit(only);
    const span = { start: council.start, end: (bracket?.units.at(-1)?.end ?? council.end) + 1 };
    const result: Result = { outcome: 'hold', control: holder, previous: holder, length: 0 };
    return holder === null ? [] : toFeedDrafts(sentence, [council], result, span);
  });
}

// "From Tory to hung: X, Y and Z"
function changeFirst(sentence: ReadSentence): Draft[] {
  if (!/^d*F/.test(sentence.shape)) return [];
  const match = /^F[PNQ]T[PNQ][:-]C/.exec(sentence.shape.replaceAll('d', ''));
  if (match === null) return [];
  const main = sentence.main.filter(({ kind }) => kind !== 'd');
  const [from, to] = main
    .slice(0, match[0].length)
    .filter(({ kind }) => /[PNQ]/.test(kind))
    .map(controlOfUnit);
  const councils = main[match[0].length - 1]?.councils ?? [];
  if (from == null || to == null || from === to) return [];
  return toFeedDrafts(
    sentence,
    councils,
    { outcome: to === 'NOC' ? 'loss' : 'gain', control: to, previous: from, length: 0 },
    sentence,
  );
}

// "Con lose to NOC – X, Y"
function loserFirst(sentence: ReadSentence): Draft[] {
  const main = sentence.main.filter(({ kind }) => kind !== 'd');
  const match = /^P_T[PN][:-]C/.exec(resultShape(main.slice(0, 6)));
  if (match === null) return [];
  const [from, to] = main.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
  if (from == null || to == null || from === to) return [];
  const councils = flatten(main, (unit) => (unit.kind === 'C' ? unit.councils : []));
  const outcome = to === 'NOC' ? 'loss' : 'gain';
  return toFeedDrafts(sentence, councils, { outcome, control: to, previous: from, length: 0 }, sentence);
}

// "NOC gain X from Con": a feed's way of saying that X is hung now.
function hungGain(sentence: ReadSentence): Draft[] {
  return flatten(sentence.frames, (frame) => {
    const { group, subject, args } = frame;
    if (group.verbClass !== 'gain' || subject?.kind !== 'N' || frame.mood !== 'stated') return [];
    const council = args.find(({ kind, prep }) => kind === 'C' && prep === null);
    const from = args.find(({ kind, prep }) => kind === 'P' && prep === 'F');
    if (council === undefined) return [];
    const result: Result = {
      outcome: 'loss',
      control: 'NOC',
      previous: from === undefined ? null : controlOfUnit(from),
      length: 0,
    };
    return toFeedDrafts(sentence, council.councils, result, frame);
  });
}

// "X Labour to NOC": the party of a place, and where the place went.
function ofLocals(sentence: ReadSentence): Draft[] {
  const main = sentence.main.filter(({ kind }) => kind !== 'd');
  return flatten(main, (unit, at) => {
    if (unit.kind !== 'P' || unit.at === null || unit.owns || !/[|;:.#\-)]/.test(main[at - 1]?.kind ?? '.')) return [];
    const [link, other, ...rest] = main.slice(at + 1);
    const [from, to] = [controlOfUnit(unit), other === undefined ? null : controlOfUnit(other)];
    if (link?.kind !== 'T' || from === null || to === null || from === to || !/^[.,;(|]$/.test(rest[0]?.kind ?? '.'))
      return [];
    const result: Result = { outcome: to === 'NOC' ? 'loss' : 'gain', control: to, previous: from, length: 0 };
    return toFeedDrafts(sentence, [unit.at], result, { start: unit.start, end: other?.end ?? unit.end });
  });
}

const moves = /^(?:[PN]T[PN]IC(?:[,;|&]+|[.!]?$))+$/;

// "Lab → Con in X; Con → NOC in Y"
function movedIn(sentence: ReadSentence): Draft[] {
  const main = sentence.main.filter(({ kind }) => kind !== 'd');
  if (!moves.test(main.map(({ kind }) => kind).join(''))) return [];
  return flatten(main, (unit, at) => {
    const [first, , second] = main.slice(Math.max(0, at - 4), at);
    if (unit.kind !== 'C' || first === undefined || second === undefined) return [];
    const [from, to] = [controlOfUnit(first), controlOfUnit(second)];
    if (from === null || to === null || from === to) return [];
    const result: Result = { outcome: to === 'NOC' ? 'loss' : 'gain', control: to, previous: from, length: 0 };
    return toFeedDrafts(sentence, unit.councils, result, { start: first.start, end: unit.end });
  });
}

const pairs = /^(?:CT[PN](?:[,;&]+|[.!]?$))+$/;
const ofChanges = /\b(?:chang(?:e|es|ed)|switch(?:es|ed)?|moves?|moved|swaps?|movement|transfers?)\b/i;
const unreal = /\b(?:expect\w*|likely|possible|could|would|might|may|forecast\w*|predict\w*|hop\w+|swings?|if)\b/i;

// "Three councils have switched: X to Labour, Y to the Tories and Z to the Lib Dems."
function changes(sentence: ReadSentence): Draft[] {
  const main = sentence.main.filter(({ kind }) => kind !== 'd');
  const colon = main.findIndex(({ kind }) => kind === ':');
  const body = main.slice(colon + 1);
  const label = sentence.text.slice(0, (main[colon]?.start ?? sentence.start) - sentence.start);
  if (colon < 1 || !pairs.test(body.map(({ kind }) => kind).join('')) || !ofChanges.test(label) || unreal.test(label))
    return [];
  return flatten(body, (unit, at) => {
    const to = unit.kind === 'C' && body[at + 2] !== undefined ? controlOfUnit(body[at + 2] ?? unit) : null;
    const result: Result = { outcome: to === 'NOC' ? 'loss' : 'gain', control: to, previous: null, length: 0 };
    return to === null ? [] : toFeedDrafts(sentence, unit.councils, result, unit);
  });
}
