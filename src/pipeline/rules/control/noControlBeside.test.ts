import { describe, expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();

// What is said beside a count, of its wards, posts, hopes and history, and of nobody's control.
const sentences = `
Exeter is counting. They have lost the seat to the Greens.
Exeter is counting. The Greens gained it from Labour with 44% of the vote.
Exeter is counting. In Hopley, Labour held on with 44%.
In Exeter, the Greens took the first seat from Labour.
In Exeter, Hopley stays Labour and Marl Bank goes Green.
In Exeter, Labour's leader held his ward.
In Exeter, it was the Lib Dems who came out on top in Hopley.
In Exeter's Hopley, the Greens won by nine.
Labour's Ann Lee has won in Exeter by nine votes.
Ann Lee has held Exeter Hopley for Labour.
Labour retained both Exeter seats in the county elections.
Labour won all six of the county seats in Exeter.
Labour now has three of the four county councillors in Exeter.
The Conservatives have lost their last councillor in Exeter.
The Conservatives no longer have any councillors in Exeter.
Labour have lost their deputy mayor in Exeter to the Greens.
Labour's candidate for mayor of Exeter has won.
Labour has won in Exeter, where Ann Lee becomes mayor.
Labour has won the race for mayor in Exeter.
Exeter has a Labour mayor.
Exeter has its first Labour mayor.
Exeter has elected a Labour mayor.
Voters in Exeter have chosen Labour's Ann Lee as mayor.
Ann Lee is the new Labour mayor of Exeter after beating the Conservatives.
Labour's police commissioner won in Exeter.
Labour's Ann Lee is Exeter's new MP.
Labour has taken the Exeter constituency from the Conservatives.
Exeter, a Labour seat at Westminster, was lost to the Tories in June.
The Tories won Exeter in the European elections.
In the Exeter by-election Labour held on.
Labour held on in the Exeter by-election caused by the death of Jim Brown.
Exeter voted Leave; Labour voters went to Ukip.
Ukip came from nowhere to win in Exeter's poorest ward.
Labour fell short in Exeter.
Labour is short of a majority in Exeter by one seat, with one to declare.
Labour has 19 seats in Exeter and needs 20 for a majority.
Labour has reached 19 in Exeter, one from a majority.
Labour has half the seats in Exeter.
Labour lead the Conservatives by ten seats in Exeter.
The Conservatives are up to second place in Exeter.
Labour will be the largest party in Exeter.
Labour will hope to form an administration in Exeter with the Greens.
Labour and the Greens could run Exeter together.
The Conservatives could still run Exeter as a minority.
The Lib Dems hold the balance of power in Exeter.
The independents will decide who runs Exeter.
Who will run Exeter is not clear.
It is not known yet who has won Exeter.
Labour has conceded that it will lose seats in Exeter.
Labour expects to lose Exeter, but the count has not finished.
We hear that Labour has lost Exeter. No result yet.
Rumours that Labour has lost Exeter are wrong.
Reports that the Tories have taken Exeter are premature.
Had Labour lost Exeter, its leader would have gone.
Labour would have lost Exeter on these figures.
If the swing is repeated, Labour will lose Exeter.
On these figures Labour loses Exeter.
A repeat of this swing in Exeter would give Labour control.
Labour took control of Exeter in 2012.
Labour won Exeter four years ago.
Labour, which won Exeter in 2012, is defending 10 seats.
It is nine years since Labour lost Exeter.
Last year Labour lost Exeter to the Greens.
When Labour last lost Exeter, John Major was prime minister.
Labour has not won Exeter since 1995.
Labour has never won Exeter.
Labour has never lost control of Exeter.
Labour last won Exeter in 1995.
Not since 1995 has Labour won Exeter.
Labour's first win in Exeter came in 1995.
The Conservatives, who lost Exeter in 1995, have two seats there.
Will Labour hold Exeter?
Has Labour lost Exeter?
Labour held Exeter in last year's elections.
Labour hold Exeter with a majority of five going into today.
Labour currently hold Exeter.
Labour have held Exeter for ten years and are defending it today.
Exeter is held by Labour and counting starts at noon.
Exeter (Lab) counts at noon.
Exeter, held by Labour, is next.
Next to declare: Exeter (Labour control).
To watch: Exeter, Labour majority of two.
Target: Exeter, Labour from Conservative.
Exeter: Labour need two gains for control.
Exeter: Labour defending a majority of two.
Exeter: Labour expected to hold.
Exeter – a likely Labour gain.
Exeter – Labour should hold.
Our prediction: Labour hold Exeter.
Exit poll: Labour gain Exeter.
Bookmakers have Labour 1/5 to hold Exeter.
Labour are favourites to win Exeter.
A good night for Labour would be winning Exeter.
Labour would settle for holding Exeter.
Failure to win Exeter would be a blow for Labour.
Losing Exeter would be a disaster for Labour.
The loss of Exeter would be a disaster for Labour.
Winning Exeter is Labour's aim.
Labour wants to win Exeter back.
Labour is trying to take Exeter from the Conservatives.
Labour campaigned hard to win Exeter.
Labour's bid to win Exeter is being led by Ann Lee.
Labour has thrown everything at winning Exeter.
Labour's plan to gain Exeter depends on students.
The Conservatives say Labour has lost its way in Exeter.
Labour has lost the trust of Exeter.
Labour lost the argument in Exeter.
Labour has won over Exeter's students.
Labour wins friends in Exeter.
Labour gains momentum in Exeter.
Labour takes heart from Exeter.
Labour takes the lead in Exeter.
Labour holds its breath in Exeter.
Labour held a rally in Exeter.
Labour's leader took a train to Exeter.
The Conservatives fell out over Exeter.
Labour turned to Exeter for its next leader.
Exeter's Labour group has chosen a new leader.
Labour's Exeter leader won praise from the Conservatives.
Bury count. Besses: Labour hold. Radcliffe: Tory gain.
Exeter: Alphington - Labour hold; Pinhoe - Labour gain from Conservative
EXETER - Alphington LAB HOLD
Exeter latest: Lab 5 (+1), Con 2 (-1). 6 wards to come.
Exeter so far: Labour 5 holds, 1 gain
Exeter: Labour have held five and gained one so far.
Exeter: first ward to Labour, from the Conservatives.
Exeter. Labour gain Pinhoe.
Exeter (one of three wards declared): Labour hold
Exeter (Hopley ward): Labour hold
Exeter, Hopley: Labour hold
Exeter/Hopley: Labour hold
Labour hold Hopley in Exeter
Labour hold in Hopley, Exeter
Labour gain from Con in Hopley (Exeter)
LAB GAIN from CON - Hopley, Exeter
Hopley (Exeter City Council) by-election: Labour hold
By-election result: Exeter (Hopley): Labour gain from Conservative
Exeter by-election: Labour hold
Exeter mayoral result: Labour hold
Exeter mayor: Labour gain from Conservative
Mayor of Exeter: Labour gain
Exeter PCC: Labour gain
Exeter constituency: Labour hold
Exeter (general election): Labour hold
Exeter: turnout 35%. Labour confident.
Exeter: Labour source says "we've held on".
Exeter: recount in Hopley, Labour ahead by two.
Exeter: Labour group leader loses seat to Greens
Exeter Labour leader ousted by Greens
Exeter: Tory leader beaten by Labour
`
  .trim()
  .split('\n');

describe('no control of a council', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(readText(reference, sentence, '2018-05-03').findings.filter(({ type }) => type === 'control')).toEqual([]);
  });
});
