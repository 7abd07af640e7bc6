import type { ControlFact } from '../../../domain/ControlFact.ts';
import type { Reference } from '../../Stage.ts';

type Said = Pick<ControlFact, 'outcome' | 'control' | 'previous'>;
type OfficialRecord = NonNullable<ReturnType<Reference['official']['get']>>;

/** Sets what the documents say beside the official record: only what is said is compared, and nothing of the record enters the fact. */
export function compareOfficial(said: Said, official: OfficialRecord | undefined): ControlFact['official'] {
  if (!official) return 'unknown';
  if (official.disputed) return 'disputed';
  const { before, after } = official;
  if (said.control !== null && after !== null && said.control !== after) return 'differs';
  if (said.previous !== null && before !== null && said.previous !== before) return 'differs';
  if (before === null || after === null) return said.control === null && said.previous === null ? 'unknown' : 'agrees';
  const changedHands = before !== after;
  return changedHands === (said.outcome !== 'hold') ? 'agrees' : 'differs';
}
