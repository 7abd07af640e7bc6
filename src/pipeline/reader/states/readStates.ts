import type { Control } from '../../../domain/Fact.ts';
import { councilsOfPhrase } from '../holders/councilsOfPhrase.ts';
import { atPresent } from '../holders/readHolders.ts';
import { subjectsOf } from '../holders/readPhrases.ts';
import { partiesIn, toTemplate, unitAt, type Template } from '../holders/toTemplate.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Mood } from '../units/groupVerbs.ts';
import type { NamedCouncil, Unit } from '../units/Unit.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { StatePhrase } from './StatePhrase.ts';
import { statePhrasesIn } from './statePhrases.ts';
import { flatten } from '../../flatten.ts';

/** Who a sentence says has a council at the end of the night: a party, nobody, or (`null`) no longer who had it. */
export interface SaidState {
  gss: string;
  control: Control | null;
  /** It says that it is so now. */
  isNow: boolean;
  /** Whose it is no more, where that is said. */
  loser: Control | null;
  /** It says that there is a majority. */
  isMajority: boolean;
  /** It says that it was so before. */
  isSame: boolean;
  start: number;
  end: number;
}

/** Finds in a sentence who has a council now; `meant` are the councils it is about where it names none. */
export function readStates(sentence: ReadSentence, meant: () => readonly NamedCouncil[]): SaidState[] {
  if (sentence.isQuestion || !(/[PNYvz]/.test(sentence.kinds) || sentence.text.includes('majority'))) return [];
  const { units } = sentence;
  const text = sentence.text.replace(alike, '');
  const isOfLargest = largest.test(text);
  const phrases = statePhrasesIn(sentence);
  if ((phrases.length === 0 && !sentence.kinds.includes(kindOf.noc)) || ofElse.test(text)) return [];
  const hung = hungNow(sentence, meant);
  if (phrases.length === 0) return hung;
  const template = toTemplate(units, subjectsOf(sentence));
  const found: SaidState[] = [...hung];
  for (const phrase of phrases) {
    phrase.pattern.lastIndex = 0;
    for (let match = phrase.pattern.exec(template.text); match !== null; match = phrase.pattern.exec(template.text)) {
      const control = controlIn(phrase, match);
      if (control === undefined || (isOfLargest && control !== null && control !== 'NOC')) continue;
      if (phrase.kind === 'counted' && !present.test(match[0]) && isOfOtherTime(text, sentence.discourse.year))
        continue;
      if (isUnsure(sentence, template, match)) continue;
      const span = { from: unitAt(template, match.index), to: unitAt(template, match.index + match[0].length - 1) };
      if (control === 'NOC' && units.slice(span.from, span.to + 1).some(({ tense }) => tense === 'then')) continue;
      for (const council of councilsOfPhrase(sentence, { ...span, isApposed: phrase.isApposed }, meant)) {
        const place = sentence.discourse.placeOf(council);
        if (place !== null)
          found.push({
            gss: place.gss,
            control,
            isNow: phrase.kind !== 'is',
            isMajority: control !== null && control !== 'NOC' && majority.test(match[0]),
            isSame: phrase.kind === 'same',
            loser: phrase.kind === 'gone' ? (partiesIn(match)[0] ?? null) : null,
            start: units[span.from]?.start ?? sentence.start,
            end: units[span.to]?.end ?? sentence.end,
          });
      }
    }
  }
  return found;
}

// "no party has a majority": of the one council that the sentence names, else of those that it is about.
function hungNow({ units, discourse, frames, text }: ReadSentence, meant: () => readonly NamedCouncil[]): SaidState[] {
  const unit = units.find(({ kind, tense }) => kind === kindOf.noc && tense === 'now');
  if (
    unit === undefined ||
    atPresent.test(text) ||
    frames.some(({ mood }) => mood === 'conditional' || mood === 'claimed')
  )
    return [];
  const all = flatten(units, (unit) => (unit.kind === kindOf.council ? unit.councils : []));
  const named = all.length > 1 ? (placedAt(units, units.indexOf(unit)) ?? all) : all;
  const councils = named.length > 0 ? named : meant();
  if (named.length > 1 && !/neither|none/.test(unit.words)) return [];
  return flatten(councils, (council) => {
    const place = discourse.placeOf(council);
    if (place === null) return [];
    return [
      {
        gss: place.gss,
        control: 'NOC' as const,
        isNow: false,
        isMajority: false,
        isSame: false,
        loser: null,
        start: unit.start,
        end: unit.end,
      },
    ];
  });
}

// "In X the Tories have a majority, but in Y no party has one.": of the place right before the words, or right behind them.
function placedAt(units: readonly Unit[], at: number): readonly NamedCouncil[] | null {
  const place = [at - 1, at + 2].find((one) => units[one]?.kind === kindOf.council && units[one - 1]?.words === 'in');
  return place === undefined ? null : (units[place]?.councils ?? null);
}

function controlIn({ kind }: StatePhrase, match: RegExpExecArray): Control | null | undefined {
  if (kind === 'gone') return null;
  if (kind === 'none') return 'NOC';
  const [party] = partiesIn(match);
  if (kind !== 'counted' && kind !== 'missed') return party;
  const [held = 0, all = 0] = match.slice(1).flatMap((one) => (/^\d+$/.test(one) ? [Number(one)] : []));
  if (kind === 'missed') return all < held && all > 0 ? 'NOC' : undefined;
  return held * 2 > all && held <= all && all >= leastOfWhole ? party : undefined;
}

const majority = /\bmajority\b|\b(?:1|one) of (?:its|their) own\b/;

/** Seats of councils that elect by thirds or halves are fewer. */
const leastOfWhole = 24;

// "and the same can be said of X"
const alike = /\b(?:same|much) (?:can|could|may|must) be said\b/;

const ofElse =
  /\b(?:mayor|mayoral|mayoralty|ward|wards|division|divisions|constituency|MP|MPs|Commons|Parliament|Senedd|Holyrood|Assembly|by-election|parish|town council|so far|neither|nor(?! (?:does|do|has|have|is|are|will) (?:any|the|there))|up for|up tonight|(?<!\bw[ao]k(?:e|es|ing) )up this|contested|at stake|fought|yet to declare|still to come|needs?(?! (?:nobody|no one|no other|no partners?))|target|[Ii]f|[Ww]ould|(?<!\b(?:no (?:party|group|side|one)|nobody|none) )[Cc]ould(?! (?:not|hardly|scarcely|barely) (?:be|have been) )|[Ww]ith (?:half|most|some|\d+)(?: (?:of|out|the|its|their|all|\d+|seats?|wards?|results?|divisions?|councillors?))* (?:declared|counted|in(?! [A-Z])|to (?:come|declare|go|count|be)|left|still|yet|outstanding|known|remaining)|might|may|likely|expects?|expected|hopes?|hoping|says|said|claims?|reckons?|tells|told|thinks?|believes?|predict\w*|forecast\w*|projected)\b/;

// "Labour is the largest party": who else has a majority is not said, that nobody has one may be.
const largest = /\b(?:largest|biggest)(?! majority)\b/;

const said = new Set<Mood>(['stated', 'remembered', 'negated']);

// "won 30 of the 45 seats in 2015", "when it last won 30 of the 45 seats"
const isOfOtherTime = (text: string, year: number): boolean =>
  otherTime.test(text) || [...text.matchAll(anyYear)].some(([, one]) => Number(one) !== year);
const present = /\b(?:has|have|holds?|commands?|enjoys?)\b/;
const otherTime =
  /\b(?:years?|months?) ago\b|\blast (?:time|year|month|election|week|held)\b|\bback then\b|\bwhen (?:it|they|these)\b/i;
const anyYear = /\b(?:in|of|at|after) (?:the )?((?:19|20)\d\d)\b/gi;

const incoming = /^(?:the|an?|its) incoming /;

// What is not stated: "is not", "will be", a clause of hope.
function isUnsure({ frames, units }: ReadSentence, template: Template, match: RegExpExecArray): boolean {
  const from = units[unitAt(template, match.index)]?.start ?? 0;
  const to = units[unitAt(template, match.index + match[0].length - 1)]?.end ?? 0;
  return (
    /\bnot (?:an? |the |in |under )?@|\bminority\b/.test(match[0]) ||
    frames.some(
      ({ mood, start, end, verbStart, inherited }) =>
        start < to &&
        from < end &&
        // "won 24 of the 41 seats and will form the administration": of what stands behind.
        !(inherited && verbStart >= to) &&
        !(
          said.has(mood) ||
          // "the incoming Labour administration has promised …": whatever it does.
          incoming.test(match[0]) ||
          (mood === 'failed' && match[0].includes(' short of ')) ||
          (mood === 'planned' && /\b(?:will|is to|are to|going to) /.test(match[0]))
        ),
    )
  );
}
