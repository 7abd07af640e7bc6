import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';

type Estimate = Extract<Draft, { type: 'estimate' }>;

/** An estimate with what the words do not say left null. */
export function toEstimateDraft(
  sentence: ReadSentence,
  kind: Estimate['kind'],
  said: Partial<Pick<Estimate, 'source' | 'area' | 'missing' | 'values' | 'towards' | 'note'>>,
): Draft {
  const { start, end } = sentence;
  return {
    type: 'estimate',
    start,
    end,
    kind,
    source: null,
    area: null,
    missing: false,
    values: [],
    towards: null,
    note: null,
    ...said,
  };
}

/** Words that announce a picture or table: "Here is …", "This is how …", "The chart below …". */
const announcing =
  /^\W*(?:and\s+)?(?:here['’]?s|here is|here are|this is|these are|below|the (?:chart|graphic|graph|table|picture|map|figures?) (?:below|here|above|shows?))\b|\b(?:chart|graphic|graph|table|figures?) (?:below|above|shows?)\b|:\W*$/i;

/** Whether a sentence announces figures that should stand beside it. */
export const announces = (sentence: ReadSentence): boolean => announcing.test(sentence.text.trim());
