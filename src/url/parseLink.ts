import { linkKeys, paramOf, type LinkKey, type LinkState } from './linkSchema.ts';
import { migrateLink } from './migrateLink.ts';

/** Params that other sites add: read by nobody here, kept by nobody, and no fault of the reader. */
const foreign = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|initialWidth|childId|parentTitle|parentUrl)$/;

/** What a link says when it says nothing. */
export const defaultLink: LinkState = Object.fromEntries(
  linkKeys.map((key) => [key, paramOf(key).fallback]),
) as LinkState;

/** Reads a query string (with or without `?`). Never throws: what is not understood reads as the default and is named in `problems`. */
export function parseLink(search: string): { link: LinkState; problems: string[] } {
  const { query, problems } = migrateLink(new URLSearchParams(search));
  const link: Record<string, unknown> = { ...defaultLink };
  const seen = new Set<string>();
  for (const [key, raw] of query) {
    if (foreign.test(key)) continue;
    const known = linkKeys.find((each) => each === key);
    if (known === undefined) {
      problems.push(`“${shorten(key)}” is not part of our links`);
      continue;
    }
    if (seen.has(known)) {
      problems.push(`“${known}” stands twice; the first was read`);
      continue;
    }
    seen.add(known);
    const { value, isRead } = paramOf(known).parse(raw);
    link[known] = value;
    if (!isRead && raw !== '') problems.push(`“${known}=${shorten(raw)}” was not understood`);
  }
  return { link: link as LinkState, problems };
}

/** Writes the query string of a link, with `?`, or nothing where all is default. `all` writes defaults too (embeds); `keys` keeps to some params. */
export function formatLink(link: LinkState, options: { all?: boolean; keys?: readonly LinkKey[] } = {}): string {
  const parts: string[] = [];
  for (const key of linkKeys) {
    if (options.keys && !options.keys.includes(key)) continue;
    const param = paramOf(key);
    const written = param.write(link[key]);
    if (written === null) continue;
    if (options.all !== true && written === param.write(param.fallback)) continue;
    parts.push(`${key}=${encodeWords(written)}`);
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Percent-encodes what must be, and leaves commas and colons readable. */
const encodeWords = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%20/g, '+');

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
