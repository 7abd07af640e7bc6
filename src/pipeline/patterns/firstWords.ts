import { parsePattern, type Sequence } from './parsePattern.ts';

interface Spelt {
  /** Words that are whole. */
  whole: Set<string>;
  /** The letters so far of words that go on. */
  open: Set<string>;
}

const most = 600;

/** The words, up to a space, with which what a regular expression matches may begin; null where that may be any. */
export function firstWords({ source }: RegExp): ReadonlySet<string> | null {
  const spelt = ofOptions(parsePattern(source), new Set(['']));
  return spelt === null || spelt.open.size > 0 ? null : spelt.whole;
}

function ofOptions(options: readonly Sequence[], open: ReadonlySet<string>): Spelt | null {
  const all: Spelt = { whole: new Set(), open: new Set() };
  for (const option of options) {
    const own = ofSequence(option, open);
    if (own === null) return null;
    for (const word of own.whole) all.whole.add(word);
    for (const word of own.open) all.open.add(word);
  }
  return all.whole.size + all.open.size > most ? null : all;
}

function ofSequence(parts: Sequence, before: ReadonlySet<string>): Spelt | null {
  const whole = new Set<string>();
  let open = new Set(before);
  for (const part of parts) {
    if (open.size === 0) break;
    if (part.kind === 'any') return null;
    if (part.kind === 'edge') continue;
    if (part.kind === 'char') {
      if (part.char !== ' ') open = new Set([...open].map((letters) => letters + part.char));
      else {
        for (const word of open) whole.add(word);
        open = new Set();
      }
      continue;
    }
    const inside = ofOptions(part.options, open);
    // What is repeated within a word could go on for ever.
    if (inside === null || (part.repeats && inside.open.size > 0)) return null;
    for (const word of inside.whole) whole.add(word);
    open = part.optional ? new Set([...open, ...inside.open]) : inside.open;
  }
  return { whole, open };
}
