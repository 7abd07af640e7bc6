import type { ReactNode } from 'react';

/** One entry of a legend; with an `href` it is a filter, and `isCurrent` says that it is on. */
export interface LegendEntry {
  key: string;
  label: string;
  swatch: ReactNode;
  count?: number;
  href?: string;
  isCurrent?: boolean;
}

function EntryText({ entry }: { entry: LegendEntry }) {
  return (
    <>
      {entry.swatch}
      <span>{entry.label}</span>
      {entry.count === undefined ? null : <span className="text-quiet tabular-nums">{entry.count}</span>}
    </>
  );
}

/** The key of a figure: what each colour and pattern means, how many there are, and, where an entry has a link, a filter. */
export function Legend({ label, entries }: { label: string; entries: readonly LegendEntry[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1 text-14">
      {entries.map((entry) => (
        <li key={entry.key}>
          {entry.href ? (
            <a href={entry.href} aria-current={entry.isCurrent ? 'true' : undefined} className="legend-entry">
              <EntryText entry={entry} />
            </a>
          ) : (
            <span className="legend-entry">
              <EntryText entry={entry} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
