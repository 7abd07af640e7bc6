import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

const farthest = 16;
const boundary = /[.,;:\-()FTIB^&|"!?]/;
const passed = /[dxPHSXBa#vO,IGoAQT()Y%]/;

/** "was edged out by Tory newcomer N in A", "Labour’s N overturned a Tory majority of 112 in A", "N lost to Labour’s M in A": where somebody was beaten. */
export function isPlaceOfResult(units: readonly Unit[], from: number, end: number): boolean {
  if (!boundary.test(units[end]?.kind ?? '.')) return false;
  // "was bundled out of A by an independent"
  const out = units[from - 2]?.group;
  if (units[from - 1]?.words === 'of' && out?.verbClass === 'oust' && out.lemma.endsWith(' out'))
    return out.mood === 'stated' && out.voice === 'passive' && units[end]?.kind === kindOf.by;
  if (!/^(?:in|at)$/.test(units[from - 1]?.words ?? '')) return false;
  let isToParty = false;
  for (let at = from - 2; at >= Math.max(0, from - farthest); at -= 1) {
    const unit = units[at];
    if (unit === undefined || !passed.test(unit.kind)) return false;
    isToParty ||= unit.kind === kindOf.to && /[PdH]/.test(units[at + 1]?.kind ?? '');
    const { group } = unit;
    if (group === null) continue;
    if (group.mood !== 'stated') return false;
    if (/^(?:oust|seeOff)$/.test(group.verbClass)) return hasParty(units, from);
    if (group.lemma === 'overturn' || group.lemma === 'turn')
      return units.slice(at, from).some(({ words }) => /^(?:majority|lead)$/.test(words));
    if (group.verbClass === 'lose' || /\bwent down\b/.test(`${unit.words} ${units[at + 1]?.words ?? ''}`))
      return isToParty;
    // "(elected)", "aged 22"
    if (group.form === 'finite') return false;
  }
  return false;
}

const hasParty = (units: readonly Unit[], end: number): boolean =>
  units.slice(Math.max(0, end - farthest), end).some(({ parties }) => parties.length > 0);

/** "A was the next to pass from Labour to Reform", "A was shared between …", "A plumped for …", "A has a Green councillor", "A has slipped out of Labour’s hands" */
export function isSubjectOfMore(units: readonly Unit[], from: number, end: number): boolean {
  const before = units[from - 1];
  // "A was a Conservative hold, as was B"
  if (asWas.test(`${units[from - 2]?.words ?? ''} ${before?.words ?? ''}`))
    return /[.,;:]/.test(units[end]?.kind ?? '.') && units.slice(0, from - 2).some(saysResult);
  if (before !== undefined && !/[|;.^&,:"]/.test(before.kind)) return false;
  const verb = end;
  const group = units[verb]?.group ?? null;
  if (group?.mood !== 'stated') return false;
  const rest = units.slice(verb + 1, verb + 9).filter(({ kind }) => !/[dan]/.test(kind));
  const [first, second, third] = rest;
  const words = rest.map((unit) => unit.words).join(' ');
  // "was the next to pass from Labour to Reform"
  if (group.verbClass === 'be' && /^(?:next|first|second|third|last|latest|other)$/.test(first?.words ?? ''))
    return second?.group?.verbClass === 'move' && /[FT]/.test(third?.kind ?? '');
  if (group.verbClass === 'be' && /^(?:shared|split|divided)$/.test(first?.words ?? '')) return true;
  // "were comfortable holds for Labour"
  if (group.verbClass === 'be' && /^(?:\w+ )?(?:holds|gains|wins) for\b/.test(words)) return true;
  if (group.verbClass === 'have' && first?.kind === kindOf.seats && first.parties.length === 1)
    return /^councillors?$/.test(first.words);
  if (group.verbClass === 'move' && first?.kind === kindOf.from && second?.kind === kindOf.party) return second.owns;
  return (
    plumps.test(units[verb]?.words ?? '') && units.slice(verb + 1, verb + 4).some(({ kind }) => kind === kindOf.party)
  );
}

const plumps = /^(?:plumped|plumps|opted|opts)\b/;

const asWas = /^(?:as|so) (?:was|were|is|did|has|have|does)$/;

const saysResult = ({ kind, group }: Unit): boolean =>
  kind === kindOf.gains || (group?.mood === 'stated' && /^(?:gain|hold|lose|move|remain)$/.test(group.verbClass));
