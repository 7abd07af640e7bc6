import { parts, type Part } from '../../src/pipeline/reader/weighed/Likelihoods.ts';
import type { Item } from '../score/Item.ts';

/** One party (or NOC) and one council of a text: the features of each mention, and the part that it is known to have played. */
export interface Example {
  text: string;
  mentions: readonly (readonly string[])[];
  /** Index into `parts`. */
  part: number;
}

type Told = NonNullable<Item['expect']['control']>[number];

/** The part that a party, or nobody, has in what a careful reader finds about a council. */
export function partIn(told: Told | undefined, control: string): number {
  return parts.indexOf(told === undefined ? 'unsaid' : control === 'NOC' ? ofNobody(told) : ofParty(told, control));
}

function ofParty({ outcome, control, previous }: Told, party: string): Part {
  if (outcome === 'hold') return control === party ? 'keeps' : 'unsaid';
  return outcome === 'gain' && control === party ? 'wins' : previous === party ? 'loses' : 'unsaid';
}

function ofNobody({ outcome, control, previous }: Told): Part {
  if (control === 'NOC') return outcome === 'hold' ? 'keeps' : outcome === 'loss' ? 'wins' : 'unsaid';
  return outcome === 'gain' && previous === 'NOC' ? 'loses' : 'unsaid';
}
