import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { seatsIn } from '../../../../../bench/score/seatsIn.ts';

// Several parties share a verb or a number; or each clause has its own place.
test.each(
  toLines(String.raw`
Exeter GRN +2; Exeter LAB +3 | In Exeter Labour is up three, the Greens two.
Exeter CON -4; Exeter GRN +2; Exeter LAB +3 | In Exeter the Greens went up two, Labour three, the Tories down four.
Exeter CON -23 (10); Exeter GRN +5 (5); Exeter LD +11 (12) | In Exeter the Tories crashed from 33 to ten; the Lib Dems rose from one to 12, the Greens from none to five.
Exeter LAB +4; Exeter LD -4 | Exeter’s Lib Dems were reduced by four to 21; Labour, plus four, has 19.
Exeter LAB +14; Exeter LD -14 | Exeter’s Liberal Democrats lost 14 of their 23 seats, and Labour was up by the same number.
Exeter LAB +14; Exeter LD -14 | In Exeter the Lib Dems lost 14 seats, and Labour, up by the same number, sang.
Exeter CON -7; Exeter LAB +7 | Labour is up seven in Exeter, and the Tories are down by as many.
Exeter CON -7; Exeter LAB +7 | Labour gained seven in Exeter, and the Tories lost the same number.
Exeter LAB -1; Exeter LD -3 | In Exeter Labour slipped back by one, the Lib Dems by three.
Exeter CON -5; Exeter LAB -5 | Both the Tories and Labour were down five in Exeter.
Derby GRN +5; Exeter LAB +3 | Labour gained three seats in Exeter, the Greens five in Derby.
Exeter CON +2; Exeter LAB +2; Exeter LD -4 | The Lib Dems dropped four seats in Exeter, two apiece to the Conservatives and to Labour.
Exeter LAB +3 | Labour are up three on 20 seats in Exeter, the Lib Dems 12.
Exeter LAB +3 | In Exeter Labour gained three seats, the Greens have two.
Exeter GRN -2; Exeter LAB +2 | In Exeter Labour gained two from the Greens, and the Tories three wards.
Exeter LAB +3 | Labour gained three seats in Exeter and the Lib Dems two places on the executive.
Exeter LAB -3 | In Exeter Labour lost three seats and the Greens 400 votes.
Coventry CON -1; Exeter CON +3 | The Tories strengthened in Exeter, up three, and weakened in Coventry, down one.
Exeter CON +22 | All the Ukip seats in Exeter went at once; the Conservatives are 22 up, and in Derby they were singing.
Crawley CON -2; Crawley LAB +1 | The Conservatives hoped to put on seats in Crawley. Instead Labour gained one, and they lost two.
Exeter LAB +3 | Labour holds Exeter, three seats up on last year.
Exeter IND +14; Exeter LAB -14 | Labour was down 14 seats in Exeter, eight of them to people who were its own until a year ago, and independents were up by the same number.
Exeter LAB +12; Exeter LD -12 | Exeter: every Lib Dem who stood has been beaten, twelve seats gone, all of them to Labour.
Exeter LAB +4 | No party has a majority in Exeter; Labour’s plus four there will please its leader.
Exeter CON +22 | Exeter has been taken by the Conservatives from the Lib Dems. The winners are up 22 seats.
Exeter LD -12 | Exeter has been taken by the Conservatives from the Lib Dems. The losers are down 12.
Exeter CON +17 | Exeter is the odd one out. Labour has held it, but the Conservatives are up 17 seats there, against what was seen in the rest of the country.
Exeter GRN +3; Exeter IND +1; Exeter LAB -4 | Exeter had a quiet time of it. Labour kept the council with 34 of the 53 seats. It did give up four: three of them to the Greens and one to an independent.
Exeter CON -5 | Exeter stays blue, although five seats were lost there.
Exeter LAB +9; Exeter LD -9 | Word came from Exeter that the Lib Dems had lost nine seats in the city and Labour had put on nine.
Exeter LD -11 (22) | In Exeter, which the Lib Dems governed until last May, their group is down 11 to 22.
Exeter CON +2 (20) | The Conservatives have held Exeter. Their leader called it a thumping result. They now hold 20 of the 35 seats, two more than last year.
Kent CON -28 | In Kent the Conservatives kept their majority at Maidstone, with 28 fewer councillors.
Maidstone CON -8 | The Conservatives kept their majority at Maidstone, with eight fewer councillors.
Norwich LAB +3 | Norfolk is still Conservative. Labour remains in charge at Norwich City Council after gaining three seats.
none | Labour holds Exeter, three seats up on the Tories.
none | The winners are up 22 seats.
none | The Lib Dems retain Hull, having started the night one seat up on everybody else put together.
none | Tamworth’s ruling Conservatives had a majority of 300 to defend and lost by 51.
none | In Exeter the council slipped away from Labour by one.
`),
)('%s: %s', (expected, text) => {
  expect(seatsIn(text)).toBe(expected);
});
