import { describe, expect, it } from 'vitest';
import { makeControlFinding } from '../../testing/makeFindings.ts';
import { makeReadDocument, type MadePost } from '../../testing/makeReadDocument.ts';
import { reconcileMade } from '../../testing/reconcileMade.ts';

const at = (clock: string) => `2018-05-03T${clock}:00+01:00`;
const standfirst: MadePost = {
  kind: 'standfirst',
  paragraphs: ['The same long standfirst stands above every one of its captures.'],
};
const blog = (id: string, posts: MadePost[]) =>
  makeReadDocument(id, { title: 'As it happened', posts: [standfirst, ...posts] });

describe('one post however often it was captured', () => {
  it('merges copies by their words, whatever their spaces and quotes', () => {
    const { posts } = reconcileMade([
      blog('a', [{ paragraphs: ['Labour say “yes” – now.'], councils: ['E1'] }]),
      blog('b', [{ paragraphs: ['Labour  say "yes" - now.'], councils: ['E2'] }]),
    ]).dataset;
    expect(posts.map(({ documentIds }) => documentIds)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(posts[1]).toMatchObject({ paragraphs: ['Labour say “yes” – now.'], councils: ['E1', 'E2'] });
  });

  it('lends the time of one copy to the others', () => {
    const { posts, controls } = reconcileMade([
      makeReadDocument('a', {
        title: 'As it happened',
        posts: [standfirst, { paragraphs: ['Labour gain Anytown.'] }],
        findings: [makeControlFinding('Anytown', 'Labour gain Anytown.', 'gain', 'LAB')],
      }),
      blog('b', [{ paragraphs: ['Labour gain Anytown.'], at: at('23:30'), author: 'A Writer' }]),
    ]).dataset;
    expect(posts.find(({ kind }) => kind === 'post')).toMatchObject({
      publishedAt: at('23:30'),
      publishedBetween: [at('23:30'), at('23:30')],
      author: 'A Writer',
    });
    expect(controls[0]).toMatchObject({ declaredAt: at('23:30'), knownBy: at('23:30') });
  });

  it('keeps the same words at two times, and in two live blogs, apart', () => {
    const { posts } = reconcileMade([
      blog('a', [
        { paragraphs: ['Still counting.'], at: at('22:00') },
        { paragraphs: ['Still counting.'], at: at('23:00') },
      ]),
      blog('b', [{ paragraphs: ['Still counting.'], at: at('23:00') }]),
      makeReadDocument('c', { title: 'Another paper', posts: [{ paragraphs: ['Still counting.'] }] }),
    ]).dataset;
    expect(posts.filter(({ kind }) => kind === 'post').map(({ documentIds }) => documentIds)).toEqual([
      ['a'],
      ['a', 'b'],
      ['c'],
    ]);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });

  it('is the standfirst everywhere if one capture shows that it is', () => {
    const taken = makeReadDocument('a', { title: 'As it happened', posts: [{ paragraphs: standfirst.paragraphs }] });
    const { dataset, texts } = reconcileMade([taken, blog('b', [])]);
    expect(dataset.posts.map(({ kind, documentIds }) => [kind, documentIds])).toEqual([['standfirst', ['a', 'b']]]);
    expect(texts.map(({ parts }) => parts.map(({ kind }) => kind))).toEqual([['standfirst'], ['standfirst']]);
  });

  it('numbers ids that would be alike, and makes them of the words alone', () => {
    const same = [{ paragraphs: ['Still counting.'] }, { paragraphs: ['Still counting.'] }];
    const { posts } = reconcileMade([makeReadDocument('a', { posts: same })]).dataset;
    expect(posts[0]?.id).toMatch(/^[0-9a-f]{10}$/);
    expect(posts[1]?.id).toBe(`${posts[0]?.id ?? ''}-2`);
    const [alone] = reconcileMade([makeReadDocument('renamed', { posts: same.slice(0, 1) })]).dataset.posts;
    expect(alone?.id).toBe(posts[0]?.id);
  });

  it('takes empty posts together only at the same time', () => {
    const empty = (clock: string): MadePost => ({ paragraphs: [], at: at(clock) });
    const { posts } = reconcileMade([blog('a', [empty('22:00'), empty('23:00')]), blog('b', [empty('23:00')])]).dataset;
    expect(posts.filter(({ paragraphs }) => paragraphs.length === 0).map(({ documentIds }) => documentIds)).toEqual([
      ['a'],
      ['a', 'b'],
    ]);
  });
});

describe('the order of the timeline', () => {
  const order = (documents: Parameters<typeof reconcileMade>[0]) =>
    reconcileMade(documents).dataset.posts.map(({ paragraphs }) => paragraphs[0]);

  it('stamped by time, then undated in document order', () => {
    const a = makeReadDocument('a', {
      title: 'A',
      posts: [{ paragraphs: ['a undated'] }, { paragraphs: ['a late'], at: at('23:00') }],
    });
    const b = makeReadDocument('b', {
      title: 'B',
      posts: [{ paragraphs: ['b early'], at: '2018-05-03T21:30:00Z' }, { paragraphs: ['b undated'] }],
    });
    expect(order([b, a])).toEqual(['b early', 'a late', 'a undated', 'b undated']);
    expect(order([a, b])).toEqual(order([b, a]));
  });

  it('a document that runs newest first is turned round where times are equal', () => {
    const posts = [
      ['third', '23:00'],
      ['second', '22:00'],
      ['first', '22:00'],
    ].map(([text = '', clock = '']) => ({ paragraphs: [text], at: at(clock) }));
    expect(order([makeReadDocument('a', { posts })])).toEqual(['first', 'second', 'third']);
  });
});

describe('what is certain where the time is not', () => {
  const between = (posts: MadePost[]) =>
    reconcileMade([makeReadDocument('a', { posts })]).dataset.posts.find(
      ({ paragraphs }) => paragraphs[0] === 'undated',
    )?.publishedBetween;

  it.each<[string, string[], [string | null, string | null]]>([
    ['oldest first', ['22:00', 'undated', '23:00'], [at('22:00'), at('23:00')]],
    ['newest first', ['23:00', 'undated', '22:00'], [at('22:00'), at('23:00')]],
    ['after the last', ['22:00', '23:00', 'undated'], [at('23:00'), null]],
    ['no order at all', ['22:00', '23:00', 'undated', '21:00'], [null, null]],
    ['one time alone', ['22:00', 'undated'], [null, null]],
  ])('%s', (_, posts, expected) => {
    const made = posts.map((each): MadePost =>
      each === 'undated' ? { paragraphs: [each] } : { paragraphs: [each], at: at(each) },
    );
    expect(between(made)).toEqual(expected);
  });

  it('narrows what the document itself leaves open, and gives way to it where they disagree', () => {
    const neighbours = (own: [string, string]): MadePost[] => [
      { paragraphs: ['x'], at: at('22:00') },
      { paragraphs: ['undated'], between: own },
      { paragraphs: ['y'], at: at('23:00') },
    ];
    expect(between(neighbours([at('21:00'), at('22:30')]))).toEqual([at('22:00'), at('22:30')]);
    expect(between(neighbours([at('23:30'), at('23:45')]))).toEqual([at('23:30'), at('23:45')]);
  });
});
