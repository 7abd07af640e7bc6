import type { Frame } from '../../../reader/frames/Frame.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import type { ReadSentence } from '../../../reader/ReadSentence.ts';
import { kindOf } from '../../../reader/units/lexiconWords.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { councilsIn, toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

/** Seats of councils that elect by thirds or halves are fewer. */
const leastOfWhole = 40;
const notAll = /\b(?:up|contested|at stake|available|fought|declared|so far|left|defended|defending|being)\b/;

export const seatsOfAll: Rule = {
  id: 'seats-of-all',
  doc: '"Ukip has 33 of the 56 seats in X, where nobody had a majority before": more than half of a council’s seats, and who had it.',
  reads: [
    ['Ukip has 33 of the 56 seats in Thanet, where no group had a majority before.', 'Thanet gain UKIP from NOC'],
    ['Ukip won 33 of the 56 seats in Thanet, which the Conservatives had run.', 'Thanet gain UKIP from CON'],
  ],
  leaves: [
    'Ukip has 23 of the 56 seats in Thanet, where no group had a majority before.',
    'Ukip has 33 of the 56 seats in Thanet.',
    'Labour won 12 of the 16 seats in Exeter, which was hung.',
    'Labour won 24 of the 40 seats up for election in Leeds, which it had run before.',
  ],
  cannotReadYet: [],
  needs: statedVerb('have', 'gain', 'hold'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      if (!/^(?:have|gain|hold)$/.test(frame.group.verbClass) || frame.mood !== 'stated') return [];
      const party = partyOfUnit(frame.subject, sentence);
      if (party === null || !isMostOfAll(frame, sentence)) return [];
      return flatten(councilsIn(frame), (council) => {
        const holder = holderOf(council);
        if (holder === null) return [];
        return toControlDrafts(sentence, frame, [council], holder === party ? 'hold' : 'gain', party, holder);
      });
    }),
};

// "33 of the 56 seats"
function isMostOfAll({ args, group }: Frame, { text }: ReadSentence): boolean {
  const [own, all, noun] = args;
  if (own?.value == null || all?.value == null || all.prep !== kindOf.of || noun?.kind !== kindOf.seats) return false;
  const isWhole = group.verbClass === 'have' || all.value >= leastOfWhole;
  return isWhole && own.value * 2 > all.value && own.value <= all.value && !notAll.test(text);
}
