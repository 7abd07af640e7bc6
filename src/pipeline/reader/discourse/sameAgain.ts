import type { Finding } from '../../Stage.ts';
import { controlOfUnit } from '../frames/frameRoles.ts';
import { holderOf, holderOfAsides } from '../holders/holderOf.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

type Control = Extract<Finding, { type: 'control' }>;

const lead = textPattern(
  /\b(so|as|nor|neither)( too)?(, [\w\s]{0,40},)? (did|does|do|has|have|is|are|was|were|will)\b/i,
);
const theSame = textPattern(
  /\b((did|done) the same (in|at|on)|it (?:is|was) (?:much |just |exactly |precisely )?(?:the same(?: story| result| tale| picture)?|a similar (?:story|tale|picture|result)) (?:in|at|for)|(?:the same|that) (goes|is true|went|happened|can be said) (for|of|in|at))\b/i,
);
// "X stays hung. Y is the same."
const isTheSame = textPattern(
  /^(?:and |so )?[^,;:.]{3,60},? (?:is|are|was|were|has done|have done|did|does|do) (?:just |exactly |much )?the same(?: again| too| as well)?(?:[.!]?$|, (?:though|although|but|with|despite)\b.*$)/i,
);
const tooBehind = textPattern(/\b(is|are|was|were|has|have|did|does|do) too\b/i);
const isDid = /^(did|does|do|has|have|is|are|was|were)/;

/** "X fell to Labour, as did Y", "So did Y and Z": the same result for another council. */
export function sameAgain(sentence: ReadSentence, findings: readonly Finding[]): Finding[] {
  const isSame = theSame.test(sentence);
  const along =
    alongWithIt(sentence) ??
    asTheyDid(sentence) ??
    areTheSame(sentence) ??
    isToo(sentence) ??
    doesAsWell(sentence) ??
    soToo(sentence) ??
    listedToo(sentence) ??
    likeThem(sentence) ??
    wentAlong(sentence) ??
    sameHappened(sentence);
  if ((!lead.test(sentence) && !isSame && along === null) || sentence.isQuestion) return [];
  // "Among the mayors, N won X, and M did the same in Y"
  if (isSame && sentence.kinds.includes('M')) return [];
  if (
    (isSame && (isOfOtherYear(sentence) || /\byears? ago\b|\blast time\b/i.test(sentence.text))) ||
    reckoned.test(sentence.text)
  )
    return [];
  const againAt = sentence.main.findIndex((unit, index) => isAgain(sentence, unit, index));
  const again = sentence.main[againAt];
  const model = findings.findLast(
    (finding): finding is Control =>
      finding.type === 'control' && (again === undefined || finding.start < again.start || findings.length === 1),
  );
  if (model?.post !== sentence.post || sentence.start - model.end > reach) return [];
  // A sentence between that was not read leaves "the same" open.
  const { before } = sentence.discourse;
  if (before !== null && before.frames.length > 0 && model.end < before.start) return [];
  // "Y was a hold; so was Z": what this sentence says of Y was not read.
  if (model.start < sentence.start && along === null && !isSame && saysMore(sentence)) return [];
  const same = sentence.main.findIndex(({ words }) => /^(?:same|similar)$/.test(words));
  const at = isSame ? same + 1 : againAt;
  // "The same goes for X and for Y"
  const told = isSame && along === null ? sentence.main.slice(at + 1).filter(({ kind }) => /[CPYWXK]/.test(kind)) : [];
  const council = along ?? (isSame ? told[0] : sentence.main.slice(at + 1).find(({ kind }) => !/[da,n]/.test(kind)));
  if ((at < 0 && along === null) || council?.kind !== kindOf.council) return [];
  // Only a loss and a hold say who had it.
  const isAlso =
    along !== null &&
    (opensAlso.test(sentence) || follows.test(sentence)) &&
    !/^\W*(?:and )?(?:it[’']?s )?(?:ditto|the same|same)\b/i.test(sentence.text);
  shareHolder(model, sentence, council);
  const named = told.length > 1 && told.every(({ kind }) => kind === kindOf.council) ? told : [council];
  return flatten(
    flatten(named, ({ councils }) => councils),
    (named) => {
      const place = sentence.discourse.placeOf(named);
      // "did the same in the Liverpool City Region": no council.
      const isRegion = /^ (?:city )?(?:region|combined authority)\b/i.test(
        sentence.text.slice(named.end - sentence.start),
      );
      if (place === null || isRegion) return [];
      const previous =
        (isSame || along !== null) && !isAlso
          ? ((model.outcome === 'gain' ? holderOf(named) : null) ?? model.previous)
          : model.outcome === 'hold'
            ? model.control
            : model.outcome === 'loss' && model.control === null
              ? model.previous
              : (holderOf(named) ??
                ownFrom(sentence, council) ??
                saidFrom(sentence, model.previous, model.start < sentence.start));
      return [
        {
          ...model,
          council: place,
          previous: previous === model.control && model.outcome !== 'hold' ? null : previous,
          inferred: ['outcome', 'control'],
          rule: 'same-again',
          start: model.start < sentence.start ? sentence.start : model.start,
          end: council.end,
        },
      ];
    },
  );
}

const isAgain = (sentence: ReadSentence, { words }: Unit, at: number): boolean =>
  /^neither (?:has|is|does|did|was)$/.test(words) || (isDid.test(words) && isLead(sentence, at));

// "So is X, I’d say"
const reckoned = /\bI(?:['’]d| would)? (?:say|reckon|think|guess|bet|suspect)\b/;

// "That goes for X in 2022 as well"
const isOfOtherYear = ({ text, discourse }: ReadSentence): boolean => {
  const year = /\bin ((?:19|20)\d\d)\b/.exec(text)?.[1];
  return year !== undefined && Number(year) !== discourse.year;
};

// A clause of its own, about another council, before "so did Z".
function saysMore({ main }: ReadSentence): boolean {
  const at = main.findIndex(({ words }) => /^(?:so|as|nor|and so)$/.test(words));
  const before = main.slice(0, Math.max(0, at));
  return before.some(({ group }) => group?.form === 'finite') && before.some(({ kind }) => /[CY]/.test(kind));
}

// "X was taken from the Tories, and so was Y", "X fell from Tory control to none. So did Y."
const saidFrom = (
  { main, text, discourse }: ReadSentence,
  previous: Control['previous'],
  isBefore: boolean,
): Control['previous'] =>
  !text.includes('not from') &&
  (isBefore ? (discourse.before?.main ?? []) : main).some(
    (unit) => unit.prep === kindOf.from && controlOfUnit(unit) === previous,
  )
    ? previous
    : null;

// "So is Y, from no overall control.": said of Y alone.
function ownFrom({ main, text }: ReadSentence, council: Unit): Control['previous'] {
  const party = main.slice(main.indexOf(council) + 1).find(({ prep }) => prep === kindOf.from);
  return party === undefined || text.includes('not from') ? null : controlOfUnit(party);
}

// "X went red, and so did Y and Z, each of them Tory until today": so was X.
function shareHolder(model: Control, sentence: ReadSentence, { councils }: Unit): void {
  if (model.start < sentence.start || model.previous !== null || model.outcome === 'hold') return;
  const ofAll = councils.at(-1)?.asides.find(({ units }) => every.test(units[0]?.words ?? '')) ?? null;
  if (ofAll === null || (ofAll.units[0]?.words.startsWith('both') && councils.length > 1)) return;
  const holder = holderOfAsides([ofAll]);
  if (holder !== model.control) model.previous = holder;
}

const every = /^(?:all|each|every|both)\b/;

const reach = 300;

function isLead(sentence: ReadSentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 9; before -= 1) {
    const words = sentence.main[before]?.words ?? '';
    if (/^(so|as|nor|neither|neither has|neither is|neither does|nor did|nor does|and so)$/.test(words)) return true;
    if (sentence.main[before]?.group != null) return false;
  }
  return false;
}

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
const isAlsoAlone = textPattern(/^[^,;:.]{3,40},? (?:too|as well|likewise|also)[.!]?$/i);

// "Y is the same.": the name, and nothing else.
function areTheSame(sentence: ReadSentence): ReadSentence['main'][number] | null {
  const { main } = sentence;
  const [council, ...others] = main.filter(({ kind }) => /[CPWKNQS#]/.test(kind));
  if (council?.kind !== kindOf.council || others.length > 0) return null;
  // "In Y it’s the same story."
  if (isTheSameIn.test(sentence) && council.prep === kindOf.at) return council;
  const isAlone =
    isAlsoAlone.test(sentence) && main.every(({ kind, words }) => /[Cdan.!,]/.test(kind) || words === 'likewise');
  return (isTheSame.test(sentence) || isAlone) && council.prep === null && main.indexOf(council) <= 1 ? council : null;
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

const andToo = textPattern(/,? and [^,;.]{3,60},? (?:too|as well|likewise)(?:\W*$|, (?:where|which)\b)/i);

// "X stays with the Tories, and Y too.": nothing but the name between.
function listedToo(sentence: ReadSentence): ReadSentence['main'][number] | null {
  if (!andToo.test(sentence)) return null;
  const named = sentence.main.filter(({ kind }) => !/[.!da]/.test(kind));
  const [and, council] = named.slice(-2);
  const isOne = and?.kind === kindOf.and && council?.kind === kindOf.council && /^[TI]?$/.test(council.prep ?? '');
  const last = sentence.text.slice((council?.end ?? 0) - sentence.start);
  return isOne && /^,? (?:too|as well|likewise)(?:\W*$|, (?:where|which)\b)/i.test(last) ? council : null;
}

// "and in Y the same happened"
function sameHappened({ main, text }: ReadSentence): ReadSentence['main'][number] | null {
  if (!/\bin [^,;:.]{3,40},? (?:much |exactly )?the same (?:thing )?happened\W*$/i.test(text)) return null;
  const council = main.findLast(({ kind }) => kind === kindOf.council);
  return council?.prep === kindOf.at ? council : null;
}

// "took X from the Tories, and Y went the same way", "took X, and Y followed": the last clause, and nothing but that.
function wentAlong({ main }: ReadSentence): ReadSentence['main'][number] | null {
  const at = main.findLastIndex(({ kind, words }) => kind === kindOf.and || /^(?:while|whilst|as)$/.test(words));
  const [council, verb, ...rest] = main.slice(at + 1).filter(({ kind }) => !/[dan]/.test(kind));
  const { group } = verb ?? { group: null };
  if (at < 2 || council?.kind !== kindOf.council || group?.mood !== 'stated' || group.form !== 'finite') return null;
  const behind = rest.map(({ words, kind }) => (/[.,!]/.test(kind) ? kind : words)).join(' ');
  const isSameWay = group.lemma === 'go' && /^(?:in )?(?:the )?same (?:way|direction) ?[.!]?$/.test(behind);
  const follows =
    group.lemma === 'follow' &&
    /^(?:suit ?)?(?:, )?(?:from (?:\w+ ?){1,3})?(?:(?:soon|shortly|minutes|within) [\w ]{0,20})?[.!]?$/.test(behind);
  return isSameWay || follows ? council : null;
}

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
