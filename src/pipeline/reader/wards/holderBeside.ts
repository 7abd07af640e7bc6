import type { Control } from '../../../domain/Fact.ts';
import { holderOfAsides } from '../holders/holderOf.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

/** Who had a ward, by the words right behind it: "W (previously Lab)", "W, previously Lib Dem", "W, where a Tory was defending" */
export function holderBeside({ asides }: Unit): Control | null {
  const [aside] = asides;
  if (aside === undefined) return null;
  const { kind, units } = aside;
  const [where, party, verb] = units.filter((one) => one.kind !== kindOf.determiner);
  const isDefended = where?.words === 'where' && party?.parties.length === 1 && verb?.group?.lemma === 'defend';
  if (kind === 'relative' && isDefended) return party.parties[0] ?? null;
  const isFormerly = kind === 'apposition' && units[0]?.kind === kindOf.formerly;
  return kind === 'bracket' || isFormerly ? holderOfAsides([aside]) : null;
}
