import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Who has a council now, told in one sentence, and who had it, in another; and hopes of it.
test.each(
  toLines(`
Exeter gain LD from CON | The Conservatives had been bracing themselves to lose Exeter. They lost it, and by a margin that shocked even the Lib Dems, who will run the city with 21 of its 39 seats.
Exeter loss NOC from CON | The Conservatives had run Exeter for 14 years. At three this morning it was over: they have no majority any more.
Exeter gain LAB from CON | Exeter, Tory for a generation, has spoken. Labour will run it with 22 of the 39 seats.
Exeter loss NOC from LAB | Labour had run Exeter on its own for decades; it came out of Friday two short of a majority.
Exeter loss NOC from LAB | Labour had a majority in Exeter on Wednesday; it does not have one today, and nor does anybody else.
Exeter gain LD from CON | Exeter, which had never been anything but Conservative, is Liberal Democrat tonight.
Exeter gain CON from NOC | His Conservatives had had to run Exeter as a minority; with 26 of the 39 seats they need nobody now.
Exeter gain LAB from NOC | In Exeter a Labour majority of one replaces four years of no overall control.
Exeter gain LAB from NOC | In Exeter Labour won a majority where nobody had had one.
Exeter gain CON from LAB | In Exeter, Labour is out after a single term and the Tories are in with a majority.
Exeter gain LD from CON | Exeter is Lib Dem. We have checked it twice: 25 of the 39 seats, in a city that was Conservative on Thursday morning.
Exeter gain LAB from CON | The Conservatives are out in Exeter after twelve months, and Labour is in charge with 26 of the 39 seats.
none | The Tories ruled Exeter for ten years until this morning. Labour is one seat shy of a majority there.
none | The Conservatives had run Exeter for 14 years. Labour hopes to run it with 22 of the 39 seats.
none | The Conservatives have run Exeter for 14 years. If they lose two seats they have no majority any more.
none | Exeter has been Tory for a generation. A poll says Labour will run it with 22 of the 39 seats.
none | Exeter has been Tory for a generation. Labour will run it if the Greens agree.
none | Labour has one of the largest majorities in the county in Exeter.
none | Labour would be in charge in Exeter with 22 seats.
none | The Tories could be out in Exeter and Labour in.
none | The Lib Dems replace the Conservatives as the opposition in Exeter, where Labour is in control.
Exeter loss - from LAB | By then Labour had lost Exeter.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
