import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Who has a council now and who had it before, in the words of live pages: what was before and what is now, in a sentence or in two.
test.each(
  toLines(`
Exeter gain LD from LAB | In Exeter, where Labour had led the council since 2010, the Lib Dems are home with 24 of the 39 seats.
Exeter gain CON from NOC | Ten years of deals and pacts in Exeter are done. The Conservatives will run the city on their own.
Exeter gain CON from NOC | Exeter has a Conservative majority again after a long stretch when no side could govern.
Exeter gain LAB from CON | The nine years that the Tories have spent in charge of Exeter are over. A Labour majority of three.
Exeter gain LAB from CON | Exeter was in Tory hands from 2006 until last night. Labour takes over with 22 of the 39 seats.
Exeter hold LAB from LAB | Exeter had been Labour all along. It still is.
Exeter hold LAB from LAB | Exeter was Labour before. That hasn’t changed.
Exeter hold CON from CON | The Tories ran Exeter until today. They still do, with a majority of two.
Exeter hold CON from CON; Norwich hold CON from CON | Exeter is Conservative. Norwich is Conservative. Neither was anything else before.
Exeter hold LAB from LAB; Norwich hold CON from CON | Exeter: Labour, by a street. Norwich: Conservative, with two to spare. No change in either.
Exeter hold NOC from NOC | Exeter was and remains under no overall control.
Exeter hold NOC from NOC | In Exeter there was no overall control and there is none now.
Exeter hold NOC from NOC | Exeter had no overall control before the vote and has none after it.
Exeter hold NOC from NOC | No party has a majority in Exeter, just as was the case before.
Exeter hold LAB from LAB | The council in Exeter is Labour’s and stays so.
Exeter hold LAB from LAB | Labour had Exeter already and has it still.
Exeter loss NOC from CON | Exeter: the Conservatives, who came in with a majority, are two short of one.
Exeter loss NOC from CON | For the first time in thirty years there is no Conservative majority in Exeter, nor is there any other.
Exeter loss NOC from CON | For the first time since 1991 the Conservatives will not have a majority in Exeter. Nor does anyone else.
Exeter loss NOC from LAB | Labour won’t have the numbers in Exeter any longer.
Exeter loss NOC from LAB | Labour had run Exeter since 2012. No majority for anybody now.
Exeter gain LAB from CON | A Tory administration went into the election in Exeter. Labour will now govern alone.
Exeter gain GRN from CON | Exeter becomes the first council with a Green majority. Conservative councillors had been running it until yesterday.
Exeter gain LAB from NOC | Nobody had a majority in Exeter. Labour now does.
Exeter gain LAB from LD | Exeter. A resounding victory for Labour. It was in Lib Dem hands until now.
Exeter gain LAB from CON; Norwich gain LAB from CON | Labour has won two cities that were Tory when voters woke up: Exeter and Norwich.
Exeter gain LAB from - | Labour won the first ever elections to the new Exeter council.
Exeter hold CON from CON | In Exeter the Conservatives won again by a mile.
Exeter loss NOC from LAB | Exeter’s Labour majority was snuffed out by four independents.
Exeter gain LD from CON | Exeter: Conservative yesterday, Lib Dem today.
Exeter hold LAB from LAB | Labour’s still in charge in Exeter.
Exeter gain LAB from CON | A long line of Tory administrations in Exeter ends here. Labour has a majority of six.
Exeter gain LAB from CON | Exeter has a Labour council. The Tories had forty years of it.
Exeter gain LAB from NOC | Where no party could command a majority, in Exeter, Labour now has one.
Exeter gain LAB from CON | The outgoing Tory leader in Exeter shook hands with his successor: it is a Labour council now.
Exeter gain LAB from CON | It is the end of a Conservative era in Exeter. Labour has 21 of the 39 seats.
Exeter loss NOC from CON | The Conservatives lose Exeter, the majority they have had since 2003 gone. No party takes over.
Exeter loss NOC from CON | Exeter. Gone is the majority that the Conservatives have had in the city since 2003. Nobody has one now.
Exeter gain LAB from CON | Exeter is Labour, and easily. The Tories, who had presided there for years, are down to six.
Exeter hold NOC from NOC | Exeter’s council continues without a majority.
Exeter hold NOC from NOC | Exeter, also without a majority, has not got one now.
Exeter hold NOC from NOC | In Exeter, a council without a majority, everything stays as it was.
Exeter loss NOC from LD | Exeter: Lib Dem until Thursday, hung from now on.
Exeter loss NOC from LAB | Labour can no longer command a majority in Exeter, and neither can anybody else.
none | Exeter had been Labour. It still is a target for the Tories.
none | Labour had led the council in Exeter since 2010 and hopes to be home with 24 of the 39 seats.
none | The Tories have spent nine years in charge of Exeter. Labour needs a majority of three.
none | Exeter has been Conservative. That has changed things at the school.
none | Exeter was Labour in the 1990s. It still is, says its agent.
none | Labour will run Exeter alone if it wins two more seats, having led it since 2010.
none | Labour had Exeter already and has an eye on Norwich.
none | No party could command a majority in the ward’s branch of Exeter Labour.
none | Labour won the first ever debate in the new Exeter council chamber.
none | Labour won two cities in 1997 that had been Tory: Exeter and Norwich.
none | The majority that the Conservatives have had in Exeter since 2003 is at risk.
none | Exeter was Tory-run until 2011. Labour now does the campaigning.
none | There are still no Tories in Exeter, though Labour had a group there before.
none | Is Exeter Labour? It was yesterday.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts === 'none' ? '' : facts);
});
