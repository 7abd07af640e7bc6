/** A quiet block that holds the place of something on its way; give it the final size. Read out once, as "Loading …". */
export function Skeleton({ label, className = 'h-24' }: { label: string; className?: string }) {
  return (
    <div role="status" className={`skeleton ${className}`}>
      <span className="sr-only">Loading {label}…</span>
    </div>
  );
}
