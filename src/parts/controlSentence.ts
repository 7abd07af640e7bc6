import type { ControlFact } from '../domain/ControlFact.ts';
import { capitalise, partyInSentence } from './partyWords.ts';

type Told = Pick<ControlFact, 'council' | 'outcome' | 'control' | 'previous'>;

/** Who runs a council and who ran it, in one sentence without a full stop: "Labour gained Plymouth from the Conservatives". */
export function controlSentence({ council, outcome, control, previous }: Told): string {
  const name = council.name;
  if (outcome === 'hold') {
    if (control === 'NOC') return `${name} stayed under no overall control`;
    return control ? `${capitalise(partyInSentence(control))} held ${name}` : `${name} did not change hands`;
  }
  if (outcome === 'gain' && control && control !== 'NOC') {
    const from = previous === null ? '' : ` from ${partyInSentence(previous)}`;
    return `${capitalise(partyInSentence(control))} gained ${name}${from}`;
  }
  const loser = previous && previous !== 'NOC' ? capitalise(partyInSentence(previous)) : null;
  const to = control === null ? '' : control === 'NOC' ? ' to no overall control' : ` to ${partyInSentence(control)}`;
  if (loser) return `${loser} lost ${name}${to}`;
  return control ? `${name} went${to}` : `${name} changed hands; who won it is not said`;
}
