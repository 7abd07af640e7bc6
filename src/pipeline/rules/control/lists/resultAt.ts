import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import { kindOf } from '../../../reader/units/lexiconWords.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import type { Rule } from '../../Rule.ts';
import { toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

export const resultAt: Rule = {
  id: 'result-at',
  doc: '"Lib Dem gain from Con in X, Con loss to NOC in Y", "Labour gains from the Tories also in X and Y": results without a verb, each with its place behind it.',
  reads: [
    [
      'Further south: Labour gain from Con in Swindon, Lib Dem gain from NOC in Cotswold.',
      'Swindon gain LAB from CON; Cotswold gain LD from NOC',
    ],
    [
      'Labour gains from the Conservatives also in Swindon and Exeter.',
      'Swindon gain LAB from CON; Exeter gain LAB from CON',
    ],
  ],
  leaves: [
    'Hoped for: Labour gain from Con in Swindon, Lib Dem gain from NOC in Cotswold.',
    'Labour gains from the Conservatives also in Swindon.',
    'Labour gain seats from Con in Exeter.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    if (sentence.isQuestion || !/F[PN]IC/.test(sentence.shape.replaceAll('d', ''))) return [];
    if (sentence.discourse.ward !== null || /[WSMKH]/.test(sentence.kinds)) return [];
    const main = sentence.main.filter(({ kind }) => kind !== kindOf.determiner);
    const shape = resultShape(main);
    return flatten([...shape.matchAll(entries)], ({ index, 0: said, 1: lead = '' }) =>
      readEntry(sentence, main.slice(index + lead.length, index + said.length)),
    );
  },
};

const entries = /(^|[:;,.|-]|&)[&]?P\+F[PN]IC(?=[,;.&]|$)/g;

function readEntry(sentence: ReadSentence, units: readonly Unit[]): Draft[] {
  const [winner, sign, , loser, , council] = units.filter(({ kind }) => kind !== kindOf.and);
  if (winner === undefined || sign === undefined || loser === undefined || council === undefined) return [];
  const { councils } = council;
  // "gains … in X" may be of seats; "gain … in X and Y" is none of both.
  if (sign.words.endsWith('gains') ? councils.length < 2 : sign.words !== 'gain' || councils.length > 1) return [];
  const [to, from] = [controlOfUnit(winner), controlOfUnit(loser)];
  if (to === null || to === 'NOC' || from === null || to === from) return [];
  const span = { start: winner.start, end: council.end };
  return flatten(councils, (one) => toControlDrafts(sentence, span, [one], 'gain', to, holderOf(one) ?? from));
}
