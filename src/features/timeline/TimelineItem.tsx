import type { Facts } from '../../domain/Dataset.ts';
import { formatDay } from '../../parts/formatTime.ts';
import { documentLabels } from '../../parts/quotation/documentLabels.ts';
import { PostArticle } from './PostArticle.tsx';
import type { TimelineRow } from './toTimelineModel.ts';

/** What every row of the timeline is drawn with. */
export interface ItemContext {
  facts: Facts;
  search: readonly string[];
  /** The post that the link names. */
  open: string | null;
  councilNames: ReadonlyMap<string, string>;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MOST_NAMES = 4;

/** A local day in words: "Thursday 3 May 2018". */
const dayInWords = (day: string): string =>
  `${weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? ''} ${formatDay(day)}`.trim();

/** Councils that a post names, in its own order: "Barnet, Wandsworth and 2 more". */
export function namesInWords(gss: readonly string[], names: ReadonlyMap<string, string>): string {
  const known = gss.flatMap((each) => names.get(each) ?? []);
  if (known.length <= MOST_NAMES) return known.join(', ');
  return `${known.slice(0, MOST_NAMES - 1).join(', ')} and ${known.length - MOST_NAMES + 1} more`;
}

/** A post with the landmarks above it. */
export function TimelineItem({ row, context }: { row: TimelineRow; context: ItemContext }) {
  const { facts, search, open, councilNames } = context;
  const { post } = row.prepared;
  const label = row.document === null ? null : documentLabels(facts.documents).get(row.document);
  return (
    <>
      {row.day ? <h3 className="heading-part border-t border-ink pt-2">{dayInWords(row.day)}</h3> : null}
      {row.hour ? <h4 className="label-caps pt-2 pb-1">{row.hour.slice(11)}:00</h4> : null}
      {row.isUndatedStart ? (
        <>
          <h3 className="heading-part mt-4 border-t border-ink pt-2">Time not given</h3>
          <p className="max-w-[70ch] text-14 text-quiet">
            These copies do not say when each post was published. They stand in the order of their documents.
          </p>
        </>
      ) : null}
      {row.document === null ? null : (
        <h4 className="pt-3 pb-1 text-14 text-quiet wrap-anywhere">
          {label ? [label.title, label.capture].filter((each) => each !== null).join(', ') : row.document}
        </h4>
      )}
      <PostArticle
        prepared={row.prepared}
        facts={facts}
        search={search}
        about={namesInWords(post.councils, councilNames)}
        isOpen={open === post.id}
        isBeyondFilters={row.isBeyondFilters}
      />
    </>
  );
}
