import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Finding } from '../../Stage.ts';
import { flatten } from '../../flatten.ts';

const joint = /\band\b|&|\//;
const ofCouncil = /\b(?:councils|control|majority|majorities|both (?:councils|authorities)|hung)\b/i;

/** Drops what was read as results of two councils where the area of a mayor whom the document names is called by both: "P won X and Y from Q, N being the new mayor". */
export function withoutParts(findings: readonly Finding[], sentences: readonly ReadSentence[]): Finding[] {
  const areas = new Set(
    flatten(findings, (finding) => (finding.type === 'mayor' && joint.test(finding.area) ? [finding.area] : [])),
  );
  if (areas.size === 0) return [...findings];
  return findings.filter((finding) => {
    if (finding.type !== 'control' && finding.type !== 'expectation') return true;
    const said = sentences.find(({ start, end }) => start <= finding.start && finding.start < end);
    if (said === undefined || ofCouncil.test(said.text)) return true;
    const name = finding.council?.name;
    return name === undefined || ![...areas].some((area) => area.includes(name) && said.text.includes(area));
  });
}
