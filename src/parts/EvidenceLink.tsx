import type { ReactNode } from 'react';
import { useLink } from '../url/useLink.ts';

interface EvidenceLinkProps {
  /** The fact's id. */
  fact: string;
  children: ReactNode;
  /** The accessible name, where the children alone would not say what the figure is. */
  label?: string;
  className?: string;
}

/** The way from a figure to the words that say it: opens the evidence panel. */
export function EvidenceLink({ fact, children, label, className = 'evidence-link' }: EvidenceLinkProps) {
  const { href, link } = useLink();
  return (
    <a
      href={href({ fact })}
      className={className}
      title="See the words that say so"
      aria-label={label}
      aria-current={link.fact === fact ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
