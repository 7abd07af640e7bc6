import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// What befell one council and another alike, and what is left of a majority.
test.each(
  toLines(`
Exeter hold CON from CON; Norwich hold CON from CON | Exeter: Conservative, as it was. Norwich: ditto.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Labour held Exeter. Ditto Norwich.
Exeter gain LAB from CON; Norwich gain LAB from CON | Exeter is a Labour gain from the Tories. Ditto in Norwich.
Exeter loss NOC from LAB; Norwich loss NOC from LAB | Labour lost its majority in Exeter. The story in Norwich is identical.
Exeter gain LAB from CON; Norwich gain LAB from CON | Labour took Exeter from the Conservatives. Norwich changed hands in the same direction.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Exeter stayed in Labour’s hands, Norwich likewise.
Exeter hold LD from LD | Exeter remains loyal to the Lib Dems.
Exeter gain LAB from NOC | In Exeter, hung since 2003, there was the rarest of sights: a Labour gain.
Exeter loss NOC from CON | Exeter is hung, its Conservative majority a memory.
Exeter gain LD from CON | In Exeter the Lib Dems made 12 gains, enough to turn out the Conservatives.
Exeter gain LAB from CON | No hesitation in Exeter: Labour are up 12 seats and the Conservatives have been turned out.
Exeter loss NOC from LAB | Exeter is no longer Labour’s, nor is it anyone else’s.
Exeter loss NOC from LAB | Five Green gains have put paid to the Labour majority in Exeter and left no overall control.
Exeter hold NOC from NOC | Exeter: no overall control it was and no overall control it remains.
Exeter gain LAB from NOC | Exeter, a council under no overall control when the day began, is Labour’s.
Exeter gain LAB from CON; Norwich gain LAB from CON | Exeter and Norwich are both Labour today. Neither was yesterday: both were Conservative.
Exeter gain LAB from CON; Norwich gain LAB from CON | Labour has Exeter and Norwich. The Conservatives had had majorities in both.
Exeter loss NOC from CON; Norwich loss NOC from CON | Exeter and Norwich came out alike: Conservatives out of power, nobody in control.
Exeter loss NOC from CON; Norwich loss NOC from CON | Conservative losses without a winner: Exeter, Norwich.
Exeter loss NOC from CON; Norwich loss NOC from CON | Conservative losses to no overall control: Exeter, Norwich.
Exeter gain CON from LAB | Labour’s long run in Exeter is over. The Conservatives took control with room to spare.
Exeter gain CON from LAB | Exeter passes from Labour’s control to the Conservatives’.
Exeter hold LAB from LAB | It is four more years for Labour in Exeter.
Exeter hold NOC from NOC | Exeter’s stalemate continues.
Exeter hold NOC from NOC | Exeter remains finely balanced, with no party able to govern alone.
Exeter loss NOC from LAB | Exeter. Labour 19, Conservatives 15, Greens 5: no majority, where Labour had one.
Exeter gain LAB from CON | Goodbye to the Tories in Exeter. Labour has it with 22 seats out of 39.
Exeter gain LAB from CON | Exeter Labour gain (was Con).
Exeter gain LAB from CON | Labour are celebrating in Exeter, where the Tories’ majority of three has turned into a Labour majority of five.
Exeter gain LAB from CON | There is a new broom in Exeter: the Conservatives are out after eight years and Labour is in.
Exeter loss NOC from CON | Exeter has a council that nobody controls. It had a Conservative one.
none | Norwich: ditto.
none | Labour lost three seats in Exeter. The story in Norwich is identical.
none | The stalemate in Exeter over the bins continues to annoy, and may end.
none | Will the stalemate in Exeter continue?
none | Exeter remains finely balanced until the last ward is counted.
none | The Lib Dems need 12 gains, enough to turn out the Conservatives in Exeter.
none | Voters in Exeter did not desert Labour in 1997.
none | Labour could put paid to the Conservative majority in Exeter.
none | If Labour are up 12 seats and the Conservatives have been turned out, Exeter will cheer.
none | In Exeter our man saw a rare sight: a Labour canvasser.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts === 'none' ? '' : facts);
});
