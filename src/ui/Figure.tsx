import type { ReactNode } from 'react';

interface FigureProps {
  /** Unique on the page; the heading gets `{id}-title`. */
  id: string;
  title: string;
  /** The generated sentence: what it shows, the extremes, what to take away. */
  summary?: ReactNode;
  table?: ReactNode;
  actions?: ReactNode;
  source?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

/** A chart or map with its heading, its sentence above, its source and actions below, and its figures in a table. */
export function Figure({ id, title, summary, table, actions, source, level = 2, children }: FigureProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure id={id} aria-labelledby={`${id}-title`} className="min-w-0">
      <Heading id={`${id}-title`} className={level === 2 ? 'heading-section' : 'heading-part'}>
        {title}
      </Heading>
      {summary ? <p className="mt-1 max-w-[68ch] text-16 text-quiet">{summary}</p> : null}
      <div className="mt-3" data-drawing="">
        {children}
      </div>
      {source || actions ? (
        <figcaption className="mt-3 text-14 text-quiet">
          <span className="mr-4">{source}</span>
          <span className="inline-flex items-center gap-2">{actions}</span>
        </figcaption>
      ) : null}
      {table ? (
        <details className="disclosure mt-2">
          <summary>Figures in a table</summary>
          <div className="mt-2">{table}</div>
        </details>
      ) : null}
    </figure>
  );
}
