import type { PreparedPost } from './PreparedPost.ts';

/** Posts with a time, oldest first, then posts without one in the order of the documents and in each as they stand there. */
export function orderPosts(
  posts: readonly PreparedPost[],
  documents: readonly string[],
): { dated: PreparedPost[]; undated: PreparedPost[] } {
  const place = new Map(documents.map((id, index) => [id, index]));
  const placeOf = ({ post }: PreparedPost) => place.get(post.documentIds[0] ?? '') ?? documents.length;
  const timeOf = ({ post }: PreparedPost) => Date.parse(post.publishedAt ?? '');
  const dated = posts.filter((each) => each.minute !== null).map((each) => ({ each, time: timeOf(each) }));
  dated.sort((a, b) => a.time - b.time);
  const undated = posts.filter((each) => each.minute === null);
  undated.sort((a, b) => placeOf(a) - placeOf(b));
  return { dated: dated.map(({ each }) => each), undated };
}
