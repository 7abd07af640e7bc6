import { describe, expect, it } from 'vitest';
import { groupEvidence } from './groupEvidence.ts';

const said = (documentId: string, postId: string | null, quote: string, start = 0) => ({
  documentId,
  postId,
  start,
  end: start + quote.length,
  quote,
  rule: 'r',
});

describe('groupEvidence', () => {
  it('puts copies of the same words of the same post together, in order of first appearance', () => {
    const groups = groupEvidence([
      said('a', 'p1', 'Labour held it'),
      said('b', 'p2', 'Bede: Lab hold'),
      said('c', 'p1', 'Labour held it', 40),
    ]);
    expect(groups.map(({ first, copies }) => [first.quote, copies.map((copy) => copy.documentId)])).toEqual([
      ['Labour held it', ['a', 'c']],
      ['Bede: Lab hold', ['b']],
    ]);
  });
  it('does not take the same words in two posts, or outside of any post, for one saying', () => {
    expect(groupEvidence([said('a', 'p1', 'won'), said('a', 'p2', 'won', 9)])).toHaveLength(2);
    expect(groupEvidence([said('a', null, 'won', 1), said('a', null, 'won', 9)])).toHaveLength(2);
  });
});
