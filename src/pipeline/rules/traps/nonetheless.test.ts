import { describe, expect, test } from 'vitest';
import { resultsOf } from '../../../../bench/score/resultsOf.ts';

// Results that stand beside hopes, fears, forecasts and rumours, each behind its council and outcome.
const sentences = `
Hastings gain | On a good night for the party, Labour has won Hastings.
Hastings gain | It was a good night for Labour, which won Hastings.
Hastings gain | A Labour victory in Hastings has been confirmed.
Plymouth gain | After weeks of rumours, Labour have gained Plymouth.
Plymouth gain | The exit poll was right: Labour have won Plymouth.
Plymouth gain | Labour has won Plymouth, just as the exit poll said.
Plymouth gain | The rumours were true: Labour has taken Plymouth.
Plymouth gain | After a night of speculation, Labour have taken Plymouth from the Conservatives.
Swindon gain | Labour hoped for little and won Swindon.
Swindon loss | The Tories' fears were realised when they lost Swindon.
Swindon hold | Whatever anyone predicted, the Tories have held Swindon.
Swindon hold | Few expected it, but the Tories have held Swindon.
Swindon hold | Few would have bet on it, but the Tories have held Swindon.
Swindon hold | The bookmakers did not believe it, but the Tories have held Swindon.
Swindon hold | Nobody expected it: the Tories have held Swindon.
Derby loss | Labour has admitted losing Derby.
Trafford hold | Labour's hopes of gaining Trafford were dashed as the Tories held on.
Hastings gain | Labour will be relieved to have won Hastings.
Hastings gain | Labour is delighted to have won Hastings.
Hastings gain | Labour say they are delighted to have won Hastings.
Hastings loss | Labour is gutted to have lost Hastings.
Swindon hold, Trafford hold | The Conservatives will be relieved to have retained Trafford and Swindon, two of Labour's most coveted targets.
Hastings gain | Labour was not expected to win Hastings, but it has.
Hastings gain | Nobody expected Labour to win Hastings, but it did.
Hastings gain | Few thought Labour would win Hastings but they have.
Hastings gain | Labour hoped to win Hastings and it has.
Hastings loss | Labour did not expect to lose Hastings, but it has.
Hastings gain | Labour had hoped to gain Hastings, and did so.
Hastings gain | Labour had hoped to take Hastings from the Tories, and duly did.
Trafford loss | Trafford is gone: the Tories have lost control.
Plymouth loss | The Tories have conceded defeat in Plymouth.
Wandsworth gain | Wandsworth has fallen to Labour on a swing of 5%.
Exeter hold | Labour never looked like losing Exeter and has held it.
Exeter hold | Labour was never in danger of losing Exeter, which it has held comfortably.
Exeter hold | Labour had a scare but has held Exeter.
Exeter hold | Labour thought at midnight that it might lose Exeter, but it has held on.
Exeter hold | There were fears of a Green surge but Labour has held Exeter.
Exeter hold | Labour has held Exeter, where the Greens had talked of a surge.
Exeter hold | Labour has held Exeter against expectations.
Exeter hold | It was tighter than anyone predicted, but Labour has held Exeter.
Exeter hold | Labour has held Exeter by more than it dared hope.
Exeter hold | Labour has held Exeter more comfortably than expected.
Plymouth gain | Labour has done what nobody expected and taken Plymouth from the Conservatives.
Plymouth gain | Nobody predicted it, but Labour has taken Plymouth from the Conservatives.
Plymouth gain | In the end it was not close: Labour has taken Plymouth from the Conservatives.
Plymouth gain | If the Tories were worried about Plymouth, they were right to be: Labour has taken it from them.
Plymouth gain | Labour wanted Plymouth badly, and it has taken it from the Conservatives.
Plymouth gain | The result Labour wanted: it has taken Plymouth from the Conservatives.
Plymouth gain | Labour takes Plymouth from the Conservatives, as forecast.
Plymouth gain | Labour takes Plymouth from the Conservatives, as the bookmakers expected.
Plymouth gain | Labour takes Plymouth from the Conservatives, in line with predictions.
Plymouth gain | Labour takes Plymouth from the Conservatives, confirming the rumours of the past hour.
Plymouth gain | Labour takes Plymouth from the Conservatives, a result few saw coming.
Plymouth gain | Labour takes Plymouth from the Conservatives, which will raise hopes in Swindon.
Plymouth gain | Labour takes Plymouth from the Conservatives and may take Swindon.
Plymouth gain | Labour takes Plymouth from the Conservatives, its sources having said it was too close to call.
Plymouth gain | Labour takes Plymouth from the Conservatives on a good night for the party.
Plymouth gain | On what has been a bad night elsewhere, Labour takes Plymouth from the Conservatives.
Plymouth gain | On a night of few surprises Labour took Plymouth from the Conservatives.
Trafford loss | The Tories have lost Trafford, as they always feared they would.
Trafford loss | The Tories feared the worst and got it: they have lost Trafford.
Trafford loss | The Tories have lost control of Trafford, and some think Barnet could follow.
Trafford loss | The Conservatives have lost their majority in Trafford, which they had expected to keep.
Trafford loss | The Conservatives, who had expected to keep Trafford, have lost their majority there.
Swindon hold | Labour hoped to win Swindon, but the Conservatives have held it.
Swindon hold | Swindon was top of Labour's target list but the Conservatives have held it.
Swindon hold | Labour's hopes of winning Swindon ended as the Conservatives held the council.
Swindon hold | The Conservatives have held Swindon, a council that Labour needed to win.
Swindon hold | The Conservatives have held Swindon, where Labour had hoped for gains.
Swindon hold | The Conservatives have held Swindon, to the disappointment of Labour, who thought they would win it.
Swindon hold | Labour thought it would win Swindon. It didn't: the Conservatives have held it.
Swindon hold | Conservatives hold Swindon, a Labour target.
Swindon hold | Conservatives hold Swindon, which Labour had to win to be on course for power.
Swindon hold | Conservatives hold Swindon, meaning Labour's chances of a majority are gone.
Hastings gain | As Labour had hoped, it has gained Hastings from the Conservatives.
Hastings gain | Just as everyone expected, Labour won Hastings.
Hastings gain | To nobody's surprise, Labour has won Hastings.
Hastings gain | To the surprise of its own agents, Labour has won Hastings.
Hastings gain | Against all expectations, Labour has won Hastings.
Hastings gain | Against all the odds, Labour has won Hastings.
Hastings gain | Despite predictions of a Tory landslide, Labour has won Hastings.
Hastings gain | Defying the polls, Labour has won Hastings.
Hastings gain | Defying expectations, Labour has taken Hastings.
Hastings gain | Labour defied expectations to win Hastings.
Hastings gain | Labour defied the pundits and won Hastings.
Hastings gain | Labour has confounded the pollsters by winning Hastings.
Hastings gain | Labour surprised even itself by winning Hastings.
Hastings gain | Labour did not expect to win Hastings but did.
Hastings gain | Labour, which had not expected to win a thing, has taken Hastings.
Hastings gain | The forecast was for a hung council, but Labour has won Hastings.
Hastings gain | Pundits had said it was too close to call, but Labour has won Hastings.
Hastings gain | It was thought to be too close to call, but Labour has won Hastings.
Hastings gain | After hours of waiting and two recounts, Labour has won Hastings.
Hastings gain | After fearing the worst, Labour has won Hastings.
Hastings gain | The wait is over: Labour has won Hastings.
Hastings gain | It's official: Labour has won Hastings.
Hastings gain | It is now confirmed that Labour has won Hastings.
Hastings gain | It has been confirmed: Labour have won Hastings.
Hastings gain | We can confirm Labour has won Hastings.
Hastings gain | We can now say that Labour has won Hastings.
Hastings gain | There is no doubt now: Labour has won Hastings.
Hastings gain | Now we know: Labour has won Hastings.
Hastings gain | Turns out the rumours were right and Labour has won Hastings.
Hastings gain | The rumours were right and Labour has won Hastings.
Hastings gain | As rumoured, Labour has won Hastings.
Hastings gain | As predicted by the polls, Labour has won Hastings.
Hastings gain | As our model predicted, Labour has won Hastings.
Hastings gain | As the exit poll predicted, Labour has won Hastings.
Hastings gain | Exactly as forecast, Labour has won Hastings.
Hastings hold | Fears of a Tory revival came to nothing as Labour held Hastings.
Hastings hold | Labour feared a Tory revival but held Hastings.
Hastings hold | Labour had feared losing Hastings but held on.
Hastings hold | Labour held Hastings, which some had expected it to lose.
Hastings hold | Labour has held Hastings, a council it had feared losing.
Hastings hold | Labour hold Hastings: the Tories never looked like winning it.
Hastings hold | Labour hold Hastings despite Tory hopes of an upset.
Hastings hold | Labour hold Hastings; the Tories could not find the three seats they needed.
Hastings hold | The Tories needed three seats to win Hastings but Labour held on.
Hastings hold | The Tories wanted Hastings badly but Labour has kept it.
Hastings hold | The Conservatives hoped to take Hastings but Labour held it comfortably.
Hastings hold | Conservative hopes of taking Hastings came to nothing and Labour stays in control.
Hastings loss | Labour's worst fears have come true: it has lost Hastings.
Hastings loss | The worst has happened for Labour, which has lost Hastings.
Hastings loss | Labour could not hold Hastings.
Hastings loss | Labour was unable to hold Hastings.
Hastings gain | Labour wins Hastings and could yet take Swindon.
Hastings gain | Labour has won Hastings and hopes to take Swindon.
Hastings gain | Labour has won Hastings and is expected to hold Exeter.
Hastings gain | Labour has won Hastings but will be disappointed if it misses out in Swindon.
Hastings gain | Labour has won Hastings, and sources say Swindon is close.
Hastings gain | Labour has won Hastings, which it last held in 2006.
Hastings gain | Labour has won Hastings, where the MP is Amber Rudd.
Hastings gain | Labour has won Hastings, and will now form an administration.
Hastings gain | Labour has won Hastings, raising hopes of a general election win.
Hastings gain | Labour has won Hastings and its leader, Ann Lee, thinks a general election could follow.
Hastings gain | Labour wins Hastings. If it takes Swindon too, it will be a good night.
Hastings gain | If it had been close elsewhere, Labour won Hastings with ease.
Hastings gain | While Swindon remains in doubt, Labour has won Hastings.
Hastings gain | Whether or not it wins Swindon, Labour has won Hastings.
Hastings gain | Swindon could go either way but Labour has won Hastings.
Hastings gain | Labour has won Hastings, its leader says.
Hastings gain | BBC: Labour win Hastings
Hastings gain | BREAKING: Labour have won Hastings, the returning officer says.
Hastings gain | The returning officer has declared that Labour have won Hastings.
Hastings gain | The BBC is reporting that Labour has won Hastings.
Hastings gain | The Press Association reports that Labour has won Hastings.
Hastings gain | Labour has won Hastings, the council has announced.
Hastings gain | The council has announced that Labour has won Hastings.
Hastings gain | Results confirm Labour has won Hastings.
Hastings gain | It means Labour has won Hastings.
Hastings gain | That gives Labour control of Hastings.
Hastings gain | That was enough to give Labour control of Hastings.
Hastings gain | A swing of 4% was enough to give Labour control of Hastings.
Hastings gain | A 4% swing has handed Labour control of Hastings.
Hastings gain | Two late gains gave Labour control of Hastings.
Hastings gain | Labour has had a good night in Hastings, where it has taken control from the Conservatives.
Hastings gain | Labour didn't just win Hastings, it won big.
Hastings gain | Labour did win Hastings.
Hastings gain | Labour did manage to win Hastings.
Hastings gain | Labour can celebrate winning Hastings.
Hastings gain | Labour will celebrate winning Hastings.
Hastings gain | Labour will be pleased to have won Hastings.
Hastings gain | Labour will now run Hastings after winning a majority.
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('a result all the same', () => {
  test.each(sentences)('%s: %s', (outcome, text) => {
    expect(resultsOf(text).join(', ')).toBe(outcome);
  });
});
