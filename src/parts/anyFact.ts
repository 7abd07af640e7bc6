import type { ControlFact } from '../domain/ControlFact.ts';
import type { Facts } from '../domain/Dataset.ts';
import type { Estimate } from '../domain/Estimate.ts';
import type { Expectation } from '../domain/Expectation.ts';
import type { MayorFact } from '../domain/MayorFact.ts';
import type { SeatFact } from '../domain/SeatFact.ts';
import type { WardFact } from '../domain/WardFact.ts';

/** A fact with the name of its kind. */
export type AnyFact =
  | { kind: 'control'; fact: ControlFact }
  | { kind: 'ward'; fact: WardFact }
  | { kind: 'seat'; fact: SeatFact }
  | { kind: 'mayor'; fact: MayorFact }
  | { kind: 'expectation'; fact: Expectation }
  | { kind: 'estimate'; fact: Estimate };

/** Every fact of a dataset with its kind, results first. */
export const allFacts = (facts: Facts): AnyFact[] => [
  ...facts.controls.map((fact) => ({ kind: 'control', fact }) as const),
  ...facts.wards.map((fact) => ({ kind: 'ward', fact }) as const),
  ...facts.seats.map((fact) => ({ kind: 'seat', fact }) as const),
  ...facts.mayors.map((fact) => ({ kind: 'mayor', fact }) as const),
  ...facts.expectations.map((fact) => ({ kind: 'expectation', fact }) as const),
  ...facts.estimates.map((fact) => ({ kind: 'estimate', fact }) as const),
];

const indexes = new WeakMap<Facts, Map<string, AnyFact>>();

/** The fact of an id, or null. The index is made once for each dataset. */
export function findFact(facts: Facts, id: string): AnyFact | null {
  let index = indexes.get(facts);
  if (!index) {
    index = new Map(allFacts(facts).map((any) => [any.fact.id, any]));
    indexes.set(facts, index);
  }
  return index.get(id) ?? null;
}

/** The names of the kinds, for labels. */
export const kindName: Record<AnyFact['kind'], string> = {
  control: 'Council',
  ward: 'Ward',
  seat: 'Seats',
  mayor: 'Mayor',
  expectation: 'Hope',
  estimate: 'Figure',
};
