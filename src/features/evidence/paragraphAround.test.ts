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
