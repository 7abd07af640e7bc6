import type { Expectation } from '../../../domain/Expectation.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Party, Place } from '../../../domain/Fact.ts';
import { speakerOf } from './speakerOf.ts';

/** What is thought of a party's fortune on some councils. */
export interface Outlook {
  places: readonly Place[];
  party: Party | null;
  claim: Expectation['claim'];
  stance: Expectation['stance'];
}

/** An expectation for each council, with the person who is named as saying so. */
export function toExpectations(sentence: ReadSentence, { places, party, claim, stance }: Outlook): Draft[] {
  const speaker = speakerOf(sentence);
  const { start, end } = sentence;
  return places.map((council): Draft => ({ type: 'expectation', start, end, council, party, claim, stance, speaker }));
}
