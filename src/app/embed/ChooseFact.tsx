import type { WardFact } from '../../domain/WardFact.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { factSentence } from '../../parts/factSentence.ts';

/** What an embed of one ward shows where its link names none, or one that is not here: the wards, in words. */
export function ChooseFact({ wards, wanted }: { wards: readonly WardFact[]; wanted: string | null }) {
  return (
    <section aria-labelledby="choose-title">
      <h2 id="choose-title" className="heading-section">
        Wards reported in these documents
      </h2>
      {wanted === null ? null : (
        <p className="mt-1 text-14 text-quiet">No ward has the id “{wanted}”; name one as “fact” in the link.</p>
      )}
      <ul className="mt-2 text-14">
        {wards.map((fact) => (
          <li key={fact.id} className="border-t border-line py-1 wrap-anywhere">
            <EvidenceLink fact={fact.id}>{factSentence({ kind: 'ward', fact })}</EvidenceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
