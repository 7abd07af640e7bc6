import type { Rule } from '../Rule.ts';
import { toExpectations } from './Outlook.ts';
import { readOutlooks } from './readOutlooks.ts';
import { flatten } from '../../flatten.ts';

export const expectPhrase: Rule = {
  id: 'expect-phrase',
  doc: 'Standing phrases: "X is out of reach", "a fighting chance in X", "too close to call", "its eyes on X", "terrified about X".',
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
    ['Tory MPs are resigned to losing Plymouth.', 'Plymouth CON lose confident'],
    ['The Lib Dems would be astonished not to take Winchester.', 'Winchester LD win confident'],
    ['Labour has Southampton in its sights.', 'Southampton LAB win hopeful'],
    ['Medway is a top target for Labour.', 'Medway LAB win hopeful'],
    ['Tories privately concede that Barnet will go red.', 'Barnet CON lose confident'],
    ['Labour insists that Oldham is safe.', 'Oldham LAB hold confident'],
    ['A Labour gain in Stockport is thought unlikely.', 'Stockport LAB win doubtful'],
    ['Swindon, Labour’s number one target, declares at four.', 'Swindon LAB win hopeful'],
    ['It is neck and neck in Swindon.', 'Swindon - unclear open'],
    ['Labour said Derby was too close to call.', 'Derby LAB unclear open'],
    ['Nobody knows which way Barnet will go.', 'Barnet - unclear open'],
    ['Labour winning Swindon would be a shock.', 'Swindon LAB win doubtful'],
    ['Labour’s majority in Derby looks shaky.', 'Derby LAB hold doubtful'],
    ['Labour’s rule in Derby could end.', 'Derby LAB hold doubtful'],
    ['Labour says winning Wandsworth is impossible.', 'Wandsworth LAB win out-of-reach'],
    ['Labour regards Exeter as safe.', 'Exeter LAB hold confident'],
    ['Labour regards Plymouth as its best hope in the west.', 'Plymouth LAB win hopeful'],
    ['Whether Labour can hang on in Derby is anyone’s guess.', 'Derby LAB hold open'],
    ['It is a toss-up whether Labour can take Swindon.', 'Swindon LAB win open'],
    ['Swindon, which the Tories had assumed was safe, went to Labour.', 'Swindon CON hold confident'],
    ['Labour thought a majority in Swindon might be possible.', 'Swindon LAB win hopeful'],
    ['The Tories say holding Exeter is out of reach.', 'Exeter CON hold out-of-reach'],
    ['Exeter should be safe for Labour.', 'Exeter LAB hold confident'],
    ['Labour looks safe in Exeter.', 'Exeter LAB hold confident'],
    ['Derby was the place Labour was certain of.', 'Derby LAB win confident'],
    ['Derby, one Labour source admits, is gone.', 'Derby LAB lose confident'],
    ['A Labour candidate in Worthing cannot say whether her party will win it.', 'Worthing LAB win open'],
    ['The Tory whip who swore that Wandsworth was safe has gone home.', 'Wandsworth CON hold confident'],
    ['“Exeter is coming back to us,” says a Labour candidate.', 'Exeter LAB win confident'],
    ['Labour’s organiser in Derby, who is an optimist: “It’s gone.”', 'Derby LAB lose confident'],
  ],
  leaves: [
    'More Labour voters are coming to us in Derby, the Lib Dems say.',
    'In Richmond upon Thames they have made advances, with the overall result on a knife edge.',
    'Labour’s chances in Barnet may have been damaged.',
    'Barnet is safe to walk in.',
    'In Barnet it is too early to say what happens tonight.',
    'In Derby Labour’s majority has gone, and it’s anyone’s guess who will run the city.',
  ],
  cannotReadYet: ['All four agents in Lewes say that they don’t know.'],
  find: (sentence) => flatten(readOutlooks(sentence).states, (outlook) => toExpectations(sentence, outlook)),
};
