import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saidBy } from '../reader/units/saidBy.ts';
import { tokenise } from '../reader/units/tokenise.ts';
import { findMoreNeedles, findNeedles } from './findNeedles.ts';
import { needsSign } from './needsSign.ts';
import { firstWords } from './firstWords.ts';
import { textPattern } from './TextPattern.ts';

const spell = (pattern: RegExp): string[] | null =>
  findNeedles(pattern)?.map(({ letters, begins, ends }) => `${begins ? '' : '…'}${letters}${ends ? '' : '…'}`) ?? null;

test.each<[RegExp, string[] | null]>([
  [/\bcity region\b/i, ['city']],
  [/\b(?:was|were) once\b|\bonce (?:was|held)\b/, ['once', 'once']],
  [/exit poll|project|national (?:vote )?share/i, ['…exit', '…project…', '…national']],
  [/\bfear(?:s|ed|ing)?\b/, ['fear…']],
  [/(?:in (?:\w+ ){0,2}(?:trouble|danger)) /y, ['trouble', 'danger']],
  [/\b(19|20)\d\d\b/, ['#']],
  [/(?<!ahead of the )general election\b/, ['election']],
  [/uneas[ey]/, ['…uneas…']],
  [/%|\bper cent\b/, null],
  [/.*/, null],
])('%s needs %j', (pattern, needles) => {
  expect(spell(pattern)).toEqual(needles);
});

test.each<[RegExp, string[] | null]>([
  [/(?:(?:a |an )?tall order|up for grabs) /y, ['a', 'an', 'tall', 'up']],
  [/(?:(?:the |a )*top(?: ten)?|targets?) /y, ['a', 'target', 'targets', 'the', 'top']],
  [/(?:@P (?:’s )?hopes|any(?:one|body)’s) /y, ['@P', 'anybody’s', 'anyone’s']],
  [/(?:\w+ )?shot /y, null],
])('%s begins with %j', (phrase, words) => {
  const found = firstWords(phrase);
  expect(found === null ? null : [...found].sort()).toEqual(words);
});

const patterns = [
  /\bdidn['’]t\b|\bwon't\b/i,
  /\b(?:mid-?term|re-?elected|by-?elections?)\b/i,
  /\b(?:no|not|never)\b.{0,20}\b(?:gain|hold|los[est]+)\b/i,
  /\b\d+(?:st|nd|rd|th)\b|\bthe \d{2,} seats\b/,
  /[“"](?:we|they)\b|\bParty['’]s\b/,
  /overall|council(?=s)|\bits own\b/i,
];

test('a pattern is found wherever the plain expression is', () => {
  for (const name of ['learn-sentences', 'learn-reports', 'further-sentences']) {
    const items = JSON.parse(readFileSync(new URL(`../corpus/${name}.json`, import.meta.url), 'utf8')) as {
      text: string;
    }[];
    for (const plain of patterns) {
      const pattern = textPattern(plain);
      for (const { text } of items)
        expect(pattern.test({ text, said: saidBy(tokenise(text), text, 0) }), `${plain.source}: ${text}`).toBe(
          plain.test(text),
        );
    }
  }
});

test('several sets of words of each of which a text must have one, the rarest first', () => {
  const lettersOf = (pattern: RegExp): string[] =>
    findMoreNeedles(pattern).map((needles) => needles.map(({ letters }) => letters).join('|'));
  expect(lettersOf(/\b(?:lost|loses) (?:its|their) majority(?: there)? to @/)).toEqual(['majority', 'lost|loses']);
  expect(lettersOf(/\bgained \d+ seats\b/)).toEqual(['gained', 'seats']);
  expect(lettersOf(/\bgained\b|\blost\b/)).toEqual([]);
});

test('the signs that every text must have', () => {
  expect(needsSign(/held (?:on )?in §\d+/, '§')).toBe(true);
  expect(needsSign(/held (?:it|§\d+)/, '§')).toBe(false);
  expect(needsSign(/(?<=§\d+ )held(?: §\d+)?/, '§')).toBe(false);
  expect(needsSign(/@LAB held|lost to @LAB/, '@')).toBe(true);
});
