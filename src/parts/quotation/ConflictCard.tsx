import type { Conflict } from '../../domain/Fact.ts';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { conflictReason, conflictRows } from './conflictWords.ts';
import { groupEvidence } from './groupEvidence.ts';
import { Quotation } from './Quotation.tsx';
import { SourceLine } from './SourceLine.tsx';

interface ConflictCardProps {
  fact: string;
  conflict: Conflict;
  documents: readonly SourceDocument[];
  time: string;
}

/** Another saying of the same result: why it differs, what it says instead, and its words. */
export function ConflictCard({ fact, conflict, documents, time }: ConflictCardProps) {
  const { title, explanation } = conflictReason[conflict.reason];
  return (
    <article aria-label={title} className="border-l-4 border-ink bg-wash px-3 py-2">
      <p className="text-14 font-semibold">{title}</p>
      <p className="text-14 text-quiet">{explanation}</p>
      <dl className="my-2 text-14">
        {conflictRows(conflict).map(({ name, value }) => (
          <div key={name} className="flex flex-wrap gap-x-2">
            <dt className="text-quiet">{name}</dt>
            <dd className="font-semibold wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {groupEvidence(conflict.evidence).map(({ key, first, copies }) => (
        <Quotation
          key={key}
          quote={first.quote}
          source={<SourceLine fact={fact} copies={copies} documents={documents} time={time} />}
        />
      ))}
    </article>
  );
}
