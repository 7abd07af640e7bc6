import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from './wrapText.ts';

describe('lines of a picture', () => {
  const text = 'Liberal Democrats take three councils from the Conservatives; Labour misses its London targets';

  it('keeps every word, in lines that fit', () => {
    const lines = wrapText(text, 14, 9);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(14);
  });

  it('says where it was cut', () => {
    const lines = wrapText(text, 14, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(widthOf(lines[1] ?? '')).toBeLessThanOrEqual(14);
  });
});
