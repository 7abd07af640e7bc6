import { expect, test } from 'vitest';
import type { Post } from '../../domain/Post.ts';
import { makeControl } from '../../domain/makeFacts.ts';
import { makeDataset } from '../../parts/makeDataset.ts';
import { stepInWords, toReplay, untimedInWords } from './toReplay.ts';

const post = (publishedAt: string | null): Post => ({
  id: String(publishedAt),
  documentIds: ['a'],
  kind: 'post',
  author: null,
  publishedAt,
  publishedBetween: [null, null],
  paragraphs: ['words'],
  councils: [],
  parties: [],
  facts: [],
});
const posts = [
  post('2018-05-03T22:44:00+01:00'),
  post('2018-05-03T23:27:00+01:00'),
  post(null),
  post('2018-05-03T23:27:30+01:00'),
];
const facts = makeDataset({
  controls: [
    makeControl('Amble', { declaredAt: '2018-05-03T23:27:00+01:00', knownBy: '2018-05-03T23:27:00+01:00' }),
    makeControl('Bourne', { knownBy: '2018-05-04T17:45:00+01:00' }),
  ],
});

test('a step is a minute with a stamped post; document times of facts are steps too', () => {
  expect(toReplay(facts, posts, null)).toEqual({
    minutes: ['2018-05-03T22:44', '2018-05-03T23:27', '2018-05-04T17:45'],
    step: 3,
    untimed: 1,
  });
  expect(toReplay(facts, null, null).minutes).toEqual(['2018-05-03T23:27', '2018-05-04T17:45']);
});

test('any minute of a link has its step: the last one that is not later', () => {
  const stepAt = (at: string) => toReplay(facts, posts, at).step;
  expect([
    stepAt('2018-05-01T00:00'),
    stepAt('2018-05-03T23:00'),
    stepAt('2018-05-03T23:27'),
    stepAt('2018-06-01T00:00'),
  ]).toEqual([0, 0, 1, 2]);
});

test('steps and what is not known are said in words', () => {
  const replay = toReplay(facts, posts, null);
  expect(stepInWords(replay, 1)).toBe('3 May, 23:27, step 2 of 3');
  expect(stepInWords(replay, 3)).toBe('Latest: everything that was read');
  expect(untimedInWords(replay)).toBe('1 fact has no time of its own and appears at the time of its document');
  expect(untimedInWords({ ...replay, untimed: 26 })).toBe(
    '26 facts have no time of their own and appear at the time of their document',
  );
  expect(untimedInWords({ ...replay, untimed: 0 })).toBeNull();
});
