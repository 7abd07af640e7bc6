/** Something wrong with the input: where, what, and what was expected, each for people. */
export interface Fault {
  file: string;
  line: number;
  what: string;
  expected: string;
}

/** The line that is printed for a fault: `FILE:LINE: what is wrong, what was expected`. */
export const formatFault = ({ file, line, what, expected }: Fault): string =>
  `${file}:${line}: ${what}, expected ${expected}`;

/** Bad input: every fault that was found; nothing is written. */
export class BadInput extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'BadInput';
    this.faults = faults;
  }
}
