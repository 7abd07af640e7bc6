import type { Control } from '../domain/Fact.ts';
import type { AnyFact } from './anyFact.ts';

/** The party whose colour a result bears; none for what was hoped or modelled, which is never coloured as a result. */
export function factParty(any: AnyFact): Control | null {
  switch (any.kind) {
    case 'control':
      return any.fact.control;
    case 'ward':
    case 'seat':
    case 'mayor':
      return any.fact.party;
    default:
      return null;
  }
}
