import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../../../bench/score/resultsOf.ts';

// What people in the hall say, what a swing would do, and what is only likely: no result.
const sentences = `
Labour's campaign chief said winning Trafford would be "the icing on the cake".
Taking Trafford would be the icing on the cake for Labour.
Trafford going Labour would be a huge story.
Trafford falling to Labour would be a huge story.
With Trafford in Labour hands, the north would be red.
Labour is throwing everything at Trafford, which the Tories have held since 2004.
The Tories have held Trafford since 2004, and Labour wants it.
Labour's target is Trafford, held by the Tories since 2004.
Labour's path to victory in Trafford runs through Hale.
Labour claims to have won Trafford.
Labour have lost Trafford, sources say.
Labour claimed an early victory in Trafford.
Labour was claiming it had won Trafford before the last ward was counted.
Momentum activists tweeted that Labour had won Trafford.
A tweet from a Labour MP suggests the party has won Trafford.
One Tory MP texts: "We've lost Trafford."
"We've lost Trafford," a Conservative source texts.
"I think we've lost Trafford," says a Tory councillor.
"We've lost it," one Tory said of Trafford.
A gloomy Tory councillor says Trafford is gone.
The Conservatives' grip on Trafford is slipping.
The Tory grip on Trafford could be broken tonight.
The Tories are losing their grip on Trafford, polls suggest.
The Tories are losing Trafford, if the early wards are any guide.
On the evidence of the early wards, the Tories have lost Trafford.
On early results Labour takes Trafford.
If these results are repeated Labour takes Trafford.
If the swing holds, Labour takes Trafford.
At this rate Labour takes Trafford by breakfast.
The way things are going, Labour takes Trafford by breakfast.
It looks like Labour takes Trafford.
It looks very much like a Labour gain in Trafford.
It sounds as if Labour has taken Trafford.
It feels like the Tories have lost Trafford.
By all accounts Labour has taken Trafford.
By the look of it, Labour has won Trafford.
From what I hear, Labour has won Trafford.
From what we're hearing, the Tories have lost Trafford.
To judge by faces in the hall, the Tories have lost Trafford.
Judging by the long faces, the Tories have lost Trafford.
Unless something remarkable happens, Labour has won Trafford.
Barring a miracle, the Tories have lost Trafford.
Barring an upset, Labour holds Exeter.
Barring an upset the Tories hold Kent.
Assuming no upsets, the Tories hold Kent.
All things being equal, the Tories hold Kent.
If all goes to plan, Labour holds Exeter.
With luck, Labour holds Exeter.
In theory, Labour takes Trafford with a swing of 2%.
On paper Labour takes Trafford with a swing of 2%.
In Labour's best scenario it takes Trafford.
In the worst case the Tories lose Trafford.
The nightmare for the Tories: they lose Trafford, Swindon and Barnet.
The dream for Labour: Wandsworth falls.
Imagine Labour has won Wandsworth.
Picture the scene: Labour has won Wandsworth.
Imagine the headlines: Labour takes Wandsworth.
What would happen if Labour took Wandsworth?
What it would mean: Labour takes Wandsworth and Barnet.
What happens next: if Labour takes Wandsworth, Roe Lane goes.
"Labour has won Wandsworth" is a headline nobody expects.
Labour supporters were chanting as though they had won Wandsworth.
You would think Labour had won Wandsworth.
Anyone would think Labour had won Wandsworth.
To hear them talk, Labour has won Wandsworth.
Reports that Labour has won Wandsworth are wrong.
Reports that Labour has won Wandsworth are premature.
An earlier version of this page said that Labour had won Wandsworth.
We reported earlier that Labour had won Wandsworth; that was a mistake.
Correction: Labour has not won Wandsworth.
Contrary to some reports, Labour has not taken Wandsworth.
Contrary to some reports, the Tories have lost control of Trafford only in theory.
No, Labour has not won Wandsworth.
Labour has come nowhere near winning Wandsworth.
Labour got nowhere near taking Wandsworth.
Labour didn't get close to taking Wandsworth.
Labour has been denied victory in Wandsworth.
Labour's bid to take Wandsworth has failed.
Labour's attempt to win Wandsworth fell flat.
Labour's charge on Wandsworth was repelled.
Labour's march on Wandsworth has been halted.
Labour spent a fortune trying to win Wandsworth.
Labour tried to win Wandsworth with leaflets in ten languages.
Labour set out to win Wandsworth.
Labour went all out to win Wandsworth.
Labour campaigned hard to take Wandsworth.
Labour has put in the hours to win Wandsworth.
Labour is in the hunt to win Wandsworth.
Labour have the chance to win Wandsworth for the first time since 1974.
Labour has an opportunity to take Wandsworth.
It is Labour's best chance to win Wandsworth in 40 years.
The last chance for Labour to win Wandsworth.
A chance for Labour to take Wandsworth has gone begging.
The task for Labour: win Wandsworth.
Labour's aim: to win Wandsworth and hold Exeter.
Labour's job tonight is to win Wandsworth.
Labour must win Wandsworth to be taken seriously.
Labour needs to be winning Wandsworth.
Labour ought to be winning places like Wandsworth.
A party that wants to govern wins Wandsworth.
Oppositions heading for government win Swindon.
An opposition on its way to power gains Swindon.
When Labour wins Swindon, it wins elections.
Whoever wins Swindon wins the country.
Labour usually holds Exeter.
Labour always wins Hastings in a bad year for the government.
Labour tends to win Hastings in bad years for the government.
Labour would normally win Hastings.
Every time Labour wins Hastings it loses it four years later.
Lib Dem activists in Kingston are saying privately that it's theirs.
Both main parties say they have won Swindon.
Both parties claim to have won Swindon.
The Lib Dems are celebrating as though Kingston is theirs.
A Labour win in Swindon would be the first since 2000.
A Labour gain in Swindon would end 18 years of Conservative rule.
It would be the first Labour win in Swindon since 2000.
Victory in Swindon would give Labour its first win there since 2000.
A Conservative hold in Swindon is the most likely outcome.
A Conservative hold in Swindon is the likeliest outcome.
The most likely result in Swindon is a Conservative hold.
The likely result in Swindon: Conservative hold.
Our verdict: Swindon Conservative hold.
Verdict: Labour should win Plymouth.
My tip for the night is a Labour gain in Plymouth.
My tip: Labour gain Plymouth.
Anything other than a Labour gain in Plymouth would be a shock.
A Labour gain in Plymouth is what the party has come to expect.
A Labour gain in Plymouth is not out of the question.
A Labour gain in Plymouth was on the cards at midnight.
A Labour gain in Plymouth is within reach.
A Labour gain in Plymouth remains on the cards.
Talk of a Labour gain in Plymouth was overdone.
Talk of Labour taking Plymouth proved premature.
Speculation about the Tories losing Plymouth has been rife.
The prospect of Labour taking Plymouth has the Tories worried.
The thought of Labour taking Plymouth horrifies the Tories.
The thought of losing Plymouth horrifies the Tories.
Fear of losing Plymouth has kept the Tories awake.
The Tories' fear: losing Plymouth to Labour.
The fear among Tories is that they have lost Plymouth.
The mood among Tories is that they have lost Plymouth.
The view in the hall is that Labour has won Plymouth.
The consensus is that Labour has won Plymouth.
The assumption is that Labour has won Plymouth.
The betting is that Labour has won Plymouth.
The smart money says Labour has won Plymouth.
Opinion in the hall is that Labour has won Plymouth.
Most people here think Labour has won Plymouth.
Everyone here assumes Labour has won Plymouth.
Nobody here doubts that Labour has won Plymouth.
There is a feeling Labour has won Plymouth.
I get the feeling Labour has won Plymouth.
My guess is Labour has won Plymouth.
I would say that Labour has won Plymouth.
I reckon Labour have won Plymouth.
I bet Labour have won Plymouth.
Surely Labour has won Plymouth.
Labour has surely won Plymouth.
Labour must have won Plymouth.
Labour may well have won Plymouth.
Labour will have won Plymouth by dawn.
By dawn Labour will have won Plymouth.
By this time tomorrow Labour could be running Plymouth.
By morning the Tories could be out of power in Plymouth.
By the weekend Plymouth may have a Labour council.
Plymouth may soon be Labour.
Plymouth could be Labour by morning.
Plymouth should be Labour by morning.
Plymouth ought to go Labour.
Plymouth is likely to go Labour.
Plymouth looks likely to go Labour.
Plymouth looks like going Labour.
Plymouth looks Labour.
Plymouth is looking good for Labour.
Plymouth looks as if it is going to Labour.
Plymouth has been written off by the Tories.
The Tories have written Plymouth off.
The Tories have given up on Plymouth.
The Tories have all but conceded Plymouth.
The Tories have conceded privately that Plymouth is lost.
Privately the Tories admit they have lost Plymouth.
Privately, Tories say Plymouth is lost.
The Tories are preparing to concede Plymouth.
The Tories are ready to concede Plymouth.
Theresa May is preparing for the loss of Plymouth.
Theresa May was warned she would lose Plymouth, Trafford and Barnet.
Justine Greening warned the party could lose Wandsworth.
A Tory minister warned the party would lose Wandsworth.
One Tory minister said it would be a catastrophe to lose Wandsworth.
Ministers fear that if Wandsworth falls the prime minister will go.
Wandsworth would fall on a swing of 5%.
A swing of 5% takes Wandsworth from the Tories.
It will take a swing of 5% for Wandsworth to fall to Labour.
Wandsworth is 12th on Labour's target list and falls on a swing of 5%.
Wandsworth, 12th on Labour's target list, needs a swing of 5% to change hands.
Wandsworth: Labour gain on a 5% swing.
To win Wandsworth Labour needs a 5% swing.
For Labour to win Wandsworth it needs a 5% swing.
In order to take Wandsworth, Labour must win eight seats.
In seats like Wandsworth, Labour hopes to make gains.
`
  .trim()
  .split('\n');

describe('no result', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(resultsOf(sentence)).toEqual([]);
  });
});
