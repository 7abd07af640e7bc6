import { controlOfUnit } from '../../reader/frameRoles.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';

/** "W and V also went from blue to red", "W ward fell to the Greens", "W elected a Green". */
export const wardMoves: Rule = {
  id: 'ward-moves',
  reads: [
    ['Old Town ward in Stevenage went from blue to red.', 'ward Old Town (Stevenage) gain LAB from CON'],
    ['Hyde Park ward, Westminster, fell to Labour.', 'ward Hyde Park (Westminster) gain LAB from -'],
  ],
  leaves: ['Hyde Park ward in Westminster may go to Labour.'],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame) => {
      const { group, subject } = frame;
      if (subject?.kind !== 'W' || frame.mood !== 'stated' || (group.verbClass !== 'move' && group.lemma !== 'turn'))
        return [];
      const to = frame.args.find(
        (unit) => (/[T>]/.test(unit.prep ?? '') || unit.prep === null) && /[Po]/.test(unit.kind),
      );
      const from = frame.args.find((unit) => unit.prep === 'F');
      const party = to === undefined ? null : controlOfUnit(to);
      if (party === null) return [];
      return rolesOf(subject, sentence).map((role) =>
        toWardDraft(frame, role, 'gain', party, from === undefined ? role.from : controlOfUnit(from)),
      );
    }),
};
