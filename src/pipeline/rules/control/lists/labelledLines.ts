import type { Control } from '../../../../domain/Fact.ts';
import { toControlDraft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import type { Rule } from '../../Rule.ts';
import { controlIn, resultIn } from './resultIn.ts';
import { flatten } from '../../../flatten.ts';

const longestLine = 90;
const mostLines = 14;
const present =
  /^(?:(?:new|current|final|overall|political|council|party|the)\s)*(?:control|administration|result|outcome|status|council|now|after|change|verdict|winner)(?:\s(?:now|after|today))?$/i;
const past =
  /^(?:(?:previous|prior|old|outgoing|former|last)(?:\s(?:political|council|party))?(?:\s(?:control|administration|holder|party|result|winner))?|(?:(?:political|council|party)\s)*control before|before|previously|was|held by|defended by)$/i;

export const labelledLines: Rule = {
  id: 'labelled-lines',
  doc: 'Lines of a card below a council\'s name, each with its label: "Before: Con", "Now: Lab", "Council now: Lab gain from Con".',
  reads: [
    [
      'Results\n\nCouncil: Harlow\nPrevious control: Conservative\nNew control: Labour\n\nCouncil: Exeter\nPrevious control: Labour\nNew control: Labour',
      'Harlow gain LAB from CON; Exeter hold LAB',
    ],
    [
      'Results\n\nRushmoor council result:\nLAB: 20 (+10)\nCON: 14 (-11)\nCouncil now: Lab gain from Con',
      'Rushmoor gain LAB from CON',
    ],
    ['Results\n\nDerby\nBefore: Labour\nAfter: No overall control', 'Derby loss NOC from LAB'],
  ],
  leaves: [
    'Results\n\nDerby\nControl: Labour\nDeclares: 3am',
    'What we expect\n\nDerby\nBefore: Labour\nForecast: Conservative',
    'Derby and Exeter declare next.\nBefore: Labour\nAfter: a coffee',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const line = labelOf(sentence);
    if (line === null || !present.test(line.label) || sentence.isQuestion) return [];
    const above = cardAbove(sentence);
    const place = above === null ? null : sentence.discourse.placeOf(above.council);
    if (above === null || place === null) return [];
    const result = resultIn(line.value, above.before);
    return result === null ? [] : [toControlDraft(sentence, place, result.outcome, result.control, result.previous)];
  },
};

/** Whether a line has a label and says who has something: the council stands in a line above it. */
export const mayBeLabelled = ({ kinds, text }: ReadSentence): boolean =>
  text.length <= longestLine && kinds.includes(':') && !kinds.includes('C') && /[PNZ]/.test(kinds);

interface Line {
  label: string;
  value: readonly Unit[];
}

// "New control: Labour": what stands before the colon, and behind it.
function labelOf({ text, start, units }: ReadSentence): Line | null {
  const colon = text.indexOf(':');
  if (colon < 0 || text.length > longestLine) return null;
  const label = text
    .slice(0, colon)
    .replace(/[^\p{L}\s]/gu, '')
    .trim();
  return { label, value: units.filter((unit) => unit.start > start + colon) };
}

// Back over the lines of the card to the one that names its council; `before` is who had it, where a line says so.
function cardAbove(sentence: ReadSentence): { council: NamedCouncil; before: Control | null } | null {
  let before: Control | null = null;
  let line = sentence.discourse.before;
  for (let count = 0; line !== null && count < mostLines; count += 1) {
    if (line.post !== sentence.post || line.text.length > longestLine) return null;
    const councils = flatten(line.units, (unit) => (unit.kind === 'C' ? unit.councils : []));
    const [council] = councils;
    if (council !== undefined) return councils.length === 1 && isName(line) ? { council, before } : null;
    const own = labelOf(line);
    if (own !== null && past.test(own.label)) before ??= controlIn(own.value);
    line = line.discourse.before;
  }
  return null;
}

// "Harlow", "Council: Harlow", "Rushmoor council final result:"
const isName = ({ units }: ReadSentence): boolean =>
  units.every(({ kind, words }) => !/[PNv#2b]/.test(kind) || /^(?:result|results|declaration)$/.test(words));
