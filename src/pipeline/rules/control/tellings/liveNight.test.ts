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
Trafford gain LAB from CON | Trafford, which Labour had been hoping to win back at the start of the year: Labour gain from Con.
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
Trafford loss NOC from CON | The Conservatives have just lost control of Trafford, their flagship northern council. It’s now in no overall control.
Exeter hold LAB from LAB | RESULT: Labour HOLD Exeter
Exeter hold LAB from LAB | RESULT: Exeter - Labour HOLD (no change)
Plymouth gain LAB from CON | And we have our first council to change hands: Plymouth goes from Conservative to Labour.
Plymouth gain LAB from CON | Plymouth has changed hands. Labour have taken it from the Conservatives.
Plymouth gain LAB from - | That’s official now: Labour have gained Plymouth.
Wandsworth hold CON from CON | It’s confirmed that the Conservatives have held on to Wandsworth.
Richmond upon Thames gain LD from CON | We can confirm that the Lib Dems have gained Richmond from the Conservatives.
Exeter hold LAB from LAB | And it’s a Labour hold in Exeter, as expected.
Exeter hold LAB from LAB | As expected, Labour have held Exeter.
Sunderland hold LAB from LAB | No surprises in Sunderland, where Labour have comfortably held the council.
Exeter hold LAB from LAB | Labour have increased their majority in Exeter.
Trafford loss NOC from CON | The Tories have been reduced to a minority in Trafford after losing four seats.
Trafford loss NOC from CON | Labour are now the largest party in Trafford but no one has overall control, the Conservatives having lost their majority.
Trafford loss NOC from CON | Trafford council, the only Tory-run authority in Greater Manchester, has fallen to no overall control.
Plymouth gain LAB from - | Full result in Plymouth: Labour 31, Conservative 26. That’s a Labour gain.
Plymouth gain LAB from CON | Full result from Plymouth: Labour gain from Conservative. Lab 31, Con 26.
Exeter hold LAB from LAB | That’s all the seats declared in Exeter and Labour hold the council with 29 seats.
Exeter hold LAB from LAB | With all seats declared in Exeter, Labour hold control.
Exeter hold LAB from LAB | Labour have passed the 20 seats needed for a majority in Exeter, which they already controlled.
Richmond upon Thames gain LD from - | The Liberal Democrats have romped home in Richmond, taking 39 seats to the Conservatives’ 11 and winning the council.
Peterborough gain CON from NOC | The Tories have won Peterborough – it was previously in no overall control.
Redditch gain CON from LAB | Redditch has gone blue. The Conservatives take it from Labour for the first time since 2008.
Nuneaton and Bedworth loss NOC from LAB | Nuneaton and Bedworth is no longer a Labour council; nobody has a majority.
Nuneaton and Bedworth loss NOC from LAB | Labour lost Nuneaton and Bedworth, where there is now no overall control.
Nuneaton and Bedworth loss NOC from LAB | Labour’s majority in Nuneaton and Bedworth has gone.
Derby loss NOC from LAB | In Derby, Labour’s leader lost his seat to Ukip and the party lost overall control of the council.
Derby loss - from LAB | Labour lost control of Derby for the first time in six years.
Bradford hold LAB from LAB; Kirklees gain LAB from NOC; Leeds hold LAB from LAB; Wakefield hold LAB from LAB | Labour took control of Kirklees, which had been hung, and held Leeds, Wakefield and Bradford.
Basildon hold LAB from LAB; Harlow hold LAB from LAB; Thurrock hold LAB from LAB | Labour held all three of its Essex strongholds: Harlow, Basildon and Thurrock.
Basildon hold NOC from NOC; Harlow hold LAB from LAB | Labour held Harlow but failed to win Basildon, which stays under no overall control.
Wandsworth hold CON from CON; Westminster hold CON from CON | The Conservatives held off Labour in Wandsworth and Westminster.
Barnet gain CON from NOC | Labour came up short in Barnet, which the Tories won back from no overall control.
Swindon hold CON from CON | Labour’s attempt to take Swindon failed; the Conservatives held it by a single seat.
Swindon hold CON from CON | Despite a strong challenge from Labour, the Conservatives kept hold of Swindon.
Cannock Chase hold CON from CON; Rugby hold CON from CON; Tamworth hold CON from CON | Elsewhere, the Tories held Rugby, Tamworth and Cannock Chase.
none | The party also retained control of Rugby.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Labour had a mixed night. The party also retained control of Exeter and Norwich, though its majority in Norwich was cut.
Basildon gain CON from - | Ukip were wiped out in Basildon, where the Conservatives took control.
Basildon gain CON from - | The Conservatives took overall control of Basildon after Ukip’s vote collapsed.
Basildon gain CON from - | Ukip’s collapse handed the Conservatives control of Basildon.
Basildon gain CON from NOC; Peterborough gain CON from NOC | Basildon and Peterborough, both previously hung, were gained by the Conservatives.
Barnet gain CON from -; Basildon gain CON from -; Peterborough gain CON from -; Redditch gain CON from - | Councils gained by the Conservatives: Barnet, Basildon, Peterborough, Redditch.
Derby loss NOC from LAB; Plymouth gain LAB from CON; Redditch gain CON from LAB; Richmond upon Thames gain LD from CON | Control changes so far: Plymouth (Con to Lab), Richmond (Con to LD), Redditch (Lab to Con), Derby (Lab to NOC).
Derby loss NOC from LAB; Plymouth gain LAB from CON | Councils changing hands: Plymouth - Con to Lab; Derby - Lab to NOC
Derby loss NOC from LAB; Exeter hold LAB from LAB; Plymouth gain LAB from CON | *Plymouth: LAB gain from CON\\n*Derby: LAB lose to NOC\\n*Exeter: LAB hold
Derby loss NOC from LAB; Exeter hold LAB from LAB; Plymouth gain LAB from CON | Plymouth LAB GAIN FROM CON\\nDerby NOC GAIN FROM LAB\\nExeter LAB HOLD
Kirklees gain LAB from NOC; Plymouth gain LAB from CON | Lab gain: Plymouth (from Con), Kirklees (from NOC)
none | Labour: +1 (Plymouth) -2 (Derby, Redditch)
Derby loss - from LAB | The Greens lost their only seat in Derby but Labour lost the council.
Derby loss - from LAB; Trafford loss - from CON | So Labour has lost Derby, but the Tories have lost Trafford.
none | Good news for the Conservatives in Walsall: they’ve become the largest party, but are still short of a majority.
none | The Conservatives became the largest party in Walsall, where they fell one short of a majority.
Walsall hold NOC from NOC | No change in Walsall, where no party has overall control.
Walsall hold NOC from NOC | Walsall remains hung after the Conservatives fell one seat short of a majority.
Portsmouth hold NOC from NOC | Portsmouth stays with no party in overall control, though the Lib Dems are up four.
Portsmouth hold NOC from NOC | The Lib Dems’ hopes of taking Portsmouth were dashed: it’s still hung.
Swindon hold CON from CON | Labour had high hopes of Swindon, but the Conservatives have increased their majority.
Swindon hold CON from CON | Swindon, a key Labour target, stays Tory.
Swindon hold CON from CON | Key Labour target Swindon stays Tory.
Swindon hold CON from CON | Tories hold Swindon, a key Labour target
Peterborough gain CON from - | The Tories are celebrating in Peterborough after taking control of the council.
Plymouth gain LAB from CON | Jeremy Corbyn visited Plymouth, where Labour took control from the Conservatives overnight.
none | Jeremy Corbyn has been in Plymouth this morning, celebrating Labour’s victory there.
none | Sir Vince Cable said winning Richmond was a "fantastic result" for the Lib Dems.
none | "We’ve taken Richmond back," said Sir Vince Cable.
Cannock Chase hold CON from CON; Rugby hold CON from CON; Swindon hold CON from CON; Tamworth hold CON from CON | Some things never change. Conservative holds included Rugby, Tamworth, Swindon and Cannock Chase.
Plymouth gain LAB from -; Trafford gain LAB from - | Labour gains include Plymouth and Trafford.
Plymouth gain LAB from -; Trafford gain LAB from - | Among the Labour gains were Plymouth and Trafford.
Basildon gain CON from NOC; Pendle gain CON from NOC; Peterborough gain CON from NOC; Redditch gain CON from NOC | The Conservatives won control of Basildon, where it had been hung, and it was the same in Peterborough, Pendle and Redditch.
Basildon loss NOC from CON; Pendle loss NOC from CON; Trafford loss NOC from CON | The Conservatives lost Trafford to no overall control, and Basildon and Pendle in the same way.
Basildon loss NOC from -; Peterborough loss NOC from -; Southend-on-Sea loss NOC from - | But the party’s losses were on another scale. It lost Peterborough to no overall control, and Southend and Basildon in the same way.
Portsmouth hold NOC from NOC; Walsall hold NOC from NOC | No change in Portsmouth, which stays hung. Walsall too.
Basildon loss NOC from CON; Kingston upon Thames gain LD from -; Pendle loss NOC from CON; Peterborough loss NOC from CON; Plymouth gain LAB from -; Portsmouth hold NOC from NOC; Richmond upon Thames gain LD from -; Trafford gain LAB from -; Walsall hold NOC from NOC | SCORES: Labour gains – Plymouth, Trafford. LD gains – Richmond, Kingston. Con to NOC – Basildon, Peterborough, Pendle. NOC no change – Walsall, Portsmouth. To come – Derby, Exeter.
Portsmouth loss NOC from LD | Portsmouth, for those who collect such things, has slipped from the Liberal Democrats into no overall control.
Swindon hold CON from CON | Swindon, with its railway museum, has stayed Conservative.
Trafford gain LAB from CON | TRAFFORD has gone to Labour; the Conservatives held it until today.
Kingston upon Thames gain LD from CON; Richmond upon Thames gain LD from NOC | The Liberal Democrats took Richmond, where no party had previously had a majority, and gained Kingston from the Conservatives.
Derby loss NOC from LAB | It was not all good news for Labour. It lost control of Derby, where independents gained five seats. Derby now has no overall control.
Trafford gain LAB from CON | It was a bad night for the Tories. They lost Trafford to Labour.
Kirklees hold NOC from NOC | In Kirklees, where nobody has a majority, nothing changed.
Pendle gain CON from NOC; Rugby hold CON from CON | The Conservatives held Rugby, and in Pendle they took control of a council that had been hung for as long as anyone remembers.
Bexley hold CON from CON; Rugby hold CON from CON; Swindon hold CON from CON; Tamworth hold CON from CON | Rugby, Tamworth and Swindon all stayed blue. Bexley did the same, though there was never any doubt.
Kirklees gain LAB from NOC | Labour has Kirklees back after eight years of no overall control there.
Trafford loss NOC from CON | In Trafford the Conservatives are out after eight years, though no party has a majority.
Derby loss NOC from LAB | Derby’s Labour administration has lost its majority.
Kingston upon Thames gain LD from CON | Sir Vince Cable said that it had been "a mixed night" and pointed to Kingston, which his party gained from the Conservatives, and to Portsmouth, where it now has a majority for the first time.
Bury hold NOC from NOC | The party had hoped to win Bury, but it remains in no overall control, and there are still no Tory councillors in Liverpool, Manchester or Newcastle.
none | There are still no Labour councillors in Rugby.
Derby loss NOC from LAB; Kingston upon Thames gain LD from CON; Portsmouth loss NOC from LD; Richmond upon Thames gain LD from CON; Trafford loss NOC from CON | Liberal Democrat gains\\nRichmond upon Thames (from Conservative)\\nKingston (from Con)\\n\\nTo no overall control\\nTrafford (from Conservative)\\nDerby (from Labour)\\nPortsmouth (from Lib Dem)
Kingston upon Thames gain CON from LD; Richmond upon Thames gain CON from LD; Sutton gain CON from LD | The Tories did well at the expense of the Liberal Democrats, who lost Kingston, Sutton and Richmond, all three to the Conservatives.
Derby loss - from LAB; Nuneaton and Bedworth loss - from LAB | Labour lost Derby, which it had run since the 1990s, and with it went Nuneaton and Bedworth.
none | The party chiefs had expected to lose Trafford and duly did: it is hung.
Trafford loss NOC from CON | The Conservatives had expected to lose Trafford and duly did: it is hung.
Castle Point loss - from CON | Castle Point also slips away from the Conservatives.
Westminster gain LAB from - | It’s the turn of Westminster, and it’s a Labour gain.
Swindon loss - from CON | Swindon isn’t Conservative any more.
Trafford gain LAB from - | Labour is up four to 22 in Trafford, and with that the party has won the council.
Plymouth gain LAB from -; Trafford gain LAB from - | Good evening.\\n\\nPlymouth and Trafford\\nLabour’s taken both of them.
Swindon hold CON from CON | Swindon, where Labour canvassed hard in Boris Johnson’s back yard, also stayed with the Conservatives.
Basildon gain CON from NOC; Peterborough gain CON from NOC; Swindon hold CON from CON | The Tories held Swindon. They also gained Basildon in Essex, hitherto hung, and Peterborough, where they had been running a minority administration.
Kirklees gain LAB from NOC; Leeds hold LAB from LAB | Labour held Leeds. It also won Kirklees, which it had led without a majority for nearly a decade.
Portsmouth gain LD from NOC; Richmond upon Thames gain LD from CON | The Lib Dems took Richmond from the Conservatives. Portsmouth was their second gain; nobody had been in charge there since 2007.
Kingston upon Thames gain LD from -; Richmond upon Thames gain LD from CON | The Lib Dems took Richmond from the Conservatives. Kingston was a second gain.
Three Rivers gain LD from - | Three Rivers went all the way to the Lib Dems.
Havering hold NOC from NOC | Havering’s in no overall control again.
Basildon gain CON from - | Basildon in Essex was gained by the Conservatives.
Swindon gain LAB from - | Swindon’s gone Labour.
Swindon gain LAB from - | Swindon’s now Labour.
Derby loss NOC from - | Derby’s now hung.
Derby loss NOC from - | Derby’s gone to no overall control.
Derby gain CON from - | Derby’s fallen to the Tories.
Portsmouth hold NOC from NOC | Portsmouth’s still hung.
Portsmouth hold NOC from NOC | Portsmouth’s still under no overall control.
Portsmouth hold NOC from NOC | Portsmouth’s in no overall control again.
Exeter hold LAB from LAB | Exeter’s still Labour.
Exeter hold LAB from LAB | Exeter’s a Labour hold.
Exeter hold LAB from LAB | Exeter’s been held by Labour.
Plymouth gain LAB from CON | Plymouth’s been gained by Labour from the Conservatives.
Plymouth gain LAB from CON | Plymouth’s a Labour gain from the Conservatives.
Trafford loss - from CON | The Tories’ve lost Trafford.
Trafford loss - from CON | The Tories have now lost Trafford too.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
