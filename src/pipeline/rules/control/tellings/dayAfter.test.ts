import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// As next-day articles, round-ups and results pages tell of a night: who had a council before in all the usual ways, names at the head of a clause, lists with remarks.
test.each(
  toLines(`
Exeter loss NOC from LAB | No majority party in Exeter, which was Labour before.
Reading loss NOC from LAB | Reading: Labour lose control. So they were right. Hung council, Labour still biggest.
Reading loss NOC from LAB | Labour have lost control of Reading. It has been coming. No overall control, with the Tories the largest party.
Reading loss NOC from LAB | Labour have lost Reading. The rumours were true. It’s a hung council now.
Hertsmere loss NOC from CON | Hertsmere isn’t Conservative any more. They had it for 24 years. Hung council, the Tories still the biggest party.
Croydon loss NOC from LAB | Croydon. NO OVERALL CONTROL (was Labour).
Croydon loss NOC from LAB | Croydon: no overall control (was Labour)
Croydon loss NOC from LAB | Croydon – NOC (previously Labour)
Croydon gain LAB from NOC | Croydon: Labour (was NOC)
Croydon gain LAB from CON | Croydon – Labour (was Conservative).
Staffordshire gain REF from CON | Staffordshire has gone to Reform. The Conservatives had it for 16 years; they have seven councillors left.
Trafford gain LAB from CON | Trafford has gone Labour. The Tories had it for 16 years.
Trafford gain LAB from CON | Trafford has gone Labour. The Tories had run it for 16 years.
County Durham gain REF from LAB | County Durham is Reform’s. Labour ran this county for the best part of a century until tonight.
Doncaster gain REF from LAB | Doncaster has gone to Reform, the only council that Labour was defending today.
none | But the council has gone to the Lib Dems, the only one Labour was defending there.
Basildon loss NOC from CON; Peterborough loss NOC from CON; Southend-on-Sea loss NOC from CON | The Tories had a bad night. They lost Peterborough to no overall control, and Southend and Basildon in the same way.
Kirklees loss NOC from LAB | Labour no longer has a majority in Kirklees, where the council has gone to no overall control.
Derby loss NOC from CON; Reading loss NOC from CON | What did not go right for the Tories? Derby was lost, to no overall control. So was Reading.
Ipswich gain LAB from NOC; Telford and Wrekin gain LAB from CON | There was comfort for Labour in Ipswich, which was taken from no overall control, and in Telford and Wrekin, gained from the Conservatives.
Sheffield gain LAB from - | Sheffield is a Labour gain, nine seats from the Lib Dems.
Staffordshire gain REF from CON | Staffordshire. Reform gain, with 49 of the 62 seats. The Conservatives lose 43 seats and have ten left. They had run it for 20 years.
Stockport loss NOC from CON | The Tories have lost Stockport: the party lost its majority there but came out as the largest group.
Harlow hold CON from CON | 01:10 And it’s a Conservative hold in Harlow, the second council to declare.
Exeter hold LAB from LAB | It’s a Labour hold in Exeter, the fifth council to declare.
Plymouth gain LAB from - | It’s a Labour gain in Plymouth, the first of the night.
Plymouth gain LAB from - | And it is another Labour gain in Plymouth, its third of the night.
Bexley gain CON from LAB | It is all over in Bexley, where the Tories have thrown Labour out.
Bexley gain CON from LAB | The Tories have thrown Labour out in Bexley.
Bexley gain CON from LAB | In Bexley the Conservatives have kicked Labour out after eight years.
Bolton gain LAB from NOC; Bury gain LAB from NOC; Trafford gain LAB from NOC | Trafford, Bury and Bolton, all previously hung, went Labour.
Bolton gain LAB from CON; Bury gain LAB from CON; Trafford gain LAB from CON | Labour gained Trafford, Bury and Bolton, all of them from the Conservatives.
Derby hold LAB from LAB | Derby is in, and it’s a Labour hold.
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
none | Dame Andrea Jenkyns won Greater Lincolnshire for Reform, and the boxer Luke Campbell did the same in Hull.
Barnet gain CON from NOC; Wandsworth hold CON from CON; Westminster hold CON from CON | Labour had hoped to win Wandsworth, Westminster and Barnet, and won none of them. The Conservatives held the first two and took Barnet from no overall control.
Dudley gain CON from NOC; Swindon hold CON from CON; Walsall gain CON from NOC | Labour wanted Swindon, Walsall and Dudley. The Tories held the first and gained the other two from NOC.
Swindon hold CON from CON; Walsall gain CON from LAB | Labour targeted Swindon and Walsall. The Tories held the former and took the latter from Labour.
Peterborough gain CON from NOC | Peterborough? The Conservatives have it, after some years without overall control.
none | Peterborough? The Conservatives have it.
Peterborough hold CON from CON | Peterborough? Tory hold.
Derby gain CON from LAB | From our reporter in Derby: the Conservatives have gained the council from Labour.
Stockport hold NOC from NOC | Stockport: no change, with the council still under no overall control.
Stockport hold NOC from NOC | Stockport: no change, with the council still hung.
Exeter hold LAB from LAB | Exeter: no change, with Labour still in charge.
Lambeth gain LAB from NOC | Labour won Lambeth back from a Lib Dem-Tory coalition.
Merton hold NOC from NOC; Waltham Forest hold NOC from NOC | A Conservative aide said he had expected to gain Merton as well. It remains, like Waltham Forest, without any party in overall control.
Bolton hold NOC from NOC; Bury hold NOC from NOC; Walsall hold NOC from NOC | Bolton remains, like Bury and Walsall, under no overall control.
Crawley hold LAB from LAB; Exeter hold LAB from LAB; Hastings hold LAB from LAB; Southampton hold LAB from LAB | Labour avoided the meltdown that some of its MPs had forecast and kept hold of Southampton, Exeter, Crawley and Hastings, four southern councils that the Conservatives had talked about taking.
Crawley hold LAB from LAB; Exeter hold LAB from LAB | Labour kept hold of Exeter and Crawley, two councils that the Conservatives had talked about taking.
none | In Crawley the majority is down to a single seat. Peter Lamport, the Labour group’s deputy leader, said he had been fearful of losing the council right up to the end.
none | Derby’s Labour leader said he had been afraid of losing the council.
Dudley hold NOC from NOC | In Dudley nothing changed: no overall control, and more haggling to come.
Dudley hold NOC from NOC | In Dudley nothing changed: still no overall control.
Dudley hold NOC from NOC | Nothing has changed in Dudley: no overall control.
Watford hold LD from LD | The Lib Dems won Watford’s council again.
Derby hold LAB from LAB | Labour won Derby council again.
Lambeth gain LAB from NOC | Labour gained Lambeth from a coalition of Conservatives and Lib Dems.
Lambeth gain LAB from NOC | Labour gained Lambeth from a coalition.
Lambeth gain LAB from NOC | Labour gained Lambeth from a Conservative-led coalition.
Lambeth gain LAB from NOC | Labour gained Lambeth from a Conservative-Lib Dem alliance.
Lambeth gain LAB from NOC | Labour gained Lambeth from a minority Conservative administration.
Lambeth gain LAB from NOC | Labour gained Lambeth from a Conservative minority administration.
Lambeth gain LAB from NOC | Labour gained Lambeth from a rainbow coalition of the other parties.
Lambeth gain LAB from NOC | Lambeth went to Labour from a Tory/Lib Dem coalition.
Lambeth gain LAB from NOC | Labour took control of Lambeth from the Lib Dem and Tory coalition that had run it.
none | Labour gained three seats from the Lib Dem-Tory coalition in Lambeth.
Lambeth gain LAB from NOC | Labour gained Lambeth, where the Lib Dems and the Tories had been in coalition.
Bolton hold NOC from NOC; Bury hold NOC from NOC | Bury, like Bolton, remains under no overall control.
Bury gain LAB from - | Bury went Labour, like Bolton before it.
Bolton hold LAB from LAB; Bury hold LAB from LAB; Wigan hold LAB from LAB | Bury stays Labour, like Bolton and Wigan.
none | Bury is hung, unlike Bolton.
Thurrock gain LAB from - | Thurrock goes to Labour. The Conservatives lost nine seats. It now has a Labour majority.
Thurrock gain LAB from CON | The Conservatives have lost Thurrock. It now has a Labour majority.
Thurrock gain LAB from CON | The Conservatives have lost Thurrock. The council now has a Labour majority.
none | Labour’s leader in Crawley said he had been fearful of losing the council.
none | The Tories had been fearful of losing Crawley.
Bexley gain CON from LAB | The Conservatives have kicked Labour out of Bexley.
Bexley gain CON from LAB | In Bexley, the Conservatives turned Labour out.
Bexley gain CON from LAB | Bexley, where the Conservatives have booted Labour out, was a bellwether.
none | In Bexley the Conservatives want to kick Labour out.
none | In Bexley the Conservatives kicked Labour out of Old Town ward.
none | In Bexley the Conservatives kicked Labour out in 2006.
Derby gain LAB from CON | Derby is in, and it’s a Labour gain from the Conservatives.
Derby hold LAB from LAB | Derby is in, and it is a comfortable Labour hold.
Derby gain CON from LAB | Derby’s in and it is a Tory gain from Labour.
Derby gain CON from LAB | Derby has finished counting: it’s a Conservative gain from Labour.
Derby hold LAB from LAB | Derby next, and that’s another Labour hold.
none | Derby is close and it could be a Labour gain.
none | Derby has declared its first ward and it’s a Labour gain.
Derby hold LAB from LAB | News from Derby, and it’s a Labour hold.
Barnet gain LAB from CON | Barnet is in: Labour gain from Con.
Barnet gain LAB from - | Barnet at last: Labour gain.
Barnet gain LAB from CON | Barnet has gone the same way: Labour gain from Con.
Barnet gain LAB from CON | Barnet makes it a hat-trick: Labour gain from Con.
none | Barnet is the one to watch: Labour gain from Con?
none | Barnet councillors tell us what they want: Labour gain from Con.
Barnet gain LAB from CON | Barnet at last: Labour gain from Con.
none | Barnet Vale: Labour gain from Con.
none | Barnet is likely to be close: Labour gain from Con.
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
Plymouth loss NOC from CON | The Tories lost Plymouth. No party has enough seats to run it.
Plymouth loss NOC from CON | The Tories fell two short of a majority in Plymouth, which they had controlled since 2016.
Plymouth loss NOC from CON | The Tories fell two short of a majority in Plymouth, losing control.
Plymouth loss NOC from CON | No party has a majority in Plymouth, where the Tories had been in charge.
Plymouth loss NOC from CON | Plymouth, which had a Tory majority of three, is now hung.
Plymouth loss NOC from CON | Plymouth is hung after the Conservatives lost four seats and their majority.
Plymouth loss NOC from CON | Plymouth is hung. The Conservatives have lost their majority.
Plymouth loss NOC from CON | Plymouth has no overall control. It was Conservative.
Plymouth loss NOC from CON | Plymouth has gone to no overall control. It was Conservative before.
Plymouth loss NOC from CON | Plymouth: no overall control. A loss for the Tories.
Plymouth loss NOC from CON | Plymouth: NOC. Con loss.
Plymouth loss NOC from CON | Plymouth: no overall control, was Conservative.
Plymouth loss NOC from CON | Plymouth: no overall control, previously Conservative.
Plymouth loss NOC from CON | Plymouth: no overall control (Con loss).
Plymouth loss NOC from CON | Plymouth: NOC, Con loss.
Plymouth loss NOC from - | Plymouth: now no overall control.
Plymouth loss NOC from CON | Plymouth: no overall control, from Conservative.
Plymouth hold NOC from NOC | Plymouth: no overall control (no change).
Plymouth loss NOC from CON | Plymouth: no overall control. Conservatives lose six seats and their majority.
Plymouth loss NOC from CON | Plymouth: no overall control after Tories lose majority.
Plymouth gain LAB from CON | Plymouth: Labour (previously Conservative).
Plymouth gain LAB from CON | Plymouth: Labour, previously Conservative.
Plymouth gain LAB from CON | Plymouth - Labour GAIN (from Conservative)
none | They also won North Norfolk, ending a period of no overall control, and Mole Valley.
Mole Valley gain LD from -; North Norfolk gain LD from NOC | A good night for the Lib Dems. They also won North Norfolk, ending a period of no overall control, and Mole Valley.
Bury gain LAB from -; Trafford gain LAB from CON | Labour won Trafford, ending Tory rule there, and Bury.
none | Ministers pointed out that the party had at least gained North East Derbyshire from Labour.
none | The party gained Derby from Labour.
Maidstone loss NOC from LAB; West Oxfordshire loss NOC from LAB | But Labour lost its majority in Maidstone and in West Oxfordshire, and David Cameron’s old constituency now has a council with nobody in overall charge.
Ipswich gain LAB from NOC | Ipswich was won outright by Labour. No party had a majority there in the last council.
North West Leicestershire gain CON from LAB | The Tories had a great night. They’ve taken North West Leicestershire from Labour, who had been in charge there since the council was set up in the seventies.
Tunbridge Wells gain LD from - | In Tunbridge Wells the Liberal Democrats have a majority at last.
Tunbridge Wells gain LD from - | In Tunbridge Wells the Liberal Democrats finally have a majority.
Leeds hold LAB from LAB; Wakefield hold LAB from LAB | No surprises in Wakefield or Leeds, both of them held by Labour.
Leeds hold LAB from LAB; Wakefield hold LAB from LAB | No surprises in Wakefield or Leeds, which Labour held.
Telford and Wrekin gain LAB from CON | Telford and Wrekin is Labour’s first gain from the Conservatives of the evening.
Swindon gain LAB from - | Swindon is Labour’s second gain of the night.
Bolton gain LAB from CON; Bury gain LAB from CON; Wigan gain LAB from CON | Labour won Wigan from the Tories. It was a similar tale in Bury and in Bolton, both previously Conservative.
none | They won Oxford and Cambridge, both hung beforehand, and Cotswold, which was not: the Conservatives had held it since 2003.
Cambridge gain LAB from NOC; Cotswold gain LAB from -; Oxford gain LAB from NOC | A big night for Labour. They won Oxford and Cambridge, both hung beforehand, and Cotswold, which was not.
Worcester loss NOC from CON | In Worcester, Labour fell two short of a majority; the Conservatives had been in charge.
none | The Conservatives had held the borough of Barnet for eight years.
Croydon gain LAB from CON | Croydon, also Conservative for the last two terms, was won by Labour an hour later.
Harrow gain LAB from NOC | Harrow, where a split in the Labour group had left nobody with a majority, is back in Labour’s hands.
Kingston upon Thames gain CON from LD | The Conservatives recovered Kingston upon Thames from the Lib Dems and had no trouble at all in Bromley.
Stroud hold NOC from NOC | In Stroud the result is what it was last time, no overall control.
Stroud hold NOC from NOC | Stroud: same as last time, no overall control.
Birmingham gain LAB from NOC | Birmingham returned to Labour after eight years of a Conservative-Lib Dem partnership in a hung council.
Birmingham gain LAB from NOC | Birmingham returned to Labour after eight years of a Conservative-Lib Dem coalition.
Reading gain LAB from NOC | In Reading, run by Labour as a minority, the party now has a majority.
Dover gain LAB from CON | In Dover the Conservatives had been in charge since 2015, and Labour has replaced them.
Dover gain LD from CON | In Dover the Conservatives had governed for half a century; it is the Lib Dems who will now do so.
Torbay gain CON from NOC | The Conservatives’ one gain of note was Torbay, which had been under no overall control.
Torbay gain LAB from CON | Labour’s only gain was Torbay, from the Conservatives.
none | Labour’s big prize was Torbay.
North Tyneside gain CON from LAB | The Conservatives won North Tyneside, ending Labour’s time in charge there.
Southampton gain CON from NOC | The Conservatives took Southampton, which had been finely balanced, with all three main parties on 16 seats.
none | Labour will be relieved to keep Exeter.
Exeter hold LAB from LAB | Labour was relieved to hold Exeter.
Gravesham gain CON from LAB | In Gravesham a Labour administration made way for a Tory one.
Poole gain CON from NOC | The Conservatives won in Poole, after four years of no overall control.
Thanet gain UKIP from - | Ukip won Thanet, the first council it has controlled anywhere, hours after Nigel Farage failed to be elected as the local MP.
Mole Valley gain LD from NOC | In Mole Valley the Lib Dems took a council that had been under no overall control.
Kingston upon Hull gain LD from LAB | In Hull the Lib Dems are in charge after 11 years of Labour control.
Derby gain LAB from - | Derby confirmed as a Labour gain.
Derby gain CON from LAB | Derby is confirmed as a Tory gain from Labour.
Stoke-on-Trent hold NOC from NOC | Stoke-on-Trent: Labour remains in a minority, with no overall control, as before.
Bexley hold CON from CON; Sefton hold LAB from LAB; Solihull hold CON from CON | Bexley (Con), Solihull (Con) and Sefton (Lab) are all unchanged.
Bexley hold CON from CON; Sefton hold LAB from LAB | Bexley (Con) and Sefton (Lab) are unchanged.
Bexley hold CON from CON; Sefton hold LAB from LAB; Solihull hold CON from CON | Unchanged: Bexley (Con), Solihull (Con), Sefton (Lab)
Bexley hold CON from CON; Stockport hold NOC from NOC | No change: Bexley (Con), Stockport (NOC)
Derby loss NOC from LAB; Sheffield loss NOC from LAB; St Albans gain LD from NOC; Tunbridge Wells loss NOC from CON | Councils that changed hands\\n\\nLabour gains: none\\n\\nLib Dem gains: St Albans (from no overall control)\\n\\nLost to no overall control: Derby (Labour), Sheffield (Labour), Tunbridge Wells (Conservative)
Derby loss NOC from LAB; Tunbridge Wells loss NOC from CON | To no overall control: Derby (from Labour), Tunbridge Wells (from Conservative)
Derby loss NOC from LAB; St Albans gain LD from -; Tunbridge Wells loss NOC from CON | Lib Dem gains: St Albans\\n\\nTo no overall control: Derby (was Labour), Tunbridge Wells (was Conservative)
Derby hold LAB from LAB | Derby result: Labour hold
Derby hold LAB from LAB; Reading hold LAB from LAB | LABOUR HOLDS\\nDerby\\nReading, no change
Derby gain LAB from -; Southampton gain LAB from CON | Labour did well. They took Derby. Southampton was a gain from the Conservatives.
Poole gain CON from NOC | The Conservatives won in Poole, to the surprise of nobody, after four years of no overall control.
Poole gain CON from NOC | The Conservatives won in Poole, after four years of no overall control there.
Derby gain CON from LAB | The Tories have in fact gained Derby from Labour.
Derby gain LAB from - | Labour has, at long last, won Derby.
North East Derbyshire loss - from LAB | North East Derbyshire was gained from Labour.
Chelmsford gain LD from -; Winchester gain LD from CON | The Lib Dems won Winchester, ousting the Tories, and Chelmsford.
Derby hold LAB from LAB; Exeter hold LAB from LAB | Labour held Derby, despite losing four seats, and Exeter.
Derby hold LAB from LAB; Exeter hold LAB from LAB | Labour held Derby, losing four seats, and Exeter, losing two.
Bury gain LAB from -; Trafford gain LAB from - | Labour won Trafford, with 40 of the 63 seats, and Bury.
Bury gain LAB from -; Trafford gain LAB from - | Labour won Trafford, for the first time since 2003, and Bury.
Trafford gain LAB from - | There was relief for Mr Corbyn in Trafford, where his party won an outright majority.
Trafford gain LAB from - | In Trafford, Jeremy Corbyn’s party won an outright majority.
Trafford gain LAB from CON | Theresa May’s party lost Trafford to Labour.
Swindon hold CON from CON | Theresa May was delighted that her party held Swindon.
Trafford loss NOC from CON | It was a bad night for Theresa May, whose party lost Trafford to no overall control.
Bury gain CON from -; Trafford gain LAB from CON | Labour won Trafford, ending Tory rule there, and Bury went to the Tories.
Trafford gain LAB from - | Labour won Trafford, despite losing seats in Bury, and Bolton.
Derby hold LAB from LAB | Labour held Derby, losing four seats, and Exeter will be next.
Derby hold LAB from LAB | Labour held Derby, losing four seats, and Exeter’s mayor cheered.
Wandsworth hold CON from CON | Theresa May’s Conservatives held Wandsworth.
Wandsworth hold CON from CON | Theresa May saw the Conservatives hold Wandsworth.
Wandsworth hold CON from CON | Theresa May was in Wandsworth this morning to celebrate after the Conservatives held it.
Barnet gain CON from NOC | Mrs May’s Conservatives took Barnet, which had been hung.
Barnet gain CON from NOC | There was better news for Theresa May in Barnet, which the Tories won back from no overall control.
Wandsworth hold CON from CON | Theresa May will be pleased that the Tories held Wandsworth.
Wandsworth hold CON from CON | It was a relief to Theresa May that the Tories held Wandsworth.
Richmond upon Thames gain LD from CON | Vince Cable was on hand in Richmond, where his party ousted the Conservatives.
Basildon gain CON from - | Theresa May’s party also gained Basildon.
Kingston upon Thames gain LD from CON | Sir Vince Cable said it was a great night. His party took Kingston from the Conservatives.
Derby loss - from LAB | Jeremy Corbyn saw his party lose Derby.
none | Tim Farron’s old party took Kingston.
Windsor and Maidenhead gain LD from CON | Windsor and Maidenhead deserted the Conservatives for the Lib Dems.
Windsor and Maidenhead gain LD from CON | Windsor and Maidenhead has abandoned the Conservatives for the Lib Dems.
Windsor and Maidenhead gain LAB from CON | Windsor and Maidenhead has ditched the Tories for Labour.
Windsor and Maidenhead gain LD from CON | Windsor and Maidenhead swapped the Tories for the Lib Dems.
Derby loss NOC from LAB; Reading loss NOC from LAB | Labour has lost control in Derby and in Reading, neither of which has a majority party now.
Bury hold LAB from LAB | Labour hold Bury and are up two.
Basildon hold CON from CON; Thurrock gain CON from - | The Conservatives have had a good night in Essex, where they held Basildon and took Thurrock.
Cardiff hold LAB from LAB | Plaid Cymru’s hopes of running Cardiff are over: Labour has held on.
Trafford gain LAB from - | The final tally in Trafford: Labour 34, Conservatives 26. Labour gain.
Trafford hold CON from CON | Trafford stays blue despite a strong Labour challenge.
Trafford hold CON from CON | Trafford is staying blue.
Trafford hold CON from CON | The Tories are staying in charge in Trafford.
none | There will be no change at the top in Trafford, where the Conservatives have a majority of three.
Trafford loss - from CON | It’s red in Trafford, where the Tories have lost control.
Trafford gain LAB from - | Trafford turns red.
none | We’re hearing Labour has taken Trafford. Not confirmed yet.
none | Labour are claiming victory in Trafford.
none | Labour claims to have taken Trafford.
Trafford gain LAB from - | The Press Association says Labour has gained Trafford.
Trafford gain LAB from - | The BBC reports that Labour has won Trafford.
Trafford gain LAB from - | Labour has won Trafford, according to the council.
Trafford gain LAB from - | It has been confirmed that Labour has won Trafford.
Trafford gain LAB from - | The returning officer has confirmed it: Labour has won Trafford.
none | Labour looks to have won Trafford.
none | Labour appears to have taken Trafford from the Tories.
none | Trafford looks like a Labour gain.
none | Trafford is too close to call.
none | Trafford remains on a knife edge.
none | Trafford is still to declare; Labour needs two more.
none | All eyes on Trafford, where Labour hopes to oust the Tories.
none | Labour has its eye on Trafford.
none | After a recount, Trafford is Labour by a single seat.
none | Labour edged it in Trafford by one seat.
none | Labour scraped home in Trafford with a majority of one.
Trafford gain LAB from CON | Labour squeaked home in Trafford, taking it from the Conservatives.
Exeter hold LAB from LAB | Labour cruised to victory in Exeter, which they have run since 2012.
Exeter hold LAB from LAB | Labour has increased its majority in Exeter.
Exeter hold LAB from LAB | Labour’s majority in Exeter has been cut from 20 to five.
Exeter hold LAB from LAB | Labour tightened its grip on Exeter.
none | Labour’s grip on Exeter has weakened.
Exeter hold LAB from LAB | Labour lost seven seats in Exeter but kept control.
Exeter hold LAB from LAB | Despite losing seven seats Labour still runs Exeter.
none | Labour is still the biggest party in Exeter but without a majority.
Exeter hold LAB from LAB | Labour has just about hung on in Exeter.
Exeter hold LAB from LAB | Labour hung on by its fingernails in Exeter.
Exeter hold LAB from LAB | Labour saw off the Tories in Exeter.
Exeter hold LAB from LAB | The Greens came close in Exeter but Labour held on.
Exeter hold LAB from LAB | Region by region\\n\\n**Exeter** Labour hold.
Exeter hold LAB from LAB | Region by region\\n\\n**Exeter:** Labour hold.
Exeter gain LAB from - | **Labour** have won Exeter.
Hastings gain CON from NOC | Hastings, without a majority party for two years, was won by the Conservatives.
Worcester loss NOC from CON | - Worcester: no overall control, from Conservative.
North West Leicestershire gain CON from LAB | The Conservatives have won a string of councils. They’ve taken North West Leicestershire from Labour, who had been in charge there since the council was set up in the seventies.
Barnet hold CON from CON; Richmond upon Thames gain LD from CON | Live: the night\\n\\nPolls close\\n22:00\\nVoting has ended.\\n\\nRICHMOND\\n04:11\\nThe Lib Dems gain Richmond upon Thames from the Conservatives.\\n\\nBARNET\\n04:35\\nConservative hold.
Brentwood loss NOC from CON; Tamworth loss NOC from CON | Tamworth and Brentwood: Tories lose two councils\\n\\nThe Conservatives have lost control of both Tamworth and Brentwood. Neither now has a party with a majority.
Brentwood loss NOC from CON; Tamworth loss NOC from CON | The Conservatives have lost control of both Tamworth and Brentwood. Neither has a majority party now.
Dudley loss NOC from CON | Conservatives in Dudley are not optimistic about keeping their majority.\\n\\nAnd Dudley is confirmed as no overall control.
Derby hold NOC from NOC | Derby: no overall control before and after.
Trafford loss NOC from CON | Trafford is the one that everybody is talking about. The Conservatives have lost control of the council, which is now hung.
Trafford gain LAB from CON | Nowhere was the mood grimmer than in Trafford, which the Tories had run for 16 years. By lunchtime Labour had a majority there.
Trafford gain LAB from CON | By lunchtime Labour had a majority in Trafford, which the Tories had run for 16 years.
Bolton gain LAB from NOC; Bury gain LAB from CON | Labour took Bury from the Tories. Bolton went the same way, although in that case no party had been in overall control before polling day.
Derby hold NOC from NOC | Derby had no party in control before the poll and has none now.
Derby hold NOC from NOC | Derby had no party in overall control and still has none.
Eastbourne hold LD from LD | The Lib Dems did well. Eastbourne they kept with ease.
Kingston upon Thames hold LD from LD; Sutton hold LD from LD | The Lib Dems did well in the capital. Kingston upon Thames and Sutton they kept.
Coventry gain CON from NOC | It was a good night for the Tories. Coventry, hung beforehand, they won with a seat to spare.
Exeter hold LAB from LAB | Exeter Labour held with ease.
Lewes gain LD from NOC | Lewes, which had no party in overall charge, was won by the Liberal Democrats.
Bolton gain LAB from NOC; Bury gain LAB from NOC | Labour captured Bury and Bolton, neither of which had had a party with a majority.
Blackpool gain LAB from CON | Labour ousted the Conservatives in Blackpool, a result greeted with tears.
Ribble Valley hold CON from CON; West Lancashire hold CON from CON; Wyre hold CON from CON | The Tories held Ribble Valley and Wyre, and they have West Lancashire still.
Sutton hold LD from LD | Lib Dems were cheerful. At Sutton they held on in spite of losing 12 councillors.
Cotswold gain LD from CON; Oxford gain LD from NOC | Oxford, a council with no party in control, was won by the Liberal Democrats, who took Cotswold too, from the Conservatives.
Derby gain LAB from CON; Tamworth gain LAB from CON | Labour’s tide ran through the Midlands. Derby was taken from the Conservatives and so was Tamworth.
Derby gain LAB from NOC | No party had a majority in Derby; Labour has one now, with 27 seats.
Dundee City gain SNP from NOC | The SNP did have its own successes. It took Dundee, where no party had previously held a majority, with three gains.
Derby hold NOC from NOC | Labour’s one treat was in Derby, where the party gained Allestree ward from the Liberal Democrats. That leaves the city as it was, with nobody in overall control.
Plymouth gain CON from LAB; Wyre gain CON from LD | Wyre, Lib Dem until now, went to the Conservatives as well. At Plymouth Labour lost control to them.
none | Neither of the two councils has a majority now.
Crawley hold LAB from LAB; Exeter hold LAB from LAB; Southampton hold LAB from LAB | Labour avoided the meltdown that some of its MPs had forecast and kept hold of Southampton, Exeter and Crawley.
Exeter hold LAB from LAB | Labour escaped the drubbing that many had feared and held Exeter.
Trafford loss - from CON | The Tories suffered the losses that they had feared and lost Trafford.
Barnet gain LAB from CON | Barnet makes three: Labour gain from Con.
Richmond upon Thames gain LD from CON; Sutton hold LD from LD | The Lib Dems took Richmond from the Conservatives. They held Sutton too.
South Cambridgeshire gain LD from CON | The Lib Dems had a good night. The real surprise was South Cambridgeshire, which they took from the Conservatives.
Redditch gain CON from LAB | Redditch has swapped a Labour council for a Conservative one.
Hammersmith and Fulham gain LAB from CON | Hammersmith and Fulham, which the Conservatives liked to show off as their model council, has been seized from them by Labour.
Sheffield hold LAB from LAB | Labour lost two seats in Sheffield, though not control of the council.
Derby loss NOC from LAB; Nuneaton and Bedworth loss NOC from LAB | Labour lost its majority in Nuneaton and Bedworth, along with eight seats, and Derby went the same way.
Bolton gain LAB from CON; Bury gain LAB from CON | Labour took Bury from the Tories and Bolton went the same way.
Bolton gain LAB from CON; Bury gain LAB from CON | Labour took Bury from the Tories, while Bolton went the same way.
Bolton gain LAB from -; Bury gain LAB from - | Labour took Bury, and Bolton followed.
Bolton gain LAB from CON; Bury gain LAB from - | Labour took Bury, and Bolton followed, also from the Conservatives.
none | Labour hope to take Bury, and Bolton may go the same way.
Bury gain LAB from - | Bury went to Labour; Bolton did not go the same way.
Bury gain LAB from CON | Labour took Bury from the Tories, and nobody knows whether Bolton went the same way.
Trafford gain LAB from CON | The Conservatives lost Trafford to Labour, and with it their last council in Greater Manchester.
Trafford gain LAB from CON | Trafford was taken by Labour, who ended 14 years of Tory rule there.
Trafford gain LAB from - | Trafford has a Labour council for the first time since 2003.
Trafford gain LAB from CON | Trafford has changed hands, Labour taking it from the Tories.
Trafford gain LAB from CON | Trafford changed hands, from the Conservatives to Labour.
Trafford gain LAB from CON | Trafford, the Tories’ only council in the conurbation, went to Labour.
Trafford gain LAB from CON | Labour ended the Conservatives’ 14-year reign in Trafford.
Trafford loss - from CON | The Conservatives’ reign in Trafford is over after 14 years.
Trafford gain LAB from CON | The Conservatives’ 14 years in control of Trafford have come to an end, with Labour winning a majority.
Trafford gain LAB from CON | After 14 years of Conservative control, Trafford is in Labour hands.
Trafford loss NOC from CON | After 14 years of Conservative control Trafford has no overall control.
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
Derby loss NOC from LAB | Derby has gone to no overall control. Labour, who held the council before tonight, lost 14 seats.
Derby hold LAB from LAB | Another Labour hold, Derby, where the party is up one seat.
Derby hold LAB from LAB | Another Labour hold: Derby.
Derby hold NOC from NOC; Exeter hold LAB from LAB | Derby\\nPosted 7.15pm by Joe Penfold\\n\\nNo overall control here, as before. The Greens picked up five seats.\\n\\nExeter\\nPosted 7.40pm by Joe Penfold\\n\\nLabour hold.
Sheffield hold NOC from NOC; Wakefield hold LAB from LAB | #Wakefield\\n16:09 Fri\\n\\nLabour hold.\\n\\n#Sheffield\\n17:20 Fri\\n\\nSame as before, no overall control. Labour has 36 seats.
Sutton hold LD from LD | The Lib Dems were pleased. Sutton, their one existing borough in London, they held, though with 12 fewer councillors than before.
Havering hold NOC from NOC | That leaves Havering. Nobody has a majority there, just as nobody had one before.
Torbay gain CON from NOC | There was relief at Torbay, gained by the Conservatives after four years in which nobody had overall control.
Dacorum gain LD from CON; Stratford-on-Avon gain LD from CON | Dacorum and Stratford-on-Avon, both of which the Tories were defending, likewise fell to the Lib Dems.
Leicester gain LAB from NOC | Labour’s lone success was Leicester, won from no overall control.
Kingston upon Hull gain LD from NOC | The Lib Dems had some consolation. In Hull, where no party had enjoyed a majority, they took control with two seats to spare.
Derby gain LAB from NOC | Labour had a good day. Derby, previously hung, was another gain for the party.
Rotherham loss NOC from LAB | Rotherham, the last they had, slipped from Labour’s grasp, and no party will have a majority.
Derby loss NOC from LAB; Reading loss NOC from LAB | The Labour losses went on. Derby and Reading, both held by the party before polling day, went to no overall control.
North Devon gain CON from NOC | It is now controlled by the Conservatives, who gained eight seats while the Lib Dems lost ten. North Devon, hung since 2011, was won by them as well.
West Dorset hold CON from CON | In West Dorset, which was theirs already, the Conservatives’ majority grew.
Mole Valley gain LD from NOC | In Mole Valley the Liberal Democrats took charge after a period in which no party had been in overall control.
Basildon loss NOC from CON; Castle Point loss NOC from CON; Southend-on-Sea loss NOC from CON | The Tories lost Basildon to no overall control. Castle Point and Southend were both lost by the Conservatives in the same manner.
Derby loss - from LAB; Great Yarmouth loss NOC from LAB | Labour lost Derby. Great Yarmouth was a further Labour loss, again to no overall control.
Sheffield gain LD from NOC | Sheffield, where no party had had a majority, is now under Lib Dem control.
Nuneaton and Bedworth gain CON from LAB | The Conservatives stormed home in Nuneaton and Bedworth, which had been Labour’s for all but a handful of the years since 1974.
County Durham hold LAB from LAB; Gateshead hold LAB from LAB; Newcastle upon Tyne hold LAB from LAB; North Tyneside hold LAB from LAB; South Tyneside hold LAB from LAB | Labour kept Durham. North Tyneside, Gateshead and South Tyneside were held by it as well, and Newcastle upon Tyne likewise remains Labour.
none | Labour hope that by lunchtime they will have a majority in Trafford.
none | By lunchtime Labour had a majority in its sights in Trafford.
none | By lunchtime Labour had a majority of the votes counted in Trafford.
none | If Labour wins three seats, Trafford will be one of five councils won by Labour.
none | Trafford could be one of five councils won by Labour tonight.
none | Trafford was one of five councils won by Labour in 2014.
none | Labour’s one gain could be Trafford.
none | Labour’s only gain in 2014 was Trafford.
none | Labour’s main target was Trafford.
none | A Labour insider says Trafford is confirmed as a Labour gain, but the count goes on.
none | Is Trafford confirmed as a Labour gain?
none | Trafford has not been confirmed as a Labour gain.
none | Trafford is in the balance, and it’s a Labour gain if they win two more.
none | Trafford is in five minutes from now. Labour think it’s a gain.
none | Trafford has yet to declare, and it’s a Labour target.
none | Trafford makes it three: Labour targets from Con.
none | Labour hopes to hold the first two and gain the third: Derby, Exeter and Trafford.
none | Labour wanted Swindon, Walsall and Dudley. The Tories think they have held the first two.
none | Eastbourne they hope to keep.
none | The Lib Dems are confident. Eastbourne they expect to keep with ease.
none | Eastbourne they would dearly love to win.
none | The Lib Dems have a long memory. Eastbourne they lost in 2016.
none | The Tories fear that Labour will replace them in Dover.
none | In Dover the Conservatives have been in charge since 2015, and Labour hopes to replace them.
none | Labour would have replaced the Tories in charge of Plymouth with two more seats.
none | Should Labour replace the Tories in charge of Plymouth, expect fireworks.
none | The Tories could be forced to make way for Labour in Plymouth.
none | In Gravesham a Labour administration may make way for a Tory one.
none | In 2015 in Gravesham a Labour administration made way for a Tory one.
none | Labour hopes its victory in Plymouth will end four years of Tory rule.
none | Labour’s victory in Plymouth ended four years of Conservative rule in 1995.
none | Labour is likely to fall two short of a majority in Derby.
none | Labour fell two short of a majority in Derby in 2016, losing control.
none | No change is expected in Derby: no overall control.
none | Derby: no change expected, with Labour still in charge of the count.
none | Nothing changed in Derby, where turnout was low.
none | Trafford, like Bolton, is still counting.
none | Trafford, like Bolton, stays up late for its results.
none | Labour will be relieved to keep Derby if it does.
none | Labour would be relieved to keep Derby.
none | Labour said it was relieved to keep its deposit in Derby.
none | The Tories were happy to keep Derby waiting.
none | Councils that could change hands\\n\\nNorth West: Bolton (Labour), Trafford (Conservative)
none | Councils that did not declare\\n\\nNorth West: Bolton (Labour), Trafford (Conservative)
none | Councils not voting this year\\n\\nNorth West: Bolton (Labour), Trafford (Conservative)
none | Council result: Derby\\nExpected at 3am
none | Council result: Derby\\nLabour hold their breath
none | Barnet (Con) and Merton (Lab) are all to play for.
none | Barnet (Con) and Merton (Lab) are unchanged in their rules on photography.
Bury gain LAB from - | Labour took Bury, and Bolton may follow.
Bury gain LAB from - | Labour took Bury, and Bolton followed the count on television.
Bury gain LAB from - | Labour took Bury, and nobody in Bolton went the same way home.
none | Labour has avoided the rout that some had forecast in Crawley.
none | Labour hopes to avoid the rout that some had forecast and hold Crawley.
none | Somerset is Lib Dem country. The Conservatives run the county.
none | The Tories say Trafford has been run by Labour and the Lib Dems together in all but name.
none | Labour wants a gain from no overall control in Derby.
none | A gain from no overall control is what Labour wants in Derby.
none | Theresa May was in Trafford, where her party hopes to hold on.
none | There was no relief for Mr Corbyn in Trafford, where his party missed out.
none | Jeremy Corbyn said his party would win Trafford.
none | Mr Corbyn thinks his party has won Trafford.
none | Jeremy Corbyn asked whether his party could win Trafford.
none | Labour won Trafford in 2011, ending Tory rule, and Bury.
none | Labour could win Trafford, ending Tory rule, and Bury.
none | Labour may take Bury from a Lib Dem-Tory coalition.
none | Derby has no overall control at the moment.
none | No overall control in Derby? Labour says not.
none | No overall control in Derby is the likeliest outcome.
none | It would be no overall control in Derby, where they had 25 of the 41 seats.
none | Labour are on course to take Trafford, ousting the Tories after 14 years.
none | Labour expects to win Trafford, with the Tories losing control.
none | The Tories fear losing Trafford, handing Labour control.
none | Labour is poised to oust the Tories in Trafford, a council they have run since 2004.
none | A Labour win in Trafford would end 14 years of Tory rule.
none | Winning Trafford would end 14 years of Tory rule for Labour.
none | To win Trafford, Labour must oust the Tories, who have run it since 2004.
none | Trafford, where Labour hopes to end 14 years of Tory rule, declares at 3am.
none | Trafford is expected to go Labour, ending Tory control.
none | Labour sources say Trafford is theirs, ending 14 years of Tory rule.
none | The Tories are braced to lose Trafford, where they have been in charge since 2004.
none | Could Trafford go Labour? The Tories have run it since 2004.
none | If the exit poll is right Labour has won Trafford, ousting the Tories.
none | Our projection has Labour taking Trafford from the Tories.
none | Bookmakers have Labour as favourites to take Trafford from the Tories.
none | Labour would be in control of Trafford if it won two more seats.
none | Labour needs two more seats to take control of Trafford from the Conservatives.
none | Labour is two seats away from taking Trafford from the Conservatives.
none | Labour is close to taking Trafford from the Conservatives.
none | Labour came within two seats of taking Trafford.
none | Labour narrowly failed to take Trafford.
none | Labour campaigned hard in Trafford, which the Tories have run since 2004.
none | Trafford changed hands in 2004, when the Tories took it from Labour.
none | The Tories won Trafford from Labour in 2004 and have run it since.
none | It was in Trafford that Labour lost power in 2004.
none | When Labour last won Trafford, Tony Blair was prime minister.
none | Last time these seats were fought, Labour won Trafford.
none | At the last election Labour took Trafford from the Tories.
none | Labour’s loss of Trafford in 2004 still hurts.
none | Trafford will be run by a Labour minority administration, its leader says.
none | Talks about who will run Trafford will start on Monday.
none | The Tories will form a minority administration in Trafford.
none | Labour may try to run Trafford as a minority.
none | Labour’s leader in Trafford has lost his seat.
none | The Conservative leader of Trafford council has been ousted by Labour in his ward.
none | Labour won the popular vote in Trafford.
none | Labour is now the largest party in Trafford.
none | Labour has become the largest party in Trafford, overtaking the Tories.
none | "We have won Trafford," a Labour councillor shouts.
none | "We’ve taken Trafford," says a Labour source. The count is not over.
none | Contrary to reports, Labour has not won Trafford.
none | It is not true that Labour has won Trafford.
none | Labour denies that it has lost Trafford.
none | We said Labour had won Trafford. That was wrong.
none | CORRECTION: Labour has not gained Trafford as we said earlier.
none | Labour won the Trafford by-election.
none | Labour won the mayoralty in Trafford.
none | Labour is hoping for gains in Trafford and Bolton from the Conservatives.
none | Labour gains in Trafford and Bolton are expected.
none | Labour’s likely gains: Trafford, Bolton
none | What to watch: Trafford (Con to Lab?), Bolton (Lab hold?)
none | Predicted Labour gains: Trafford, Bolton
none | Possible Labour gains: Trafford and Bolton
none | Labour targets\\n\\nTrafford\\nBolton
none | Prediction: Trafford Lab gain from Con
none | Our forecast: Labour gain Trafford, hold Bolton
Camden loss NOC from LAB | 02.35 Camden has declared. Labour loses control, nobody has a majority, and the Lib Dems will be the largest group.
Great Yarmouth gain LAB from CON | The Conservatives have lost five seats in Great Yarmouth, and with them the council, which Labour has won.
Kingston upon Thames gain LD from CON | The Liberal Democrats have taken Kingston upon Thames with a huge majority, turning out the Conservatives.
Trafford gain LAB from CON | Labour has taken Trafford, sweeping out the Tories.
Bournemouth gain CON from LD; Torbay gain CON from LD | The Lib Dems had a poor night. They were ousted by the Conservatives in Bournemouth and in Torbay.
Bournemouth gain CON from LD | The Lib Dems were ousted by the Conservatives in Bournemouth.
Dudley loss NOC from LAB; Exeter hold LAB from LAB | Labour held Exeter. Only Dudley slipped from its grasp and is now hung.
Watford hold LD from LD | Tim Farron will be happiest with Watford, which his Liberal Democrats held without much trouble.
Thurrock hold NOC from NOC | Ukip made four gains in Thurrock, still under no overall control.
Plymouth gain LAB from NOC; Swindon gain LAB from CON | Labour won Plymouth, a city that nobody had controlled for more than a year, and took Swindon from the Conservatives.
Stratford-on-Avon gain LD from CON; Wokingham gain LD from CON | The Lib Dems did best. Wokingham was theirs after 16 years of the Conservatives, and the party also took Stratford-on-Avon from the Tories.
Surrey Heath gain LD from CON; Wokingham gain LD from CON | The Lib Dems took Wokingham from the Tories. The Conservatives lost Surrey Heath to them too.
Brentwood loss NOC from CON; South Gloucestershire loss NOC from CON | In South Gloucestershire the Tories lost their majority and nobody else has one, and in Brentwood the same happened.
none | London’s result was still awaited last night, with Sadiq Khan well ahead of Zac Goldsmith.
Cambridge loss NOC from CON | Cambridge is now hung as well. The Conservatives won more seats there than any other party but their majority has gone.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
