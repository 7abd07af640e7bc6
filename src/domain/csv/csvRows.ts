import type { CsvTable } from './csvColumns.ts';
import type { Dataset } from '../Dataset.ts';
import type { Evidence } from '../Evidence.ts';
import type { Fact, Place } from '../Fact.ts';
import type { CsvCell } from './toCsv.ts';

type Row = readonly CsvCell[];

const many = (items: readonly string[]): string => items.join(';');

/** A row that starts with the fact's id and place and ends with its first evidence. */
function factRow(fact: Pick<Fact, 'id' | 'declaredAt' | 'evidence'>, place: Place | null, between: Row): Row {
  const first = fact.evidence[0];
  return [
    fact.id,
    place?.gss ?? null,
    place?.name ?? null,
    ...between,
    fact.declaredAt,
    fact.evidence.length,
    first?.documentId ?? null,
    first?.start ?? null,
    first?.end ?? null,
    first?.quote ?? null,
  ];
}

/** The rows of each CSV file, in the order of `csvColumns`. One row a fact; a ward has one a share in `shares`, an estimate one a value. */
export const csvRows: Record<CsvTable, (dataset: Dataset) => Row[]> = {
  controls: ({ controls }) =>
    controls.map((f) => factRow(f, f.council, [f.outcome, f.control, f.previous, many(f.inferred), f.official])),
  wards: ({ wards }) =>
    wards.map((f) =>
      factRow(f, f.council, [
        f.ward,
        f.outcome,
        f.party,
        f.previous,
        f.swing?.from ?? null,
        f.swing?.to ?? null,
        f.swing?.butler ?? null,
        f.swing?.steed ?? null,
        f.turnout,
        f.lead,
        f.byElection,
        many(f.inferred),
      ]),
    ),
  shares: ({ wards }) =>
    wards.flatMap((f) =>
      f.shares.map(({ party, share, change, votes }) =>
        factRow({ ...f, id: `${f.id}-${party}` }, f.council, [f.id, f.ward, party, share, change, votes]),
      ),
    ),
  seats: ({ seats }) =>
    seats.map((f) => factRow(f, f.council, [f.ward, f.party, f.change, f.seats, f.direction, f.baseline])),
  mayors: ({ mayors }) => mayors.map((f) => factRow(f, null, [f.area, f.name, f.party])),
  expectations: ({ expectations }) =>
    expectations.map((f) =>
      factRow(f, f.council, [f.party, f.claim, f.stance, f.speaker, f.saidAt, f.outcome, f.settledBy]),
    ),
  estimates: ({ estimates }) =>
    estimates.flatMap((f) => {
      const values = f.values.length > 0 ? f.values : [null];
      return values.map((value) =>
        factRow(f, null, [
          f.kind,
          f.source,
          f.area,
          value?.party ?? f.towards,
          value?.value ?? null,
          value?.unit ?? null,
          value?.of ?? null,
          f.note,
        ]),
      );
    }),
  gaps: ({ gaps }) => withIds(gaps).map((gap) => factRow({ ...gap, declaredAt: null }, null, [gap.kind, gap.note])),
  posts: ({ posts }) =>
    posts.map((p) => [
      p.id,
      many(p.documentIds),
      p.kind,
      p.author,
      p.publishedAt,
      p.publishedBetween[0],
      p.publishedBetween[1],
      p.paragraphs.join('\n\n'),
    ]),
  evidence: (dataset) => {
    const { controls, wards, seats, mayors, expectations, estimates, gaps } = dataset;
    const facts: { id: string; evidence: Evidence[] }[] = [
      ...controls,
      ...wards,
      ...seats,
      ...mayors,
      ...expectations,
      ...estimates,
      ...withIds(gaps),
    ];
    return facts.flatMap(({ id, evidence }) =>
      evidence.map((e) => [id, e.documentId, e.postId, e.start, e.end, e.quote, e.rule]),
    );
  },
};

/** Gaps have no id of their own: their place in the list names them within one dataset. */
const withIds = (gaps: Dataset['gaps']) => gaps.map((gap, index) => ({ ...gap, id: `gap-${index + 1}` }));
