import * as v from 'valibot';
import type { Fault } from '../Fault.ts';
import type { DocumentMeta } from '../Stage.ts';
import { isDate, isMoment } from './dates.ts';
import { readRecord } from './readRecord.ts';

const text = v.pipe(v.string('text'), v.nonEmpty('text'));
const day = v.pipe(v.string('a date such as 2018-05-03'), v.check(isDate, 'a date such as 2018-05-03'));
const moment = 'a time with its offset such as 2018-05-03T23:30:00+01:00';

const Meta = v.strictObject(
  {
    title: v.optional(text),
    publisher: v.optional(text),
    url: v.optional(v.pipe(v.string('an http address'), v.regex(/^https?:\/\/\S+$/, 'an http address'))),
    authors: v.optional(v.array(text, 'a list of names')),
    publishedAt: v.optional(v.pipe(v.string(moment), v.check(isMoment, moment))),
    date: v.optional(day),
    stamps: v.optional(v.picklist(['before', 'after'], '"before" or "after"')),
    captureOf: v.optional(text),
  },
  'an object',
);

/** Reads `NAME.meta.json`, or says what is wrong with it. */
export function readMeta(file: string, json: string): { value: DocumentMeta } | { faults: Fault[] } {
  const read = readRecord(file, json, Meta, Object.keys(Meta.entries));
  if ('faults' in read) return read;
  const given = Object.entries(read.value).filter(([, value]) => value !== undefined);
  return { value: Object.fromEntries(given) };
}
