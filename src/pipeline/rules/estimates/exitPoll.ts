import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { isPercent, readFigures, type Figure } from './readFigures.ts';
import { sourceOf } from './sourceOf.ts';
import { toEstimateDraft } from './toEstimateDraft.ts';
import type { Rule } from '../Rule.ts';
import { flatten } from '../../flatten.ts';

const about = /\bexit polls?\b/i;
const maker =
  /\b(?:exit poll|poll)\s+(?:by|from|for|conducted by|carried out by)\s+(?:the\s+)?([A-Z][\w&]*(?:\s[A-Z][\w&]*){0,2})/;
const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b/i, 50],
  [/\bthree[- ]quarters\b/i, 75],
  [/\ba quarter\b/i, 25],
];

export const exitPoll: Rule = {
  id: 'exit-poll',
  doc: 'What an exit poll says that voters did: shares, with the pollster and the place.',
  reads: [
    [
      'Half of all voters in Croydon chose Labour, according to a telephone exit poll from Survation.',
      'exit-poll Survation in Croydon LAB 50 percent',
    ],
    [
      'A YouGov exit poll in Barnet has Labour on 45% and the Conservatives on 41%.',
      'exit-poll YouGov in Barnet LAB 45 percent, CON 41 percent',
    ],
  ],
  leaves: ['There is no exit poll tonight.', 'Half of all voters in Croydon stayed at home.'],
  cannotReadYet: ['The exit poll has the two parties neck and neck.'],
  find: (sentence) => {
    const { text, units } = sentence;
    if (!about.test(text) || sentence.isQuestion) return [];
    const figures = readFigures(units, isPercent);
    const values = (figures.length > 0 ? figures : fractionOf(sentence)).map(({ party, value }) => ({
      party,
      value,
      unit: 'percent' as const,
    }));
    if (values.length === 0) return [];
    return [
      toEstimateDraft(sentence, 'exit-poll', {
        source: maker.exec(text)?.[1] ?? sourceOf(text),
        area: areaOf(sentence),
        values,
      }),
    ];
  },
};

function fractionOf({ text, units }: ReadSentence): Figure[] {
  const parties = [...new Set(flatten(units, (unit) => (unit.kind === 'P' ? unit.parties : [])))];
  const [party] = parties;
  const found = fractions.find(([pattern]) => pattern.test(text));
  return parties.length === 1 && party !== undefined && found !== undefined ? [{ party, value: found[1] }] : [];
}

function areaOf({ units }: ReadSentence): string | null {
  const at = units.findIndex(
    ({ kind }, index) => /[CKX]/.test(kind) && /^(in|across|for)$/.test(units[index - 1]?.words ?? ''),
  );
  return units[at]?.surface ?? null;
}
