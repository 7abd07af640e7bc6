import type { MultiPolygon } from 'geojson';
import { decodeRing } from './decodeRing.ts';
import type { CouncilRow } from './readCouncils.ts';
import { wardSlug } from './wardSlug.ts';

/** A ward of December 2013 and the council of May 2018 that it lies in. */
export interface Ward {
  id: string;
  council: string;
  name: string;
  gss: string;
  oldCode: string;
  shape: MultiPolygon;
}

type Offset = [number, number];

interface PackedWard {
  properties: { WD13CD: string; WD13CDO: string; WD13NM: string };
  geometry:
    | { type: 'Polygon'; coordinates: string[]; encodeOffsets: Offset[] }
    | { type: 'MultiPolygon'; coordinates: string[][]; encodeOffsets: Offset[][] };
}

/** Cuts the one GeoJSON object out of the script, which otherwise only hands it to ECharts. */
function readPacked(script: string): PackedWard[] {
  const call = /registerMap\('[^']*', (?=\{)/.exec(script);
  const end = script.lastIndexOf(');}));');
  if (call === null || end < 0) throw new Error('wards.js holds no registerMap call, expected one with GeoJSON');
  const map = JSON.parse(script.slice(call.index + call[0].length, end)) as { features: PackedWard[] };
  return map.features;
}

/** Decodes the rings of one polygon. */
function unpackPolygon(rings: readonly string[], offsets: readonly Offset[]): Offset[][] {
  return rings.map((ring, index) => decodeRing(ring, offsets[index] ?? [0, 0]));
}

/** Decodes a ward's shape; a single polygon becomes a list of one. */
function unpackShape({ geometry }: PackedWard): MultiPolygon {
  const coordinates =
    geometry.type === 'Polygon'
      ? [unpackPolygon(geometry.coordinates, geometry.encodeOffsets)]
      : geometry.coordinates.map((rings, index) => unpackPolygon(rings, geometry.encodeOffsets[index] ?? []));
  return { type: 'MultiPolygon', coordinates };
}

/** Reads every ward of the script; its council is found by the first four characters of the old ward code. Throws on a code of no council. */
export function readWards(script: string, councils: readonly CouncilRow[]): Ward[] {
  const gssOf = new Map(councils.map((council) => [council.oldCode, council.gss]));
  return readPacked(script).map((packed) => {
    const { WD13CD: gss, WD13CDO: oldCode, WD13NM: name } = packed.properties;
    const council = gssOf.get(oldCode.slice(0, 4));
    if (council === undefined)
      throw new Error(
        `ward ${gss} ${name} has the old code ${oldCode}, expected one of a council in councils-2018.csv`,
      );
    return { id: `${council}-${wardSlug(name)}`, council, name, gss, oldCode, shape: unpackShape(packed) };
  });
}
