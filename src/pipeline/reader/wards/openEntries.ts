import { kindOf } from '../units/lexiconWords.ts';
import { resultShape } from '../units/resultWord.ts';
import { wordsOf, type Unit } from '../units/Unit.ts';
import { wardNouns } from './wardUnit.ts';
import { flatten } from '../../flatten.ts';

const tookSeats = /^(?:gain|hold|lose)$/;

/** "the first result is A, a Labour hold", "A – Ann Rowe (Lab) 1,204" */
function isAnnounced(units: readonly Unit[], from: number, end: number): boolean {
  if (!/[,:-]/.test(units[end]?.kind ?? '')) return false;
  const rest = units.slice(end + 1, end + 7).filter(({ kind }) => !/[dan]/.test(kind));
  const before = units[from - 1];
  // "Result – A: Lab hold"
  const isResult =
    before?.kind === '-' &&
    /^(?:first |latest |new )?(?:result|declaration|breaking|update|just in)$/.test(units[from - 2]?.words ?? '');
  const isHead = before === undefined || /[|;.:]/.test(before.kind) || isResult;
  const isTold = before?.group?.verbClass === 'be' && before.group.mood === 'stated';
  if (isTold || isHead) {
    if (
      /^(?:P[+=_]|[+=_])/.test(resultShape(rest)) &&
      (isHead || rest[0]?.kind === kindOf.party || rest[0]?.holder !== null)
    )
      return true;
  }
  const [person, figure] = rest;
  const label = person?.asides[0];
  return (
    isHead &&
    person?.kind === kindOf.name &&
    figure?.kind === kindOf.number &&
    label?.kind === 'bracket' &&
    label.units[0]?.kind === kindOf.party
  );
}

/** "A, which Labour gained from the Tories", "A, which they held", "A, which went to the Greens": what hangs on the name says it. */
const isToldBehind = ({ asides }: Unit): boolean =>
  asides.some(({ kind, units }) => {
    const [first, second, third, fourth] = units.filter((one) => !/[dan]/.test(one.kind));
    const isWhere =
      kind === 'relative' &&
      first?.words === 'where' &&
      (second?.kind === kindOf.party || /^(?:it|they|the party)$/.test(second?.words ?? ''));
    // "A, where the Greens held the seat"
    if (isWhere && tookSeats.test(third?.group?.verbClass ?? '') && third?.group?.mood === 'stated')
      return /^(?:seats?|ward|division)$/.test(fourth?.words ?? '');
    if (kind === 'relative' && first?.words === 'which' && second?.group?.verbClass === 'move')
      return second.group.mood === 'stated' && (third?.kind === kindOf.party || fourth?.kind === kindOf.party);
    return (
      kind === 'relative' &&
      first?.words === 'which' &&
      /[PY]/.test(second?.kind ?? '') &&
      tookSeats.test(third?.group?.verbClass ?? '')
    );
  });

/** "better news in A, which they held", "A, where it held all three seats" */
function isToldNext(units: readonly Unit[], end: number): boolean {
  const [comma, where, subject, verb] = units.slice(end, end + 7).filter(({ kind }) => !/[dan]/.test(kind));
  const isTold =
    verb?.group?.mood === 'stated' && tookSeats.test(verb.group.verbClass) && verb.group.voice === 'active';
  return (
    comma?.kind === ',' &&
    /^(?:which|where)$/.test(where?.words ?? '') &&
    (subject?.kind === kindOf.party || /^(?:it|they|the party)$/.test(subject?.words ?? '')) &&
    isTold
  );
}

/** "was elected to represent A" */
function isRepresented(units: readonly Unit[], from: number): boolean {
  const verb = units[from - 1]?.kind === kindOf.determiner ? units[from - 2] : units[from - 1];
  return (
    verb?.group?.lemma === 'represent' &&
    units
      .slice(Math.max(0, from - 6), from - 1)
      .some(({ group }) => group?.mood === 'stated' && /^(?:elect|re ?elect|return)$/.test(group.lemma))
  );
}

const forSomebody =
  /^(?:hold|gain|win|wins|victory|success|joy|triumph|delight|relief|comfort|loss|defeat|heartbreak)$/;

/** "a comfortable hold for Labour in A", "victory for Reform’s N in A" */
function isForParty(units: readonly Unit[], from: number): boolean {
  if (units[from - 1]?.words !== 'in') return false;
  const person = units[from - 2]?.kind === kindOf.name && units[from - 3]?.owns === true ? 1 : 0;
  const at = from - 2 - person;
  const before = units.slice(Math.max(0, at - 3), at).filter(({ kind }) => kind !== kindOf.determiner);
  const [noun, link] = before.slice(-2);
  return units[at]?.kind === kindOf.party && link?.words === 'for' && forSomebody.test(noun?.words ?? '');
}

/** "increased its majority in A to 1,204", "Labour’s majority in A was cut to 44, but it held the seat" */
const isMajorityIn = (units: readonly Unit[], from: number): boolean =>
  units[from - 1]?.words === 'in' &&
  (units[from - 2]?.words ?? '').endsWith('majority') &&
  units.some(({ kind }, at) => at > from && kind === kindOf.number);

/** "A declares for Reform", "A has voted Labour" */
function isChooser(units: readonly Unit[], from: number, end: number): boolean {
  const verb = units[end]?.group;
  const [link, party] = units.slice(end + 1, end + 4).filter(({ kind }) => kind !== kindOf.determiner);
  const isHead = /[|;.^&,"]/.test(units[from - 1]?.kind ?? '.');
  return (
    isHead &&
    verb?.mood === 'stated' &&
    verb.lemma === 'declare' &&
    link?.words === 'for' &&
    party?.kind === kindOf.party
  );
}

/** "Three were up for grabs in A, and Labour won all three" */
const isUpFor = (units: readonly Unit[], from: number): boolean =>
  units[from - 1]?.words === 'in' && /^up for (?:grabs|election|re ?election)$/.test(units[from - 2]?.words ?? '');

/** "ward by ward: A, Labour; B, Conservative" */
export const isListed = (units: readonly Unit[], from: number, end: number, hasPlace: boolean): boolean =>
  hasPlace &&
  /^[;:]$/.test(units[from - 1]?.kind ?? '') &&
  units[end]?.kind === ',' &&
  units[end + 1]?.kind === kindOf.party &&
  /^[;.]$/.test(units[end + 2]?.kind ?? ';');

/** "A is in and it’s a Lib Dem hold", "A has declared: Lab hold" */
function isDeclared(units: readonly Unit[], end: number): boolean {
  const verb = units[end];
  const isIn = verb?.group?.verbClass === 'be' && /^(?:in|over)$/.test(units[end + 1]?.words ?? '');
  if (!isIn && !/^(?:has declared|declares|declared)$/.test(verb?.words ?? '')) return false;
  const rest = units.slice(end + 1, end + 9).filter(({ kind }) => !/[dan]/.test(kind));
  return /^I?[,:;&-]*(?:Yb)?P?[+=]/.test(resultShape(rest));
}

/** "A (Con hold)", "A (Ind gain from Lab)" */
const isToldInBracket = ({ asides }: Unit): boolean =>
  asides.some(({ kind, units }) => kind === 'bracket' && /^d?P(?:[+=](?:FP|[,;]|$)|TP$)/.test(resultShape(units)));

/** "A, a ward that …", "A, a former Labour ward," */
function isCalledWard(units: readonly Unit[], end: number): boolean {
  if (units[end]?.kind !== ',' || units[end + 1]?.kind !== kindOf.determiner) return false;
  for (let at = end + 2; at < end + 7; at += 1) {
    const unit = units[at];
    if (unit === undefined || !/[xPfRS]/.test(unit.kind)) return false;
    if (wardNouns.test(unit.words)) return true;
  }
  return false;
}

/** "A, on X council, where the Greens held the seat" */
function isToldOfPlace(units: readonly Unit[], end: number): boolean {
  if (units[end]?.kind !== ',') return false;
  const council = units[end + 1]?.kind === kindOf.at ? units[end + 2] : units[end + 1];
  return council?.kind === kindOf.council && !council.owns && isToldBehind(council);
}

/** "A was another story: Ukip snatched it", "A was closer, but Labour held it", "A was the decider: it fell to Labour" */
function isToldOfBelow(units: readonly Unit[], from: number, end: number): boolean {
  const before = units[from - 1];
  const verb = units[end]?.group;
  if (before !== undefined && !/[|;.^"]/.test(before.kind)) return false;
  if (verb?.verbClass !== 'be' || !/^(?:stated|negated)$/.test(verb.mood)) return false;
  const sign = units.findIndex(
    ({ kind, words }, at) => at > end && (/[:;]/.test(kind) || (words === 'but' && units[at - 1]?.kind === ',')),
  );
  if (sign < 0 || units.slice(end + 1, sign).some(({ kind }) => /[CWKM]/.test(kind))) return false;
  const rest = units.slice(sign + 1).filter(({ kind }) => !/[danl]/.test(kind));
  const it = rest.findIndex(({ words }) => words === 'it');
  const [two, one] = rest.slice(Math.max(0, it - 2), it);
  const behind = rest[it + 1]?.group;
  // "Ukip snatched it", "former leader Ann Rowe held it"
  const isObject = isStatedOf(one, tookSeats) && /[PHX]/.test(two?.kind ?? '');
  const isSubject = it === 0 && behind?.mood === 'stated' && behind.verbClass === 'move' && rest[2]?.kind === kindOf.to;
  return it >= 0 && (isSubject || (it > 1 && isObject));
}

/** "Eight gains for Labour, among them A and B", "gained 11 seats, A among them", "A was among them, taken from Labour" */
function isAmongThem(units: readonly Unit[], from: number, end: number): boolean {
  const isLast = units[from - 1]?.kind === ',' && amongThem.test(units[end]?.words ?? '');
  if (isLast) return units.slice(0, from).some(({ kind }) => kind === kindOf.seats);
  const be = units[end]?.group;
  if (be?.verbClass === 'be' && be.mood === 'stated' && isOneOfWards(units, end)) return true;
  if (be?.verbClass === 'be' && be.mood === 'stated')
    return /[|;.^"]/.test(units[from - 1]?.kind ?? '.') && amongThem.test(wordsOf(units, end + 1, end + 1 + 3));
  if (units[from - 1]?.words !== 'among them' || units[from - 2]?.kind !== ',') return false;
  return units.slice(0, from - 2).some((unit) => /^(?:gains|holds|losses)$/.test(unit.words));
}

// "A was among several wards held by Labour", "A was one of the seats that Labour won"
function isOneOfWards(units: readonly Unit[], end: number): boolean {
  if (!/^(?:among|one of|some of)\b/.test(units[end + 1]?.words ?? '')) return false;
  const noun = units.findIndex(
    ({ words }, at) => at > end && at < end + 6 && /^(?:wards|seats|divisions)$/.test(words),
  );
  const verb = noun < 0 ? undefined : units.slice(noun + 1, noun + 5).find(({ group }) => group !== null);
  return verb?.group?.mood === 'stated' && tookSeats.test(verb.group.verbClass);
}

const amongThem = /^(?:among them|one of them)\b/;

const isStatedOf = (unit: Unit | undefined, classes: RegExp): boolean =>
  unit?.group?.mood === 'stated' && unit.group.voice === 'active' && classes.test(unit.group.verbClass);

const gone = /^(?:went|fell|changed hands|has gone|have gone|has fallen|flipped|switched)$/;

/** "A went, and so did B, each Reform’s from Labour", "A changed hands, as did B: both Conservative gains from Labour" */
function isGoneWith(units: readonly Unit[], end: number): boolean {
  const isGone = gone.test(units[end]?.words ?? '');
  const isAlong = units
    .slice(0, end)
    .some(({ words }, at, all) => /^(?:as|so)$/.test(words) && /^(?:did|has|have)$/.test(all[at + 1]?.words ?? ''));
  return (isGone || isAlong) && endsWithGains(units);
}

/** ", each Reform’s from Labour", ": both Conservative gains from Labour" */
export function endsWithGains(units: readonly Unit[]): boolean {
  const all = units.findLastIndex(({ words }) => /^(?:both|all|each)(?: of(?: them)?)?$/.test(words));
  const [asides] = flatten(units, (unit) => unit.asides).filter(({ units: inside }) =>
    /^(?:both|all|each)\b/.test(inside[0]?.words ?? ''),
  );
  const rest = (all > 0 ? units.slice(all + 1) : (asides?.units ?? [])).filter(({ kind }) => !/[dan.]/.test(kind));
  const shape = rest.map(({ kind }) => kind).join('');
  const isGain = /^(?:P?G|P)FP$/.test(shape) || /^(?:P?[vS])FP$/.test(shape);
  return isGain && (shape.startsWith('PF') ? rest[0]?.owns === true : rest.some(({ words }) => /^gains?$/.test(words)));
}

/** "A it held", "A the Greens took from Labour": the name before the subject of the verb that it is the object of. */
function isFronted(units: readonly Unit[], from: number, end: number): boolean {
  const before = units[from - 1];
  if (before !== undefined && !/[|;.,&^:]/.test(before.kind)) return false;
  const [subject, verb, behind] = units.slice(end, end + 5).filter(({ kind }) => !/[dan]/.test(kind));
  const isSubject = subject?.kind === kindOf.party || /^(?:it|they|we|the party)$/.test(subject?.words ?? '');
  const group = verb?.group;
  const isTaken =
    group?.mood === 'stated' && tookSeats.test(group.verbClass) && group.voice === 'active' && !group.bare;
  return isSubject && subject?.owns === false && isTaken && /[.,;:&FTBw]/.test(behind?.kind ?? '.');
}

/** "They held A; B too, with 52.9%" */
function isAlso(units: readonly Unit[], from: number, end: number): boolean {
  const [also, behind] = units.slice(end, end + 2);
  if (!/^(?:too|as well|likewise)$/.test(also?.words ?? '') || !/[.,;:]/.test(behind?.kind ?? '.')) return false;
  if (!/[;,&|.]/.test(units[from - 1]?.kind ?? '.')) return false;
  return units
    .slice(0, from)
    .some(({ group }) => group?.mood === 'stated' && tookSeats.test(group.verbClass) && group.voice === 'active');
}

/** "So does A.", "So was A." */
function isSame(units: readonly Unit[], from: number, end: number): boolean {
  const [so, verb] = units.slice(Math.max(0, from - 2), from);
  const isLed = so?.words === 'so' && /^(?:did|does|do|has|have|is|are|was|were)$/.test(verb?.words ?? '');
  return isLed && /^[.,;!]$/.test(units[end]?.kind ?? '.');
}

/** Whether the words round a name tell the result of it, as they do of wards. */
export function isTold(units: readonly Unit[], unit: Unit, from: number, end: number): boolean {
  return (
    isAnnounced(units, from, end) ||
    isToldBehind(unit) ||
    isToldInBracket(unit) ||
    isToldNext(units, end) ||
    isUpFor(units, from) ||
    isRepresented(units, from) ||
    isForParty(units, from) ||
    isMajorityIn(units, from) ||
    isChooser(units, from, end) ||
    isToldOfPlace(units, end) ||
    isDeclared(units, end) ||
    isFronted(units, from, end) ||
    isToldOfBelow(units, from, end) ||
    isGoneWith(units, end) ||
    isAmongThem(units, from, end) ||
    isAlso(units, from, end) ||
    isSame(units, from, end) ||
    isCalledWard(units, end)
  );
}
