import type { Finding } from '../../Stage.ts';
import type { SaidHolder } from './SaidHolder.ts';
import { flatten } from '../../flatten.ts';

type Result = Extract<Finding, { type: 'control' }>;

const isOpenLoss = (finding: Finding): finding is Result =>
  finding.type === 'control' && finding.outcome === 'loss' && finding.control === null && finding.previous !== null;

/** What results that only say who lost a council say of who had it. */
export function holdersOfLosses(
  findings: readonly Finding[],
  at: (start: number) => Pick<SaidHolder, 'start' | 'paragraph'>,
): SaidHolder[] {
  return flatten(findings.filter(isOpenLoss), ({ council, previous, post, start }) =>
    previous === null ? [] : [{ gss: council.gss, holder: previous, weight: 'said', post, ...at(start) }],
  );
}

// "The Tories’ majority was wiped out" where the council has gone to somebody.
const isGone = (finding: Finding): finding is Result =>
  finding.type === 'control' && finding.rule === 'majority-gone' && finding.control === 'NOC';

/** Lets "Tories lose X" in one place and "Labour take X" in another be one result. */
export function joinLosses(findings: readonly Finding[]): void {
  for (const loss of findings) {
    if (!isOpenLoss(loss) && !isGone(loss)) continue;
    const others = findings.filter(
      (finding): finding is Result =>
        finding.type === 'control' &&
        finding !== loss &&
        finding.council.gss === loss.council.gss &&
        finding.control !== null,
    );
    const [first] = others;
    if (first === undefined || first.outcome === 'hold') continue;
    if (others.some(({ control, outcome }) => control !== first.control || outcome !== first.outcome)) continue;
    if (first.control === loss.previous) continue;
    loss.outcome = first.outcome;
    loss.control = first.control;
    loss.previous = first.previous ?? loss.previous;
    loss.inferred = [...new Set([...loss.inferred, 'control', 'outcome'])];
  }
}
