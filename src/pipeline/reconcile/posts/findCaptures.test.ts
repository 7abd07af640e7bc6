import { describe, expect, it } from 'vitest';
import { makeReadDocument, type MadeDocument } from '../../testing/makeReadDocument.ts';
import { findCaptures } from './findCaptures.ts';
import { comparablePosts } from './toComparable.ts';

const long = (words: string) => `${words}, in a paragraph that is long enough to be told from others.`;
const standfirst = (words: string) => ({ kind: 'standfirst' as const, paragraphs: [long(words)] });
const post = (words: string) => ({ paragraphs: [long(words)] });
const leadersOf = (documents: Record<string, MadeDocument>) => {
  const splits = Object.entries(documents).map(([id, made]) => makeReadDocument(id, made).split);
  return Object.fromEntries(findCaptures(splits, splits.map(comparablePosts)));
};

describe('findCaptures', () => {
  it.each<[string, Record<string, MadeDocument>, Record<string, string>]>([
    [
      'the same headline and standfirst, other posts',
      {
        a: { posts: [standfirst('s'), post('one')] },
        b: { posts: [standfirst('s'), post('two')] },
        c: { posts: [standfirst('s')] },
      },
      { a: 'a', b: 'a', c: 'a' },
    ],
    [
      'the same headline, another standfirst and other posts',
      { a: { posts: [standfirst('s'), post('one')] }, b: { posts: [standfirst('t'), post('two')] } },
      { a: 'a', b: 'b' },
    ],
    [
      'the same headline and a post in common, no standfirst',
      { a: { posts: [post('one'), post('two')] }, b: { posts: [post('two'), post('three')] } },
      { a: 'a', b: 'a' },
    ],
    [
      'another headline, the same standfirst only',
      {
        a: { title: 'A', posts: [standfirst('s'), post('one')] },
        b: { title: 'B', posts: [standfirst('s'), post('two')] },
      },
      { a: 'a', b: 'b' },
    ],
    [
      'another headline, most of the posts in common: the headline changed in the night',
      {
        a: { title: 'A', posts: [post('one'), post('two'), post('three')] },
        b: { title: 'B', posts: [post('one'), post('two'), post('three'), post('four')] },
      },
      { a: 'a', b: 'a' },
    ],
    [
      'short lines in common prove nothing',
      {
        a: { posts: [{ paragraphs: ['More on this story:'] }] },
        b: { posts: [{ paragraphs: ['More on this story:'] }] },
      },
      { a: 'a', b: 'b' },
    ],
    [
      'the meta file says so',
      { a: { title: 'A', posts: [post('one')] }, b: { title: 'B', posts: [post('two')], meta: { captureOf: 'a' } } },
      { a: 'a', b: 'a' },
    ],
    [
      'the meta file of the first names a later one',
      {
        a: { title: 'A', posts: [post('one')], meta: { captureOf: 'b.txt' } },
        b: { title: 'B', posts: [post('two')] },
      },
      { a: 'a', b: 'a' },
    ],
  ])('%s', (_, documents, expected) => expect(leadersOf(documents)).toEqual(expected));
});
