import type { Party, Place } from '../../../domain/Fact.ts';
import type { Authority, Reference } from '../../Stage.ts';
import { moreNames, moreParties } from './moreNames.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import { PhraseMap } from '../units/PhraseMap.ts';
import { flatten } from '../../flatten.ts';

/** What a name of an authority stands for on the day of the election; `candidates` where it may be one of several. */
export interface CouncilName {
  candidates: readonly Authority[];
  /** Abbreviations count only in capitals. */
  short: boolean;
  /** How the reference says an ambiguous name is usually read, else null. */
  usual: Authority | null;
  ambiguous: boolean;
  /** Abolished by then, or not yet created. */
  defunct: boolean;
}

export interface PartyName {
  party: Party;
  /** Only in scores and feeds: single letters and "others". */
  scoreOnly: boolean;
  lowerCase: boolean;
}

export interface NameIndex {
  councils: PhraseMap<CouncilName>;
  parties: PhraseMap<PartyName>;
  /** GSS codes of the councils that have a ward of the name. */
  wards: PhraseMap<string>;
  /** The parties that people lead on the day, by their names in full or with a title. */
  leaders: PhraseMap<Party>;
  authorities: Map<string, Authority>;
}

// Too common as words to stand for a council by themselves.
const tooCommon = new Set(['city', 'the city', 'london', 'c', 'l', 'g', 'eden council area']);
const shortest = 4;

const placeOf = ({ gss, name }: Authority): Place => ({ gss, name });
export { placeOf };

function listNames(authority: Authority): string[] {
  const own = [authority.name, authority.officialName, ...authority.aliases, ...(moreNames[authority.gss] ?? [])].map(
    normaliseName,
  );
  const names = new Set(own);
  for (const name of own) {
    names.add(name.replace(/^the /, ''));
    names.add(name.replace(/ council$/, ''));
    names.add(name.replace(/ upon /, ' u ').replace(/ under /, ' u '));
  }
  if (authority.nation !== 'England') {
    for (const name of own) {
      names.add(
        name
          .replace(/ city$/, '')
          .replace(/^city of /, '')
          .replace(/^isle of /, '')
          .replace(/ islands$/, ''),
      );
      names.add(name.replace(/^city of /, '').replace(/ council$/, ''));
    }
  }
  if (/^(London Borough|Royal Borough)/.test(authority.officialName))
    names.add(`royal borough of ${normaliseName(authority.name)}`);
  return [...names].filter((name) => name !== '' && !tooCommon.has(name));
}

const isInForce = ({ from, to }: Authority, date: string): boolean =>
  (from === null || from <= date) && (to === null || date < to);

// A new authority may be elected in the May before the April in which it begins.
function isElectedBefore({ from }: Authority, date: string): boolean {
  if (from === null || from <= date) return false;
  const monthsAhead = (Date.parse(from) - Date.parse(date)) / (30.4 * 24 * 3600 * 1000);
  return monthsAhead < 11.5;
}

/** Names of authorities, parties and wards as they stand on `date` (ISO), ready to be looked up. */
export function indexNames(reference: Reference, date: string): NameIndex {
  const byName = new Map<string, Authority[]>();
  const exact = new Map<string, Authority>();
  const authorities = new Map(reference.authorities.map((authority) => [authority.gss, authority]));
  for (const authority of reference.authorities) {
    for (const name of listNames(authority)) byName.set(name, [...(byName.get(name) ?? []), authority]);
    if (isInForce(authority, date)) {
      const name = normaliseName(authority.name);
      exact.set(name, authority);
      exact.set(name.replace(/ council$/, ''), authority);
    }
  }
  for (const authority of reference.authorities) {
    const name = normaliseName(authority.name);
    if (isElectedBefore(authority, date) && !exact.has(name)) exact.set(name, authority);
  }
  const councils = new PhraseMap<CouncilName>(true);
  const readings = new Map(reference.ambiguous.map((entry) => [normaliseName(entry.alias), entry]));
  for (const [name, all] of byName) {
    if (readings.has(name) && !exact.has(name)) continue;
    const inForce = all.filter((authority) => isInForce(authority, date));
    const valid = inForce.length > 0 ? inForce : all.filter((authority) => isElectedBefore(authority, date));
    const only = exact.get(name);
    const candidates = only !== undefined && valid.includes(only) ? [only] : valid;
    const short = name.replaceAll(' ', '').length < shortest && (all[0]?.name.length ?? 0) > shortest;
    const entry: CouncilName = {
      candidates: candidates.length > 0 ? candidates : all,
      short,
      usual: null,
      ambiguous: candidates.length > 1,
      defunct: candidates.length === 0,
    };
    councils.add(name, entry);
    for (const written of all.map((authority) => withCommas(authority.name)))
      if (written !== null && written.replaceAll(' , ', ' ') === name) councils.add(written, entry);
  }
  for (const [name, { candidates: codes, reading }] of readings) {
    if (exact.has(name) || tooCommon.has(name)) continue;
    const candidates = flatten(codes, (gss) => authorities.get(gss) ?? []).filter((one) => isInForce(one, date));
    const later = (byName.get(name) ?? []).filter((one) => isInForce(one, date));
    const all = [...new Set([...later, ...candidates])];
    const saysUsual = /^usually|nearly always/.test(reading) && !/\bask\b|inside/.test(reading);
    const usual = saysUsual ? (candidates[0] ?? null) : null;
    const entry = { candidates: all, short: false, usual, ambiguous: true, defunct: all.length === 0 };
    if (all.length > 0) councils.add(name, entry);
  }
  return {
    councils,
    parties: indexParties(reference, date),
    wards: indexWards(reference),
    leaders: indexLeaders(reference, date),
    authorities,
  };
}

// "Ham, Petersham and Richmond Riverside": a comma is a token of its own.
const withCommas = (name: string): string | null =>
  name.includes(',') ? name.split(',').map(normaliseName).join(' , ') : null;

function indexParties(reference: Reference, date: string): PhraseMap<PartyName> {
  const parties = new PhraseMap<PartyName>();
  const known = new Set<string>();
  for (const { code, aliases, name, short } of reference.parties) {
    if (code === 'NOC') continue;
    for (const alias of new Set([name, short, ...aliases, ...(moreParties[code] ?? [])])) {
      const norm = normaliseName(alias);
      if (known.has(norm)) continue;
      known.add(norm);
      const scoreOnly = norm.length === 1 || /^(?:others?|oth|brexit)$/.test(norm);
      parties.add(norm, {
        party: code,
        scoreOnly,
        lowerCase: [
          'tory',
          'tories',
          'ukip',
          'independents',
          'independent',
          'residents association',
          'residents associations',
          'residents group',
          'residents groups',
        ].includes(norm),
      });
    }
  }
  for (const { name, party } of leadersOn(reference, date))
    for (const phrase of partiesOf(name)) parties.add(phrase, { party, scoreOnly: false, lowerCase: false });
  return parties;
}

const leadersOn = ({ leaders }: Reference, date: string): Reference['leaders'] =>
  leaders.filter(({ from, to }) => from <= date && (to === null || date < to));

// "Theresa May", "Mrs May", "Sir Vince Cable", "Sir Vince"
function indexLeaders(reference: Reference, date: string): PhraseMap<Party> {
  const leaders = new PhraseMap<Party>();
  for (const { name, party } of leadersOn(reference, date)) {
    const full = normaliseName(name);
    const first = full.slice(0, full.indexOf(' '));
    const surname = full.slice(full.lastIndexOf(' ') + 1);
    for (const phrase of [
      full,
      `sir ${full}`,
      `sir ${first}`,
      ...['mr', 'mrs', 'ms', 'miss'].map((one) => `${one} ${surname}`),
    ])
      leaders.add(phrase, party);
  }
  return leaders;
}

const titles = ['', 'sir ', 'mr ', 'mrs ', 'ms ', 'miss '];

// "Theresa May's party", "Mr Farage's party", "Sir Vince Cable's party"
function partiesOf(leader: string): string[] {
  const full = normaliseName(leader);
  const surname = full.slice(full.lastIndexOf(' ') + 1);
  return flatten([full, surname], (name) => titles.map((title) => `${title}${name}s party`));
}

function indexWards(reference: Reference): PhraseMap<string> {
  const wards = new PhraseMap<string>();
  for (const [gss, names] of reference.wards)
    for (const name of names) {
      wards.add(normaliseName(name), gss);
      const written = withCommas(name);
      if (written !== null) wards.add(written, gss);
    }
  return wards;
}
