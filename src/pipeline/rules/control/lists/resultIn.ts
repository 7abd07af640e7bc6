import type { Control } from '../../../../domain/Fact.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { readEntry, type Result as Entry } from './feedEntry.ts';

type Result = Omit<Entry, 'length'>;

/** What the cells or lines that tell the present say, beside who had it before (null where that is not told); null where they say nothing, or contradict each other. */
export function resultIn(now: readonly Unit[], before: Control | null): Result | null {
  const entry = readEntry(now);
  if (entry !== null) {
    if (before === null) return entry;
    if (entry.outcome === 'hold') return entry.control === before ? entry : null;
    if (entry.previous !== null && entry.previous !== before) return null;
    return entry.control === before ? null : { ...entry, previous: before };
  }
  const signs = resultShape(now).replaceAll(/[^+=_]/g, '');
  const control = controlIn(now);
  if (signs === '=') {
    const holder = control ?? before;
    return holder === null || (before !== null && before !== holder) ? null : toResult(holder, holder);
  }
  if (signs.length > 1 || control === null || before === null) return null;
  if (signs === '_') return control === 'NOC' && before !== 'NOC' ? toResult('NOC', before) : null;
  return signs === '+' && control === before ? null : toResult(control, before);
}

const toResult = (control: Control, previous: Control): Result => ({
  outcome: control === previous ? 'hold' : control === 'NOC' ? 'loss' : 'gain',
  control,
  previous,
});

/** Who has a majority in words such as "Con", "NOC (Lab minority)", "Labour minority"; null where that is not one. */
export function controlIn(units: readonly Unit[]): Control | null {
  const controls = units.filter(({ kind }) => kind === 'P' || kind === 'N').map(controlOfUnit);
  const [first, second] = controls;
  if (first == null) return null;
  const isShared = units.some(({ words }) => /\b(?:minority|coalition|alliance|partnership)\b/.test(words));
  if (first === 'NOC' || isShared) return 'NOC';
  return second === undefined ? first : null;
}
