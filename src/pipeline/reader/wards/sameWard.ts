import type { Finding } from '../../Stage.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

type Ward = Extract<Finding, { type: 'ward' }>;

const leads = textPattern(/\b(?:as|so) (?:did|has|have|is|was|were|does|do)\b|\band so (?:did|has|have|is|was)\b/i);
const follows = textPattern(
  /\b(?:went|goes|gone|going) the same way\b|\bfollow(?:s|ed|ing)? suit\b|\b(?:did|does|is|was) (?:too|likewise|the same)\b|\bit was the same (?:in|at)\b|\b(?:the )?same (?:story|result|outcome)? ?(?:in|at)\b/i,
);
const reach = 300;

/** "W stayed Tory, as did V", "and V went the same way": the same result for another ward. */
export function sameWard(sentence: ReadSentence, findings: readonly Finding[]): Finding[] {
  const isLed = leads.test(sentence);
  const also = alsoWard(sentence);
  if (
    (!isLed && also === undefined && !follows.test(sentence)) ||
    sentence.isQuestion ||
    !sentence.shape.includes(kindOf.ward)
  )
    return [];
  const model = findings.findLast((finding): finding is Ward => finding.type === 'ward');
  if (model?.post !== sentence.post || sentence.start - model.end > reach) return [];
  const unit = also ?? wardMeant(sentence, isLed);
  if (unit === undefined || unit.wards.some(({ name }) => name === model.ward)) return [];
  return unit.wards.map((ward) => ({
    ...model,
    ward: ward.name,
    council: ward.council ?? model.council,
    shares: [],
    turnout: null,
    lead: null,
    inferred: ['outcome', 'party'],
    rule: 'same-ward',
    start: sentence.start,
    end: sentence.end,
  }));
}

const too = textPattern(/\b(?:too|as well|likewise)\b/i);

// "They held W; V too, with 52.9%": with no verb of its own.
function alsoWard(sentence: ReadSentence): Unit | undefined {
  if (!too.test(sentence)) return undefined;
  const { units, main, frames } = sentence;
  const at = units.findIndex(
    ({ words }, index) => /^(?:too|as well|likewise)$/.test(words) && /[.,;:]/.test(units[index + 1]?.kind ?? '.'),
  );
  const end = units[at - 1]?.end ?? -1;
  const ward = main.findIndex((unit) => unit.kind === kindOf.ward && unit.end === end);
  const isApart = ward >= 0 && /[;,&|.]/.test(main[ward - 1]?.kind ?? '.');
  const hasVerb = frames.some(({ verbStart }) => verbStart > end);
  return isApart && !hasVerb ? main[ward] : undefined;
}

// Behind "as did", before "went the same way".
function wardMeant(sentence: ReadSentence, isLed: boolean): Unit | undefined {
  const { main, start } = sentence;
  const said = (isLed ? leads : follows).exec(sentence);
  if (said === null) return undefined;
  const [from, to] = [start + said.index, start + said.index + said[0].length];
  const isBehind = isLed || /\b(?:in|at)$/i.test(said[0]);
  const wards = main.filter(({ kind }) => kind === kindOf.ward);
  return isBehind ? wards.find((unit) => unit.start >= to) : wards.findLast((unit) => unit.end <= from);
}
