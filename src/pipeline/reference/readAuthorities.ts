import type { Fault } from '../Fault.ts';
import type { Authority } from '../Stage.ts';
import { cell, toItems } from './cellRules.ts';
import type { CouncilPosition } from './ReferenceFolder.ts';
import { readTable } from './readTable.ts';

/** A reference file: the name that faults give it, and its text. */
export interface ReferenceText {
  file: string;
  text: string;
}

/** Every authority of the three files, each with the file and line it stands on. */
export interface Authorities {
  list: Authority[];
  positions: Map<string, CouncilPosition>;
  faults: Fault[];
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Reads districts, counties, and the authorities of other years and nations; two rows with one GSS code are a fault. */
export function readAuthorities(councils: ReferenceText, counties: ReferenceText, others: ReferenceText): Authorities {
  const list: Authority[] = [];
  const positions = new Map<string, CouncilPosition>();
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  const add = (authority: Authority, file: string, line: number) => {
    const first = seen.get(authority.gss);
    if (first === undefined) {
      seen.set(authority.gss, `${file}:${line}`);
      list.push(authority);
    } else
      faults.push({ file, line, what: `${authority.gss} stands twice (${first})`, expected: 'each GSS code once' });
  };

  const districts = readTable(councils.file, councils.text, {
    gss: cell.gss,
    name: cell.text,
    official_name: cell.text,
    type: cell.text,
    county: cell.any,
    region: cell.text,
    lat: cell.number,
    lng: cell.number,
    aliases: cell.any,
    to: cell.date,
    hex_q: cell.whole,
    hex_r: cell.whole,
  });
  for (const { cells, line } of districts.rows) {
    add(
      {
        gss: cells.gss,
        name: cells.name,
        aliases: toItems(cells.aliases),
        officialName: cells.official_name,
        type: cells.type,
        region: orNull(cells.region),
        county: orNull(cells.county),
        nation: 'England',
        from: null,
        to: orNull(cells.to),
      },
      councils.file,
      line,
    );
    positions.set(cells.gss, {
      point: [Number(cells.lat), Number(cells.lng)],
      hex: cells.hex_q === '' || cells.hex_r === '' ? null : [Number(cells.hex_q), Number(cells.hex_r)],
    });
  }

  const shires = readTable(counties.file, counties.text, {
    gss: cell.gss,
    name: cell.text,
    official_name: cell.text,
    type: cell.text,
    region: cell.text,
    lat: cell.number,
    lng: cell.number,
    aliases: cell.any,
    to: cell.date,
  });
  for (const { cells, line } of shires.rows) {
    add(
      {
        gss: cells.gss,
        name: cells.name,
        aliases: toItems(cells.aliases),
        officialName: cells.official_name,
        type: cells.type,
        region: orNull(cells.region),
        county: null,
        nation: 'England',
        from: null,
        to: orNull(cells.to),
      },
      counties.file,
      line,
    );
    positions.set(cells.gss, { point: [Number(cells.lat), Number(cells.lng)], hex: null });
  }

  const elsewhere = readTable(others.file, others.text, {
    gss: cell.gss,
    name: cell.text,
    official_name: cell.text,
    type: cell.text,
    nation: cell.nation,
    from: cell.date,
    to: cell.date,
  });
  for (const { cells, line } of elsewhere.rows) {
    add(
      {
        gss: cells.gss,
        name: cells.name,
        aliases: [],
        officialName: cells.official_name,
        type: cells.type,
        region: null,
        county: null,
        nation: cells.nation as Authority['nation'],
        from: orNull(cells.from),
        to: orNull(cells.to),
      },
      others.file,
      line,
    );
  }
  return { list, positions, faults: [...districts.faults, ...shires.faults, ...elsewhere.faults, ...faults] };
}
