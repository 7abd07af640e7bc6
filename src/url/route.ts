import type { LinkKey } from './linkSchema.ts';

export const embedIds = [
  'map',
  'hex',
  'table',
  'scoreboard',
  'swings',
  'seats',
  'flow',
  'expectations',
  'timeline',
  'council',
  'ward',
] as const;
export type EmbedId = (typeof embedIds)[number];

/** A page of the site. */
export type Route =
  | { page: 'explore' }
  | { page: 'council'; slug: string }
  | { page: 'sources' }
  | { page: 'source'; id: string }
  | { page: 'method' }
  | { page: 'data' }
  | { page: 'embed'; id: EmbedId }
  | { page: 'unknown'; path: string };

/** Reads a path below `base` (which ends in a slash), with or without its last slash. */
export function parseRoute(pathname: string, base = '/'): Route {
  const below = pathname.startsWith(base)
    ? pathname.slice(base.length)
    : pathname === base.slice(0, -1)
      ? ''
      : pathname;
  const [first = '', second, ...more] = below
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  const unknown: Route = { page: 'unknown', path: below };
  if (more.length > 0) return unknown;
  if (second === undefined) {
    if (first === '') return { page: 'explore' };
    return first === 'sources' || first === 'method' || first === 'data' ? { page: first } : unknown;
  }
  if (first === 'embed') {
    const id = embedIds.find((each) => each === second);
    return id ? { page: 'embed', id } : unknown;
  }
  if (!/^[a-z0-9-]{1,80}$/.test(second)) return unknown;
  if (first === 'council') return { page: 'council', slug: second };
  return first === 'sources' ? { page: 'source', id: second } : unknown;
}

/** The path of a page, below `base`; every page's address ends in a slash. */
export function formatRoute(route: Route, base = '/'): string {
  switch (route.page) {
    case 'explore':
      return base;
    case 'council':
      return `${base}council/${route.slug}/`;
    case 'source':
      return `${base}sources/${route.id}/`;
    case 'embed':
      return `${base}embed/${route.id}/`;
    case 'unknown':
      return `${base}${route.path}`;
    default:
      return `${base}${route.page}/`;
  }
}

const everywhere: readonly LinkKey[] = ['safe', 'theme', 'v'];
const explore: readonly LinkKey[] = [
  'view',
  'council',
  'party',
  'outcome',
  'kind',
  'region',
  'doc',
  'q',
  'at',
  'order',
  'post',
  'fact',
  'record',
  'swing',
];

/** The params that a page's link may carry; the others are left out of links to it. */
export function keysOf(route: Route): readonly LinkKey[] {
  switch (route.page) {
    case 'explore':
      return [...explore, ...everywhere];
    case 'embed':
      return [...explore, 'data', 'frame', ...everywhere];
    case 'council':
      return ['at', 'post', 'fact', 'swing', ...everywhere];
    case 'source':
      return ['post', 'fact', ...everywhere];
    default:
      return everywhere;
  }
}
