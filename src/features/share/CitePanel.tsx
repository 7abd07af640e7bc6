import { useQuery } from '@tanstack/react-query';
import { manifestQuery } from '../../dataset/queries.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CopyField } from './CopyField.tsx';
import type { Shared } from './Shared.ts';
import { toCitation } from './toCitation.ts';
import { useShareLink } from './useAddresses.ts';

/** The reader's own day, as an ISO date. */
function localDay(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How to cite it, in the text and in full. */
export function CitePanel(shared: Shared) {
  const { data: manifest } = useQuery(manifestQuery);
  const url = useShareLink(shared);
  if (!manifest) return <Skeleton label="the citation" className="h-40" />;
  const { title, source, facts } = shared;
  const { inline, full } = toCitation({
    title,
    source,
    url,
    election: facts.election,
    hash: manifest.hash,
    accessed: localDay(),
  });
  return (
    <>
      <CopyField label="In the text" text={inline} rows={2} action="Copy short citation" />
      <CopyField label="In full" text={full} rows={6} action="Copy full citation" />
      <p className="text-14 text-quiet">
        The data has the name {manifest.hash.slice(0, 12)}: the beginning of its SHA-256. The same documents, read by
        the same rules, give the same name.
      </p>
    </>
  );
}
