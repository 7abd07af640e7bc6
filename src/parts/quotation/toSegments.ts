/** A stretch of a text, in UTF-16 code units, and what it is marked with. */
export interface Mark<Value> {
  start: number;
  end: number;
  value: Value;
}

/** A stretch that the same marks cover from end to end. */
export interface Segment<Value> {
  text: string;
  start: number;
  values: readonly Value[];
}

/** Cuts a text at every edge of its marks, however they overlap; the segments join back to the text. Marks outside of it are cut to it, empty ones ignored. */
export function toSegments<Value>(text: string, marks: readonly Mark<Value>[]): Segment<Value>[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment<Value>[] = [];
  let open: Mark<Value>[] = [];
  let next = 0;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? 0;
    open = open.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[next]) {
      open.push(mark);
      next += 1;
    }
    segments.push({ text: text.slice(start, cuts[index + 1]), start, values: open.map((mark) => mark.value) });
  }
  return segments;
}
