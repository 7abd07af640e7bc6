import { EmptyState } from '../ui/EmptyState.tsx';
import { useLink } from '../url/useLink.ts';

/** A part of the page with nothing to show: says whether the filters hide it or the documents do not hold it, and the way out. */
export function NothingHere({ what }: { what: string }) {
  const { link, href } = useLink();
  const isFiltered = link.party.length > 0 || link.outcome.length > 0 || link.region !== null || link.at !== null;
  if (!isFiltered) {
    return (
      <EmptyState
        title={`These documents report no ${what}.`}
        hint={
          <>
            Nothing is guessed in its place:{' '}
            <a className="link" href={href({}, { page: 'sources' })}>
              read what they say
            </a>
            .
          </>
        }
      />
    );
  }
  return (
    <EmptyState
      title={`No ${what} within these filters.`}
      hint="Choose another party, outcome or region, or a later moment."
      action={
        <a className="link" href={href({ party: [], outcome: [], region: null, at: null })}>
          Clear the filters
        </a>
      }
    />
  );
}
