import type { ReadDocument } from '../../Stage.ts';
import type { Post } from '../../../domain/Post.ts';
import type { Claim } from './Claim.ts';

/** Places every finding of every document: its quote, its post, its live blog, and its times. Order: documents, then position. */
export function toClaims(
  documents: readonly ReadDocument[],
  leaders: ReadonlyMap<string, string>,
  posts: readonly Post[],
  postIds: ReadonlyMap<string, readonly string[]>,
): Claim[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return documents.flatMap(({ split, findings }) => {
    const { id, text } = split.source;
    const ids = postIds.get(id) ?? [];
    const inOrder = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
    return inOrder.map((finding): Claim => {
      const { start, end, rule } = finding;
      const postId = ids[finding.post] ?? null;
      const post = postId === null ? undefined : byId.get(postId);
      const publishedAt = post?.publishedAt ?? null;
      return {
        finding,
        evidence: { documentId: id, postId, start, end, quote: text.slice(start, end), rule },
        source: leaders.get(id) ?? id,
        publishedAt,
        knownBy: publishedAt ?? post?.publishedBetween[1] ?? split.publishedAt,
      };
    });
  });
}
