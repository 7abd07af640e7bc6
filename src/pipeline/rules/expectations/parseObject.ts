import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { behind, phrase, type Line } from './Line.ts';
import { ofSeats } from './verbPhrases.ts';

/** What a verb or noun is about: councils, a council that was spoken of (null), or seats of them. */
export interface Object {
  councils: Unit[] | null;
  /** It is "it", "there", "the council". */
  meant?: true;
  /** As many councils as were spoken of: "both", "all three". */
  many?: true;
  seats: boolean;
  end: number;
}

const farthest = 9;
const meant = /^(?:it|them|there|here|this|that|both)$/;
const reference = /^(?:council|borough|city|town|county|district|authority|chamber|hall|place|unitary)$/;
const control = phrase(
  '(?:overall |outright |full |sole |political )*(?:control|power|(?:a |its |their |the )?majority|charge|the reins|grip)',
);
const skipped = new Set<string>([
  kindOf.determiner,
  kindOf.at,
  kindOf.of,
  kindOf.word,
  kindOf.reference,
  kindOf.now,
  kindOf.still,
  kindOf.number,
  kindOf.control,
  kindOf.from,
  kindOf.as,
  kindOf.person,
  kindOf.adverb,
]);

/** Reads on from a verb or noun to the councils it is about; null where it is about something else. */
export function parseObject(line: Line, from: number): Object | null {
  let seats = false;
  const end = behind(line, control, from);
  for (let at = end ?? from; at < from + farthest; at += 1) {
    const word = line.words[at];
    const unit = line.units[at];
    // "two or three more seats in X"
    if (word === 'or' && line.words[at - 1] === '#' && line.words[at + 1] === '#') continue;
    if (word === undefined || unit === undefined || /^[,;.:&()\-|]$/.test(unit.kind)) break;
    // "X’s neighbour Y", "X’s Northgate ward"
    if (word === '@C' && line.words[at + 1] === '’s' && !reference.test(line.words[at + 2] ?? '')) {
      if (!/^neighbours?$/.test(line.words[at + 2] ?? '')) return null;
      at += 2;
      continue;
    }
    if (word === '@C') return { councils: listAt(line, at), seats, end: endOfList(line, at) };
    if (ofSeats.test(word)) {
      seats = true;
      continue;
    }
    if (isMany(line, at) && !seats)
      return { councils: null, meant: true, many: true, seats, end: behindMany(line, at) };
    if (meant.test(word) && !seats && !(word === 'both' && line.words[at + 1] === '@C'))
      return { councils: null, meant: true, seats, end: at + 1 };
    if (/^@[XK]$/.test(word)) return null;
    if (word === '@P') {
      if (line.words[at - 1] === 'from' || line.words[at - 2] === 'from' || holds(line, at)) continue;
      return null;
    }
    // "resigned to losing county hall"
    if (/^(?:county|city|town)$/.test(word) && line.words[at + 1] === 'hall' && line.words[at + 2] !== 'in')
      return { councils: null, meant: true, seats, end: at + 2 };
    if (holds(line, at - 1)) continue;
    if (reference.test(word) && !seats && line.words[at + 1] !== 'of' && line.words[at + 1] !== '@C')
      return isDefinite(line, at) && !isWithin(line, at) ? { councils: null, meant: true, seats, end: at + 1 } : null;
    if (unit.kind === kindOf.mayor || (!skipped.has(unit.kind) && word !== '’s')) break;
    if (
      /^(?:than|but|not|balance|argument|leaders?|deputy|touch|trust|faith|support|mayor|news|turnout|recount|coalition|deal|parliament|mp|deposit|nerve|patience|heart|sleep)$/.test(
        word,
      )
    )
      return seats ? { councils: null, seats, end: at } : null;
  }
  return { councils: null, seats, end: end ?? from };
}

// "feared for both", "confident about all three"
const isMany = ({ words }: Line, at: number): boolean =>
  /^(?:them both|them all|both of them|both of those|all of them) $/.test(`${words.slice(at, at + 3).join(' ')} `) ||
  /^(?:them both|them all) /.test(`${words.slice(at, at + 2).join(' ')} `) ||
  (words[at] === 'pair' && words[at - 1] === 'the' && words[at + 1] !== 'of') ||
  ((words[at] === 'both' || (words[at] === 'all' && /^(?:#|two|three|four|five|six)$/.test(words[at + 1] ?? ''))) &&
    !/^(?:@[CP]|the|of|its|their|councils|seats|wards)$/.test(words[at + (words[at] === 'all' ? 2 : 1)] ?? ''));

// The index behind "both", "all three", "them both", "both of them".
function behindMany({ words }: Line, at: number): number {
  if (words[at] === 'them') return at + 2;
  if (words[at + 1] === 'of') return at + 3;
  return words[at] === 'all' ? at + 2 : at + 1;
}

const isDefinite = ({ words }: Line, at: number): boolean =>
  /^(?:the|this|that|its|their|our)$/.test(words[at - 1] ?? '') || /^(?:the|this|that)$/.test(words[at - 2] ?? '');

// "the council in X", "control of the city of X"
const isWithin = (line: Line, at: number): boolean =>
  /^(?:in|at|of)$/.test(line.words[at + 1] ?? '') && line.words.slice(at + 2, at + 4).includes('@C');

const verbal = /^(?:held|run|controlled|led|ruled|dominated)$/;
const noun =
  /^(?:strongholds?|heartlands?|bastions?|citadels?|fiefdoms?|flagships?|council|councils|borough|boroughs|city|town|towns|county|authority|seats?|territory|crown|marginals?|shires?|showpiece|jewel)$/;
const office = /^(?:leaders?|chiefs?|boss|bosses|group|candidates?|colleagues?)$/;

/** "Tory-held", "Labour-run", "Conservative stronghold": a party that only says whose it is; not "Labour held X", "Labour council leader". */
export function holds({ words, units }: Line, at: number): boolean {
  if (words[at] !== '@P') return false;
  const next = words[at + 1] === '’s' ? at + 2 : at + 1;
  const behindIt = words[next + 1] ?? '';
  if (noun.test(words[next] ?? '')) return !office.test(behindIt);
  if (!verbal.test(words[next] ?? '')) return false;
  return behindIt === '@C'
    ? units[next + 1]?.councils.some(({ holder }) => holder !== null) === true
    : noun.test(behindIt);
}

/** The councils of a list that begins at a word. */
export function listAt(line: Line, from: number): Unit[] {
  const found: Unit[] = [];
  const end = endOfList(line, from);
  for (let at = from; at < end; at += 1) {
    const unit = line.units[at];
    if (line.words[at] === '@C' && unit !== undefined && !found.includes(unit)) found.push(unit);
  }
  return found;
}

/** The index behind a list of councils: "X, Y and Z". */
export function endOfList(line: Line, from: number): number {
  let at = from + 1;
  for (;;) {
    const next = overJoint(line, at);
    if (next === null) return at;
    at = next + 1;
  }
}

// The joint of a list stands before a council.
function overJoint(line: Line, at: number): number | null {
  let next = at;
  while (
    next < at + 4 &&
    /^(?:,|and|or|&|plus|both|the|neighbouring|nearby|possibly|maybe|even|along|with|well|as)$/.test(
      line.words[next] ?? '',
    )
  )
    next += 1;
  // "in X and in Y, the party says"
  if (/^(?:and|or|&)$/.test(line.words[next - 1] ?? '') && line.words[next] === 'in' && line.words[next + 1] === '@C')
    return closing.test(line.words[next + 2] ?? '') ? next + 1 : null;
  // "to win X, and Y is a toss-up": the subject of what follows.
  return line.words[next] === '@C' && !isSubject(line, at, next) ? next : null;
}

const closing = /^(?:[,.;]|too|$)$/;

/** Whether a council behind "and" is the subject of what follows, and no more of the list before it: "to win X, and Y is a toss-up". */
export const isSubject = ({ words }: Line, joint: number, council: number): boolean =>
  words.slice(joint, council).includes('and') &&
  /^(?:is|was|has|looks|remains|seems|could|may|might)$/.test(words[council + 1] ?? '') &&
  words.slice(0, joint).some((word) => verbal.test(word) || /^(?:to|of|for|in|about)$/.test(word));
