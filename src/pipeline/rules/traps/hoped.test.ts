import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../../../bench/score/resultsOf.ts';

// Hopes, forecasts, questions, conditions, denials and rumours, as reports word them: no result.
const sentences = `
On a good night Labour wins Hastings.
On a good night, Labour wins Hastings and Exeter stays red.
A Labour victory in Hastings is all but certain.
A Labour win in Hastings is as good as done.
Labour's victory in Hastings looks certain.
Victory for Labour in Hastings is only a matter of time.
If the rumours are true, Labour has taken Plymouth.
Rumours that Labour has taken Plymouth are sweeping the hall.
Rumours swept the hall that Labour had taken Plymouth.
The exit poll has Labour taking Plymouth.
There are rumours Labour have gained Plymouth.
Labour hopes to win Swindon.
Labour hoped to win Swindon and Exeter.
The Tories fear they have lost Swindon.
The Lib Dems fancied their chances of taking Winchester.
The Conservatives are bracing themselves for the loss of Trafford.
The loss of Trafford would be a blow to the Conservatives.
Losing Trafford is what the Conservatives dread most.
What the Conservatives dread most is losing Trafford.
Should the Tories lose Trafford, questions will be asked.
Had Labour taken Swindon, it would have been the story of the night.
Even if Labour takes Swindon, it will have fallen short.
Whether Labour has won Swindon will be known at four.
It remains to be seen whether Labour has won Swindon.
We do not yet know if Labour has won Swindon.
We'll find out at four whether the Tories have held Swindon.
Nobody expected the Tories to have held Swindon.
Nobody thinks the Tories have held Swindon.
One Labour councillor told me the party had won Swindon.
A Labour source has told me they have won Swindon.
Labour insiders in Swindon are saying they have done it.
I'm told Labour have won Swindon.
I am hearing that Labour have won Swindon.
We're hearing the Tories have lost Trafford.
Word reaches me that the Tories have lost Trafford.
Talk in the hall is that the Tories have lost Trafford.
Labour has denied losing Derby.
Labour has not won Swindon.
Labour did not win Swindon after all.
Labour have failed to win Swindon.
Labour hasn't taken Swindon yet.
Labour is yet to win Swindon.
Labour never did win Swindon.
Labour won Swindon the last time it was in government.
Labour won Swindon under Tony Blair.
Labour last won Swindon in 2000.
In 2014 the Tories held Swindon by a whisker.
The Tories held Swindon by a whisker four years ago.
The Tories held Swindon by a whisker last time.
The Tories only narrowly held Swindon at the previous election.
In the previous elections Labour lost Swindon.
Two years earlier Labour had lost Swindon.
The year before, Labour had lost Swindon to the Tories.
Labour won both Swindon seats at the general election.
Labour won Swindon in 1997 and lost it in 2010 at Westminster.
The Tories won Hastings by 346 votes at last year's general election.
Amber Rudd held Hastings by 346 votes.
Labour's candidate won Exeter with 16,000 votes to spare in the general election last June.
Ben Bradshaw held Exeter for Labour in the general election.
The Remain side won Exeter in the referendum.
Swindon voted to leave the EU in 2016.
Hastings voted Leave.
Can the Greens hold Brighton and Hove?
Who has won Swindon?
So have the Tories lost Trafford?
Have Labour won Plymouth? Too early to say.
Is this the night Labour takes Wandsworth?
Could this be the night Labour takes Wandsworth
This could be the night Labour takes Wandsworth.
This might just be the year Labour wins Wandsworth.
Labour's dream of winning Wandsworth lives on.
Labour's dream of winning Wandsworth is over.
Labour will win Wandsworth, its leader predicts.
Labour is going to win Wandsworth.
Labour are going to lose Derby.
Labour expected to have won Swindon by now.
Labour had been expected to take Swindon with ease.
Labour was supposed to win Swindon.
Labour ought to have won Swindon.
Labour should have won Swindon.
Labour could have won Swindon with a better candidate.
Labour might have won Swindon had it not been for Brexit.
The Tories will be looking nervously at Trafford, where Labour needs only three seats.
Labour needs just three seats to take Trafford.
Labour need a swing of 3% to win Trafford.
It would take a swing of 3% for Labour to win Trafford.
A 3% swing would hand Labour Trafford.
A 3% swing hands Labour control of Trafford.
A net gain of two would give Labour control of Trafford.
Two more gains give Labour control of Trafford.
Labour is two seats from taking Trafford.
Labour is two short of taking control of Trafford.
Labour came within two seats of taking Trafford.
Labour came within a whisker of winning Trafford.
Labour came agonisingly close to winning Trafford.
Labour just missed out on taking Trafford.
Labour fell two seats short of gaining Trafford.
Labour's hopes of gaining Trafford have been dashed.
All eyes are on Trafford, where the Tories could lose control.
Trafford is one to watch, with the Tories in danger of losing control.
In danger: Trafford, where the Tories may lose control.
One to watch: Trafford, where Labour gain control with three more seats.
Polling expert Ann Lee has Labour gaining Trafford.
Rallings and Thrasher have the Tories losing 75 seats.
The Rallings and Thrasher model has the Tories losing 75 seats.
Professors Rallings and Thrasher predict the Conservatives will lose 75 seats in London.
Lord Hayward expects Labour to gain 200 seats.
Lord Hayward thinks the Tories will lose 150 seats in England.
Labour would be disappointed with fewer than 200 gains.
Anything less than 100 gains will be a poor night for Labour.
If Labour gain 100 seats in London, that is par.
Labour could gain as many as 12 seats in Swindon.
Labour gaining 12 seats in Swindon would be sensational.
A gain of 12 seats in Swindon would put Labour in charge.
Labour hopes for a net gain of three seats in Swindon.
Labour said it had hoped for three gains in Swindon.
Labour looks set for three gains in Swindon.
Labour had been three gains from control in Swindon.
The Greens think they have won Hopley ward in Exeter.
The Greens think they've gained Hopley.
The Greens reckon they have taken Newtown and St Leonard's in Exeter from Labour.
The Greens are hopeful of taking Newtown and St Leonard's in Exeter from Labour.
Newtown and St Leonard's in Exeter could go Green.
Labour is defending Newtown and St Leonard's in Exeter by just 40 votes.
The Greens need to win Newtown and St Leonard's in Exeter to have a hope.
Watch Newtown and St Leonard's, where the Greens take on Labour.
The Greens came within 12 votes of taking Newtown and St Leonard's from Labour in Exeter.
Newtown and St Leonard's (Exeter): possible Green gain from Labour.
Newtown and St Leonard's, Exeter: Green gain from Labour expected.
Newtown and St Leonard's (Exeter) - recount, Greens hope to gain from Labour.
The Greens won Newtown and St Leonard's in Exeter in 2016.
The Greens had taken Newtown and St Leonard's in a by-election in 2017.
Ahead of the vote the Greens were tipped to win Newtown and St Leonard's in Exeter.
The Lib Dem candidate in Alphington thinks he has won.
Labour candidate Ann Lee believes she has held Alphington ward in Exeter.
Labour are quietly confident they've held Alphington in Exeter.
Labour insist they have held Alphington, but the recount goes on.
Labour would have held Alphington if it had not been for 20 spoilt papers.
Alphington may have gone to the Conservatives.
Alphington looks like going to the Conservatives.
Alphington looks like a Conservative gain.
Alphington is thought to be a Conservative gain.
Alphington seems to have been held by Labour.
A recount is under way in Alphington, which the Tories hope to gain from Labour.
Joe Anderson hopes to be re-elected mayor of Liverpool.
Joe Anderson is expected to be re-elected as mayor of Liverpool.
Joe Anderson looks certain to be re-elected mayor of Liverpool.
Labour's Joe Anderson is on course to be elected mayor of Liverpool.
Ann Lee could become the first woman to be elected mayor of Watford.
If elected mayor of Watford, Ann Lee would freeze council tax.
Once elected mayor of Watford, Ann Lee will freeze council tax.
Ann Lee wants to be elected mayor of Watford.
Ann Lee says she will win the Watford mayoralty.
Ann Lee thinks she has won the mayoralty in Watford.
Ann Lee is confident of becoming mayor of Watford.
Ann Lee is favourite to become mayor of Watford.
Who will be mayor of Watford? Ann Lee believes it will be her.
The race to be mayor of Watford is between Ann Lee and Bob Hill.
Ann Lee was elected mayor of Watford in 2014.
Ann Lee was first elected mayor of Watford in 2002.
Ann Lee, elected mayor of Watford four years ago, is standing down.
Ann Lee failed to become mayor of Watford.
Ann Lee narrowly missed out on being elected mayor of Watford.
Ann Lee denied that she had won the Watford mayoralty.
Sources say Ann Lee has been elected mayor of Watford.
Reports suggest Ann Lee has won the mayoralty in Watford.
The rumour is that Ann Lee has won in Watford.
Liberal Democrat Ann Lee will be elected mayor of Watford, a poll says.
Labour's Ann Lee is likely to win the mayoral contest in Watford.
Labour's Ann Lee has all but won the mayoral election in Watford.
Ann Lee was elected lord mayor of Exeter last week.
Ann Lee might have been elected mayor of Watford if the Greens had stood aside.
Ann Lee ran for mayor of Watford in 2014.
Ann Lee, who hopes to be the next mayor of Watford, has arrived at the count.
Had she been elected mayor of Watford, Ann Lee would have scrapped the scheme.
Labour would be delighted to have won Hastings.
Labour would have been delighted to win Hastings.
Labour will be delighted to win Hastings.
Labour hopes to have won Hastings by midnight.
Labour believes it will be relieved to have lost only Derby.
Labour hoped to win Hastings, but it has not.
Labour hoped to win Hastings, but it did not.
Labour was not expected to win Hastings, and it has not.
Labour was expected to win Hastings but did not.
Labour was expected to win Hastings but has fallen short.
Labour hopes to win Hastings, and has the numbers to do it.
Labour hoped to win Hastings but had to settle for second.
Labour hopes to win Hastings and they have worked hard for it.
Labour did not expect to win Hastings and did not.
`
  .trim()
  .split('\n');

describe('no result', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(resultsOf(sentence)).toEqual([]);
  });
});
