import type { Finding } from '../Stage.ts';
import { holderOf } from './holderOf.ts';
import { kindOf } from './lexiconWords.ts';
import type { ReadSentence } from './ReadSentence.ts';

type Control = Extract<Finding, { type: 'control' }>;

const lead = /\b(so|as|nor)( too)?(, [\w\s]{0,40},)? (did|does|do|has|have|is|was|were|will)\b/i;
const isDid = /^(did|does|do|has|have|is|was|were)/;

/** "X fell to Labour, as did Y", "So did Y and Z": the same result for another council. */
export function sameAgain(sentence: ReadSentence, findings: readonly Finding[]): Finding[] {
  if (!lead.test(sentence.text) || sentence.isQuestion) return [];
  const model = findings.findLast((finding): finding is Control => finding.type === 'control');
  if (model === undefined || model.post !== sentence.post || sentence.start - model.end > reach) return [];
  const at = sentence.main.findIndex((unit, index) => isDid.test(unit.words) && isLead(sentence, index));
  const council = sentence.main.slice(at + 1).find(({ kind }) => !/[da,n]/.test(kind));
  if (at < 0 || council?.kind !== kindOf.council) return [];
  return council.councils.flatMap((named) => {
    const place = sentence.discourse.placeOf(named);
    if (place === null) return [];
    const previous =
      model.outcome === 'hold'
        ? model.control
        : model.outcome === 'loss' && model.control === null
          ? model.previous
          : holderOf(named);
    return [
      {
        ...model,
        council: place,
        previous: previous === model.control && model.outcome !== 'hold' ? null : previous,
        inferred: ['outcome', 'control'],
        rule: 'same-again',
        start: model.start < sentence.start ? sentence.start : model.start,
        end: council.end,
      },
    ];
  });
}

const reach = 300;

function isLead(sentence: ReadSentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 5; before -= 1) {
    const words = sentence.main[before]?.words ?? '';
    if (/^(so|as|nor|nor did|nor does|and so)$/.test(words)) return true;
    if (sentence.main[before]?.group != null) return false;
  }
  return false;
}
