/** A colour or pattern as SVG 1.1 has it, and how opaque it is. */
export interface Paint {
  value: string;
  opacity: number;
  /** The id of the pattern that it refers to. */
  pattern: string | null;
}

const hex = (part: number): string => part.toString(16).padStart(2, '0');

/** Reads a computed paint: `rgb(…)`, `rgba(…)`, `none`, `url("#id")`. */
export function toPaint(computed: string): Paint {
  const reference = /^url\(["']?#([^"')]+)["']?\)/.exec(computed);
  if (reference?.[1] !== undefined) return { value: `url(#${reference[1]})`, opacity: 1, pattern: reference[1] };
  const parts =
    /^rgba?\(([^)]+)\)$/
      .exec(computed)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  const [red, green, blue, opacity = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || parts.some(Number.isNaN)) {
    return { value: computed, opacity: 1, pattern: null };
  }
  return { value: opacity === 0 ? 'none' : `#${[red, green, blue].map(hex).join('')}`, opacity, pattern: null };
}
