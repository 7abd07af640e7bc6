import type { Dataset } from '../../domain/Dataset.ts';
import type { Estimate } from '../../domain/Estimate.ts';
import type { Expectation } from '../../domain/Expectation.ts';
import { normaliseName } from '../../domain/normaliseName.ts';
import type { WardFact } from '../../domain/WardFact.ts';

/** What a careful reader finds, whole: nothing that is not listed may be found. Fields that are left out are not compared. */
export interface ExpectedFacts {
  controls: { council: string; outcome: string; control: string | null; previous: string | null; official?: string }[];
  wards: ({
    ward: string;
    council: string;
    outcome: string;
    party: string | null;
    previous: string | null;
    shares: Record<string, number[]>;
  } & Partial<Pick<WardFact, 'declaredAt'>>)[];
  seats: { council: string; party: string; change: number | null; direction: string | null }[];
  mayors: { area: string; name: string; party: string | null }[];
  estimates: (Pick<Estimate, 'kind' | 'missing' | 'values' | 'towards'> & Partial<Pick<Estimate, 'source' | 'area'>>)[];
  expectations: ({ council: string; party: string; claim: string; stance: string; outcome: string } & Partial<
    Pick<Expectation, 'speaker' | 'saidAt'>
  >)[];
  /** How many gaps of each kind; other kinds are not compared. */
  gaps: Partial<Record<Dataset['gaps'][number]['kind'], number>>;
}

/** A dataset in the form of what is expected of it. */
export function toFound(dataset: Dataset): Record<keyof Omit<ExpectedFacts, 'gaps'>, object[]> {
  return {
    controls: dataset.controls.map(({ council, outcome, control, previous, official }) => ({
      council: council.name,
      outcome,
      control,
      previous,
      official,
    })),
    wards: dataset.wards.map(({ ward, council, outcome, party, previous, shares, declaredAt }) => ({
      ward,
      council: council?.name ?? null,
      outcome,
      party,
      previous,
      declaredAt,
      shares: Object.fromEntries(shares.map((each) => [each.party, [each.share, each.change]])),
    })),
    seats: dataset.seats.map(({ council, party, change, direction }) => ({
      council: council?.name ?? null,
      party,
      change,
      direction,
    })),
    mayors: dataset.mayors.map(({ area, name, party }) => ({ area: normaliseName(area), name, party })),
    estimates: dataset.estimates.map(({ kind, missing, values, towards, source, area }) => ({
      kind,
      missing,
      values,
      towards,
      source,
      area,
    })),
    expectations: dataset.expectations.map(({ council, party, claim, stance, speaker, outcome, saidAt }) => ({
      council: council?.name ?? null,
      party,
      claim,
      stance,
      speaker,
      outcome,
      saidAt,
    })),
  };
}
