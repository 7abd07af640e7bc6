import { textPattern } from '../../patterns/TextPattern.ts';
import { isAboutMayors, speaksOfMayor } from '../../rules/mayors/mayorContext.ts';
import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { flatten } from '../../flatten.ts';

const ofCouncil = textPattern(
  /\b(?:councils?|control|majority|majorities|authority|administration|town hall|seats?|councillors?|hung)\b/i,
);

/** Drops what was read as a council’s result where mayors were spoken of before and the sentence has no word of a council but the area’s mayor: "X is Labour once more: N beat M". */
export function withoutMayors(findings: Finding[], sentence: ReadSentence): Finding[] {
  const areas = flatten(findings, (finding) => (finding.type === 'mayor' ? [finding.area] : []));
  if (areas.length === 0 || ofCouncil.test(sentence)) return findings;
  const isOfMayor = (finding: Finding): boolean => finding.type === 'control' && areas.includes(finding.council.name);
  if (!findings.some(isOfMayor) || speaksOfMayor(sentence) || !isAboutMayors(sentence)) return findings;
  return findings.filter((finding) => !isOfMayor(finding));
}
