import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Finding } from '../../Stage.ts';
import { chunksIn } from './mayorContext.ts';

type Mayor = Extract<Finding, { type: 'mayor' }>;

/** Gives a mayor whose party one sentence does not say the party that another of the same document does, beside the name. */
export function settleParties(findings: readonly Finding[], sentences: readonly ReadSentence[]): void {
  const mayors = findings.filter((finding): finding is Mayor => finding.type === 'mayor');
  const known = new Map<string, Mayor['party']>();
  for (const { area, name, party } of mayors) if (party !== null) known.set(`${area} ${name}`, party);
  for (const mayor of mayors) {
    const key = `${mayor.area} ${mayor.name}`;
    if (mayor.party === null && !known.has(key)) known.set(key, partyBesideName(mayor.name, sentences));
    mayor.party ??= known.get(key) ?? null;
  }
}

// The one party that stands beside a name, wherever the document says it: "Labour’s N", "N (Lab)".
function partyBesideName(name: string, sentences: readonly ReadSentence[]): Mayor['party'] {
  const said = new Set<string>();
  for (const sentence of sentences) {
    if (!sentence.text.includes(name)) continue;
    for (const chunk of chunksIn(sentence)) if (chunk.name === name && chunk.party !== null) said.add(chunk.party);
  }
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}
