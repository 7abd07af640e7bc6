import type { ControlFact } from './ControlFact.ts';
import type { Control } from './Fact.ts';

/** What a report means for one party (or for no overall control): `gain`, it has the council now and another had it; `loss`, it had it and has it no more; null where it is not concerned. */
export function partyOutcome(
  { outcome, control, previous }: Pick<ControlFact, 'outcome' | 'control' | 'previous'>,
  party: Control,
): ControlFact['outcome'] | null {
  if (outcome === 'hold') return (control ?? previous) === party ? 'hold' : null;
  if (control === party) return 'gain';
  return previous === party ? 'loss' : null;
}
