import { hasResultWord, namesParty } from '../clean/resultWords.ts';
import { readClock } from './readClock.ts';
import { readDay } from './readDay.ts';
import { NO_STAMP, type Stamp } from './Stamp.ts';

/** A longer line is no stamp. */
export const LONGEST_STAMP = 120;
const MAYBE =
  /\d[:.h]\d\d|\d\s?[ap]\.?m\b|^\d{10}(?:\d{3})?$|\d\d?(?:st|nd|rd|th)?\s?(?:of )?[A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.? \d|\d\/\d\d?\/\d|\bago\b|^just now$/i;
const ISO =
  /(?<!\d)((?:19|20)\d{2}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?(?![\d:])/;
const UNIX = /^(1[0-9]{9})(\d{3})?$/;
const RELATIVE =
  /\b(?:\d{1,3}|an?)\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|s|secs?|seconds?|w|weeks?|mo|months?|y|years?)\s+ago\b|\bjust now\b/i;
const ZONE = /\b(?:BST|GMT|UTC|British Summer Time|Greenwich Mean Time|local time|CES?T)\b/i;
const WEEKDAY = /(?<![a-z])(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])[.,]?/i;
const ROLE = /\b(?:first |last |originally )?(posted|published|updated|modified)(?: at| on)?(?![a-z]):?/i;
const FILLER =
  /\b(?:at|on|by|from|share|link|copy link(?: to post)?|key event|pinned|breaking(?: news)?|latest|timestamp|time|date|\d+ comments?)\b/gi;
const NAME =
  /^(?:Dr |Sir )?\p{Lu}[\p{L}.’'-]*(?: (?:de|van|von|der|la|Mc|\p{Lu}[\p{L}.’'-]*)){1,3}(?:(?:,| and| &) ?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})*$/u;
const NO_AUTHOR =
  /\b(?:turnout|majority|swing|seats?|votes?|council|polls?|close[sd]?|open|count(?:ing)?|results?|declar\w+|expected|ward|election|elections|until|before|after|around|about|since)\b/i;

const HANDLE = /^(\p{Lu}[\p{L}.’' -]{1,40}?),? \(?@\w{2,30}\)?(?:\s*[·•|,–—-]\s*(.{1,30}))?$/u;

/** Reads a line that says when something was published, such as `04.43 BST`, `Jane Doe3 May 2018 22:29` or `Posted at 23:16 3 May`; null for any other line. */
export function readStamp(line: string): Stamp | null {
  if (line.includes('@')) return readHandle(line);
  if (line.length > LONGEST_STAMP || !/\d|^just now$/i.test(line) || !MAYBE.test(line)) return null;
  const unix = UNIX.exec(line);
  if (unix) return { ...NO_STAMP, instant: Number(unix[1]) * 1000, isUnix: true, style: 'unix' };
  // Some pages print the time twice, once for eyes and once for screen readers, without a space.
  let rest = line
    .replace(/(\d{1,2}[:.]\d{2})(?=\d{1,2}[:.]\d{2}(?!\d))/g, '$1 ')
    .replace(/(\d{4})(?=\d{1,2}[:.]\d{2}(?!\d))/g, '$1 ');
  const iso = ISO.exec(rest);
  const day = readDay(iso?.[1] ?? rest);
  if (iso) rest = rest.replace(iso[0], ' ');
  else for (let found = day; found; found = readDay(rest)) rest = rest.replace(found.words, ' ');
  const clock = readClock(iso?.[2] ?? rest);
  if (!iso) {
    for (let found = clock; found; found = readClock(rest)) {
      if (found.clock !== clock?.clock && !ROLE.test(rest)) return null;
      rest = rest.replace(found.words, ' ');
    }
  }
  const isRelative = RELATIVE.test(rest);
  if (!clock && !isRelative && !(day && (day.day.year !== null || WEEKDAY.test(rest)))) return null;
  const zone = iso ? iso[3] : ZONE.exec(rest)?.[0];
  const role = ROLE.exec(line);
  // "3.40am Updated at 3.55am" says first when it was posted.
  const isFirst = role !== null && (clock === null || role.index <= line.indexOf(clock.words.trim()));
  const hasWeekday = WEEKDAY.test(rest);
  for (const pattern of [RELATIVE, ZONE, ZONE, WEEKDAY, ROLE, ROLE]) rest = rest.replace(pattern, ' ');
  const isBy = /\bby\b/i.test(rest);
  const author = rest
    .replace(FILLER, ' ')
    .replace(/[\s,;:|•·()[\]–—-]+/g, ' ')
    .trim();
  if (author && !isAuthor(author, (day !== null && clock !== null) || isBy)) return null;
  const moment = iso?.[3]
    ? Date.parse(`${iso[1] ?? ''}T${iso[2] ?? ''}${iso[3].replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`)
    : NaN;
  return {
    day: day?.day ?? null,
    clock: clock?.clock ?? null,
    offset: iso ? null : toOffset(zone),
    instant: Number.isNaN(moment) ? null : moment,
    author: author || null,
    role: toRole(isFirst ? role : null),
    isUnix: false,
    style: [
      iso && 'iso',
      hasWeekday && 'weekday',
      day && 'day',
      clock && 'clock',
      !iso && zone && 'zone',
      author && 'author',
      isFirst && 'role',
      isRelative && 'ago',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** "Jane Doe @janedoe · May 3, 2019", as posts of a thread begin. */
function readHandle(line: string): Stamp | null {
  const [, author, rest = ''] = line.length > LONGEST_STAMP ? [] : (HANDLE.exec(line) ?? []);
  if (author === undefined) return null;
  const day = readDay(rest)?.day ?? null;
  return rest === '' || day !== null || RELATIVE.test(rest) ? { ...NO_STAMP, author, day, style: 'handle' } : null;
}

function toRole(match: RegExpExecArray | null): Stamp['role'] {
  const word = match?.[1]?.toLowerCase();
  if (word === 'updated' || word === 'modified') return 'updated';
  return word === 'published' && /first|last|originally/i.test(match?.[0] ?? '') ? 'published' : 'posted';
}

function toOffset(zone: string | undefined): number | null {
  if (!zone) return null;
  if (/^(?:GMT|UTC|Greenwich)/i.test(zone)) return 0;
  return /^B/i.test(zone) ? 60 : null;
}

/** With day and time, or "by", any short words may be whose they are; with a time alone only a name of two words or more. */
function isAuthor(words: string, isPlain: boolean): boolean {
  if (words.length > 70 || /\d|[.!?]$/.test(words) || NO_AUTHOR.test(words)) return false;
  if (namesParty(words) || hasResultWord(words)) return false;
  return isPlain ? words.split(' ').length <= 6 && /^\p{Lu}/u.test(words) : NAME.test(words);
}
