import type { Party } from '../../../domain/Fact.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { toEstimateDraft } from './toEstimateDraft.ts';
import type { Rule } from '../Rule.ts';
import { flatten } from '../../flatten.ts';

const about = /\bswing\b/;
const size =
  /\b(small|slight|modest|narrow|tiny|marginal|large|big|huge|massive|substantial|clear|strong)\b(?:\s\w+){0,2}\s+swing\b/i;
const large = /^(large|big|huge|massive|substantial|clear|strong)$/i;
const unsaid = /\b(?:need\w*|require\w*|would|could|if|might|may|expect\w*|on a swing|target|hop\w+)\b/i;
const area =
  /\bswing\b[^.;]*?\b((?:outside|in|across|inside|within)\s+(?:the\s+)?(?:[A-Z][\w’'-]*)(?:\s(?:[A-Z][\w’'-]*|of|and|the)){0,4})/;

export const swing: Rule = {
  id: 'swing',
  doc: 'A swing as it is told of a whole area: towards whom, how large, where.',
  reads: [
    [
      'The Conservatives gained ground, with a slight swing towards them outside London.',
      'swing - in outside London to CON (small)',
    ],
    [
      'Across England there was a swing of 3.5 points from the Conservatives to Labour.',
      'swing - to LAB, LAB 3.5 points from CON',
    ],
    ['There was a 2.5% swing to the Lib Dems in the South West.', 'swing - in South West to LD, LD 2.5 points'],
  ],
  leaves: [
    'A gain there would need a swing of six points to Labour.',
    'Labour is in full swing.',
    'It was won on a swing nobody had predicted.',
  ],
  cannotReadYet: ['The swing was two points.'],
  find: (sentence) => {
    const { text, units } = sentence;
    if (!about.test(text) || sentence.isQuestion || unsaid.test(text)) return [];
    const at = units.findIndex(({ words }) => /(^| )swing$/.test(words));
    if (at < 0) return [];
    const towards = partyTo(sentence, at);
    if (towards === null) return [];
    const from = partyFrom(sentence, at);
    const number = numberNear(sentence, at);
    const values =
      number === null
        ? []
        : [{ party: towards, value: number, unit: 'points' as const, ...(from === null ? {} : { of: from }) }];
    const said = size.exec(text)?.[1];
    const note = said === undefined ? null : large.test(said) ? 'large' : 'small';
    const place = area.exec(text)?.[1] ?? null;
    return [
      toEstimateDraft(sentence, 'swing', {
        area: place?.replace(/^(in|across|inside|within) (the )?/, '') ?? null,
        towards,
        values,
        note,
      }),
    ];
  },
};

const farthest = 9;

// "towards them", "to Labour", "in their favour"
function partyTo(sentence: ReadSentence, at: number): Party | null {
  const { units } = sentence;
  for (let next = at + 1; next < Math.min(units.length, at + farthest); next += 1) {
    const unit = units[next];
    const words = units
      .slice(next, next + 3)
      .map((one) => one.words)
      .join(' ');
    if (/^(in )?(their|its) favour/.test(words)) return subjectOf(sentence);
    const before = units[next - 1];
    const lead = before?.kind === 'd' ? units[next - 2] : before;
    if (lead === undefined || !/^(to|towards?|in favour of|against)$/.test(lead.words)) continue;
    if (unit?.kind === 'P') return lead.words === 'against' ? null : (unit.parties[0] ?? null);
    if (unit !== undefined && /^(them|it)$/.test(unit.words)) return subjectOf(sentence);
  }
  return null;
}

function partyFrom({ units }: ReadSentence, at: number): Party | null {
  for (let next = at + 1; next < Math.min(units.length, at + farthest); next += 1) {
    const lead = units[next - 1]?.kind === 'd' ? units[next - 2] : units[next - 1];
    if (units[next]?.kind === 'P' && lead?.words === 'from') return units[next]?.parties[0] ?? null;
  }
  return null;
}

function subjectOf(sentence: ReadSentence): Party | null {
  const found = new Set(flatten(sentence.frames, ({ subject }) => partyOfUnit(subject, sentence) ?? []));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

// "a swing of 3.5 points", "a 2.5% swing"
function numberNear({ units }: ReadSentence, at: number): number | null {
  const behind = units.slice(at + 1, at + 3);
  const before = units.slice(Math.max(0, at - 4), at);
  return (
    (behind[0]?.words === 'of'
      ? behind.find(({ kind }) => kind === '#')?.value
      : before.findLast(({ kind }) => kind === '#')?.value) ?? null
  );
}
