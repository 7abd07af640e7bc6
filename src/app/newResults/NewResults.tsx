import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { manifestQuery } from '../../dataset/queries.ts';
import { check } from '../../dataset/fetchChecked.ts';
import { Manifest } from '../../domain/Manifest.ts';
import { pollManifest } from './pollManifest.ts';

const address = `${import.meta.env.BASE_URL}data/manifest.json`;

async function askAnew(): Promise<Manifest> {
  const response = await fetch(address, { cache: 'no-cache' });
  return check('manifest.json', Manifest, await response.json());
}

/** A quiet line when a newer dataset has been published while the page is open; pressing it shows that, in place. */
export function NewResults() {
  const client = useQueryClient();
  const { data: shown } = useQuery(manifestQuery);
  const [newer, setNewer] = useState<Manifest | null>(null);
  const hash = shown?.hash;
  useEffect(() => {
    if (hash !== undefined) return pollManifest({ shown: hash, ask: askAnew, onNew: setNewer });
  }, [hash]);
  const show = () => {
    if (!newer) return;
    client.setQueryData(manifestQuery.queryKey, newer);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'manifest' });
    setNewer(null);
  };
  return (
    <div role="status" className="text-14">
      {newer ? (
        <p className="py-1">
          New results:{' '}
          <button type="button" className="text-button" onClick={show}>
            show
          </button>
        </p>
      ) : null}
    </div>
  );
}
