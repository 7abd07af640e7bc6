import type { Span } from '../../Stage.ts';
import type { NameIndex } from '../names/nameIndex.ts';
import { contractHas } from './contractHas.ts';
import { contractIs } from './contractIs.ts';
import { readUnits } from './readUnits.ts';
import { refineUnits } from './refineUnits.ts';
import { tokenise } from './tokenise.ts';
import { saidBy } from './saidBy.ts';
import { copyUnit, type Unit } from './Unit.ts';
import type { Said } from '../../patterns/Gate.ts';

// A power of two; a sentence has one place, and the last one said twice keeps it.
const places = 1 << 13;
const longestKept = 600;

/** The units of a sentence, and what its words open. */
export interface SentenceUnits {
  units: readonly Unit[];
  said: Said;
}

/** A sentence that was said at least twice, with its units as if it stood at the beginning of a text. */
interface Known extends SentenceUnits {
  text: string;
}

/** Makes the reader of a sentence's units for one index of names. Captures of one page say most of it again: what was said before is copied. */
export function unitReader(names: NameIndex): (text: string, sentence: Span) => SentenceUnits {
  const saidOnce = new Int32Array(places);
  const known: (Known | undefined)[] = Array.from({ length: places });

  const read = (text: string, { start, end }: Span): SentenceUnits => {
    const own = text.slice(start, end);
    const tokens = tokenise(own, start);
    return {
      units: refineUnits(contractIs(contractHas(readUnits(tokens, names, text)))),
      said: saidBy(tokens, own, start),
    };
  };

  return (text, sentence) => {
    const { start, end } = sentence;
    if (end - start > longestKept) return read(text, sentence);
    const hash = hashOf(text, start, end);
    const place = hash & (places - 1);
    const before = known[place];
    if (before?.text.length === end - start && text.startsWith(before.text, start)) return copyTo(before, start);
    if (saidOnce[place] !== hash) {
      saidOnce[place] = hash;
      return read(text, sentence);
    }
    // A copy of the words: a slice would keep the whole of its document.
    const own = Array.from(text.slice(start, end)).join('');
    const first = { text: own, ...read(own, { start: 0, end: own.length }) };
    known[place] = first;
    return copyTo(first, start);
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

// Names of councils are told apart by who is said to hold them: each sentence has its own.
function copyTo({ units, said }: SentenceUnits, start: number): SentenceUnits {
  const copies = units.map((unit) => {
    const copy = copyUnit(unit);
    copy.start += start;
    copy.end += start;
    if (unit.councils.length > 0)
      copy.councils = unit.councils.map((council) => ({
        ...council,
        start: council.start + start,
        end: council.end + start,
      }));
    return copy;
  });
  return { units: copies, said };
}
