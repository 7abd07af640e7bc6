import type { Expectation } from '../../domain/Expectation.ts';
import { partyAtStart, partyInSentence } from '../../parts/partyWords.ts';

const claims: Record<Expectation['claim'], { what: string; where: string }> = {
  win: { what: 'winning', where: ' ' },
  hold: { what: 'holding', where: ' ' },
  lose: { what: 'losing', where: ' ' },
  'gain-seats': { what: 'gaining seats', where: ' in ' },
  unclear: { what: 'the result', where: ' in ' },
};

/** How sure they were, as a reader would say it. */
export const stanceWords: Record<Expectation['stance'], string> = {
  confident: 'confident',
  hopeful: 'hopeful',
  open: 'thought possible',
  doubtful: 'doubtful',
  'out-of-reach': 'thought out of reach',
};

/** What was expected, with how sure they were: "confident of winning Barnet", "winning Wandsworth thought out of reach"; without a `place`, under the council's own heading, "confident of winning". */
export function claimInWords({ claim, stance }: Pick<Expectation, 'claim' | 'stance'>, place: string | null): string {
  const { what, where } = claims[claim];
  const whole = place === null ? what : what + where + place;
  if (stance === 'open' || stance === 'out-of-reach') return `${whole} ${stanceWords[stance]}`;
  return `${stanceWords[stance]} of ${whole}`;
}

/** Who expected it: the speaker where one is named, and of which party it was said. */
export function holderInWords({ speaker, party }: Pick<Expectation, 'speaker' | 'party'>): string {
  if (party === null) return speaker ?? 'Nobody named';
  return speaker === null ? partyAtStart(party) : `${speaker} on ${partyInSentence(party)}`;
}

const isHope = (stance: Expectation['stance']): boolean => stance === 'hopeful' || stance === 'open';

/** What became of it. A hope comes about "as hoped", a forecast "as expected": so what was thought out of reach and was not won went as expected. */
export function outcomeInWords(stance: Expectation['stance'], outcome: Expectation['outcome'] | 'not-yet'): string {
  if (outcome === 'not-yet') return 'not known by then';
  if (outcome === 'not-known') return 'outcome not reported';
  return `${outcome === 'met' ? '' : 'not '}as ${isHope(stance) ? 'hoped' : 'expected'}`;
}
