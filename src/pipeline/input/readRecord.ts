import * as v from 'valibot';
import type { Fault } from '../Fault.ts';
import { lineOfKey, parseJson } from './parseJson.ts';

/** Reads a small JSON file by a strict schema; each key that is unknown, missing or malformed is a fault with its line. */
export function readRecord<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
  keys: readonly string[],
): { value: v.InferOutput<Schema> } | { faults: Fault[] } {
  const parsed = parseJson(file, text);
  if ('fault' in parsed) return { faults: [parsed.fault] };
  const whole = `an object with ${keys.join(', ')}`;
  // An array is an object to the schema, and to nobody else.
  if (Array.isArray(parsed.value)) return { faults: [{ file, line: 1, what: 'a list', expected: whole }] };
  const result = v.safeParse(schema, parsed.value);
  if (result.success) return { value: result.output };
  const faults = result.issues.map((issue): Fault => {
    const key = issue.path?.[0]?.key;
    if (typeof key !== 'string') return { file, line: 1, what: 'no object', expected: whole };
    const line = lineOfKey(text, key);
    if (!keys.includes(key)) return { file, line, what: `unknown key "${key}"`, expected: `one of ${keys.join(', ')}` };
    if (issue.received === 'undefined') return { file, line: 1, what: `no "${key}"`, expected: whole };
    return { file, line, what: `"${key}" is ${issue.received}`, expected: issue.message };
  });
  return { faults };
}
