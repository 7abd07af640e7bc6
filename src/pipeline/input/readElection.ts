import * as v from 'valibot';
import type { Election } from '../../domain/Dataset.ts';
import { BadInput } from '../Fault.ts';
import type { Reference } from '../Stage.ts';
import { isDate, isTimeZone } from './dates.ts';
import { lineOfKey } from './parseJson.ts';
import { readRecord } from './readRecord.ts';

const day = 'a date such as 2018-05-03';
const zone = 'a time zone such as Europe/London';
const voted = 'a list of GSS codes, or "reference"';

const ElectionFile = v.strictObject(
  {
    name: v.pipe(v.string('text'), v.nonEmpty('text')),
    date: v.pipe(v.string(day), v.check(isDate, day)),
    timeZone: v.pipe(v.string(zone), v.check(isTimeZone, zone)),
    councils: v.optional(v.union([v.literal('reference'), v.array(v.string())], voted), 'reference'),
  },
  'an object',
);

/** Reads the election file; `voted` holds the GSS codes of the councils that voted. Throws `BadInput`, also for a council that the reference lacks. */
export function readElection(
  file: string,
  json: string,
  reference: Pick<Reference, 'authorities' | 'official'>,
): { election: Election; voted: Set<string> } {
  const read = readRecord(file, json, ElectionFile, Object.keys(ElectionFile.entries));
  if ('faults' in read) throw new BadInput(read.faults);
  const { councils, ...election } = read.value;
  if (councils === 'reference') return { election, voted: new Set(reference.official.keys()) };
  const known = new Set(reference.authorities.map(({ gss }) => gss));
  const unknown = councils.filter((gss) => !known.has(gss));
  if (unknown.length > 0) {
    throw new BadInput(
      unknown.map((gss) => ({
        file,
        line: lineOfKey(json, gss),
        what: `unknown council ${gss}`,
        expected: 'a GSS code of the reference',
      })),
    );
  }
  return { election, voted: new Set(councils) };
}
