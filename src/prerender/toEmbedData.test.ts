import { describe, expect, it } from 'vitest';
import { makeControl, makeWard } from '../domain/makeFacts.ts';
import type { Post } from '../domain/Post.ts';
import { makeCouncil, makeDataset } from '../parts/makeDataset.ts';
import type { BuiltData } from './readBuiltData.ts';
import { toEmbedData } from './toEmbedData.ts';

const post = (id: string, facts: string[]): Post => ({
  id,
  documentIds: ['a'],
  kind: 'post',
  author: null,
  publishedAt: null,
  publishedBetween: [null, null],
  paragraphs: ['words'],
  councils: [],
  parties: [],
  facts,
});
const borders = { type: 'Topology', arcs: [], objects: {} } as unknown as BuiltData['borders'];
const facts = makeDataset({
  controls: [makeControl('Anytown')],
  wards: [makeWard('East', { LAB: [40, 2] }, { council: { gss: 'elsewhere', name: 'Elsewhere' } })],
});
const data: BuiltData = {
  manifest: {
    schemaVersion: 1,
    hash: 'a'.repeat(64),
    election: facts.election,
    files: { 'posts/0000.json': { sha256: 'b', bytes: 1 }, 'facts.json': { sha256: 'c', bytes: 1 } },
    documents: { a: 'd' },
    counts: { posts: 400 },
  },
  facts,
  councils: [
    makeCouncil('Anytown', { aliases: ['Any'] }),
    makeCouncil('Elsewhere', { voted: false }),
    makeCouncil('Nowhere', { voted: false }),
  ],
  posts: Array.from({ length: 400 }, (_, n) => post(`post-${n}`, n % 100 === 99 ? ['control-anytown'] : [])),
  borders,
  wardBorders: borders as unknown as BuiltData['wardBorders'],
  read: () => null,
};

describe('what an embed carries', () => {
  it('is the facts that it shows, and no others', () => {
    expect(toEmbedData('scoreboard', data).facts).toMatchObject({ controls: facts.controls, wards: [] });
    expect(toEmbedData('ward', data).facts).toMatchObject({ controls: [], wards: facts.wards });
  });

  it('is shapes for the map alone, and every council for maps', () => {
    expect(toEmbedData('map', data).borders).toBe(borders);
    expect(toEmbedData('hex', data)).not.toHaveProperty('borders');
    expect(toEmbedData('hex', data).councils).toHaveLength(3);
    expect(toEmbedData('flow', data).councils.map(({ name }) => name)).toEqual(['Anytown', 'Elsewhere']);
  });

  it('keeps the names by which posts call a council, where posts are shown by council', () => {
    expect(toEmbedData('council', data).councils[0]?.aliases).toEqual(['Any']);
    expect(toEmbedData('flow', data).councils[0]?.aliases).toEqual([]);
  });

  it('is as many posts as can be shown whole, in their order, with every one that holds a fact', () => {
    const { posts = [], manifest } = toEmbedData('timeline', data);
    expect(posts).toHaveLength(150);
    expect(posts.filter((each) => each.facts.length > 0)).toHaveLength(4);
    expect(posts.at(-1)?.id).toBe('post-399');
    expect(Object.keys(manifest.files)).toEqual(['posts/0000.json']);
    expect(manifest.counts.posts).toBe(400);
  });
});
