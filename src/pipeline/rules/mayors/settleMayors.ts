import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Finding } from '../../Stage.ts';
import { chunksIn, isVotes, speaksOfMayor } from './mayorContext.ts';
import { tellsNoWin } from './noMayor.ts';
import { settleParties } from './settleParties.ts';
import { shapeOf } from './Chunk.ts';

type Mayor = Extract<Finding, { type: 'mayor' }>;

/**
 * Gives a mayor whom one sentence calls by the surname the name that the document has in full, and one whose party a sentence does not
 * say the party that another of the same document does, beside the name.
 */
export function settleMayors(findings: readonly Finding[], sentences: readonly ReadSentence[]): void {
  const mayors = findings.filter((finding): finding is Mayor => finding.type === 'mayor');
  settleLists(mayors, sentences);
  for (const mayor of mayors) if (surname.test(mayor.name)) mayor.name = fullName(mayor, mayors, sentences);
  settleParties(mayors, sentences);
  const known = new Map<string, Mayor['party']>();
  for (const { area, name, party } of mayors) if (party !== null) known.set(`${area} ${name}`, party);
  for (const mayor of mayors) {
    const key = `${mayor.area} ${mayor.name}`;
    if (mayor.party === null && !known.has(key))
      known.set(
        key,
        partyBesideName(mayor.name, sentences) ??
          partyOfArea(mayor.area, sentences) ??
          formerParty(mayor.name, sentences),
      );
    mayor.party ??= known.get(key) ?? null;
  }
}

/** A surname alone, or a peer’s. */
const surname = /^(?:(?:Lord|Lady|Baroness|Baron) )?\S+$/;

const votes = /\d{1,3}(?:,\d{3})+|\d{3,}/;
const votesIn = (text: string): number => Number((votes.exec(text)?.[0] ?? '0').replace(/,/g, ''));

// A list of votes need not begin with the winner: "A mayor", then "N 4,711", "N 9,963 – elected".
function settleLists(mayors: readonly Mayor[], sentences: readonly ReadSentence[]): void {
  for (const mayor of mayors) {
    if (mayor.rule !== 'mayor-follows') continue;
    let at = sentences.findIndex(({ start, end }) => start <= mayor.start && mayor.start < end);
    const first = sentences[at];
    if (first === undefined || !isVotes(first) || elected.test(first.text)) continue;
    let top = first;
    for (at += 1; at < sentences.length; at += 1) {
      const next = sentences[at];
      if (next === undefined || !isVotes(next)) break;
      if (elected.test(next.text) || votesIn(next.text) > votesIn(top.text)) top = next;
      if (elected.test(next.text)) break;
    }
    const winner = top === first ? undefined : chunksIn(top).find(({ kind }) => /[Nn]/.test(kind));
    if (winner === undefined) continue;
    Object.assign(mayor, { name: winner.name, party: winner.party, start: top.start, end: top.end });
  }
}

const elected = /\belected\b/i;
const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

// The one full name of the document that ends in the surname; that of a mayor of the same area before any other.
function fullName({ name, area }: Mayor, mayors: readonly Mayor[], sentences: readonly ReadSentence[]): string {
  const last = surnameOf(name);
  const isFull = (other: string): boolean => !surname.test(other) && surnameOf(other) === last;
  const same = mayors.find((other) => other.area === area && isFull(other.name));
  if (same !== undefined) return same.name;
  const names = new Set<string>();
  for (const sentence of sentences)
    if (sentence.text.includes(last))
      for (const chunk of chunksIn(sentence)) if (/[Nn]/.test(chunk.kind) && isFull(chunk.name)) names.add(chunk.name);
  const [only = name] = names;
  return names.size === 1 ? only : name;
}

// The one party that stands beside a name, wherever the document says it: "Labour’s N", "N (Lab)"; also beside the surname alone.
function partyBesideName(name: string, sentences: readonly ReadSentence[]): Mayor['party'] {
  const surname = surnameOf(name);
  const said = new Set<string>();
  const saidOfSurname = new Set<string>();
  for (const sentence of sentences) {
    if (!sentence.text.includes(surname)) continue;
    for (const chunk of chunksIn(sentence)) {
      if (chunk.party === null) continue;
      if (chunk.name === name) said.add(chunk.party);
      else if (chunk.name === surname) saidOfSurname.add(chunk.party);
    }
  }
  const [only] = said.size > 0 ? said : saidOfSurname;
  return (said.size > 0 ? said : saidOfSurname).size === 1 ? (only ?? null) : null;
}

const holds =
  /(?:^|[,;:^x.])x?P[whEk][^;:!Nn]{0,4}(?:A[qx]{0,2}[ML]|[ML]uA)|(?:A[ML]|[ML]uA)x?[:|,-]P[hwx]|^A[:|,-][ML]x?[:|,-]P[hwx]|[Ef](?:MuA|AM)uP/;

// The one party that is said to have the mayoralty of an area: "P hold the A mayoralty", "but the P is re-elected A mayor".
function partyOfArea(area: string, sentences: readonly ReadSentence[]): Mayor['party'] {
  const said = new Set<string>();
  for (const sentence of sentences) {
    if (!speaksOfMayor(sentence) || !sentence.text.includes(area) || tellsNoWin(sentence) || sentence.isQuestion)
      continue;
    const chunks = chunksIn(sentence);
    const match = holds.exec(shapeOf(chunks));
    if (match === null) continue;
    const told = chunks.slice(match.index, match.index + match[0].length);
    const party = told.find((chunk) => chunk.kind === 'P')?.party;
    if (party != null && told.every(({ kind, name }) => kind !== 'A' || name === area)) said.add(party);
  }
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

/** Offices of a government that is gone; who was a party’s MP or councillor may have left it. */
const past =
  /\bformer (?:\w+ ){0,2}?(?:(?:\w+ )?secretary|chancellor|whip|shadow minister|frontbencher|minister|cabinet minister)\b/i;

// "N, a former Labour minister": where nothing else is said of the party.
function formerParty(name: string, sentences: readonly ReadSentence[]): Mayor['party'] {
  for (const { text, units, start } of sentences) {
    const at = text.indexOf(name);
    const said = at < 0 ? -1 : text.slice(Math.max(0, at - 60), at + name.length + 60).search(past);
    if (said < 0) continue;
    const from = start + Math.max(0, at - 60) + said;
    const party = units.find((unit) => unit.start >= from && unit.start < from + 20 && unit.parties.length === 1);
    if (party !== undefined) return party.parties[0] ?? null;
  }
  return null;
}
