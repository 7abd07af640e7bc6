import { isRegion } from './readAreas.ts';
import { shapeOf, type Chunk } from './Chunk.ts';

/** An area and the person who stands with it, with the chunks between the neighbouring pairs. */
export interface Pair {
  area: string;
  person: Chunk;
  from: number;
  to: number;
}

interface Told {
  chunk: Chunk;
  at: number;
}

/** The areas and persons of a sentence that belong together: neighbours, one of each in a clause, or the mayor's own area; `before` is the area of a sentence that names none. */
export function pairMayors(chunks: readonly Chunk[], before: string | null): Pair[] {
  const begin = startOfList(chunks);
  const pairs: Pair[] = [];
  let from = begin;
  for (let at = begin; at <= chunks.length; at += 1) {
    if (at < chunks.length && chunks[at]?.kind !== ';') continue;
    pairs.push(...pairsWithin(chunks, from, at, before));
    from = at + 1;
  }
  return pairs;
}

/** Where a list begins: "P held off Q in three contests: N in A, N in B"; what stands before the colon speaks of all. */
export function startOfList(chunks: readonly Chunk[]): number {
  const colon = chunks.findIndex(({ kind }) => kind === ':');
  const isHead = colon > 0 && !chunks.slice(0, colon).some(({ kind }) => /[Nn]/.test(kind));
  const isList = isHead && /A.*N|N.*A/.test(shapeOf(chunks.slice(colon + 1)));
  return isList ? colon + 1 : 0;
}

function pairsWithin(chunks: readonly Chunk[], from: number, to: number, before: string | null): Pair[] {
  const named = new Set<string>();
  const told: Told[] = [];
  for (let at = from; at < to; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined || !/[AN]/.test(chunk.kind) || named.has(chunk.name)) continue;
    named.add(chunk.name);
    told.push({ chunk, at });
  }
  const people = told.filter(({ chunk }) => chunk.kind === 'N');
  const [only] = people;
  if (people.length === 1 && only !== undefined) {
    const area = told.length === 1 ? before : areaOfOne(chunks, told, only.at);
    return area === null ? [] : [{ area, person: only.chunk, from, to }];
  }
  return neighbours(told, from, to);
}

// The one area, the one that is named as the mayor's, the one region, or "in A" in the same clause.
function areaOfOne(chunks: readonly Chunk[], told: readonly Told[], person: number): string | null {
  const areas = told.filter(({ chunk }) => chunk.kind === 'A');
  const own = areas.filter(({ at }) => isOfOffice(chunks, at));
  const regions = areas.filter(({ chunk }) => isRegion(chunk.name));
  const near = areas.filter(
    ({ at }, index) => at < person && index === areas.length - 1 && chunks[at - 1]?.kind === 'i',
  );
  for (const some of [areas, own, regions, near]) if (some.length === 1) return some[0]?.chunk.name ?? null;
  return null;
}

// "mayor of A", "the A mayoralty"
const isOfOffice = (chunks: readonly Chunk[], at: number): boolean =>
  /^[qx]{0,2}[ML]/.test(shapeOf(chunks.slice(at + 1, at + 4))) ||
  /[ML][ui]$/.test(shapeOf(chunks.slice(Math.max(0, at - 2), at)));

// "N in A and N in B", "N won A, and B has chosen N".
function neighbours(told: readonly Told[], from: number, to: number): Pair[] {
  if (told.length % 2 > 0) return [];
  const pairs: Pair[] = [];
  for (let at = 0; at < told.length; at += 2) {
    const [one, two] = told.slice(at, at + 2);
    if (one === undefined || two === undefined || one.chunk.kind === two.chunk.kind) return [];
    const [area, person] = one.chunk.kind === 'A' ? [one, two] : [two, one];
    const end = told[at + 2]?.at ?? to;
    pairs.push({ area: area.chunk.name, person: person.chunk, from: at === 0 ? from : one.at, to: end });
  }
  return pairs;
}
