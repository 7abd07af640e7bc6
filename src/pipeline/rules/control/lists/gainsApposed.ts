import type { Party } from '../../../../domain/Fact.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import { kindOf } from '../../../reader/units/lexiconWords.ts';
import { resultWord } from '../../../reader/units/resultWord.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { bothNeeds, statedVerb, unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

export const gainsApposed: Rule = {
  id: 'gains-apposed',
  doc: '"Labour’s bright spots were X, a gain from no overall control, and Y, a hold": what a name’s apposition says, of the party that the sentence is about.',
  reads: [
    [
      'Labour’s bright spots were Trafford, a gain from no overall control, and Amber Valley, a gain from the Conservatives.',
      'Trafford gain LAB from NOC; Amber Valley gain LAB from CON',
    ],
    ['For the Lib Dems there was Cotswold, a gain from the Conservatives.', 'Cotswold gain LD from CON'],
    [
      'Labour did lose seats. The bright spots were Trafford, a gain from no overall control, and Exeter, a hold.',
      'Trafford gain LAB from NOC; Exeter hold LAB',
    ],
  ],
  leaves: [
    'Labour’s targets are Trafford, a gain from no overall control last time, and Exeter.',
    'Labour hopes for Trafford, a gain from the Tories on a small swing.',
  ],
  cannotReadYet: [],
  needs: bothNeeds(statedVerb('be'), unitOf('G')),
  find: (sentence) => {
    if (sentence.isQuestion || sentence.frames.some(({ mood }) => mood !== 'stated')) return [];
    if (!sentence.frames.some(({ group }) => group.verbClass === 'be' && group.tense === 'past')) return [];
    const main = sentence.main.filter(({ kind }) => kind !== kindOf.determiner);
    const party = ownerOf(main, sentence);
    if (party === null) return [];
    return flatten(main, (noun, at) => readNoun(sentence, main, noun, at, party));
  },
};

// "X , a gain from P": the noun stands right behind its council's comma.
function readNoun(sentence: ReadSentence, main: readonly Unit[], noun: Unit, at: number, party: Party): Draft[] {
  const [council, comma] = main.slice(Math.max(0, at - 2), at);
  if (noun.kind !== kindOf.gains || noun.holder !== null || comma?.kind !== ',' || council?.kind !== kindOf.council)
    return [];
  const sign = resultWord(noun);
  const [link, other] = main.slice(at + 1, at + 3);
  const from = link?.kind === kindOf.from && other !== undefined ? controlOfUnit(other) : null;
  const span = { start: council.start, end: from === null ? noun.end : (other?.end ?? noun.end) };
  if (sign === '=') return toControlDrafts(sentence, span, council.councils, 'hold', party, party);
  return sign === '+' && from !== null && from !== party
    ? toControlDrafts(sentence, span, council.councils, 'gain', party, from)
    : [];
}

// The party before the first council, or where none is named there, the one that was spoken of.
function ownerOf(main: readonly Unit[], { discourse }: ReadSentence): Party | null {
  const first = main.findIndex(({ kind }) => kind === kindOf.council);
  const named = main.slice(0, Math.max(0, first)).filter(({ parties }) => parties.length > 0);
  const [only] = named;
  if (only === undefined) return discourse.party;
  return named.length === 1 && only.parties.length === 1 ? (only.parties[0] ?? null) : null;
}
