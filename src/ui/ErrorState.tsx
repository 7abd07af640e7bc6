import type { ReactNode } from 'react';

interface ErrorStateProps {
  title: string;
  /** What to do about it. */
  hint: ReactNode;
  onRetry?: (() => void) | undefined;
}

/** Says what failed, by name, what to do, and offers to try again. */
export function ErrorState({ title, hint, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className="border-l-4 border-ink bg-wash px-4 py-3">
      <p className="text-16 font-semibold">{title}</p>
      <p className="mt-1 max-w-[68ch] text-14 text-quiet">{hint}</p>
      {onRetry ? (
        <button type="button" className="button mt-3" onClick={onRetry}>
          Retry
        </button>
      ) : null}
    </div>
  );
}
