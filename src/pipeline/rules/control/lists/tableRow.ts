import { toControlDraft } from '../../../reader/ReadSentence.ts';
import { rowOf, type Column } from '../../../reader/discourse/Table.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import type { Rule } from '../../Rule.ts';
import { controlIn, resultIn } from './resultIn.ts';
import { flatten } from '../../../flatten.ts';

export const tableRow: Rule = {
  id: 'table-row',
  doc: 'A row of a table whose head says which column was before and which is now: "X | Con | NOC", "X | Con | Lab gain".',
  reads: [
    [
      'Changes of control so far:\n\nCouncil | Was | Now\n\nSwindon | Con | Lab\n\nExeter | Lab | Lab',
      'Swindon gain LAB from CON; Exeter hold LAB',
    ],
    [
      'Results:\n\nAuthority | Seats up | Previous control | Result\n\nSwindon | 19 | Con | Labour gain\n\nExeter | 13 | Lab | Labour hold\n\nBolsover | 37 | Lab | No overall control (Labour minority)',
      'Swindon gain LAB from CON; Exeter hold LAB; Bolsover loss NOC from LAB',
    ],
    [
      'All of them\n\n| Council | 2014 | 2018 |\n\n|---|---|---|\n\n| Swindon | NOC (Con minority) | Con |\n\n| Exeter | Labour | Labour |',
      'Swindon gain CON from NOC; Exeter hold LAB',
    ],
    [
      'Control\n\nCouncil\tBefore\tAfter\n\nSwindon\tCon\tLab\n\nExeter\tLab\tLab',
      'Swindon gain LAB from CON; Exeter hold LAB',
    ],
  ],
  leaves: [
    'Some rows:\n\nCouncil | Seats | Votes\n\nSwindon | Con | Lab',
    'What we expect:\n\nCouncil | Now | Our forecast\n\nSwindon | Con | Lab',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { table, placeOf } = sentence.discourse;
    if (table === null || !sentence.kinds.includes('C')) return [];
    const cells = rowOf(table, sentence.text, sentence.start, sentence.units);
    if (cells === null) return [];
    const cellsUnder = (column: Column): Unit[][] => cells.filter((_, at) => table.columns[at] === column);
    const [council, ...others] = flatten(cellsUnder('council'), (cell) => cell.filter(({ kind }) => kind === 'C'));
    const [named] = council?.councils ?? [];
    const place = named === undefined || others.length > 0 ? null : placeOf(named);
    if (place === null) return [];
    const before = controlIn(cellsUnder('before').flat());
    const now = [...cellsUnder('after'), ...cellsUnder('outcome')].flat();
    const result = resultIn(now, before);
    return result === null ? [] : [toControlDraft(sentence, place, result.outcome, result.control, result.previous)];
  },
};
