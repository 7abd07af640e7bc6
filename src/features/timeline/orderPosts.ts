import type { PreparedPost } from './PreparedPost.ts';

/** Posts with a time, oldest first, then posts without one in the order of the documents and in each as they stand there. */
export function orderPosts(
  posts: readonly PreparedPost[],
  documents: readonly string[],
): { dated: PreparedPost[]; undated: PreparedPost[] } {
  const place = new Map(documents.map((id, index) => [id, index]));
  const placeOf = ({ post }: PreparedPost) => place.get(post.documentIds[0] ?? '') ?? documents.length;
  const dated = posts.filter(({ time }) => time !== null);
  const timeOf = ({ time }: PreparedPost) => time ?? 0;
  const isInOrder = dated.every((each, index) => index === 0 || timeOf(dated[index - 1] ?? each) <= timeOf(each));
  if (!isInOrder) dated.sort((a, b) => timeOf(a) - timeOf(b));
  const undated = posts.filter(({ time }) => time === null);
  undated.sort((a, b) => placeOf(a) - placeOf(b));
  return { dated, undated };
}
