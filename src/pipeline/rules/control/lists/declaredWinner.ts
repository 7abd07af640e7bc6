import { partyOfUnit } from '../../../reader/frames/partyMeant.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft } from '../../../reader/ReadSentence.ts';
import { unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { flatten } from '../../../flatten.ts';

const declares = /^(be|confirm|declare|name|announce|emerge|hail)$/;

export const declaredWinner: Rule = {
  id: 'declared-winner',
  doc: '"The Conservatives have been confirmed as winners in X", "Labour are the winners in X", "emerged as the victors in X".',
  reads: [
    [
      'The Conservatives have been confirmed as winners in Barnet, which had been under no overall control.',
      'Barnet gain CON from NOC',
    ],
    ['Labour are the winners in Plymouth.', 'Plymouth gain LAB from -'],
  ],
  leaves: [
    'Labour could be the winners in Plymouth.',
    'Labour were the big winners in Plymouth, gaining six seats.',
    'Labour was the big winner in Derbyshire.',
    'Labour were the winners in Old Town, Swindon.',
    'Labour were winners in Plymouth in 2014.',
  ],
  cannotReadYet: [],
  needs: unitOf('G'),
  find: (sentence) => {
    const { main } = sentence;
    const at = main.findIndex(({ kind, words }) => kind === 'G' && /^(winners?|victors?)$/.test(words));
    const council = main[at + 2];
    // "the big winner in X": of whatever was to be won there.
    if (
      /\b(?:big|biggest|main|real|other|only|early)\W*$/i.test(
        sentence.text.slice(0, (main[at]?.start ?? 0) - sentence.start),
      )
    )
      return [];
    if (at < 0 || main[at + 1]?.kind !== 'I' || council?.kind !== 'C' || /[WXKSM]/.test(sentence.kinds)) return [];
    const frame = sentence.frames.findLast(({ at: verb, isAside }) => !isAside && verb < at);
    if (frame?.mood !== 'stated' || !declares.test(frame.group.lemma)) return [];
    const winner = partyOfUnit(frame.subject, sentence);
    if (winner === null) return [];
    return flatten(council.councils, (one) => {
      const place = sentence.discourse.placeOf(one);
      const before = holderOf(one);
      return place === null ? [] : [toControlDraft(frame, place, 'gain', winner, before === winner ? null : before)];
    });
  },
};
