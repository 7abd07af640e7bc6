import { useEffect, useRef } from 'react';

/** Names the document, and after a change of page (not at the first one, not after a filter) puts focus on its h1. */
export function useRouteFocus(page: string, title: string) {
  const shown = useRef(page);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [page]);
}
