import { describe, expect, it } from 'vitest';
import { toTextFragment } from './textFragment.ts';

const page = 'https://news.example/live';

describe('toTextFragment', () => {
  it.each([
    ['Labour holds Bede', '#:~:text=Labour%20holds%20Bede'],
    ['Stoke-on-Trent', '#:~:text=Stoke%2Don%2DTrent'],
    ['Kingston, Richmond', '#:~:text=Kingston%2C%20Richmond'],
    ['Kensington & Chelsea', '#:~:text=Kensington%20%26%20Chelsea'],
    ['UKIP: 17.7% (-25.2)', '#:~:text=UKIP%3A%2017.7%25%20(%2D25.2)'],
    ['Ukip’s  vote', '#:~:text=Ukip%E2%80%99s%20vote'],
  ])('%s', (quote, fragment) => expect(toTextFragment(page, quote)).toBe(page + fragment));

  it('names a long quote, or one of several paragraphs, by its ends', () => {
    const words = Array.from({ length: 60 }, (_, index) => `w${index}`);
    const ends = '#:~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59';
    expect(toTextFragment(page, words.join(' '))).toBe(page + ends);
    expect(toTextFragment(page, 'one two three four five six\n\nseven eight nine ten eleven')).toBe(
      `${page}#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven`,
    );
  });
  it('goes behind a fragment that the address has', () => {
    expect(toTextFragment(`${page}#top`, 'Labour')).toBe(`${page}#top:~:text=Labour`);
  });
  it('makes no link of what is not an address of the web', () => {
    expect(toTextFragment('javascript:alert(1)', 'Labour')).toBeNull();
    expect(toTextFragment(null, 'Labour')).toBeNull();
  });
});
