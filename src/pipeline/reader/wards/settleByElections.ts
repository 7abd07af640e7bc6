import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';

const ofCouncils = /\bby-?elections?\b/i;
const ofOthers = /\b(?:parliament\w*|mps?|westminster|commons|mayor\w*)\b/i;
/** "There were some council by-elections as well." */
const announced = /\b(?:council|ward|local) by-?elections\b/i;
const longestHeading = 8;
const longestList = 12;

/** Marks wards told of below "By-elections on the same day", or behind "There were some council by-elections" in one paragraph. */
export function settleByElections(findings: readonly Finding[], read: readonly ReadSentence[]): void {
  if (!read.some(({ text }) => ofCouncils.test(text))) return;
  for (const finding of findings) {
    if (finding.type !== 'ward' || finding.byElection) continue;
    const at = read.findIndex(({ start, end }) => finding.start >= start && finding.start < end);
    finding.byElection = at > 0 && isBelow(read, at);
  }
}

function isBelow(read: readonly ReadSentence[], at: number): boolean {
  const own = read[at];
  for (let index = at - 1; index >= Math.max(0, at - longestList); index -= 1) {
    const one = read[index];
    if (one === undefined || one.post !== own?.post) return false;
    const isHeading = one.frames.length === 0 && one.main.length <= longestHeading && one.scores.length === 0;
    const isRightAbove = one.paragraph === own.paragraph - 1 && announced.test(one.text);
    if (one.paragraph === own.paragraph || isHeading || isRightAbove) {
      if (ofCouncils.test(one.text)) return !ofOthers.test(one.text) && isPlural(one.text);
      if (isHeading && one.paragraph !== own.paragraph && !one.kinds.includes('W') && !hasResult(one)) return false;
    } else if (one.frames.length > 1) return false;
  }
  return false;
}

const isPlural = (text: string): boolean => /\bby-?elections\b/i.test(text);

const hasResult = ({ main }: ReadSentence): boolean => main.some(({ kind }) => kind === 'W' || kind === 'P');
