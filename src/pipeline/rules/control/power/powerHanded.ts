import { clauseText } from '../../../reader/frames/clauseText.ts';
import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import { statedVerb } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { councilsIn, toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

const electors = /^(?:voters|electors|electorate|people|residents)$/;

export const powerHanded: Rule = {
  id: 'power-handed',
  doc: '"Voters in X handed control to Labour", "Labour has been handed control of X", "Voters in X put Labour in power".',
  reads: [
    ['Voters in Swindon handed control to Labour.', 'Swindon gain LAB from -'],
    ['Labour has been handed control of Swindon.', 'Swindon gain LAB from -'],
    ['Voters in Swindon have put Labour in power.', 'Swindon gain LAB from -'],
    [
      'The result gives Labour a majority of nine on Swindon council for the first time in 20 years.',
      'Swindon gain LAB from -',
    ],
    ['The Tories lost 12 seats in Swindon, handing control to the Lib Dems.', 'Swindon gain LD from CON'],
  ],
  leaves: ['Voters in Swindon may hand control to Labour.', 'Voters in Swindon handed two seats to Labour.'],
  cannotReadYet: [],
  needs: statedVerb(),
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      const { group, args, subject } = frame;
      if (group.lemma === 'give' && frame.mood === 'stated' && group.voice === 'active') {
        const drafts = firstMajority(frame, sentence);
        if (drafts.length > 0) return drafts;
      }
      if (!/^(?:hand|give|put)$/.test(group.lemma) || frame.mood !== 'stated') return [];
      if (args.some(({ kind }) => /[SWMHX#]/.test(kind))) return [];
      const isPassive = group.voice === 'passive';
      // "The Tories lost 12 seats in X, handing control to the Lib Dems"
      const loser = !isPassive && group.lemma === 'hand' ? partyOfUnit(subject, sentence) : null;
      if (!isPassive && loser === null && !(subject?.kind === 'H' && electors.test(subject.words))) return [];
      const control = args.find(({ kind, holder }) => kind === 'Q' && holder === null);
      const isOffice = control?.prep === (group.lemma === 'put' ? 'I' : null);
      const winner = partyOfUnit(
        isPassive ? subject : (args.find(({ kind, prep }) => kind === 'P' && (prep === null || prep === 'T')) ?? null),
        sentence,
      );
      if (control === undefined || !isOffice || winner === null || winner === loser) return [];
      const named = [...args, ...frame.before].filter(({ kind, prep }) => kind === 'C' && /^[IO]$/.test(prep ?? ''));
      const councils =
        named.length > 0 || loser === null ? flatten(named, (unit) => unit.councils) : councilsMeant(frame, sentence);
      return toControlDrafts(sentence, frame, councils, 'gain', winner, loser);
    }),
};

// "The result gives Labour a majority of nine on X for the first time in 20 years"
function firstMajority(frame: Frame, sentence: ReadSentence): Draft[] {
  const [party, control] = frame.args;
  const winner = party?.kind === 'P' && party.prep === null ? partyOfUnit(party, sentence) : null;
  const clause = clauseText(frame, sentence);
  if (winner === null || control?.kind !== 'Q' || !control.words.includes('majority')) return [];
  if (!/\bfor the (?:very )?first time\b/.test(clause) || frame.args.some(({ kind }) => /[SWMHX]/.test(kind)))
    return [];
  return toControlDrafts(sentence, frame, councilsIn(frame), 'gain', winner, null);
}
