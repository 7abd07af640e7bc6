import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { LinkContext, type Link } from '../../url/LinkContext.ts';
import { readAddress } from '../../url/linkStore.ts';
import type { LinkState } from '../../url/linkSchema.ts';
import { formatLink, parseLink } from '../../url/parseLink.ts';
import { formatRoute, keysOf, type EmbedId, type Route } from '../../url/route.ts';

const base = import.meta.env.BASE_URL;
const never = () => () => undefined;
const queryOf = (address: string): string => (address.includes('?') ? address.slice(address.indexOf('?')) : '');

const views: readonly string[] = ['map', 'hex', 'table'] satisfies LinkState['view'][];

/** What the address says; the view is the embed's own, where it is one. */
function readLink(id: EmbedId, address: string): { link: LinkState; problems: string[] } {
  const { link, problems } = parseLink(queryOf(address));
  return { link: views.includes(id) ? { ...link, view: id as LinkState['view'] } : link, problems };
}

/** The page of the explorer that shows the same as this embed. */
const toExplorer = (id: EmbedId, link: LinkState): Route =>
  id === 'council' && link.council !== null ? { page: 'council', slug: link.council } : { page: 'explore' };

/** The choice that a link makes among what this embed shows (a filter, a view); null for a link that leads elsewhere: to the words, a council, another page. */
function choiceOf(anchor: HTMLAnchorElement, here: string, link: LinkState): Partial<LinkState> | null {
  if (anchor.pathname !== here.split('?')[0]) return null;
  const next = parseLink(anchor.search).link;
  const isElsewhere = next.council !== link.council || next.fact !== link.fact || next.post !== link.post;
  return isElsewhere ? null : next;
}

/** The link of an embed: read from its address once, then kept in memory, so that the host page's history stays its own. Its links lead to the explorer and write every param, so that later defaults don't change an article; a plain press on a filter is done in place. */
export function EmbedLinkProvider({ id, children }: { id: EmbedId; children: ReactNode }) {
  const address = useSyncExternalStore(never, readAddress, () => '');
  const [chosen, setChosen] = useState<Partial<LinkState>>({});
  const value = useMemo<Link>(() => {
    const { link: written, problems } = readLink(id, address);
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
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!anchor || anchor.dataset.explore !== undefined) return;
      const choice = choiceOf(anchor, value.href(), value.link);
      if (!choice) return;
      event.preventDefault();
      const { frame, data } = value.link;
      setChosen({ ...choice, frame, data });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [value]);
  return <LinkContext value={value}>{children}</LinkContext>;
}
