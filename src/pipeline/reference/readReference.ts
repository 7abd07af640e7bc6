import { normaliseName } from '../../domain/normaliseName.ts';
import { BadInput, type Fault } from '../Fault.ts';
import type { Reference } from '../Stage.ts';
import { cell, toItems } from './cellRules.ts';
import { readAuthorities } from './readAuthorities.ts';
import { unknownCouncil, type NamedText } from './NamedText.ts';
import { leadersFile, referenceFiles, type ReferenceFolder } from './ReferenceFolder.ts';
import { readOfficial } from './readOfficial.ts';
import { readTable } from './readTable.ts';

/** Makes the reference of the files' texts, by file name; `folder` is how faults name the folder. Throws `BadInput` with every fault. */
export function readReference(texts: ReadonlyMap<string, string>, folder: string): ReferenceFolder {
  const missing = Object.values(referenceFiles).filter((name) => !texts.has(name));
  if (missing.length > 0) {
    throw new BadInput(
      missing.map((name) => ({
        file: `${folder}/${name}`,
        line: 1,
        what: 'no such file',
        expected: 'a reference table',
      })),
    );
  }
  const get = (name: string) => ({ file: `${folder}/${name}`, text: texts.get(name) ?? '' });
  const faults: Fault[] = [];

  const parties = readParties(get(referenceFiles.parties), faults);
  const codes = new Set(parties.map(({ code }) => code));
  const authorities = readAuthorities(
    get(referenceFiles.councils),
    get(referenceFiles.counties),
    get(referenceFiles.others),
  );
  faults.push(...authorities.faults);
  const known = new Set(authorities.list.map(({ gss }) => gss));
  const ambiguous = readAmbiguous(get(referenceFiles.ambiguous), known, faults);
  const wards = readWards(get(referenceFiles.wards), known, faults);
  const leaders = texts.has(leadersFile) ? readLeaders(get(leadersFile), codes, faults) : [];
  const official = readOfficial(get(referenceFiles.official), known, codes, faults);

  if (faults.length > 0) throw new BadInput(faults);
  return {
    authorities: authorities.list,
    positions: authorities.positions,
    ambiguous,
    parties: parties.filter(({ code }) => code !== 'NOC'),
    leaders,
    wards,
    official,
  };
}

function readParties({ file, text }: NamedText, faults: Fault[]): Reference['parties'] {
  const table = readTable(file, text, { code: cell.partyCode, name: cell.text, short: cell.text, aliases: cell.any });
  faults.push(...table.faults);
  return table.rows.map(({ cells }) => ({
    code: cells.code,
    name: cells.name,
    short: cells.short,
    aliases: toItems(cells.aliases),
  }));
}

function readLeaders({ file, text }: NamedText, codes: Set<string>, faults: Fault[]): Reference['leaders'] {
  const table = readTable(file, text, { name: cell.text, party: cell.partyCode, from: cell.day, to: cell.date });
  faults.push(...table.faults);
  return table.rows.map(({ cells, line }) => {
    if (!codes.has(cells.party))
      faults.push({ file, line, what: `no party ${cells.party}`, expected: 'a code of parties.csv' });
    return { name: cells.name, party: cells.party, from: cells.from, to: cells.to === '' ? null : cells.to };
  });
}

function readAmbiguous({ file, text }: NamedText, known: Set<string>, faults: Fault[]): Reference['ambiguous'] {
  const table = readTable(file, text, { alias: cell.text, candidates_gss: cell.gssList, reading: cell.any });
  faults.push(...table.faults);
  return table.rows.map(({ cells, line }) => {
    const candidates = toItems(cells.candidates_gss);
    faults.push(...candidates.filter((gss) => !known.has(gss)).map((gss) => unknownCouncil(file, line, gss)));
    return { alias: normaliseName(cells.alias), candidates, reading: cells.reading };
  });
}

function readWards({ file, text }: NamedText, known: Set<string>, faults: Fault[]): Reference['wards'] {
  const table = readTable(file, text, { gss_council: cell.gss, name: cell.text });
  faults.push(...table.faults);
  const wards: Reference['wards'] = new Map();
  for (const { cells, line } of table.rows) {
    if (!known.has(cells.gss_council)) faults.push(unknownCouncil(file, line, cells.gss_council));
    const names = wards.get(cells.gss_council);
    if (names) names.push(cells.name);
    else wards.set(cells.gss_council, [cells.name]);
  }
  return wards;
}
