import type { Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { Draft } from '../../reader/ReadSentence.ts';
import { resultShape, resultWord } from '../../reader/units/resultWord.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { unitOf } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';

export const wardClosing: Rule = {
  id: 'ward-closing',
  doc: 'The outcome as a noun behind what is told of a ward: "W is in and it’s a Lib Dem hold", "W goes red too, another Labour hold".',
  reads: [
    [
      'Old Town (Stevenage) is one that tells the story: Labour gain from the Tories, and not by a little.',
      'ward Old Town (Stevenage) gain LAB from CON',
    ],
    [
      'In Old Town ward, Stevenage: Lab 38.4%, Con 27.9%, which makes it a Labour gain from the Tories.',
      'ward Old Town (Stevenage) gain LAB from CON',
    ],
    [
      'Old Town (Stevenage), Lab 38.9%, Con 36.0%, which counts as a Labour gain from the Tories.',
      'ward Old Town (Stevenage) gain LAB from CON',
    ],
    [
      'In Old Town ward, Stevenage, the majority was over 1,000, and that was another Labour gain from the Tories.',
      'ward Old Town (Stevenage) gain LAB from CON',
    ],
    ['Old Town ward in Stevenage is in and it’s a Lib Dem hold.', 'ward Old Town (Stevenage) hold LD'],
    ['The recount in Old Town ward, Stevenage, is over: another Labour hold.', 'ward Old Town (Stevenage) hold LAB'],
    [
      'Recount over in Old Town ward, Stevenage – a Labour gain from the Tories.',
      'ward Old Town (Stevenage) gain LAB from CON',
    ],
  ],
  leaves: [
    'Old Town (Stevenage) is one that tells the story: Labour gain ground everywhere.',
    'Old Town (Stevenage) was close, which does not make it a Labour gain from the Tories.',
    'Old Town (Stevenage), which would count as a Labour gain from the Tories, is being counted again.',
    'Old Town ward in Stevenage is not in yet, but it may be a Lib Dem hold.',
    'The count in Old Town ward, Stevenage, goes on; elsewhere there was a Green gain.',
  ],
  cannotReadYet: [],
  needs: unitOf('W'),
  find: (sentence): Draft[] => {
    // "W is the first to declare and it’s a Labour hold"
    if (
      sentence.isQuestion ||
      sentence.frames.some(({ mood, group }) => mood !== 'stated' && group.lemma !== 'declare')
    )
      return [];
    const main = sentence.main.filter(({ kind }) => !/[dan]/.test(kind));
    const first = main.findIndex(({ kind }) => kind === 'W');
    const unit = main[first];
    if (
      unit?.wards.length !== 1 ||
      main.some(({ kind }, at) => at > first && /[WC]/.test(kind) && !isItsCouncil(main, at, first))
    )
      return [];
    const closing = closingOf(main);
    if (closing === null || closing.from <= first + 1) return [];
    const { noun, at, holder: party } = closing;
    const [two, one] = main.slice(closing.from - 2, closing.from);
    const isApposed =
      noun.kind === 'G'
        ? /^[,:-]$/.test(one?.kind ?? '')
        : // An entry of nothing else is a feed’s.
          /^[:-]$/.test(one?.kind ?? '') && main.slice(first, closing.from).some(({ group }) => group !== null);
    const isIt = one?.group?.verbClass === 'be' && /(?:^|\b)(?:it|that)$/.test(two?.words ?? '');
    const isMade =
      (one?.words === 'it' && two?.group?.lemma === 'make') || (one?.words === 'as' && two?.group?.lemma === 'count');
    const [from, other, ...more] = main.slice(at + 1);
    const isFrom = from?.kind === 'F' && other?.kind === 'P';
    const behind = isFrom ? more[0] : from;
    if (
      (!isApposed && !isIt && !isMade) ||
      (behind !== undefined && !/[.,;!]/.test(behind.kind) && !saysHow.test(behind.words))
    )
      return [];
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

// "a Lib Dem hold on a turnout of 44%", "… by nine votes", "… with a smaller majority"
const saysHow = /^(?:on|by|with|after)$/;

// "a Labour gain" as a noun that has taken in its party, or as the two words of a feed.
function closingOf(main: readonly Unit[]): { noun: Unit; at: number; from: number; holder: Party } | null {
  const at = main.findLastIndex(
    ({ kind, holder, group }, index) =>
      (kind === 'G' && holder !== null) ||
      (group?.form !== 'ing' && group !== null && main[index - 1]?.kind === 'P' && shapeOf(main, index) !== 'v'),
  );
  const [party, noun] = [main[at - 1], main[at]];
  if (noun === undefined) return null;
  if (noun.kind === 'G')
    return noun.holder === null || noun.holder === 'NOC' ? null : { noun, at, from: at, holder: noun.holder };
  const [holder, more] = party?.parties ?? [];
  const isFeed = /^(?:gain|hold|win|loss)$/.test(noun.words) && /[+=_]/.test(shapeOf(main, at));
  return holder === undefined || more !== undefined || !isFeed ? null : { noun, at, from: at - 1, holder };
}

const shapeOf = (main: readonly Unit[], at: number): string => resultShape(main.slice(at, at + 1));

// "Old Town ward in Stevenage"
const isItsCouncil = (main: readonly Unit[], at: number, ward: number): boolean =>
  main[at]?.kind === 'C' && at === ward + 2 && main[ward + 1]?.kind === 'I';
