import type { ControlFact } from '../../../domain/ControlFact.ts';
import type { Council } from '../../../domain/Council.ts';
import { partyInSentence } from '../../../parts/partyWords.ts';

/** How the reports stand to the official record: both speak (agreeing, differing, or the record itself in dispute), or the documents are silent; null where the record says nothing. */
export type RecordState = 'agrees' | 'differs' | 'disputed' | 'silent' | null;

/** The comparison of one council, as a state and as a sentence. */
export function toRecord(
  { official }: Pick<Council, 'official'>,
  control: ControlFact | null,
): { record: RecordState; recordSentence: string | null } {
  if (!official) return { record: null, recordSentence: null };
  const { before, after, disputed, basis } = official;
  const record: RecordState = control
    ? control.official === 'unknown'
      ? disputed
        ? 'disputed'
        : null
      : control.official
    : 'silent';
  const said = `Official record: ${before ? partyInSentence(before) : 'not known'} before, ${after ? partyInSentence(after) : 'not known'} after`;
  const reason = disputed || record === 'differs' ? ` (${basis})` : '';
  return { record, recordSentence: said + reason };
}
