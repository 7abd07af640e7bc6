import { useMemo, useRef } from 'react';
import type { Facts } from '../../domain/Dataset.ts';
import type { DocumentText } from '../../domain/DocumentText.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { formatNumber, plural } from '../../parts/formatChange.ts';
import { useLink } from '../../url/useLink.ts';
import { CaptureDifferences } from './CaptureDifferences.tsx';
import { DocumentBody } from './DocumentBody.tsx';
import { partMeaning, partName } from './partWords.ts';
import { toSourceModel } from './toSourceModel.ts';
import { useScrollToMark } from './useScrollToMark.ts';

/** A share as per cent; what is there but rounds to nothing is "under 1%". */
const percent = (share: number): string => (share < 0.005 ? 'under 1%' : `${formatNumber(share * 100)}%`);

/** The text of a document, the list of its facts, what its parts are, and how other captures differ. */
export function SourceText({ facts, document }: { facts: Facts; document: DocumentText }) {
  const { link } = useLink();
  const body = useRef<HTMLDivElement>(null);
  const model = useMemo(() => toSourceModel(facts, document), [facts, document]);
  useScrollToMark(body, link.fact, link.post);
  if (!model) return null;
  const own = model.label.capture?.replace(/ of \d+$/, '') ?? 'this document';
  return (
    <div className="mt-6 gap-x-6 lg:grid lg:grid-cols-[14rem_minmax(0,35rem)]">
      <div className="min-w-0 lg:row-span-2">
        <nav
          aria-label="Facts in this document"
          className="lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto"
        >
          <details className="disclosure" open>
            <summary>{plural(model.facts.length, 'fact')} in this document</summary>
            <ol
              className="mt-2 mb-4 grid gap-2 text-14 max-lg:max-h-48 max-lg:overflow-y-auto"
              tabIndex={0}
              aria-label="Facts"
            >
              {model.facts.map(({ id, sentence }) => (
                <li key={id}>
                  <EvidenceLink fact={id}>{sentence}</EvidenceLink>
                </li>
              ))}
            </ol>
          </details>
          <details className="disclosure">
            <summary>What is what in the text</summary>
            <dl className="mt-2 mb-4 grid gap-2 text-14">
              {model.ledger.map(({ kind, share }) => (
                <div key={kind}>
                  <dt className="font-semibold">
                    {partName[kind]} <span className="font-normal text-quiet tabular-nums">{percent(share)}</span>
                  </dt>
                  <dd className="text-quiet">{partMeaning[kind]}</dd>
                </div>
              ))}
            </dl>
          </details>
        </nav>
      </div>
      <div ref={body} className="min-w-0">
        <DocumentBody parts={model.parts} fact={link.fact} post={link.post} />
        {model.otherCaptures.length > 0 ? (
          <section aria-labelledby="captures-title" className="mt-8 border-t border-ink pt-3">
            <h2 id="captures-title" className="heading-section mb-2">
              What other captures have, and lack
            </h2>
            {model.otherCaptures.map((other) => (
              <CaptureDifferences key={`${document.id}-${other.id}`} document={document} own={own} other={other} />
            ))}
          </section>
        ) : null}
      </div>
    </div>
  );
}
