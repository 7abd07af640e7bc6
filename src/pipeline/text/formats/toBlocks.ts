import type { DraftBlock } from './joinBlocks.ts';
import type { Posting } from './readPosting.ts';

/** The blocks of a posting in its own order: headline, description, then its posts or its body. */
export function toBlocks({ headline, description, updates, body }: Posting): DraftBlock[] {
  const none = { author: null, publishedAt: null };
  const drafts: DraftBlock[] = [];
  if (headline !== null) drafts.push({ kind: 'headline', lines: [headline], ...none });
  // Many pages describe an article by its own first words.
  const isRepeated =
    body.length > 0 &&
    description.every((line) => body.some((other) => other.startsWith(line.replace(/\s*(?:\.\.\.|…)$/, ''))));
  if (description.length > 0 && !isRepeated) drafts.push({ kind: 'standfirst', lines: description, ...none });
  for (const { lines, author, publishedAt } of updates ?? []) drafts.push({ kind: 'post', lines, author, publishedAt });
  if (body.length > 0) drafts.push({ kind: 'article', lines: body, ...none });
  return drafts;
}
