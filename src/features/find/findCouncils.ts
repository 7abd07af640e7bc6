import UFuzzy from '@leeoniya/ufuzzy';
import type { Council } from '../../domain/Council.ts';
import { normaliseName } from '../../domain/normaliseName.ts';
import type { WardFact } from '../../domain/WardFact.ts';

/** A council that was found by a name of its own or, where `ward` is set, by that of a ward in it. */
export interface Found {
  council: Council;
  ward: WardFact | null;
}

/** Finds councils by what a reader types: parts of names, aliases, wards that are reported, one slip of the finger a word. */
export type CouncilFinder = (typed: string) => Found[];

const MOST = 12;
/** One substitution, transposition, insertion or deletion in each word. */
const oneError = { intraMode: 1, intraSub: 1, intraIns: 1, intraDel: 1, intraTrn: 1 } as const;

/** Makes a finder over these councils and wards. One edit in each word is forgiven; names that begin with what was typed come first. */
export function makeCouncilFinder(councils: readonly Council[], wards: readonly WardFact[] = []): CouncilFinder {
  const fuzzy = new UFuzzy(oneError);
  const ofCouncils = councils.flatMap((council) => {
    const found: Found = { council, ward: null };
    return [council.name, ...council.aliases].map((name) => ({ found, name: normaliseName(name) }));
  });
  const ofWards = wards.flatMap((ward) => {
    const council = councils.find(({ gss }) => gss === ward.council?.gss);
    return council ? [{ found: { council, ward }, name: normaliseName(ward.ward) }] : [];
  });
  const entries = [...ofCouncils, ...ofWards];
  const names = entries.map((entry) => entry.name);
  return (typed) => {
    const words = normaliseName(typed);
    if (words === '') return [];
    const [found, info, order] = fuzzy.search(names, words, 1, 1000);
    const ranked = info ? order.map((at) => info.idx[at]) : (found ?? []);
    const best = ranked.flatMap((at) => (at === undefined ? [] : (entries[at] ?? [])));
    const isHead = (name: string) => Number(!name.startsWith(words));
    return [...new Set(best.sort((a, b) => isHead(a.name) - isHead(b.name)).map((entry) => entry.found))].slice(
      0,
      MOST,
    );
  };
}
