import type { Control } from '../../../../domain/Fact.ts';
import { councilsMeant } from '../../../reader/frames/frameRoles.ts';
import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import type { Frame } from '../../../reader/frames/Frame.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import { hadRuled } from './hadRuled.ts';
import type { Rule } from '../../Rule.ts';
import { councilsIn, toControlDrafts } from '../toControlDrafts.ts';
import { flatten } from '../../../flatten.ts';

export const depriveRuler: Rule = {
  id: 'deprive-ruler',
  doc: '"The Greens’ advance cost the Conservatives their grip on X", "deprived Labour of its majority in X".',
  reads: [
    ['The Greens’ advance cost the Conservatives control of Babergh.', 'Babergh loss - from CON'],
    ['Labour was stripped of its majority in Derby.', 'Derby loss NOC from LAB'],
    ['Labour has been reduced to a minority in Derby.', 'Derby loss NOC from LAB'],
    ['The result deprived Labour of its overall majority in Derby.', 'Derby loss NOC from LAB'],
    ['The Greens’ surge in Suffolk has cost the Tories their majority in Babergh.', 'Babergh loss NOC from CON'],
    ['Derby: Labour stripped of control, no party with a majority.', 'Derby loss NOC from LAB'],
  ],
  leaves: [
    'Ukip denied Labour a majority in Derby.',
    'The row cost Labour votes in Barnet.',
    'It could cost Labour control of Derby.',
  ],
  cannotReadYet: [],
  find: (sentence) =>
    flatten(sentence.frames, (frame) => {
      if (isReduced(frame)) return reduced(frame, sentence);
      if (frame.group.verbClass !== 'deprive' || frame.mood !== 'stated') return [];
      // "Labour was stripped of its majority in X"
      const loser =
        frame.group.voice === 'passive' || isHeadline(frame)
          ? frame.subject
          : frame.args.find(({ kind }) => kind === 'P');
      const control = frame.args.find(({ kind }) => kind === 'Q');
      const previous: Control | null = control?.holder ?? partyOfUnit(loser ?? null, sentence);
      if (control === undefined || previous === null) return [];
      // "Ukip’s advance in Essex has cost the Tories their majority in X": where they lost it, else where it was.
      const [behind, ahead] = [frame.args, frame.before].map((units) =>
        units.filter(({ kind, prep }) => kind === 'C' && /[IO]/.test(prep ?? '')),
      );
      const named = behind !== undefined && behind.length > 0 ? behind : (ahead ?? []);
      const councils = named.length > 0 ? flatten(named, ({ councils: all }) => all) : councilsMeant(frame, sentence);
      const isHung =
        /overall|majorit|outright/.test(control.words) ||
        frame.args.some(({ kind, tense }) => kind === 'N' && tense !== 'then');
      return flatten(councils, (council) => {
        const place = sentence.discourse.placeOf(council);
        // Who is denied a majority need not have had one.
        if (frame.group.lemma === 'deny' && !hadRuled(council, previous, sentence)) return [];
        return place === null ? [] : [toControlDraft(frame, place, 'loss', isHung ? 'NOC' : null, previous)];
      });
    }),
};

// "X: Labour stripped of control"
const isHeadline = ({ group, args }: Frame): boolean =>
  group.participle && group.tense === 'past' && args[0]?.kind === 'Q' && args[0].prep === 'O';

// "has been reduced to a minority in X"
const isReduced = ({ group, mood, words }: Frame): boolean =>
  group.lemma === 'reduce' && group.voice === 'passive' && mood === 'stated' && /\bto (?:a )?minority\b/.test(words);

function reduced(frame: Frame, sentence: ReadSentence): Draft[] {
  const loser = partyOfUnit(frame.subject, sentence);
  if (loser === null || frame.args.some(({ kind }) => /[SW#MHX]/.test(kind))) return [];
  return toControlDrafts(sentence, frame, councilsIn(frame), 'loss', 'NOC', loser);
}
