import type { LinkState } from '../../../url/linkSchema.ts';
import { formatLink } from '../../../url/parseLink.ts';
import { formatRoute, keysOf, type EmbedId, type Route } from '../../../url/route.ts';

/** What the reader chose for an embed. */
export interface EmbedChoice {
  id: EmbedId;
  theme: LinkState['theme'];
  /** The hash of the dataset to freeze, or null to show the newest. */
  data: string | null;
}

/** The address of an embed that shows what is on the screen, below `base`: every param is written, so that later defaults don't change an article. */
export function toEmbedPath(choice: EmbedChoice, link: LinkState, route: Route, base: string): string {
  const { id, theme, data } = choice;
  const view = id === 'map' || id === 'hex' || id === 'table' ? id : link.view;
  const council = route.page === 'council' ? route.slug : link.council;
  const to: Route = { page: 'embed', id };
  const state = { ...link, view, council, theme, data: data?.slice(0, 12) ?? null, frame: null };
  return formatRoute(to, base) + formatLink(state, { keys: keysOf(to), all: true });
}
