import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Holds and losses as next-day articles, round-ups and results pages tell them.
test.each(
  toLines(`
Harlow hold CON from CON | 01:10 And it’s a Conservative hold in Harlow, the second council to declare.
Exeter hold LAB from LAB | It’s a Labour hold in Exeter, the fifth council to declare.
Derby hold LAB from LAB | Derby is in, and it’s a Labour hold.
Peterborough hold CON from CON | Peterborough? Tory hold.
Stockport hold NOC from NOC | Stockport: no change, with the council still under no overall control.
Stockport hold NOC from NOC | Stockport: no change, with the council still hung.
Exeter hold LAB from LAB | Exeter: no change, with Labour still in charge.
Merton hold NOC from NOC; Waltham Forest hold NOC from NOC | A Conservative aide said he had expected to gain Merton as well. It remains, like Waltham Forest, without any party in overall control.
Bolton hold NOC from NOC; Bury hold NOC from NOC; Walsall hold NOC from NOC | Bolton remains, like Bury and Walsall, under no overall control.
Crawley hold LAB from LAB; Exeter hold LAB from LAB; Hastings hold LAB from LAB; Southampton hold LAB from LAB | Labour avoided the meltdown that some of its MPs had forecast and kept hold of Southampton, Exeter, Crawley and Hastings, four southern councils that the Conservatives had talked about taking.
Crawley hold LAB from LAB; Exeter hold LAB from LAB | Labour kept hold of Exeter and Crawley, two councils that the Conservatives had talked about taking.
Dudley hold NOC from NOC | In Dudley nothing changed: no overall control, and more haggling to come.
Dudley hold NOC from NOC | In Dudley nothing changed: still no overall control.
Dudley hold NOC from NOC | Nothing has changed in Dudley: no overall control.
Watford hold LD from LD | The Lib Dems won Watford’s council again.
Derby hold LAB from LAB | Labour won Derby council again.
Bolton hold NOC from NOC; Bury hold NOC from NOC | Bury, like Bolton, remains under no overall control.
Bolton hold LAB from LAB; Bury hold LAB from LAB; Wigan hold LAB from LAB | Bury stays Labour, like Bolton and Wigan.
Derby hold LAB from LAB | Derby is in, and it is a comfortable Labour hold.
Derby hold LAB from LAB | Derby next, and that’s another Labour hold.
Derby hold LAB from LAB | News from Derby, and it’s a Labour hold.
Plymouth hold NOC from NOC | Plymouth: no overall control (no change).
Leeds hold LAB from LAB; Wakefield hold LAB from LAB | No surprises in Wakefield or Leeds, both of them held by Labour.
Leeds hold LAB from LAB; Wakefield hold LAB from LAB | No surprises in Wakefield or Leeds, which Labour held.
Stroud hold NOC from NOC | In Stroud the result is what it was last time, no overall control.
Stroud hold NOC from NOC | Stroud: same as last time, no overall control.
Exeter hold LAB from LAB | Labour was relieved to hold Exeter.
Stoke-on-Trent hold NOC from NOC | Stoke-on-Trent: Labour remains in a minority, with no overall control, as before.
Bexley hold CON from CON; Sefton hold LAB from LAB; Solihull hold CON from CON | Bexley (Con), Solihull (Con) and Sefton (Lab) are all unchanged.
Bexley hold CON from CON; Sefton hold LAB from LAB | Bexley (Con) and Sefton (Lab) are unchanged.
Bexley hold CON from CON; Sefton hold LAB from LAB; Solihull hold CON from CON | Unchanged: Bexley (Con), Solihull (Con), Sefton (Lab)
Bexley hold CON from CON; Stockport hold NOC from NOC | No change: Bexley (Con), Stockport (NOC)
Derby hold LAB from LAB | Derby result: Labour hold
Derby hold LAB from LAB; Reading hold LAB from LAB | LABOUR HOLDS\\nDerby\\nReading, no change
Derby hold LAB from LAB; Exeter hold LAB from LAB | Labour held Derby, despite losing four seats, and Exeter.
Derby hold LAB from LAB; Exeter hold LAB from LAB | Labour held Derby, losing four seats, and Exeter, losing two.
Swindon hold CON from CON | Theresa May was delighted that her party held Swindon.
Derby hold LAB from LAB | Labour held Derby, losing four seats, and Exeter will be next.
Derby hold LAB from LAB | Labour held Derby, losing four seats, and Exeter’s mayor cheered.
Wandsworth hold CON from CON | Theresa May’s Conservatives held Wandsworth.
Wandsworth hold CON from CON | Theresa May saw the Conservatives hold Wandsworth.
Wandsworth hold CON from CON | Theresa May was in Wandsworth this morning to celebrate after the Conservatives held it.
Wandsworth hold CON from CON | Theresa May will be pleased that the Tories held Wandsworth.
Wandsworth hold CON from CON | It was a relief to Theresa May that the Tories held Wandsworth.
Bury hold LAB from LAB | Labour hold Bury and are up two.
Cardiff hold LAB from LAB | Plaid Cymru’s hopes of running Cardiff are over: Labour has held on.
Trafford hold CON from CON | Trafford stays blue despite a strong Labour challenge.
Trafford hold CON from CON | Trafford is staying blue.
Trafford hold CON from CON | The Tories are staying in charge in Trafford.
Exeter hold LAB from LAB | Labour cruised to victory in Exeter, which they have run since 2012.
Exeter hold LAB from LAB | Labour has increased its majority in Exeter.
Exeter hold LAB from LAB | Labour’s majority in Exeter has been cut from 20 to five.
Exeter hold LAB from LAB | Labour tightened its grip on Exeter.
Exeter hold LAB from LAB | Labour lost seven seats in Exeter but kept control.
Exeter hold LAB from LAB | Despite losing seven seats Labour still runs Exeter.
Exeter hold LAB from LAB | Labour has just about hung on in Exeter.
Exeter hold LAB from LAB | Labour hung on by its fingernails in Exeter.
Exeter hold LAB from LAB | Labour saw off the Tories in Exeter.
Exeter hold LAB from LAB | The Greens came close in Exeter but Labour held on.
Exeter hold LAB from LAB | Region by region\\n\\n**Exeter** Labour hold.
Exeter hold LAB from LAB | Region by region\\n\\n**Exeter:** Labour hold.
Derby hold NOC from NOC | Derby: no overall control before and after.
Derby hold NOC from NOC | Derby had no party in control before the poll and has none now.
Derby hold NOC from NOC | Derby had no party in overall control and still has none.
Eastbourne hold LD from LD | The Lib Dems did well. Eastbourne they kept with ease.
Kingston upon Thames hold LD from LD; Sutton hold LD from LD | The Lib Dems did well in the capital. Kingston upon Thames and Sutton they kept.
Exeter hold LAB from LAB | Exeter Labour held with ease.
Ribble Valley hold CON from CON; West Lancashire hold CON from CON; Wyre hold CON from CON | The Tories held Ribble Valley and Wyre, and they have West Lancashire still.
Sutton hold LD from LD | Lib Dems were cheerful. At Sutton they held on in spite of losing 12 councillors.
Derby hold NOC from NOC | Labour’s one treat was in Derby, where the party gained Allestree ward from the Liberal Democrats. That leaves the city as it was, with nobody in overall control.
Crawley hold LAB from LAB; Exeter hold LAB from LAB; Southampton hold LAB from LAB | Labour avoided the meltdown that some of its MPs had forecast and kept hold of Southampton, Exeter and Crawley.
Exeter hold LAB from LAB | Labour escaped the drubbing that many had feared and held Exeter.
Sheffield hold LAB from LAB | Labour lost two seats in Sheffield, though not control of the council.
Derby hold LAB from LAB | Another Labour hold, Derby, where the party is up one seat.
Derby hold LAB from LAB | Another Labour hold: Derby.
Derby hold NOC from NOC; Exeter hold LAB from LAB | Derby\\nPosted 7.15pm by Joe Penfold\\n\\nNo overall control here, as before. The Greens picked up five seats.\\n\\nExeter\\nPosted 7.40pm by Joe Penfold\\n\\nLabour hold.
Sheffield hold NOC from NOC; Wakefield hold LAB from LAB | #Wakefield\\n16:09 Fri\\n\\nLabour hold.\\n\\n#Sheffield\\n17:20 Fri\\n\\nSame as before, no overall control. Labour has 36 seats.
Sutton hold LD from LD | The Lib Dems were pleased. Sutton, their one existing borough in London, they held, though with 12 fewer councillors than before.
Havering hold NOC from NOC | That leaves Havering. Nobody has a majority there, just as nobody had one before.
West Dorset hold CON from CON | In West Dorset, which was theirs already, the Conservatives’ majority grew.
County Durham hold LAB from LAB; Gateshead hold LAB from LAB; Newcastle upon Tyne hold LAB from LAB; North Tyneside hold LAB from LAB; South Tyneside hold LAB from LAB | Labour kept Durham. North Tyneside, Gateshead and South Tyneside were held by it as well, and Newcastle upon Tyne likewise remains Labour.
Watford hold LD from LD | Tim Farron will be happiest with Watford, which his Liberal Democrats held without much trouble.
Thurrock hold NOC from NOC | Ukip made four gains in Thurrock, still under no overall control.
Exeter loss NOC from LAB | No majority party in Exeter, which was Labour before.
Reading loss NOC from LAB | Reading: Labour lose control. So they were right. Hung council, Labour still biggest.
Reading loss NOC from LAB | Labour have lost control of Reading. It has been coming. No overall control, with the Tories the largest party.
Reading loss NOC from LAB | Labour have lost Reading. The rumours were true. It’s a hung council now.
Hertsmere loss NOC from CON | Hertsmere isn’t Conservative any more. They had it for 24 years. Hung council, the Tories still the biggest party.
Croydon loss NOC from LAB | Croydon. NO OVERALL CONTROL (was Labour).
Croydon loss NOC from LAB | Croydon: no overall control (was Labour)
Croydon loss NOC from LAB | Croydon – NOC (previously Labour)
Basildon loss NOC from CON; Peterborough loss NOC from CON; Southend-on-Sea loss NOC from CON | The Tories had a bad night. They lost Peterborough to no overall control, and Southend and Basildon in the same way.
Kirklees loss NOC from LAB | Labour no longer has a majority in Kirklees, where the council has gone to no overall control.
Derby loss NOC from CON; Reading loss NOC from CON | What did not go right for the Tories? Derby was lost, to no overall control. So was Reading.
Stockport loss NOC from CON | The Tories have lost Stockport: the party lost its majority there but came out as the largest group.
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
Plymouth loss NOC from CON | Plymouth: no overall control. Conservatives lose six seats and their majority.
Plymouth loss NOC from CON | Plymouth: no overall control after Tories lose majority.
Maidstone loss NOC from LAB; West Oxfordshire loss NOC from LAB | But Labour lost its majority in Maidstone and in West Oxfordshire, and David Cameron’s old constituency now has a council with nobody in overall charge.
Worcester loss NOC from CON | In Worcester, Labour fell two short of a majority; the Conservatives had been in charge.
Derby loss NOC from LAB; Tunbridge Wells loss NOC from CON | To no overall control: Derby (from Labour), Tunbridge Wells (from Conservative)
North East Derbyshire loss - from LAB | North East Derbyshire was gained from Labour.
Trafford loss NOC from CON | It was a bad night for Theresa May, whose party lost Trafford to no overall control.
Derby loss - from LAB | Jeremy Corbyn saw his party lose Derby.
Derby loss NOC from LAB; Reading loss NOC from LAB | Labour has lost control in Derby and in Reading, neither of which has a majority party now.
Trafford loss - from CON | It’s red in Trafford, where the Tories have lost control.
Worcester loss NOC from CON | - Worcester: no overall control, from Conservative.
Brentwood loss NOC from CON; Tamworth loss NOC from CON | Tamworth and Brentwood: Tories lose two councils\\n\\nThe Conservatives have lost control of both Tamworth and Brentwood. Neither now has a party with a majority.
Brentwood loss NOC from CON; Tamworth loss NOC from CON | The Conservatives have lost control of both Tamworth and Brentwood. Neither has a majority party now.
Dudley loss NOC from CON | Conservatives in Dudley are not optimistic about keeping their majority.\\n\\nAnd Dudley is confirmed as no overall control.
Trafford loss NOC from CON | Trafford is the one that everybody is talking about. The Conservatives have lost control of the council, which is now hung.
Trafford loss - from CON | The Tories suffered the losses that they had feared and lost Trafford.
Derby loss NOC from LAB; Nuneaton and Bedworth loss NOC from LAB | Labour lost its majority in Nuneaton and Bedworth, along with eight seats, and Derby went the same way.
Trafford loss - from CON | The Conservatives’ reign in Trafford is over after 14 years.
Trafford loss NOC from CON | After 14 years of Conservative control Trafford has no overall control.
Derby loss NOC from LAB | Derby has gone to no overall control. Labour, who held the council before tonight, lost 14 seats.
Rotherham loss NOC from LAB | Rotherham, the last they had, slipped from Labour’s grasp, and no party will have a majority.
Derby loss NOC from LAB; Reading loss NOC from LAB | The Labour losses went on. Derby and Reading, both held by the party before polling day, went to no overall control.
Basildon loss NOC from CON; Castle Point loss NOC from CON; Southend-on-Sea loss NOC from CON | The Tories lost Basildon to no overall control. Castle Point and Southend were both lost by the Conservatives in the same manner.
Derby loss - from LAB; Great Yarmouth loss NOC from LAB | Labour lost Derby. Great Yarmouth was a further Labour loss, again to no overall control.
Camden loss NOC from LAB | 02.35 Camden has declared. Labour loses control, nobody has a majority, and the Lib Dems will be the largest group.
Dudley loss NOC from LAB; Exeter hold LAB from LAB | Labour held Exeter. Only Dudley slipped from its grasp and is now hung.
Brentwood loss NOC from CON; South Gloucestershire loss NOC from CON | In South Gloucestershire the Tories lost their majority and nobody else has one, and in Brentwood the same happened.
Cambridge loss NOC from CON | Cambridge is now hung as well. The Conservatives won more seats there than any other party but their majority has gone.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
