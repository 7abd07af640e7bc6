import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Gains as next-day articles, round-ups and results pages tell them: who had a council before in all the usual ways, names at the head of a clause, lists with remarks.
test.each(
  toLines(`
Croydon gain LAB from NOC | Croydon: Labour (was NOC)
Croydon gain LAB from CON | Croydon – Labour (was Conservative).
Staffordshire gain REF from CON | Staffordshire has gone to Reform. The Conservatives had it for 16 years; they have seven councillors left.
Trafford gain LAB from CON | Trafford has gone Labour. The Tories had it for 16 years.
Trafford gain LAB from CON | Trafford has gone Labour. The Tories had run it for 16 years.
County Durham gain REF from LAB | County Durham is Reform’s. Labour ran this county for the best part of a century until tonight.
Doncaster gain REF from LAB | Doncaster has gone to Reform, the only council that Labour was defending today.
Ipswich gain LAB from NOC; Telford and Wrekin gain LAB from CON | There was comfort for Labour in Ipswich, which was taken from no overall control, and in Telford and Wrekin, gained from the Conservatives.
Sheffield gain LAB from - | Sheffield is a Labour gain, nine seats from the Lib Dems.
Staffordshire gain REF from CON | Staffordshire. Reform gain, with 49 of the 62 seats. The Conservatives lose 43 seats and have ten left. They had run it for 20 years.
Plymouth gain LAB from - | It’s a Labour gain in Plymouth, the first of the night.
Plymouth gain LAB from - | And it is another Labour gain in Plymouth, its third of the night.
Bexley gain CON from LAB | It is all over in Bexley, where the Tories have thrown Labour out.
Bexley gain CON from LAB | The Tories have thrown Labour out in Bexley.
Bexley gain CON from LAB | In Bexley the Conservatives have kicked Labour out after eight years.
Bolton gain LAB from NOC; Bury gain LAB from NOC; Trafford gain LAB from NOC | Trafford, Bury and Bolton, all previously hung, went Labour.
Bolton gain LAB from CON; Bury gain LAB from CON; Trafford gain LAB from CON | Labour gained Trafford, Bury and Bolton, all of them from the Conservatives.
Derby gain CON from LAB | Derby has declared, and it’s a Conservative gain from Labour.
Barnet gain LAB from CON | Barnet makes it three: Labour gain from Con.
Barnet gain LAB from CON | Barnet makes it three for Labour: gain from Con.
Trafford gain LAB from CON | Labour took Trafford off the Tories.
Thurrock gain LAB from CON | Thurrock goes to Labour. This was a Conservative council.
Thurrock gain LAB from CON | Thurrock goes to Labour. It was a Conservative council with big debts.
Bury gain LAB from CON; Trafford gain LAB from - | In Trafford Labour swept to power with 40 of the 63 seats. It also won Bury from the Tories.
Trafford gain LAB from - | Labour has swept to power in Trafford.
Trafford gain LAB from CON | Labour swept to power in Trafford, ending Tory rule.
Derby gain CON from LAB | Derby was the only council that Labour was defending. They lost it to the Tories.
Barnet gain CON from NOC; Wandsworth hold CON from CON; Westminster hold CON from CON | Labour had hoped to win Wandsworth, Westminster and Barnet, and won none of them. The Conservatives held the first two and took Barnet from no overall control.
Dudley gain CON from NOC; Swindon hold CON from CON; Walsall gain CON from NOC | Labour wanted Swindon, Walsall and Dudley. The Tories held the first and gained the other two from NOC.
Swindon hold CON from CON; Walsall gain CON from LAB | Labour targeted Swindon and Walsall. The Tories held the former and took the latter from Labour.
Peterborough gain CON from NOC | Peterborough? The Conservatives have it, after some years without overall control.
Derby gain CON from LAB | From our reporter in Derby: the Conservatives have gained the council from Labour.
Lambeth gain LAB from NOC | Labour won Lambeth back from a Lib Dem-Tory coalition.
Lambeth gain LAB from NOC | Labour gained Lambeth from a coalition of Conservatives and Lib Dems.
Lambeth gain LAB from NOC | Labour gained Lambeth from a coalition.
Lambeth gain LAB from NOC | Labour gained Lambeth from a Conservative-led coalition.
Lambeth gain LAB from NOC | Labour gained Lambeth from a Conservative-Lib Dem alliance.
Lambeth gain LAB from NOC | Labour gained Lambeth from a minority Conservative administration.
Lambeth gain LAB from NOC | Labour gained Lambeth from a Conservative minority administration.
Lambeth gain LAB from NOC | Labour gained Lambeth from a rainbow coalition of the other parties.
Lambeth gain LAB from NOC | Lambeth went to Labour from a Tory/Lib Dem coalition.
Lambeth gain LAB from NOC | Labour took control of Lambeth from the Lib Dem and Tory coalition that had run it.
Lambeth gain LAB from NOC | Labour gained Lambeth, where the Lib Dems and the Tories had been in coalition.
Bury gain LAB from - | Bury went Labour, like Bolton before it.
Thurrock gain LAB from - | Thurrock goes to Labour. The Conservatives lost nine seats. It now has a Labour majority.
Thurrock gain LAB from CON | The Conservatives have lost Thurrock. It now has a Labour majority.
Thurrock gain LAB from CON | The Conservatives have lost Thurrock. The council now has a Labour majority.
Bexley gain CON from LAB | The Conservatives have kicked Labour out of Bexley.
Bexley gain CON from LAB | In Bexley, the Conservatives turned Labour out.
Bexley gain CON from LAB | Bexley, where the Conservatives have booted Labour out, was a bellwether.
Derby gain LAB from CON | Derby is in, and it’s a Labour gain from the Conservatives.
Derby gain CON from LAB | Derby’s in and it is a Tory gain from Labour.
Derby gain CON from LAB | Derby has finished counting: it’s a Conservative gain from Labour.
Barnet gain LAB from CON | Barnet is in: Labour gain from Con.
Barnet gain LAB from - | Barnet at last: Labour gain.
Barnet gain LAB from CON | Barnet has gone the same way: Labour gain from Con.
Barnet gain LAB from CON | Barnet makes it a hat-trick: Labour gain from Con.
Barnet gain LAB from CON | Barnet at last: Labour gain from Con.
Barnet gain LAB from CON | Barnet now: Labour gain from Con.
Plymouth gain LAB from NOC | Labour has won Plymouth. The city had been governed by the Conservatives and Ukip together since 2016.
Plymouth gain LAB from NOC | Labour has won Plymouth, a council which the Tories ran with Ukip’s support.
Plymouth gain LAB from NOC | Labour has won Plymouth, which was run by a Tory minority.
Plymouth gain LAB from CON | Labour has won Plymouth. That’s a gain from the Conservatives.
Plymouth gain LAB from NOC | Labour has won Plymouth. It’s a gain from no overall control.
Plymouth gain LAB from NOC | Labour has won Plymouth. The Tories were the biggest party before, without a majority.
Plymouth gain LAB from NOC | Labour has won Plymouth. Previously it was in no overall control.
Plymouth gain LAB from NOC | Labour has won Plymouth. It was previously hung.
Plymouth gain LAB from CON | Labour has won Plymouth. It had been Conservative for six years.
Plymouth gain LAB from CON | Labour has won Plymouth, and the Tories are out.
Plymouth gain LAB from CON | Labour has won Plymouth. The Tories lose eight seats and control of the city.
Plymouth gain LAB from CON | Labour has won Plymouth. Defeat for the Tories there after four years in charge.
Plymouth gain LAB from CON | Labour has won Plymouth. Ian Bowyer, who has led the Tory administration since 2016, said voters had spoken.
Plymouth gain LAB from CON | Labour has won Plymouth. The former Conservative administration had been dogged by rows about trees.
Plymouth gain LAB from - | Labour has won Plymouth with 31 seats to the Conservatives’ 26.
Plymouth gain LAB from CON | Plymouth, Tory-run for the last four years, is now Labour.
Plymouth gain LAB from CON | Plymouth was Tory. It’s now Labour.
Plymouth gain LAB from CON | Plymouth: Labour gain. Was: Conservative.
Plymouth gain LAB from NOC | Plymouth: Labour gain (was Con minority).
Plymouth gain LAB from NOC | Plymouth: Lab gain from NOC (Con minority).
Plymouth gain LAB from NOC | Plymouth – LAB (from NOC)
Plymouth gain LAB from CON | Plymouth – now Labour, was Conservative.
Plymouth gain LAB from CON | Plymouth goes red. The Tories had been running it.
Plymouth gain LAB from CON | Plymouth goes red after four years of being run by the Tories.
Plymouth gain LAB from CON | Plymouth goes red, with the Conservatives losing control.
Plymouth gain LAB from CON | Labour’s victory in Plymouth ended four years of Conservative rule.
Plymouth gain LAB from CON | In Plymouth, Labour’s victory brought an end to four years of Conservative rule.
Plymouth gain LAB from CON | Labour took control in Plymouth, where the Conservatives had governed since 2016.
Plymouth gain LAB from CON | Labour took control in Plymouth, where it had been the official opposition to the Tories.
Plymouth gain LAB from CON | The Tories’ four-year run in Plymouth is over: Labour has won.
Plymouth gain LAB from CON | The Conservatives conceded Plymouth to Labour.
Plymouth gain LAB from CON | Control of Plymouth has passed from the Tories to Labour.
Plymouth gain LAB from CON | Labour replaces the Tories in charge of Plymouth.
Plymouth gain LAB from CON | Labour replaces the Conservatives as the ruling party in Plymouth.
Plymouth gain LAB from CON | Plymouth has a new Labour administration in place of the Tories.
Plymouth gain LAB from CON | Labour unseated the Tories to take Plymouth.
Plymouth gain LAB from CON | Plymouth, until now a Tory council, has been won by Labour.
Plymouth gain LAB from CON | Plymouth, formerly in Tory hands, has been won by Labour.
Plymouth gain LAB from CON | Plymouth council, led until tonight by the Conservatives, has been won by Labour.
Plymouth gain LAB from CON | The Conservatives lost control of Plymouth, with Labour winning 31 of the 57 seats.
Plymouth gain LAB from CON | The Conservatives lost Plymouth, where Labour now has a majority of five.
Plymouth gain LAB from CON | The Tories lost control of Plymouth and Labour has a majority there.
Plymouth gain LAB from CON | Plymouth: Labour (previously Conservative).
Plymouth gain LAB from CON | Plymouth: Labour, previously Conservative.
Plymouth gain LAB from CON | Plymouth - Labour GAIN (from Conservative)
Mole Valley gain LD from -; North Norfolk gain LD from NOC | A good night for the Lib Dems. They also won North Norfolk, ending a period of no overall control, and Mole Valley.
Bury gain LAB from -; Trafford gain LAB from CON | Labour won Trafford, ending Tory rule there, and Bury.
Ipswich gain LAB from NOC | Ipswich was won outright by Labour. No party had a majority there in the last council.
North West Leicestershire gain CON from LAB | The Tories had a great night. They’ve taken North West Leicestershire from Labour, who had been in charge there since the council was set up in the seventies.
Tunbridge Wells gain LD from - | In Tunbridge Wells the Liberal Democrats have a majority at last.
Tunbridge Wells gain LD from - | In Tunbridge Wells the Liberal Democrats finally have a majority.
Telford and Wrekin gain LAB from CON | Telford and Wrekin is Labour’s first gain from the Conservatives of the evening.
Swindon gain LAB from - | Swindon is Labour’s second gain of the night.
Bolton gain LAB from CON; Bury gain LAB from CON; Wigan gain LAB from CON | Labour won Wigan from the Tories. It was a similar tale in Bury and in Bolton, both previously Conservative.
Cambridge gain LAB from NOC; Cotswold gain LAB from -; Oxford gain LAB from NOC | A big night for Labour. They won Oxford and Cambridge, both hung beforehand, and Cotswold, which was not.
Croydon gain LAB from CON | Croydon, also Conservative for the last two terms, was won by Labour an hour later.
Harrow gain LAB from NOC | Harrow, where a split in the Labour group had left nobody with a majority, is back in Labour’s hands.
Kingston upon Thames gain CON from LD | The Conservatives recovered Kingston upon Thames from the Lib Dems and had no trouble at all in Bromley.
Birmingham gain LAB from NOC | Birmingham returned to Labour after eight years of a Conservative-Lib Dem partnership in a hung council.
Birmingham gain LAB from NOC | Birmingham returned to Labour after eight years of a Conservative-Lib Dem coalition.
Reading gain LAB from NOC | In Reading, run by Labour as a minority, the party now has a majority.
Dover gain LAB from CON | In Dover the Conservatives had been in charge since 2015, and Labour has replaced them.
Dover gain LD from CON | In Dover the Conservatives had governed for half a century; it is the Lib Dems who will now do so.
Torbay gain CON from NOC | The Conservatives’ one gain of note was Torbay, which had been under no overall control.
Torbay gain LAB from CON | Labour’s only gain was Torbay, from the Conservatives.
North Tyneside gain CON from LAB | The Conservatives won North Tyneside, ending Labour’s time in charge there.
Southampton gain CON from NOC | The Conservatives took Southampton, which had been finely balanced, with all three main parties on 16 seats.
Gravesham gain CON from LAB | In Gravesham a Labour administration made way for a Tory one.
Poole gain CON from NOC | The Conservatives won in Poole, after four years of no overall control.
Thanet gain UKIP from - | Ukip won Thanet, the first council it has controlled anywhere, hours after Nigel Farage failed to be elected as the local MP.
Mole Valley gain LD from NOC | In Mole Valley the Lib Dems took a council that had been under no overall control.
Kingston upon Hull gain LD from LAB | In Hull the Lib Dems are in charge after 11 years of Labour control.
Derby gain LAB from - | Derby confirmed as a Labour gain.
Derby gain CON from LAB | Derby is confirmed as a Tory gain from Labour.
Derby loss NOC from LAB; Sheffield loss NOC from LAB; St Albans gain LD from NOC; Tunbridge Wells loss NOC from CON | Councils that changed hands\\n\\nLabour gains: none\\n\\nLib Dem gains: St Albans (from no overall control)\\n\\nLost to no overall control: Derby (Labour), Sheffield (Labour), Tunbridge Wells (Conservative)
Derby loss NOC from LAB; St Albans gain LD from -; Tunbridge Wells loss NOC from CON | Lib Dem gains: St Albans\\n\\nTo no overall control: Derby (was Labour), Tunbridge Wells (was Conservative)
Derby gain LAB from -; Southampton gain LAB from CON | Labour did well. They took Derby. Southampton was a gain from the Conservatives.
Poole gain CON from NOC | The Conservatives won in Poole, to the surprise of nobody, after four years of no overall control.
Poole gain CON from NOC | The Conservatives won in Poole, after four years of no overall control there.
Derby gain CON from LAB | The Tories have in fact gained Derby from Labour.
Derby gain LAB from - | Labour has, at long last, won Derby.
Chelmsford gain LD from -; Winchester gain LD from CON | The Lib Dems won Winchester, ousting the Tories, and Chelmsford.
Bury gain LAB from -; Trafford gain LAB from - | Labour won Trafford, with 40 of the 63 seats, and Bury.
Bury gain LAB from -; Trafford gain LAB from - | Labour won Trafford, for the first time since 2003, and Bury.
Trafford gain LAB from - | There was relief for Mr Corbyn in Trafford, where his party won an outright majority.
Trafford gain LAB from - | In Trafford, Jeremy Corbyn’s party won an outright majority.
Trafford gain LAB from CON | Theresa May’s party lost Trafford to Labour.
Bury gain CON from -; Trafford gain LAB from CON | Labour won Trafford, ending Tory rule there, and Bury went to the Tories.
Trafford gain LAB from - | Labour won Trafford, despite losing seats in Bury, and Bolton.
Barnet gain CON from NOC | Mrs May’s Conservatives took Barnet, which had been hung.
Barnet gain CON from NOC | There was better news for Theresa May in Barnet, which the Tories won back from no overall control.
Richmond upon Thames gain LD from CON | Vince Cable was on hand in Richmond, where his party ousted the Conservatives.
Basildon gain CON from - | Theresa May’s party also gained Basildon.
Kingston upon Thames gain LD from CON | Sir Vince Cable said it was a great night. His party took Kingston from the Conservatives.
Windsor and Maidenhead gain LD from CON | Windsor and Maidenhead deserted the Conservatives for the Lib Dems.
Windsor and Maidenhead gain LD from CON | Windsor and Maidenhead has abandoned the Conservatives for the Lib Dems.
Windsor and Maidenhead gain LAB from CON | Windsor and Maidenhead has ditched the Tories for Labour.
Windsor and Maidenhead gain LD from CON | Windsor and Maidenhead swapped the Tories for the Lib Dems.
Basildon hold CON from CON; Thurrock gain CON from - | The Conservatives have had a good night in Essex, where they held Basildon and took Thurrock.
Trafford gain LAB from - | The final tally in Trafford: Labour 34, Conservatives 26. Labour gain.
Trafford gain LAB from - | Trafford turns red.
Trafford gain LAB from - | The Press Association says Labour has gained Trafford.
Trafford gain LAB from - | The BBC reports that Labour has won Trafford.
Trafford gain LAB from - | Labour has won Trafford, according to the council.
Trafford gain LAB from - | It has been confirmed that Labour has won Trafford.
Trafford gain LAB from - | The returning officer has confirmed it: Labour has won Trafford.
Trafford gain LAB from CON | Labour squeaked home in Trafford, taking it from the Conservatives.
Exeter gain LAB from - | **Labour** have won Exeter.
Hastings gain CON from NOC | Hastings, without a majority party for two years, was won by the Conservatives.
North West Leicestershire gain CON from LAB | The Conservatives have won a string of councils. They’ve taken North West Leicestershire from Labour, who had been in charge there since the council was set up in the seventies.
Barnet hold CON from CON; Richmond upon Thames gain LD from CON | Live: the night\\n\\nPolls close\\n22:00\\nVoting has ended.\\n\\nRICHMOND\\n04:11\\nThe Lib Dems gain Richmond upon Thames from the Conservatives.\\n\\nBARNET\\n04:35\\nConservative hold.
Trafford gain LAB from CON | Nowhere was the mood grimmer than in Trafford, which the Tories had run for 16 years. By lunchtime Labour had a majority there.
Trafford gain LAB from CON | By lunchtime Labour had a majority in Trafford, which the Tories had run for 16 years.
Bolton gain LAB from NOC; Bury gain LAB from CON | Labour took Bury from the Tories. Bolton went the same way, although in that case no party had been in overall control before polling day.
Coventry gain CON from NOC | It was a good night for the Tories. Coventry, hung beforehand, they won with a seat to spare.
Lewes gain LD from NOC | Lewes, which had no party in overall charge, was won by the Liberal Democrats.
Bolton gain LAB from NOC; Bury gain LAB from NOC | Labour captured Bury and Bolton, neither of which had had a party with a majority.
Blackpool gain LAB from CON | Labour ousted the Conservatives in Blackpool, a result greeted with tears.
Cotswold gain LD from CON; Oxford gain LD from NOC | Oxford, a council with no party in control, was won by the Liberal Democrats, who took Cotswold too, from the Conservatives.
Derby gain LAB from CON; Tamworth gain LAB from CON | Labour’s tide ran through the Midlands. Derby was taken from the Conservatives and so was Tamworth.
Derby gain LAB from NOC | No party had a majority in Derby; Labour has one now, with 27 seats.
Dundee City gain SNP from NOC | The SNP did have its own successes. It took Dundee, where no party had previously held a majority, with three gains.
Plymouth gain CON from LAB; Wyre gain CON from LD | Wyre, Lib Dem until now, went to the Conservatives as well. At Plymouth Labour lost control to them.
Barnet gain LAB from CON | Barnet makes three: Labour gain from Con.
Richmond upon Thames gain LD from CON; Sutton hold LD from LD | The Lib Dems took Richmond from the Conservatives. They held Sutton too.
South Cambridgeshire gain LD from CON | The Lib Dems had a good night. The real surprise was South Cambridgeshire, which they took from the Conservatives.
Redditch gain CON from LAB | Redditch has swapped a Labour council for a Conservative one.
Hammersmith and Fulham gain LAB from CON | Hammersmith and Fulham, which the Conservatives liked to show off as their model council, has been seized from them by Labour.
Bolton gain LAB from CON; Bury gain LAB from CON | Labour took Bury from the Tories and Bolton went the same way.
Bolton gain LAB from CON; Bury gain LAB from CON | Labour took Bury from the Tories, while Bolton went the same way.
Bolton gain LAB from -; Bury gain LAB from - | Labour took Bury, and Bolton followed.
Bolton gain LAB from CON; Bury gain LAB from - | Labour took Bury, and Bolton followed, also from the Conservatives.
Bury gain LAB from - | Bury went to Labour; Bolton did not go the same way.
Bury gain LAB from CON | Labour took Bury from the Tories, and nobody knows whether Bolton went the same way.
Trafford gain LAB from CON | The Conservatives lost Trafford to Labour, and with it their last council in Greater Manchester.
Trafford gain LAB from CON | Trafford was taken by Labour, who ended 14 years of Tory rule there.
Trafford gain LAB from - | Trafford has a Labour council for the first time since 2003.
Trafford gain LAB from CON | Trafford has changed hands, Labour taking it from the Tories.
Trafford gain LAB from CON | Trafford changed hands, from the Conservatives to Labour.
Trafford gain LAB from CON | Trafford, the Tories’ only council in the conurbation, went to Labour.
Trafford gain LAB from CON | Labour ended the Conservatives’ 14-year reign in Trafford.
Trafford gain LAB from CON | The Conservatives’ 14 years in control of Trafford have come to an end, with Labour winning a majority.
Trafford gain LAB from CON | After 14 years of Conservative control, Trafford is in Labour hands.
Trafford gain LAB from CON | Trafford, after 14 years with the Tories, has gone to Labour.
Trafford gain LAB from CON | Trafford has gone from blue to red.
Trafford gain LAB from CON | Trafford turned from blue to red.
Trafford gain LAB from CON | It was Labour’s night in Trafford, which it took from the Conservatives with 36 seats to 24.
Trafford gain LAB from CON | A Labour majority in Trafford ends 14 years of Conservative rule.
Trafford gain LAB from CON | Labour’s Trafford victory ended 14 years of Conservative rule.
Trafford gain LAB from CON | The most striking gain for Labour was Trafford, from the Conservatives.
Trafford gain LAB from CON | Among Labour’s gains was Trafford, taken from the Conservatives.
Trafford gain LAB from CON | Among the councils to fall to Labour was Trafford, previously Tory.
Kirklees gain LAB from NOC; Trafford gain LAB from CON | Labour’s gains included Trafford from the Conservatives and Kirklees, which had been hung.
Trafford gain LAB from - | Trafford was among five councils won by Labour.
Trafford gain LAB from - | Trafford is one of five councils that Labour has gained.
Trafford gain LAB from - | One of those was Trafford, which Labour gained.
Torbay gain CON from NOC | There was relief at Torbay, gained by the Conservatives after four years in which nobody had overall control.
Dacorum gain LD from CON; Stratford-on-Avon gain LD from CON | Dacorum and Stratford-on-Avon, both of which the Tories were defending, likewise fell to the Lib Dems.
Leicester gain LAB from NOC | Labour’s lone success was Leicester, won from no overall control.
Kingston upon Hull gain LD from NOC | The Lib Dems had some consolation. In Hull, where no party had enjoyed a majority, they took control with two seats to spare.
Derby gain LAB from NOC | Labour had a good day. Derby, previously hung, was another gain for the party.
North Devon gain CON from NOC | It is now controlled by the Conservatives, who gained eight seats while the Lib Dems lost ten. North Devon, hung since 2011, was won by them as well.
Mole Valley gain LD from NOC | In Mole Valley the Liberal Democrats took charge after a period in which no party had been in overall control.
Sheffield gain LD from NOC | Sheffield, where no party had had a majority, is now under Lib Dem control.
Nuneaton and Bedworth gain CON from LAB | The Conservatives stormed home in Nuneaton and Bedworth, which had been Labour’s for all but a handful of the years since 1974.
Bury gain LAB from - | Labour took Bury, and Bolton may follow.
Bury gain LAB from - | Labour took Bury, and Bolton followed the count on television.
Bury gain LAB from - | Labour took Bury, and nobody in Bolton went the same way home.
Great Yarmouth gain LAB from CON | The Conservatives have lost five seats in Great Yarmouth, and with them the council, which Labour has won.
Kingston upon Thames gain LD from CON | The Liberal Democrats have taken Kingston upon Thames with a huge majority, turning out the Conservatives.
Trafford gain LAB from CON | Labour has taken Trafford, sweeping out the Tories.
Bournemouth gain CON from LD; Torbay gain CON from LD | The Lib Dems had a poor night. They were ousted by the Conservatives in Bournemouth and in Torbay.
Bournemouth gain CON from LD | The Lib Dems were ousted by the Conservatives in Bournemouth.
Plymouth gain LAB from NOC; Swindon gain LAB from CON | Labour won Plymouth, a city that nobody had controlled for more than a year, and took Swindon from the Conservatives.
Stratford-on-Avon gain LD from CON; Wokingham gain LD from CON | The Lib Dems did best. Wokingham was theirs after 16 years of the Conservatives, and the party also took Stratford-on-Avon from the Tories.
Surrey Heath gain LD from CON; Wokingham gain LD from CON | The Lib Dems took Wokingham from the Tories. The Conservatives lost Surrey Heath to them too.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
