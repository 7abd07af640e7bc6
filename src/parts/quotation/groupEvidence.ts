import type { Evidence } from '../../domain/Evidence.ts';

/** The same words of the same post, in every copy that has them. */
export interface EvidenceGroup {
  key: string;
  first: Evidence;
  copies: readonly Evidence[];
}

/** Puts the copies of a quotation together: captures repeat words, and a repeat adds evidence, never weight. Order of first appearance. */
export function groupEvidence(evidence: readonly Evidence[]): EvidenceGroup[] {
  const groups = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const key = `${each.postId ?? `${each.documentId}:${each.start}`} ${each.quote}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups].flatMap(([key, copies]) => (copies[0] ? [{ key, first: copies[0], copies }] : []));
}
