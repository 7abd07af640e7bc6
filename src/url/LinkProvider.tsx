import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { LinkContext, type Link } from './LinkContext.ts';
import { goTo, readAddress, subscribeToAddress } from './linkStore.ts';
import { formatLink, parseLink } from './parseLink.ts';
import { formatRoute, keysOf, parseRoute } from './route.ts';

const base = import.meta.env.BASE_URL;

/** Gives every part of the page the link. `prerenderedPath` is the path that static HTML was made for: the first render in the browser uses it without a query, so that it equals the HTML. */
export function LinkProvider({ prerenderedPath, children }: { prerenderedPath?: string; children: ReactNode }) {
  const address = useSyncExternalStore(subscribeToAddress, readAddress, () => prerenderedPath ?? base);
  const link = useMemo(() => toLink(address), [address]);
  return <LinkContext value={link}>{children}</LinkContext>;
}

function toLink(address: string): Link {
  const cut = address.indexOf('?');
  const route = parseRoute(cut < 0 ? address : address.slice(0, cut), base);
  const { link, problems } = parseLink(cut < 0 ? '' : address.slice(cut));
  const href: Link['href'] = (patch = {}, to = route) =>
    formatRoute(to, base) + formatLink({ ...link, ...patch }, { keys: keysOf(to), all: to.page === 'embed' });
  const go: Link['go'] = (patch, options = {}) => {
    if (route.page !== 'embed') goTo(href(patch, options.route), options);
  };
  return { route, link, problems, href, go };
}
