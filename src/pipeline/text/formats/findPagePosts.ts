import type { Page, PageLine } from './PageLine.ts';

/** Fewer posts than this make no live blog. */
const FEWEST = 2;
/** A post that is a link for this much of its words leads to another page. */
const LINK = 0.8;
/** The posts of a live blog are at least this much of the words on its page. */
const LEAST = 0.3;

/** The container of the post that each line stands in (null outside): the outermost elements with one time of their own, where a page has several. `cards` are such elements that only link elsewhere. */
export function findPagePosts(
  lines: readonly PageLine[],
  { containers }: Page,
): { posts: (number | null)[]; cards: Set<number> } {
  const times = containers.map(() => 0);
  const words = containers.map(() => 0);
  const linked = containers.map(() => 0);
  let lastMoment = '';
  let all = 0;
  for (const { container, kind, stamp, text, linked: links } of lines) {
    if (kind !== 'stamp' && kind !== 'author') all += text.length;
    if (container < 0) continue;
    if (kind === 'stamp') {
      // The same moment is often said twice, for eyes and for screen readers.
      const moment = `${container} ${text}`;
      if (stamp?.role !== 'updated' && moment !== lastMoment) times[container] = (times[container] ?? 0) + 1;
      lastMoment = moment;
    } else if (kind !== 'author') {
      words[container] = (words[container] ?? 0) + text.length;
      linked[container] = (linked[container] ?? 0) + links;
    }
  }
  // A parent comes before its children.
  for (let at = containers.length - 1; at >= 0; at -= 1) {
    const parent = containers[at]?.parent ?? -1;
    if (parent < 0) continue;
    for (const sums of [times, words, linked]) sums[parent] = (sums[parent] ?? 0) + (sums[at] ?? 0);
  }
  const total = lines.filter(({ kind, stamp }) => kind === 'stamp' && stamp?.role !== 'updated').length;
  const postOf: (number | null)[] = [];
  const cards = new Set<number>();
  let found = 0;
  let inPosts = 0;
  for (const [at, { parent, hasHeading }] of containers.entries()) {
    const outer = parent < 0 ? null : (postOf[parent] ?? null);
    const isOne =
      times[at] === 1 && !hasHeading && (parent < 0 ? total : (times[parent] ?? 0)) >= FEWEST && (words[at] ?? 0) > 0;
    postOf[at] = outer ?? (isOne ? at : null);
    if (outer !== null || !isOne) continue;
    if ((linked[at] ?? 0) > (words[at] ?? 0) * LINK) cards.add(at);
    else {
      found += 1;
      inPosts += words[at] ?? 0;
    }
  }
  const isBlog = found >= FEWEST && inPosts >= all * LEAST;
  const posts = lines.map(({ container }) => {
    const post = container < 0 ? null : (postOf[container] ?? null);
    return post !== null && (cards.has(post) ? false : isBlog) ? post : null;
  });
  const isCard = lines.map(({ container }) => container >= 0 && cards.has(postOf[container] ?? -1));
  return { posts, cards: new Set(isCard.flatMap((card, index) => (card ? [index] : []))) };
}
