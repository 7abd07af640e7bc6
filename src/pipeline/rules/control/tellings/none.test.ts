import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Much the same words, of other times, thoughts and things: no control.
test.each(
  toLines(`
none | The Conservatives lost control of events in Swindon.
none | The Tories have their noses in front in Derby but are short of a majority.
none | The Conservatives lost control of the argument in Swindon.
none | Labour lost control of the planning committee in Derby.
none | Labour took charge of the recount in Derby.
none | The Conservatives gained control of the scrutiny committee at Derby.
none | Labour in Kirklees: “We might just scrape over the line and win it.” The line is 35.
none | Burnley’s Lib Dems held a victory rally on the eve of poll, to be on the safe side.
none | Labour’s grip on Cardiff council isn’t at issue until 2017. Today’s dragon is the assembly, where Plaid has won the Rhondda.
none | LABOUR HAS WON BARNET, according to a poster in a Finchley window that was printed on Monday.
none | Labour gains Wandsworth. That’s the headline its staff have drafted; it’s on a clipboard.
none | The last Labour leader of Derbyshire lost his seat in Staveley in the same hour as his party lost the county. That was 2017.
none | ”Rossendale stays Labour,” says the party’s agent, with two boxes open and twelve to go.
none | Labour lost its majority on Walsall council so long ago that the group’s press officer was at primary school.
none | “I’d say Labour hold Derby,” one of them told us.
none | Labour lost Derby long ago.
none | The Conservatives were kept out of Exeter.
none | The party held Exeter and Norwich.
none | Both are still Conservative this morning, the first narrowly and the second by a mile.
none | The Lib Dems are nervous about Norwich, and have written off their chances of winning Exeter, where nobody has a majority at present.
none | He had told me at midnight that they’d hang on in Exeter.
none | The Labour leader folded the sheet of paper and went out. He had told me at midnight that they’d hang on in Exeter.
none | Norwich was a Conservative one.
none | Exeter they kept, though they are twelve seats lighter for it.
none | No sleep for Dorset’s Tories, either: the Lib Dems have it.
none | Exeter will be as Labour as ever, its MP says.
none | If Labour finishes three seats short of a majority in Exeter, it will need the Greens.
none | Labour is out of the running in Exeter, the Tories are in.
none | Exeter has come to Labour for advice on potholes.
none | Exeter’s Tories have come to Labour with an offer.
none | The Tories are up in Exeter and in control of the agenda.
none | Labour has not lost Exeter, not yet.
none | Labour has not lost Exeter since 1995.
none | Exeter was a Labour council until 2003 and a Conservative one by 2007.
none | In 2011 Labour swept the Tories from power in Exeter.
none | Labour wants to sweep the Tories from power in Exeter.
none | Labour could be one fewer than it needed to go on governing Exeter.
none | Exeter, hung no longer if the polls are right, is worth a visit.
none | Neither has a ruling party, and Exeter and Norwich will vote again in May.
none | Where no party has a majority and where the Tories now do the talking: Exeter.
none | The Conservatives are the same: Exeter comes first.
none | Labour, after 40 years in charge, is worried about Exeter.
none | Labour lost three seats in Exeter, and with them its deputy leader.
none | The Tories went into the meeting in Exeter with a majority and came out without one.
none | Labour doesn’t have Exeter any more to worry about.
none | The Conservatives have got their majority in the Commons. Exeter was hung until now.
none | Exeter is the one of Labour’s places that we will watch.
none | Labour won a seat in Exeter, the jewel of the Devon coast, from the Tories.
none | Exeter, the place to be tonight, has a Labour mayor.
none | Ms Jones is back in Exeter. Elsewhere the county halls turned blue.
none | Exeter hopes to keep its Labour administration.
none | Labour gave way to the Conservatives in the debate at Exeter.
none | Labour gave way to traffic in Exeter.
none | The Conservatives had hoped for Exeter, and they have got it wrong.
none | Exeter gave Labour another big majority in 2012.
none | Exeter gave Labour another headache.
none | In Exeter Labour expected to hold on and did what it could.
none | Labour expected to hold Exeter and did not.
none | Exeter and Norwich have Labour majorities.
none | A dozen years of Labour rule in Exeter could be brought to an end by nine Conservative gains.
none | In Exeter the Lib Dems could lose four seats and their overall control.
none | In Exeter Labour are in, the Tories are out and about.
none | In Exeter no overall control has become a habit.
none | No overall control has become a Labour slogan in Exeter.
none | Few doubted that Labour would hold Exeter, and they have done little since.
none | And Exeter has come a long way.
none | The Tories want to turn a hung council in Exeter into a Conservative one.
none | The Tories turned a hung council into a Conservative one in Exeter in 2010.
none | Labour lost 14 seats in Exeter, and the leader went with them.
none | The Tories were one seat short of a majority in Exeter and so lost patience.
none | Exeter has given Labour a majority of its votes.
none | Labour fears for Exeter. Its leader has Exeter in her heart.
none | Labour fears for Exeter. It is a hung council that it dreads.
none | Labour is confident of keeping Exeter. Exeter is hung in the polls.
none | The Tories fear for Exeter. If Labour has Exeter by dawn, it is over.
none | The Tories are defending Exeter. In Exeter the Greens have a majority of the young.
none | Labour’s night was poor. Exeter was held back by a recount.
none | Labour was in high spirits. Exeter is held by the Conservatives and counts tomorrow.
none | Exeter did not desert Labour.
none | Labour never looked like losing Exeter and did not.
none | Labour extended its lead in Exeter.
none | Exeter’s voters are stuck with Labour’s bins policy.
none | Exeter re-elected Labour councillor Ann Rowe.
none | Exeter has returned Labour councillors in six wards.
none | Labour held firm in Exeter’s Pinhoe ward.
none | Labour held firm on council tax in Exeter.
none | If Labour holds firm, Exeter is safe.
none | The Greens’ challenge in Exeter’s Heavitree was seen off by Labour.
none | Labour strengthened its position in Exeter’s west, where it has two wards.
none | Labour’s majority in Exeter was cut to one by defections last year.
none | ”Four more years of Labour in Exeter,” groaned a Tory canvasser before the polls closed.
none | Exeter will be stuck with the Conservatives.
none | Labour’s hold on Exeter was never in doubt until tonight.
none | Another brick out of the blue wall: Exeter is Labour.
none | Labour has enough seats to run Exeter on its own.
none | Labour is now a minority in Exeter.
none | The Conservatives handed Exeter to Labour in 2012.
none | Victory for Labour in Exeter would end 12 years of Conservative rule.
none | A victory for Labour in Exeter’s Pinhoe ward ended 12 years of Conservative rule there.
none | Labour reached the 20 seats it needed for a majority in Exeter in 2012.
none | Labour threw away its majority in Exeter in a by-election last year.
none | Labour could be pushed into a minority in Exeter.
none | Labour was left two seats short of taking Exeter.
none | Labour was left two seats short in Exeter.
none | The Conservatives were wiped out in Exeter. Labour has every seat in Pinhoe.
none | The Conservatives’ flagship Exeter is a target for Labour.
none | The jewel in the Tory crown, Exeter, is at risk.
none | It’s curtains for the mayor of Exeter: Labour have it in for him.
none | The borough that went bust under the Tories, Exeter, has turned them out.
none | The SNP secured a third term in the Edinburgh parliament.
none | “It’s ours. So is Exeter, I’d say,” one of them tells our reporter.
none | The Lib Dems have all but written off their chances of winning Exeter, where nobody has a majority at present.
none | Only once has Labour won Exeter.
none | Labour wins Exeter most years.
none | By teatime Labour had hoped to gain Trafford from the Tories.
none | By the time of the merger Labour had lost Plymouth.
none | By 9pm Labour had told us it expected to take Trafford.
none | It’s won nothing in Barnet yet, says a Labour source.
none | Here is what would make a good Labour night: a gain. It’s Plymouth they want.
none | The talk is of a Labour gain. It’s Plymouth, they say.
none | Labour’s first target is a gain. It’s Plymouth.
none | Everyone expects a Labour gain. It’s Plymouth.
none | A Labour gain is on the cards. It’s Plymouth.
none | What about a Labour gain? It’s Plymouth.
none | Sunderland is the first to count and could be close: Labour hold, we think.
none | Swindon was the council to watch: Labour need four gains.
none | Wandsworth was said to be lost for the Tories: Labour gain, the rumours went.
none | Sources in Sutton: Lib Dem hold, they say.
none | From a Labour councillor in Sutton: Lib Dem hold.
none | The battle in Sutton: Lib Dem hold?
none | Swindon is in. Tory hopes of a hold have faded.
none | Swindon will be next. Tory hold, I reckon.
none | Swindon to come. Tory hold, if you believe the bookies.
none | Swindon counts tomorrow. Tory hold likely.
none | Labour losing Derby would be bad news for Corbyn.
none | Labour losing Derby is the story nobody in the party wants to write.
none | Labour losing Derby is the big fear.
none | The Tories winning Barnet is the shock Labour dreads.
none | The Lib Dems don’t have a majority in Portsmouth.
none | In Portsmouth the Lib Dems don’t have a candidate any more.
none | In Exeter, where Labour won 30 seats last time, that’s a gain for them in votes.
none | Labour needs 30 seats of 35, and that’s a gain too far.
none | In Exeter Labour’s first election under Corbyn produced a Labour majority of 10 in one ward.
none | The prospect of Labour losing Derby is bad news for the party.
none | Nobody wins in Derby if Labour loses it.
none | Labour lost control of the timetable in Derby: nobody has it.
none | Labour has a majority still to win in Exeter.
none | Exeter has a Labour council tax still.
none | Peterborough has been in no overall control since 2016 and it still is too close to call.
none | The last of the overnight councils, Harlow, could be won by the Conservatives.
none | The last of the ministers, Harlow-born Jim Fell, was won over by the Tories.
none | The first of our reporters, in Harlow, was told of a Labour win.
none | Labour held firm in Exeter’s council meeting, and its leader said the party would win.
none | Labour held firm on its tax promise in Exeter.
none | Exeter, which Labour hopes to win, stayed with the party in the polls.
none | Labour had a good night in Derby. Trafford is the same distance from Westminster.
none | Stroud: no party with control of the agenda again.
none | Trafford (NOC, Lab lost four seats)
none | CONSERVATIVE TARGETS\\n\\nFrom Labour:\\nDerby\\nLincoln\\n\\nFrom no overall control:\\nBasildon
none | What to watch: Conservative gains\\n\\nFrom Labour:\\nDerby, Lincoln
none | Labour gains last time\\n\\nFrom the Conservatives:\\nDerby\\nLincoln
none | LOST TO NO OVERALL CONTROL IN 2014\\n\\nBy Conservatives: Peterborough, Trafford
none | Out go the Conservatives of Exeter on their last leaflet round.
none | The Tories fell one seat short of a majority and lost control of the chamber’s heating in Trafford.
none | Earlier, Labour had hoped to take Trafford.
none | Earlier in the year, Labour had lost Trafford.
none | Overnight, Labour had feared for Derby.
none | Snap poll: Labour gain in Trafford.
none | Breaking: Labour gain momentum in Trafford.
none | Confirmed: Trafford recount. Labour gain hopes.
none | Labour gains included ten seats in Plymouth.
none | Labour’s hoped-for gains include Plymouth and Trafford.
none | Possible Labour gains include Plymouth and Trafford.
none | Likely Conservative holds include Rugby and Swindon.
none | Conservative losses include the leader of Trafford council.
none | Labour target gains included Plymouth.
none | Last year’s Labour gains included Plymouth.
none | Labour has been out in Trafford all week, knocking on doors.
none | In Trafford the Conservatives are out in force.
none | In Trafford the Conservatives are out on the doorsteps.
none | In Trafford the Conservatives are out after breakfast with leaflets.
none | Derby’s Labour administration has lost its majority on the planning committee.
none | Derby’s Labour administration lost its majority last year.
none | The Tories held Swindon until 2014.
none | Labour held it until today’s count in Derby began.
none | The Conservatives had expected to lose Trafford and did not.
none | They expected to lose Trafford and did their best to hide it.
none | It is not good news for Labour. They may lose Derby.
none | Plymouth, we hear, has gone to Labour.
none | Plymouth, sources say, has gone to Labour.
none | Plymouth, if the exit poll is right, has gone to Labour.
none | Plymouth, where I grew up, has gone to the dogs.
none | Con to NOC – predictions: Basildon, Peterborough
none | Labour to Con – our forecast – Derby
none | Labour target – Swindon, Basildon
none | To come – Derby, Exeter.
none | Labour has enough seats to take Exeter if it wins two more.
none | Labour has enough candidates to take Exeter.
none | Labour hopes it has enough seats to keep Exeter.
none | In Pendle they took control of a recount that had been hung up for hours.
none | Exeter: likely Labour hold
none | Exeter: Labour hold likely
none | EXETER LABOUR GAIN?
none | EXETER LABOUR TARGET.
none | Exeter Labour win praise.
none | Exeter Labour hold meeting.
none | Exeter Labour hold rally on eve of poll.
none | Exeter Labour gain new leader.
none | Exeter Labour gain momentum.
none | Swindon’s now Labour leader spoke.
none | Swindon’s still Labour MP smiled.
none | Exeter’s Labour group is delighted.
none | Portsmouth’s in the Lib Dems’ sights.
none | Exeter’s still Labour councillors queued for tea.
`),
)('%s: %s', (_, text) => {
  expect(controlsIn(text)).toBe('');
});
