import type { ReactNode } from 'react';
import { useLink } from '../../url/useLink.ts';

/** The way from a quotation to its place in the whole document. */
export function InContext({
  fact,
  document,
  label,
  children = 'in context',
}: {
  fact: string;
  document: string;
  /** The accessible name, where there are several beside each other. */
  label?: string;
  children?: ReactNode;
}) {
  const { href } = useLink();
  return (
    <a
      className="link inline-block min-h-6 min-w-6 text-center whitespace-nowrap"
      href={href({ fact, post: null }, { page: 'source', id: document })}
      aria-label={label}
    >
      {children}
    </a>
  );
}
