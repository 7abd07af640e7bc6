import { createContext } from 'react';
import type { FigureTable } from '../../domain/FigureTable.ts';
import type { EmbedId } from '../../url/route.ts';

/** What is on the screen, or the same figure of all facts, whatever the filters. */
export type Scope = 'shown' | 'all';

/** A figure or view that can be handed on. */
export interface SharedFigure {
  /** The id of its element: the end of its link, the name of its files. */
  id: string;
  /** The embed that shows it; null where none does. */
  embed: EmbedId | null;
  title: string;
  /** Its sentence. */
  summary: string;
  /** Its rows; made when they are asked for. */
  table: (scope: Scope) => FigureTable;
  /** What its picture shows where the figure itself is a table or a list: its rows in the words of the page. */
  pictured?: () => FigureTable;
}

/** Makes what is to be shared when it is asked for, so that nothing of it stands in the way of the first view. */
export type MakeFigure = () => SharedFigure | Promise<SharedFigure>;

/** What pages offer to those who share: where the figures come from and as at when, and the dialog. */
export interface Sharing {
  source: string;
  /** Opens the dialog for a figure, or for the page; focus goes back to `opener`. */
  share: (figure: MakeFigure | null, opener: HTMLElement) => void;
}

/** Null where nothing can be shared: in embeds, whose frame says where they come from. */
export const ShareContext = createContext<Sharing | null>(null);
