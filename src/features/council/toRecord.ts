import type { ControlFact } from '../../domain/ControlFact.ts';
import type { Council } from '../../domain/Council.ts';
import type { Control } from '../../domain/Fact.ts';

/** How the official record of a council stands to what the documents say. */
export interface RecordComparison {
  /** `silent`: the record has it and the documents do not report it; `none`: the record does not hold it. */
  standing: 'agrees' | 'differs' | 'disputed' | 'silent' | 'none';
  before: Control | null;
  after: Control | null;
  basis: string;
  /** Sources of the record differ among themselves. */
  isDisputed: boolean;
  /** What differs, where it does. */
  differs: ('before' | 'after')[];
}

/** Compares the record with what was reported; only what both say can differ. */
export function toRecord({ official }: Council, control: ControlFact | null): RecordComparison {
  if (!official) return { standing: 'none', before: null, after: null, basis: '', isDisputed: false, differs: [] };
  const { before, after, basis, disputed } = official;
  const isOther = (ours: Control | null | undefined, theirs: Control | null) =>
    ours !== null && ours !== undefined && theirs !== null && ours !== theirs;
  const differs: RecordComparison['differs'] = [];
  if (isOther(control?.previous, before)) differs.push('before');
  if (isOther(control?.control, after)) differs.push('after');
  const said = control?.official === 'unknown' ? null : (control?.official ?? null);
  const compared = disputed ? 'disputed' : differs.length > 0 ? 'differs' : 'agrees';
  return { standing: control ? (said ?? compared) : 'silent', before, after, basis, isDisputed: disputed, differs };
}
