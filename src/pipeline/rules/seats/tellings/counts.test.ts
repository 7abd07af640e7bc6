import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { seatsIn } from '../../../../../bench/score/seatsIn.ts';

// How many, said in other ways than with a verb of gaining or losing.
test.each(
  toLines(String.raw`
Exeter LAB -2 | Labour remains in charge in Exeter at the price of two seats.
Exeter CON -7 | Exeter was lost to no overall control at the cost of seven Tory seats.
Exeter GRN +3 | Exeter has slipped into no overall control, with three extra seats for the Greens.
Exeter LAB +3 | There are three additional Labour councillors in Exeter.
Exeter LAB +1 | In Exeter Labour managed one seat more.
Exeter LAB +2 | In Exeter Labour managed two more.
Exeter UKIP -16 | All 16 Ukip seats in Exeter have gone.
Exeter UKIP -16 | Ukip’s 16 seats in Exeter went.
Exeter UKIP +10 (10) | Ukip, which started the day with nobody on Exeter council, finished it with ten.
Exeter CON -5 (22) | The Tories, who began the night with 27 councillors in Exeter, ended it with 22.
Exeter LAB +6 (30) | Labour ends with 30 councillors in Exeter, against 24 before.
Exeter LAB +6 (30) | Labour has 30 councillors in Exeter where it had 24.
Exeter LAB -21 | In Exeter Labour must make do with 18, a fall of 21.
Exeter CON -5; Exeter GRN +2; Exeter LAB +4 | Exeter\n\nNet changes since the last election. Conservative: minus five. Labour: plus four. Green: plus two.
Exeter OTH -1 (4) | In Exeter the BNP, which had been forecast to add to its tally, went back from five to four.
Exeter LAB -6 | Labour lost half a dozen seats in Exeter.
Exeter LAB +2 | Labour gained a couple of seats in Exeter.
Exeter LAB +3 | In Exeter Labour gained three to make 20.
Exeter LAB -3 | In Exeter Labour lost three to end the night with 20.
Exeter CON +2; Exeter LD -5 | The Lib Dems contracted by five in Exeter and the Tories edged forward by two.
Exeter LD -3 | In Exeter the Lib Dems mislaid three seats.
none | Labour needs three extra seats for a majority in Exeter.
none | Labour fielded three extra candidates in Exeter.
none | All three Labour seats in Exeter go to a recount.
none | In Exeter Labour, against 20 candidates from the Tories, won 14 seats.
none | The BNP had been forecast to lose five seats in Exeter.
none | Labour is expected to gain a couple of seats in Exeter.
`),
)('%s: %s', (expected, text) => {
  expect(seatsIn(text)).toBe(expected);
});
