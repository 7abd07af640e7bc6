import type { Finding } from '../Stage.ts';

type Control = Extract<Finding, { type: 'control' }>;

const nearby = 600;
const oneBreath = 120;

/** Drops repeats at the same place, and lets what is said of one result side by side come together. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const merged: Finding[] = [];
  const lastOfCouncil = new Map<string, Control[]>();
  for (const finding of withoutParts(withoutRepeats(findings))) {
    if (finding.type !== 'control') {
      merged.push(finding);
      continue;
    }
    const known = (lastOfCouncil.get(finding.council.gss) ?? []).filter((one) => isNear(one, finding));
    if (known.some((one) => joinControl(one, finding))) continue;
    lastOfCouncil.set(finding.council.gss, [...known, finding]);
    merged.push(finding);
  }
  return merged;
}

type Seat = Extract<Finding, { type: 'seat' }>;

const besideBalance = 240;
const isBalance = ({ rule, change }: Seat): boolean => /^seat-(?:balance|list)$/.test(rule) && change !== null;

// "The Tories took one off Labour. Labour is down four.": a balance counts, and not its parts.
function withoutParts(findings: readonly Finding[]): readonly Finding[] {
  const balances = findings.filter((one): one is Seat => one.type === 'seat' && isBalance(one));
  if (balances.length === 0) return findings;
  return findings.filter(
    (one) =>
      one.type !== 'seat' ||
      one.rule !== 'seat-move' ||
      !balances.some(
        (other) =>
          other.post === one.post &&
          other.party === one.party &&
          other.council?.gss === one.council?.gss &&
          other.direction === one.direction &&
          Math.abs(other.change ?? 0) > Math.abs(one.change ?? 0) &&
          Math.abs(other.start - one.start) < besideBalance,
      ),
  );
}

// Most stand where no other of their type does, and need no key.
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const known = new Map<number, { finding: Finding; key: string | null }[]>();
  return findings.filter((finding) => {
    const there = known.get(finding.start);
    if (there === undefined) {
      known.set(finding.start, [{ finding, key: null }]);
      return true;
    }
    let key: string | null = null;
    for (const one of there) {
      if (one.finding.end !== finding.end || one.finding.type !== finding.type) continue;
      if (gssOf(one.finding) !== gssOf(finding)) continue;
      one.key ??= toKey(one.finding);
      key ??= toKey(finding);
      if (one.key === key) return false;
    }
    there.push({ finding, key });
    return true;
  });
}

const gssOf = (finding: Finding): string | null => ('council' in finding ? (finding.council?.gss ?? null) : null);

const toKey = (finding: Finding): string => JSON.stringify({ ...finding, rule: '', inferred: [] });

const isNear = (a: Control, b: Control): boolean => a.post === b.post && Math.abs(a.start - b.start) < nearby;

// "Labour lost X, with the Tories taking control": one change, told from both sides.
function joinControl(into: Control, other: Control): boolean {
  if (into.outcome === other.outcome && into.control === other.control && into.previous === other.previous)
    return into.start <= other.start && other.end <= into.end;
  if (into.outcome === 'hold' || other.outcome === 'hold') return false;
  const gain = into.outcome === 'gain' ? into : other.outcome === 'gain' ? other : null;
  const loss = into.outcome === 'loss' ? into : other.outcome === 'loss' ? other : null;
  if (gain !== null && loss !== null) {
    // "Labour no longer has a majority in X, where independents won control"
    const isSameBreath =
      loss.control === 'NOC' && Math.abs(loss.start - gain.start) < oneBreath && gain.start > loss.start;
    if (loss.control !== null && loss.control !== gain.control && !isSameBreath) return false;
    if (gain.previous !== null && loss.previous !== null && gain.previous !== loss.previous) return false;
    const previous = gain.previous ?? loss.previous;
    if (previous === gain.control) return false;
    return join(into, other, 'gain', gain.control, previous);
  }
  const control = into.control ?? other.control;
  const previous = into.previous ?? other.previous;
  if ((other.control ?? control) !== control || (other.previous ?? previous) !== previous) return false;
  return join(into, other, into.outcome, control, previous);
}

function join(
  into: Control,
  other: Control,
  outcome: Control['outcome'],
  control: Control['control'],
  previous: Control['previous'],
): true {
  Object.assign(into, {
    outcome,
    control,
    previous,
    start: Math.min(into.start, other.start),
    end: Math.max(into.end, other.end),
  });
  return true;
}
