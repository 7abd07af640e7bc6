import type { Fault } from '../Fault.ts';

/** A JSON value, or the fault with the line where its text is no JSON. */
export function parseJson(file: string, text: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    // Without a position the text ended too soon.
    const line = lineOf(text, position === undefined ? text.trimEnd().length : Number(position));
    return { fault: { file, line, what: 'not JSON', expected: 'an object between { and }' } };
  }
}

/** The line, counted from 1, on which an offset stands. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The line on which an object's key stands, by its first mention; 1 where it is not there. */
export function lineOfKey(text: string, key: string): number {
  const at = text.indexOf(JSON.stringify(key));
  return at < 0 ? 1 : lineOf(text, at);
}
