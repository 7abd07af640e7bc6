import type { AnyFact } from './anyFact.ts';
import { EvidenceLink } from './EvidenceLink.tsx';
import { factParty } from './factParty.ts';
import { factSentence } from './factSentence.ts';
import { PartySwatch } from './PartySwatch.tsx';

/** A fact as a chip: its party's colour, its sentence, and the way to its words. */
export function FactChip({ fact }: { fact: AnyFact }) {
  const party = factParty(fact);
  return (
    <EvidenceLink fact={fact.fact.id} className="chip">
      {party ? <PartySwatch party={party} size={10} /> : null}
      <span>{factSentence(fact)}</span>
    </EvidenceLink>
  );
}
