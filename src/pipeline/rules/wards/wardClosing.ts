import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { Draft } from '../../reader/ReadSentence.ts';
import { resultWord } from '../../reader/units/resultWord.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';

export const wardClosing: Rule = {
  id: 'ward-closing',
  doc: 'The outcome as a noun behind what is told of a ward: "W is in and it’s a Lib Dem hold", "W goes red too, another Labour hold".',
  reads: [
    ['Old Town ward in Stevenage is in and it’s a Lib Dem hold.', 'ward Old Town (Stevenage) hold LD'],
    ['The recount in Old Town ward, Stevenage, is over: another Labour hold.', 'ward Old Town (Stevenage) hold LAB'],
    [
      'Recount over in Old Town ward, Stevenage – a Labour gain from the Tories.',
      'ward Old Town (Stevenage) gain LAB from CON',
    ],
  ],
  leaves: [
    'Old Town ward in Stevenage is not in yet, but it may be a Lib Dem hold.',
    'The count in Old Town ward, Stevenage, goes on; elsewhere there was a Green gain.',
  ],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    if (sentence.isQuestion || sentence.frames.some(({ mood }) => mood !== 'stated')) return [];
    const main = sentence.main.filter(({ kind }) => !/[dan]/.test(kind));
    const first = main.findIndex(({ kind }) => kind === 'W');
    const unit = main[first];
    if (
      unit?.wards.length !== 1 ||
      main.some(({ kind }, at) => at > first && /[WC]/.test(kind) && !isItsCouncil(main, at, first))
    )
      return [];
    const at = main.findLastIndex(({ kind, holder }) => kind === 'G' && holder !== null);
    const noun = main[at];
    if (noun === undefined || at <= first + 1 || noun.holder === null || noun.holder === 'NOC') return [];
    const [two, one] = main.slice(at - 2, at);
    const isApposed = /^[,:-]$/.test(one?.kind ?? '');
    const isIt = one?.group?.verbClass === 'be' && /^(?:it|that)$/.test(two?.words ?? '');
    const [from, other, ...more] = main.slice(at + 1);
    const isFrom = from?.kind === 'F' && other?.kind === 'P';
    const behind = isFrom ? more[0] : from;
    if ((!isApposed && !isIt) || (behind !== undefined && !/[.,;!]/.test(behind.kind))) return [];
    const party = noun.holder;
    const previous = isFrom ? controlOfUnit(other) : null;
    const sign = resultWord(noun);
    if (!/[+=_]/.test(sign) || previous === 'NOC' || previous === party) return [];
    return rolesOf(unit, sentence).map((role) => {
      if (sign === '=') return toWardDraft(sentence, role, 'hold', party, party);
      if (sign === '_') return toWardDraft(sentence, role, 'loss', null, party);
      const isWin = previous === null && role.from === null && /\b(?:win|victory)/.test(noun.words);
      return toWardDraft(
        sentence,
        role,
        isWin ? 'win' : 'gain',
        party,
        previous ?? (role.from === party ? null : role.from),
      );
    });
  },
};

// "Old Town ward in Stevenage"
const isItsCouncil = (main: readonly Unit[], at: number, ward: number): boolean =>
  main[at]?.kind === 'C' && at === ward + 2 && main[ward + 1]?.kind === 'I';
