/** How links of an older schema version become links of the next: each step renames or rewrites params. None was published before version 1. */
export type Migration = (query: URLSearchParams) => URLSearchParams;
export const CURRENT_VERSION = 1;
const migrations: readonly Migration[] = [];

/** Brings a query up to the current version; a newer one is read as far as it goes, and that is said. */
export function migrateLink(
  query: URLSearchParams,
  steps: readonly Migration[] = migrations,
  current: number = CURRENT_VERSION,
): { query: URLSearchParams; problems: string[] } {
  const raw = query.get('v');
  const version = raw === null ? current : Number(raw);
  const rest = new URLSearchParams(query);
  rest.delete('v');
  if (raw !== null && !/^\d{1,4}$/.test(raw))
    return { query: rest, problems: [`“v=${raw.slice(0, 12)}” was not understood`] };
  if (version > current) {
    return {
      query: rest,
      problems: ['this link was made by a newer version of this page; what could be read was read'],
    };
  }
  const migrated = steps.slice(Math.max(0, version - 1), current - 1).reduce((each, step) => step(each), rest);
  return { query: migrated, problems: [] };
}
