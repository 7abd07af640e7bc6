import { BadInput, type Fault } from '../Fault.ts';
import type { Reference } from '../Stage.ts';
import { cell } from './cellRules.ts';
import { unknownCouncil, type NamedText } from './NamedText.ts';
import { readTable } from './readTable.ts';

/** Reads the official record of one election, by GSS code; adds to `faults` what is wrong in it. */
export function readOfficial(
  { file, text }: NamedText,
  known: Set<string>,
  codes: Set<string>,
  faults: Fault[],
): Reference['official'] {
  const table = readTable(file, text, {
    gss: cell.gss,
    control_before: cell.control,
    control_after: cell.control,
    disputed: cell.yes,
    basis: cell.any,
  });
  faults.push(...table.faults);
  const official: Reference['official'] = new Map();
  for (const { cells, line } of table.rows) {
    if (!known.has(cells.gss)) faults.push(unknownCouncil(file, line, cells.gss));
    for (const control of [cells.control_before, cells.control_after]) {
      if (control !== '' && !codes.has(control)) {
        faults.push({ file, line, what: `unknown party ${control}`, expected: 'a code of parties.csv' });
      }
    }
    official.set(cells.gss, {
      before: cells.control_before || null,
      after: cells.control_after || null,
      disputed: cells.disputed === 'yes',
      basis: cells.basis,
    });
  }
  return official;
}

/** Reads the official record of another year against a reference that is already read; throws `BadInput` with every fault. */
export function readOwnRecord(record: NamedText, { authorities, parties }: Reference): Reference['official'] {
  const faults: Fault[] = [];
  const known = new Set(authorities.map(({ gss }) => gss));
  const official = readOfficial(record, known, new Set(['NOC', ...parties.map(({ code }) => code)]), faults);
  if (faults.length > 0) throw new BadInput(faults);
  return official;
}
