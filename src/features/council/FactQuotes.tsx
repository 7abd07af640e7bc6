import type { Fact } from '../../domain/Fact.ts';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { plural } from '../../parts/formatChange.ts';
import { factTime } from '../../parts/quotation/factTime.ts';
import { groupEvidence } from '../../parts/quotation/groupEvidence.ts';
import { Quotation } from '../../parts/quotation/Quotation.tsx';
import { SourceLine } from '../../parts/quotation/SourceLine.tsx';

interface FactQuotesProps {
  fact: Fact;
  documents: readonly SourceDocument[];
  timeZone: string;
}

/** The words that say a fact: the first in full, and the way to the others. */
export function FactQuotes({ fact, documents, timeZone }: FactQuotesProps) {
  const [first, ...others] = groupEvidence(fact.evidence);
  if (!first) return null;
  return (
    <div className="mt-2">
      <Quotation
        quote={first.first.quote}
        source={
          <>
            <SourceLine fact={fact.id} copies={first.copies} documents={documents} time={factTime(fact, timeZone)} />
            {others.length > 0 ? (
              <>
                {' · '}
                <EvidenceLink fact={fact.id}>{plural(others.length, 'more passage')}</EvidenceLink>
              </>
            ) : null}
          </>
        }
      />
    </div>
  );
}
