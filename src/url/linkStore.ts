import { parseRoute } from './route.ts';

const REPLACE_EVERY_MS = 300; // Safari refuses more than 100 history calls in 30 s
const base = import.meta.env.BASE_URL;
const listeners = new Set<() => void>();
let current: string | null = null;
let waiting: { address: string; timer: ReturnType<typeof setTimeout> } | null = null;

const fromBar = (): string => window.location.pathname + window.location.search;
const pathOf = (address: string): string => address.split('?')[0] ?? '';
const notify = (): void => listeners.forEach((listener) => listener());

/** The address as one string (path and query): the snapshot of this store. */
export const readAddress = (): string => (current ??= fromBar());

/** Calls back at every change, Back and Forward included; returns how to stop. */
export function subscribeToAddress(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', onPop);
    window.addEventListener('pagehide', writeWaiting);
    document.addEventListener('click', onClick);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', onPop);
    window.removeEventListener('pagehide', writeWaiting);
    document.removeEventListener('click', onClick);
  };
}

/** Goes to an address of this site: a new history entry, or (`replace`, for typing) the present one rewritten, throttled. */
export function goTo(address: string, options: { replace?: boolean } = {}): void {
  const before = readAddress();
  if (address === before) return;
  current = address;
  if (options.replace === true) {
    waiting = { address, timer: waiting?.timer ?? setTimeout(writeWaiting, REPLACE_EVERY_MS) };
  } else {
    writeWaiting();
    window.history.pushState(null, '', address);
    if (pathOf(address) !== pathOf(before)) window.scrollTo(0, 0);
  }
  notify();
}

/** Puts what was typed last into the address bar, where it waits for its turn. */
function writeWaiting(): void {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  window.history.replaceState(null, '', waiting.address);
  waiting = null;
}

function onPop(): void {
  if (waiting) clearTimeout(waiting.timer);
  waiting = null;
  current = fromBar();
  notify();
}

/** Follows plain clicks on links to pages of this site without loading the page anew. */
function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return;
  // An anchor inside an SVG has no `pathname`, so both kinds are read from their attribute.
  const to = new URL(link.getAttribute('href') ?? '', document.baseURI);
  if (to.origin !== window.location.origin || to.hash !== '' || !to.pathname.startsWith(base)) return;
  const { page } = parseRoute(to.pathname, base);
  if (page === 'unknown' || page === 'embed') return;
  event.preventDefault();
  goTo(to.pathname + to.search);
}
