import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Whose a council is, and in another clause or sentence whose it was.
const told = toLines(`
Exeter gain LD from CON | Exeter was solidly Conservative until last night, and had been since 2003. The Lib Dems won 22 of the 39 seats.
Exeter gain LD from CON | Exeter has a Lib Dem council with 22 of the 39 seats. It had been Conservative since 2011, and two years ago nobody would have believed it.
Exeter gain LD from CON | Exeter is a Lib Dem council, with 22 seats to the Conservatives’ 17. The Tories had been in power for most of the past two decades.
Exeter gain LD from NOC | Exeter is Lib Dem by 22 seats to Labour’s 17. There was no majority on the council before Thursday.
Exeter gain LD from NOC | Exeter is Lib Dem with a majority of one. The party governed as a minority for the past two years.
Exeter gain LD from CON | Exeter is in Lib Dem hands after a decade in Conservative ones.
Exeter gain LD from NOC | Exeter: Lib Dem, with 22 of 39 seats. The Tories had been without a majority since a string of defections.
Exeter gain CON from NOC | Exeter was another story. The Conservatives won 22 of the 39 seats and will form the administration by themselves; there had been no overall control.
Exeter gain CON from NOC; Norwich gain CON from NOC | Exeter and Norwich both have Conservative majorities, having had no party in overall control before polling day.
Exeter gain CON from NOC | The Conservatives won 22 of the 39 seats in Exeter. Nobody had a majority before.
Bedford hold NOC from NOC | There has been no overall control in Bedford for years and there is none now.
Bedford hold NOC from NOC | It’s no overall control again in Bedford. Labour has run the council as a minority since 2014.
Bedford hold NOC from NOC | Still no overall control in Bedford, where the Lib Dems have run things as a minority.
Bedford hold NOC from NOC | In Bedford, too, no party had control before the election and none has now.
Exeter hold CON from CON | In Exeter the Conservatives were already in power and have 26 of the 39 seats.
Norwich hold LAB from LAB | Norwich, which Labour was defending, stays under its control.
Exeter hold CON from CON; Norwich hold CON from CON | Exeter and Norwich, both Conservative, are staying so.
Exeter hold LD from LD | Exeter is the last Lib Dem council in Devon and it is staying that way.
Exeter hold LD from LD | The Lib Dems’ only council in Devon, Exeter, is theirs for another four years.
Derby hold LAB from LAB; Exeter hold LAB from LAB; Norwich hold LAB from LAB | Exeter, Norwich, Derby: all defended by Labour, all held.
Exeter gain LAB from CON; Norwich gain LAB from CON | Exeter and Norwich: both defended by the Tories, both lost to Labour.
Exeter hold LAB from LAB | The Greens won eleven seats in Exeter, but it was not enough to threaten Labour’s control, which continues.
Exeter hold LAB from LAB | Labour was forecast to lose Exeter. Instead the party came away with 24 of the 39 seats.
Exeter gain LAB from CON | There is a change of control in Exeter. Out go the Tories after eight years and in come Labour.
Exeter gain GRN from NOC | It was an alliance of independents and Tories whose rule in Exeter ended as the Greens took 25 of 39 seats.
`);

test.each(told)('%s | %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts);
});

test.each([
  'In 2015 the Conservatives won 52 of the 57 seats in Exeter. They had run it since 2003.',
  'Exeter does not count until this afternoon. In 2015 Labour won 32 of the 39 seats there.',
  'Labour was forecast to lose Exeter. The party has two councillors in Pinhoe ward.',
  'Exeter is Lib Dem territory. The Tories had been in power for years.',
  'Exeter and Norwich, both Conservative, are staying up late to count.',
])('no control: %s', (text) => {
  expect(controlsIn(text)).toBe('');
});
