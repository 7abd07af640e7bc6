/** What the page that embeds us wrote into our address, beside the link itself. */
export interface HostParams {
  /** pym.js's name for this frame. */
  childId: string | null;
  /** WordPress's secret, after `#?secret=`. */
  secret: string | null;
  /** Our own `frame` param. */
  frame: string | null;
}

const short = (text: string | null): string | null => (text !== null && /^\S{1,200}$/.test(text) ? text : null);

/** Reads what a host page needs echoed in height messages, from an address's query and hash. Junk reads as absent. */
export function parseHostParams(search: string, hash: string): HostParams {
  const query = new URLSearchParams(search);
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
  const frame = query.get('frame');
  return {
    childId: short(query.get('childId')),
    secret: secret !== null && /^[A-Za-z0-9]{1,100}$/.test(secret) ? secret : null,
    frame: frame !== null && /^[\w-]{1,64}$/.test(frame) ? frame : null,
  };
}

/** The host's params of this window's address, read anew at each call (WordPress changes the hash after the load). */
export const readHostParams = (): HostParams => parseHostParams(window.location.search, window.location.hash);
