import { isPercent, readFigures } from './readFigures.ts';
import { projectedShare } from './projectedShare.ts';
import { sourceOf } from './sourceOf.ts';
import { toEstimateDraft } from './toEstimateDraft.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';

const longestList = 8;

export const listedShare: Rule = {
  id: 'listed-share',
  doc: 'Lines of figures under the line that announces the projected share.',
  reads: [
    [
      'Here is the BBC’s projected national share:\n\nCon 35%, Lab 35%, LD 16%',
      'projected-share BBC CON 35 percent, LAB 35 percent, LD 16 percent; projected-share BBC missing',
    ],
  ],
  leaves: [],
  cannotReadYet: ['A share a line: each line is then a figure of its own.'],
  find: (sentence) => {
    const figures = readFigures(sentence.units, isPercent);
    if (figures.length < 2 || sentence.units.some(({ kind }) => kind === 'v' || kind === 'C')) return [];
    const lead = announcementOf(sentence.discourse.before);
    if (lead === null) return [];
    const values = figures.map(({ party, value }) => ({ party, value, unit: 'percent' as const }));
    return [toEstimateDraft(sentence, 'projected-share', { source: sourceOf(lead.text), values })];
  },
};

function announcementOf(from: ReadSentence | null): ReadSentence | null {
  let before = from;
  for (let steps = 0; before !== null && steps < longestList; steps += 1) {
    const [found] = projectedShare.find(before);
    if (found?.type === 'estimate') return found.missing ? before : null;
    if (before.units.some(({ kind }) => kind === 'v')) return null;
    before = before.discourse.before;
  }
  return null;
}
