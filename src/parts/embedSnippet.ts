import type { EmbedId } from '../url/route.ts';

/** What an embed is, as `aria-label` says it, and its height at 600 px wide, measured. */
export const embedKinds: Readonly<Record<EmbedId, { label: string; height: number }>> = {
  map: { label: 'Map', height: 810 },
  hex: { label: 'Map', height: 810 },
  table: { label: 'Table', height: 690 },
  scoreboard: { label: 'Table', height: 565 },
  swings: { label: 'Bar chart', height: 810 },
  seats: { label: 'Bar chart', height: 490 },
  flow: { label: 'Flow chart', height: 740 },
  expectations: { label: 'Table', height: 1190 },
  timeline: { label: 'Timeline', height: 960 },
  council: { label: 'Text', height: 580 },
  ward: { label: 'Bar chart', height: 780 },
};

/** What a snippet needs to know: absolute addresses, and the figure's title. */
export interface Snippet {
  id: EmbedId;
  /** The embed's address with its query. */
  src: string;
  title: string;
  /** Px at 600 px wide: measured by the preview, else the usual one. */
  height: number;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const quoted = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** The snippet without script: pasted as it is into an article. */
export function frameSnippet({ id, src, title, height }: Snippet): string {
  return `<iframe title="${quoted(title)}" aria-label="${embedKinds[id].label}" src="${quoted(src)}" loading="lazy" scrolling="no" style="width:0;min-width:100%!important;border:none" height="${height}" allow="web-share; clipboard-write"></iframe>`;
}

/** The snippet whose height follows: a place for the frame, a picture for readers without script, and `script`, the address of embed.js. */
export function scriptSnippet({
  id,
  src,
  title,
  height,
  picture,
  script,
}: Snippet & { picture: string; script: string }): string {
  return `<div data-declared="${quoted(src)}" data-title="${quoted(title)}" data-label="${embedKinds[id].label}" style="min-height:${height}px"><noscript><img src="${quoted(picture)}" alt="${quoted(title)}" width="1200" height="630" style="width:100%;height:auto"></noscript></div><script src="${quoted(script)}" async></script>`;
}
