import { describe, expect, it } from 'vitest';
import { makeControl, makeCouncil, makeDataset } from '../../domain/makeFacts.ts';
import type { Post } from '../../domain/Post.ts';
import { postExcerpt } from './postExcerpt.ts';
import { toCouncilModel } from './toCouncilModel.ts';
import { toRecord } from './toRecord.ts';

const council = makeCouncil('Anytown', { aliases: ['Any & Town'] });
const post = (id: string, time: string | null, paragraphs: string[] = []): Post => ({
  id,
  documentIds: [],
  kind: 'post',
  author: null,
  publishedAt: time,
  publishedBetween: [null, time],
  paragraphs,
  councils: ['anytown'],
  parties: [],
  facts: [],
});
const control = makeControl('Anytown', { knownBy: '2018-05-04T00:30:00Z' });
const input = {
  facts: makeDataset({ controls: [control] }),
  councils: [council],
  posts: [post('a', '2018-05-03T22:00:00Z'), post('b', '2018-05-04T02:00:00Z'), post('c', null)],
};

describe('toCouncilModel', () => {
  it('knows at a moment only what was said by then', () => {
    const before = toCouncilModel(input, 'anytown', '2018-05-04T01:00');
    expect([before?.control, before?.posts.map(({ id }) => id)]).toEqual([null, ['a']]);
    expect(toCouncilModel(input, 'anytown', '2018-05-04T01:30')?.control).toBe(control);
    expect(toCouncilModel(input, 'anytown', null)?.posts).toHaveLength(3);
  });
  it('is nothing for a slug that no council has', () => expect(toCouncilModel(input, 'gone', null)).toBeNull());
});

describe('toRecord', () => {
  const official = { before: 'CON', after: 'NOC', disputed: false, basis: '' };
  it.each([
    ['silent', null],
    ['agrees', makeControl('A', { previous: null, control: 'NOC' })],
    ['differs', makeControl('A', { previous: 'CON', control: 'CON' })],
    ['disputed', makeControl('A', { official: 'disputed' })],
  ])('%s', (standing, said) => expect(toRecord({ ...council, official }, said).standing).toBe(standing));
});

describe('postExcerpt', () => {
  it('takes the paragraph that names the council, by another of its names too', () => {
    expect(postExcerpt(post('a', null, ['First.', 'Then Any and Town.']), council)).toBe('Then Any and Town.');
    expect(postExcerpt(post('a', null, ['First.', 'Then they.']), council)).toBe('First.');
  });
  it('shortens at a word, and a word without end anywhere', () => {
    const long = postExcerpt(post('a', null, ['Anytown '.repeat(80)]), council);
    expect(long).toMatch(/^(Anytown )+Anytown…$/);
    expect(postExcerpt(post('a', null, ['x'.repeat(10_000)]), council)).toHaveLength(221);
  });
});
