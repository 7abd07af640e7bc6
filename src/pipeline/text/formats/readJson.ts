import { BadDocument } from '../BadDocument.ts';
import { joinBlocks } from './joinBlocks.ts';
import { readPosting } from './readPosting.ts';
import type { StructuredText } from './StructuredText.ts';
import { toBlocks } from './toBlocks.ts';

/** Reads a schema.org LiveBlogPosting or Article; throws BadDocument when the JSON is broken or holds neither. */
export function readJson(file: string, json: string): StructuredText {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new BadDocument(file, lineOfFault(json, error), 'broken JSON', 'a LiveBlogPosting in JSON');
  }
  const posting = readPosting(value);
  if (!posting)
    throw new BadDocument(
      file,
      1,
      'no posting with content',
      'a LiveBlogPosting with liveBlogUpdate, or an Article with articleBody',
    );
  const { headline, authors, publishedAt, modifiedAt, publisher, url } = posting;
  return { ...joinBlocks(toBlocks(posting)), title: headline, authors, publishedAt, modifiedAt, publisher, url };
}

/** JavaScript engines name the place in the message only, as a line or as a position. */
function lineOfFault(json: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  const end = position ? Number(position) : /end of JSON|Unexpected end/i.test(message) ? json.trimEnd().length : 0;
  return json.slice(0, end).split('\n').length;
}
