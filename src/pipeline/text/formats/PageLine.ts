import type { Stamp } from '../stamps/Stamp.ts';

/** An element that may hold a post of a live blog: its parent's index (-1 for the page). */
export interface Container {
  parent: number;
  hasHeading: boolean;
}

/** A line of a saved page with what its element says of it; `container` is an index. */
export interface PageLine {
  text: string;
  kind: 'text' | 'headline' | 'standfirst' | 'caption' | 'author' | 'stamp';
  stamp: Stamp | null;
  container: number;
  isInMain: boolean;
  isInArticle: boolean;
  /** Characters that are a link. */
  linked: number;
}

/** What was read of a saved page. */
export interface Page {
  lines: PageLine[];
  containers: Container[];
  jsonLd: string[];
  /** `<meta>` by name or property, `title` and `canonical` among them. */
  about: Map<string, string>;
}
