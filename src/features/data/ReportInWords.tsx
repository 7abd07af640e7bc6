import type { ReactNode } from 'react';
import type { Facts } from '../../domain/Dataset.ts';
import type { Report } from '../../domain/Report.ts';
import { plural } from '../../parts/formatChange.ts';
import { InlineQuote } from './InlineQuote.tsx';
import { gapSentences, ledgerSentence, problemSentences } from './reportWords.ts';

function Details({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="disclosure mt-2">
      <summary>{summary}</summary>
      <ul className="mt-2 grid max-w-[80ch] gap-3">{children}</ul>
    </details>
  );
}

/** What was read of these documents and what was not, so that a wrong omission can be seen. */
export function ReportInWords({ report, facts }: { report: Report; facts: Facts }) {
  const boilerplate = report.documents.flatMap(({ id, boilerplate: texts }) => texts.map((text) => ({ id, text })));
  return (
    <>
      <p className="max-w-[68ch]">{ledgerSentence(report)}</p>
      <ul className="mt-3 grid max-w-[68ch] list-disc gap-1 pl-5">
        {[...problemSentences(report), ...gapSentences(facts)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {report.problems.length > 0 ? (
        <Details summary={`${plural(report.problems.length, 'sentence')} that gave no fact, and why`}>
          {report.problems.map(({ documentId, start, quote, reason, rule }) => (
            <li key={`${documentId} ${start} ${reason}`}>
              <InlineQuote document={documentId}>{quote}</InlineQuote>
              <p className="text-14 text-quiet">
                {reason}
                {rule ? (
                  <>
                    {' '}
                    <code className="text-12">{rule}</code>
                  </>
                ) : null}
              </p>
            </li>
          ))}
        </Details>
      ) : null}
      {report.unresolved.length > 0 ? (
        <Details summary={`${plural(report.unresolved.length, 'name')} that could not be settled`}>
          {report.unresolved.map(({ documentId, start, name, kind }) => (
            <li key={`${documentId} ${start}`}>
              <InlineQuote document={documentId}>{name}</InlineQuote>
              <p className="text-14 text-quiet">{kind}</p>
            </li>
          ))}
        </Details>
      ) : null}
      {facts.gaps.length > 0 ? (
        <Details summary={`${plural(facts.gaps.length, 'gap')} in these copies`}>
          {facts.gaps.map(({ note, evidence }, index) => (
            <li key={index}>
              <p>{note}</p>
              {evidence.slice(0, 1).map(({ documentId, quote }) => (
                <InlineQuote key={documentId} document={documentId}>
                  {quote}
                </InlineQuote>
              ))}
            </li>
          ))}
        </Details>
      ) : null}
      {boilerplate.length > 0 ? (
        <Details summary={`${plural(boilerplate.length, 'passage')} left out as boilerplate`}>
          {boilerplate.map(({ id, text }, index) => (
            <li key={index}>
              <InlineQuote document={id}>{text}</InlineQuote>
            </li>
          ))}
        </Details>
      ) : null}
    </>
  );
}
