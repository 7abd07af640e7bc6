import type { Draft } from '../../reader/ReadSentence.ts';
import type { Score } from '../../reader/scores/readScores.ts';
import { resultShape } from '../../reader/units/resultWord.ts';
import { unitOf } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft } from './wardDraft.ts';

const fewestVotes = 50;

export const wardScored: Rule = {
  id: 'ward-scored',
  doc: 'An entry of nothing but a ward and its scores, the winner’s first: "W (X): Lab 38.8%, Con 36.1%".',
  reads: [
    [
      'Mancroft (Norwich): Lab 38.8% (+2.0), Con 36.1% (-1.0), LD 25.1% (-1.0)',
      'ward Mancroft (Norwich) win LAB from -',
    ],
    ['Mancroft (Norwich): Lab 38.8%, Con 36.1%', 'ward Mancroft (Norwich) win LAB from -'],
  ],
  leaves: [
    'Mancroft (Norwich): Con 36.1%, Lab 38.8%',
    'Mancroft (Norwich): Lab 38.8% last time, Con 36.1%',
    'Mancroft (Norwich): Lab 3, Con 1',
  ],
  cannotReadYet: [],
  needs: unitOf('W'),
  find: (sentence): Draft[] => {
    const { frames, main, scores, isQuestion, text, discourse } = sentence;
    if (isQuestion || scores.length < 2 || frames.length > 0 || discourse.isPast) return [];
    const at = main.findIndex(({ kind }) => !/[|#.:-]/.test(kind));
    const unit = main[at];
    if (unit?.kind !== 'W' || unit.wards.length !== 1 || !/^[:-]$/.test(main[at + 1]?.kind ?? '')) return [];
    if (main.some(({ kind }, index) => index > at && /[WCt]/.test(kind)) || /[+=_Z]/.test(resultShape(main))) return [];
    if (/\b(?:poll|last time|in (?:19|20)\d\d|so far|forecast|projection|postal)\b/i.test(text)) return [];
    const [first, second] = scores;
    if (first === undefined || second === undefined || !leads(first, scores)) return [];
    return rolesOf(unit, sentence).map((role) => toWardDraft(sentence, role, 'win', first.party, null));
  },
};

// By a share or by votes; seats are smaller numbers.
function leads(first: Score, scores: readonly Score[]): boolean {
  const isShares = scores.every(({ percent }) => percent !== null);
  const isVotes = scores.every(
    ({ percent, whole, change }) => percent === null && change === null && (whole ?? 0) >= fewestVotes,
  );
  const sizeOf = ({ percent, whole }: Score): number => (isShares ? (percent ?? 0) : (whole ?? 0));
  return (isShares || isVotes) && scores.every((score) => score === first || sizeOf(score) < sizeOf(first));
}
