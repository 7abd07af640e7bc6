import type { Facts } from '../../domain/Dataset.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { ConflictCard } from '../../parts/quotation/ConflictCard.tsx';
import { EvidencePiece } from './EvidencePiece.tsx';
import { toEvidenceModel } from './toEvidenceModel.ts';

interface EvidenceCardProps {
  facts: Facts;
  fact: string;
  isPinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** A fact with all its evidence; can be pinned beside the next one. */
export function EvidenceCard({ facts, fact, isPinned, onPin, onClose }: EvidenceCardProps) {
  const model = toEvidenceModel(facts, fact);
  const headingId = `evidence-${fact}`;
  return (
    <section aria-labelledby={headingId} data-fact={fact} className="px-4 pb-4">
      <div className="sticky top-0 -mx-4 flex items-center justify-between gap-2 border-b border-line bg-ground px-4 py-1.5">
        <p className="label-caps">{isPinned ? 'Evidence, pinned' : 'Evidence'}</p>
        <span className="flex items-center gap-1">
          {model ? (
            <button
              type="button"
              className="text-button px-2"
              aria-pressed={isPinned}
              title="Keeps this open while you go on"
              onClick={onPin}
            >
              {isPinned ? 'Unpin' : 'Pin'}
            </button>
          ) : null}
          <button type="button" className="icon-button" aria-label="Close the evidence" onClick={onClose}>
            ×
          </button>
        </span>
      </div>
      <h2 id={headingId} tabIndex={-1} className="heading-section mt-3 wrap-anywhere">
        {model?.sentence ?? 'Not in this dataset'}
      </h2>
      {model ? (
        <>
          <p className="mb-3 text-14 text-quiet">
            {model.kind} · {model.time}
          </p>
          {model.outcome ? (
            <p className="mb-3 text-14">
              <span className="font-semibold">{model.outcome.words}</span>
              {model.outcome.settledBy ? (
                <>
                  : <EvidenceLink fact={model.outcome.settledBy.id}>{model.outcome.settledBy.sentence}</EvidenceLink>
                </>
              ) : null}
            </p>
          ) : null}
          <ul aria-label="Who says so">
            {model.pieces.map((piece) => (
              <EvidencePiece key={piece.quotes[0]?.key} fact={fact} piece={piece} />
            ))}
          </ul>
          {model.inferred ? (
            <p className="border-t border-line py-3 text-14">
              <span className="font-semibold">Not said in so many words:</span> {model.inferred}.
            </p>
          ) : null}
          {model.conflicts.length > 0 ? (
            <div className="border-t border-line pt-3">
              <h3 className="heading-part mb-2">Said otherwise</h3>
              {model.conflicts.map((conflict, index) => (
                <div key={index} className="mb-2">
                  <ConflictCard fact={fact} conflict={conflict} documents={facts.documents} time={model.time} />
                </div>
              ))}
            </div>
          ) : null}
        </>
      ) : (
        <p className="mt-1 text-14 text-quiet wrap-anywhere">
          The link names the fact “{fact}”, which these documents do not give. It may belong to an earlier reading of
          them.
        </p>
      )}
    </section>
  );
}
