import type { Authority } from '../../Stage.ts';
import { councilSuffixes, otherBodies } from './lexiconWords.ts';
import type { Token } from './tokenise.ts';

const longestSuffix = 4;
const isCounty = ({ type, officialName }: Authority): boolean =>
  type === 'shire-county' || officialName.includes('County');

/** The words behind a council's name that belong to it ("city council") or make it another body ("town council", "MP"). */
export function takeSuffix(
  tokens: readonly Token[],
  from: number,
  candidates: readonly Authority[],
): { end: number; candidates: readonly Authority[]; other: boolean } {
  let phrase = '';
  let best: { end: number; phrase: string } | null = null;
  for (let at = from; at < from + longestSuffix; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.norm !== '-')) break;
    phrase = phrase === '' ? token.base : `${phrase} ${token.base}`;
    if (otherBodies.has(phrase) && !isLiveReport(tokens, at)) return { end: at + 1, candidates, other: true };
    if (councilSuffixes.has(phrase)) best = { end: at + 1, phrase };
  }
  if (best === null) return { end: from, candidates, other: isDirectional(tokens, from) };
  // "in Richmond borough" is the council; "Exeter city centre" is not, and is no result either way.
  if (/^county(?: council)?$/.test(best.phrase)) {
    const counties = candidates.filter(isCounty);
    return { end: best.end, candidates: counties, other: counties.length === 0 };
  }
  return { end: best.end, candidates, other: false };
}

// "Plymouth live: results as they come in", "PLYMOUTH LIVE RESULTS": no paper of that name.
function isLiveReport(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (token?.base !== 'live') return false;
  return !token.cap || /^(?:results?|updates?|blog|coverage|from|as|:|-|–)$/.test(next?.norm ?? '');
}

const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'central',
  'mid',
  'moor',
  'test',
  'itchen',
  'northern',
  'southern',
]);

// "Swindon South", "Plymouth Moor View": a constituency, or a ward; never the council.
function isDirectional(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  return token?.cap === true && !token.upper && directions.has(token.norm);
}
