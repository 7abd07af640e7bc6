import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// What became of councils as articles of the morning after tell it, in words that the verb alone does not say.
test.each(
  toLines(`
Exeter hold LAB from LAB | Exeter: Labour hold. Ben Bradshaw looked relieved.
Derby hold LAB from LAB | No change at Derby: Labour still in charge.
Derby hold LAB from LAB | Labour will go on running Derby.
Derby hold LAB from LAB | Labour survived a scare in Derby.
Derby hold NOC from NOC | Derby stays as it was, hung.
Derby hold NOC from NOC | Derby’s council is still without a majority party.
Derby hold LAB from LAB | Labour held Derby and that’s a surprise.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Norwich and Exeter, they pointed out, are still Labour.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Norwich is still Labour. So is Exeter, where a row over parking had led the party to fear for its majority.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Norwich stayed Labour. Exeter did so as well, though the party shed two seats in the city.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Exeter and Norwich are as Labour as ever.
Derby hold CON from CON; Exeter hold CON from CON; Norwich hold CON from CON | Exeter and Norwich are as Conservative as ever. So is Derby, where the lowest council tax has been worth more than any leaflet.
Exeter hold LAB from LAB | The Tories had thought they would take Exeter. They did not: Labour clung on there by three.
Exeter hold CON from CON | Exeter did not come its way, a gain of 21 seats notwithstanding. That one the Conservatives kept.
Devon hold CON from CON; Essex hold CON from CON; Kent hold CON from CON; Surrey hold CON from CON | Kent, Surrey and Essex were all held by the Conservatives, and so, by a margin of three, was Devon.
Cumbria hold NOC from NOC | Cumbria, hung for years, still is.
Exeter hold NOC from NOC | Labour gained four seats in Exeter, where there is still no majority party.
Exeter hold LAB from LAB | Exeter, run by Labour since 2004, was a target. The Conservatives got nowhere near: Labour are still in charge there.
Exeter hold LAB from LAB | Only in Exeter, where Labour’s majority shrank but survived, was there relief.
Exeter hold LAB from LAB | Labour’s majority in Exeter shrank but survived.
Exeter hold LAB from LAB | Exeter remained Labour without breaking sweat, and gave Jules Brown, who wears the same rosette, a third term as mayor.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Labour had a good night. The party held Exeter and Norwich.
Exeter hold CON from CON; Norwich hold CON from CON | Labour thought it could take Exeter and Norwich. Both are still Conservative this morning.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | The council in Exeter is still Labour’s, and so is Norwich.
Kent hold CON from CON; Surrey hold CON from CON | Surrey and Kent will go on being run by the Conservatives.
Derby hold LAB from LAB; Exeter gain CON from NOC; Norwich gain CON from NOC | Exeter goes from no overall control to the Conservatives; so does Norwich; Derby remains Labour.
Essex hold CON from CON; Kent hold CON from CON; Surrey hold CON from CON | Essex has been declared, a Conservative hold. The same goes for Kent and for Surrey.
Exeter hold NOC from NOC | In Exeter no party had a majority yesterday and none has one today.
Exeter hold CON from CON | Some relief for the Tories in Exeter, which has been Tory since it was invented, and still is.
Exeter hold NOC from NOC | Exeter. No party had overall control and none has it now.
Exeter hold CON from CON | Exeter is as Tory as it was.
Exeter hold LAB from LAB | Labour keep Exeter, and with a majority of one.
Exeter hold LAB from LAB | Labour holds Exeter. That goes for Norwich in 2022 as well.
Exeter hold LAB from LAB | Labour holds Exeter. The same can be said of few councils.
Exeter hold LAB from LAB | Labour held Exeter. Norwich joined the list of places to watch.
Cumbria hold NOC from NOC | Cumbria, hung for years, still is, and the talks will start with an argument about chairs.
Essex hold CON from CON | The Greens gained two seats in Essex, a county which the Conservatives retained.
Sutton hold LD from LD | The Lib Dems did better. They have kept Sutton, which they hold for an eighth term.
Northumberland hold NOC from NOC | Northumberland was hung before polling day and hung after it.
Northumberland hold NOC from NOC | In Northumberland, hung before polling day and hung after it, they are ahead by three.
Exeter hold LAB from LAB | Exeter had Labour in power yesterday and has them in power still.
Exeter hold LAB from LAB | Exeter keeps its Labour administration, which comes back four seats stronger.
Exeter hold NOC from NOC | Exeter, where no party was in overall control, is exactly where it was.
Exeter hold LAB from LAB | Labour’s line did not break everywhere. Exeter was held comfortably.
Exeter hold LAB from LAB | Exeter gave Labour another big majority.
Exeter hold LAB from LAB | In Exeter Labour expected to hold on and did so, with one seat to spare.
Exeter hold NOC from NOC | Exeter, as for many years past, is without a party in overall control.
Peterborough hold NOC from NOC | Peterborough, no overall control, no change.
Exeter hold NOC from NOC | The city council in Exeter is under no overall control, just as it has been since 2017.
Exeter hold LAB from LAB | Exeter remains loyal to Labour.
Exeter hold CON from CON | Exeter stays loyal to the Conservatives.
Exeter hold LAB from LAB | Exeter stuck with Labour.
Exeter hold LAB from LAB | Exeter stayed true to Labour.
Exeter hold LAB from LAB | Labour had a comfortable night in Exeter, increasing its majority to nine.
Exeter hold LAB from LAB | Labour increased its majority in Exeter.
Exeter hold LAB from LAB | Labour’s majority in Exeter is up to nine.
Exeter hold LAB from LAB | Labour’s majority in Exeter falls to one.
Exeter hold LAB from LAB | Labour’s majority in Exeter has been cut to a single seat.
Exeter hold LAB from LAB | Labour clings on in Exeter with a majority of one.
Exeter hold LAB from LAB | Labour has been returned in Exeter with a bigger majority.
Exeter hold LAB from LAB | Exeter has re-elected Labour.
Exeter hold LAB from LAB | Voters in Exeter gave Labour four more years.
Exeter hold LAB from LAB | It’s four more years of Labour in Exeter.
Exeter hold LAB from LAB | Exeter: Labour still, but only just.
Exeter hold LAB from LAB | Labour have seen off the Greens in Exeter.
Exeter hold LAB from LAB | The Greens’ challenge in Exeter was beaten off by Labour.
Exeter hold LAB from LAB | No surprises in Exeter, where Labour held on comfortably.
Exeter hold LAB from LAB | Labour will be relieved to have held Exeter.
Exeter hold LAB from LAB | There were sighs of relief for Labour in Exeter, which it has kept by one seat.
Exeter hold LAB from LAB | Labour dug in and kept hold of Exeter.
Exeter hold LAB from LAB | Labour has defended Exeter successfully.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Labour successfully defended Exeter and Norwich.
Exeter hold LAB from LAB | Exeter was comfortably held by Labour.
Derby hold LAB from LAB; Exeter hold LAB from LAB; Norwich hold LAB from LAB | Exeter, Norwich and Derby are all still Labour.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Among the councils Labour held were Exeter and Norwich.
Derby hold LAB from LAB; Exeter hold LAB from LAB; Norwich hold LAB from LAB | Labour also held on to Exeter, Norwich and, narrowly, Derby.
Exeter hold LAB from LAB | Exeter had been on the Conservative hit list, but Labour held firm.
Exeter hold LAB from LAB | The Conservatives threw everything at Exeter, but Labour held firm.
Exeter hold LAB from LAB | Exeter was a top Conservative target, and Labour kept it with seats to spare.
Exeter hold LAB from LAB | Exeter proved beyond the Conservatives: Labour retain control with 21 of the 39 seats.
Exeter hold NOC from NOC | It is as you were in Exeter: no overall control.
Exeter hold NOC from NOC | Nothing doing in Exeter, which is hung again.
Exeter hold NOC from NOC | Exeter remains balanced, with no party in control.
Exeter hold NOC from NOC | Exeter continues to have no overall majority.
Exeter hold NOC from NOC | There is still no majority party in Exeter.
Exeter hold NOC from NOC | Exeter is once again under no overall control.
Exeter hold LAB from LAB | Labour went backwards in Exeter but clung to power by a single seat.
Exeter hold LAB from LAB | Labour’s hold on Exeter was never in doubt.
Exeter hold LAB from LAB | Labour tightened its grip on Exeter.
Exeter hold LAB from LAB | Labour’s grip on Exeter has tightened.
Exeter hold LAB from LAB | Labour has strengthened its position in Exeter, where it now has 29 of 39 seats.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts);
});
