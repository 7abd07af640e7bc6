import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Whose a council was and whose it is, told in one sentence or in two; who can govern it alone; what was feared and did not happen; the same as the one before.
test.each(
  toLines(`
Kingston upon Thames gain CON from LD; Sutton hold LD from LD | It was a rough night for the Lib Dems in the capital, as they lost Kingston upon Thames to the Conservatives.\\n\\nThe party was down six seats in Haringey, although it easily defended neighbouring Sutton.
Kingston upon Thames gain CON from -; Sutton hold LD from LD | The Lib Dems lost ground in London. The party shed five seats in Kingston, which was gained by the Conservatives, but it defended neighbouring Sutton.
Barnet gain CON from LAB | It was a long night for the Lib Dems in London, but Labour lost Barnet to the Conservatives.\\n\\nThe party was three seats down in Merton.
Basildon gain CON from NOC | The Conservatives won seven seats in Basildon, turning a hung council into a Conservative one.
Plymouth gain LAB from CON | In Plymouth Labour needed two gains and made four, turning a Tory council into a Labour one.
Kirklees gain LAB from NOC | Labour turned a hung council in Kirklees into one that it can run by itself.
Plymouth gain CON from LAB | The voters of Plymouth turned a Labour council into one run by the Conservatives.
none | In Plymouth the Conservatives fell one short of turning a Labour council into a Conservative one.
none | Turning a hung council into a Labour one in Kirklees would take three gains.
none | Labour hopes to turn a hung council in Kirklees into a Labour one.
Harlow gain CON from LAB | In Essex, the Conservatives swept aside Labour to claim Harlow.
Redditch gain CON from LAB | The Tories brushed aside Labour to capture Redditch.
none | The Conservatives hope to sweep aside Labour in Redditch.
Barnet gain LAB from CON | Barnet, a Tory borough since 2002, will be governed by Labour.
Barnet gain LAB from CON | Barnet, a Tory borough since 2002, is going to be run by Labour.
none | Barnet, a Tory borough since 2002, is going to be run by Labour if the polls are right.
Plymouth hold LAB from LAB | Plymouth is going to be run by Labour for another four years.
Exeter hold LAB from LAB | Labour goes on running Exeter, now with 29 seats.
Swindon hold CON from CON | The Conservatives carry on running Swindon, now by a single seat.
Derby gain CON from LAB | Labour lost Derby, which will now be run by the Conservatives.
Derby gain CON from LAB | In Derby, Labour lost its grip on the council, which will now be governed by the Conservatives.
Plymouth loss - from CON | The Conservatives lost Plymouth, which might now be run by Labour.
Plymouth loss - from CON | The Conservatives lost Plymouth, which will now be run by Labour or by nobody.
Plymouth gain LAB from CON | The Conservatives lost control of Plymouth, whose new rulers are Labour.
Trafford loss NOC from CON | Trafford is no longer in the Conservatives’ hands, although nobody else won a majority there.
Derby gain CON from LAB; Redditch gain CON from LAB | Labour lost Redditch to the Conservatives, and Derby to the same opponents.
Derby gain CON from LAB; Redditch gain CON from LAB | Labour lost Redditch to the Conservatives. Derby was lost to the same opponents.
Redditch gain CON from LAB | Live\\n\\nResults as they come.\\n\\nBREAKING: Labour out in Redditch\\n\\nRedditch has been taken by the Conservatives by three seats.
Plymouth gain LAB from - | Live\\n\\nResults as they come.\\n\\nTories out in Plymouth knocking on doors\\n\\nPlymouth has gone to Labour.
Kingston upon Thames gain LD from CON | Kingston has gone Lib Dem. The Lib Dems have 39 of the 48 seats and the Conservatives, who had the running of it, are down to nine.
Kingston upon Thames gain CON from LD | Kingston declares, and the hall is noisy. The Conservatives have won it. It had been a Lib Dem authority since 2002, and on Wednesday a minister with a constituency next door was certain of keeping it.
Maidstone loss NOC from CON | The same fate befell the Conservatives in Maidstone, where their majority has gone.
Basildon gain CON from NOC | In Basildon, where there had been no majority, the Conservatives took 23 of the 42 seats and can now run the council alone.
Basildon gain CON from - | The Conservatives won four more seats in Basildon and are now able to govern it without help.
Kirklees gain LAB from NOC | Labour gained three in Kirklees, which had been hung, and will be able to run it by itself.
none | The Conservatives won four seats in Basildon and hope to be able to govern on their own.
none | The Conservatives won four seats in Basildon and would be able to govern on their own if the independents stood aside.
Redditch gain CON from LAB | By midnight Redditch was in Conservative hands, having been Labour.
none | In 2014 Redditch was in Labour’s hands.
Exeter hold LAB from LAB | Labour had worried that it might not keep Exeter, but it has.
Swindon hold CON from CON | The Tories had thought they would lose Swindon, but they didn’t.
Exeter hold LAB from LAB | Exeter was spoken of by some in Labour as a council they could lose; they didn’t.
none | The Tories feared they would not hang on to Swindon, but they hope they did.
Trafford loss NOC from CON | The Conservatives can’t govern Trafford alone any more.
Trafford loss NOC from CON | The Conservatives will no longer be able to run Trafford by themselves.
none | The Tories can’t govern Trafford alone any more if they lose this ward.
none | Will the Tories be able to govern Trafford alone any longer?
Kirklees gain LAB from NOC; Plymouth gain LAB from - | Labour gained Plymouth. Kirklees was a gain too, from no overall control.
Basildon gain CON from NOC; Redditch gain CON from LAB | The Conservatives took Basildon from no overall control. Redditch was also a gain, this time from Labour.
Redditch hold CON from CON; Swindon hold CON from CON | The Conservatives kept Swindon. Redditch was a hold as well.
Plymouth gain LAB from - | Labour gained Plymouth. Kirklees could be a gain as well.
Plymouth gain LAB from CON | In Plymouth the Conservatives were turned out in favour of Labour.
Plymouth gain LAB from CON | Plymouth has dropped the Conservatives in favour of Labour.
none | Plymouth voters may ditch the Conservatives in favour of Labour.
Trafford loss - from CON | Trafford had been Conservative since 2004, but that has ended.
Derby loss NOC from LAB | Derby had been Labour for six years, but that is over, with nobody in overall control.
Plymouth loss NOC from CON; Trafford loss NOC from CON | Trafford has gone from Conservative to no overall control. Plymouth is in the same boat.
Colchester hold NOC from NOC; Stroud hold NOC from NOC | Stroud remains hung. Colchester is in the same position.
none | Labour lost three seats in Derby. Plymouth is in the same position.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Labour held Exeter. Norwich was the same story.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Labour held Exeter. It’s the same story in Norwich.
Exeter hold LAB from LAB | In Exeter Labour keeps its place in charge.
Stroud hold NOC from NOC | The council in Stroud had no overall control before and hasn’t now.
Kirklees gain LAB from NOC | Labour’s record in the north was mixed.\\n\\nIt took Kirklees from no overall control.
Basildon gain CON from LAB | Labour lost Basildon, and the Essex town will now be run by the Conservatives.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
