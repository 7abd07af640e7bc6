import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// New masters and old ones: who passed the winning post, whose days are over, who is there instead.
test.each(
  toLines(`
Exeter gain LAB from CON | In Exeter it is all change: Labour has 22 of the 39 seats and the Conservatives, in control for a decade, have nine.
Exeter gain LD from CON | The Lib Dems have stormed Exeter. They went in with eight seats and come out with 25 out of 39, and the Tory leader, who had led the council since 2011, lost his own.
Exeter hold LAB from LAB | Labour’s grip on Exeter is as tight as ever.
Exeter hold LAB from LAB | Exeter returned its Labour council with a bigger majority.
Exeter loss NOC from LAB | Labour’s majority in Exeter, 12 years old, is no more. Nobody has picked it up.
Exeter loss NOC from LAB | Labour is still the largest party in Exeter but its days of running the place on its own are over.
Exeter loss NOC from CON | The Conservatives came up two short in Exeter and with that their majority is gone.
Exeter loss NOC from CON | From majority to minority: the Conservatives in Exeter have 18 of the 39 seats, having had 25.
Exeter loss NOC from CON | A Tory majority of nine in Exeter has become no majority at all.
Exeter hold NOC from NOC | Exeter: still nobody in charge.
Exeter hold NOC from NOC | Nobody had a majority in Exeter and, three recounts later, nobody does.
Exeter hold NOC from NOC | The next council in Exeter will be like the last: hung.
Exeter gain CON from LAB; Norwich loss NOC from LAB | Labour has lost Exeter and Norwich, the first to the Conservatives, the second to no overall control.
Exeter gain LAB from CON; Norwich hold CON from CON | Labour captured Exeter from the Conservatives but could not do the same in Norwich, which stays blue.
Exeter hold LAB from LAB; Norwich hold LAB from LAB; Plymouth gain LAB from CON | Labour kept hold of Exeter and Norwich and prised Plymouth away from the Tories.
Exeter loss NOC from LAB | BREAKING: Exeter council moves to NOC, Labour having held it by one seat.
Exeter gain LD from CON | Confirmed: Exeter, LD gain from Con.
Exeter gain LAB from CON | That’s it: Labour pass the winning post in Exeter with 20 of 39 seats. It was a Tory council at breakfast.
Exeter gain LAB from CON | With the last ward in, Labour have taken Exeter. Tories had run it since 2010.
Exeter gain LD from LAB | Labour’s loss in Exeter is the Lib Dems’ gain: they have 21 of the 39 seats.
Exeter hold CON from CON | The Tories have clung on in Exeter by their fingernails.
Exeter gain LAB from CON | The Conservatives’ fourteen years at the top in Exeter ended just after four. Labour will have a majority of three.
Exeter gain GRN from LAB | Labour had Exeter for thirty years, and now the Greens do.
Exeter gain LAB from CON | Labour replaces the Conservatives as the ruling party in Exeter.
Exeter gain LAB from LD | It is Labour instead of the Lib Dems in Exeter.
none | The next council in Exeter may be like the last: hung.
none | Labour’s majority in Exeter would fall by two if it lost the ward.
none | Labour’s majority in Exeter was 9 in 2012 and fell by 2 at a by-election last year.
none | Are the Conservatives home and dry in Exeter?
none | Labour could be the new power in Exeter, where the Conservatives had been the old one since 2003.
none | Labour had Exeter for thirty years, and now the Greens do the talking.
none | Labour will have a majority of women candidates in Exeter.
none | The new masters of Labour in Exeter are the young.
none | Labour hope to be the ruling party instead of the Lib Dems in Exeter.
none | Labour has gone from majority to minority taste in Exeter’s pubs, jokes a Tory.
none | Labour’s majority in Exeter is down to two.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts === 'none' ? '' : facts);
});
