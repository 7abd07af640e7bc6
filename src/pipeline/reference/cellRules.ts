import type { CellRule } from './readTable.ts';

/** What a cell of a reference file may hold. */
export const cell = {
  any: { pattern: /^/, expected: 'text' },
  text: { pattern: /\S/, expected: 'text' },
  gss: { pattern: /^[EWS]\d{8}$/, expected: 'a GSS code such as E07000066' },
  gssList: { pattern: /^[EWS]\d{8}(;[EWS]\d{8})*$/, expected: 'GSS codes with ";" between them' },
  date: { pattern: /^(\d{4}-\d\d-\d\d)?$/, expected: 'a date such as 2019-04-01, or nothing' },
  day: { pattern: /^\d{4}-\d\d-\d\d$/, expected: 'a date such as 2019-04-01' },
  number: { pattern: /^-?\d+(\.\d+)?$/, expected: 'a number' },
  whole: { pattern: /^(-?\d+)?$/, expected: 'a whole number, or nothing' },
  count: { pattern: /^\d+$/, expected: 'a whole number' },
  partyCode: { pattern: /^[A-Z]{2,5}$/, expected: 'a party code such as LAB' },
  control: { pattern: /^[A-Z]{0,5}$/, expected: 'a party code, NOC, or nothing' },
  yes: { pattern: /^(yes)?$/, expected: '"yes", or nothing' },
  nation: { pattern: /^(England|Wales|Scotland)$/, expected: 'England, Wales or Scotland' },
} as const satisfies Record<string, CellRule>;

/** The items of a cell that has ";" between them. */
export const toItems = (text: string): string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
