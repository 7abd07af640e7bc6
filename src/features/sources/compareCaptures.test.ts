import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../domain/DocumentText.ts';
import { compareCaptures, toParagraphs } from './compareCaptures.ts';

function document(...paragraphs: [kind: DocumentText['parts'][number]['kind'], text: string][]): DocumentText {
  let text = '';
  const parts = paragraphs.map(([kind, paragraph]) => {
    const start = text.length;
    text += `${paragraph}\n\n`;
    return { kind, start, end: text.length, postId: null };
  });
  return { id: 'a-night', text, parts };
}
const early = document(
  ['headline', 'As it happened'],
  ['boilerplate', 'Give us money'],
  ['post', 'Counting has begun in Barnet and in two of the other boroughs.'],
  ['post', 'Labour hold Bede.'],
  ['post', 'Nothing yet from Leeds.'],
);
const late = document(
  ['headline', 'As it happened'],
  ['post', 'Plymouth has declared.'],
  ['post', 'Counting has ended in Barnet and in two of the other boroughs.'],
  ['post', 'Labour hold Bede.'],
);

describe('compareCaptures', () => {
  const { paragraphs, counts } = compareCaptures(early, late);
  it('says what both have, what one has and another lacks, and what was changed', () => {
    expect(paragraphs.map(({ side }) => side)).toEqual(['both', 'b', 'changed', 'both', 'a']);
    expect(counts).toEqual({ both: 2, onlyA: 1, onlyB: 1, changed: 1 });
  });
  it('compares a changed paragraph word by word', () => {
    const changed = paragraphs.find(({ side }) => side === 'changed');
    expect(changed).toEqual({
      side: 'changed',
      words: [
        { side: 'both', text: 'Counting has ' },
        { side: 'a', text: 'begun ' },
        { side: 'b', text: 'ended ' },
        { side: 'both', text: 'in Barnet and in two of the other boroughs.' },
      ],
    });
  });
  it('leaves calls for money and the like out', () => {
    expect(toParagraphs(early)).not.toContain('Give us money');
  });
  it('finds nothing to say of a capture and itself', () => {
    expect(compareCaptures(late, late).counts).toEqual({ both: 4, onlyA: 0, onlyB: 0, changed: 0 });
  });
});
