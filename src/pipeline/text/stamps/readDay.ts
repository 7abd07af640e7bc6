import type { Day } from './Stamp.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of )?${MONTH}(?![a-z])\\.?,?(?:\\s*((?:19|20)\\d{2}))?`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `(?<![a-z])${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,?\\s*((?:19|20)\\d{2}))?`,
  'i',
);
const ISO_DAY = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d{2})(?![\d/])/;

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const toDay = (year: string | undefined, month: number, day: string | undefined): Day | null => {
  const number = Number(day);
  if (month < 1 || month > 12 || number < 1 || number > (LENGTHS[month - 1] ?? 0)) return null;
  return { year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year), month, day: number };
};

const monthNumber = (name: string | undefined) => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** The first day that a short line names, and the words that name it: `3 May 2018`, `May 3rd`, `2018-05-03`, `03/05/2018` (day first). */
export function readDay(line: string): { day: Day; words: string } | null {
  let match = ISO_DAY.exec(line);
  let day = match && toDay(match[1], Number(match[2]), match[3]);
  if (!day) {
    match = SLASHED.exec(line);
    day = match && toDay(match[3], Number(match[2]), match[1]);
  }
  if (!day) {
    match = DAY_FIRST.exec(line);
    day = match && toDay(match[3], monthNumber(match[2]), match[1]);
  }
  if (!day) {
    match = MONTH_FIRST.exec(line);
    day = match && toDay(match[3], monthNumber(match[1]), match[2]);
  }
  return match && day ? { day, words: match[0] } : null;
}
