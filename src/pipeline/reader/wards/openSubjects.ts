import { kindOf } from '../units/lexiconWords.ts';
import { resultShape } from '../units/resultWord.ts';
import type { Unit } from '../units/Unit.ts';

const tookSeats = /^(?:gain|hold|lose)$/;

/** "A went from blue to red", "A stays with the Tories", "A and B were held by Labour", "A was another Labour loss", "A is now Green" */
export function isSubject(units: readonly Unit[], from: number, end: number): boolean {
  const before = units[from - 1];
  if (before !== undefined && !/[|;.^&,:\-d"an]/.test(before.kind)) return false;
  // "Queen Edith’s was won by the Lib Dems"
  if (units[end - 1]?.owns === true && units[end]?.group == null) return false;
  let verb = behindRemark(units, behindPlace(units, end));
  // "A also went", "A and B both went"
  while (/^[anl]$/.test(units[verb]?.kind ?? '') || /^(?:all|both|each)$/.test(units[verb]?.words ?? '')) verb += 1;
  const group = units[verb]?.group ?? null;
  if (group?.mood !== 'stated') return false;
  const rest = units.slice(verb + 1, verb + 7).filter(({ kind }) => !/[dan]/.test(kind));
  const shape = resultShape(rest);
  if (group.voice === 'passive' && tookSeats.test(group.verbClass)) return /^[BT]P/.test(shape);
  if (group.verbClass === 'move' || group.verbClass === 'remain' || group.lemma === 'turn')
    return /^(?:[Tw>I]?[Po]|F[Po][T>][Po])/.test(shape);
  if (/^(?:elect|re ?elect|return)$/.test(group.lemma) && group.voice === 'active') return shape.startsWith('P');
  // "A is still Labour’s by 33 votes"
  if (group.verbClass === 'be' && /^lP(?:[B.,;(]|$)/.test(shape)) return true;
  // "A is Reform now", "A is Reform’s."
  if (group.verbClass === 'be' && group.tense === 'present' && isNowTheirs(units, verb + 1)) return true;
  if (group.verbClass === 'be') return group.now ? /^[Po]/.test(shape) : /^x?P?x?[+=_]/.test(shape);
  return false;
}

function isNowTheirs(units: readonly Unit[], at: number): boolean {
  const [party, behind] = units.slice(at, at + 2);
  if (party?.kind !== kindOf.party) return false;
  return (
    behind?.words === 'now' ||
    (party.owns && (behind === undefined || behind.words === 'again' || /[.,;:]/.test(behind.kind)))
  );
}

// "A, on X council, moves", "A in X has gone": the index behind what says where a name is.
function behindPlace(units: readonly Unit[], end: number): number {
  let at = end;
  const hasComma = units[at]?.kind === ',';
  if (hasComma) at += 1;
  if (units[at]?.kind === kindOf.at) at += 1;
  if (at === end) return end;
  if (units[at]?.kind !== kindOf.council) return end;
  return hasComma && units[at + 1]?.kind === ',' ? at + 2 : at + 1;
}

/** "A, after a recount, remains Labour": the index behind what stands between two commas. */
export function behindRemark(units: readonly Unit[], at: number): number {
  // "In A, however, the Tories lost to Labour"
  if (units[at]?.kind === ',' && units[at + 1]?.kind === 'a' && units[at + 2]?.kind === ',') return at + 3;
  if (units[at]?.kind !== ',' || !/[\^I]/.test(units[at + 1]?.kind ?? '')) return at;
  for (let end = at + 2; end < at + 8; end += 1) {
    const unit = units[end];
    if (unit?.group !== null || /[PCW.;:]/.test(unit.kind)) return at;
    if (unit.kind === ',') return end + 1;
  }
  return at;
}
