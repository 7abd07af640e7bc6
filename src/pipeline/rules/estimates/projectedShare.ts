import { isPercent, readFigures } from './readFigures.ts';
import { sourceOf } from './sourceOf.ts';
import { announces, toEstimateDraft } from './toEstimateDraft.ts';
import type { Rule } from '../Rule.ts';

const about =
  /\b(?:PNS|NEV|NEVS)\b|\b(?:project\w*|estimat\w*|equivalent|implied)\b[^.;]{0,70}\b(?:vote|votes|share|shares)\b|\b(?:vote|votes|share|shares)\b[^.;]{0,40}\b(?:projection|estimate)\b|\bnational (?:vote )?shares?\b/i;
const otherWise = /\b(?:seats?|councillors?|turnout|majority of)\b/i;
const mostForOne = 75;

export const projectedShare: Rule = {
  id: 'projected-share',
  doc: 'The share of the vote that the whole country is reckoned to have given: figures, or the announcement of figures that this copy lacks.',
  reads: [
    [
      'The BBC’s projected national share: Con 35%, Lab 35%, Lib Dem 16%.',
      'projected-share BBC CON 35 percent, LAB 35 percent, LD 16 percent',
    ],
    [
      'Sky News puts the national equivalent vote at Labour 36 per cent, the Tories 29 per cent.',
      'projected-share Sky News LAB 36 percent, CON 29 percent',
    ],
    [
      'Labour and the Conservatives are both on 35% in the projected national share.',
      'projected-share - LAB 35 percent, CON 35 percent',
    ],
    ['Here is the projected national vote share, according to the BBC.', 'projected-share BBC missing'],
    ['PNS: Con 28, Lab 28, LD 19', 'projected-share - CON 28 percent, LAB 28 percent, LD 19 percent'],
  ],
  leaves: [
    'Labour’s share of the vote was down.',
    'The projected share will be out at about five.',
    'Turnout was 35%.',
  ],
  cannotReadYet: ['The Conservatives lead the projection by four points.'],
  find: (sentence) => {
    const { text, units } = sentence;
    if (!about.test(text) || sentence.isQuestion) return [];
    const percents = readFigures(units, isPercent);
    const plain = otherWise.test(text) ? [] : readFigures(units, (all, at) => isWholeShare(all[at]?.value ?? 0));
    const figures = percents.length > 0 ? percents : plain.length > 1 ? plain : [];
    const source = sourceOf(text);
    if (figures.length === 0)
      return announces(sentence) ? [toEstimateDraft(sentence, 'projected-share', { source, missing: true })] : [];
    const values = figures.map(({ party, value }) => ({ party, value, unit: 'percent' as const }));
    return [toEstimateDraft(sentence, 'projected-share', { source, values })];
  },
};

const isWholeShare = (value: number): boolean => value > 0 && value < mostForOne;
