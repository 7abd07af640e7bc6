import { toControlDraft, type Draft } from '../../reader/ReadSentence.ts';
import { holderOf } from '../../reader/holders/holderOf.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import type { Rule } from '../Rule.ts';

export const followSuit: Rule = {
  id: 'follow-suit',
  doc: '"X followed an hour later", "X has gone too", "X went the same way": the result that came right before, for another council.',
  reads: [
    ['Swindon fell to Labour. Plymouth followed an hour later.', 'Swindon gain LAB from -; Plymouth gain LAB from -'],
    [
      'Derby slipped into no overall control. Trafford went the same way.',
      'Derby loss NOC from -; Trafford loss NOC from -',
    ],
    [
      'Labour gained Swindon from the Tories. Plymouth, too, has fallen.',
      'Swindon gain LAB from CON; Plymouth gain LAB from -',
    ],
  ],
  leaves: [
    'Labour lost three seats in Swindon. Plymouth follows on Friday.',
    'Swindon counted first. Plymouth followed an hour later.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { lastResult } = sentence.discourse;
    if (lastResult === null || sentence.isQuestion) return [];
    return sentence.frames.flatMap((frame, index): Draft[] => {
      const unit = frame.subject;
      if (
        unit?.kind !== 'C' ||
        frame.mood !== 'stated' ||
        !isSame(frame, sentence.text.slice(frame.start - sentence.start))
      )
        return [];
      // Whoever the words go on to name has it.
      if (frame.args.some(({ kind }) => /[PNQC#S]/.test(kind)) || sentence.frames[index + 1] !== undefined) return [];
      return unit.councils.flatMap((council) => {
        const place = sentence.discourse.placeOf(council);
        if (place === null || place.gss === lastResult.council.gss) return [];
        const { outcome, control } = lastResult;
        const previous = outcome === 'hold' ? control : holderOf(council);
        const inferred = ['outcome', 'control'];
        return [
          toControlDraft(
            frame,
            place,
            outcome,
            control,
            previous === control && outcome !== 'hold' ? null : previous,
            inferred,
          ),
        ];
      });
    });
  },
};

function isSame({ group, words }: Frame, text: string): boolean {
  if (group.tense === 'present' && group.form === 'finite') return false;
  if (group.lemma === 'follow') return true;
  return (
    group.verbClass === 'move' &&
    (/\b(too|also|as well|likewise)\b/i.test(text) || /\bsame (way|direction)\b/.test(words))
  );
}
