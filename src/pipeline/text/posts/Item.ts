import type { Span } from '../../Stage.ts';
import type { Stamp } from '../stamps/Stamp.ts';

/** A paragraph of a document with what it looks like by itself; `isGlued`: it stood on one line with the item above it. */
export interface Item extends Span {
  kind: 'text' | 'stamp' | 'byline' | 'caption' | 'boilerplate';
  stamp: Stamp | null;
  gapBefore: boolean;
  isGlued: boolean;
}

/** "Basildon – 3.10am": whether the item is a stamp whose post begins with the title before it on its line. */
export const isBehindTitle = (item: Item | undefined): boolean => item?.kind === 'stamp' && item.isGlued;
