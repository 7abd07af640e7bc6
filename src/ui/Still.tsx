import { useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';

const never = () => () => undefined;
const kept = new Map<string, string>();

interface StillProps {
  /** Unique on the site; later places of the same name show the same HTML. */
  name: string;
  /** What stands here where the page was not made at build. */
  fallback: ReactNode;
  className?: string;
  /** Rendered at build only: its code is not in the browser's bundles. */
  children?: () => ReactNode;
}

const useHydrating = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

/** Keeps the HTML that was made at build for its children, for a `Still` of that name to show where they have to begin anew: they are taken over in place, unless the link asks for something else at once. */
export function KeepStill({ name, children }: { name: string; children: ReactNode }) {
  const [isMade] = useState(useHydrating());
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isMade && ref.current) kept.set(name, ref.current.innerHTML);
  }, [isMade, name]);
  return <div ref={ref}>{children}</div>;
}

/** HTML that was made at build and stays as it is, neither read nor run, until the live part takes its place. */
export function Still({ name, fallback, className, children }: StillProps) {
  const [isMade] = useState(useHydrating());
  const [html] = useState(() => kept.get(name) ?? '');
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isMade && ref.current) kept.set(name, ref.current.innerHTML);
  }, [isMade, name]);
  if (import.meta.env.SSR)
    return (
      <div data-still="" className={className}>
        {children?.()}
      </div>
    );
  if (!isMade && html === '') return fallback;
  return (
    <div
      ref={ref}
      data-still=""
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
