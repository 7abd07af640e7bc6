import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Finding } from '../../Stage.ts';
import { chunksIn } from './mayorContext.ts';

type Mayor = Extract<Finding, { type: 'mayor' }>;

/**
 * Gives a mayor whom one sentence calls by the surname the name that the document has in full, and one whose party a sentence does not
 * say the party that another of the same document does, beside the name.
 */
export function settleMayors(findings: readonly Finding[], sentences: readonly ReadSentence[]): void {
  const mayors = findings.filter((finding): finding is Mayor => finding.type === 'mayor');
  for (const mayor of mayors) if (!mayor.name.includes(' ')) mayor.name = fullName(mayor, mayors, sentences);
  const known = new Map<string, Mayor['party']>();
  for (const { area, name, party } of mayors) if (party !== null) known.set(`${area} ${name}`, party);
  for (const mayor of mayors) {
    const key = `${mayor.area} ${mayor.name}`;
    if (mayor.party === null && !known.has(key)) known.set(key, partyBesideName(mayor.name, sentences));
    mayor.party ??= known.get(key) ?? null;
  }
}

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

// The one full name of the document that ends in the surname; that of a mayor of the same area before any other.
function fullName({ name, area }: Mayor, mayors: readonly Mayor[], sentences: readonly ReadSentence[]): string {
  const isFull = (other: string): boolean => other !== name && surnameOf(other) === name;
  const same = mayors.find((other) => other.area === area && isFull(other.name));
  if (same !== undefined) return same.name;
  const names = new Set<string>();
  for (const sentence of sentences)
    if (sentence.text.includes(name))
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
