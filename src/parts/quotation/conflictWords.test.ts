import { describe, expect, it } from 'vitest';
import { conflictRows, fieldValue, inferredWords } from './conflictWords.ts';

describe('what a conflict says', () => {
  it('names fields and parties as a reader would', () => {
    const says = { control: 'NOC', change: -3, previous: null, odd: true };
    expect(conflictRows({ reason: 'contradiction', says, evidence: [] })).toEqual([
      { name: 'who runs it now', value: 'No overall control' },
      { name: 'change in seats', value: '\u22123' },
      { name: 'who ran it before', value: 'not said' },
      { name: 'odd', value: 'true' },
    ]);
  });
  it('shows what it has no words for as it is', () => {
    expect(fieldValue('elected', [{ party: 'LAB', seats: 2 }])).toBe('[{"party":"LAB","seats":2}]');
  });
});

describe('inferredWords', () => {
  it('joins names', () => expect(inferredWords(['control', 'previous'])).toBe('who runs it now and who ran it before'));
  it('says nothing where nothing was inferred', () => expect(inferredWords([])).toBe(''));
});
