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
  if (isUnderLabel(sentence) && !ofCouncil.test(sentence)) return findings.filter(({ type }) => type !== 'control');
  const areas = flatten(findings, (finding) => (finding.type === 'mayor' ? [finding.area] : []));
  if (areas.length === 0 || ofCouncil.test(sentence)) return findings;
  const isOfMayor = (finding: Finding): boolean => finding.type === 'control' && areas.includes(finding.council.name);
  if (!findings.some(isOfMayor) || speaksOfMayor(sentence) || !isAboutMayors(sentence)) return findings;
  return findings.filter((finding) => !isOfMayor(finding));
}

const label = /^\W*(?:the |our )?(?:new |metro |elected )?mayor(?:s|al(?: (?:results|races|contests))?|alties)[.:!]?$/i;

// "Mayors. X, Y and Z stayed with Labour": what a paragraph says behind such a label.
function isUnderLabel({ discourse, post, paragraph }: ReadSentence): boolean {
  let { before } = discourse;
  for (let steps = 0; before?.post === post && before.paragraph === paragraph && steps < longestLead; steps += 1) {
    if (label.test(before.text.trim())) return true;
    before = before.discourse.before;
  }
  return false;
}

const longestLead = 6;
