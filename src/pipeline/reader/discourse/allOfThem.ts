import type { Frame } from '../frames/Frame.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { kindOf, numberWords } from '../units/lexiconWords.ts';
import type { NamedCouncil } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

const number = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const noun = '(?:councils|counties|boroughs|authorities|districts|cities)';
const quantified = new RegExp(
  `(?:^|[,;:–—-] |\\b(?:and|but|as|since|before) )(?:both|all|each|every one|every single one)(?: of)?(?: (?:the|these|those|them))?(?: (${number}))?(?: ${noun})?(?: of (?:them|these|those))? ?$`,
  'i',
);
const farthest = 8;

/** Whether the object is "both", "all three" or "the pair of them": councils that were named before. */
export const takesAllOfThem = ({ objectKind, words, group, args }: Frame): boolean =>
  // "in both X and Y"
  !args.some(({ kind, councils }) => kind === kindOf.council && councils.length > 1) &&
  (objectKind === null || objectKind === 'x' || objectKind === kindOf.pronoun) &&
  (objectKind === kindOf.pronoun
    ? /\bevery (?:single )?one of them\b/
    : /\b(both|all (two|three|four|five|six|seven)|the (?:lot|pair|trio)(?: of (?:them|these))?)\b/
  ).test(words.slice(group.lemma.length)) &&
  !/\b(seats|wards|councillors)\b/.test(words);

/** The councils that "both" or "all three" stand for: those of the sentence so far, else of the sentence before, or as many as are counted. */
export function meantByBoth(sentence: ReadSentence, { verbStart, words }: Frame): readonly NamedCouncil[] {
  const counted = /\b(?:(both|pair)|(?:all|trio of) (\w+))\b/.exec(words);
  const count = counted === null ? null : counted[1] === undefined ? (numberWords.get(counted[2] ?? '') ?? null) : 2;
  const near = named(sentence, verbStart) ?? sentence.discourse.councils;
  if (count === null) return near;
  return gather(sentence, verbStart, count) ?? (near.length === count ? near : []);
}

/** The councils that "all three", "every one of the four" or "both" are as the subject of a verb; null where the words are no such subject. */
export function allAsSubject(sentence: ReadSentence, { verbStart }: Frame): readonly NamedCouncil[] | null {
  const before = sentence.text.slice(0, verbStart - sentence.start);
  const match = quantified.exec(before.slice(-longest));
  if (match === null) return null;
  const [words, said] = match;
  const count = /\bboth\b/i.test(words)
    ? 2
    : said === undefined
      ? null
      : (numberWords.get(said.toLowerCase()) ?? Number(said));
  if (count !== null) return gather(sentence, verbStart, count);
  const meant = named(sentence, verbStart) ?? sentence.discourse.councils;
  const { before: above } = sentence.discourse;
  return meant.length > 1 && !(above !== null && isOfParts(above)) ? meant : null;
}

// "lost a ward in X and two in Y. Both …", "a few votes in X and W: the Tories won both"
const isOfParts = ({ kinds }: ReadSentence): boolean => /[SWM]|C[,&][,&d]*[XK]|[XK][,&][,&d]*C/.test(kinds);

const longest = 60;

function named({ units }: ReadSentence, end: number): readonly NamedCouncil[] | null {
  const here = units.filter(({ kind, start }) => kind === kindOf.council && start < end);
  return here.length > 0 ? flatten(here, ({ councils }) => councils) : null;
}

// So many councils, of this sentence and those before it in the passage; null where they do not come to that number.
function gather(sentence: ReadSentence, end: number, count: number): readonly NamedCouncil[] | null {
  const found = new Map<string, NamedCouncil>();
  let at: ReadSentence | null = sentence;
  for (let steps = 0; at !== null && steps < farthest; steps += 1) {
    if (at.post !== sentence.post || sentence.paragraph - at.paragraph > 1) return null;
    const councils = named(at, end) ?? [];
    if (councils.length > 0 && isOfParts(at)) return null;
    for (const council of councils) {
      const place = sentence.discourse.placeOf(council);
      if (place !== null && !found.has(place.gss)) found.set(place.gss, council);
    }
    if (found.size >= count) return found.size === count ? [...found.values()] : null;
    at = at.discourse.before;
  }
  return null;
}
