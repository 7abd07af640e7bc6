import type { Control, Place } from '../../../domain/Fact.ts';
import type { Finding } from '../../Stage.ts';
import { councilsMeantAt } from '../holders/councilsMeantAt.ts';
import { holdersSaidAt } from '../holders/holdersSaidAt.ts';
import { isOfPart } from '../mood/isOfPart.ts';
import { isOtherContest } from '../mood/isOtherContest.ts';
import { isUnreal } from '../mood/isUnreal.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { flatten } from '../../flatten.ts';
import { statesSaidAt } from './statesSaidAt.ts';

/** Who a council is said to have, or to have had, by a sentence. */
interface Said {
  gss: string;
  control: Control;
}

/** "It had been Labour all along. It still is.", "X is Labour. That’s how it was.": holds told in two sentences, the second of which says no more than that it is, or was, the same. */
export function settleSame(findings: readonly Finding[], read: readonly ReadSentence[]): Finding[] {
  const known = new Set(flatten(findings, (finding) => (finding.type === 'control' ? [finding.council.gss] : [])));
  const found: Finding[] = [];
  for (const [index, sentence] of read.entries()) {
    if (sentence.isQuestion || sentence.discourse.isPast || unsure.test(sentence.text)) continue;
    if (sentence.kinds.includes(kindOf.council)) continue;
    const isStill = still.test(sentence.text);
    if (!isStill && !was.test(sentence.text)) continue;
    const said = isStill ? hadBefore(index, read) : haveNow(index, read);
    for (const { gss, control } of said) {
      const place = known.has(gss) ? null : placeNear(gss, index, read);
      if (place === null) continue;
      const result: Finding = {
        type: 'control',
        council: place,
        outcome: 'hold',
        control,
        previous: control,
        inferred: [],
        rule: 'before-and-now',
        post: sentence.post,
        start: sentence.start,
        end: sentence.end,
      };
      if (isOtherContest(sentence, result) || isUnreal(sentence, result) || isOfPart(sentence, result)) continue;
      known.add(gss);
      found.push(result);
    }
  }
  return found;
}

const still =
  /^(?:and |but )?(?:(?:it|they|both|all(?: \w+)?|the council) )?(?:(?:still (?:is|are|does|do)|(?:is|are) (?:so )?still|(?:is|are|remains?|stays?) so|(?:is|are) (?:even |if anything )?more so)(?: still| now| today| tonight)?|still has (?:it|one)|still have (?:it|one)|(?:that|this|it|nothing) has(?: not|n['’]t)? changed|nothing has changed)(?=[.,;!:–—]| (?:by|with|for|though|after|tonight)\b)/i;

const was =
  /\b(?:that(?:['’]s| is) (?:just |exactly )?(?:how|what|the way) (?:it|they|things) (?:was|were|stood|had been)|(?:none of them|neither|neither of them|none) (?:was|were|had been) anything (?:else|other|different)|as (?:they|it|all (?:\w+)|both|each)(?: of them)? (?:was|were|had been)(?: before| already| yesterday| on \w+day)?(?=[.,;!])|(?:so|as) (?:it|they) (?:was|were) (?:before|yesterday|already)|no change (?:in either|in any of them|there|here))/i;

const unsure =
  /\b(?:if|could|would|may|might|should|hopes?|expect\w*|ward|wards|division|mayor\w*|MPs?|largest|biggest|once|years? ago|target)\b/i;

// Who the sentence before says had the council: not who has it as the night begins.
function hadBefore(index: number, read: readonly ReadSentence[]): Said[] {
  const [before, sentence] = [read[index - 1], read[index]];
  if (before === undefined || sentence === undefined || !isSamePlace(before, sentence)) return [];
  if (!/\b(?:had|was|were|until|before)\b/.test(before.text) || further.test(before.text)) return [];
  const said = holdersSaidAt(read, index - 1).filter(({ weight }) => weight === 'said');
  const holders = new Map<string, Control | null>();
  for (const { gss, holder } of said) holders.set(gss, (holders.get(gss) ?? holder) === holder ? holder : null);
  return [...holders].flatMap(([gss, control]) => (control === null ? [] : [{ gss, control }]));
}

const further = /\b(?:in|until|from) (?:19|20)\d\d\b|\bin the (?:19|20)\d0s\b|\bago\b/;

// Who the sentences right before say has councils now: all that they speak of, or as many as are meant.
function haveNow(index: number, read: readonly ReadSentence[]): Said[] {
  const sentence = read[index];
  if (sentence === undefined) return [];
  const most = /\b(?:both|neither|either)\b/i.test(sentence.text) ? 2 : ofAll.test(sentence.text) ? reach : 1;
  const found: Said[] = [];
  for (let at = index - 1; at >= 0 && at >= index - most; at -= 1) {
    const before = read[at];
    if (before === undefined || !isSamePlace(before, sentence)) break;
    const states = statesSaidAt(read, at);
    if (states.length === 0) break;
    for (const { gss, control, isSame } of states)
      if (control !== null && !isSame && !found.some((one) => one.gss === gss)) found.push({ gss, control });
  }
  return found;
}

const reach = 6;
const ofAll = /\b(?:none|all|every|each|any)\b/i;

const isSamePlace = (before: ReadSentence, { post, paragraph }: ReadSentence): boolean =>
  before.post === post && before.paragraph === paragraph;

function placeNear(gss: string, index: number, read: readonly ReadSentence[]): Place | null {
  for (let at = index; at >= 0 && at >= index - reach; at -= 1) {
    const sentence = read[at];
    const councils = flatten(sentence?.units ?? [], (unit) => (unit.kind === kindOf.council ? unit.councils : []));
    for (const council of [...councils, ...councilsMeantAt(read, at)]) {
      const place = sentence?.discourse.placeOf(council) ?? null;
      if (place?.gss === gss) return place;
    }
  }
  return null;
}
