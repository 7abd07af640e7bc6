import { firstNames } from '../names/firstNames.ts';
import { councilSuffixes, kindOf } from './lexiconWords.ts';
import { lexicon, type LexicalEntry } from './lexicon.ts';
import type { NameIndex, CouncilName, PartyName } from '../names/nameIndex.ts';
import { takeSuffix } from './councilSuffix.ts';
import { newUnit, type NamedCouncil, type Unit } from './Unit.ts';
import type { Token } from './tokenise.ts';
import { starts, wordStarts } from './wordStarts.ts';

const signKinds = new Map([
  ['—', '-'],
  ['–', '-'],
  ['―', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['•', '|'],
  ['·', '|'],
  ['*', '|'],
  ['●', '|'],
  ['▪', '|'],
  ['[', '('],
  [']', ')'],
  ['and', '&'],
  ['→', 'T'],
  ['⇒', 'T'],
  ['➡', 'T'],
  ['➔', 'T'],
  ['➜', 'T'],
  ['»', 'T'],
  ['>', 'T'],
  // A hashtag's sign; a number's kind is the same character.
  ['#', "'"],
  ['…', ','],
]);
/** "W went independent with 58% of the vote" */
const moved = new Set('went goes gone stays stayed remains remained turned turns'.split(' '));
const independentNouns = new Set(
  'candidate candidates councillor councillors group groups gain hold administration majority mayor member members coalition alliance and by in at of from to who won had has held took leads seat'.split(
    ' ',
  ),
);

const directions = new Set(['north', 'south', 'east', 'west', 'mid', 'central']);

type Known = ReturnType<typeof lexicon.longest>;

const mostly = 0.7;

function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const { kind, upper } of tokens) {
    if (kind !== 'word') continue;
    words += 1;
    if (upper) shouted += 1;
  }
  return words > 1 && shouted > words * mostly;
}

function joinWords(tokens: readonly Token[], from: number, end: number): string {
  let words = tokens[from]?.base ?? '';
  for (let at = from + 1; at < end; at += 1) words += ` ${tokens[at]?.base ?? ''}`;
  return words;
}

/** Parts a sentence's tokens into units: names of councils, parties and wards, known words and phrases, numbers, signs. */
export function readUnits(tokens: readonly Token[], names: NameIndex, text: string): Unit[] {
  const units: Unit[] = [];
  const startsOf = wordStarts(names);
  const shouts = isShouted(tokens);
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const unit = readUnit(token);
    unit.surface = text.slice(unit.start, unit.end);
    units.push(unit);
  }
  return units;

  function readUnit(token: Token): Unit {
    const unit = newUnit(kindOf.word, token.start, token.end, token.norm);
    unit.cap = token.cap;
    unit.joined = token.joined;
    unit.owns = token.owns;
    if (token.kind === 'number') {
      unit.kind = kindOf.number;
      unit.value = Number(token.norm);
      at += 1;
      return unit;
    }
    if (token.kind === 'sign') {
      unit.kind = signKinds.get(token.norm) ?? (token.norm.length === 1 && token.norm < '~' ? token.norm : '|');
      at += 1;
      return unit;
    }
    const elided = token.cap && directions.has(token.norm) ? nameElided(token) : null;
    if (elided !== null) return closeCouncil(unit, elided, at + 1);
    const bits = startsOf(token);
    if (bits === 0) {
      unit.kind = token.cap && !shouts ? kindOf.name : kindOf.word;
      at += 1;
      return unit;
    }
    const known = (bits & starts.known) === 0 ? null : lexicon.longest(tokens, at);
    return (bits === starts.known ? null : readName(token, unit, known)) ?? readWord(token, unit, known);
  }

  function close(unit: Unit, end: number): Unit {
    const last = tokens[end - 1];
    if (last !== undefined) {
      unit.end = last.end;
      unit.owns = last.owns;
      unit.words = last === tokens[at] ? last.base : joinWords(tokens, at, end);
    }
    at = end;
    return unit;
  }

  function readName(token: Token, unit: Unit, known: Known): Unit | null {
    const leader = token.cap || shouts ? names.leaders.longest(tokens, at) : null;
    const party = names.parties.longest(tokens, at, (values) => acceptsParty(values, token));
    const council =
      token.cap || shouts || /^\d/.test(token.norm)
        ? names.councils.longest(tokens, at, (values) => acceptsCouncil(values, token))
        : null;
    const ward = token.cap && !shouts ? names.wards.longest(tokens, at) : null;
    if (leader !== null && leader.end > (party?.end ?? 0)) {
      unit.kind = kindOf.name;
      unit.leads = leader.values[0] ?? null;
      return close(unit, leader.end);
    }
    if (
      ward !== null &&
      ward.end > at + 1 &&
      isWardFirst(ward.end, council?.end ?? 0, party?.end ?? 0, known?.end ?? 0)
    ) {
      unit.kind = kindOf.name;
      unit.wardOf = ward.values;
      return close(unit, ward.end);
    }
    if (council !== null && council.end >= (party?.end ?? 0) && (council.end >= (known?.end ?? 0) || !isNoc(known))) {
      const name = council.values.find((one) => !one.defunct) ?? council.values[0];
      if (name !== undefined) {
        if (ward?.end === council.end) unit.wardOf = ward.values;
        return closeCouncil(unit, name, council.end);
      }
    }
    if (party !== null && party.end >= (known?.end ?? 0)) {
      const found = party.values[0];
      unit.kind = kindOf.party;
      unit.parties = found === undefined ? [] : [found.party];
      unit.at = placeIn(party.end);
      const next = tokens[party.end];
      const isPartyWord = next !== undefined && (next.base === 'party' || next.base === 'parties');
      return close(unit, isPartyWord ? party.end + 1 : party.end);
    }
    return null;
  }

  // "Residents for Uttlesford": the council that a party's name ends with.
  function placeIn(end: number): NamedCouncil | null {
    const place = end > at + 2 ? names.councils.longest(tokens, end - 1) : null;
    const name = place?.end === end ? place.values[0] : undefined;
    const [start, last] = [tokens[end - 1]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    return name === undefined
      ? null
      : { candidates: name.candidates, usual: name.usual, start, end: last, holder: null, asides: [] };
  }

  // "North and West Northamptonshire": the first name without the word that it shares with the second.
  function nameElided(token: Token): CouncilName | null {
    const [joint, other] = [tokens[at + 1], tokens[at + 2]];
    if ((joint?.norm !== 'and' && joint?.norm !== '&') || other?.cap !== true || !directions.has(other.norm))
      return null;
    const full = names.councils.longest(tokens, at + 2);
    if (full === null || full.end < at + 4) return null;
    const own = [token, ...tokens.slice(at + 3, full.end)];
    const found = names.councils.longest(own, 0);
    return found?.end === own.length ? (found.values.find((one) => !one.defunct) ?? null) : null;
  }

  // "Old Town", "Richmond Park": a longer name than the council or the word that it begins with.
  function isWardFirst(ward: number, council: number, party: number, known: number): boolean {
    if (ward <= council || ward <= party || ward < known) return false;
    const behind = tokens[ward];
    return council === 0 || behind?.kind !== 'word' || !councilSuffixes.has(behind.norm);
  }

  function isNoc(known: { values: readonly LexicalEntry[] } | null): boolean {
    return known?.values[0]?.kinds.includes(kindOf.noc) ?? false;
  }

  function acceptsParty(values: readonly PartyName[], token: Token): boolean {
    const name = values[0];
    if (name === undefined) return false;
    if (name.scoreOnly) return isScorePlace(token);
    if (!token.cap && !shouts) {
      if (!name.lowerCase) return false;
      if (token.base !== 'independent' || token.norm !== 'independent') return true;
      const next = tokens[at + 1];
      const before = tokens[at - 1]?.norm;
      return (
        next === undefined ||
        next.kind === 'sign' ||
        independentNouns.has(next.norm) ||
        (next.cap && firstNames.has(next.norm)) ||
        moved.has(before ?? '') ||
        before === 'an' ||
        before === 'from' ||
        before === 'to'
      );
    }
    // The newspaper: "tells The Independent".
    if (token.norm === 'independent' && tokens[at - 1]?.norm === 'the') {
      return independentNouns.has(tokens[at + 1]?.norm ?? '') && tokens[at - 1]?.cap !== true;
    }
    return true;
  }

  // A single letter or "others" is a party only before a colon or a figure; "(C)" behind a name, "C hold", "L gain from C".
  function isScorePlace(token: Token): boolean {
    const next = tokens[at + 1];
    const isLetter = token.norm.length === 1;
    if (isLetter && !token.upper) return false;
    const before = tokens[at - 1];
    if (isLetter && before?.norm === 'from' && /^(?:gain|hold|win|loss)$/.test(tokens[at - 2]?.norm ?? '')) return true;
    if (next === undefined) return false;
    if (isLetter && before?.norm === '(' && next.norm === ')') return tokens[at - 2]?.cap === true;
    if (isLetter && /^(?:gain|hold|win|loss)$/.test(next.norm)) return true;
    return next.norm === ':' || (next.kind === 'number' && token.cap) || next.norm === '(' || next.norm === '+';
  }

  function acceptsCouncil(values: readonly CouncilName[], token: Token): boolean {
    return values.some(({ short }) => !short || (token.upper && !shouts) || (token.upper && token.norm.length <= 3));
  }

  function closeCouncil(unit: Unit, name: CouncilName, end: number): Unit {
    const last = tokens[end - 1];
    const suffix =
      last?.owns === true
        ? { end, candidates: name.candidates, other: false }
        : takeSuffix(tokens, end, name.candidates);
    const authority = suffix.candidates.length > 0 ? suffix.candidates : name.candidates;
    unit.kind = name.defunct || suffix.other || suffix.candidates.length === 0 ? kindOf.otherPlace : kindOf.council;
    const closed = close(unit, suffix.end);
    closed.councils = [
      { candidates: authority, usual: name.usual, start: closed.start, end: closed.end, holder: null, asides: [] },
    ];
    return closed;
  }

  function readWord(token: Token, unit: Unit, known: Known): Unit {
    const entry = known?.values[0];
    const isTitle = token.cap && at > 0 && !shouts;
    if (known !== null && entry !== undefined && (known.end > at + 1 || !isTitle || token.upper || isPlain(entry))) {
      unit.verb = entry.verb;
      unit.effects = entry.effects;
      unit.value = entry.value;
      unit.kind = entry.kinds[0] ?? (entry.verb !== null ? kindOf.verb : kindOf.catenative);
      return close(unit, known.end);
    }
    unit.kind = token.cap && !shouts ? kindOf.name : kindOf.word;
    const ward = token.cap ? names.wards.longest(tokens, at) : null;
    if (ward !== null) {
      unit.kind = kindOf.name;
      unit.wardOf = ward.values;
      return close(unit, ward.end);
    }
    at += 1;
    return unit;
  }

  // A capitalised verb inside a sentence is headline style; other capitalised words may be parts of names.
  function isPlain(entry: LexicalEntry): boolean {
    return entry.verb !== null || entry.effects.length > 0 || entry.kinds.some((kind) => !'o'.includes(kind));
  }
}
