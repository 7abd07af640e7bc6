import type { DocumentFile, Reference } from '../src/pipeline/Stage.ts';

/** A small generator of pseudo-random numbers below `n`, the same at every run. */
function chance(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** About `bytes` of documents, one at a time, made by repeating the given ones with other councils and other figures in them; a deterministic choice. */
export function* varyDocuments(
  files: readonly DocumentFile[],
  reference: Reference,
  bytes: number,
): Generator<DocumentFile, void> {
  const pick = chance(bytes);
  const names = reference.authorities.filter(({ gss }) => /^E0[6-9]/.test(gss)).map(({ name }) => name);
  const texts = files.map((file) => new TextDecoder().decode(file.bytes));
  const mentioned = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
  let total = 0;
  for (let turn = 0; total < bytes; turn += 1) {
    const source = files[turn % files.length];
    const text = texts[turn % texts.length];
    if (!source || text === undefined) break;
    const swaps = new Map<string, string>();
    const other = text
      .replace(mentioned, (name) => {
        const swap = swaps.get(name) ?? names[pick(names.length)] ?? name;
        swaps.set(name, swap);
        return swap;
      })
      .replace(/\d(?=\.\d%)/g, () => String(pick(10)));
    const encoded = new TextEncoder().encode(other);
    total += encoded.length;
    yield { ...source, name: `${turn}-${source.name}`, bytes: encoded };
  }
}
