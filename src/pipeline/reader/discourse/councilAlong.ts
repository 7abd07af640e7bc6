import { textPattern } from '../../patterns/TextPattern.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';

// "X stays hung. Y is the same."
const isTheSame = textPattern(
  /^(?:and |so )?[^,;:.]{3,60},? (?:is|are|was|were|has done|have done|did|does|do|finds itself|finds themselves) (?:just |exactly |much )?(?:the same(?: again| too| as well| story| tale| picture)?|in (?:just |exactly |much )?the same (?:position|boat|state|situation))(?:[.!]?$|, (?:though|although|but|with|despite)\b.*$)/i,
);
const tooBehind = textPattern(/\b(is|are|was|were|has|have|did|does|do) too\b/i);
/** The council that a sentence puts beside the one before: "X fell, and Y with it", "Y did as well", "Ditto Y", "X, like Y, stays hung"; null where it names none so. */
export const councilAlong = (sentence: ReadSentence): ReadSentence['main'][number] | null =>
  alongWithIt(sentence) ??
  asTheyDid(sentence) ??
  areTheSame(sentence) ??
  isToo(sentence) ??
  doesAsWell(sentence) ??
  soToo(sentence) ??
  listedToo(sentence) ??
  likeThem(sentence) ??
  wentAlong(sentence) ??
  isIdentical(sentence) ??
  sameHappened(sentence);

/** Whether it only adds a council, "Also X", so that whoever had the other need not have had this one. */
export const isMentionedAlso = (sentence: ReadSentence): boolean =>
  (opensAlso.test(sentence) || follows.test(sentence)) &&
  !/^\W*(?:and )?(?:it[’']?s )?(?:ditto|the same|same)\b/i.test(sentence.text);

/** Whether a sentence names another year than the election’s: "That goes for X in 2022 as well". */
export const isOfOtherYear = ({ text, discourse }: ReadSentence): boolean => {
  const year = /\bin ((?:19|20)\d\d)\b/.exec(text)?.[1];
  return year !== undefined && Number(year) !== discourse.year;
};

// "X went from the Tories to Labour, and Y with it"
function alongWithIt(sentence: ReadSentence): ReadSentence['main'][number] | null {
  const at = sentence.main.findIndex(({ words, prep }) => prep === kindOf.with && (words === 'it' || words === 'them'));
  // "and with it went Y"
  const [verb, name] = sentence.main.slice(at + 1);
  if (
    at > 1 &&
    sentence.main[at - 2]?.kind === kindOf.and &&
    verb?.group?.verbClass === 'move' &&
    name?.kind === kindOf.council
  )
    return name;
  const council = sentence.main[at - 2];
  const and = sentence.main[at - 3];
  return at > 2 && council?.kind === kindOf.council && and?.kind === kindOf.and ? council : null;
}

// "X is still Labour, and Y is too"
function isToo(sentence: ReadSentence): ReadSentence['main'][number] | null {
  if (!tooBehind.test(sentence)) return null;
  const { main } = sentence;
  const at = main.findLastIndex(({ group }) => group !== null);
  const [and, council] = main.slice(Math.max(0, at - 2), at);
  const isLast = main.slice(at + 1).every(({ kind }) => /[.!a]/.test(kind));
  return isLast && and?.kind === kindOf.and && council?.kind === kindOf.council ? council : null;
}

// "took X from the Lib Dems, as they did Y"
function asTheyDid(sentence: ReadSentence): ReadSentence['main'][number] | null {
  const { main } = sentence;
  const at = main.findIndex(
    ({ words, kind }, index) =>
      words === 'as' &&
      kind === '^' &&
      main[index + 1]?.kind === kindOf.pronoun &&
      /^(?:did|have|has)$/.test(main[index + 2]?.words ?? ''),
  );
  const council = at < 0 ? undefined : main[main[at + 3]?.kind === kindOf.at ? at + 4 : at + 3];
  return council?.kind === kindOf.council && !isOfOtherYear(sentence) ? council : null;
}

const isTheSameIn = textPattern(
  /^(?:and )?in [^,;:.]{3,40},? it(?:[’']s| is| was) (?:much |just |exactly )?the same(?: story| tale| result)?(?:[.!]?$|[,:;] )/i,
);

// "Y too."
const isAlsoAlone = textPattern(
  /^[^,;:.]{3,40}[,:]? (?:too|as well|likewise|also|ditto|the same|same again|(?:the )?same (?:story|result))[.!]?$/i,
);

// "Y is the same.": the name, and nothing else.
function areTheSame(sentence: ReadSentence): ReadSentence['main'][number] | null {
  const { main } = sentence;
  const [council, ...others] = main.filter(({ kind }) => /[CPWKNQS#]/.test(kind));
  if (council?.kind !== kindOf.council || others.length > 0) return null;
  // "In Y it’s the same story."
  if (isTheSameIn.test(sentence) && council.prep === kindOf.at) return council;
  const isAlone =
    isAlsoAlone.test(sentence) &&
    main.every(({ kind, words }) => /[Cdan.!,:]/.test(kind) || /^(?:likewise|ditto|same|story|result)$/.test(words));
  return (isTheSame.test(sentence) || isAlone) && council.prep === null && main.indexOf(council) <= 1 ? council : null;
}

const identical = textPattern(
  /^(?:and |but )?the (?:story|tale|result|outcome|picture|position|verdict) (?:in|at|from) [^,;:.]{3,40} (?:is|was) (?:identical|no different|(?:exactly |much |just )?the same|very similar)[.!]?$/i,
);

// "The story in Y is identical."
function isIdentical(sentence: ReadSentence): ReadSentence['main'][number] | null {
  if (!identical.test(sentence)) return null;
  const [council, ...others] = sentence.main.filter(({ kind }) => /[CPWK]/.test(kind));
  return council?.kind === kindOf.council && others.length === 0 ? council : null;
}

const follows = textPattern(/\b(?:and|while|whilst|as) [^,;.]{3,40} (?:has |have |duly |soon |then )?followed\b/i);

const opensAlso = textPattern(
  /^(?:and |it(?:’|')?s |it is )?(?:also(?: (?:in|at))?|ditto(?: (?:in|at|for))?|likewise(?: (?:in|at))?|plus|(?:the )?same (?:story|again|result|outcome|verdict|tale)(?: (?:in|at|for))?)[,:]? (?=\p{Lu})/iu,
);

const isCounting = /\b(?:counts?|counting|still|yet|declare|due|expected|tomorrow|later)\b/i;

// "So too X, which had been hung.", "Also X and Y.", "Same story in Z."
function soToo(sentence: ReadSentence): ReadSentence['main'][number] | null {
  const { text, main } = sentence;
  const named = main.filter(({ kind }) => kind === kindOf.council);
  const opens = /^(?:and )?so too,? /i.test(text) || (opensAlso.test(sentence) && !isCounting.test(text));
  return opens && named.length === 1 && !main.some(({ group }) => group !== null) ? (named[0] ?? null) : null;
}

const andToo = textPattern(
  /,(?: and)? [^,;.]{3,60},? (?:too|as well|likewise)(?:\W*$|, (?:where|which|though|although|but|despite|with|while)\b)| and [^,;.]{3,60},? (?:too|as well|likewise)(?:\W*$|, (?:where|which|though|although|but|despite|with|while)\b)/i,
);

// "X stays with the Tories, and Y too.": nothing but the name between.
function listedToo(sentence: ReadSentence): ReadSentence['main'][number] | null {
  const said = andToo.exec(sentence);
  if (said === null) return null;
  const end = sentence.start + said.index + said[0].length;
  const named = sentence.main.filter((unit) => unit.start < end && !/[.!da]/.test(unit.kind));
  const at = named.findLastIndex(({ kind }) => kind === kindOf.council);
  const [before, council] = named.slice(Math.max(0, at - 1), at + 1);
  const isOne = /[&,]/.test(before?.kind ?? '') && /^[TI]?$/.test(council?.prep ?? '');
  const last = sentence.text.slice((council?.end ?? 0) - sentence.start);
  return isOne && /^,? (?:too|as well|likewise)(?:\W*$|, )/i.test(last) ? (council ?? null) : null;
}

// "and in Y the same happened"
function sameHappened({ main, text }: ReadSentence): ReadSentence['main'][number] | null {
  if (!/\bin [^,;:.]{3,40},? (?:much |exactly )?the same (?:thing )?happened\W*$/i.test(text)) return null;
  const council = main.findLast(({ kind }) => kind === kindOf.council);
  return council?.prep === kindOf.at ? council : null;
}

// "took X from the Tories, and Y went the same way", "took X, and Y followed", "; Y did exactly the same an hour later": the last clause, and nothing but that.
function wentAlong({ main, text, start }: ReadSentence): ReadSentence['main'][number] | null {
  const at = main.findLastIndex(
    ({ kind, words }) => kind === kindOf.and || kind === ';' || /^(?:while|whilst|as)$/.test(words),
  );
  const [council, verb, ...rest] = main.slice(at + 1).filter(({ kind }) => !/[dan]/.test(kind));
  if (at < 2 || council?.kind !== kindOf.council) return null;
  if (/^(?:did|does|do|has|have)$/.test(verb?.words ?? ''))
    return doesTheSame.test(text.slice(council.end - start)) ? council : null;
  const { group } = verb ?? { group: null };
  if (group?.mood !== 'stated' || group.form !== 'finite') return null;
  const behind = rest.map(({ words, kind }) => (/[.,!]/.test(kind) ? kind : words)).join(' ');
  const isSameWay = group.lemma === 'go' && /^(?:in )?(?:the )?same (?:way|direction) ?[.!]?$/.test(behind);
  const follows =
    group.lemma === 'follow' &&
    /^(?:suit ?)?(?:, )?(?:from (?:\w+ ?){1,3})?(?:(?:soon|shortly|minutes|within) [\w ]{0,20})?[.!]?$/.test(behind);
  return isSameWay || follows ? council : null;
}

const doesTheSame =
  /^ (?:did|does|do|has done|have done) (?:(?:exactly|just|precisely|much) )?(?:the same|likewise)(?: [\w -]{0,24}(?:later|afterwards)| too| as well)?[.!]?$/i;

// "X, like Y, stays hung", "X remains, like Y and Z, with the Tories"
function likeThem({ main }: ReadSentence): ReadSentence['main'][number] | null {
  const at = main.findIndex(
    ({ words, kind }, index) =>
      kind === kindOf.at &&
      words === 'like' &&
      main[index - 1]?.kind === ',' &&
      main[index + 1]?.kind === kindOf.council &&
      /[,.]/.test(main[index + 2]?.kind ?? ''),
  );
  const isHeld = main.some(({ group }) => group?.verbClass === 'remain' || group?.still === true);
  return at > 0 && isHeld ? (main[at + 1] ?? null) : null;
}

const asWell = textPattern(
  /\b(?:did|does|do|has|have|is|was|were|are)(?: done)?(?: so)?,? (?:as well|too|likewise)(?:\W*$|, (?:though|although|despite|but|with)\b)|\b(?:did|does|do|has|have) so\W*$/i,
);

// "Y did as well.", "Y, never in doubt, does so too."
function doesAsWell(sentence: ReadSentence): ReadSentence['main'][number] | null {
  if (!asWell.test(sentence)) return null;
  const { main } = sentence;
  const named = main.filter(({ kind }) => /[CPWK]/.test(kind));
  const [council] = named;
  return named.length === 1 && council?.kind === kindOf.council && main.indexOf(council) <= 1 ? council : null;
}
