import { councilsOf } from '../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../reader/frames/partyMeant.ts';
import { toControlDraft } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { flatten } from '../../flatten.ts';

export const failToKeep: Rule = {
  id: 'fail-to-keep',
  doc: '"Labour failed to hold on to X", "could not keep its majority in X": a loss.',
  reads: [
    ['Labour failed to hold on to Derby.', 'Derby loss - from LAB'],
    ['Labour fell one seat short of keeping its majority in Derby.', 'Derby loss NOC from LAB'],
    ['The Tories could not keep their overall majority in Basildon.', 'Basildon loss NOC from CON'],
  ],
  leaves: ['Labour may not keep Derby.', 'Labour failed to hold two seats in Derby.'],
  cannotReadYet: [],
  find: (sentence) =>
    flatten(sentence.frames, (frame, index) => {
      if (frame.mood !== 'failed' || frame.group.verbClass !== 'hold' || frame.group.voice === 'passive') return [];
      // "fell one seat short of keeping X": whoever fell.
      const before = frame.subject?.kind === 'S' ? sentence.frames[index - 1] : frame;
      const party = partyOfUnit(before?.subject ?? null, sentence);
      if (party === null || frame.objectKind === 'x') return [];
      const isHung = /majorit|overall|outright/.test(frame.args.find(({ kind }) => kind === 'Q')?.words ?? '');
      return councilsOf(frame, sentence).map(({ place }) =>
        toControlDraft(frame, place, 'loss', isHung ? 'NOC' : null, party, ['outcome']),
      );
    }),
};
