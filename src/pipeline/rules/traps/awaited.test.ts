import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../../../bench/score/resultsOf.ts';

// What samples and early leads say of a count that goes on, and losses that were avoided: no result.
const sentences = `
Labour's private polling has it winning Wandsworth by three seats.
Labour's internal numbers show it winning Wandsworth.
Canvass returns show Labour winning Wandsworth.
Sampling at the count shows Labour ahead in Wandsworth.
Sampling suggests the Tories have held Wandsworth.
Early samples put Labour ahead in Wandsworth.
Postal votes point to the Tories holding Wandsworth.
With half the votes counted the Tories are holding Wandsworth.
The Tories are holding Wandsworth for now.
So far the Tories are holding on in Wandsworth.
As things stand the Tories have held Wandsworth.
As it stands, Labour has taken Plymouth by one seat, but there is a recount.
At this stage Labour is winning Plymouth.
Labour is winning Plymouth, with ten wards to go.
Labour are gaining Plymouth, if the trend holds.
Labour was ahead in Plymouth at 2am.
Labour had taken an early lead in Plymouth.
Labour leads in Plymouth with six wards left.
Labour edges ahead in Plymouth.
The Tories are behind in Plymouth.
Plymouth hangs on one ward: if Labour wins Drake it takes the council.
Plymouth will go Labour if Drake does.
Plymouth goes Labour if Drake does.
Win Drake and Labour takes Plymouth.
One more win and Labour takes Plymouth.
Labour takes Plymouth if it wins Drake.
Labour is one win away from control of Plymouth.
Labour has one hand on Plymouth.
Labour is closing in on Plymouth.
Labour is within one seat of Plymouth.
The Tories' 12-year reign in Trafford is nearly over.
The Tories' long reign in Trafford may be over.
The Tories' long reign in Trafford looks to be over.
The end is near for the Tories in Trafford.
It may be the end of the road for the Tories in Trafford.
Trafford's Conservatives fear the end of their 14 years in power.
Nothing can now stop Labour winning Plymouth.
Nothing now stands between Labour and Plymouth.
Only a miracle can stop Labour taking Plymouth.
Few would bet against Labour taking Plymouth.
You would be brave to bet against Labour taking Plymouth.
It is hard to see how Labour fails to take Plymouth.
It is hard to see Labour losing Exeter.
It is hard to imagine Labour losing Exeter.
It would take an earthquake for Labour to lose Exeter.
There is no way Labour loses Exeter.
Labour can't lose Exeter.
Labour cannot lose Exeter.
Labour won't lose Exeter.
Labour isn't going to lose Exeter.
Labour is not about to lose Exeter.
Labour never looked like losing Exeter.
Labour was never in danger of losing Exeter.
Labour at no point looked like losing Exeter.
Labour has avoided losing Exeter.
Labour dodged losing Exeter to no overall control.
Labour was spared the loss of Exeter.
Labour was spared the embarrassment of losing Exeter.
A Labour loss in Exeter was averted.
Reports of Labour losing Exeter were exaggerated.
Suggestions that Labour had lost Exeter turned out to be nonsense.
Despite reports to the contrary, Labour has not lost Exeter.
Someone on Twitter says Labour has lost Exeter.
A rumour went round that Labour had lost Exeter.
At one point it was said that Labour had lost Exeter.
At midnight it looked as though Labour had lost Exeter.
At midnight it seemed Labour had lost Exeter.
For an hour Labour thought it had lost Exeter.
For a few minutes Labour had lost Exeter, until the recount.
Before the recount Labour had lost Exeter.
Labour appeared to have lost Exeter until a bundle of votes was found.
A slip of the tongue by the returning officer had Labour losing Exeter.
The BBC's map wrongly showed Labour losing Exeter.
One newspaper's early edition had Labour winning Wandsworth.
The early editions said Labour had won Wandsworth.
Yesterday's papers had Labour winning Wandsworth.
Ann Lee thought she had lost her seat in Exeter to the Greens.
Ann Lee hopes to hold Alphington in Exeter for Labour.
Ann Lee is defending Alphington for Labour in Exeter.
Ann Lee, who held Alphington by 12 votes in 2016, is confident.
Labour's Ann Lee is expected to hold Alphington.
Alphington, Exeter: Labour hold expected.
Alphington (Exeter): too close to call between Labour and the Conservatives.
Alphington: recount between Labour and the Conservatives.
We expect Labour to hold Alphington and gain Topsham in Exeter.
The Tories hope to gain Alphington and hold Topsham in Exeter.
In Alphington the Tories need 40 more votes to beat Labour.
In Alphington the Tories believe they have beaten Labour.
The Lib Dems expect to gain 10 seats in Exeter and lose two.
A Lib Dem gain of ten seats in Exeter would be astonishing.
The Lib Dems are eyeing ten gains in Exeter.
The Lib Dems talk of gaining ten seats in Exeter.
The Lib Dems thought they had gained ten seats in Exeter.
The Lib Dems gained ten seats in Exeter in 2014.
Kent's Tories are braced for Reform to take the county.
Reform expects Kent to fall by teatime.
Reform says Kent is falling.
Reform's march through Kent continues, with victory in sight.
A Reform majority in Kent is now inevitable.
A Reform majority in Kent is in sight.
Reform is heading for a majority in Kent.
Reform is nearing a majority in Kent.
Reform needs 41 for a majority in Kent and has 38 so far.
Reform has 38 of the 41 seats it needs in Kent.
Once Reform has 41 seats it controls Kent.
With 41 seats Reform would control Kent.
41 seats would give Reform control of Kent.
Should Reform reach 41, Kent is theirs.
Kent looks lost for the Conservatives.
Kent seems lost to the Conservatives.
The Conservatives look to have lost Kent.
The Conservatives seem to have lost Kent to Reform.
The Conservatives are thought to have lost Kent.
The Conservatives are reported to have lost Kent.
The Conservatives are understood to have lost Kent.
The Conservatives are believed to have lost Kent.
The Conservatives are said to have lost Kent.
The Conservatives are rumoured to have lost Kent.
The Conservatives are feared to have lost Kent.
It is understood that the Conservatives have lost Kent.
The BBC understands that the Conservatives have lost Kent.
Sky News understands the Conservatives have lost Kent.
I understand the Conservatives have lost Kent.
My colleague at the count thinks the Conservatives have lost Kent.
Our reporter at the count says Labour looks to have won Swindon.
Professor John Curtice says Labour may have won Swindon.
Sir John Curtice thinks Labour will win Swindon.
Sir John Curtice expected Labour to win Swindon.
Jeremy Corbyn said he was sure Labour had won Swindon.
Jeremy Corbyn claimed Labour would win Swindon.
Jeremy Corbyn had promised to win Swindon.
Jeremy Corbyn vowed to win Swindon.
Jeremy Corbyn urged voters in Swindon to elect a Labour council.
Jeremy Corbyn called on Swindon to vote Labour.
Vote Labour in Swindon, Jeremy Corbyn says.
Jeremy Corbyn visited Swindon, where he said Labour would win.
Labour was all set to celebrate winning Swindon.
Labour had the champagne ready for winning Swindon.
Labour activists were already celebrating victory in Swindon.
Labour activists celebrated too early in Swindon.
Labour's celebrations in Swindon were premature.
The Tories are clinging on in Swindon by their fingernails.
The Tories were hanging on in Swindon at 3am.
The Tories cling to hope in Swindon.
The Tories still hope to hold Swindon.
The Tories have not given up on Swindon.
The Tories refuse to concede Swindon.
The Tories have yet to concede Swindon.
The Tories expect to have lost Swindon by the end of the night.
Lost Swindon? Not yet, say the Tories.
Swindon lost? The Tories say not.
Swindon: Labour gain?
Swindon - Labour gain (forecast)
Swindon: Labour gain (prediction)
Swindon, Labour gain? We will know at 4am.
4am: Swindon. Labour gain needs six seats.
04:00 Swindon - Conservative held, Labour target
Swindon (Con held): Labour needs six gains
Swindon (Con majority 1): Labour's number one target.
Swindon - Con defending a majority of one
Swindon: currently Conservative; Labour needs six
Swindon: previously Conservative
Swindon: Con hold in 2016
2016 result: Swindon Con hold
Last time: Swindon Con hold
Key battles: Swindon, where the Tories hold a majority of one
Still to come: Swindon, Trafford, Kirklees
Still to come: Swindon (Lab target), Trafford (Con hold expected)
Expected at 3am: Swindon (Labour gain?), Trafford
To watch: Swindon (possible Labour gain)
Reform UK mayoral hopeful Ann Lee is tipped to win Hull and East Yorkshire.
Ann Lee is the Labour candidate for mayor of Doncaster.
Ann Lee is standing again for mayor of Doncaster.
Ann Lee is seeking a second term as mayor of Doncaster.
The incumbent, Labour's Ann Lee, is expected to be returned as mayor of Doncaster.
Labour's Ann Lee is ahead on first preferences in the Doncaster mayoral race.
Labour's Ann Lee leads after the first round in Doncaster's mayoral contest.
Labour's Ann Lee came second in the race to be mayor of Doncaster.
Labour's Ann Lee has conceded in the race for Doncaster mayor.
Ann Lee has been mayor of Doncaster since 2013.
Ann Lee stood down as mayor of Doncaster last year.
Ann Lee was deputy mayor of Doncaster until 2016.
Ann Lee, the mayor of Doncaster, said she hoped Labour would hold Exeter.
Ann Lee, the newly appointed mayor of the borough, will wear the chain.
Ann Lee was sworn in as lord mayor of Exeter.
`
  .trim()
  .split('\n');

describe('no result', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(resultsOf(sentence)).toEqual([]);
  });
});
