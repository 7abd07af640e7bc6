import { BadDocument } from '../BadDocument.ts';

const NEWLINE = 0x0a;

/** The text of UTF-8 bytes without its BOM and with CRLF made LF; throws BadDocument with the line of the first byte that is no UTF-8. */
export function decodeUtf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw new BadDocument(file, lineOfFirstFault(bytes), 'invalid UTF-8', 'a document in UTF-8');
  }
}

/** Lines are tried one by one: a newline byte never stands inside a longer UTF-8 sequence. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}
