import { expect, it } from 'vitest';
import { toPaint } from './toPaint.ts';

it.each([
  ['rgb(0, 132, 198)', { value: '#0084c6', opacity: 1, pattern: null }],
  ['rgba(255, 255, 255, 0.55)', { value: '#ffffff', opacity: 0.55, pattern: null }],
  ['rgb(18 18 18 / 0.5)', { value: '#121212', opacity: 0.5, pattern: null }],
  ['rgba(0, 0, 0, 0)', { value: 'none', opacity: 0, pattern: null }],
  ['none', { value: 'none', opacity: 1, pattern: null }],
  ['url("#gain-con")', { value: 'url(#gain-con)', opacity: 1, pattern: 'gain-con' }],
  ['url(#gain-con) none', { value: 'url(#gain-con)', opacity: 1, pattern: 'gain-con' }],
  ['context-fill', { value: 'context-fill', opacity: 1, pattern: null }],
])('%s', (computed, paint) => {
  expect(toPaint(computed)).toEqual(paint);
});
