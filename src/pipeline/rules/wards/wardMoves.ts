import { controlOfUnit } from '../../reader/frameRoles.ts';
import type { Unit } from '../../reader/Unit.ts';
import type { Rule } from '../Rule.ts';
import { personsParty, rolesOf, toWardDraft, wardOfSeats } from './wardDraft.ts';

export const wardMoves: Rule = {
  id: 'ward-moves',
  doc: '"W and V also went from blue to red", "W ward fell to the Greens", "W elected a Green".',
  reads: [
    ['Old Town ward in Stevenage went from blue to red.', 'ward Old Town (Stevenage) gain LAB from CON'],
    ['Hyde Park ward, Westminster, fell to Labour.', 'ward Hyde Park (Westminster) gain LAB from -'],
    [
      'Hyde Park, Westminster, Labour since 1973, fell to the Greens.',
      'ward Hyde Park (Westminster) gain GRN from LAB',
    ],
    ['Hyde Park ward in Westminster is now a Green seat.', 'ward Hyde Park (Westminster) gain GRN from -'],
    ['Hyde Park ward in Westminster elected a Green.', 'ward Hyde Park (Westminster) win GRN from -'],
    [
      'The seat of Hyde Park on Westminster council has gone to the Greens from the Tories.',
      'ward Hyde Park (Westminster) gain GRN from CON',
    ],
  ],
  leaves: ['Hyde Park ward in Westminster may go to Labour.'],
  cannotReadYet: [],
  find: (sentence) =>
    sentence.frames.flatMap((frame) => {
      const { group } = frame;
      const unit = wardOfSeats(frame);
      if (unit === null || frame.mood !== 'stated' || group.voice === 'passive') return [];
      const roles = rolesOf(unit, sentence);
      if (group.verbClass === 'elect' || group.lemma === 'return') {
        const [object] = frame.args;
        const persons = personsParty(frame, sentence);
        if (persons !== null)
          return roles.map((role) => {
            if (/^re ?elect$/.test(group.lemma)) return toWardDraft(frame, role, 'hold', persons, persons);
            return toWardDraft(frame, role, role.from === null ? 'win' : 'gain', persons, role.from);
          });
        if (object?.kind !== 'P' && object?.kind !== 'H' && object?.kind !== 'S') return [];
        const [party] = object.parties;
        if (party === undefined || object.parties.length > 1 || frame.args.filter(isParty).length > 1) return [];
        return roles.map((role) => toWardDraft(frame, role, role.from === null ? 'win' : 'gain', party, role.from));
      }
      const isNow = group.verbClass === 'be' && group.now && unit === frame.subject;
      if (group.verbClass !== 'move' && group.lemma !== 'turn' && !isNow) return [];
      const to = frame.args.find(
        ({ kind, prep, holder }) =>
          (/[T>]/.test(prep ?? '') || prep === null) && (/[Po]/.test(kind) || (kind === 'S' && holder !== null)),
      );
      const from = frame.args.find(({ prep }) => prep === 'F');
      const party = to === undefined ? null : to.kind === 'S' ? to.holder : controlOfUnit(to);
      if (party === null || party === 'NOC') return [];
      const isSeats = frame.subject?.kind === 'S' && frame.subject.words.endsWith('s');
      return roles.map((role) => {
        const previous = from === undefined ? role.from : controlOfUnit(from);
        return toWardDraft(frame, role, isSeats && previous === null ? 'win' : 'gain', party, previous);
      });
    }),
};

const isParty = ({ kind, prep }: Unit): boolean => kind === 'P' && prep === null;
