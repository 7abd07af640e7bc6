import { namesOnly } from '../discourse/section.ts';
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

/** What a verb takes that stands before it: "X they kept with ease", "in X they took a council that had been hung"; null for nothing. */
export const takenHere = (frame: Frame, sentence: ReadSentence): readonly NamedCouncil[] | null =>
  frontedObject(frame, sentence)?.councils ?? placeOfObject(frame);

// The one name right before, which is no county's.
function placeOfObject(frame: Frame): readonly NamedCouncil[] | null {
  const object = frame.args.find(({ kind }) => kind === kindOf.reference);
  if (
    frame.objectKind !== kindOf.reference ||
    object === undefined ||
    !isSingular(object) ||
    object.asides.length === 0
  )
    return null;
  const place = placeBefore(frame);
  return place?.some(({ candidates }) => candidates.some(({ gss }) => gss.startsWith(county))) === true ? null : place;
}

const county = 'E10';

/** "X they kept with ease", "X and Y Labour held": names at the head of a clause, right before the subject of a verb that has no object. */
export function frontedObject({ subject, objectKind, group }: Frame, { main }: ReadSentence): Unit | null {
  if (objectKind !== null || group.form !== 'finite' || !/[PY]/.test(subject?.kind ?? '')) return null;
  let at = main.findIndex(({ start }) => start === subject?.start) - 1;
  if (main[at]?.kind === kindOf.determiner) at -= 1;
  const name = main[at];
  const isHead = at === 0 || /[,;.:&^]/.test(main[at - 1]?.kind ?? '');
  return name?.kind === kindOf.council && name.prep === null && !name.owns && isHead ? name : null;
}

/** "clung on in the X division of W": whether a noun is of a part of a council. */
export const isWardOf = ({ words }: Unit): boolean => /^(?:ward|division|seat|council seat)$/.test(words);

/** "X: Reform take control of a council where nobody had a majority": whether a noun is of one council. */
export const isSingular = ({ words }: Unit): boolean =>
  /^(?:council|county|borough|city|district|authority)$/.test(words);
/** Whether a sentence begins with a council’s name as its label. */
export const isLabelled = ({ shape }: ReadSentence): boolean => /^C[:-]/.test(shape);

/** "X: Conservatives seize council from independents"; "X" on a line above "Labour hold a council that they have run since 1994" */
export const isHeadline = ({ args }: Frame, sentence: ReadSentence): boolean =>
  (isLabelled(sentence) || isBelowName(sentence)) &&
  args.some((unit) => unit.kind === kindOf.reference && isSingular(unit));

const isBelowName = ({ discourse: { before }, post, paragraph, kinds }: ReadSentence): boolean =>
  before !== null &&
  before.post === post &&
  paragraph - before.paragraph <= 1 &&
  namesOnly(before) &&
  !kinds.includes(kindOf.council);
