import type { Frame } from '../../reader/frames/Frame.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { carriedWard, wardHere, type WardRole } from './wardDraft.ts';

const byLot = /\b(?:lots? (?:was|were)|drawing (?:of )?lots|straws?|tied|dead heat|coin)\b/i;

/** The ward that is spoken of, as a role, for somebody who "hung on", "won again" or "lost to" another without a word of where. */
export function carriedRoles(frame: Frame, sentence: ReadSentence): WardRole[] {
  const { objectKind, subject, isAside, args } = frame;
  const { before } = sentence.discourse;
  // "The two candidates tied and lots were drawn. The Lib Dem won."
  const isByLot = subject?.kind === 'P' && byLot.test(before?.text ?? '');
  const isSomebody = isByLot || /[XHS]/.test(subject?.kind ?? '') || /^(?:he|she)$/.test(subject?.words ?? '');
  const isLeftOut = objectKind === null && !isAside && !args.some(({ kind, prep }) => kind === 'W' || prep === 'I');
  const carried = isSomebody && isLeftOut ? (wardHere(frame, sentence) ?? carriedWard(sentence)) : null;
  return carried === null ? [] : [{ ...carried, from: null, to: null }];
}
