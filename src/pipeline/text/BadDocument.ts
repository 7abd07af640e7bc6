/** A document that cannot be read: `message` is `FILE:LINE: what, expected`. */
export class BadDocument extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly what: string,
    readonly expected: string,
  ) {
    super(`${file}:${line}: ${what}, expected ${expected}`);
    this.name = 'BadDocument';
  }
}
