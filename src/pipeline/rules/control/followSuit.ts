import { toControlDraft, type Draft, type ReadSentence } from '../../reader/ReadSentence.ts';
import type { Control } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import { previousAround } from '../../reader/holders/previousAround.ts';
import { holderOf } from '../../reader/holders/holderOf.ts';
import type { Frame } from '../../reader/frames/Frame.ts';
import type { Rule } from '../Rule.ts';
import { toControlDrafts } from './toControlDrafts.ts';
import { flatten } from '../../flatten.ts';

export const followSuit: Rule = {
  id: 'follow-suit',
  doc: '"X followed an hour later", "X has gone too", "X went the same way": the result that came right before, for another council.',
  reads: [
    [
      'Swindon fell to Labour. Plymouth followed it into the red column.',
      'Swindon gain LAB from -; Plymouth gain LAB from -',
    ],
    [
      'Swindon fell to Labour. Plymouth joined it over breakfast, also at the Tories’ expense.',
      'Swindon gain LAB from -; Plymouth gain LAB from CON',
    ],
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
    'Labour is well ahead in Swindon. Plymouth joined the list of targets.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { lastResult } = sentence.discourse;
    if (lastResult === null || sentence.isQuestion) return [];
    return flatten(sentence.frames, (frame, index): Draft[] => {
      const unit = frame.subject;
      if (
        unit?.kind !== 'C' ||
        frame.mood !== 'stated' ||
        !isSame(frame, sentence.text.slice(frame.start - sentence.start))
      )
        return [];
      const into = frame.group.lemma === 'follow' ? intoWhose(frame) : null;
      if (into !== null)
        return toControlDrafts(sentence, frame, unit.councils, into === 'NOC' ? 'loss' : 'gain', into, null);
      // Whoever the words go on to name has it.
      const isNamed = frame.args.some(
        ({ kind, prep }) =>
          /[PNQC#S]/.test(kind) &&
          !(prep === 'F' && /[PN]/.test(kind)) &&
          !(prep === 'B' && /[#S]/.test(kind)) &&
          !(kind === 'P' && /\bexpense\b/.test(frame.words)),
      );
      if (isNamed || tellsMore(sentence.frames[index + 1])) return [];
      // "They kept X. Y followed, from the Tories."
      if (lastResult.outcome === 'hold' && frame.args.some(({ prep }) => prep === 'F')) return [];
      return flatten(unit.councils, (council) => {
        const place = sentence.discourse.placeOf(council);
        if (place === null || place.gss === lastResult.council.gss) return [];
        const { outcome, control } = lastResult;
        const isSameLoser =
          /\bfrom the same (?:party|side|hands|people|lot)\b|\bsame (?:way|route|journey|direction)\b/.test(
            sentence.text,
          );
        const previous =
          outcome === 'hold'
            ? control
            : isSameLoser
              ? wasHung(sentence)
                ? 'NOC'
                : lastResult.previous
              : (holderOf(council) ?? previousAround(sentence, frame, control));
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

// "went the same way, although in that case no party had had a majority"
const wasHung = ({ units }: ReadSentence): boolean =>
  units.some(({ kind, tense }) => kind === 'N' && tense === 'then') && !units.some(({ words }) => words === 'not');

// Not "and nobody is amazed", nor "bringing years of Labour rule to a close".
const tellsMore = (next: Frame | undefined): boolean =>
  next !== undefined &&
  !(next.group.form === 'ing' && /^(?:bring|end|leave|close|finish)$/.test(next.group.lemma)) &&
  !(
    /^(?:be|other|say)$/.test(next.group.verbClass) &&
    ![next.subject, ...next.args].some((unit) => /[PCWNQ]/.test(unit?.kind ?? ''))
  );

// "X followed them into Labour hands"
function intoWhose({ args }: Frame): Control | null {
  const [first, second] = args;
  const end = first?.kind === 'Y' && first.prep === null ? second : first;
  return end !== undefined && /^[>TU]$/.test(end.prep ?? '') ? controlOfUnit(end) : null;
}

function isSame({ group, words }: Frame, text: string): boolean {
  if (group.tense === 'present' && group.form === 'finite') return false;
  if (group.lemma === 'follow') return true;
  // "X joined them over breakfast"
  if (group.lemma === 'join')
    return /^\w*(?:,? \w+)*,? joined (?:them|it|the (?:list|casualties|losses|club)(?! of (?:targets|places|councils (?:that|to|where))))\b/i.test(
      text,
    );
  return (
    group.verbClass === 'move' &&
    (/\b(too|also|as well|likewise)\b/i.test(text) || /\bsame (way|direction)\b/.test(words))
  );
}
