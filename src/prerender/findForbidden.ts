/** What the content policy would block, or what no page may hold, each with some of its surroundings. Text and JSON of a page can't look like it: React escapes its quotes. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a style attribute', /<[a-z][^<>]*\sstyle="[^"]*"/i],
  ['a style element', /<style[\s>]/i],
  ['an inline script', /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(?:ld\+)?json")[^>]*>/i],
  ['an event handler attribute', /<[a-z][^<>]*\son[a-z]+="/i],
  ['a modulepreload link', /<link[^>]*rel="modulepreload"/i],
];

const loaded = /<(?:script|img|iframe|link)[^>]*\s(?:src|href)="((?:https?:)?\/\/[^"]*)"/gi;

/** Names everything in a page's HTML that the content policy forbids. `origin`: our own, which absolute links may name. */
export function findForbidden(html: string, origin: string | null): string[] {
  const faults = forbidden.flatMap(([what, pattern]) => {
    const found = pattern.exec(html);
    return found ? [`${what}: ${found[0].slice(0, 120)}`] : [];
  });
  const others = [...html.matchAll(loaded)]
    .map((found) => found[1] ?? '')
    .filter((address) => origin === null || !address.startsWith(`${origin}/`));
  return [...faults, ...others.map((address) => `an address of another host: ${address}`)];
}
