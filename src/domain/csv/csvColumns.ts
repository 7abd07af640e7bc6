const opening = ['id', 'gss', 'council'] as const;
const closing = ['declared_at', 'evidence_count', 'document', 'start', 'end', 'quote'] as const;
const factColumns = <const Between extends readonly string[]>(between: Between) => [...opening, ...between, ...closing];

/** The columns of each CSV file: a contract that is only ever added to. */
export const csvColumns = {
  controls: factColumns(['outcome', 'control', 'previous', 'inferred', 'official']),
  wards: factColumns([
    'ward',
    'outcome',
    'party',
    'previous',
    'swing_from',
    'swing_to',
    'butler',
    'steed',
    'turnout',
    'lead',
    'by_election',
    'inferred',
  ]),
  shares: factColumns(['ward_id', 'ward', 'party', 'share', 'change', 'votes']),
  seats: factColumns(['ward', 'party', 'change', 'seats', 'direction', 'baseline']),
  mayors: factColumns(['area', 'name', 'party']),
  expectations: factColumns(['party', 'claim', 'stance', 'speaker', 'said_at', 'outcome', 'settled_by']),
  estimates: factColumns(['kind', 'source', 'area', 'party', 'value', 'unit', 'of', 'note']),
  gaps: factColumns(['kind', 'note']),
  posts: ['id', 'documents', 'kind', 'author', 'published_at', 'not_before', 'not_after', 'text'],
  evidence: ['fact_id', 'document', 'post', 'start', 'end', 'quote', 'rule'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a CSV file, without its ending. */
export type CsvTable = keyof typeof csvColumns;
