import type { Control } from '../domain/Fact.ts';
import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';
import type { LinkState } from '../url/linkSchema.ts';
import { toLocalMinute } from './formatTime.ts';
import { toSlug } from '../domain/toSlug.ts';

/** The params that choose among facts. */
export type FactFilters = Pick<LinkState, 'party' | 'outcome' | 'region' | 'at'>;

/** What a control or ward fact says of who has a place and who had it. */
interface Change {
  outcome: 'gain' | 'hold' | 'loss' | 'win';
  now: Control | null;
  before: Control | null;
}

/** Whether a change is a gain, hold or loss as seen from a party: gain, it has it and another had it; hold, it had and has it; loss, it had it and has it no more. */
export function isOutcomeFor(party: Control, outcome: 'gain' | 'hold' | 'loss', change: Change): boolean {
  if (change.outcome === 'win') return false;
  if (outcome === 'hold') return change.outcome === 'hold' && change.now === party;
  if (change.outcome === 'hold') return false;
  return outcome === 'gain' ? change.now === party : change.before === party;
}

/** The same with no party chosen: somebody gained, held or lost it. Nobody "gains" no overall control, and nobody "loses" it. */
function isOutcomeForAny(outcome: 'gain' | 'hold' | 'loss', change: Change): boolean {
  if (change.outcome === 'win') return false;
  if (outcome === 'hold') return change.outcome === 'hold';
  if (change.outcome === 'hold') return false;
  if (outcome === 'gain') return change.now !== null && change.now !== 'NOC';
  return change.outcome === 'loss' || (change.before !== null && change.before !== 'NOC');
}

function matchesChange(change: Change, parties: readonly string[], outcomes: FactFilters['outcome']): boolean {
  const concerns = parties.length === 0 || parties.some((party) => change.now === party || change.before === party);
  if (!concerns) return false;
  if (outcomes.length === 0) return true;
  if (parties.length === 0) return outcomes.some((outcome) => isOutcomeForAny(outcome, change));
  return parties.some((party) => outcomes.some((outcome) => isOutcomeFor(party, outcome, change)));
}

/** The facts that the chosen parties, outcomes, region and moment leave. Expectations and estimates have no outcome to filter by; national figures are in no region. */
export function filterFacts(facts: Facts, councils: readonly Council[], filters: FactFilters): Facts {
  const parties = filters.party.map((party) => party.toUpperCase());
  const { outcome: outcomes, region, at } = filters;
  if (parties.length === 0 && outcomes.length === 0 && region === null && at === null) return facts;
  const regions = new Map(councils.map((council) => [council.gss, council.region ? toSlug(council.region) : null]));
  const { timeZone } = facts.election;
  const isKnown = (fact: { knownBy: string | null }) =>
    at === null || (fact.knownBy !== null && toLocalMinute(fact.knownBy, timeZone) <= at);
  const isThere = (gss: string | undefined) => region === null || (gss !== undefined && regions.get(gss) === region);
  const isOf = (named: readonly (string | null)[]) =>
    parties.length === 0 || named.some((party) => party !== null && parties.includes(party));
  const isOutcome = (change: number) =>
    outcomes.length === 0 || (change > 0 && outcomes.includes('gain')) || (change < 0 && outcomes.includes('loss'));
  return {
    ...facts,
    controls: facts.controls.filter(
      (fact) =>
        isKnown(fact) &&
        isThere(fact.council.gss) &&
        matchesChange({ outcome: fact.outcome, now: fact.control, before: fact.previous }, parties, outcomes),
    ),
    wards: facts.wards.filter(
      (fact) =>
        isKnown(fact) &&
        isThere(fact.council?.gss) &&
        matchesChange({ outcome: fact.outcome, now: fact.party, before: fact.previous }, parties, outcomes),
    ),
    seats: facts.seats.filter(
      (fact) =>
        isKnown(fact) &&
        isThere(fact.council?.gss) &&
        isOf([fact.party]) &&
        isOutcome(fact.change ?? (fact.direction === 'up' ? 1 : fact.direction === 'down' ? -1 : 0)),
    ),
    mayors: facts.mayors.filter(
      (fact) => isKnown(fact) && region === null && isOf([fact.party]) && outcomes.length === 0,
    ),
    expectations: facts.expectations.filter(
      (fact) => isKnown(fact) && isThere(fact.council?.gss) && isOf([fact.party]),
    ),
    estimates: facts.estimates.filter(
      (fact) => isKnown(fact) && region === null && isOf([fact.towards, ...fact.values.map((value) => value.party)]),
    ),
  };
}
