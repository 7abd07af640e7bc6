import type { Control } from '../../../../domain/Fact.ts';
import { councilsIn, toRulerOut } from '../toControlDrafts.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { controlOfUnit, councilsMeant } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

const rule = /\b(rule|control|reign|dominance|government|administration|majority|grip|power|stranglehold|hold)$/;

export const ruleEnded: Rule = {
  id: 'rule-ended',
  doc: '"Labour ended 58 years of Conservative control in X": who ends another party’s rule has the council. "The result marks the end of Tory rule in X": who has it is said elsewhere.',
  reads: [
    ['Labour has ended 58 years of Conservative control in Westminster.', 'Westminster gain LAB from CON'],
    ['The Lib Dems brought to an end two decades of Tory rule in Winchester.', 'Winchester gain LD from CON'],
    ['The result brings to an end 12 years of Conservative rule in Winchester.', 'Winchester loss - from CON'],
    ['It marks the end of 44 years of Tory control of Wandsworth.', 'Wandsworth loss - from CON'],
    ['Labour has ended four years of no overall control in Plymouth.', 'Plymouth gain LAB from NOC'],
    [
      'A Conservative majority of one brings four years of Labour control in Derby to an end.',
      'Derby gain CON from LAB',
    ],
    ['The Greens broke the Tory stranglehold on Babergh.', 'Babergh gain GRN from CON'],
  ],
  leaves: [
    'Labour hopes to end 58 years of Conservative control in Westminster.',
    'Labour ended the week with 20 councillors in Westminster.',
    'Labour ended its control of the committee in Westminster.',
    'It would mark the end of 44 years of Tory control of Wandsworth.',
    'A Labour win would bring to an end 44 years of Tory control of Wandsworth.',
  ],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, args } = frame;
      if (!isEnd(frame) || frame.mood !== 'stated' || group.voice === 'passive') return [];
      if (sentence.kinds.includes('M')) return [];
      const ended = args.find(
        (unit) =>
          (/^[QR]$/.test(unit.kind) && unit.holder !== null && rule.test(unit.words)) ||
          isHungTime(unit) ||
          isYearsIn(unit, frame),
      );
      const loser =
        ended === undefined ? null : isShared(ended, sentence) ? 'NOC' : (controlOfUnit(ended) ?? holderOfPlace(ended));
      // "A Labour landslide ended …": whose it was.
      const owner = frame.subject !== null && /[GQ]/.test(frame.subject.kind) ? frame.subject.holder : null;
      const winner = partyOfUnit(frame.subject, sentence) ?? (owner === 'NOC' ? null : owner);
      if (ended === undefined || loser === null || loser === winner || isOfVotes(frame)) return [];
      if (winner === null && (loser === 'NOC' || !isSaidOfResult(frame, sentence))) return [];
      const found = councilsIn(frame);
      const councils = found.length > 0 ? found : councilsMeant(frame, sentence);
      return toRulerOut(sentence, frame, councils, loser, winner);
    }),
};

// "two years of Conservative and Ukip administration"
const isShared = (ended: Unit, { main }: ReadSentence): boolean => {
  const at = main.indexOf(ended);
  return main[at - 1]?.kind === '&' && main[at - 2]?.kind === 'P';
};

// "20 years of Conservative administration in X": the name has taken in whose it was.
const isYearsIn = (unit: Unit, { words, group }: Frame): boolean =>
  group.form !== 'ing' &&
  unit.prep === 'O' &&
  holderOfPlace(unit) !== null &&
  /\b(?:years|decades?|century|generations?)\b/.test(words);

const holderOfPlace = ({ councils }: Unit): Control | null =>
  councils.length === 1 ? (councils[0]?.holder ?? null) : null;

// "overturned a Tory majority of 290": of votes in some ward; no council has as many seats.
const isOfVotes = ({ group, args }: Frame): boolean =>
  group.lemma === 'overturn' &&
  (args.some(({ kind }) => kind === 'W') ||
    args.some(({ kind, value, prep }) => kind === '#' && prep === 'O' && (value ?? 0) > mostSeats));

const mostSeats = 75;

// "years of hung councils", "a decade of no overall control"
const isHungTime = ({ kind, prep, tense }: Unit): boolean => kind === 'N' && prep === 'O' && tense === null;

function isEnd({ group, words }: Frame): boolean {
  if (/^(end|break|shatter|overturn)$/.test(group.lemma)) return true;
  if (group.lemma === 'put') return /\b(?:an end|a stop) to\b/.test(words);
  if (group.lemma === 'bring') return /\bto (?:an (?:abrupt )?end|a close)\b/.test(words);
  return /^(mark|spell|signal|be|mean|see)$/.test(group.lemma) && /\bthe end (?:of|for)\b/.test(words);
}

// "The result ends …", "It marks the end …": not a person’s or another party’s doing.
const isSaidOfResult = ({ subject, inherited }: Frame, { units }: ReadSentence): boolean =>
  !inherited &&
  (subject === null || subject.kind === 'G' || subject.words === 'it') &&
  !units.some(({ kind }: Unit) => kind === '"' || kind === 'H');
