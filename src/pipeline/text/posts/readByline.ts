import { readStamp } from '../stamps/readStamp.ts';
import type { Stamp } from '../stamps/Stamp.ts';
import type { Item } from './Item.ts';

const ROLE = /\b(?:reporters?|correspondents?|editors?|writers?|staff|team|desk editor|journalists?|news|service)\b/i;

/** What the lines under a headline say of the document: who wrote it and when; `day` where they name no more than a day. */
export function readByline(
  text: string,
  lines: readonly Item[],
): { authors: string[]; stamps: Stamp[]; day: string | null } {
  const authors: string[] = [];
  const stamps: Stamp[] = [];
  let day: string | null = null;
  for (const { stamp, start, end } of lines) {
    const words = text.slice(start, end);
    authors.push(...toAuthors(stamp ? stamp.author : words));
    if (!stamp) continue;
    stamps.push(stamp);
    // "Published: 10:15, 4 May 2018 | Updated: 12:30, 4 May 2018"
    const change = words.search(/\b(?:last )?updated\b/i);
    const changed = change > 0 ? readStamp(words.slice(change)) : null;
    if (changed) stamps.push({ ...changed, day: changed.day ?? stamp.day });
    if (stamp.day?.year != null && stamp.clock === null) day ??= toIsoDay(stamp.day);
  }
  return { authors, stamps, day };
}

const toIsoDay = ({ year, month, day }: NonNullable<Stamp['day']>) =>
  [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The names in "By Jane Doe and John Roe, political reporters". */
export function toAuthors(names: string | null): string[] {
  if (names === null) return [];
  const all = names.replace(/^By:? /i, '').replace(/ \((?:now|earlier)\)/g, '');
  return all.split(/\s*(?:,|&|\band\b)\s*/).filter((name) => name !== '' && !ROLE.test(name));
}
