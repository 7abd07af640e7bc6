import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { toTemplate, type Template } from '../../reader/holders/toTemplate.ts';
import { newUnit, type Unit } from '../../reader/units/Unit.ts';
import { carriedWard, rolesOf, type WardRole } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

/** A sentence as one string in which "~0" is the first ward that it names, and "@LAB" a party. */
export interface WardTemplate extends Template {
  /** Of each sign, its ward or wards. */
  wards: readonly (readonly WardRole[])[];
}

/** Writes a sentence's units so that phrases about wards can be looked for. */
export function toWardTemplate(sentence: ReadSentence): WardTemplate {
  const named = flatten(sentence.main, (unit) => [unit, ...inClauses(unit)]).filter(({ kind }) => kind === 'W');
  const units: Unit[] = [];
  for (const unit of sentence.units) {
    const at = named.findIndex(({ start, end }) => unit.start >= start && unit.end <= end);
    const sign = `~${String(at)}`;
    if (at < 0) units.push(unit);
    else if (units.at(-1)?.words !== sign) units.push(newUnit('W', unit.start, unit.end, sign));
  }
  return { ...toTemplate(units), wards: named.map((unit) => rolesOf(unit, sentence)) };
}

// "The wards that changed hands were W (Labour to Conservative) and V"
const inClauses = ({ asides }: Unit): Unit[] =>
  flatten(asides, ({ kind, units }) => (kind === 'relative' ? units : []));

/** The wards of a sign, or those that the sentences before are about where a phrase has none. */
export function wardsMeant(sign: string | undefined, { wards }: WardTemplate, sentence: ReadSentence): WardRole[] {
  if (sign !== undefined) return [...(wards[Number(sign)] ?? [])];
  const carried = wards.length === 0 ? carriedWard(sentence) : null;
  return carried === null ? [] : [{ ...carried, from: null, to: null }];
}
