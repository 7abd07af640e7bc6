import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// How it was this morning and is tonight; still in charge; set words of headlines and tickers; other years and other contests.
test.each(
  toLines(`
Swindon gain LAB from NOC | And Swindon, in the end, is a Labour council with a comfortable majority: it was hung before.
Swindon gain CON from NOC | Swindon is a Conservative council with a slim majority. It was hung going into this election.
Swindon gain CON from NOC | Swindon is now a Conservative council with a working majority; it had been hung since 2016.
Tamworth loss NOC from CON | Tamworth has no overall control, the Conservatives having held a majority until tonight.
Exeter loss NOC from LAB | Exeter has no overall control, Labour having run it with a majority of four.
Rotherham hold LAB from LAB | UKIP gained eight seats on Rotherham council. Labour still in charge there.
Exeter hold LAB from LAB | Eight gains for the Greens in Exeter. Labour still in control, though.
Exeter hold LAB from LAB | And here’s Exeter, still Labour, though the Greens added two seats.
Exeter hold LAB from LAB | Here is Exeter: still Labour.
Exeter hold LAB from LAB | Next up is Exeter, still Labour.
Swindon gain LAB from CON | A first Labour majority in Swindon since it was created in 1997. The Tories are out after 15 years.
Winchester gain LD from - | A first Lib Dem majority in Winchester for a decade.
Swindon gain LAB from - | Labour’s first majority in Swindon since 2003.
Cornwall gain CON from LD | The first Conservative majority in Cornwall since the council was set up. The Lib Dems are out.
Harlow gain LAB from NOC | Harlow as a whole is a Labour gain from NOC, by one seat.
Harlow hold LAB from LAB | The borough of Harlow as a whole is a Labour hold.
Harlow gain LAB from CON | Harlow has gone. Labour gain from Conservative with 20 seats to 13.
Harlow gain LAB from CON | Harlow’s gone. It’s a Labour gain from the Conservatives.
none | Harlow has gone.
Eastbourne gain LD from CON | Lib Dem hold in Eastbourne? No. It’s a Lib Dem gain from the Tories.
none | Labour hold in Exeter? Not yet.
Worcester loss NOC from CON | Worcester is another lost for the Conservatives. They’re on 16 of 35 so it’s hung.
Cotswold gain LD from CON; North Norfolk gain LD from NOC; Winchester gain LD from CON | The Lib Dems also took Winchester and Cotswold from the Tories, and North Norfolk, where there had been no overall control since defections last year.
St Albans loss NOC from CON | In St Albans, Conservative control ended with the council hung.
Peterborough loss NOC from CON; St Albans loss NOC from CON | In St Albans, Conservative control ended with the council hung. The same happened in Peterborough.
Westminster gain LAB from CON | Westminster has never been anything but Conservative. Labour took it by 31 seats to 23.
Stroud gain GRN from LAB | Stroud has never been anything but Labour. The Greens took it by two seats.
none | They might point to Pendle, which they won outright; it had been hung.
West Oxfordshire loss NOC from CON | Then there is West Oxfordshire, which the Conservatives lost; it is now hung.
West Oxfordshire loss NOC from CON | The Conservatives lost West Oxfordshire; it’s hung now.
Sheffield gain LAB from NOC | Labour won Sheffield. The council had no overall control.
Sheffield gain LAB from NOC | Labour won Sheffield, home of the former deputy prime minister. The council had been under no overall control.
Redditch gain CON from NOC | Redditch was gained by the Tories (from no overall control).
Redditch gain CON from LAB | Redditch was gained by the Tories (previously Labour).
Rugby hold NOC from NOC | In Rugby, the Tories finished level with all the others put together, so there’s no overall control as previously.
none | A first Labour majority in Swindon since 2003 is within reach.
none | A first Labour majority in Swindon for 20 years would be some prize.
none | The first Labour majority in Swindon was in 1991.
none | Labour’s first majority in Swindon since 2003 is what the party wants.
none | And here’s Exeter, still Labour, with four wards to come.
Exeter hold LAB from LAB | Labour still in charge in Exeter.
Exeter hold LAB from LAB | Labour still in control of Exeter, with 25 of the 39 seats.
none | Is Labour still in control of Exeter?
none | Labour, still in charge in Exeter for now, faces a hard night.
Thurrock loss NOC from CON | Thurrock goes Con to NOC.
Harlow gain LAB from CON | Harlow has gone Con to Lab.
Exeter loss NOC from CON | Exeter: Con to NOC.
none | Exeter could go Con to NOC.
none | Will Exeter go Con to NOC?
Exeter loss NOC from LAB | Exeter isn’t Labour any more: it’s hung.
none | If Exeter isn’t Labour any more it will be hung.
Derby loss NOC from LAB | Derby’s Labour majority has evaporated.
none | Derby’s Labour majority could have evaporated by dawn.
Harlow gain CON from - | The loss of Harlow to the Conservatives hurts Labour most.
none | The loss of Harlow to the Conservatives would hurt Labour most.
Slough loss - from LAB | Slough is the only council Labour has let slip tonight.
Derby loss NOC from LAB | Derby was another to slip from Labour’s grasp, into no overall control.
Exeter hold LAB from LAB | Labour stayed put in Exeter.
none | The Lib Dems gained Richmond and held Sutton, but that was in 2010.
none | Labour won Exeter and Norwich, but that was four years ago.
Exeter gain LAB from -; Norwich gain LAB from - | Labour won Exeter and Norwich, but that was all.
Exeter gain LAB from -; Norwich gain LAB from - | Labour won Exeter and Norwich, and that was before breakfast.
none | General election: Con gain Bath from LD; Con gain Cheltenham from LD.
none | Commons seats: Lab hold Exeter; Con hold Stevenage.
Exeter hold LAB from LAB; Stevenage hold LAB from LAB | Councils: Lab hold Exeter; Lab hold Stevenage.
Exeter gain LAB from CON; Norwich gain LAB from CON | Exeter and Norwich: both Tory this morning, both in Labour hands tonight.
Exeter gain LAB from CON; Norwich gain LAB from CON | Exeter and Norwich: both Labour this morning, both Tory yesterday.
Exeter loss NOC from CON | Exeter, Conservative this time last week, is hung.
Exeter gain LAB from CON | Exeter is Labour’s again, and the Conservatives are out after a single year in office.
Exeter loss NOC from LAB | Exeter tips to NOC by a single seat. Labour had never been without a majority there.
Exeter gain LAB from CON | Exeter has gone to Labour after eleven Tory years.
Northampton gain LAB from NOC | Labour has gained Northampton, the council having been hung since March.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
