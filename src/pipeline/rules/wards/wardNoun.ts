import type { Control, Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { resultWord } from '../../reader/units/resultWord.ts';
import { combineUnits } from '../../reader/units/combineUnits.ts';
import { changeUnit, type Unit } from '../../reader/units/Unit.ts';
import { unitOf } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const wardNoun: Rule = {
  id: 'ward-noun',
  doc: '"a Green gain in W (X)", "Labour holds in W and V", "a Tory win at W", "a gain for Labour in W".',
  reads: [
    ['It was a Green gain in Sidley (Rother).', 'ward Sidley (Rother) gain GRN from -'],
    ['There was a Labour gain from the Tories in Sidley (Rother).', 'ward Sidley (Rother) gain LAB from CON'],
    ['It was a win for Labour in Sidley (Rother).', 'ward Sidley (Rother) win LAB from -'],
    [
      'The Lib Dems consoled themselves with a gain from the Tories in Sidley (Rother).',
      'ward Sidley (Rother) gain LD from CON',
    ],
    ['Labour’s loss of Sidley (Rother) to the Greens was a shock.', 'ward Sidley (Rother) gain GRN from LAB'],
    ['Labour’s only loss was in Sidley (Rother).', 'ward Sidley (Rother) loss - from LAB'],
    ['The first Green gain came in Sidley (Rother).', 'ward Sidley (Rother) gain GRN from -'],
    [
      'There was a Tory gain in Sidley (Rother), taken from Labour by 12 votes.',
      'ward Sidley (Rother) gain CON from LAB',
    ],
    ['A Tory win in Sidley (Rother) surprised nobody.', 'ward Sidley (Rother) win CON from -'],
    ['Labour’s only loss in Sunderland was Hopley.', 'ward Hopley (Sunderland) loss - from LAB'],
    [
      'Results from Rother. Hopley went Green, a loss for the Tories, who got their own back with a gain from Labour in Sidley.',
      'ward Hopley (Rother) gain GRN from CON; ward Sidley (Rother) gain CON from LAB',
    ],
  ],
  leaves: [
    'Labour’s only worry in Sunderland was Hopley, which the Greens had targeted.',
    'Labour hopes for a gain in Sidley (Rother).',
    'A Labour gain in Sidley (Rother) would change the picture.',
  ],
  cannotReadYet: [],
  needs: unitOf('G'),
  find: (sentence) => {
    if (sentence.isQuestion) return [];
    const unsure = sentence.frames.filter(({ mood }) => mood !== 'stated');
    return flatten([sentence.main, ...clausesOfParties(sentence)], (part) => {
      const main = part.filter(({ kind }) => !/[dan]/.test(kind));
      return flatten(main, (noun, at) => {
        const given = main[at + 1]?.words === 'for' && main[at + 2]?.kind === 'P' ? main[at + 2] : undefined;
        const party =
          noun.kind === 'G'
            ? (noun.holder ?? (given === undefined ? partyWith(main, at, sentence) : controlOfUnit(given)))
            : null;
        if (party === null || party === 'NOC') return [];
        if (unsure.some(({ start, end }) => start <= noun.start && noun.start < end)) return [];
        const sign = resultWord(noun);
        if (!/[+=_]/.test(sign)) return [];
        const next = noun.holder === null && given !== undefined ? at + 3 : at + 1;
        const [second, third] = main.slice(next, next + 2);
        const from = second?.kind === 'F' && third?.kind === 'P' ? controlOfUnit(third) : null;
        const after = from === null ? next : next + 2;
        // "Labour’s only loss was in W", "their first gain came at W"
        const isTold = /^(?:be|come)$/.test(main[after]?.group?.lemma ?? '') && main[after]?.group?.mood === 'stated';
        // "Labour’s only loss in X was W"
        const named = wardNamed(main, after);
        const behind = named ?? main.slice(isTold ? after + 1 : after, after + 3);
        // "Labour’s loss of W to Ukip"
        const isOf = behind[0]?.kind === 'O' && noun.kind === 'G';
        if ((behind[0]?.kind !== 'I' && !isOf && named === null) || behind[1]?.kind !== 'W') return [];
        const to = isOf ? goesTo(main.slice(after + 2, after + 7)) : null;
        return rolesOf(behind[1], sentence).map((role) => {
          const previous =
            from ?? takenFrom(main.slice(after + 2, after + 6)) ?? (role.from === party ? null : role.from);
          if (sign === '=') return toWardDraft(sentence, role, 'hold', party, party);
          if (sign === '_')
            return to === null || to === party
              ? toWardDraft(sentence, role, 'loss', null, party)
              : toWardDraft(sentence, role, 'gain', to, party);
          const isWin = previous === null && /\b(win|victory)/.test(noun.words);
          return toWardDraft(sentence, role, isWin ? 'win' : 'gain', party, previous);
        });
      });
    });
  },
};

// "…, a loss for the Lib Dems, who got their own back with a gain from Labour in V"
const clausesOfParties = ({ main }: ReadSentence): Unit[][] =>
  flatten(main, (unit) =>
    unit.kind === 'P' && unit.parties.length === 1
      ? flatten(unit.asides, ({ kind, units }) =>
          kind === 'relative' ? [[changeUnit(unit, { asides: [], prep: null }), ...combineUnits(units)]] : [],
        )
      : [],
  );

// "a Tory gain in W, taken from Labour"
function takenFrom([comma, verb, from, party]: readonly Unit[]): Party | null {
  const isTaken = comma?.kind === ',' && verb?.group?.verbClass === 'gain' && verb.group.form === 'participle';
  return isTaken && from?.kind === 'F' && party?.kind === 'P' && party.parties.length === 1
    ? (party.parties[0] ?? null)
    : null;
}

// "… in X was W": with the verb before it.
function wardNamed(main: readonly Unit[], from: number): Unit[] | null {
  const at = main[from]?.kind === 'I' && main[from + 1]?.kind === 'C' ? from + 2 : from;
  const [verb, ward] = main.slice(at, at + 2);
  const isNamed = verb?.group?.verbClass === 'be' && verb.group.mood === 'stated' && ward?.kind === 'W';
  return isNamed ? [verb, ward] : null;
}

function goesTo(units: readonly Unit[]): Party | null {
  const at = units.findIndex(({ kind }) => kind === 'T');
  const party = at < 0 || units.slice(0, at).some(({ kind }) => !/[IC,]/.test(kind)) ? undefined : units[at + 1];
  return party?.kind === 'P' && party.parties.length === 1 ? (party.parties[0] ?? null) : null;
}

// "The Lib Dems consoled themselves with a gain in W and a hold in V": the one party before, whose nouns they are.
function partyWith(main: readonly Unit[], noun: number, { discourse }: ReadSentence): Control | null {
  // "They run it outright. The gains came in W and V."
  if (noun === 0 && /^(?:come|be)$/.test(main[1]?.group?.lemma ?? '')) return discourse.party;
  const before = main.slice(0, noun);
  const owners = before.filter(({ kind, prep }) => kind === 'P' && prep !== 'F');
  const [owner] = owners;
  const isWith = before.some(
    ({ kind, words }) => kind === 'w' || /^(?:had|have|has|made|scored|recorded|registered|celebrated)\b/.test(words),
  );
  return isWith && owners.length === 1 && owner !== undefined ? controlOfUnit(owner) : null;
}
