import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Estimate } from '../../../domain/Estimate.ts';
import { readFigures } from './readFigures.ts';
import { sourceOf } from './sourceOf.ts';
import { announces, toEstimateDraft } from './toEstimateDraft.ts';
import type { Rule } from '../Rule.ts';

const house = /\b(?:house of commons|commons|parliament|westminster|general election)\b/i;
const modelled = /\b(?:estimat\w*|project\w*|model\w*|would|forecast\w*|if repeated|points? to|suggests?)\b/i;
const hung = /\bhung parliament\b/i;
const fewestOfHouse = 100;

export const commonsSeats: Rule = {
  id: 'commons-seats',
  doc: 'A House of Commons as the local votes would make it: seats of each party, or how far one is ahead of another.',
  reads: [
    [
      'It estimates a hung parliament but gives Labour three more seats than the Tories.',
      'commons-seats - LAB 3 seats-ahead-of CON (hung parliament)',
    ],
    [
      'The BBC estimates that the Commons would have 298 seats for Labour and 210 seats for the Conservatives.',
      'commons-seats BBC LAB 298 seats, CON 210 seats',
    ],
    ['Here is the BBC estimate of what the House of Commons would look like.', 'commons-seats BBC missing'],
    [
      'Sky News projects a hung parliament, with Labour on 298 and the Conservatives on 238.',
      'commons-seats Sky News LAB 298 seats, CON 238 seats (hung parliament)',
    ],
  ],
  leaves: ['Labour has 262 MPs in the Commons.', 'Labour has three more seats than the Tories in Hastings.'],
  cannotReadYet: ['Labour would be 28 short of a majority.'],
  find: (sentence) => {
    const { text, units } = sentence;
    if (!house.test(text) || !modelled.test(text) || sentence.isQuestion) return [];
    const source = sourceOf(text) ?? sourceBefore(sentence);
    const note = hung.test(text) ? 'hung parliament' : null;
    const ahead = aheadOf(sentence);
    if (ahead !== null) return [toEstimateDraft(sentence, 'commons-seats', { source, note, values: [ahead] })];
    const figures = readFigures(
      units,
      (all, at) => (all[at]?.value ?? 0) > 0 && all[at + 1]?.kind !== '%' && all[at + 1]?.words !== 'per',
    );
    const large = figures.filter(({ value }) => value >= fewestOfHouse);
    if (large.length > 0) {
      const values = figures.map(({ party, value }) => ({ party, value, unit: 'seats' as const }));
      return [toEstimateDraft(sentence, 'commons-seats', { source, note, values })];
    }
    const isAboutHouse =
      /\b(?:estimate|projection|model|forecast)\b/i.test(text) && /\b(?:commons|parliament)\b/i.test(text);
    return announces(sentence) && isAboutHouse
      ? [toEstimateDraft(sentence, 'commons-seats', { source, missing: true })]
      : [];
  },
};

function sourceBefore({ discourse }: ReadSentence): string | null {
  const { before } = discourse;
  return before !== null && house.test(before.text) ? sourceOf(before.text) : null;
}

// "gives Labour three more seats than the Tories", "Labour would have three seats more than the Tories"
function aheadOf({ units }: ReadSentence): Estimate['values'][number] | null {
  const than = units.findIndex(({ words }) => words === 'than');
  const of = units.slice(than + 1, than + 3).find(({ kind }) => kind === 'P')?.parties[0];
  if (than < 0 || of === undefined) return null;
  const before = units.slice(Math.max(0, than - 7), than);
  const party = before.findLast(({ kind }) => kind === 'P')?.parties[0];
  const number = before.findLast(({ kind }) => kind === '#')?.value;
  const isSeats = before.some(({ kind }) => kind === 'S') && before.some(({ words }) => words === 'more');
  if (party === undefined || number == null || !isSeats) return null;
  return { party, value: number, unit: 'seats-ahead-of', of };
}
