import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentMeta } from '../Stage.ts';
import { partsOf, splitWords, toPlain } from './testing/readText.ts';

const liveblog = (name: string, meta?: DocumentMeta) => {
  const folder = new URL('../../../data/liveblogs/', import.meta.url);
  return splitWords(readFileSync(new URL(name, folder), 'utf8'), name, meta);
};

describe('a capture whose stamps close its posts', () => {
  const document = liveblog('2-first-results.txt', { stamps: 'after' });
  const posts = toPlain(document).filter(({ kind }) => kind === 'post');

  it('dates every post by the stamp below it', () => {
    expect(posts.map(({ at }) => at)).toEqual(
      ['22:29', '22:44', '22:53', '22:57', '23:02', '23:16', '23:27', '23:28', '23:30', '23:30'].map(
        (time) => `05-03T${time}`,
      ),
    );
    const timeOf = (word: string) => posts.find(({ words }) => words.join().includes(word))?.at;
    expect([timeOf('Pallion'), timeOf('Fryerns'), timeOf('Bede')]).toEqual([
      '05-03T23:27',
      '05-03T23:30',
      '05-03T23:30',
    ]);
    expect(document.posts.at(-1)?.publishedAt).toBe('2018-05-03T23:30:00+01:00');
    expect(document.posts.at(-1)?.author).toBe('Live desk');
  });
  it('keeps the score lines with their result', () => {
    expect(posts.find(({ words }) => words.join().includes('Fryerns'))?.words).toHaveLength(4);
  });
  it('keeps two posts whose content was lost, a gap each', () => {
    expect(posts.filter(({ words }) => words.length === 0).map(({ at }) => at)).toEqual(['05-03T22:29', '05-03T23:28']);
    expect(document.gaps.map(({ kind, evidence }) => [kind, evidence[0]?.quote])).toEqual([
      ['empty-post', 'Live desk3 May 2018 22:29'],
      ['empty-post', 'Live desk3 May 2018 23:28'],
    ]);
  });
  it('finds headline, byline, caption and the calls', () => {
    expect(document.title).toMatch(/^English council elections, as they happened/);
    expect(document.publishedAt).toBe('2018-05-04T17:45:00+01:00');
    expect(document.authors).toEqual(['Live desk']);
    expect(partsOf(document, 'caption')).toEqual(['Council elections 2018: what we know so far']);
    const boilerplate = partsOf(document, 'boilerplate').join('\n');
    for (const words of [
      'Switch on alerts',
      'As it happenedclosed',
      'Every contribution',
      'Comments',
      'Reload this page',
    ])
      expect(boilerplate).toContain(words);
    expect(boilerplate).not.toMatch(/Plymouth|Wandsworth|Barnet/);
  });
  it('says the same without the meta file: there is text above the first stamp and none behind the last', () => {
    expect(toPlain(liveblog('2-first-results.txt'))).toEqual(toPlain(document));
  });
});

describe('captures without stamps', () => {
  it.each(['1-polling-day.txt', '3-overnight.txt', '4-friday.txt'])(
    '%s: a call glued to the standfirst is parted from it',
    (name) => {
      const document = liveblog(name);
      expect(partsOf(document, 'boilerplate')[0]).toMatch(
        /^Your help keeps[^]*Every contribution makes a difference\.$/,
      );
      expect(partsOf(document, 'standfirst').some((words) => words.startsWith('Labour has called on ministers'))).toBe(
        true,
      );
      expect(partsOf(document, 'boilerplate').at(-1)).toMatch(/Comments$/);
    },
  );
  it('puts what goes on about a speaker with the post above', () => {
    const posts = toPlain(liveblog('3-overnight.txt')).map(({ words }) => words);
    const find = (start: string) => posts.find(([first]) => first?.startsWith(start))?.length;
    expect(find('Adam Hug')).toBe(4);
    expect(find('Johnny Mercer')).toBe(5);
    expect(find('The Ukip MEP Bill Etheridge')).toBe(3);
    expect(find('In Sheffield')).toBe(1);
    expect(find('The Liberal Democrats are confident')).toBe(1);
  });
  it('finds the summary above a caption', () => {
    const document = liveblog('3-overnight.txt');
    expect(partsOf(document, 'caption')).toHaveLength(1);
    expect(toPlain(document).filter(({ kind }) => kind === 'standfirst')).toHaveLength(6);
  });
  it('bounds the times by polling day and by the publication of the document', () => {
    const bounds = liveblog('4-friday.txt', { publishedAt: '2018-05-04T17:45:00+01:00' }).posts.map(
      ({ publishedBetween }) => publishedBetween,
    );
    expect(new Set(bounds.map((pair) => pair.join(' ')))).toEqual(
      new Set(['2018-05-03T00:00:00+01:00 2018-05-04T17:45:00+01:00']),
    );
    expect(liveblog('4-friday.txt').posts[0]?.publishedBetween).toEqual(['2018-05-03T00:00:00+01:00', null]);
  });
  it('reads a round-up as an article', () => {
    const document = liveblog('5-round-up.txt');
    expect(document.title).toBe('England votes for its councils');
    expect(new Set(document.posts.map(({ kind }) => kind))).toEqual(new Set(['standfirst', 'article']));
    expect(partsOf(document, 'boilerplate')).toEqual([]);
  });
});
