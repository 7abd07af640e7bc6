import type { Borders } from '../../../dataset/queries.ts';
import type { Council } from '../../../domain/Council.ts';
import { SCHEMA_VERSION, type Facts } from '../../../domain/Dataset.ts';
import type { Manifest } from '../../../domain/Manifest.ts';
import type { Post } from '../../../domain/Post.ts';

/** What an embed page carries in itself, so that it needs no request: the same in the page and in its frozen copies. */
export interface EmbedData {
  manifest: Manifest;
  facts: Facts;
  councils: Council[];
  /** One page of posts; the manifest lists no other. */
  posts?: Post[];
  borders?: Borders<'councils'>;
  wardBorders?: Borders<'wards'>;
}

/** The name of a dataset in links: the first 12 hex of its hash. */
export const hashOf = (data: EmbedData): string => data.manifest.hash.slice(0, 12);

/** Whether this page's program can show a copy that was frozen by an earlier one. */
export const isReadable = (value: unknown): value is EmbedData =>
  typeof value === 'object' &&
  value !== null &&
  'facts' in value &&
  (value.facts as { schemaVersion?: unknown } | null)?.schemaVersion === SCHEMA_VERSION;
