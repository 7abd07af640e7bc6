import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { describeComparison } from './recipe/compareShapes.ts';
import { decodeRing } from './recipe/decodeRing.ts';
import { readCouncils } from './recipe/readCouncils.ts';
import type { CouncilRow } from './recipe/readCouncils.ts';
import { wardSlug } from './recipe/wardSlug.ts';

type Shapes = Topology<Record<string, GeometryCollection<{ name: string }>>>;

const REFERENCE = join(import.meta.dirname, '../reference');
const WARDS = join(import.meta.dirname, 'wards');

/** Councils that may lie apart from the rest of their region in the hex layout, because they are islands. */
const ISLANDS = ['Isles of Scilly'];

const councils = readCouncils(join(REFERENCE, 'councils-2018.csv'));
const councilText = readFileSync(join(import.meta.dirname, 'councils.topo.json'), 'utf8');
const gazetteer: { gss_council: string; name: string; gss_ward: string; ons_old_code: string }[] = parse(
  readFileSync(join(REFERENCE, 'wards-2013.csv'), 'utf8'),
  { columns: true },
);
const wardFiles = readdirSync(WARDS).sort();
const wardShapes = wardFiles.map((file) => JSON.parse(readFileSync(join(WARDS, file), 'utf8')) as Shapes);

/** The ids of every shape of a topology, in order. */
function idsOf(shapes: Shapes): string[] {
  return Object.values(shapes.objects).flatMap((object) => object.geometries.map(({ id }) => String(id)));
}

/** Id and name of every ward of a topology, in order. */
function namesOf(shapes: Shapes): [string, string][] {
  const features = Object.values(shapes.objects).flatMap((object) => feature(shapes, object).features);
  return features.map(({ id, properties }) => [String(id), properties.name]);
}

/** The ids of shapes whose largest ring has fewer than three corners. */
function emptyShapes(shapes: Shapes): string[] {
  const features = Object.values(shapes.objects).flatMap((object) => feature(shapes, object).features);
  const corners = features.map(({ id, geometry }) => {
    const rings =
      geometry.type === 'Polygon' ? geometry.coordinates : 'coordinates' in geometry ? geometry.coordinates.flat() : [];
    const largest = Math.max(
      0,
      ...(rings as number[][][]).map((ring) => new Set(ring.map((point) => point.join())).size),
    );
    return { id: String(id), largest };
  });
  return corners.filter(({ largest }) => largest < 3).map(({ id }) => id);
}

/** The six cells around a cell, odd rows pushed half a cell east. */
function cellsAround({ q, r }: CouncilRow['hex']): string[] {
  const east = q + (r % 2);
  return [
    `${q - 1},${r}`,
    `${q + 1},${r}`,
    `${east - 1},${r + 1}`,
    `${east},${r + 1}`,
    `${east - 1},${r - 1}`,
    `${east},${r - 1}`,
  ];
}

/** The names of those councils that can't be reached from the first one by walking from cell to cell. */
function cutOff(members: readonly CouncilRow[]): string[] {
  const left = new Map(members.map((council) => [`${council.hex.q},${council.hex.r}`, council]));
  const next = members.slice(0, 1);
  for (let council = next.pop(); council !== undefined; council = next.pop()) {
    left.delete(`${council.hex.q},${council.hex.r}`);
    next.push(...cellsAround(council.hex).flatMap((cell) => left.get(cell) ?? []));
  }
  return [...left.values()].map(({ name }) => name);
}

describe('council borders', () => {
  const shapes = JSON.parse(councilText) as Shapes;

  it('has one shape for each of the 326 councils, with its GSS code', () => {
    expect(Object.keys(shapes.objects)).toEqual(['councils']);
    expect(idsOf(shapes)).toEqual(councils.map(({ gss }) => gss).sort());
    expect(idsOf(shapes)).toHaveLength(326);
    expect(emptyShapes(shapes)).toEqual([]);
  });

  it('agrees wholly with itself, and with the official areas within a hundredth in the mean', () => {
    const said = describeComparison(councilText, councilText, councils);
    expect(said).toContain('shared area by joint area: mean 1.0000, least 1.0000');
    expect(Number(/area_km2 of councils-2018\.csv: mean ([\d.]+)/.exec(said)?.[1])).toBeCloseTo(1, 2);
  });
});

describe('wards', () => {
  it('names only councils that exist, and some ward in each', () => {
    expect([...new Set(gazetteer.map((ward) => ward.gss_council))].sort()).toEqual(
      councils.map(({ gss }) => gss).sort(),
    );
  });

  it('has codes of the right form, the old one beginning with its council', () => {
    const oldCodes = new Map(councils.map(({ gss, oldCode }) => [gss, oldCode]));
    const wrong = gazetteer.filter(
      (ward) => !/^E05\d{6}$/.test(ward.gss_ward) || ward.ons_old_code.slice(0, 4) !== oldCodes.get(ward.gss_council),
    );
    expect(wrong).toEqual([]);
  });

  it('has a file for each council, its ids unique and made of code and name', () => {
    expect(wardFiles).toEqual(councils.map(({ gss }) => `${gss}.topo.json`).sort());
    const ids = wardShapes.flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(gazetteer.map((ward) => `${ward.gss_council}-${wardSlug(ward.name)}`).sort());
    expect(wardShapes.flatMap(emptyShapes)).toEqual([]);
  });

  it('keeps every ward in the file of its council, with its name as printed', () => {
    wardShapes.forEach((shapes, index) => {
      const gss = wardFiles[index]?.slice(0, 9) ?? '';
      const listed = gazetteer
        .filter((ward) => ward.gss_council === gss)
        .map(({ name }) => [`${gss}-${wardSlug(name)}`, name]);
      expect(namesOf(shapes).sort()).toEqual(listed.sort());
    });
  });

  it('draws all files on one grid, so that arcs of two files can stand in one list', () => {
    expect(new Set(wardShapes.map(({ transform }) => JSON.stringify(transform))).size).toBe(1);
  });

  it.each([
    ["St Mary's & Abbey", 'st-marys-and-abbey'],
    ['Saint Helen’s', 'st-helens'],
    ['Cross in Hand/Five Ashes', 'cross-in-hand-five-ashes'],
    ['Westward Ho!', 'westward-ho'],
  ])('writes %s as %s', (name, slug) => expect(wardSlug(name)).toBe(slug));
});

describe('hex layout', () => {
  it('has no two councils in a cell', () => {
    expect(new Set(councils.map(({ hex }) => `${hex.q},${hex.r}`)).size).toBe(councils.length);
  });

  it.each([...new Set(councils.map(({ region }) => region))])('holds %s together', (region) => {
    const members = councils.filter((council) => council.region === region && !ISLANDS.includes(council.name));
    expect(cutOff(members)).toEqual([]);
  });

  it('has no land without a neighbour but the islands', () => {
    expect(cutOff(councils.filter(({ name }) => !ISLANDS.includes(name)))).toEqual([]);
  });
});

describe('decodeRing', () => {
  it('adds zigzag steps to the offset, in 1/1024 degree', () => {
    expect(decodeRing('@@BA', [1024, 2048])).toEqual([
      [1, 2],
      [1025 / 1024, 2047 / 1024],
    ]);
  });
});
