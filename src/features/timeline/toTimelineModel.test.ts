import { describe, expect, it } from 'vitest';
import { makeControl, makeEstimate, makeExpectation } from '../../domain/makeFacts.ts';
import type { Facts } from '../../domain/Dataset.ts';
import type { PostFilters } from './filterPosts.ts';
import { makeManyPosts, makePost } from './makePosts.ts';
import { orderPosts } from './orderPosts.ts';
import { makePostContext, preparePost } from './PreparedPost.ts';
import { toSearch } from './searchWords.ts';
import { rowAt, toTimelineModel } from './toTimelineModel.ts';

const facts: Facts = {
  schemaVersion: 1,
  election: { name: 'A night', date: '2018-05-03', timeZone: 'Europe/London' },
  documents: [],
  controls: [makeControl('Anytown')],
  wards: [],
  seats: [],
  mayors: [],
  expectations: [makeExpectation('Anytown', 'LAB')],
  estimates: [makeEstimate('odds')],
  gaps: [],
};
const [held, hoped, odds] = ['control-anytown', 'expectation-anytown-LAB-hopeful', 'estimate-odds'];
const at = (time: string) => ({ publishedAt: `${time}:00+01:00` });
const posts = [
  makePost('late', {
    ...at('2018-05-04T00:10'),
    paragraphs: ['Labour held Anytown.'],
    facts: [held],
    parties: ['LAB'],
  }),
  makePost('early', { ...at('2018-05-03T22:05'), facts: [hoped], councils: ['anytown'], parties: ['LAB', 'CON'] }),
  makePost('odds', { ...at('2018-05-03T22:40'), facts: [odds], documentIds: ['b-night'] }),
  makePost('lost-2', { documentIds: ['b-night'], publishedBetween: [null, '2018-05-04T17:45:00+01:00'] }),
  makePost('lost-1', { documentIds: ['a-night', 'b-night'] }),
];
const context = makePostContext(facts);
const ordered = orderPosts(
  posts.map((post) => preparePost(post, context)),
  ['a-night', 'b-night'],
);
const everything: PostFilters = {
  kinds: [],
  parties: [],
  documents: [],
  council: null,
  search: [],
  at: null,
  region: null,
  outcome: null,
};
const model = (filters: Partial<PostFilters> = {}, rest: { order?: 'oldest' | 'newest'; open?: string } = {}) =>
  toTimelineModel(ordered, {
    filters: { ...everything, ...filters },
    order: rest.order ?? 'oldest',
    open: rest.open ?? null,
  });
const ids = (result: ReturnType<typeof model>) => result.posts.map(({ post }) => post.id);
const rowsOf = (result: ReturnType<typeof model>) => result.posts.flatMap((_, index) => rowAt(result, index) ?? []);

describe('order', () => {
  it('is by time, posts without one behind, by document', () => {
    expect(ids(model())).toEqual(['early', 'odds', 'late', 'lost-1', 'lost-2']);
  });
  it('newest first turns the dated posts and leaves the undated in document order', () => {
    expect(ids(model({}, { order: 'newest' }))).toEqual(['late', 'odds', 'early', 'lost-1', 'lost-2']);
  });
});

describe('landmarks', () => {
  const result = model();
  const { landmarks } = result;
  const rows = rowsOf(result);
  it('stand where a day and an hour begin, in local time', () => {
    expect(rows.map(({ day }) => day)).toEqual(['2018-05-03', null, '2018-05-04', null, null]);
    expect(rows.map(({ hour }) => hour)).toEqual(['2018-05-03T22', null, '2018-05-04T00', null, null]);
  });
  it('part the posts whose time is not given, and their documents', () => {
    expect(rows.map(({ isUndatedStart }) => isUndatedStart)).toEqual([false, false, false, true, false]);
    expect(rows.map(({ document }) => document)).toEqual([null, null, null, 'a-night', 'b-night']);
  });
  it('can be jumped to', () => {
    expect(landmarks).toEqual([
      { hour: '2018-05-03T22', row: 0 },
      { hour: '2018-05-04T00', row: 2 },
      { hour: null, row: 3 },
    ]);
  });
});

describe('filters', () => {
  it.each<[string, Partial<PostFilters>, string[]]>([
    ['results', { kinds: ['result'] }, ['late']],
    ['hopes and figures', { kinds: ['hope', 'figure'] }, ['early', 'odds']],
    ['posts without facts', { kinds: ['other'] }, ['lost-1', 'lost-2']],
    ['a party', { parties: ['CON'] }, ['early']],
    ['a council', { council: 'anytown' }, ['early']],
    ['a document that shares a post', { documents: ['b-night'] }, ['odds', 'lost-1', 'lost-2']],
    ['words, all of them', { search: toSearch('labour ANYTOWN') }, ['late']],
    ['words that are not there', { search: toSearch('nowhere') }, []],
    ['a moment', { at: '2018-05-03T22:40' }, ['early', 'odds']],
    ['a moment after the document', { at: '2018-05-04T17:45' }, ['early', 'odds', 'late', 'lost-2']],
    ['a region', { region: new Set(['anytown']) }, ['early']],
    ['outcomes', { outcome: new Set([held]) }, ['late']],
  ])('%s', (_name, filters, left) => {
    const result = model(filters);
    expect(ids(result)).toEqual(left);
    expect([result.shown, result.total]).toEqual([left.length, 5]);
  });

  it('counts what each choice would leave with the other filters as they are', () => {
    const { counts } = model({ kinds: ['hope'], parties: ['LAB'] });
    expect(Object.fromEntries(counts.kinds)).toEqual({ hope: 1, result: 1 });
    expect(Object.fromEntries(counts.parties)).toEqual({ LAB: 1, CON: 1 });
    expect(Object.fromEntries(counts.documents)).toEqual({ 'a-night': 1 });
  });
});

describe('the post that a link names', () => {
  it('is there although the filters leave it out, at its place, and not counted', () => {
    const result = model({ kinds: ['result'] }, { open: 'odds' });
    expect(ids(result)).toEqual(['odds', 'late']);
    expect(result).toMatchObject({ shown: 1, open: 0 });
    expect(rowsOf(result).map(({ isBeyondFilters }) => isBeyondFilters)).toEqual([true, false]);
  });
  it('keeps its place among the undated, and with the newest first', () => {
    expect(ids(model({ kinds: ['result'] }, { open: 'lost-1', order: 'newest' }))).toEqual(['late', 'lost-1']);
    expect(ids(model({ documents: ['b-night'] }, { open: 'late', order: 'newest' }))).toEqual([
      'late',
      'odds',
      'lost-1',
      'lost-2',
    ]);
  });
  it('is marked as one of them where it is, and nothing happens for an id that is not there', () => {
    expect(model({}, { open: 'late' })).toMatchObject({ open: 2, shown: 5 });
    expect(model({}, { open: 'gone' })).toMatchObject({ open: -1, shown: 5 });
  });
});

describe('50,000 posts', () => {
  const many = orderPosts(
    makeManyPosts(50_000).map((post) => preparePost(post, context)),
    ['a-night'],
  );
  it('are all found, counted and parted', () => {
    const filters = { ...everything, search: toSearch('"number 1234"') };
    const result = toTimelineModel(many, { filters, order: 'oldest', open: null });
    expect(result.shown).toBe(11);
    expect(result.total).toBe(50_000);
    const all = toTimelineModel(many, { filters: everything, order: 'newest', open: null });
    expect(all.posts).toHaveLength(50_000);
    expect(rowsOf(all).filter(({ isUndatedStart }) => isUndatedStart)).toHaveLength(1);
    expect(all.counts.parties.get('LAB')).toBe(10_000);
  });
});
