import type { Control } from '../../../domain/Fact.ts';
import type { Part } from './Likelihoods.ts';
import { likeliestLoser } from './likeliestLoser.ts';
import type { Mention } from './mentionsOf.ts';
import type { Weighed } from './weigh.ts';

/** A result that words make likely, with the mention that says most of it. */
export interface Verdict {
  outcome: 'gain' | 'hold' | 'loss';
  control: Control;
  previous: Control | null;
  likelihood: number;
  mention: Mention;
}

/** How likely a result must be, by what it says: one that tells both who had the council and who has it is seldom wrong. */
const least = { gainFrom: 0.58, gain: 0.96, lossFrom: 0.6, loss: 0.96, hold: 0.75, hungStill: 0.9 };
/** From what likelihood on a party counts as the one that had it. */
const leastOfHolder = 0.5;

/** The result that the weighed words of a council make likeliest, all parties held against each other; null where none is likely enough. */
export function decide(weighed: Weighed): Verdict | null {
  const [best] = verdictsOf(weighed).sort((one, other) => other.likelihood - one.likelihood);
  return best !== undefined && best.likelihood >= leastOf(best) ? best : null;
}

function leastOf({ outcome, control, previous }: Verdict): number {
  if (outcome === 'hold') return control === 'NOC' ? least.hungStill : least.hold;
  if (outcome === 'gain') return previous === null ? least.gain : least.gainFrom;
  return previous === null ? least.loss : least.lossFrom;
}

function verdictsOf(weighed: Weighed): Verdict[] {
  const parties = [...weighed.keys()].filter((control) => control !== 'NOC');
  const of = (control: Control, part: Part): number => weighed.get(control)?.likelihoods[part] ?? 0;
  // That a party (or nobody) plays none of some parts; and that no other party does.
  const not = (control: Control, ...all: readonly Part[]): number =>
    all.reduce((one, part) => one * (1 - of(control, part)), 1);
  const noOther = (party: Control | null, ...all: readonly Part[]): number =>
    parties.reduce((one, other) => (other === party ? one : one * not(other, ...all)), 1);
  const noneElse = (party: Control | null): number => noOther(party, 'wins', 'keeps', 'loses');
  const verdict = (
    [outcome, control, previous]: readonly [Verdict['outcome'], Control, Control | null],
    likelihood: number,
  ): Verdict[] => {
    const mention = weighed.get(control)?.mentionOf[outcome === 'hold' ? 'keeps' : 'wins'];
    return mention === undefined ? [] : [{ outcome, control, previous, likelihood, mention }];
  };
  return [
    ...parties.flatMap((party) => [
      ...verdict(
        ['gain', party, likeliestLoser(weighed, party, leastOfHolder)],
        of(party, 'wins') *
          not(party, 'keeps', 'loses') *
          not('NOC', 'wins', 'keeps') *
          noOther(party, 'wins', 'keeps'),
      ),
      ...verdict(
        ['hold', party, party],
        of(party, 'keeps') * not(party, 'wins', 'loses') * not('NOC', 'wins', 'keeps', 'loses') * noneElse(party),
      ),
      ...verdict(
        ['loss', 'NOC', party],
        of('NOC', 'wins') * of(party, 'loses') * not(party, 'wins', 'keeps') * not('NOC', 'keeps') * noneElse(party),
      ),
    ]),
    ...verdict(['loss', 'NOC', null], of('NOC', 'wins') * not('NOC', 'keeps') * noneElse(null)),
    ...verdict(['hold', 'NOC', 'NOC'], of('NOC', 'keeps') * not('NOC', 'wins') * noneElse(null)),
  ];
}
