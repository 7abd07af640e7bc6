import { describe, expect, it } from 'vitest';
import { makeControl, makeDataset } from '../../domain/makeFacts.ts';
import { toRuleList } from './toRuleList.ts';

const rule = (id: string) => ({ id, doc: '', reads: [], leaves: [], cannotReadYet: [] });
const said = (ruleId: string) => ({ documentId: 'a', postId: null, start: 0, end: 3, quote: 'won', rule: ruleId });

describe('toRuleList', () => {
  it('counts the facts that each rule read, a fact once for each rule', () => {
    const controls = [
      makeControl('A', { evidence: [said('gain-from'), said('gain-from'), said('feed-line')] }),
      makeControl('B', { evidence: [said('gain-from')] }),
    ];
    const lines = toRuleList(
      { rules: [rule('gain-from'), rule('feed-line'), rule('idle')] },
      makeDataset({ controls }),
    );
    expect(lines.map(({ rule: { id }, facts }) => [id, facts])).toEqual([
      ['gain-from', 2],
      ['feed-line', 1],
      ['idle', 0],
    ]);
  });
});
