import type { SplitDocument } from '../../Stage.ts';
import type { Mark } from './Draft.ts';

/** Parts that cover the text from 0 to `length`: each mark takes the blanks behind it, the first also those before it, and neighbours of one kind and post are one part. */
export function toLedger(marks: readonly Mark[], length: number): SplitDocument['parts'] {
  if (length === 0) return [];
  const parts: SplitDocument['parts'] = [];
  for (const { kind, post, start } of marks) {
    const last = parts.at(-1);
    if (last?.kind === kind && last.post === post) continue;
    if (last) last.end = start;
    parts.push({ kind, post, start: last ? start : 0, end: length });
  }
  return parts.length > 0 ? parts : [{ kind: 'unread', post: null, start: 0, end: length }];
}
