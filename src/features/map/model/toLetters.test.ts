import { expect, test } from 'vitest';
import { toLetters } from './toLetters.ts';

test.each([
  ['Plymouth', 'Ply'],
  ['South Cambridgeshire', 'SCa'],
  ['St Albans', 'StA'],
  ['Kingston upon Thames', 'Kin'],
  ['Stoke-on-Trent', 'Sto'],
  ["King's Lynn and West Norfolk", 'Kin'],
  ['Bath and North East Somerset', 'Bat'],
  ['Rye', 'Rye'],
  ['', ''],
])('%s is %s', (name, letters) => {
  expect(toLetters(name)).toBe(letters);
});
