import { Suspense, type ReactNode } from 'react';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Still } from '../ui/Still.tsx';
import { useLink } from '../url/useLink.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useNearView } from './useNearView.ts';

interface SectionProps {
  /** What it is, as messages name it: "the timeline". Unique on its page where `isBelow`. */
  what: string;
  /** The height that is kept for it until it is there: a class such as `min-h-96`. */
  size: string;
  /** Below the first view: prerendered HTML stays as it is, and code is fetched, when it comes near the view. */
  isBelow?: boolean;
  className?: string;
  children: ReactNode;
}

/** A part of a page: its place is kept while it loads, and its faults stay its own. */
export function Section({ what, size, isBelow = false, className = '', children }: SectionProps) {
  // What was made at build knows nothing of filters: with some, it does not stand for long.
  const isAsMade = !useLink().href().includes('?');
  const [ref, isNear] = useNearView({ isNearFromStart: !isBelow, isSoon: !isAsMade });
  const skeleton = <Skeleton label={what} className={size} />;
  const still = isBelow ? (
    <Still name={what} fallback={skeleton}>
      {() => children}
    </Still>
  ) : (
    skeleton
  );
  return (
    <div ref={ref} className={`min-w-0 ${className}`}>
      <ErrorBoundary what={what.charAt(0).toUpperCase() + what.slice(1)}>
        {isNear ? <Suspense fallback={still}>{children}</Suspense> : still}
      </ErrorBoundary>
    </div>
  );
}
