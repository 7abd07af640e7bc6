import type { Gap } from '../../domain/Gap.ts';
import type { ReadDocument } from '../Stage.ts';
import { type Claim, claimsOf, type ClaimOf } from './facts/Claim.ts';

const figures: Record<ClaimOf<'estimate'>['finding']['kind'], string> = {
  'projected-share': 'The projected national share',
  'commons-seats': 'The estimate of the House of Commons',
  'exit-poll': 'An exit poll',
  odds: 'A bookmaker’s odds',
  swing: 'A swing',
};

/** What the copies announce and lack, or name and cannot settle; a gap that several captures show is one. */
export function toGaps(
  documents: readonly ReadDocument[],
  claims: readonly Claim[],
  postIds: ReadonlyMap<string, readonly string[]>,
  leaders: ReadonlyMap<string, string>,
): Gap[] {
  const found = documents.flatMap(({ split, problems }) => {
    const { id, text } = split.source;
    const ids = postIds.get(id) ?? [];
    const postAt = (offset: number): string | null => {
      const post = partAt(split.parts, offset)?.post ?? null;
      return post === null ? null : (ids[post] ?? null);
    };
    const unresolved = problems.flatMap(({ kind, rule, reason, start, end }): Gap[] => {
      if (kind !== 'unresolved-council' && kind !== 'unresolved-ward') return [];
      const quote = text.slice(start, end);
      const evidence = { documentId: id, postId: postAt(start), start, end, quote, rule: rule ?? kind };
      return [{ kind, note: reason, evidence: [evidence] }];
    });
    const ofText = split.gaps.map((gap) => ({
      ...gap,
      evidence: gap.evidence.map((each) => ({ ...each, postId: each.postId ?? postAt(each.start) })),
    }));
    return [...ofText, ...unresolved];
  });
  const lost = claimsOf(claims, 'estimate').flatMap(({ finding, evidence }): Gap[] =>
    finding.missing
      ? [
          {
            kind: 'figure-missing',
            note: finding.note ?? `${figures[finding.kind]} is announced, and is not in this copy`,
            evidence: [evidence],
          },
        ]
      : [],
  );

  const gaps = new Map<string, Gap>();
  for (const gap of [...found, ...lost]) {
    const [first] = gap.evidence;
    const blog = first ? (leaders.get(first.documentId) ?? first.documentId) : '';
    // Two announcements of one post are one loss, whoever noticed it.
    const place = first?.postId ?? `${blog} ${first?.quote ?? ''}`;
    const key = gap.kind === 'figure-missing' ? `${gap.kind} ${place}` : `${gap.kind} ${place} ${gap.note}`;
    const same = gaps.get(key);
    if (same)
      same.evidence = [
        ...same.evidence,
        ...gap.evidence.filter(
          (each) => !same.evidence.some((e) => e.documentId === each.documentId && e.start === each.start),
        ),
      ];
    else gaps.set(key, { ...gap });
  }
  return [...gaps.values()];
}

/** The part that an offset stands in: parts lie end to end, so halving finds it. */
function partAt<Part extends { start: number; end: number }>(parts: readonly Part[], offset: number): Part | undefined {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return parts[low];
}
