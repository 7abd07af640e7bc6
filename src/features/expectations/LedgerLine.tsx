import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import type { LedgerEntry } from './toExpectationsModel.ts';

const glyphs: Record<LedgerEntry['outcome'], string> = { met: '✓', missed: '✗', 'not-known': '?', 'not-yet': '?' };

interface LedgerLineProps {
  entry: LedgerEntry;
  /** Under its council's own heading, which names the council already. */
  isUnderCouncil: boolean;
  /** Whether the heading already says what happened. */
  isSettledAbove: boolean;
}

/** One expectation: who, what, how sure, when; what became of it; and the words on demand. */
export function LedgerLine({ entry, isUnderCouncil, isSettledAbove }: LedgerLineProps) {
  const { happened, settledBy, quotes } = entry;
  return (
    <li className="grid gap-x-4 py-0.5 text-14 @xl:grid-cols-[1fr_12rem]">
      <p className="min-w-0 wrap-anywhere">
        {entry.holder}: <EvidenceLink fact={entry.fact}>{isUnderCouncil ? entry.claimHere : entry.claim}</EvidenceLink>
        <span className="text-quiet"> · {entry.when}</span>
      </p>
      <div className="min-w-0 @xl:col-start-2 @xl:row-span-2 @xl:row-start-1">
        <p className="font-semibold">
          <span aria-hidden="true" className="inline-block w-4">
            {glyphs[entry.outcome]}
          </span>
          {entry.outcomeWords}
        </p>
        {!isSettledAbove && happened !== null && settledBy !== null ? (
          <p className="pl-4">
            <EvidenceLink fact={settledBy}>{happened}</EvidenceLink>
          </p>
        ) : null}
      </div>
      <details className="disclosure">
        <summary>{quotes.length > 1 ? `The words, said ${quotes.length} times` : 'The words'}</summary>
        {quotes.map((quote, index) => (
          <p key={index} className="max-w-[68ch] py-1 pl-4 font-serif text-16 wrap-anywhere" dir="auto">
            <q>{quote}</q>
          </p>
        ))}
      </details>
    </li>
  );
}
