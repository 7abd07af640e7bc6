import { isReadable, type EmbedData } from './EmbedData.ts';

declare global {
  /** Set by the script of a frozen copy. */
  var declaredFrozen: unknown;
}

/** The data that the page's HTML carries; null where it holds none that this program can read. */
export function readCarried(page: Document): EmbedData | null {
  try {
    const value: unknown = JSON.parse(page.getElementById('embed-data')?.textContent ?? 'null');
    return isReadable(value) ? value : null;
  } catch {
    return null;
  }
}

/** Loads a frozen copy by a script element, which works where a frame may fetch nothing. Null where the site keeps no such copy, or none that can be read. */
export function loadFrozen(address: string): Promise<EmbedData | null> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(isReadable(globalThis.declaredFrozen) ? globalThis.declaredFrozen : null);
    script.onerror = () => resolve(null);
    document.head.append(script);
  });
}
