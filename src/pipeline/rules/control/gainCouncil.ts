import type { Control } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/Frame.ts';
import { toControlDraft, type ReadSentence } from '../../reader/ReadSentence.ts';
import { controlOfUnit, councilsOf, partyOfUnit, unnamedSubject } from '../../reader/frameRoles.ts';
import type { Rule } from '../Rule.ts';
import { isRespective, respectiveParty } from './respectively.ts';

/** "Labour gained X from the Tories", "took control of X", "won X, Y and Z": an active verb of gaining with a party before it. */
export const gainCouncil: Rule = {
  id: 'gain-council',
  reads: [
    ['Labour gain Hastings from NOC', 'Hastings gain LAB from NOC'],
    [
      'The Tories have taken Swindon and Redditch from Labour.',
      'Swindon gain CON from LAB; Redditch gain CON from LAB',
    ],
    [
      'The Lib Dems have taken control of South Cambridgeshire, an unexpected gain from the Tories.',
      'South Cambridgeshire gain LD from CON',
    ],
    ['The Greens won Mid Suffolk, previously under no overall control.', 'Mid Suffolk gain GRN from NOC'],
    ['After losing Derby, Labour gained Plymouth.', 'Derby loss - from LAB; Plymouth gain LAB from -'],
    [
      'Labour gained Exeter from the Tories and Norwich from the Greens.',
      'Exeter gain LAB from CON; Norwich gain LAB from GRN',
    ],
  ],
  leaves: [
    'Could Labour gain Hastings from NOC tonight?',
    'Labour made gains in places like Plymouth and Trafford.',
    'Labour gained Hastings from NOC in 2014.',
    'Labour took two seats in Hastings from the Tories.',
    'If Labour gain Hastings the mood will change.',
  ],
  cannotReadYet: ['Hastings: Labour, and by a mile.'],
  find: (sentence) =>
    sentence.frames.flatMap((frame) => {
      const { group } = frame;
      if (group.verbClass !== 'gain' || group.voice !== 'active' || frame.mood !== 'stated' || group.bare) return [];
      if (frame.objectKind === null || frame.objectKind === 'x') return [];
      const roles = councilsOf(frame, sentence);
      const party =
        partyOfUnit(frame.subject, sentence) ?? (frame.subject === null ? unnamedSubject(frame, sentence) : null);
      const shared = roles.every(({ from }) => from === null)
        ? (previousInNouns(frame) ?? ousted(sentence, frame) ?? ruleEnded(sentence, party))
        : null;
      return roles.flatMap((role, index) => {
        const winner = isRespective(sentence, frame.subject, roles.length)
          ? respectiveParty(frame.subject, index)
          : party;
        if (winner === null) return [];
        const previous = role.from ?? role.holder ?? shared;
        return [toControlDraft(frame, role.place, 'gain', winner, previous === winner ? null : previous)];
      });
    }),
};

// "…, all five of them from the Conservatives", "a gain from the Tories" behind the councils.
function previousInNouns(frame: Frame): Control | null {
  const from = frame.args.find(({ kind, prep }) => (kind === 'P' || kind === 'N') && prep === 'F');
  return from === undefined ? null : controlOfUnit(from);
}

// "beat the Conservatives in X to regain the council", "…, replacing a council with no single party in control"
function ousted(sentence: ReadSentence, frame: Frame): Control | null {
  for (const other of sentence.frames) {
    if (other.group.verbClass !== 'oust' || other.mood !== 'stated' || other.subject?.start !== frame.subject?.start)
      continue;
    const loser = other.args.find((unit) => controlOfUnit(unit) !== null);
    if (loser !== undefined) return controlOfUnit(loser);
  }
  return null;
}

// "ending twenty years of Conservative rule", "overturned a Tory majority to take X": the one other holder that is named.
function ruleEnded(sentence: ReadSentence, winner: Control | null): Control | null {
  const holders = new Set<Control>();
  for (const { kind, holder, words } of sentence.main) {
    if (kind === 'Q' && holder !== null && holder !== winner && /control|majorit|rule|grip|power/.test(words))
      holders.add(holder);
  }
  const [only] = holders;
  const isEnded = /\b(ending|ends|ended)\b/.test(sentence.text);
  return holders.size === 1 && (isEnded || sentence.main.filter(({ kind }) => kind === 'C').length <= 1)
    ? (only ?? null)
    : null;
}
