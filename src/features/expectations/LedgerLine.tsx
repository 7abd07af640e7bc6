import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import type { LedgerEntry } from './toExpectationsModel.ts';

const glyphs: Record<LedgerEntry['outcome'], string> = { met: '✓', missed: '✗', 'not-known': '?', 'not-yet': '?' };

/** One expectation: who, what, how sure, when; what became of it; and the words on demand. */
export function LedgerLine({ entry }: { entry: LedgerEntry }) {
  return (
    <li className="grid gap-x-4 py-1.5 text-14 sm:grid-cols-[1fr_13rem]">
      <div className="min-w-0">
        <p className="wrap-anywhere">
          <span className="font-semibold">{entry.holder}</span>:{' '}
          <EvidenceLink fact={entry.fact}>{entry.claim}</EvidenceLink>
          <span className="text-quiet"> · {entry.when}</span>
        </p>
        <details className="disclosure">
          <summary>{entry.quotes.length > 1 ? `The words, ${entry.quotes.length} times` : 'The words'}</summary>
          {entry.quotes.map((quote, index) => (
            <p key={index} className="max-w-[68ch] py-1 font-serif text-16 wrap-anywhere" dir="auto">
              <q>{quote}</q>
            </p>
          ))}
        </details>
      </div>
      <p className="min-w-0">
        <span aria-hidden="true" className="inline-block w-4 font-semibold">
          {glyphs[entry.outcome]}
        </span>
        <span className="font-semibold">{entry.outcomeWords}</span>
        {entry.happened !== null && entry.settledBy !== null ? (
          <span className="block pl-4">
            <EvidenceLink fact={entry.settledBy}>{entry.happened}</EvidenceLink>
          </span>
        ) : null}
      </p>
    </li>
  );
}
