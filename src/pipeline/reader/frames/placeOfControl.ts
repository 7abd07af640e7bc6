import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import type { Frame } from './Frame.ts';

/** "in X they took control of a council that had been hung": the one name right before them; null for none or several. */
export function placeBefore({ before, subject }: Frame): readonly NamedCouncil[] | null {
  const place = before.findLast(({ start }) => subject !== null && start < subject.start);
  return place?.kind === kindOf.council && place.prep === kindOf.at && place.councils.length === 1
    ? place.councils
    : null;
}

/** "in X they took a council that had been hung": the one name right before them, which is no county's. */
export function placeOfObject(frame: Frame): readonly NamedCouncil[] | null {
  const object = frame.args.find(({ kind }) => kind === kindOf.reference);
  if (object === undefined || !isSingular(object) || object.asides.length === 0) return null;
  const place = placeBefore(frame);
  return place?.some(({ candidates }) => candidates.some(({ gss }) => gss.startsWith(county))) === true ? null : place;
}

const county = 'E10';

/** "clung on in the X division of W": whether a noun is of a part of a council. */
export const isWardOf = ({ words }: Unit): boolean => /^(?:ward|division|seat|council seat)$/.test(words);

/** "X: Reform take control of a council where nobody had a majority": whether a noun is of one council. */
export const isSingular = ({ words }: Unit): boolean =>
  /^(?:council|county|borough|city|district|authority)$/.test(words);
/** Whether a sentence begins with a council’s name as its label. */
export const isLabelled = ({ shape }: ReadSentence): boolean => /^C[:-]/.test(shape);

/** "X: Conservatives seize council from independents" */
export const isHeadline = ({ args }: Frame, sentence: ReadSentence): boolean =>
  isLabelled(sentence) && args.some((unit) => unit.kind === kindOf.reference && isSingular(unit));
