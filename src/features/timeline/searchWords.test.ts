import { describe, expect, it } from 'vitest';
import { findWords, toSearch } from './searchWords.ts';

const marked = (text: string, typed: string) =>
  findWords(text, toSearch(typed)).map(({ start, end }) => text.slice(start, end));

describe('toSearch', () => {
  it.each([
    ['Lib  Dems', ['lib', 'dems']],
    ['"lib dems" Kingston', ['lib dems', 'kingston']],
    ['“lib dems”', ['lib dems']],
    ['"unclosed phrase', ['unclosed phrase']],
    ['Ukip’s', ["ukip's"]],
    ['a a A', ['a']],
    ['  " " ', []],
    [null, []],
  ])('%s', (typed, words) => expect(toSearch(typed)).toEqual(words));
});

describe('findWords', () => {
  it('marks words as they are written', () => {
    expect(marked('The Lib Dems took Kingston; LIB DEMS again', 'lib dems')).toEqual(['Lib', 'Dems', 'LIB', 'DEMS']);
    expect(marked('The Lib Dems took it', '"lib dems"')).toEqual(['Lib Dems']);
  });
  it('takes either apostrophe for the other', () => {
    expect(marked('Ukip’s vote', "ukip's")).toEqual(['Ukip’s']);
  });
  it('takes signs for what they are', () => {
    expect(marked('Lab: 48.6% (+13.5)', '(+13.5)')).toEqual(['(+13.5)']);
    expect(marked('48x6', '48.6')).toEqual([]);
    expect(marked('<script>alert(1)</script>', '<script>')).toEqual(['<script>']);
  });
  it('keeps places right where lower case is longer', () => {
    expect(marked('İstanbul Labour', 'labour')).toEqual(['Labour']);
  });
  it('marks nothing where nothing is searched for', () => expect(findWords('Labour', [])).toEqual([]));
});
