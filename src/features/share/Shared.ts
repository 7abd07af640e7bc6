import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import type { SharedFigure } from '../../parts/share/ShareContext.ts';

/** What the dialog hands on. */
export interface Shared {
  /** Null: the page as a whole. */
  figure: SharedFigure | null;
  /** The figure's title, or the page's. */
  title: string;
  /** All facts, whatever the filters. */
  facts: Facts;
  councils: readonly Council[];
  /** Where the figures come from and as at when, in one line. */
  source: string;
}
