import type { Block } from '../../Stage.ts';

/** A block before it has its place in the text: its paragraphs, one a line. */
export interface DraftBlock {
  kind: Block['kind'];
  lines: string[];
  author: string | null;
  publishedAt: string | null;
}

/** The text of a structured document (blocks joined by an empty line) and where each block stands in it. A post without content is an empty block. */
export function joinBlocks(drafts: readonly DraftBlock[]): { text: string; blocks: Block[] } {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { kind, lines, author, publishedAt } of drafts) {
    const words = lines.join('\n');
    if (words === '' && kind !== 'post') continue;
    if (words !== '' && length > 0) {
      pieces.push('\n\n');
      length += 2;
    }
    blocks.push({ kind, start: length, end: length + words.length, author, publishedAt });
    pieces.push(words);
    length += words.length;
  }
  return { text: pieces.join(''), blocks };
}
