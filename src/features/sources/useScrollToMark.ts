import { useEffect, type RefObject } from 'react';

/** Brings the words of a fact, or a post, into view: whenever another is named, and once the document is there. */
export function useScrollToMark(body: RefObject<HTMLElement | null>, fact: string | null, post: string | null) {
  useEffect(() => {
    const target =
      (fact === null ? null : body.current?.querySelector('a[aria-current="true"]')) ??
      (post === null ? null : document.getElementById(`post-${post}`));
    target?.scrollIntoView({ block: 'start' });
  }, [body, fact, post]);
}
