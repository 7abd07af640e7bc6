import type { Control, Party } from '../../../domain/Fact.ts';
import { rowOf, type Column } from '../../reader/discourse/Table.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { settingPlace } from '../../reader/wards/wardSetting.ts';
import { controlIn, resultIn } from '../control/lists/resultIn.ts';
import type { Rule } from '../Rule.ts';
import { toWardDraft } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

const longestName = 50;

export const wardRow: Rule = {
  id: 'ward-row',
  doc: 'A row of a table of wards whose head says which column was before and which is now: "W | Con | Lab gain".',
  reads: [
    [
      'Results in Stevenage\n\nWard | Was | Now\n\nBedwell | Con | Lab\n\nOld Town | Lab | Lab',
      'ward Bedwell (Stevenage) gain LAB from CON; ward Old Town (Stevenage) hold LAB',
    ],
    [
      'Results in Stevenage\n\nWard\tElected\tResult\n\nBedwell\tAnn Other\tLabour gain from Con\n\nOld Town\tJo Bloggs\tLabour hold',
      'ward Bedwell (Stevenage) gain LAB from CON; ward Old Town (Stevenage) hold LAB',
    ],
  ],
  leaves: [
    'Candidates in Stevenage\n\nWard | Candidate | Party\n\nBedwell | Ann Other | Lab\n\nBedwell | Jo Bloggs | Con',
    'What to watch in Stevenage\n\nWard | Now | Our forecast\n\nBedwell | Con | Lab',
  ],
  cannotReadYet: ['Results in Stevenage\n\nWard | Winner\n\nBedwell | Ann Other (Lab)'],
  find: (sentence) => {
    const { table, wardSetting, byElections } = sentence.discourse;
    if (!table?.columns.includes('ward')) return [];
    const cells = rowOf(table, sentence.text, sentence.start, sentence.units);
    if (cells === null) return [];
    const cellsUnder = (column: Column): Unit[] =>
      flatten(cells, (cell, at) => (table.columns[at] === column ? cell : []));
    const named = cellsUnder('ward');
    const [first] = named;
    const last = named.at(-1);
    if (first === undefined || last === undefined) return [];
    const name = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
    const before = toParty(controlIn(cellsUnder('before')));
    const result = resultIn([...cellsUnder('after'), ...cellsUnder('outcome')], before);
    if (result === null || name.length > longestName || !/^\p{Lu}/u.test(name) || /\d/.test(name)) return [];
    const { outcome } = result;
    const party = toParty(result.control);
    if (party === null || outcome === 'loss') return [];
    const ward = { name, council: settingPlace(first, wardSetting), holder: null };
    return [toWardDraft(sentence, { ward, byElection: byElections }, outcome, party, toParty(result.previous))];
  },
};

const toParty = (control: Control | null): Party | null => (control === 'NOC' ? null : control);
