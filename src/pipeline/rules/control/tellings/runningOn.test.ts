import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Who goes on running a council, is back in charge of it, or no longer is, in running prose; and hopes and fears of it.
test.each(
  toLines(`
Winchester gain LD from - | In Winchester the Lib Dems took six seats from the Tories to win outright.
Trafford loss NOC from CON | In Trafford the Tories fell short of a majority for the first time since 2004.
South Lakeland hold LD from LD | South Lakeland will again be run by the Liberal Democrats, as it has been since 2006.
Eastleigh hold LD from LD | The Liberal Democrats, in charge at Eastleigh for two decades, were returned with an increased majority.
Exeter hold LAB from LAB | Labour will carry on running Exeter, where it lost just one seat.
Oxford hold LAB from LAB | Labour will go on governing Oxford with a majority of 22.
Redditch gain CON from LAB | After a night of recounts the Conservatives emerged with a majority of one in Redditch, a council Labour had run for four years.
Redditch gain CON from LAB | Labour’s four-year spell in charge of Redditch is over: the Conservatives are in.
Redditch loss - from LAB | Labour’s four-year spell in charge of Redditch is over.
Plymouth gain LAB from - | Plymouth is Labour’s once more, two years after the Tories and Ukip combined to oust it.
Peterborough gain CON from - | Peterborough council will have a Conservative majority for the first time in four years.
Peterborough gain CON from - | The Tories needed one gain to take Peterborough and got two.
none | Labour needed eight gains to take Wandsworth but got seven.
Pendle gain CON from - | A single seat separates the parties in Pendle, where the Conservatives now have a majority for the first time since 1979.
Kingston upon Thames gain LD from CON | Voters in Kingston turned out the Conservatives and put the Lib Dems in charge.
none | Neither main party managed a majority in Dudley.
Swindon hold CON from CON | It took three recounts, but Swindon has stayed blue.
Richmond upon Thames gain LD from CON | Richmond swung from blue to yellow.
Mole Valley gain LD from NOC | Mole Valley swings from no overall control to the Liberal Democrats.
Richmond upon Thames gain LD from CON | The Lib Dems are back running Richmond after eight years of Tory rule.
Richmond upon Thames gain LD from CON | The Tories’ eight years in charge of Richmond ended in a rout: the Lib Dems now hold 39 of the 54 seats.
none | The party that has run Hillingdon since 2006 will run it for another four years.
Hillingdon hold CON from CON | The Conservatives will run Hillingdon for another four years.
Hillingdon hold CON from CON | Another four years of Tory rule in Hillingdon.
Bexley hold CON from CON; Bromley hold CON from CON | There will be four more years of Conservative rule in Bexley and Bromley.
none | Labour warned of another four years of Tory rule in Hillingdon.
none | Nobody wants another four years of Tory rule in Hillingdon, said the Labour leader.
none | Hillingdon residents face the prospect of another four years of Tory rule in Hillingdon.
none | If Labour fails here it will mean another four years of Tory rule in Hillingdon.
none | Labour wants to avoid another four years of Tory rule in Hillingdon.
none | Are we in for another four years of Conservative rule in Hillingdon?
none | The Conservatives will run Hillingdon for another four years if the forecasts are right.
none | Labour believes the Conservatives will run Hillingdon for another four years.
none | The Tories are confident that they will run Hillingdon for another four years.
none | Labour will go on running Exeter if the Greens back it.
none | A poll suggests that the Lib Dems are back running Richmond.
none | The Lib Dems need to take six seats from the Tories to win outright in Winchester.
none | In Winchester the Lib Dems took six seats from the Tories to win outright in 2010.
none | In 2014 Trafford’s Tories fell short of a majority for the first time since 1998.
none | Labour’s majority in Exeter will be bigger, and Barnet will have a Labour majority for the first time if its hopes are met.
none | Labour’s four-year spell in charge of Redditch is over, Tory sources say.
none | Labour fears its four-year spell in charge of Redditch is over.
Norwich gain LAB from - | Labour saw off the Greens in Norwich to win back the council.
Norwich hold LAB from LAB | Labour saw off the Greens in Norwich.
none | Labour hopes that a handful of votes will keep it in power in Exeter.
none | A single seat kept the Tories in power in Swindon in 2014.
none | Two seats may be enough to keep the Tories in power in Swindon.
none | One more seat would have kept the Tories in power in Swindon.
none | It would take ten seats to keep the Tories in power in Swindon.
none | Labour’s majority in Sheffield survived in 2012.
none | Kingston, Lib Dem until 2014, could be Lib Dem again.
none | The Lib Dems, who last ran Kingston in 2014, are back in contention.
none | The Lib Dems, who last ran Kingston in 2014, hope to be back in control.
none | If Labour’s majority in Sheffield survives, so will its leader.
Derby loss NOC from LAB | Labour has been ousted from Derby, which it had run since 2012, though no party has taken its place.
none | The Conservatives are one short in Pendle and will need the lone BNP defector to govern.
Swindon hold CON from CON | With the count over, Swindon’s Tories have clung on by a single seat.
Swindon hold CON from CON | The Tories in Swindon have clung on.
Sheffield hold LAB from LAB | Labour’s majority in Sheffield survives.
Swindon hold CON from CON | One seat was enough to keep the Tories in power in Swindon.
Swindon hold CON from CON | A handful of votes kept the Conservatives in control of Swindon.
Norwich loss NOC from LAB | The Greens’ surge cost Labour its majority in Norwich, though it remains the largest group.
Maidstone loss NOC from CON | The independents’ advance left the Conservatives without a majority in Maidstone.
Maidstone loss NOC from CON | Maidstone is back in the balance, the Conservatives having lost three seats and their majority.
Plymouth gain LAB from - | It means Labour now has Plymouth.
none | The Lib Dems last ran Kingston in 2014.
Kingston upon Thames gain LD from - | The Lib Dems are back in control in Kingston, which they last ran in 2014.
Kingston upon Thames gain LD from - | Kingston, Lib Dem until 2014, is Lib Dem once more.
Kingston upon Thames gain LD from CON | Kingston, Lib Dem until 2014 and Tory since, is Lib Dem again.
Barnet hold CON from CON | There was drama in Barnet, where the Tories not only held the council but took five seats.
Barnet hold CON from CON | In Barnet the Tories not only held on but gained seats.
Barnet hold CON from CON | Far from losing Barnet, the Tories increased their majority there.
Barnet hold CON from CON | Rather than lose Barnet, the Tories strengthened their hold on it.
Barnet hold CON from CON | Barnet, said all week to be Labour’s for the taking, stayed Conservative.
Wandsworth hold CON from CON | The Tories’ worst fears in Wandsworth did not come true: they held it by seven seats.
Trafford loss NOC from - | Trafford is hung for the first time since 2004.
Trafford loss NOC from CON | No party has a majority in Trafford, where the Tories had one until tonight.
Trafford loss NOC from CON | Trafford had a Tory majority of nine. It now has no majority at all.
Mole Valley gain LD from - | Mole Valley has a new ruling party: the Lib Dems, for the first time since 1997.
none | Redditch now has 17 Conservative councillors and 12 Labour ones, a straight swap of control.
Derby loss NOC from LAB | Derby slipped from Labour’s grasp: the party is two short of a majority.
Derby loss - from LAB | In Derby Labour paid the price for the closure of the baths, losing five seats and control.
Plymouth gain LAB from - | There was better news for Labour in Plymouth, where four gains gave it the council.
Plymouth gain LAB from CON | Labour’s best result came in Plymouth, which it took from the Tories.
Basildon gain CON from NOC | The Conservatives’ best result was in Basildon, where they took control from no overall control.
Redditch gain CON from LAB | The only council to change hands in the region was Redditch, where the Conservatives overturned a Labour majority of three.
Redditch gain CON from LAB | Only one council in the West Midlands changed hands: Redditch, from Labour to the Conservatives.
Plymouth gain LAB from CON; Redditch gain CON from LAB | Two councils changed hands: Redditch (Labour to Conservative) and Plymouth (Conservative to Labour).
Dudley hold NOC from NOC; Solihull hold CON from CON | None of the region’s other councils changed hands: Dudley is still hung, Solihull still Conservative.
Coventry hold LAB from LAB | Labour was never in trouble in Coventry.
Solihull hold CON from CON | Solihull was as Conservative as ever.
Coventry hold LAB from LAB | Labour’s control of Coventry was never in doubt.
Wolverhampton hold LAB from LAB | Labour will be relieved to have kept Wolverhampton.
Wolverhampton hold LAB from LAB | Labour breathed a sigh of relief in Wolverhampton, which it kept.
none | Labour can breathe again in Wolverhampton.
none | In the end Labour did enough in Wolverhampton.
Wolverhampton hold LAB from LAB | Labour did just enough to hold Wolverhampton.
Solihull hold CON from CON | The Greens doubled their seats in Solihull but the Conservatives still have a comfortable majority.
Walsall hold NOC from NOC | Walsall is as hung as it was, though the Conservatives are now two seats nearer a majority.
Walsall hold NOC from NOC | Walsall went to the wire, and the Conservatives ended up one short; the council stays hung.
Walsall hold NOC from NOC | The Conservatives are now the largest party in Walsall, which stays under no overall control.
Walsall hold NOC from NOC | It was not to be for the Conservatives in Walsall, where the council is hung once more.
Worcester hold NOC from NOC | Worcester, where Labour and the Greens have shared power, stays in no overall control.
none | The count at Worcester ended with the Conservatives on 17 seats, one short of control.
none | The Conservatives tightened their hold on Cannock... sorry, Labour did.
Nuneaton and Bedworth loss NOC from LAB | In Nuneaton Labour’s majority is gone: eight seats lost and the council is in no overall control.
Nuneaton and Bedworth loss NOC from LAB | In Nuneaton and Bedworth, run by Labour with a majority of 14, the Tories won eight seats and the council is hung.
Nuneaton and Bedworth loss NOC from LAB | The Tories wiped out Labour’s majority in Nuneaton and Bedworth.
Rugby hold CON from CON; Tamworth hold CON from CON | Tamworth and Rugby were comfortable holds for the Conservatives.
Rugby hold CON from CON; Tamworth hold CON from CON | For the Conservatives there were comfortable holds in Tamworth and Rugby.
none | Rugby, too, was a comfortable hold.
none | Labour was never in danger in two wards in Coventry.
none | The Tories hope to wipe out Labour’s majority in Nuneaton and Bedworth.
none | The Tories could wipe out Labour’s majority in Nuneaton and Bedworth.
none | Labour could pay the price in Derby, losing five seats and control.
none | In 2014 Labour paid the price in Derby, losing five seats and control.
none | Tamworth and Rugby should be comfortable holds for the Conservatives.
none | We expect that for the Conservatives there were comfortable holds in Tamworth and Rugby.
none | Labour’s majority in Cannock Chase was down to one before the polls.
none | Labour’s majority in Cannock Chase was down to one when it went into this election.
none | If Labour’s majority in Coventry is down to one, its leader will go.
none | There would be better news for Labour in Plymouth, where four gains would give it the council.
none | Defections had wiped out Labour’s majority in Derby.
none | A by-election in March wiped out Labour’s majority in Derby.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
