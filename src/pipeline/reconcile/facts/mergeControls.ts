import type { ControlFact } from '../../../domain/ControlFact.ts';
import type { Reference } from '../../Stage.ts';
import { type Claim, claimsOf, groupBy } from './Claim.ts';
import { clusterClaims } from './clusterClaims.ts';
import { compareOfficial } from './compareOfficial.ts';
import { tellsOtherLevel } from './tellsOtherLevel.ts';
import { type ReasonOf, toFact } from './toFact.ts';

/** What is said of who runs a council. */
export type ControlValue = Pick<ControlFact, 'outcome' | 'control' | 'previous'>;

/** One control fact a council. "Lost by A" and "won by B (from A)" are one gain; another holder or winner is a conflict. */
export function mergeControls(claims: readonly Claim[], official: Reference['official']): ControlFact[] {
  const byCouncil = groupBy(claimsOf(claims, 'control'), ({ finding }) => finding.council.gss);
  return [...byCouncil].flatMap(([gss, group]) => {
    const clusters = clusterClaims(group, {
      toValue: ({ finding: { outcome, control, previous } }): ControlValue => ({ outcome, control, previous }),
      unify: unifyControls,
    });
    const [kept] = clusters;
    const council = group[0]?.finding.council;
    if (!kept || !council) return [];
    const fact = toFact(`control-${gss}`, clusters, reasonOf);
    return [{ ...fact, council, ...kept.value, official: compareOfficial(kept.value, official.get(gss)) }];
  });
}

/** What two readings say together, or null where they disagree. */
export function unifyControls(a: ControlValue, b: ControlValue): ControlValue | null {
  if (a.previous !== null && b.previous !== null && a.previous !== b.previous) return null;
  const previous = a.previous ?? b.previous;
  if (a.outcome !== b.outcome) {
    const [gain, loss] = a.outcome === 'gain' ? [a, b] : [b, a];
    // "A lost it" says the half of "B gained it from A"; "A lost it, nobody has it" does not.
    if (gain.outcome !== 'gain' || loss.outcome !== 'loss' || loss.control !== null) return null;
    return previous === gain.control ? null : { outcome: 'gain', control: gain.control, previous };
  }
  if (a.control !== null && b.control !== null && a.control !== b.control) return null;
  return { outcome: a.outcome, control: a.control ?? b.control, previous };
}

/** The same party is said to run it, and only what went before differs: gains are counted from different starting points. Else one of them may be about another body of the name. */
const reasonOf: ReasonOf<ControlValue> = (kept, other, clusters) =>
  kept.control !== null && kept.control === other.control
    ? 'baseline'
    : tellsOtherLevel(clusters.kept, clusters.other)
      ? 'level'
      : null;
