import { csvColumns, type CsvTable } from '../../domain/csv/csvColumns.ts';
import type { Manifest } from '../../domain/Manifest.ts';
import { formatNumber } from '../../parts/formatChange.ts';

/** A file of the dataset to download. */
export interface FileLine {
  name: string;
  /** What is in it, for people. */
  holds: string;
  bytes: number;
}

/** Files of one sort under a heading. */
export interface FileGroup {
  title: string;
  files: FileLine[];
}

const tables: Record<CsvTable, string> = {
  controls: 'Who runs each council reported, and who did',
  wards: 'Wards reported, with swing',
  shares: 'Shares of the vote in wards, one row a party',
  seats: 'Seats won and lost',
  mayors: 'Mayors elected',
  expectations: 'What was hoped, and what came of it',
  estimates: 'Projections, polls and odds, one row a figure',
  gaps: 'What is announced and not there',
  posts: 'Every post of the live blogs',
  evidence: 'Every passage that says a fact',
};
const wholes: Record<string, string> = {
  'dataset.json': 'Everything, in one file',
  'facts.json': 'Everything but the posts',
  'schema.json': 'JSON Schema of dataset.json',
  'manifest.json': 'The list of these files, with their hashes',
  'report.json': 'What was read and what was not',
  'method.json': 'The rules, with their examples',
  'councils.json': 'Councils: names, codes, regions, the official record',
  'borders.topo.json': 'Shapes of the councils (TopoJSON)',
  'wards.topo.json': 'Shapes of the wards that facts name (TopoJSON)',
};

const isTable = (name: string): name is CsvTable => name in csvColumns;

function groupOf(name: string): string {
  if (name.endsWith('.csv')) return 'Tables (CSV)';
  if (name.startsWith('documents/')) return 'Documents as text, with what each part is';
  if (name.startsWith('posts/')) return 'Posts, in timeline order';
  return name.includes('topo') || name === 'councils.json' ? 'Councils and shapes' : 'Whole';
}

function holdsOf(name: string): string {
  const table = name.replace(/\.csv$/, '');
  if (name.endsWith('.csv') && isTable(table)) return tables[table];
  if (name.startsWith('documents/')) return name.slice('documents/'.length, -'.json'.length);
  if (name.startsWith('posts/')) return `Part ${Number(name.replace(/\D/g, '')) + 1}`;
  return wholes[name] ?? name;
}

const order = ['Whole', 'Tables (CSV)', 'Councils and shapes', 'Posts, in timeline order'];

/** The files that a manifest lists, in groups, each with what it holds and its size. */
export function toFileList(manifest: Manifest): FileGroup[] {
  const groups = new Map<string, FileLine[]>(order.map((title) => [title, []]));
  for (const [name, { bytes }] of Object.entries(manifest.files)) {
    const title = groupOf(name);
    groups.set(title, [...(groups.get(title) ?? []), { name, holds: holdsOf(name), bytes }]);
  }
  return [...groups].flatMap(([title, files]) => (files.length > 0 ? [{ title, files }] : []));
}

/** A size as readers say it: "812 bytes", "28 kB", "1.2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${formatNumber(bytes / 1_000)} kB` : `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
