import { createContext } from 'react';
import type { LinkState } from './linkSchema.ts';
import type { Route } from './route.ts';

/** Where the reader is, and the ways to go elsewhere. */
export interface Link {
  route: Route;
  link: LinkState;
  /** The parts of the address that were not understood, in words. */
  problems: readonly string[];
  /** The address of this page (or of `route`) with some params changed. */
  href: (patch?: Partial<LinkState>, route?: Route) => string;
  /** Goes there: a new history entry, or the present one rewritten while something is typed. */
  go: (patch: Partial<LinkState>, options?: { replace?: boolean; route?: Route }) => void;
}

export const LinkContext = createContext<Link | null>(null);
