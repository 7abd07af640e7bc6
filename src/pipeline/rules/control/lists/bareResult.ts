import type { Control } from '../../../../domain/Fact.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { type ReadSentence } from '../../../reader/ReadSentence.ts';
import { resultShape } from '../../../reader/units/resultWord.ts';
import type { NamedCouncil, Unit } from '../../../reader/units/Unit.ts';
import { namesOnly } from '../../../reader/discourse/section.ts';
import type { Rule } from '../../Rule.ts';
import { readUnderName } from './underName.ts';
import { toControlDrafts } from '../toControlDrafts.ts';

export const bareResult: Rule = {
  id: 'bare-result',
  doc: `A result that follows its council's name as a sentence of its own: "Croydon. Labour gain from the Conservatives."`,
  reads: [
    ['CROYDON. Labour gain from the Conservatives.', 'Croydon gain LAB from CON'],
    ['Thurrock. Labour gain, no party in control before.', 'Thurrock gain LAB from NOC'],
    ['Exeter. Con hold, by one seat.', 'Exeter hold CON'],
    ['Exeter. Labour gain from Con, 21 of 39.', 'Exeter gain LAB from CON'],
    ['Exeter has been late. It is a comfortable Labour hold.', 'Exeter hold LAB'],
    ['Kensington and Chelsea? Con hold. Next.', 'Kensington and Chelsea hold CON'],
    [
      'The boroughs\n\nSutton\n\nHeld by the Lib Dems, but down 12.\n\nHavering\n\nAs you were: no overall control.',
      'Sutton hold LD; Havering hold NOC',
    ],
    [
      'CROYDON The Tory leader quit last year. Result: Labour gain from the Conservatives, declared at five.',
      'Croydon gain LAB from CON',
    ],
    ['Night report\n\nDerby\n\nNOC (Lab loss)\n\nExeter\n\nLabour hold', 'Derby loss NOC from LAB; Exeter hold LAB'],
    ['The counts\n\nExeter\n\nStill Labour, just.', 'Exeter hold LAB'],
    ['The counts\n\nExeter\n\nA Labour majority where there was none.', 'Exeter gain LAB from NOC'],
    ['The counts\n\nExeter\n\nAnother Labour gain from the Tories.', 'Exeter gain LAB from CON'],
    ['The counts\n\nExeter\n\nAlso Labour, and also at the Tories’ expense.', 'Exeter gain LAB from CON'],
    ['The counts\n\nExeter\n\nConservatives, with a gain from no overall control.', 'Exeter gain CON from NOC'],
    ['The counts\n\nExeter\n\nNo change in a council with no overall control.', 'Exeter hold NOC'],
    ['The counts\n\nExeter\n\nA narrow Labour hold.', 'Exeter hold LAB'],
    ['The counts\n\nExeter\n\nThe first Labour majority here.', 'Exeter gain LAB from -'],
    [
      'The borough results so far.\n\nBexley, Bromley, Harrow\n\nAll Conservative holds.',
      'Bexley hold CON; Bromley hold CON; Harrow hold CON',
    ],
  ],
  leaves: [
    'Exeter is counting. First result: Labour hold.',
    'Exeter is counting. Another Labour hold.',
    'Croydon is next. Labour hope for a gain.',
    'Labour holds\n\nExeter will be late.',
    'The counts\n\nExeter\n\nLabour gains, Tory losses.',
    'The counts\n\nExeter\n\nAnother Labour gain.',
    'The counts\n\nExeter\n\nA Labour majority of 40 in the first ward.',
    'The counts\n\nExeter\n\nLabour won the argument.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const councils = councilsAbove(sentence);
    if (councils.length === 0 || sentence.isQuestion || sentence.discourse.ward !== null) return [];
    if (sentence.kinds.includes('C')) return [];
    const same = isUnderName(sentence) ? unchangedHolder(sentence) : null;
    if (same !== null) return toControlDrafts(sentence, sentence, councils, 'hold', same, same);
    const under = isUnderName(sentence) ? readUnderName(sentence) : null;
    if (under !== null)
      return toControlDrafts(sentence, sentence, councils, under.outcome, under.control, under.previous);
    if (oneOfMany.test(sentence.text)) return [];
    const units = withoutWith(sentence.main.filter(({ kind }) => !/[da|]/.test(kind)));
    // "Labour gain, from no overall control"
    const main = resultOnly(units.filter(({ kind }, at) => kind !== ',' || units[at + 1]?.kind !== 'F'));
    const { head, wasHung } = partRemark(main);
    const result = readResult(head, lossBehind(sentence));
    if (result === null) return [];
    const previous =
      result.outcome === 'gain'
        ? (result.previous ?? (wasHung ? 'NOC' : partyOut(main, result.control)))
        : result.previous;
    return toControlDrafts(sentence, sentence, councils, result.outcome, result.control, previous);
  },
};

// "Conservatives, with a gain from no overall control."
const withoutWith = (units: readonly Unit[]): readonly Unit[] =>
  units[0]?.kind === 'P' && units[1]?.kind === ',' && units[2]?.words === 'with' && units[3]?.kind === 'G'
    ? [...units.slice(0, 1), ...units.slice(3)]
    : units;

/** "First result: Labour hold": of a ward. */
const oneOfMany = /^\W*(?:(?:our|the|and|but) )?(?:first|second|third|next|another|one more|early|latest|last)\b/i;

// "NO OVERALL CONTROL (no change)", "Conservative (unchanged)"
function unchangedHolder({ units, kinds, main, text }: ReadSentence): Control | null {
  // "Same as before, no overall control.", "No overall control here, as before."
  const named = main.filter((unit) => /[PNCW]/.test(unit.kind));
  const [only] = named;
  if (only !== undefined && named.length === 1 && asBefore.test(text)) return controlOfUnit(only);
  const holder = /^[d|]?[NP]\(Z\)[.!]?$/.test(kinds) ? units.find(({ kind }) => /[NP]/.test(kind)) : undefined;
  return holder === undefined ? null : controlOfUnit(holder);
}

const asBefore =
  /^(?:(?:no change|nothing changes|unchanged|as you were) (?:in|at|on|for|here:?) (?:an? )?[^,;:.]{3,50}|(?:the )?same as (?:before|last time|it was)[,:] [^,;:.]{3,30}|[^,;:.]{3,30}(?: here| still)?, (?:just |exactly )?as (?:before|it was|ever))[.!]?$/i;

const isUnderName = ({ discourse: { before }, paragraph }: ReadSentence): boolean =>
  before !== null && namesOnly(before) && paragraph - before.paragraph <= 1;

// The one council of the sentence before; or all of a heading that is nothing but names.
function councilsAbove(sentence: ReadSentence): readonly NamedCouncil[] {
  const { before, councils } = sentence.discourse;
  // Below the entries of a heading another heading may come.
  if (before?.post !== sentence.post || before.discourse.heading !== null) return [];
  if (isUnderName(sentence) && isOfOtherPoll(before)) return [];
  if (isUnderName(sentence)) return before.main.find(({ kind }) => kind === 'C')?.councils ?? [];
  return before.paragraph === sentence.paragraph && councils.length === 1 ? councils : [];
}

// "Mayors", "Parliamentary by-election" on a line of its own, not far above the name: of what it is the result.
function isOfOtherPoll(name: ReadSentence): boolean {
  let above = name.discourse.before;
  for (let far = 0; above !== null && far < farthestHeading; far += 1) {
    if (ofCouncils.test(above.text) || above.post !== name.post || above.text.length > longestLine) return false;
    if (otherPoll.test(above.text)) return true;
    above = above.discourse.before;
  }
  return false;
}

const farthestHeading = 16;
const longestLine = 60;
const otherPoll =
  /^\W*(?:parliamentary by-?elections?|by-?elections?(?: to parliament)?|(?:elected |directly elected |metro |council )?mayors?|mayoral (?:results|elections|contests|races)|police (?:and crime )?commissioners?)\W*$/i;
const ofCouncils = /^\W*(?:(?:\w+ )?councils?|council results|county councils|districts|boroughs|unitaries)\W*$/i;

// "Result: Conservative gain from Labour, declared at five": without the label and what is said of the declaration.
function resultOnly(main: readonly Unit[]): readonly Unit[] {
  const from = main[0]?.kind === ':' ? 1 : 0;
  const end = main.findIndex(({ kind }, at) => kind === ',' && main[at + 1]?.group?.verbClass === 'say');
  const noun = main.findIndex(({ kind }) => kind === 'G' || kind === 'P');
  // "It is a straightforward Labour hold"
  const isAdjective = (at: number): boolean => main[at]?.kind === 'x' && at < noun && main[from]?.kind === 'Y';
  return main.slice(0, end < 0 ? main.length : end).filter((_, at) => at >= from && !isAdjective(at));
}

// "Con hold, by one seat", "Labour gain, no party in control before", "Con hold, and hardly anybody in the hall": the result, without the remark behind its comma.
function partRemark(main: readonly Unit[]): { head: readonly Unit[]; wasHung: boolean } {
  const at = main.findIndex(
    ({ kind }, index) =>
      (kind === ',' && (/[Bw&^N#]/.test(main[index + 1]?.kind ?? '') || isTurnout(main, index + 1))) ||
      (/[wB]/.test(kind) && main[index + 1]?.kind === '#'),
  );
  const remark = at < 0 ? ofRemark(main) : at;
  if (remark < 0 || !isWhole.test(resultShape(main.slice(0, remark)))) return { head: main, wasHung: false };
  if (at < 0) return { head: main.slice(0, remark), wasHung: false };
  const [next, last] = main.slice(at + 1);
  return {
    head: main.slice(0, at),
    wasHung: next?.kind === 'N' && (next.tense === 'then' || last?.words === 'before'),
  };
}

// "Reform gain, Tories out"
function partyOut(main: readonly Unit[], winner: Control | null): Control | null {
  const at = main.findIndex(
    ({ words, kind }, index) => words === 'out' && kind !== 'v' && main[index - 1]?.kind === 'P',
  );
  const loser = at < 1 || main[at - 2]?.kind !== ',' ? undefined : main[at - 1];
  const party = loser === undefined ? null : controlOfUnit(loser);
  return party === winner ? null : party;
}

const isWhole = /^d?P?[+=](?:F[PN])?$/;

// "Tory hold, no surprise", "Lib Dem gain from the Tories, the first time that they have run it": words that tell of no other result, nor who says so.
function ofRemark(main: readonly Unit[]): number {
  const at = main.findIndex(({ kind }) => /[,;(-]/.test(kind));
  const rest = main.slice(at + 1);
  const isOther =
    /P[+=_](?!#)|[WCMS]/.test(resultShape(rest)) ||
    rest.some(({ words, group }) => group?.mood === 'conditional' || says.test(words));
  return isOther ? -1 : at;
}

const says =
  /^(?:says?|said|reckons?|thinks?|believes?|predicts?|expects?|hears?|hear|think|reckon|expect|guess|suspect|apparently|probably|surely|likely|perhaps|maybe|allegedly|reportedly)$/;

// "on a turnout of 32 per cent"
const isTurnout = (main: readonly Unit[], at: number): boolean =>
  main[at]?.words === 'on' && main.slice(at, at + 3).some(({ words }) => words === 'turnout');

interface Result {
  outcome: 'gain' | 'hold' | 'loss';
  control: Control | null;
  previous: Control | null;
}

// "NOC (Lab loss)", "no overall control. Lab loss"
function lossBehind({ units }: ReadSentence): Control | null {
  const at = units.findIndex((unit, index) => unit.kind === 'P' && units[index + 1]?.words === 'loss');
  const unit = units[at];
  return unit === undefined || !units.slice(0, at).some(({ kind }) => kind === 'N') ? null : controlOfUnit(unit);
}

function readResult(main: readonly Unit[], loser: Control | null): Result | null {
  const shape = resultShape(main.filter(({ kind }) => kind !== ','));
  // "Lib Dem gains" is a heading for what follows it.
  if (main.some(({ words }) => /^(gains|holds|losses)$/.test(words)) && !/[.!]$/.test(shape)) return null;
  // "UKIP big winners": of votes or seats.
  if (main.some(({ words }) => /^(?:winners?|victors?)$/.test(words))) return null;
  // "No overall control, as before, with the Conservatives still the largest party"
  const isHung = main[0]?.kind === 'N' && main[0].tense !== 'then' && main[1]?.kind === ',';
  const remark = main
    .slice(2)
    .map(({ words }) => words)
    .join(' ');
  if (
    isHung &&
    /^(?:as (?:before|ever|it was|usual|expected and as before)|again|still|no change|unchanged|as you were|just as before|same as before)\b/.test(
      remark,
    )
  )
    return { outcome: 'hold', control: 'NOC', previous: 'NOC' };
  if (isHung && /^with\b/.test(remark)) return { outcome: 'loss', control: 'NOC', previous: loser };
  if (/^Nn[.!]?$/.test(shape) && main.some(({ words }) => /again|once more/.test(words)))
    return { outcome: 'hold', control: 'NOC', previous: 'NOC' };
  // "No party had a majority there" says how it was.
  if (/^N[.!]?$/.test(shape) && main.some(({ kind, tense }) => kind === 'N' && tense === 'then')) return null;
  if (/^N[.!]?$/.test(shape)) return { outcome: 'loss', control: 'NOC', previous: loser };
  // "As you were: no overall control", "No change: Labour"
  const same = /^=:([PN])[.!]?$/.exec(shape);
  // "Held by the Lib Dems, but down 12"
  const by = /^([+=_])BP(?:[.!^&]|$)/.exec(shape);
  const [first = null, second = null] = main.filter(({ kind }) => /[PN]/.test(kind)).map(controlOfUnit);
  if (same !== null) return first === null ? null : { outcome: 'hold', control: first, previous: first };
  if (by !== null && first !== null) {
    if (by[1] === '_') return { outcome: 'loss', control: null, previous: first };
    return { outcome: by[1] === '=' ? 'hold' : 'gain', control: first, previous: by[1] === '=' ? first : null };
  }
  // "From Lib Dem control to none."
  const [ruled] = main.filter(({ kind }) => kind === 'Q');
  if (/^FQT[PN][.!]?$/.test(shape) && ruled?.holder != null)
    return first === null || first === ruled.holder
      ? null
      : { outcome: first === 'NOC' ? 'loss' : 'gain', control: first, previous: ruled.holder };
  if (/^(P|N)T(P|N)[.!]?$/.test(shape)) {
    return second === null || first === second
      ? null
      : { outcome: second === 'NOC' ? 'loss' : 'gain', control: second, previous: first };
  }
  const match = /^(?:[Yx~]b)?(P|N|)([+=])(?:F([PN]))?(?:[.!&^]|$)/.exec(shape);
  if (match === null) return null;
  const noun = main.find(({ kind, holder }) => kind === 'G' && holder !== null);
  const holder = match[1] === '' ? (noun?.holder ?? null) : first;
  const from = match[3] === undefined ? null : match[1] === '' ? first : second;
  if (holder === null) return null;
  return match[2] === '='
    ? { outcome: 'hold', control: holder, previous: holder }
    : { outcome: 'gain', control: holder, previous: from };
}
