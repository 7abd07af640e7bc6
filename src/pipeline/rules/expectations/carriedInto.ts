import { kindOf } from '../../reader/lexiconWords.ts';
import type { Rule } from '../Rule.ts';
import { toExpectations } from './Outlook.ts';
import { settle } from './whereHoped.ts';
import { partyOfName } from './whoHopes.ts';

export const carriedInto: Rule = {
  id: 'carried-into',
  doc: '"Labour has hoped that anger would carry it into Tory strongholds such as X and Y": the councils stand far from the verb of hoping.',
  reads: [
    [
      'Labour has hoped that anger would carry it into Conservative strongholds such as Wandsworth and Barnet.',
      'Wandsworth LAB win hopeful; Barnet LAB win hopeful',
    ],
  ],
  leaves: [
    'Labour was carried into Barnet Town Hall.',
    'Labour hoped that the rain would stop before the count in Barnet.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { kinds } = sentence;
    if (sentence.isQuestion || !kinds.includes(kindOf.into) || !kinds.includes(kindOf.council)) return [];
    const hope = sentence.frames.find(({ group }) => group.verbClass === 'hope');
    const party = hope?.subject == null ? null : partyOfName(hope.subject);
    const councils = sentence.units.filter(({ kind }) => kind === kindOf.council);
    const first = councils[0];
    if (hope === undefined || party === null || first === undefined) return [];
    const lead = sentence.units.findLast(
      ({ kind, start }) => kind === kindOf.into && start < first.start && start > hope.start,
    );
    const noun = sentence.units.find(
      ({ kind, start }) => kind === kindOf.reference && start > (lead?.start ?? 0) && start < first.start,
    );
    if (lead === undefined || noun === undefined) return [];
    return toExpectations(sentence, {
      places: settle(
        sentence,
        councils.filter(({ start }) => start > lead.start),
      ),
      party,
      claim: 'win',
      stance: 'hopeful',
    });
  },
};
