import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../domain/DocumentText.ts';
import { paragraphAround } from './paragraphAround.ts';

const text = 'A headline\n\nFirst. Labour held Bede. More.\n\nLab: 48.6%\n\n';
const document: DocumentText = {
  id: 'a-night',
  text,
  parts: [
    { kind: 'headline', start: 0, end: 12, postId: null },
    { kind: 'post', start: 12, end: 44, postId: 'p' },
    { kind: 'post', start: 44, end: text.length, postId: 'p' },
  ],
};
const at = (quote: string) => {
  const start = text.indexOf(quote);
  return paragraphAround(document, start, start + quote.length);
};

describe('paragraphAround', () => {
  it('gives the paragraph around the quote, without the blank lines that part it from others', () => {
    expect(at('Labour held Bede.')).toEqual({ before: 'First. ', quote: 'Labour held Bede.', after: ' More.' });
  });
  it('gives all paragraphs that a quote reaches over', () => {
    expect(at('More.\n\nLab')).toEqual({
      before: 'First. Labour held Bede. ',
      quote: 'More.\n\nLab',
      after: ': 48.6%',
    });
  });
  it('gives one paragraph of a part that holds several', () => {
    const whole = { ...document, parts: [{ kind: 'post' as const, start: 0, end: text.length, postId: 'p' }] };
    const start = text.indexOf('Bede');
    expect(paragraphAround(whole, start, start + 4)).toEqual({
      before: 'First. Labour held ',
      quote: 'Bede',
      after: '. More.',
    });
  });
  it('does not reach into another part of the same line', () => {
    const glued = {
      id: 'a',
      text: 'Give now.Labour held.',
      parts: [
        { kind: 'boilerplate' as const, start: 0, end: 9, postId: null },
        { kind: 'post' as const, start: 9, end: 21, postId: 'p' },
      ],
    };
    expect(paragraphAround(glued, 16, 20)?.before).toBe('Labour ');
  });
  it('gives the quote alone where it is the paragraph', () => {
    expect(at('Lab: 48.6%')).toEqual({ before: '', quote: 'Lab: 48.6%', after: '' });
  });
  it.each([
    [-1, 4],
    [4, 4],
    [4, 999],
  ])('gives nothing for the place %i to %i', (start, end) => {
    expect(paragraphAround(document, start, end)).toBeNull();
  });
});
