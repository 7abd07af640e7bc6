import type { Finding } from '../Stage.ts';

type Control = Extract<Finding, { type: 'control' }>;

/** Drops repeats at the same place, and lets what is said of one result in one sentence come together. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const merged: Finding[] = [];
  for (const finding of findings) {
    const { rule: _rule, start, end, ...what } = finding;
    const key = JSON.stringify({ ...what, inferred: [], start, end });
    if (seen.has(key)) continue;
    seen.add(key);
    if (finding.type === 'control') {
      const other = merged.find(
        (one): one is Control =>
          one.type === 'control' && one.council.gss === finding.council.gss && overlaps(one, finding),
      );
      if (other !== undefined && joinControl(other, finding)) continue;
    }
    merged.push(finding);
  }
  return merged;
}

const sentenceLength = 600;
const overlaps = (a: Control, b: Control): boolean => a.post === b.post && Math.abs(a.start - b.start) < sentenceLength;

// "Labour lost X, with the Tories taking control": one change, told from both sides.
function joinControl(into: Control, other: Control): boolean {
  if (into.outcome === other.outcome && into.control === other.control && into.previous === other.previous)
    return isSameSpan(into, other);
  if (into.outcome === 'hold' || other.outcome === 'hold') return false;
  const gain = into.outcome === 'gain' ? into : other.outcome === 'gain' ? other : null;
  const loss = into.outcome === 'loss' ? into : other.outcome === 'loss' ? other : null;
  if (gain !== null && loss !== null) {
    if (loss.control !== null && loss.control !== gain.control) return false;
    if (gain.previous !== null && loss.previous !== null && gain.previous !== loss.previous) return false;
    const previous = gain.previous ?? loss.previous;
    if (previous === gain.control) return false;
    into.outcome = 'gain';
    into.control = gain.control;
    into.previous = previous;
    extend(into, other);
    return true;
  }
  const control = into.control ?? other.control;
  const previous = into.previous ?? other.previous;
  if ((other.control ?? control) !== control || (other.previous ?? previous) !== previous) return false;
  into.control = control;
  into.previous = previous;
  extend(into, other);
  return true;
}

const isSameSpan = (a: Control, b: Control): boolean => a.start <= b.start && b.end <= a.end;

function extend(into: Control, other: Control): void {
  into.start = Math.min(into.start, other.start);
  into.end = Math.max(into.end, other.end);
}
