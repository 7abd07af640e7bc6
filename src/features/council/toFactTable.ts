import type { FigureTable } from '../../domain/FigureTable.ts';
import { kindName, type AnyFact } from '../../parts/anyFact.ts';
import { factSentence } from '../../parts/factSentence.ts';
import type { CouncilModel } from './toCouncilModel.ts';

/** A fact about the council as plain values, for CSV. */
type FactRow = { kind: string; says: string; known_by: string | null; fact: string };

const columns = [
  { key: 'kind', header: 'About' },
  { key: 'says', header: 'What is reported' },
  { key: 'known_by', header: 'Known by' },
  { key: 'fact', header: 'Evidence' },
];

/** Everything that is reported of a council, a row a fact. */
export function toFactTable({ control, wards, seats, expectations, estimates }: CouncilModel): FigureTable<FactRow> {
  const facts: AnyFact[] = [
    ...(control ? [{ kind: 'control', fact: control } as const] : []),
    ...wards.map((fact) => ({ kind: 'ward', fact }) as const),
    ...seats.map((fact) => ({ kind: 'seat', fact }) as const),
    ...expectations.map((fact) => ({ kind: 'expectation', fact }) as const),
    ...estimates.map((fact) => ({ kind: 'estimate', fact }) as const),
  ];
  return {
    columns,
    rows: facts.map((any) => ({
      kind: kindName[any.kind],
      says: factSentence(any),
      known_by: any.fact.knownBy,
      fact: any.fact.id,
    })),
  };
}
