import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLists } from './diffLists.ts';

const shown = (a: string, b: string) =>
  diffLists(a.split(' '), b.split(' '))
    .map(({ side, items }) => `${{ both: '=', a: '-', b: '+' }[side]}${items.join(' ')}`)
    .join(' ');

describe('diffLists', () => {
  it.each([
    ['a b c', 'a b c', '=a b c'],
    ['a b c', 'a x c', '=a -b +x =c'],
    ['a b', 'a b c d', '=a b +c d'],
    ['a b c d', 'c d', '-a b =c d'],
    ['a', 'b', '-a +b'],
    ['a b c b', 'b c', '-a =b c -b'],
  ])('%s | %s', (a, b, edits) => expect(shown(a, b)).toBe(edits));

  const joined = (a: readonly string[], b: readonly string[]) => {
    const edits = diffLists(a, b);
    expect(edits.filter(({ side }) => side !== 'b').flatMap(({ items }) => items)).toEqual(a);
    expect(edits.filter(({ side }) => side !== 'a').flatMap(({ items }) => items)).toEqual(b);
    return edits;
  };
  it('joins back to both lists', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });
    fc.assert(fc.property(list, list, (a, b) => void joined(a, b)));
  });
  it('finds what was added in a list that is too long for the table', () => {
    const a = Array.from({ length: 3_000 }, (_, index) => (index % 3 === 0 ? 'again' : `p${index}`));
    const b = [...a.slice(0, 40), 'new', ...a.slice(40, 2_000), ...a.slice(2_500), 'end'];
    expect(joined(['first', ...a], b).filter(({ side }) => side === 'b')).toEqual([
      { side: 'b', items: ['new'] },
      { side: 'b', items: ['end'] },
    ]);
  });
  it('gives up on long lists that share nothing', () => {
    const a = Array.from({ length: 1_500 }, (_, index) => `a${index}`);
    const b = Array.from({ length: 1_500 }, (_, index) => `b${index}`);
    expect(joined(a, b).map(({ side }) => side)).toEqual(['a', 'b']);
  });
});
