import type { Control, Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../frames/frameRoles.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

/** A sentence as one string in which names stand as signs: "@LAB" a party, "@LAB'" with an s behind it, "@NOC", "§3" the council at index 3. */
export interface Template {
  /** Words with a space on both sides. */
  text: string;
  /** Where each unit begins in `text`. */
  starts: readonly number[];
}

/** A pronoun whose party is known. */
export interface Subject {
  at: number;
  party: Party;
}

/** Writes a sentence's units so that phrases can be looked for whatever the names in them. */
export function toTemplate(units: readonly Unit[], subjects: readonly Subject[] = []): Template {
  const starts: number[] = [];
  let text = ' ';
  for (const [at, unit] of units.entries()) {
    starts.push(text.length);
    const subject = subjects.length === 0 ? undefined : subjects.find((one) => one.at === at);
    text += subject === undefined ? `${toSign(unit, at)} ` : `@${subject.party} `;
  }
  return { text, starts };
}

/** The parties, or "no overall control", that a phrase's groups have found, in the order of the groups. */
export const partiesIn = (match: RegExpExecArray): Control[] =>
  match.slice(1).filter((one): one is Control => /^[A-Z]+$/.test(one));

/** The index of the unit that an offset of the template stands in. */
export function unitAt({ starts }: Template, offset: number): number {
  let [from, to] = [0, starts.length - 1];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) from = middle;
    else to = middle - 1;
  }
  return from;
}

function toSign(unit: Unit, at: number): string {
  const { kind, words, owns, joined, parties, value } = unit;
  if (kind === kindOf.party) return parties.length === 1 ? `@${parties[0] ?? ''}${owns ? "'" : ''}` : '@';
  if (kind === kindOf.noc) return '@NOC';
  const ofColour = kind === kindOf.colour ? controlOfUnit(unit) : null;
  if (ofColour !== null) return `@${ofColour}`;
  if (kind === kindOf.council) return `§${at}`;
  if (kind === kindOf.number && value !== null) return String(value);
  return joined ? `-${words}` : words;
}
