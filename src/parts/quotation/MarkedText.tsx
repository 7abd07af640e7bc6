import { EvidenceLink } from '../EvidenceLink.tsx';
import { toSegments, type Mark, type Segment } from './toSegments.ts';

/** What a stretch of shown text is: the words of a fact, or words that were searched for. */
export type TextMark = { fact: string } | 'word';

interface MarkedTextProps {
  text: string;
  marks: readonly Mark<TextMark>[];
  /** The class of a fact's words; they are always a link to the evidence. */
  factClass?: string;
  /** Where several facts share words, the one whose link they are; else the first. */
  current?: string | null;
}

interface Run {
  facts: readonly string[];
  segments: Segment<TextMark>[];
}

const factsOf = ({ values }: Segment<TextMark>): string[] =>
  values.flatMap((value) => (value === 'word' ? [] : [value.fact]));

/** Stretches of the same facts become one link, so that a searched word inside does not break it in three. */
function toRuns(segments: readonly Segment<TextMark>[]): Run[] {
  const runs: Run[] = [];
  for (const segment of segments) {
    const facts = factsOf(segment);
    const last = runs.at(-1);
    if (last?.facts.join() === facts.join()) last.segments.push(segment);
    else runs.push({ facts, segments: [segment] });
  }
  return runs;
}

const Words = ({ segments }: { segments: readonly Segment<TextMark>[] }) =>
  segments.map(({ start, text, values }) =>
    values.includes('word') ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  );

/** A text as text nodes, with the words of facts as links to their evidence and searched words marked, however they overlap. */
export function MarkedText({ text, marks, factClass = 'evidence-link', current = null }: MarkedTextProps) {
  if (marks.length === 0) return text;
  return toRuns(toSegments(text, marks)).map(({ facts, segments }) => {
    const fact = current !== null && facts.includes(current) ? current : facts[0];
    const start = segments[0]?.start;
    if (fact === undefined) return <Words key={start} segments={segments} />;
    return (
      <EvidenceLink key={start} fact={fact} className={factClass}>
        <Words segments={segments} />
      </EvidenceLink>
    );
  });
}
