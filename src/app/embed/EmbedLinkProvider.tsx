import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { LinkContext, type Link } from '../../url/LinkContext.ts';
import { readAddress } from '../../url/linkStore.ts';
import type { LinkState } from '../../url/linkSchema.ts';
import { formatLink, parseLink } from '../../url/parseLink.ts';
import { formatRoute, keysOf, type EmbedId, type Route } from '../../url/route.ts';

const base = import.meta.env.BASE_URL;
const never = () => () => undefined;
const queryOf = (address: string): string => (address.includes('?') ? address.slice(address.indexOf('?')) : '');

/** The page of the explorer that shows the same as this embed. */
const toExplorer = (id: EmbedId, link: LinkState): Route =>
  id === 'council' && link.council !== null ? { page: 'council', slug: link.council } : { page: 'explore' };

/** The link of an embed: read from its address once, then kept in memory, so that the host page's history stays its own. Its links lead to the explorer and write every param, so that later defaults don't change an article. */
export function EmbedLinkProvider({ id, children }: { id: EmbedId; children: ReactNode }) {
  const address = useSyncExternalStore(never, readAddress, () => '');
  const [chosen, setChosen] = useState<Partial<LinkState>>({});
  const value = useMemo<Link>(() => {
    const { link: written, problems } = parseLink(queryOf(address));
    const link = { ...written, ...chosen };
    return {
      route: { page: 'embed', id },
      link,
      problems,
      href: (patch = {}, to) => {
        const next = { ...link, ...patch };
        const route = to ?? toExplorer(id, next);
        return formatRoute(route, base) + formatLink(next, { keys: keysOf(route), all: true });
      },
      go: (patch) => setChosen((before) => ({ ...before, ...patch })),
    };
  }, [address, chosen, id]);
  return <LinkContext value={value}>{children}</LinkContext>;
}
