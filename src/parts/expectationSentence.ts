import type { Expectation } from '../domain/Expectation.ts';
import { capitalise, partyName } from './partyWords.ts';

type Expected = Pick<Expectation, 'speaker' | 'stance' | 'claim' | 'party' | 'council'>;

/** What was expected, as a noun: "a Labour win in Barnet". */
function claimNoun({ claim, party, council }: Expected): string {
  const who = party ? partyName(party) : null;
  const where = council ? `in ${council.name}` : 'in councils not named';
  if (claim === 'unclear') return `the result ${where}`;
  if (claim === 'gain-seats') return `${who ? `${who} gains` : 'gains'} of seats ${where}`;
  const noun = { win: 'win', hold: 'hold', lose: 'loss' }[claim];
  const article = who && /^[AEIOU](?!KIP)/.test(who) ? 'an' : 'a';
  return `${article} ${who ? `${who} ` : ''}${noun} ${where}`;
}

/** Who expected what, in one sentence: "Sadiq Khan was confident of a Labour win in Barnet"; without a speaker, "A Labour win in Barnet was hoped for". */
export function expectationSentence(expected: Expected): string {
  const { speaker, stance } = expected;
  const noun = claimNoun(expected);
  if (speaker === null) {
    const verb = expected.claim === 'gain-seats' ? 'were' : 'was';
    const passive: Record<Expectation['stance'], string> = {
      confident: 'confidently expected',
      hopeful: 'hoped for',
      open: 'thought possible',
      doubtful: 'doubted',
      'out-of-reach': 'thought out of reach',
    };
    return `${capitalise(noun)} ${verb} ${passive[stance]}`;
  }
  const active: Record<Expectation['stance'], string> = {
    confident: `was confident of ${noun}`,
    hopeful: `hoped for ${noun}`,
    open: `thought ${noun} possible`,
    doubtful: `doubted ${noun}`,
    'out-of-reach': `thought ${noun} out of reach`,
  };
  return `${speaker} ${active[stance]}`;
}

/** What became of it, as a reader would say it. */
export const expectationOutcome: Record<Expectation['outcome'], string> = {
  met: 'As expected',
  missed: 'Not as expected',
  'not-known': 'Outcome not reported',
};
