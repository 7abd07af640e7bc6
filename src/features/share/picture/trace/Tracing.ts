/** What is carried along while a part of the page is traced. */
export interface Tracing {
  /** The page's place of the picture's corner, px. */
  left: number;
  top: number;
  /** Ids of the patterns that fills refer to. */
  patterns: Set<string>;
  /** The families that texts are set in. */
  fonts: Set<FontKind>;
}

/** The two families of the site. */
export type FontKind = 'sans' | 'serif';

/** Which of them a computed font-family begins with. */
export const fontKind = (family: string): FontKind => (/^["']?[^,]*serif/i.test(family) ? 'serif' : 'sans');

/** The class of texts whose figures are all of one width: a `style` attribute would be against the page's content policy while the picture is made. */
export const TABULAR = 'n';

/** The rule of that class. */
export const tabularRule = `.${TABULAR}{font-variant-numeric:tabular-nums}`;

/** Whether texts of this style have figures of one width. */
export const isTabular = (style: CSSStyleDeclaration): boolean => style.fontVariantNumeric.includes('tabular-nums');

/** The families as a picture names them: ours, which it carries, and what may stand in. */
export const fontStacks: Readonly<Record<FontKind, string>> = {
  sans: "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', Georgia, serif",
};
