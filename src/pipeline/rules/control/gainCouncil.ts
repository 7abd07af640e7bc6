import type { Control, Party } from '../../../domain/Fact.ts';
import { holderOfAsides } from '../../reader/holders/holderOf.ts';
import { frontedObject } from '../../reader/frames/placeOfControl.ts';
import { previousAround } from '../../reader/holders/previousAround.ts';
import { toControlDraft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { alongWith, councilsOf, unnamedSubject, type CouncilRole } from '../../reader/frames/frameRoles.ts';
import { takesAllOfThem } from '../../reader/discourse/allOfThem.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import { likewise } from '../../reader/frames/likewise.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { isBehindInsertion } from '../../reader/units/gatherBehind.ts';
import { statedVerb } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { isRespective, respectiveParty } from './lists/respectively.ts';
import { flatten } from '../../flatten.ts';

export const gainCouncil: Rule = {
  id: 'gain-council',
  doc: '"Labour gained X from the Tories", "took control of X", "won X, Y and Z": an active verb of gaining with a party before it.',
  reads: [
    ['Labour gain Hastings from NOC', 'Hastings gain LAB from NOC'],
    ['ADUR Lab gain from Con', 'Adur gain LAB from CON'],
    ['In Bexley, a hung council, the Conservatives won outright.', 'Bexley gain CON from NOC'],
    ['HASTINGS: Labour seize council from Conservatives', 'Hastings gain LAB from CON'],
    ['Sir Vince Cable’s party took Winchester from the Conservatives.', 'Winchester gain LD from CON'],
    ['Labour’s won Hastings outright.', 'Hastings gain LAB from -'],
    [
      'The Tories have taken Swindon and Redditch from Labour.',
      'Swindon gain CON from LAB; Redditch gain CON from LAB',
    ],
    [
      'The Lib Dems have taken control of South Cambridgeshire, an unexpected gain from the Tories.',
      'South Cambridgeshire gain LD from CON',
    ],
    ['The Greens won Mid Suffolk, previously under no overall control.', 'Mid Suffolk gain GRN from NOC'],
    ['The Conservatives swept to victory in Dudley.', 'Dudley gain CON from -'],
    ['Labour takes over in Swindon from the Conservatives.', 'Swindon gain LAB from CON'],
    ['The Conservatives win Gloucester again', 'Gloucester hold CON'],
    ['After losing Derby, Labour gained Plymouth.', 'Derby loss - from LAB; Plymouth gain LAB from -'],
    [
      'Labour gained Exeter from the Tories and Norwich from the Greens.',
      'Exeter gain LAB from CON; Norwich gain LAB from GRN',
    ],
  ],
  leaves: [
    'The Greens had set their hearts on winning Exeter.',
    'Labour had built its campaign around taking Exeter from the Tories.',
    'Labour had counted on winning Exeter.',
    'Labour had a shot at winning Exeter.',

    'Labour is within touching distance of winning Hastings.',
    'Labour told us it had won Hastings; the returning officer has yet to confirm it.',
    'Could Labour gain Hastings from NOC tonight?',
    'Labour made gains in places like Plymouth and Trafford.',
    'Labour gained Hastings from NOC in 2014.',
    'Labour took two seats in Hastings from the Tories.',
    'If Labour gain Hastings the mood will change.',
    'It isn’t true that Labour have gained Hastings.',
  ],
  cannotReadYet: ['Hastings: Labour, and by a mile.'],
  needs: statedVerb('gain'),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group } = frame;
      if (group.verbClass !== 'gain' || group.voice !== 'active' || frame.mood !== 'stated' || group.bare) return [];
      if (
        frame.objectKind === 'x' ||
        (frame.objectKind === null &&
          !takesAllOfThem(frame) &&
          !isWhole(frame, sentence) &&
          frontedObject(frame, sentence) === null)
      )
        return [];
      if (group.lemma === 'take over' && !isOfCouncil(frame)) return [];
      const roles = likewise([...councilsOf(frame, sentence), ...alongWith(frame, sentence)], sentence);
      const named = partyOfUnit(frame.subject, sentence);
      // "X was theirs after years of the Tories, and the party also took Y from the Tories": not from itself.
      const isOfLoser = frame.subject?.kind === 'Y' && roles.some(({ from }) => from !== null && from === named);
      const { party: spoken } = sentence.discourse;
      const party =
        (isOfLoser ? (spoken === named ? null : spoken) : named) ??
        (frame.subject === null ? unnamedSubject(frame, sentence) : otherOfTwo(frame, sentence));
      // "Add X (from the Tories)": the party that was carried over is none that gains.
      if (frame.subject === null && roles.some(({ from, holder }) => party !== null && (from ?? holder) === party))
        return [];
      const shared = roles.every(({ from }) => from === null) ? previousAround(sentence, frame, party) : null;
      return flatten(roles, (role, index) => {
        const winner = isRespective(sentence, frame.subject, roles.length)
          ? respectiveParty(frame.subject, index)
          : party;
        if (winner === null) return [];
        const isParted = isBehindInsertion(role.council, sentence.units, sentence.text, sentence.start);
        const previous = saidInBracket(role) ?? role.from ?? role.holder ?? (isParted ? null : shared);
        // "The Tories win Gloucester again": from nobody.
        if (group.lemma === 'win' && previous === null && /\bagain( [,.]|$)/.test(frame.words))
          return [toControlDraft(frame, role.place, 'hold', winner, winner)];
        return [toControlDraft(frame, role.place, 'gain', winner, previous === winner ? null : previous)];
      });
    }),
};

// "gained X (from no overall control), Y and Z, from Labour": its own bracket comes first.
const saidInBracket = ({ council }: CouncilRole): Control | null =>
  holderOfAsides(council.asides.filter(({ kind }) => kind === 'bracket'));

// "The Tories have lost X, and it’s Labour who take over. They also gain Y from the Conservatives": of the two, not the one it comes from.
function otherOfTwo({ subject, args }: Frame, { discourse: { before }, post }: ReadSentence): Party | null {
  if (subject?.words !== 'they' || before?.post !== post) return null;
  const loser = args.find(({ kind, prep }) => kind === 'P' && prep === 'F')?.parties[0];
  const named = [...new Set(flatten(before.units, ({ parties }) => parties))];
  return loser !== undefined && named.length === 2 && named.includes(loser)
    ? (named.find((one) => one !== loser) ?? null)
    : null;
}

// "swept to power", "X Lab gain from Con", "won outright": a gain of the council without the council as its object.
function isWhole({ group, subject, args, verbStart }: Frame, { text, start, main }: ReadSentence): boolean {
  const [first] = args;
  // "EXETER LABOUR GAIN."
  if (subject?.at != null && args.length === 0 && main.every(({ kind }) => /[Pv.!]/.test(kind))) return true;
  if (subject?.at != null && first?.prep === 'F' && /[PN]/.test(first.kind)) return true;
  if (/ (to power|to victory|home|over)$/.test(group.lemma)) return true;
  return group.lemma === 'win' && /^\w+ outright\b/.test(text.slice(verbStart - start));
}

// "takes over in X from the Tories": not "takes over as leader", nor in some of its wards.
const isOfCouncil = ({ args }: Frame): boolean =>
  args[0]?.kind === 'C' && !args.some(({ kind }) => /[HXWMS#]/.test(kind));
