import type { ReactNode } from 'react';

/** Says what is missing, why, and how to get out. */
export function EmptyState({ title, hint, action }: { title: string; hint?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-t border-line py-6">
      <p className="text-16 font-semibold">{title}</p>
      {hint ? <p className="mt-1 max-w-[60ch] text-14 text-quiet">{hint}</p> : null}
      {action ? <p className="mt-3">{action}</p> : null}
    </div>
  );
}
