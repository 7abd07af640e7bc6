import { useState } from 'react';
import { useLink } from '../../url/useLink.ts';

const MOST_LETTERS = 100; // what a link keeps
const asInLink = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The field for words. What is typed goes into the link at once; only the blanks that a link drops are kept here. */
export function TimelineSearch() {
  const { link, go } = useLink();
  const [draft, setDraft] = useState('');
  const words = link.q ?? '';
  return (
    <label className="relative block min-w-0 grow sm:max-w-72">
      <span className="sr-only">Words in the posts</span>
      <input
        type="search"
        className="field"
        placeholder="Words in the posts…"
        maxLength={MOST_LETTERS}
        autoComplete="off"
        spellCheck={false}
        value={asInLink(draft) === words ? draft : words}
        onChange={(event) => {
          setDraft(event.target.value);
          go({ q: asInLink(event.target.value) || null }, { replace: true });
        }}
      />
    </label>
  );
}
