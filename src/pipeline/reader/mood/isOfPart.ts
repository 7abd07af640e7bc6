import { textPattern } from '../../patterns/TextPattern.ts';
import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { isListed } from './isUnreal.ts';
import { kindTest } from '../units/kindTest.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

const isWardName = kindTest('WX');
const isQualifier = kindTest('xda');
/** As a ward is won. */
const byVotes = textPattern(/\bby (?:just |only |a mere |about |some )?[\d,]+ votes?\b/i);
/** "X went Conservative, with Tom Bly elected by 145 votes": of a mayor. */
const withElected = textPattern(/, with \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ (?:re-?)?elected\b/u);
const nextClause = /;|, (?:and|but|while|with|who|which|though|although|whereas|despite|where)\b/;

function clauseFrom({ text, start }: ReadSentence, finding: Finding): string {
  const rest = text.slice(Math.max(0, finding.start - start));
  const end = rest.search(nextClause);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Words that are of a council as a whole. */
const ofWhole =
  /\b(?:control|councils?|administration|town hall|authority|(?:county|city|district|borough)(?!['’]s)|outright|power)\b/i;

/** Whether a result that was read as a council's is of a part of it: of a ward ("in W, X", "X (W)"), or of councillors who are counted. */
export function isOfPart(sentence: ReadSentence, finding: Finding): boolean {
  if (finding.type !== 'control' || finding.control === 'NOC') return false;
  if (byVotes.testPart(clauseFrom(sentence, finding), sentence.said) || isWider(sentence, finding.council.name))
    return true;
  if (ofWhole.test(sentence.text)) return false;
  return (
    withElected.test(sentence) ||
    (isListed(finding) && isSeveral(sentence, finding)) ||
    isPlacedInWard(sentence, finding.council.gss) ||
    isAmongWards(sentence, finding.council.gss) ||
    namesSeat(sentence, finding.council.gss) ||
    isCounted(sentence, finding.control ?? finding.previous)
  );
}

/** "the Tories’ last council in Devon": the county only says where it is. */
const oneInside =
  /\b(?:last|only|sole|first|second|final|remaining|another|other|next) (?:[\w’'-]+ ){0,3}(?:council|authority|borough|district|city) in /gi;
const isWider = ({ text }: ReadSentence, name: string): boolean =>
  [...text.matchAll(oneInside)].some(({ index, 0: words }) => text.startsWith(name, index + words.length));

const longestNoun = 7;

/** "5 holds, 1 gain": of wards, where one council is named. */
const several =
  /\b(?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten|several) (?:[\w-]+ ){0,2}(?:holds|gains|losses|wins)\b/i;
const isSeveral = ({ units, text, start }: ReadSentence, finding: Finding): boolean =>
  flatten(units, (unit) => (unit.kind === kindOf.council ? unit.councils : [])).length === 1 &&
  several.test(text.slice(Math.max(0, finding.start - start), finding.end - start + longestNoun));

// "Birmingham Edgbaston": a seat in Parliament, with a ward's name right behind the council's.
const namesSeat = ({ main }: ReadSentence, gss: string): boolean =>
  main.some(
    (unit, at) => names(unit, gss) && main[at + 1]?.kind === kindOf.ward && main[at + 1]?.start === unit.end + 1,
  );

const names = ({ kind, councils }: Unit, gss: string): boolean =>
  kind === kindOf.council && councils.some(({ candidates }) => candidates.some((one) => one.gss === gss));

// "W switched to Labour. V was an easy hold.": where V is both a ward of the council that is spoken of and a council elsewhere.
function isAmongWards({ units, paragraph, discourse: { before, topic } }: ReadSentence, gss: string): boolean {
  const own = topic?.candidates.find((one) => one.gss !== gss);
  if (before?.paragraph !== paragraph || own === undefined || topic?.candidates.length !== 1) return false;
  return (
    before.main.some(({ kind }) => kind === kindOf.ward) &&
    units.some((unit) => names(unit, gss) && unit.wardOf?.includes(own.gss) === true)
  );
}

// "in W ward in X", "in W, X", "X (W)": wherever the sentence names the council.
function isPlacedInWard(sentence: ReadSentence, gss: string): boolean {
  const { units } = sentence;
  const named = flatten(units, (unit, at) => (names(unit, gss) ? [at] : []));
  return named.length > 0 && named.every((at) => isBehindWard(sentence, at) || hasWard(units[at]));
}

function isBehindWard({ units, text, start }: ReadSentence, council: number): boolean {
  const ward = units.slice(0, council).findLastIndex(({ kind }) => isWardName(kind));
  const [name, own] = [units[ward], units[council]];
  if (name === undefined || own === undefined || !name.cap || units[ward - 1]?.kind !== kindOf.at) return false;
  return between.test(text.slice(name.end - start, own.start - start));
}

const between = /^,? (?:(?:ward|division),? )?(?:(?:in|on|of) )?$/;

// "X (W)", "X (W ward)", "X (one of three wards declared)"
const hasWard = (unit: Unit | undefined): boolean =>
  unit?.councils.some(({ asides }) => asides.some(({ kind, units }) => kind === 'bracket' && isOfWards(units))) ??
  false;

function isOfWards(units: readonly Unit[]): boolean {
  const [first, ...rest] = units;
  if (units.some(({ words }) => /^(?:wards?|divisions?)$/.test(words))) return true;
  return isWardName(first?.kind ?? '') && first?.cap === true && rest.length === 0;
}

// "Nine sitting Conservatives were unseated in X", "three Tories have lost in X"
function isCounted({ units }: ReadSentence, party: string | null): boolean {
  const named = flatten(units, (unit, at) =>
    unit.kind === kindOf.party && unit.parties.some((one) => one === party) ? [at] : [],
  );
  return named.length > 0 && named.every((at) => isCountedAt(units, at));
}

function isCountedAt(units: readonly Unit[], party: number): boolean {
  let at = party - 1;
  while (isQualifier(units[at]?.kind ?? '')) at -= 1;
  const number = units[at];
  // "17:20 Tories lose X"
  const isClock = /[:.]/.test(units[at - 1]?.kind ?? '') && units[at - 2]?.kind === kindOf.number;
  return number?.kind === kindOf.number && isCount(number) && !isClock && !/[GS]/.test(units[party + 1]?.kind ?? '');
}

const isCount = ({ value }: Unit): boolean =>
  value !== null && Number.isInteger(value) && value > 1 && value < mostCouncillors;

const mostCouncillors = 150;
