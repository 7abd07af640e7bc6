import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import { kindOf } from '../../../reader/units/lexiconWords.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { textPattern } from '../../../patterns/TextPattern.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';

export const hungAsBefore: Rule = {
  id: 'hung-as-before',
  doc: '"X, nobody has a majority, same as last time", "No majority party in X, no change there": nobody has it, and words behind that say that it was so before.',
  reads: [
    ['No majority party in Exeter, no change there, although Labour is up three.', 'Exeter hold NOC'],
    ['Exeter, nobody has a majority, same as last time.', 'Exeter hold NOC'],
  ],
  leaves: [
    'Exeter: Labour has no majority, same as everywhere else.',
    'Exeter could have no majority party, same as last time.',
    'Nobody had a majority in Exeter, same as in Derby.',
    'No overall control is likely in Exeter, same as last time.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { start, main } = sentence;
    const match = same.exec(sentence);
    if (match === null || sentence.isQuestion || sentence.discourse.isPast) return [];
    const from = start + match.index;
    const clause = clauseBefore(isApposed(sentence.units) ? sentence.units : main, from);
    const nobody = clause.filter(({ kind, tense }) => kind === kindOf.noc && tense !== 'then');
    const council = clause.find(({ kind }) => kind === kindOf.council);
    if (nobody.length !== 1 || council === undefined || clause.filter(({ kind }) => kind === kindOf.council).length > 1)
      return [];
    // Nothing but the name and where it stands: a party or a hope would say something else.
    if (
      clause.some(({ kind }) => /[PWSMKXH2c0#GQ]/.test(kind)) ||
      isUntold(sentence, from) ||
      notYet.test(sentence.text)
    )
      return [];
    return toControlDrafts(
      sentence,
      { start: clause[0]?.start ?? start, end: start + match.index + match[0].length },
      council.councils,
      'hold',
      'NOC',
      'NOC',
    );
  },
};

const same = textPattern(
  /(?:,|–|—| -)\s*(?:(?:the |which is (?:the )?)?same as (?:before|last (?:time|year)|it was|ever)|(?:just |exactly |precisely |much )?as (?:before|it was(?: before)?|they were|it had been|last time)|no change(?: there| here)?|which is (?:how|what|as|the way) it was(?: before)?|(?:just |exactly |precisely |much )?as it has (?:long |always )?been(?: since [^,.;]{1,20}| for [^,.;]{1,30})?|as you were|unchanged)(?=[,.;!:)–—]|\s*$)/i,
);

// "X, no overall control, no change"
const isApposed = (units: readonly Unit[]): boolean =>
  units[0]?.kind === kindOf.council && units[1]?.kind === ',' && units[2]?.kind === kindOf.noc;

// From the last full stop or semicolon.
function clauseBefore(main: readonly Unit[], end: number): readonly Unit[] {
  const before = main.filter(({ start }) => start < end);
  return before.slice(before.findLastIndex(({ kind }) => /[.;]/.test(kind)) + 1);
}

const notYet = /\b(?:likely|expected|possible|probable|predicted|forecast|hoped|feared|perhaps|maybe)\b/i;

const isUntold = ({ frames }: ReadSentence, end: number): boolean =>
  frames.some(({ mood, verbStart }) => mood !== 'stated' && verbStart < end);
