import type { Rule } from '../Rule.ts';
import { toExpectations } from './Outlook.ts';
import { readChances } from './readChances.ts';

/** Standing phrases: "X is out of reach", "a fighting chance in X", "too close to call", "its eyes on X", "terrified about X". */
export const expectPhrase: Rule = {
  id: 'expect-phrase',
  reads: [
    [
      'Sources in the Labour party say that they have a "fighting chance" in Barnet but think that Westminster, Wandsworth and Kensington & Chelsea are "out of reach".',
      'Barnet LAB win hopeful; Westminster LAB win out-of-reach; Wandsworth LAB win out-of-reach; Kensington and Chelsea LAB win out-of-reach',
    ],
    ['Croydon is too close to call.', 'Croydon - unclear open'],
    [
      'The Tories were terrified about Wandsworth and Westminster.',
      'Wandsworth CON hold doubtful; Westminster CON hold doubtful',
    ],
    [
      'Plaid is aiming for Carmarthenshire and Caerphilly, the Conservatives for Monmouthshire.',
      'Carmarthenshire PC win hopeful; Caerphilly PC win hopeful; Monmouthshire CON win hopeful',
    ],
    ['Counting is under way in Barnet, the council that Labour wants most.', 'Barnet LAB win hopeful'],
    [
      'Labour sources are bullish about Barnet, less so about Wandsworth.',
      'Barnet LAB win confident; Wandsworth LAB win doubtful',
    ],
    ['Labour insists that Oldham is safe.', 'Oldham LAB hold confident'],
  ],
  leaves: [
    'In Richmond upon Thames they have made advances, with the overall result on a knife edge.',
    'Labour’s chances in Barnet may have been damaged.',
    'Barnet is safe to walk in.',
  ],
  cannotReadYet: ['All four agents in Lewes say that they don’t know.'],
  find: (sentence) => readChances(sentence).flatMap((outlook) => toExpectations(sentence, outlook)),
};
