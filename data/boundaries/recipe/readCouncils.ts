import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** What the shapes and the hex layout need to know about one council; areas in square kilometres. */
export interface CouncilRow {
  gss: string;
  name: string;
  region: string;
  oldCode: string;
  areaKm2: number;
  hex: { q: number; r: number };
}

/** Reads councils-2018.csv: the 326 lower-tier English councils of May 2018. */
export function readCouncils(file: string): CouncilRow[] {
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  return rows.map((row) => ({
    gss: row.gss ?? '',
    name: row.name ?? '',
    region: row.region ?? '',
    oldCode: row.ons_old_code ?? '',
    areaKm2: Number(row.area_km2),
    hex: { q: Number(row.hex_q), r: Number(row.hex_r) },
  }));
}
