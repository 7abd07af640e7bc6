import { DataError } from '../dataset/DataError.ts';
import { ErrorState } from '../ui/ErrorState.tsx';

/** Says which file failed and what to do. */
export function DataFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const isKnown = error instanceof DataError;
  return (
    <ErrorState
      title={isKnown ? error.message : 'The data could not be shown'}
      hint={isKnown ? error.hint : `${error.message}. Retry, or reload the page.`}
      onRetry={onRetry}
    />
  );
}
