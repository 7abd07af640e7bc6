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
Exeter UKIP +5 | Ukip has five new councillors in Exeter.
Exeter UKIP +5 | There are five new Ukip councillors in Exeter.
Exeter GRN +6 (6) | The Greens won six seats in Exeter after having none.
Exeter REF +57 (57) | Reform now have 57 in Exeter, having won none in 2021.
Exeter REF +44 (44) | Reform had no councillors in Exeter in 2021 and today has 44.
Exeter CON +19 (19) | Exeter: Labour keeps control. The Conservatives, who had been confident of gains in the borough, went from no councillors to 19.
Exeter LAB -8 | Labour lost its majority in Exeter, along with eight seats, and Derby went the same way.
Exeter RA +7; Exeter UKIP +4 | In Exeter residents’ groups gained seven seats and Ukip four, giving Nigel Farage’s party seven councillors.
Exeter CON -4 | In Exeter the Tories came through with a reduced majority, four seats down.
Exeter LAB -1 (60) | Labour’s group in Exeter will have 60 councillors, one fewer than before.
Exeter CON -19 | The Conservatives have lost every seat they had in Exeter, all nineteen of them.
Exeter CON +1; Exeter LAB +1 | Labour and the Tories each made a single gain in Exeter.
Exeter LAB +1 | Labour made a single gain in Exeter.
Exeter GRN +7; Hastings GRN +8; Worcester GRN +4 | Green gains so far: Exeter 7, Worcester 4, Hastings 8.
Exeter GRN +3; Exeter LAB -3 | In Exeter, three of Labour’s councillors lost their seats to Greens.
Exeter GRN +4 (8) | The number of Green councillors in Exeter has doubled to eight.
Exeter GRN +4 (8) | There are now eight Greens on Exeter council, where there were four.
Exeter GRN +4 (8) | Exeter now has eight Green councillors; it had four.
Exeter GRN +1 (1) | Exeter gets its first Green councillor.
Exeter GRN +3 (3) | The Greens entered Exeter council with three seats.
Exeter REF +7 (7) | Reform made its debut on Exeter council with seven seats.
Exeter REF +7 | Reform won seven seats in Exeter, its first on the council.
Exeter LAB +2 | Labour kept Exeter and even added a couple.
none | Labour kept Exeter, a couple of years after it won it.
none | There are eight Greens on Exeter council, and there were cheers.
none | Labour strengthened its majority in Exeter by two seats.
none | Green targets so far: Exeter 7, Worcester 4, Hastings 8.
none | The Greens hope for five new councillors in Exeter.
none | Labour will have three fewer candidates in Exeter.
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
