import { defaultLink, formatLink } from '../url/parseLink.ts';
import type { LinkState } from '../url/linkSchema.ts';
import { formatRoute, keysOf, type EmbedId, type Route } from '../url/route.ts';

/** The address of an embed below the site's root, with every param, so that later defaults change no article. */
export function toEmbedAddress(id: EmbedId, patch: Partial<LinkState> = {}): string {
  const route: Route = { page: 'embed', id };
  const view = id === 'map' || id === 'hex' || id === 'table' ? { view: id } : {};
  return (
    formatRoute(route).slice(1) + formatLink({ ...defaultLink, ...view, ...patch }, { keys: keysOf(route), all: true })
  );
}
