import UFuzzy from '@leeoniya/ufuzzy';
import type { Council } from '../../domain/Council.ts';
import { normaliseName } from '../../domain/normaliseName.ts';

/** Finds councils by what a reader types: parts of names, aliases, one slip of the finger a word. */
export type CouncilFinder = (typed: string) => Council[];

const MOST = 12;
/** One substitution, transposition, insertion or deletion in each word. */
const oneError = { intraMode: 1, intraSub: 1, intraIns: 1, intraDel: 1, intraTrn: 1 } as const;

/** Makes a finder over these councils. One edit in each word is forgiven; names that begin with what was typed come first. */
export function makeCouncilFinder(councils: readonly Council[]): CouncilFinder {
  const fuzzy = new UFuzzy(oneError);
  const entries = councils.flatMap((council) =>
    [council.name, ...council.aliases].map((name) => ({ council, name: normaliseName(name) })),
  );
  const names = entries.map((entry) => entry.name);
  return (typed) => {
    const words = normaliseName(typed);
    if (words === '') return [];
    const [found, info, order] = fuzzy.search(names, words, 1, 1000);
    const ranked = info ? order.map((at) => info.idx[at]) : (found ?? []);
    const best = ranked.flatMap((at) => (at === undefined ? [] : (entries[at] ?? [])));
    const isHead = (name: string) => Number(!name.startsWith(words));
    return [...new Set(best.sort((a, b) => isHead(a.name) - isHead(b.name)).map((entry) => entry.council))].slice(
      0,
      MOST,
    );
  };
}
