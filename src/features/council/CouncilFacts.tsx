import type { Facts } from '../../domain/Dataset.ts';
import { findFact } from '../../parts/anyFact.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { expectationOutcome } from '../../parts/expectationSentence.ts';
import { factSentence } from '../../parts/factSentence.ts';
import { formatChange } from '../../parts/formatChange.ts';
import { partyName } from '../../parts/partyWords.ts';
import { PartySwatch } from '../../parts/PartySwatch.tsx';
import { ConflictCard } from '../../parts/quotation/ConflictCard.tsx';
import { factTime } from '../../parts/quotation/factTime.ts';
import { CouncilSection } from './CouncilSection.tsx';
import { FactQuotes } from './FactQuotes.tsx';
import type { CouncilModel } from './toCouncilModel.ts';
import { WardResults } from './WardResults.tsx';

/** A change of seats as a cell: "+3 seats", "some seats lost", "21 seats". */
function seatWords({ change, direction, seats }: CouncilModel['seats'][number]): string {
  if (change !== null) return formatChange(change, 'seats');
  if (direction) return `some seats ${direction === 'up' ? 'gained' : 'lost'}; how many is not said`;
  return seats === null ? 'not said' : `${seats} seats`;
}

function Seats({ model, facts }: { model: CouncilModel; facts: Facts }) {
  return (
    <ul className="grid gap-3">
      {model.seats.map((seat) => (
        <li key={seat.id}>
          <p className="flex flex-wrap items-center gap-x-2">
            <PartySwatch party={seat.party} />
            <span className="font-semibold">{partyName(seat.party)}</span>
            <EvidenceLink fact={seat.id} className="evidence-link tabular-nums">
              {seatWords(seat)}
            </EvidenceLink>
            {seat.ward ? <span className="text-14 text-quiet">in {seat.ward}</span> : null}
            {seat.baseline ? <span className="text-14 text-quiet">({seat.baseline})</span> : null}
          </p>
          <FactQuotes fact={seat} documents={facts.documents} timeZone={facts.election.timeZone} />
        </li>
      ))}
    </ul>
  );
}

function Expected({ model, facts }: { model: CouncilModel; facts: Facts }) {
  return (
    <ul className="grid gap-3">
      {model.expectations.map((expectation) => {
        const settled = expectation.settledBy === null ? null : findFact(facts, expectation.settledBy);
        return (
          <li key={expectation.id}>
            <p className="font-semibold">
              <EvidenceLink fact={expectation.id}>
                {factSentence({ kind: 'expectation', fact: expectation })}
              </EvidenceLink>
            </p>
            <p className="text-14">
              {expectationOutcome[expectation.outcome]}
              {settled ? (
                <>
                  : <EvidenceLink fact={settled.fact.id}>{factSentence(settled)}</EvidenceLink>
                </>
              ) : null}
            </p>
            <FactQuotes fact={expectation} documents={facts.documents} timeZone={facts.election.timeZone} />
          </li>
        );
      })}
    </ul>
  );
}

/** Wards, seats, hopes, modelled figures and contradictions of a council; parts with nothing in them are left out. */
export function CouncilFacts({ model, facts }: { model: CouncilModel; facts: Facts }) {
  const { timeZone } = facts.election;
  return (
    <>
      {model.conflicts.length > 0 ? (
        <CouncilSection title="Said otherwise">
          <div className="grid gap-2">
            {model.conflicts.map(({ fact, conflict, ...times }, index) => (
              <ConflictCard
                key={index}
                fact={fact}
                conflict={conflict}
                documents={facts.documents}
                time={factTime(times, timeZone)}
              />
            ))}
          </div>
        </CouncilSection>
      ) : null}
      {model.wards.length > 0 ? (
        <CouncilSection title="Wards reported">
          <WardResults wards={model.wards} facts={facts} />
        </CouncilSection>
      ) : null}
      {model.seats.length > 0 ? (
        <CouncilSection title="Seats won and lost">
          <Seats model={model} facts={facts} />
        </CouncilSection>
      ) : null}
      {model.expectations.length > 0 ? (
        <CouncilSection title="What was expected, and what came of it">
          <Expected model={model} facts={facts} />
        </CouncilSection>
      ) : null}
      {model.estimates.length > 0 ? (
        <CouncilSection title="Modelled, not declared">
          <ul className="grid gap-3">
            {model.estimates.map((estimate) => (
              <li key={estimate.id}>
                <EvidenceLink fact={estimate.id}>{factSentence({ kind: 'estimate', fact: estimate })}</EvidenceLink>
                <FactQuotes fact={estimate} documents={facts.documents} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </CouncilSection>
      ) : null}
    </>
  );
}
