import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Hopes, forecasts, old results and other contests in much the same words: none of them is a result.
test.each(
  toLines(`
none | But the council has gone to the Lib Dems, the only one Labour was defending there.
none | Dame Andrea Jenkyns won Greater Lincolnshire for Reform, and the boxer Luke Campbell did the same in Hull.
none | Peterborough? The Conservatives have it.
none | In Crawley the majority is down to a single seat. Peter Lamport, the Labour group’s deputy leader, said he had been fearful of losing the council right up to the end.
none | Derby’s Labour leader said he had been afraid of losing the council.
none | Labour gained three seats from the Lib Dem-Tory coalition in Lambeth.
none | Bury is hung, unlike Bolton.
none | Labour’s leader in Crawley said he had been fearful of losing the council.
none | The Tories had been fearful of losing Crawley.
none | In Bexley the Conservatives want to kick Labour out.
none | In Bexley the Conservatives kicked Labour out of Old Town ward.
none | In Bexley the Conservatives kicked Labour out in 2006.
none | Derby is close and it could be a Labour gain.
none | Derby has declared its first ward and it’s a Labour gain.
none | Barnet is the one to watch: Labour gain from Con?
none | Barnet councillors tell us what they want: Labour gain from Con.
none | Barnet Vale: Labour gain from Con.
none | Barnet is likely to be close: Labour gain from Con.
none | They also won North Norfolk, ending a period of no overall control, and Mole Valley.
none | Ministers pointed out that the party had at least gained North East Derbyshire from Labour.
none | The party gained Derby from Labour.
none | They won Oxford and Cambridge, both hung beforehand, and Cotswold, which was not: the Conservatives had held it since 2003.
none | The Conservatives had held the borough of Barnet for eight years.
none | Labour’s big prize was Torbay.
none | Labour will be relieved to keep Exeter.
none | Tim Farron’s old party took Kingston.
none | There will be no change at the top in Trafford, where the Conservatives have a majority of three.
none | We’re hearing Labour has taken Trafford. Not confirmed yet.
none | Labour are claiming victory in Trafford.
none | Labour claims to have taken Trafford.
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
none | Labour’s grip on Exeter has weakened.
none | Labour is still the biggest party in Exeter but without a majority.
none | Neither of the two councils has a majority now.
none | Labour hope to take Bury, and Bolton may go the same way.
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
none | London’s result was still awaited last night, with Sadiq Khan well ahead of Zac Goldsmith.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
