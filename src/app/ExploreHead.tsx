import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';
import { filterFacts } from '../parts/filterFacts.ts';
import { useLink } from '../url/useLink.ts';
import { coverageLine, toCoverage } from './toCoverage.ts';
import { toHeadline } from './toHeadline.ts';

/** What happened, as far as it was known by the replayed minute, and how much these documents can tell. */
export function ExploreHead({ facts, councils }: { facts: Facts; councils: readonly Council[] }) {
  const { at } = useLink().link;
  const known = filterFacts(facts, councils, { party: [], outcome: [], region: null, at });
  return (
    <div className="explore-head">
      <h1 tabIndex={-1} className="headline">
        {toHeadline(known, councils)}
      </h1>
      <p className="mt-2 text-16 text-quiet">{coverageLine(toCoverage(known, councils, at))}</p>
    </div>
  );
}
