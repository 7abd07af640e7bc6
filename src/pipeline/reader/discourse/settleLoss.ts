import type { Finding } from '../../Stage.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { someAsSubject } from './someOfList.ts';
import { flatten } from '../../flatten.ts';

/** "Labour have lost control of X. No party has a majority.": gives losses what the next sentence says of who has the council. */
export function settleLoss(sentence: ReadSentence, last: readonly Finding[]): void {
  const isHung =
    sentence.kinds.includes('N') &&
    (sentence.main.some(({ kind, tense }) => kind === 'N' && tense !== 'then') || hungCouncil.test(sentence.kinds)) &&
    !sentence.main.some(({ kind }) => kind === 'C');
  if (
    !isHung ||
    sentence.isQuestion ||
    sentence.frames.some(({ mood }) => mood === 'claimed' || mood === 'conditional')
  )
    return;
  const some = someMeant(sentence);
  for (const finding of last) {
    if (
      finding.type === 'control' &&
      finding.outcome === 'loss' &&
      finding.control === null &&
      (some === null || some.includes(finding.council.gss)) &&
      sentence.start - finding.end < nearby
    )
      finding.control = 'NOC';
  }
}

// "Labour has lost both X and Y. The former is hung.": of that one alone.
function someMeant(sentence: ReadSentence): string[] | null {
  const verb =
    sentence.main.find(({ group }) => group !== null) ?? sentence.main.find(({ kind }) => kind === kindOf.noc);
  const some = verb === undefined ? null : someAsSubject(sentence, verb.start);
  return some === null ? null : flatten(some, (council) => sentence.discourse.placeOf(council)?.gss ?? []);
}

// "Hung council, with Labour the largest party."
const hungCouncil = /^NR[.,!]/;
const nearby = 120;

/** Whether what began at an offset was said in the sentence before, or in the one before that where neither names another council in between. */
export function isFresh(start: number, { discourse: { before }, post, paragraph }: ReadSentence): boolean {
  if (before === null) return false;
  if (start >= before.start) return true;
  const further = before.discourse.before;
  return (
    further !== null &&
    start >= further.start &&
    before.post === post &&
    before.paragraph === paragraph &&
    further.paragraph === paragraph &&
    !before.kinds.includes(kindOf.council)
  );
}
