import { describe, expect, it } from 'vitest';
import { BadDocument } from './BadDocument.ts';
import { readSource, toDocumentId } from './readSource.ts';
import { ELECTION, readWords } from './testing/readText.ts';

const read = (name: string, bytes: Uint8Array) => readSource({ name, bytes, meta: {} }, ELECTION, () => 'hash');
const faultOf = (name: string, content: string | number[]) => {
  try {
    read(name, typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content));
  } catch (error) {
    if (error instanceof BadDocument) return error.message;
    throw error;
  }
  return null;
};

describe('readSource', () => {
  it('reads UTF-8 text without its BOM and with CRLF as LF, and leaves the rest as it is', () => {
    const source = readWords('\ufeffRésults\r\nLabour hold\u00a0Bede \u2028 \r\r\n');
    expect(source.text).toBe('Résults\nLabour hold\u00a0Bede \u2028 \r\n');
    expect(source.blocks).toBeNull();
    expect(source.sha256).toBe('hash');
  });

  it.each([
    ['000_31eda.txt', '000-31eda'],
    ['Élection Night (1).html', 'election-night-1'],
    ['a.b.json', 'a-b'],
    ['夜.txt', 'document'],
  ])('names %s %s', (name, id) => expect(toDocumentId(name)).toBe(id));

  it.each<[string, string | number[], string]>([
    ['empty.txt', '', 'empty.txt:1: an empty document, expected text'],
    ['blank.txt', ' \n\n', 'blank.txt:1: an empty document, expected text'],
    ['bad.txt', [0x61, 0x0a, 0x62, 0x0a, 0xff, 0x0a], 'bad.txt:3: invalid UTF-8, expected a document in UTF-8'],
    ['cut.txt', [0x61, 0x0a, 0xe2, 0x80], 'cut.txt:2: invalid UTF-8, expected a document in UTF-8'],
    ['bad.json', '{\n"a": 1,\n}', 'bad.json:3: broken JSON, expected a LiveBlogPosting in JSON'],
    [
      'other.json',
      '{"@type":"Person"}',
      'other.json:1: no posting with content, expected a LiveBlogPosting with liveBlogUpdate, or an Article with articleBody',
    ],
    ['deep.json', '['.repeat(100_000), 'deep.json:1: broken JSON, expected a LiveBlogPosting in JSON'],
    [
      'nothing.html',
      '<html><script>var a = "Labour hold Bede"</script></html>',
      'nothing.html:1: a page without readable text, expected a LiveBlogPosting, or paragraphs',
    ],
    ['deep.html', '<div>'.repeat(3000), 'deep.html:1: elements nested more than 2000 deep, expected a page'],
  ])('says what is wrong with %s', (name, content, message) => expect(faultOf(name, content)).toBe(message));
});
