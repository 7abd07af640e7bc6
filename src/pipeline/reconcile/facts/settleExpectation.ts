import type { ControlFact } from '../../../domain/ControlFact.ts';
import type { Expectation } from '../../../domain/Expectation.ts';
import type { Party } from '../../../domain/Fact.ts';
import type { SeatFact } from '../../../domain/SeatFact.ts';

type Expected = Pick<Expectation, 'council' | 'party' | 'claim' | 'stance'>;
type Settled = Pick<Expectation, 'outcome' | 'settledBy'>;

const notKnown: Settled = { outcome: 'not-known', settledBy: null };

/** Says whether what was expected came about, by the reported results alone. For `doubtful` and `out-of-reach` the claim NOT happening was expected. */
export function settleExpectation(
  { council, party, claim, stance }: Expected,
  { controls, seats }: { controls: readonly ControlFact[]; seats: readonly SeatFact[] },
): Settled {
  if (!council || party === null || claim === 'unclear') return notKnown;
  const fact =
    claim === 'gain-seats'
      ? seats.find((seat) => seat.council?.gss === council.gss && seat.ward === null && seat.party === party)
      : controls.find((control) => control.council.gss === council.gss);
  if (!fact) return notKnown;
  const happened = 'outcome' in fact ? hasHappened(claim, party, fact) : hasGainedSeats(fact);
  if (happened === null) return notKnown;
  const isDoubted = stance === 'doubtful' || stance === 'out-of-reach';
  return { outcome: happened === isDoubted ? 'missed' : 'met', settledBy: fact.id };
}

/** Whether a claim about control came about; null where the fact does not say. */
function hasHappened(claim: Expectation['claim'], party: Party, fact: ControlFact): boolean | null {
  const runsItNow = fact.control === null ? (fact.previous === party ? false : null) : fact.control === party;
  if (claim === 'win') return runsItNow;
  if (claim === 'hold') {
    if (runsItNow !== true) return runsItNow;
    // Who won it anew did not hold it, but had no reason to be thought its holder either.
    return fact.outcome === 'hold' || fact.previous === null ? true : null;
  }
  if (runsItNow === true) return false;
  if (fact.previous === party) return true;
  // It can only lose what it had: a council that another party held, or took from a third, says nothing.
  return fact.outcome === 'hold' || fact.previous !== null || runsItNow === null ? null : true;
}

function hasGainedSeats({ change, direction }: SeatFact): boolean | null {
  if (change !== null) return change > 0;
  return direction === null ? null : direction === 'up';
}
