import { textPattern } from '../../patterns/TextPattern.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Frame } from '../frames/Frame.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';

const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const ofThem = '(?: of (?:them|these|those|which|the (?:two|three|four|five|six|lot|list)))?';
// No noun may follow: "the first council", "the last time", "the second reading" pick nothing of a list.
const behind =
  '(?=[,:]| and (?:gained|won|took|lost|kept|held)\\b| (?:was|were|is|are|had|has|have|having|being|from|to(?! (?:declare|report|finish|fall|go|change|turn|come|be|count)\\b)|by|at|directly|straight|also|both|previously|formerly|until|went|goes?|fell|falls?|stay|stays|stayed|remain|remains|remained|a|an|under|with|in|changed|comes?|came)\\b|\\W*$)';
const picks = new RegExp(
  `\\bthe (former|latter|rest|others?|first|second|third|last|final)(?: (two|three|four|five|pair|one|couple)| (?:case|instance))?${ofThem}${behind}`,
  'gi',
);
/** Whether a sentence may pick some of a list. */
export const maySay = textPattern(
  /\bthe (?:former|latter|rest|others?|first|second|third|last|final)\b|\bone (?:case|of them|from|off)\b/i,
);
/** "one from the Tories, the other from Labour": it is not said which. */
const isEither =
  /(?<!\b(?:every|each) (?:single )?)\b(?:one|another)(?: case| of (?:them|these))?,? (?:from|off) (?:the )?$/i;
const isOther =
  /(?<!\b(?:every|each) (?:single )?)\bone(?: case| of (?:them|these))?,? (?:from|off) .*\bother(?: one| case)?,? (?:from|off) (?:the )?$/i;

/** Which of the councils of a list its words pick ("the first two", "the last of these", "the others"), going by the last such words; null where they pick none. */
export function someOf(words: string, list: readonly NamedCouncil[]): readonly NamedCouncil[] | null {
  let picked: readonly NamedCouncil[] | null = null;
  for (const [, which = '', count] of words.matchAll(picks)) {
    const taken: readonly NamedCouncil[] = picked ?? [];
    const number = count === undefined ? 1 : /pair|couple/.test(count) ? 2 : counts.indexOf(count.toLowerCase());
    if (number < 0 || number >= list.length) return null;
    picked = pick(which.toLowerCase(), count === undefined ? null : number, list, taken);
    if (picked === null) return null;
  }
  return picked;
}

function pick(
  which: string,
  number: number | null,
  list: readonly NamedCouncil[],
  taken: readonly NamedCouncil[],
): readonly NamedCouncil[] | null {
  if (which === 'former' || which === 'first') return list.slice(0, number ?? 1);
  if (which === 'second' || which === 'third') {
    const at = which === 'second' ? 1 : 2;
    return number === null || number === 1 ? list.slice(at, at + 1) : null;
  }
  if (which === 'latter' || which === 'last' || which === 'final') return list.slice(-(number ?? 1));
  // "the first two …, the other …": what was not picked before.
  const rest = list.filter((one) => !taken.includes(one));
  return taken.length > 0 && rest.length > 0 && (number === null || number === rest.length) ? rest : null;
}

/** The councils that the words before an offset pick of the list named last, in the sentence or in the one before it; null where they pick none. */
export const someBefore = (sentence: ReadSentence, end: number): readonly NamedCouncil[] | null =>
  pickBefore(sentence, end, (words) => words);

/** The same where such words are the subject of the verb that begins at the offset: "the first two were held". */
export const someAsSubject = (sentence: ReadSentence, verbStart: number): readonly NamedCouncil[] | null =>
  pickBefore(sentence, verbStart, (words) => words.split(clauseEnds).at(-1) ?? '');

// The same where they are the object: "no longer runs X or Y: the independents won the latter".
function someAsObject(sentence: ReadSentence, args: readonly Unit[]): readonly NamedCouncil[] | null {
  const unit = args.find(({ kind, prep }) => kind === kindOf.pronoun && prep === null);
  return unit !== undefined && /^the (?:former|latter)$/.test(unit.words) ? someBefore(sentence, unit.end) : null;
}

const picked =
  /^ the (?:first|second|third|last|other|others|rest|final|remaining)(?: (?:two|three|four|five|one|pair))?(?=[,;.!]|\W*$| (?:and|but|from|off|by|with|while|as|too|easily|comfortably|narrowly)\b)/i;

// The same where a number of them is the object: "held the first two and gained the other from Labour".
function someBehindVerb(sentence: ReadSentence, verb: Unit | undefined): readonly NamedCouncil[] | null {
  if (verb === undefined) return null;
  const match = picked.exec(sentence.text.slice(verb.end - sentence.start));
  return match === null ? null : someBefore(sentence, verb.end + match[0].length);
}

/** The councils of a list that a verb’s object picks, by a pronoun or a number; null where it picks none. */
export const someTaken = (sentence: ReadSentence, { objectKind, args, at }: Frame): readonly NamedCouncil[] | null =>
  objectKind === kindOf.pronoun
    ? someAsObject(sentence, args)
    : objectKind === null || objectKind === kindOf.number
      ? someBehindVerb(sentence, sentence.main[at])
      : null;

const clauseEnds = /[,;:]|\b(?:and|but|while|whereas|though|although)\b/;

function pickBefore(
  sentence: ReadSentence,
  end: number,
  toWords: (between: string) => string,
): readonly NamedCouncil[] | null {
  if (!maySay.test(sentence)) return null;
  const { text, start, main, discourse, post, paragraph } = sentence;
  const own = main.findLast((unit) => isList(unit) && unit.end <= end);
  const from = own?.end ?? start;
  // What is said of another council behind the list is not of its members.
  if (main.some(({ kind, start: at }) => kind === kindOf.council && at >= from && at < end)) return null;
  const { before } = discourse;
  const isNear = before?.post === post && paragraph - before.paragraph <= 1;
  const above = isNear ? before.main.filter(({ kind }) => kind === kindOf.council) : [];
  const list = own ?? (above.length === 1 && isList(above[0]) ? above[0] : undefined);
  if (list === undefined) return null;
  const words = text.slice(from - start, end - start);
  return isEither.test(words) || isOther.test(words) ? [] : someOf(toWords(words), list.councils);
}

const isList = (unit: { kind: string; councils: readonly NamedCouncil[] } | undefined): boolean =>
  unit?.kind === kindOf.council && unit.councils.length > 1;
