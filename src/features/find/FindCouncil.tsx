import { lazy, Suspense, useEffect, useId, useState } from 'react';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { afterFirstView } from '../../parts/firstView.ts';

const loadSearch = async () => {
  const { CouncilSearch } = await import('./CouncilSearch.tsx');
  return { default: CouncilSearch };
};
const CouncilSearch = lazy(loadSearch);

/** The search field: there from the first paint, and what is typed before its code has come is not lost. */
export function FindCouncil({ facts, councils }: { facts: Facts; councils: readonly Council[] }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [hasFocus, setFocus] = useState(false);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    let isHere = true;
    void afterFirstView().then(() => {
      if (isHere) setWanted(true);
    });
    return () => {
      isHere = false;
    };
  }, []);
  const standIn = (
    <>
      <label htmlFor={id} className="sr-only">
        Find a council
      </label>
      <input
        id={id}
        type="search"
        className="field"
        placeholder="Find a council…"
        value={typed}
        autoFocus={hasFocus}
        onFocus={() => {
          setFocus(true);
          setWanted(true);
        }}
        onBlur={() => setFocus(false)}
        onChange={(event) => setTyped(event.target.value)}
      />
    </>
  );
  if (!isWanted) return standIn;
  return (
    <Suspense fallback={standIn}>
      <CouncilSearch facts={facts} councils={councils} typed={typed} hasFocus={hasFocus} />
    </Suspense>
  );
}
