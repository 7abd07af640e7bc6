import type { Post } from '../../domain/Post.ts';

// Made-up posts for tests and for measuring.

/** A made-up post; `patch` says what the test is about. */
export const makePost = (id: string, patch: Partial<Post> = {}): Post => ({
  id,
  documentIds: ['a-night'],
  kind: 'post',
  author: null,
  publishedAt: null,
  publishedBetween: [patch.publishedAt ?? null, patch.publishedAt ?? null],
  paragraphs: ['Counting goes on.'],
  councils: [],
  parties: [],
  facts: [],
  ...patch,
});

/** Texts that pages choke on: markup, right to left, emoji, and a word without a place to break. */
export const hardTexts = {
  markup: '<script>document.title = "owned"</script> & <img src=x onerror=alert(1)>',
  rightToLeft: 'قال متحدث: «حزب العمال» فاز \u202Eackwards\u202C in Bede',
  emoji: '🗳️ Labour 👩‍👩‍👧‍👦 hold 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  longWord: 'Llanfair'.repeat(1_250),
  longName: 'The Metropolitan Borough Council of Upper and Nether Wallop-by-Sea',
};

const words = 'council count ward seat party leader result declared turnout majority recount agent hall ballot'.split(
  ' ',
);
const partyCodes = ['CON', 'LAB', 'LD', 'UKIP', 'GRN'];

/** `count` made-up posts, half a minute apart, the same each time; every 50th has no time. */
export function makeManyPosts(count: number): Post[] {
  const start = Date.parse('2018-05-03T21:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const word = (step: number) => words[(index * 7 + step * (1 + (index % 5))) % words.length] ?? '';
    const text = Array.from({ length: 30 + (index % 40) }, (_unused, step) => word(step)).join(' ');
    const isUndated = index % 50 === 49;
    const time = new Date(start + index * 30_000).toISOString();
    return makePost(`p${index}`, {
      publishedAt: isUndated ? null : time,
      publishedBetween: isUndated ? [null, null] : [time, time],
      paragraphs: [`Post ${index}: ${text}.`, `${word(3)} ${word(5)} of number ${index}.`],
      parties: [partyCodes[index % 5] ?? 'OTH'],
      author: 'Live desk',
    });
  });
}
