import { useEffect, useRef, type RefObject } from 'react';

/** Moves focus into a panel when the reader opens something in it, and back to where it was when it closes. `shown` is what it shows; null where it is closed. A page that opens with the panel keeps its focus. */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, shown: string | null) {
  const opener = useRef<Element | null>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === shown) return;
    const { activeElement } = document;
    const isByReader = activeElement !== null && activeElement !== document.body;
    if (shown !== null && isByReader) {
      if (!panel.current?.contains(activeElement)) opener.current = activeElement;
      const cards = [...(panel.current?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])];
      cards
        .find(({ dataset }) => dataset.fact === shown)
        ?.querySelector('h2')
        ?.focus();
    }
    if (shown === null && before.current !== null && opener.current) {
      const back = opener.current.isConnected ? opener.current : document.querySelector('h1');
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
      opener.current = null;
    }
    before.current = shown;
  }, [panel, shown]);
}
