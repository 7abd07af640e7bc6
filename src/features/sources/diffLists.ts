/** One step of a comparison: items that both lists have, or only one. */
export interface Edit {
  side: 'both' | 'a' | 'b';
  items: string[];
}

const TABLE_AT_MOST = 1_000_000; // cells of the exact method; longer lists are parted at what stands once in both first

/** Compares two lists item by item, in order. The items of `both` and `a` join to the first list, those of `both` and `b` to the second. */
export function diffLists(a: readonly string[], b: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  const push = (side: Edit['side'], items: readonly string[]) => {
    const last = edits.at(-1);
    if (items.length === 0) return;
    if (last?.side === side) last.items.push(...items);
    else edits.push({ side, items: [...items] });
  };
  compare(a, b, push);
  return edits;
}

type Push = (side: Edit['side'], items: readonly string[]) => void;

function compare(a: readonly string[], b: readonly string[], push: Push): void {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  push('both', a.slice(0, head));
  const [midA, midB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (midA.length === 0 || midB.length === 0) {
    push('a', midA);
    push('b', midB);
  } else if (midA.length * midB.length <= TABLE_AT_MOST) byTable(midA, midB, push);
  else byAnchors(midA, midB, push);
  push('both', a.slice(a.length - tail));
}

/** The longest common subsequence, by the table of all lengths. */
function byTable(a: readonly string[], b: readonly string[], push: Push): void {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      push('both', a.slice(i, i + 1));
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      push('a', a.slice(i, i + 1));
      i += 1;
    } else {
      push('b', b.slice(j, j + 1));
      j += 1;
    }
  }
  push('a', a.slice(i));
  push('b', b.slice(j));
}

/** Parts long lists at items that stand once in each, in the longest run that is in order in both, and compares what is between. */
function byAnchors(a: readonly string[], b: readonly string[], push: Push): void {
  const anchors = inOrder(sharedOnce(a, b));
  if (anchors.length === 0) {
    push('a', a);
    push('b', b);
    return;
  }
  let [fromA, fromB] = [0, 0];
  for (const [inA, inB] of anchors) {
    compare(a.slice(fromA, inA), b.slice(fromB, inB), push);
    push('both', a.slice(inA, inA + 1));
    [fromA, fromB] = [inA + 1, inB + 1];
  }
  compare(a.slice(fromA), b.slice(fromB), push);
}

function placesOfOnce(items: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  items.forEach((item, index) => {
    if (places.has(item)) repeated.add(item);
    places.set(item, index);
  });
  for (const item of repeated) places.delete(item);
  return places;
}

function sharedOnce(a: readonly string[], b: readonly string[]): [number, number][] {
  const inB = placesOfOnce(b);
  return [...placesOfOnce(a)].flatMap(([item, index]): [number, number][] => {
    const other = inB.get(item);
    return other === undefined ? [] : [[index, other]];
  });
}

/** The longest run of pairs whose second places rise (first places rise already), by patience sorting. */
function inOrder(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const run: [number, number][] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
