import { kindTest } from '../units/kindTest.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

const isEntity = kindTest('PCWKHRQNSGMYX#o');
const isBoundary = kindTest('^;.:~|');
const isLight = kindTest('anldxjf');
const isAgent = kindTest('PCYHSRXQW');

/** Where a verb's subject stands; `gerund` where it hangs on a preposition. */
export interface Found {
  at: number;
  gerund?: boolean;
}

/** The nearest name before a verb that no preposition governs; null where the verb has none of its own. */
export function findSubject(units: readonly Unit[], verb: number, previous: number | null): Found | null {
  const group = units[verb]?.group;
  if (group == null) return null;
  const nonFinite = group.form === 'ing' || group.form === 'infinitive';
  // "lost control having been in charge": whoever lost it.
  if (
    previous !== null &&
    (units[verb]?.words ?? '').startsWith('having ') &&
    /[QRS#]/.test(units[verb - 1]?.kind ?? '')
  )
    return null;
  if (group.form === 'ing' && units[verb - 1]?.kind === kindOf.by && previous === null)
    return soleName(units, verb - 1);
  let commas = 0;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === ':' && at === 1 && units[0]?.kind === kindOf.party) return { at: 0 };
    // "Blaenau Gwent: lost by Labour to independents"
    if (unit?.kind === ':' && at === 1 && at === verb - 1 && units[0]?.kind === kindOf.council && group.participle)
      return { at: 0 };
    if (unit !== undefined && commas % 2 === 1 && (unit.group !== null || unit.kind === kindOf.clause)) {
      const open = openingComma(units, at, previous);
      if (open === null) break;
      commas += 1;
      at = open;
      continue;
    }
    // "it is Labour who take control"
    if (unit?.kind === kindOf.relative && /^(who|that|which)$/.test(unit.words) && units[at - 1]?.kind === kindOf.party)
      return units[at - 1]?.prep === null ? { at: at - 1 } : null;
    if (unit?.group?.form === 'finite' && group.form === 'finite' && commas === 0) {
      const owner = beforeClause(units, at);
      if (owner !== null) return owner;
    }
    if (unit === undefined || isBoundary(unit.kind) || unit.group !== null) break;
    if (
      unit.kind === kindOf.and &&
      previous !== null &&
      at >= verb - 2 &&
      previous < at &&
      !isParted(units, previous, at)
    )
      return null;
    // "gained X and, in the shock of the night, lost Y"
    if (unit.kind === kindOf.and && previous !== null && units[at + 1]?.kind === ',' && units[verb - 1]?.kind === ',')
      return null;
    if (unit.kind === ',' || unit.kind === '-') {
      commas += 1;
      const isBehindClause = previous !== null && units[previous]?.group?.form !== 'ing';
      // "The SNP squeaked home, taking X": a verb we do not know stands before the comma.
      if (nonFinite && previous === null && group.form === 'ing' && commas === 1 && at === verb - 1)
        return soleName(units, at);
      if (nonFinite || (isBehindClause && at === verb - 1 && !hasSubjectBefore(units, at, previous))) break;
    }
    // "kept X, which had looked shaky, picking up three seats": the clause between had commas.
    if (group.form === 'ing' && previous !== null && at === verb - 1 && isClosed(units, at, previous)) break;
    if (nonFinite) {
      // "won nine seats to take X": what stands before "to" is the object of the verb before.
      if (group.form === 'infinitive' && previous !== null) return null;
      if (isAgent(unit.kind))
        return unit.prep === null || unit.prep === kindOf.with
          ? { at }
          : /^[OI]$/.test(unit.prep) && group.form === 'ing'
            ? { at, gerund: true }
            : null;
      if (!isLight(unit.kind)) break;
      continue;
    }
    if (unit.kind === kindOf.with && previous === null && commas === 0) continue;
    if (!isEntity(unit.kind) || unit.prep !== null) continue;
    if (unit.kind === kindOf.number && units[at + 1]?.kind !== kindOf.seats) continue;
    // Behind a comma a name is the object of the verb before: "gained X, Y and lost Z".
    if (previous !== null && commas % 2 === 1 && at < verb - 1) return null;
    return { at };
  }
  return null;
}

const isClosed = (units: readonly Unit[], at: number, previous: number): boolean =>
  units[at]?.prep !== kindOf.with &&
  !/^(?:see|watch|find|leave)$/.test(units[previous]?.group?.lemma ?? '') &&
  units[at]?.asides.some(({ kind }) => kind === 'relative' || kind === 'apposition') === true;

// "Independents who campaigned on Gaza took X": the name before a clause without commas, whose verb stands at `verb`.
function beforeClause(units: readonly Unit[], verb: number): Found | null {
  let at = verb - 1;
  while (isLight(units[at]?.kind ?? '')) at -= 1;
  const [name, relative] = [units[at - 1], units[at]];
  if (relative?.kind !== kindOf.relative || !/^(?:who|which|that)$/.test(relative.words)) return null;
  return name !== undefined && /[PX]/.test(name.kind) && name.prep === null ? { at: at - 1 } : null;
}

// "…; Labour nudged up one and carried on": another clause stands between the two verbs.
const isParted = (units: readonly Unit[], from: number, end: number): boolean =>
  units.slice(from, end).some(({ kind }) => kind === ';');

// The one party before a comma, where nothing but words we do not know stands around it.
function soleName(units: readonly Unit[], comma: number): Found | null {
  let found: Found | null = null;
  for (let at = comma - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.group !== null || /[\^;.:~|]/.test(unit.kind)) return null;
    if (!/[PC]/.test(unit.kind) || unit.prep !== null || unit.owns) continue;
    if (found !== null) return null;
    found = { at };
  }
  return found;
}

// "X, Tory since anyone can remember, is …": the comma at the other end of what stands between.
function openingComma(units: readonly Unit[], from: number, previous: number | null): number | null {
  for (let at = from - 1; at > 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined || /[;.:]/.test(unit.kind)) return null;
    if (unit.kind === ',' || unit.kind === '-')
      return units[at - 1]?.kind === kindOf.and || (previous !== null && hasFinite(units, at)) ? null : at;
  }
  return null;
}

const hasFinite = (units: readonly Unit[], end: number): boolean =>
  units.slice(0, end).some(({ group }) => group?.form === 'finite');

function hasSubjectBefore(units: readonly Unit[], comma: number, previous: number): boolean {
  for (let at = comma - 1; at > previous; at -= 1)
    if (units[at]?.kind === ',' || units[at]?.kind === kindOf.and) return true;
  return false;
}
