import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// As live pages, results pages and papers tell of a night: entries over two sentences, headings below headings, lists with remarks.
test.each(
  toLines(`
none | Hilton is content: "Labour lost Reading and Derby in the middle of their time in office and nobody remembers that now."
Harlow gain CON from NOC; Solihull hold CON from CON | Overnight the Tories held Solihull, and the last of the overnight councils, Harlow, was won by the Conservatives from no overall control.
Barnet gain LAB from - | What a night this is turning into for Labour in west London. It’s just won Barnet. David Cameron once called it his favourite council.
Hammersmith and Fulham gain LAB from -; Kingston upon Thames gain CON from -; Southend-on-Sea loss NOC from -; Thurrock loss NOC from - | State of play, 04:30\\n- Labour gains: Hammersmith and Fulham\\n- Conservative gains: Kingston upon Thames\\n- To no overall control: Southend, Thurrock
Kingston upon Thames gain CON from LD | We have got ourselves a Conservative gain! It’s Kingston upon Thames, where the Lib Dems had been in power since 2002.
Plymouth gain LAB from - | We’ve a Labour gain. It is Plymouth.
Sutton hold LD from LD | Better news for Vince Cable’s party from down the road in Sutton: Lib Dem hold, and with two more seats than before.
Plymouth gain LAB from CON; Trafford gain LAB from CON | The Tories have lost Trafford, and it’s Labour who take over. They also gain Plymouth from the Conservatives.
Plymouth gain LAB from NOC | Labour take Plymouth. No one had overall control of the city council before. It lost its place as a Labour stronghold back in 2014, when an alliance of the other parties ran the show.
Basildon loss NOC from CON | Basildon has been slow, but it’s nearly there. They’ve missed it by one. No overall control in Basildon, so it’s another the Conservatives have lost.
Richmond upon Thames gain LD from NOC; Three Rivers gain LD from NOC | The Lib Dems have an overall majority in Richmond for the first time, ending years of no overall control. Three Rivers: ditto, Lib Dem gain from NOC.
Trafford loss NOC from LAB | Trafford: Labour’s no longer in overall control.
Derby loss - from LAB; Kingston upon Thames gain LD from CON; Nuneaton and Bedworth loss - from LAB; Richmond upon Thames gain LD from CON; Southend-on-Sea loss - from CON; Trafford gain LAB from - | Where we stand at 3.30am\\n• Conservatives: lost Richmond and Kingston to the Lib Dems, lost Southend\\n• Labour: gained Trafford, lost Nuneaton and Bedworth and Derby
Islington loss NOC from - | Islington has now gone to no overall control. The Lib Dems lost 12 seats, and Labour missed out on taking the place by a whisker.
Milton Keynes loss NOC from LD | In Milton Keynes the Lib Dems don’t have a majority any more.
Derby loss NOC from LAB | Labour losing Derby is the first bad news for Corbyn. Independents took five seats from the party there. The council’s now hung.
Nuneaton and Bedworth gain CON from LAB | Labour have lost Nuneaton and Bedworth after 28 years in power. The Conservatives are in with 51 seats.
Derby gain CON from LAB | And that’s the lot for Labour. Derby, the last redoubt, has been lost to the Tories as well, on a recount, by a single seat.
Trafford gain LAB from NOC | SNAP Trafford: Labour gain from no overall control
Trafford gain LAB from NOC | Snap: Trafford - Labour gain from no overall control
Cannock Chase hold NOC from NOC; Tamworth hold CON from CON | Conservatives hold Tamworth, Cannock Chase still under no overall control.
Derby loss NOC from LAB | But Labour’s troubles did not end there. It lost its majority in Derby, which it had run for a century, losing 21 seats.
Rugby hold CON from CON; Swindon hold CON from CON; Tamworth hold CON from CON | Swindon Borough Council is a Conservative hold, as are Rugby and Tamworth.
Basildon gain CON from - | Basildon’s first election under its new boundaries produced a Conservative majority.
Castle Point hold CON from CON; Southend-on-Sea loss NOC from CON | The Tories lost overall control in Southend. They had feared for Castle Point as well, and Ukip gained five seats there, but they held the council by a single seat.
none | It took Croydon from the Conservatives as well, by 40 seats to 30, and gained overall majorities in Merton and Redbridge, neither of which had been under any one party’s control.
Croydon gain LAB from CON; Merton gain LAB from NOC; Redbridge gain LAB from NOC | Labour celebrated. It took Croydon from the Conservatives as well, by 40 seats to 30, and gained overall majorities in Merton and Redbridge, neither of which had been under any one party’s control.
Barnet gain LAB from CON; Trafford gain LAB from CON; Wandsworth gain LAB from CON | By teatime Labour had also gained Trafford, Barnet and Wandsworth from the Tories.
Barnet gain LAB from CON; Trafford gain LAB from CON; Wandsworth gain LAB from CON | Labour won 49 of the 62 seats in Trafford and ended 16 years of Conservative control. Barnet and Wandsworth went the same way.
Derby gain CON from LAB | Nor was Labour spared. It lost Derby to the Conservatives, though Labour’s Ros Jones survived as mayor of the city by 698 votes.
Basildon hold NOC from NOC; Portsmouth hold NOC from NOC | Basildon, where the Tories once had 47 councillors and now have seven, stays under no overall control. Portsmouth is the same.
Dudley hold CON from CON; Portsmouth hold NOC from NOC; Sandwell hold LAB from LAB; Walsall hold NOC from NOC; York gain LAB from NOC | The results so far\\n\\nAll in one place.\\n\\nCouncil Result\\nDudley CON HOLD\\nPortsmouth NO OVERALL CONTROL HOLD\\nWalsall NO OVERALL CONTROL HOLD\\nSandwell LABOUR HOLD\\nYork LABOUR GAIN FROM NOC
Portsmouth hold NOC from NOC | The results so far\\n\\nAll in one place.\\n\\nPortsmouth City Council\\nNO OVERALL CONTROL HOLD\\nThe Lib Dems are the largest party for the first time after gaining 10 seats.
Dudley loss NOC from CON | Dudley, where the Tories had a majority, is no longer under anyone’s overall control.
Broxbourne hold CON from CON | Broxbourne is in first, not Sunderland for a change. Conservative hold.
Watford gain LAB from - | Watford’s a brand new council, and Labour’s won it.
Hyndburn gain IND from - | In Hyndburn the Independents have won 30 seats of 35, so that’s a gain for them.
none | Both of the councils in the far west, Swindon and Tamworth, have Conservative majorities.
Sunderland hold LAB from LAB | Sunderland next: Labour hold.
Basildon loss NOC from CON; Tamworth loss NOC from CON | The Tories have lost their majority in Basildon. And Tamworth has gone too. No overall control, with the Conservatives, who had run it for 19 years, two short.
Wandsworth hold CON from CON | Wandsworth is in. Tory hold, no surprise.
Basingstoke and Deane hold CON from CON; Crawley hold LAB from LAB; Exeter hold LAB from LAB; Portsmouth hold NOC from NOC; Rugby hold CON from CON; Slough hold LAB from LAB | From elsewhere: Con hold in Basingstoke and Deane and in Rugby, Lab hold in Exeter, Slough and Crawley, and it’s still no overall control in Portsmouth.
Portsmouth hold NOC from NOC | Portsmouth first. No overall control, as before, with the Conservatives still the largest party.
Richmond upon Thames gain LD from CON | Richmond confirmed. Lib Dem gain from the Conservatives, the first time they have run it.
Trafford loss NOC from CON | Trafford: the Conservatives are one seat short of a majority and lose control.
none | Lib Dems hoped to win Portsmouth outright. They didn’t: no overall control.
Basildon gain CON from NOC; Derby gain CON from LAB; Pendle gain CON from NOC; Plymouth gain CON from LAB | The Tories took Plymouth from Labour, won Derby, where Labour had been in charge since 1991, and picked up Basildon and Pendle, neither of which had had a party in overall control.
Eastleigh hold LD from LD; Kingston upon Thames gain LD from CON | The Lib Dems did take Kingston from the Conservatives, for the first time since 2002, and held Eastleigh with plenty in hand.
Exeter hold LAB from LAB | In Exeter, by contrast, Labour held firm, and its local secretary, Maureen Struthers, said she had never for a moment thought the council would fall.
Peterborough loss NOC from CON; Trafford loss - from CON | The Tories lost control of Trafford, where the Lib Dems did well in the villages, and Peterborough, which now has no majority group.
Derby gain CON from LAB; Plymouth gain CON from - | The Tories stormed to power in both Plymouth and Derby. Derby had been in Labour hands since 2014.
Derby loss NOC from LAB; Nuneaton and Bedworth loss NOC from LAB; Peterborough loss NOC from CON; Trafford loss NOC from CON | Results\\n\\nAll so far.\\n\\nLOST TO NO OVERALL CONTROL\\n\\nBy Conservatives: Peterborough, Trafford\\nBy Labour: Derby, Nuneaton and Bedworth
Kirklees loss NOC from LAB | Kirklees (NOC, Lab lost majority)
Basildon gain CON from -; Peterborough gain CON from NOC | Basildon was won by the Conservatives. They have a majority of 13. Peterborough goes the same way: Conservative gain from no overall control.
Plymouth gain LAB from CON | Plymouth has gone to Labour. The Conservatives took the city only last year and have lost it after a single term.
Sunderland hold LAB from LAB | Sunderland is normally the first to count and it has been again: Labour hold, despite Lib Dem hopes of making inroads.
Kirklees gain LAB from NOC | Kirklees is now Labour controlled. It had been hung since the 1990s.
Trafford loss NOC from CON | The Conservatives have lost Trafford. Nobody wins: the Lib Dems are on 27, Labour 18, and a coalition of some sort will follow.
Portsmouth hold NOC from NOC | Portsmouth, which the Lib Dems ran as a minority, remains in no overall control.
Trafford gain LAB from - | Trafford. Labour gain, with 49 of the 62 seats.
Richmond upon Thames gain LD from CON | Richmond’s gone Lib Dem. That’s a gain from the Tories, and by my reckoning the party’s first ever majority there.
Trafford gain LAB from CON | Trafford falls to Labour – 37 of 63. The Tories, who have run the borough since 2004, slump from 40 seats to 24.
Plymouth gain LAB from CON | PLYMOUTH LABOUR GAIN. Out go the Conservatives.
none | Swindon is a Tory hold, we hear. Not official yet.
Swindon hold CON from CON | Swindon now official. Tory hold, Labour +1.
Portsmouth hold NOC from NOC | Portsmouth: no party with control again; Labour lost four seats.
Exeter hold LAB from LAB | Exeter has a Labour council still.
Plymouth gain LAB from NOC; Redditch gain LAB from CON | Labour had a good night. There was comfort in Plymouth, which was taken from no overall control, and in Redditch, gained from the Conservatives.
Kingston upon Thames gain CON from LD; Richmond upon Thames gain CON from LD; Sutton gain CON from LD | The Conservatives took Kingston from the Lib Dems, as they did Sutton, where they were five seats up, and Richmond.
Portsmouth hold NOC from NOC | Portsmouth has been in no overall control since 2003 and it still is.
Plymouth loss NOC from LAB | In Plymouth, Labour lost control: nobody has it.
Cannock Chase gain CON from NOC; Dudley gain CON from NOC; Nuneaton and Bedworth gain CON from LAB | The Conservatives had a good night. They gained Dudley (from no overall control, seats up 11), Nuneaton and Bedworth, from Labour, and Cannock Chase, where no party had a majority.
Trafford loss NOC from CON | Trafford has no majority any more either; it had been Conservative.
Portsmouth hold NOC from NOC | In Portsmouth, in no overall control before and since, the Conservatives’ group leader lost his seat.
Trafford gain LAB from CON | In Trafford the Conservatives lost ten seats and the council to Labour.
Exeter hold LAB from LAB | Exeter, which Labour won last year, stayed with the party.
none | Plymouth City Council is a gain from the Conservatives, Labour up 4.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
