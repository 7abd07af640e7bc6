import { describe, expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();

// What is said of a council's wards, seats, people or votes, and of nobody's control.
const sentences = `
There were two gains for the Lib Dems in Sheffield.
Nine sitting Conservatives were unseated in Sheffield.
In Hopley ward in Sunderland, Labour overturned a Conservative majority of 400.
Three Labour gains in Sheffield so far.
Two Tory losses in Sheffield.
A Lib Dem gain in Sheffield: Hopley ward.
First gain of the night in Sheffield for the Greens.
A good result for Labour in Sheffield.
Labour victories in Sheffield and Exeter by-elections.
Labour's vote is holding up in Sheffield.
The Conservatives were beaten in three Sheffield wards.
Five Tories have been ousted in Sheffield.
The Tory leader in Exeter has been unseated by Labour.
The Conservatives were defeated in the Exeter wards of Hopley and Marl Bank.
Labour won the popular vote in Exeter.
Labour topped the poll in Exeter.
Labour is on course to win Exeter.
The Tories lost votes in Exeter.
Labour gained ground in Exeter.
Labour made three gains at the Conservatives' expense in Exeter.
Labour won all the seats up for election in Exeter.
Labour won ten of the 13 seats contested in Exeter.
The Lib Dems have won their first seat in Exeter since 2010.
Labour's majority in Hopley, Exeter, was cut to 12.
A Conservative majority of 1,200 was wiped out in Hopley, Exeter.
Labour hung on by 12 votes in Hopley, Exeter.
Reform UK came second in Exeter.
The Greens are celebrating in Exeter.
It has been a bad night for the Conservatives in Exeter.
The Conservatives have been routed in Exeter's southern wards.
Two Conservative seats in Exeter went to Labour.
Labour has taken two seats from the Conservatives in Exeter.
One of the Conservatives' seats in Exeter went to the Lib Dems.
Labour have taken a Tory seat in Exeter.
Labour kept its seat in Exeter.
Labour held its seats in Exeter.
The first result in Exeter is a Labour hold.
The first two results from Exeter are Labour gains from the Conservatives.
Two Labour gains from the Conservatives in Exeter.
Labour gain from Conservatives in Exeter's Hopley ward
A surprise Labour gain in Exeter from the Tories in Hopley.
Labour hold the first three wards to declare in Exeter.
Labour have held both the wards declared in Exeter so far.
The former Labour leader of Exeter council held his seat.
The former Conservative leader of Exeter, Ann Lee, lost to Labour.
The Conservative council leader in Exeter was defeated by the Lib Dems.
The Conservative leader of Exeter council lost his seat to Labour.
Labour lost its deputy leader in Exeter.
Labour lost its leader in Exeter to the Greens.
Exeter's Labour MP said the result was a triumph.
Labour's Exeter MP was re-elected.
The Conservatives won Exeter at the general election.
Turnout in Exeter was 36%, and Labour is pleased.
Labour defends 10 seats in Exeter.
Labour has run Exeter since 2010.
Labour controls Exeter and is not expected to lose it.
Exeter is Labour-run.
Counting in Labour-held Exeter begins at noon.
Labour needs three gains to take control of Exeter.
Labour is three seats short of a majority in Exeter with two to declare.
The Conservatives are now the largest party in Exeter.
Labour is the biggest group in Exeter, one short of control.
Labour became the largest party in Exeter.
There is a Labour majority of 12 votes in the Exeter ward of Hopley.
The independents lost all their seats in Exeter, most of them to Labour.
Labour's gains in Exeter came from the Conservatives.
Labour's losses in Exeter were heavier than expected.
Labour defeat in Exeter's Hopley ward.
Labour loses Exeter councillor to the Greens.
A Labour councillor in Exeter lost by two votes to the Greens.
The Greens beat Labour into second place in Exeter.
The Greens pushed Labour into third in Exeter.
Labour swept the board in the Exeter wards declared so far.
Labour wins in Exeter's Hopley.
Labour won in Exeter's east, the Conservatives in its west.
Labour have lost two wards in Exeter to the Greens.
The Tories hold the parliamentary seat of Exeter.
Labour held Exeter's mayoralty.
Labour took the Exeter mayoralty from the Conservatives.
The mayor of Exeter, Labour's Ann Lee, has been beaten by the Conservatives.
Labour has won the mayoral election in Exeter.
Labour in Exeter has had its best result since 1995.
Labour is ahead in Exeter with six wards declared.
The Tories are clinging on in Exeter.
Labour is heading for victory in Exeter.
The Lib Dems won a by-election in Exeter from Labour in March.
The Lib Dems took the Hopley division of Exeter from Labour.
One gain and one loss for Labour in Exeter.
Two holds for Labour in Exeter.
Labour holds in Exeter: Hopley, Marl Bank and Eastcote.
Two seats change hands in Exeter: both go from Labour to the Greens.
One seat in Exeter has gone from Labour to the Greens.
All three Exeter seats declared have stayed Labour.
Conservatives lose a seat to Labour in Exeter; Labour lose one to the Greens.
Labour have won back a seat lost to the Greens in Exeter.
In Exeter, the Greens defeated Labour in two of its safest wards.
In Exeter the Conservatives lost their leader, Ann Lee.
In Exeter the Greens unseated Labour's Ann Lee.
In Exeter, Labour's Ann Lee beat the Conservatives by 20 votes.
In Exeter, Ann Lee gained a seat for Labour.
Exeter: two Labour gains.
Exeter: Labour +2, Con -2
Exeter, 12 of 13 declared: Labour 9, Con 3
Exeter (Hopley): Labour gain from Conservative
Labour gain from Conservative: Hopley (Exeter)
Hopley, Exeter – LAB GAIN from CON
LAB GAIN Hopley (Exeter) from CON
Labour GAIN Hopley, Exeter
Exeter - Hopley: Labour HOLD
Exeter Hopley: LAB hold
Labour hold Exeter Hopley
The Conservatives gained the seat in Exeter.
The Conservatives regained the Exeter seat they lost in a by-election.
The Greens have broken through in Exeter, taking their first seats from Labour.
Labour lost out to the Greens in Exeter's student wards.
Labour has lost support in Exeter.
Labour has lost its overall majority among those elected so far in Exeter.
Labour took 45% of the vote in Exeter.
Labour won the vote in Exeter with 45%.
Labour increased its vote share in Exeter.
Labour increased its majority in Hopley, Exeter.
Labour could yet hold Exeter.
Labour sources say Exeter is gone.
Labour is claiming victory in Exeter.
Labour MPs in Exeter are holding their breath.
The Lib Dems have taken over as the official opposition in Exeter.
The Lib Dems replaced Labour as the main opposition in Exeter.
The Lib Dems replaced Labour as the largest party in Exeter.
The Greens overtook Labour in Exeter.
Labour slipped to third in Exeter.
Labour moved into second in Exeter.
Labour returned three councillors in Exeter.
Labour elected its first Asian councillor in Exeter.
Exeter returned its first Green councillor.
Exeter elected three Labour councillors and two Greens.
Exeter has elected Reform UK's first councillor.
Voters in Exeter have turned away from Labour.
Exeter turned against Labour.
Exeter has moved towards the Conservatives since 2016.
The swing to the Conservatives in Exeter was 4%.
Exeter is the biggest surprise so far: Labour is losing votes to the Greens.
The count in Exeter is under way. In Hopley the Greens beat Labour by 200.
The count in Exeter is under way. Hopley has gone to the Greens.
Exeter is counting. The Greens have taken Hopley, which Labour had held since 2010.
Exeter is counting. Hopley was a Labour seat; the Greens have it now.
Exeter is counting. Labour have held the first ward, Hopley.
Exeter is counting. The first ward is in and it is a Labour hold.
Exeter is counting. First result: Labour hold.
Exeter is counting. Another Labour hold.
Exeter is counting. Labour held it by 12 votes.
`
  .trim()
  .split('\n');

describe('no control of a council', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(readText(reference, sentence, '2018-05-03').findings.filter(({ type }) => type === 'control')).toEqual([]);
  });
});
