import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { parties } from '../../domain/parties.ts';
import { toSlug } from '../../domain/toSlug.ts';
import { filterFacts, type FactFilters } from '../../parts/filterFacts.ts';
import { partyName } from '../../parts/partyWords.ts';

/** A choice with how many reported councils it would leave, the other filters staying as they are. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

export interface FilterOptions {
  party: Choice[];
  outcome: Choice[];
  region: Choice[];
}

const outcomeLabels = { gain: 'Gained', hold: 'Held', loss: 'Lost' } as const;

/** The choices of each filter. Parties that no result names are left out unless chosen. */
export function toFilterOptions(facts: Facts, councils: readonly Council[], filters: FactFilters): FilterOptions {
  const countWith = (patch: Partial<FactFilters>) =>
    filterFacts(facts, councils, { ...filters, ...patch }).controls.length;
  const named = new Set<string>();
  for (const { control, previous } of facts.controls) [control, previous].forEach((code) => code && named.add(code));
  for (const { party, previous } of facts.wards) [party, previous].forEach((code) => code && named.add(code));
  for (const { party } of facts.seats) named.add(party);
  const regions = [...new Set(councils.map((council) => council.region))].filter((region) => region !== null).sort();
  return {
    party: parties
      .map(({ code }) => ({ code, value: code.toLowerCase() }))
      .filter(({ code, value }) => named.has(code) || filters.party.includes(value))
      .map(({ code, value }) => ({ value, label: partyName(code), count: countWith({ party: [value] }) })),
    outcome: (['gain', 'hold', 'loss'] as const).map((value) => ({
      value,
      label: outcomeLabels[value],
      count: countWith({ outcome: [value] }),
    })),
    region: regions.map((region) => {
      const value = toSlug(region);
      return { value, label: region, count: countWith({ region: value }) };
    }),
  };
}

/** How many filters are set: each chosen party and outcome, the region, the moment. */
export const countFilters = ({ party, outcome, region, at }: FactFilters): number =>
  party.length + outcome.length + Number(region !== null) + Number(at !== null);
