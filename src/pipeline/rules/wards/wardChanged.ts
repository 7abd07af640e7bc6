import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { Draft } from '../../reader/ReadSentence.ts';
import { endsWithGains } from '../../reader/wards/openEntries.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { bothNeeds, statedVerb, unitOf } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const wardChanged: Rule = {
  id: 'ward-changed',
  doc: 'Wards that changed hands, and at the end whose gains they were: "W changed hands, as did V: both Labour gains from the Tories".',
  reads: [
    [
      'Results from Norwich. Marl Bank changed hands, as did Hopley and Ash Vale: all Labour gains from the Greens.',
      'ward Marl Bank (Norwich) gain LAB from GRN; ward Hopley (Norwich) gain LAB from GRN; ward Ash Vale (Norwich) gain LAB from GRN',
    ],
    [
      'Results from Norwich. Marl Bank went, and so did Hopley, each Labour’s from the Greens.',
      'ward Marl Bank (Norwich) gain LAB from GRN; ward Hopley (Norwich) gain LAB from GRN',
    ],
  ],
  leaves: [
    'Results from Norwich. Marl Bank changed hands, as did Hopley: both Labour hopes.',
    'Results from Norwich. Marl Bank could go, and so could Hopley, each Labour’s from the Greens.',
    'Results from Norwich. Marl Bank changed hands in 2014, as did Hopley: both Labour gains from the Greens.',
  ],
  cannotReadYet: [],
  needs: bothNeeds(statedVerb(), unitOf('W')),
  find: (sentence): Draft[] => {
    const { frames, main, isQuestion, units, discourse } = sentence;
    const moved = frames.find(({ group, subject }) => subject?.kind === 'W' && gone.test(group.lemma));
    if (moved === undefined || isQuestion || discourse.isPast || !endsWithGains(main)) return [];
    if (frames.some(({ mood }) => mood !== 'stated') || main.some(({ kind }) => /[CK]/.test(kind) && kind !== 'C'))
      return [];
    const end = units.findLastIndex(({ words }) => /^(?:both|all|each)\b/.test(words));
    const [to, from] = units
      .slice(end)
      .filter(({ kind }) => kind === 'P')
      .map(controlOfUnit);
    if (to == null || from == null || to === 'NOC' || from === 'NOC' || to === from) return [];
    const named = main.filter(({ kind }: Unit) => kind === 'W');
    return flatten(named, (unit) => rolesOf(unit, sentence)).map((role) =>
      toWardDraft(sentence, role, 'gain', to, from),
    );
  },
};

const gone = /^(?:go|fall|change hands|flip|switch)$/;
