import { parties } from '../domain/parties.ts';
import { idList, matching, oneOf, someOf, type Param } from './Param.ts';

const isIdOf = (pattern: RegExp) => (raw: string) => (pattern.test(raw) ? raw : null);
const slug = isIdOf(/^[a-z0-9-]{1,80}$/);

/** A minute as the election's time zone has it, `2018-05-04T02:30`; null for a day or minute that does not exist. */
function readMinute(raw: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(raw)) return null;
  const time = Date.parse(`${raw}:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== raw ? null : raw;
}

/** Words searched for: at most 100 code units, white space folded, lone surrogates dropped; null where nothing is left. */
function readWords(raw: string): string | null {
  return (
    raw
      .slice(0, 100)
      .replace(/\p{Surrogate}/gu, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

/** Every param of a link, in the order in which links write them. */
export const linkSchema = {
  view: oneOf(['map', 'hex', 'table']),
  council: matching(slug),
  party: someOf(parties.map((party) => party.code.toLowerCase())),
  outcome: someOf(['gain', 'hold', 'loss']),
  kind: someOf(['result', 'hope', 'figure', 'other']),
  region: matching(slug),
  doc: idList(/^[a-z0-9-]{1,80}$/, 400),
  q: matching(readWords),
  at: matching(readMinute),
  order: oneOf(['oldest', 'newest']),
  post: matching(isIdOf(/^[a-z0-9-]{1,40}$/)),
  fact: matching(isIdOf(/^[A-Za-z0-9-]{1,160}$/)),
  record: oneOf(['off', 'on']),
  swing: oneOf(['butler', 'steed']),
  safe: oneOf(['off', 'on']),
  theme: oneOf(['system', 'light', 'dark']),
  data: matching(isIdOf(/^[0-9a-f]{12}$/)),
  frame: matching(isIdOf(/^[\w-]{1,64}$/)),
  v: oneOf(['1']),
} as const;

type Schema = typeof linkSchema;
export type LinkKey = keyof Schema;

/** What a link says, every param with its value or its default. */
export type LinkState = { [Key in LinkKey]: Schema[Key] extends Param<infer T> ? T : never };

export const linkKeys = Object.keys(linkSchema) as LinkKey[];

/** A param without its own value type, for code that goes over all of them. */
export const paramOf = (key: LinkKey): Param<unknown> => linkSchema[key];
