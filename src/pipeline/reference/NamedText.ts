import type { Fault } from '../Fault.ts';

/** A reference table and how faults name its file. */
export interface NamedText {
  file: string;
  text: string;
}

/** The fault of a row that names a council which no council file has. */
export const unknownCouncil = (file: string, line: number, gss: string): Fault => ({
  file,
  line,
  what: `unknown council ${gss}`,
  expected: 'a GSS code of the council files',
});
