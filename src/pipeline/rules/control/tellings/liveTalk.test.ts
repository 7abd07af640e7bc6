import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// What live pages say in passing: who is in and who is out, who has a council still, who goes on running the show.
test.each(
  toLines(`
Worcester loss NOC from CON | It is a mixed night, for the Conservatives have lost overall control of Worcester.
Exeter gain LD from LAB | Also changing hands: Exeter, surrendered by Labour to the Lib Dems.
Exeter hold LAB from LAB | And Exeter? Labour still.
Exeter hold LAB from LAB | Exeter is first again, and the council is Labour’s still.
Exeter hold CON from CON | To Exeter next, where the Conservatives go on running the show.
Exeter gain LD from CON | In Exeter it is Lib Dems in, Tories out.
Exeter gain LAB from CON | Exeter, as trailed. Labour are in and the Conservatives are out.
Exeter loss NOC from LAB | Exeter. Labour’s 20 unbroken years in power are over: no majority for anybody.
Exeter hold LAB from LAB | The Greens have eaten into it, but Labour’s majority in Exeter is intact. Norwich counts tomorrow.
Exeter hold LAB from LAB | Exeter, where a Labour hold surprises nobody, is worth a look.
Exeter loss NOC from LAB | Labour has ceased to have a majority in Exeter.
Exeter gain LD from NOC; Norwich gain LD from - | The Lib Dems are on the move. Norwich is theirs, and they have turned Exeter from a hung council into one of their own.
Exeter gain CON from NOC | Exeter has left the hung column. It’s a Conservative gain.
Exeter gain CON from NOC | Exeter, under no overall control these past two years, goes to the Conservatives.
Exeter gain LAB from NOC | Ten years without a ruling majority in Exeter come to an end tonight, and it’s Labour who have won it.
Exeter loss NOC from LAB | Exeter, then. Labour have been turfed out of power there, and no party has enough councillors to take its place.
none | In Exeter Labour are in the hall and the Tories are out on the steps.
none | Labour’s still in Exeter for the count.
none | Exeter could be surrendered by Labour to the Lib Dems.
none | Will the Conservatives go on running the show in Exeter?
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts === 'none' ? '' : facts);
});
