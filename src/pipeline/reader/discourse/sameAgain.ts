import type { Finding } from '../../Stage.ts';
import { controlOfUnit } from '../frames/frameRoles.ts';
import { holderOf, holderOfAsides } from '../holders/holderOf.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { councilAlong, isOfOtherYear, isMentionedAlso } from './councilAlong.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

type Control = Extract<Finding, { type: 'control' }>;

const lead = textPattern(
  /\b(so|as|nor|neither)( too)?(, [\w\s]{0,40},)? (did|does|do|has|have|is|are|was|were|will)\b/i,
);
const theSame = textPattern(
  /\b((did|done) the same (in|at|on)|it(?: is| was|['’]s) (?:much |just |exactly |precisely )?(?:the same(?: story| result| tale| picture)?|a similar (?:story|tale|picture|result)) (?:in|at|for)|(?:the same|that) (goes|is true|went|happened|can be said) (for|of|in|at))\b/i,
);
const isDid = /^(did|does|do|has|have|is|are|was|were)/;

/** "X fell to Labour, as did Y", "So did Y and Z": the same result for another council. */
export function sameAgain(sentence: ReadSentence, findings: readonly Finding[]): Finding[] {
  if (!findings.some((one) => one.type === 'control' && isWithinReach(one, sentence))) return [];
  const isSame = theSame.test(sentence);
  const along = councilAlong(sentence);
  if ((!lead.test(sentence) && !isSame && along === null) || sentence.isQuestion) return [];
  // "Among the mayors, N won X, and M did the same in Y"
  if (isSame && sentence.kinds.includes('M')) return [];
  if (isSame && (isOfOtherYear(sentence) || /\byears? ago\b|\blast time\b/i.test(sentence.text))) return [];
  if (reckoned.test(sentence.text)) return [];
  const againAt = sentence.main.findIndex((unit, index) => isAgain(sentence, unit, index));
  const again = sentence.main[againAt];
  const model = findings.findLast(
    (finding): finding is Control =>
      finding.type === 'control' && (again === undefined || finding.start < again.start || findings.length === 1),
  );
  if (model === undefined || !isWithinReach(model, sentence)) return [];
  // "They have X, and Y likewise": as X, which was not read.
  const isOfOther = sentence.main.some(({ kind, start }) => kind === kindOf.council && start < (along?.start ?? 0));
  if (isOfOther && model.start < sentence.start) return [];
  // A sentence between that was not read leaves "the same" open.
  const { before } = sentence.discourse;
  if (before !== null && before.frames.length > 0 && model.end < before.start) return [];
  // "Y was a hold; so was Z": what this sentence says of Y was not read.
  if (model.start < sentence.start && along === null && !isSame && saysMore(sentence)) return [];
  const same = sentence.main.findIndex(({ words }) => /^(?:same|similar)$/.test(words));
  const at = isSame ? same + 1 : againAt;
  // "The same goes for X and for Y"
  const told = isSame && along === null ? sentence.main.slice(at + 1).filter(({ kind }) => /[CPYWXK]/.test(kind)) : [];
  const council =
    along ??
    (isSame
      ? told[0]
      : sentence.main.slice(at + 1).find(({ kind, words }) => !/[da,n]/.test(kind) && !near.test(words)));
  if ((at < 0 && along === null) || council?.kind !== kindOf.council) return [];
  // Only a loss and a hold say who had it.
  const isAlso = along !== null && isMentionedAlso(sentence);
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

/** "so does neighbouring Y" */
const near = /^(?:neighbouring|nearby|adjacent|adjoining|next -?door|little|tiny|mighty|leafy|rural|distant)$/;

// "So is X, I’d say"
const reckoned = /\bI(?:['’]d| would)? (?:say|reckon|think|guess|bet|suspect)\b/;

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
const isWithinReach = ({ post, end }: Finding, sentence: ReadSentence): boolean =>
  post === sentence.post && sentence.start - end <= reach;

function isLead(sentence: ReadSentence, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 9; before -= 1) {
    const words = sentence.main[before]?.words ?? '';
    if (/^(so|as|nor|neither|neither has|neither is|neither does|nor did|nor does|and so)$/.test(words)) return true;
    if (sentence.main[before]?.group != null) return false;
  }
  return false;
}
