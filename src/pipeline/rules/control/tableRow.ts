import { controlOfUnit } from '../../reader/frameRoles.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import { isTableRow } from '../../reader/tableRows.ts';
import type { Rule } from '../Rule.ts';

export const tableRow: Rule = {
  id: 'table-row',
  doc: 'A row of a table whose head says which column was before and which is now: "X | Con | NOC".',
  reads: [
    [
      'Changes of control so far:\n\nCouncil | Was | Now\n\nSwindon | Con | Lab\n\nExeter | Lab | Lab',
      'Swindon gain LAB from CON; Exeter hold LAB',
    ],
  ],
  leaves: ['Some rows:\n\nCouncil | Seats | Votes\n\nSwindon | Con | Lab'],
  cannotReadYet: [],
  find: (sentence) => {
    if (!sentence.discourse.inTable || !isTableRow(sentence.units)) return [];
    const council = sentence.units.find(({ kind }) => kind === 'C')?.councils[0];
    const [from = null, to = null] = sentence.units.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
    const place = council === undefined ? null : sentence.discourse.placeOf(council);
    if (place === null || from === null || to === null) return [];
    if (from === to) return [toControlDraft(sentence, place, 'hold', to, to)];
    return [toControlDraft(sentence, place, to === 'NOC' ? 'loss' : 'gain', to, from)];
  },
};
