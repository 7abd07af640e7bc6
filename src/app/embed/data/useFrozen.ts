import { useEffect, useState } from 'react';
import { hashOf, type EmbedData } from './EmbedData.ts';
import { loadFrozen } from './readCarried.ts';

/** Which data an embed shows: the newest; a frozen copy, on its way or here; or the newest because the copy is gone. */
export type Shown =
  { state: 'newest' | 'gone'; data: EmbedData } | { state: 'loading' } | { state: 'frozen'; data: EmbedData };

/** Follows the link's `data`: the hash of a frozen copy, or null for the newest. */
export function useFrozen(carried: EmbedData, id: string, wanted: string | null): Shown {
  const [loaded, setLoaded] = useState<{ hash: string; data: EmbedData | null } | null>(null);
  const isCarried = wanted === null || wanted === hashOf(carried);
  useEffect(() => {
    if (isCarried) return;
    let isOn = true;
    void loadFrozen(`${import.meta.env.BASE_URL}data/${wanted}/embed/${id}.js`).then((data) => {
      if (isOn) setLoaded({ hash: wanted, data });
    });
    return () => {
      isOn = false;
    };
  }, [isCarried, wanted, id]);
  if (isCarried) return { state: 'newest', data: carried };
  if (loaded?.hash !== wanted) return { state: 'loading' };
  return loaded.data === null ? { state: 'gone', data: carried } : { state: 'frozen', data: loaded.data };
}
