import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// From whom a ward was taken, told elsewhere in the sentence or in the next.
test.each(
  toLines(String.raw`
Abram (Wigan) gain REF from LAB; Leigh West (Wigan) gain REF from LAB | In Wigan, Reform have won Abram and Leigh West, both from Labour, and are talking of more.
Abram (Wigan) gain REF from LAB, LAB 30 null, REF 46 null; Leigh West (Wigan) gain REF from LAB | In Wigan, Reform have won Abram and Leigh West, both of them from Labour. Abram went Reform 46%, Labour 30%.
Abram (Wigan) gain REF from LAB; Ashton (Wigan) gain REF from LAB; Leigh West (Wigan) gain REF from LAB | In Wigan, Labour lost Abram, then Leigh West, then Ashton – all three to Reform.
Abram (Wigan) gain REF from LAB; Leigh West (Wigan) gain REF from LAB | In Wigan, Labour lost Abram and then Leigh West, both to Reform.
Abram (Wigan) gain REF from LAB; Leigh West (Wigan) gain REF from LAB | Reform gain Abram from Labour in Wigan, and Leigh West too.
Abram (Wigan) gain REF from LAB; Leigh West (Wigan) gain REF from LAB | Reform took Abram from Labour in Wigan, and Leigh West as well.
Abram (Wigan) gain REF from LAB; Leigh West (Wigan) gain REF from LAB | Wigan council says Abram and Leigh West both went Reform, each of them a gain from Labour.
Abram (Wigan) gain REF from LAB | In the Abram by-election to Wigan council, Labour’s seat went to Reform.
Abram (Wigan) gain REF from LAB | In Abram ward, Wigan, Labour’s seat has gone to Reform by 60 votes.
Abram (Wigan) gain REF from LAB, REF 52 null | In Abram ward, Wigan, Reform took Labour’s seat with 52%.
Abram (Wigan) gain REF from LAB | Labour lost in Wigan tonight; in Abram ward, Reform won Labour’s seat by a street.
Abram (Wigan) gain REF from LAB, LAB 28.4 null, REF 39.9 null | Reform picked up Abram ward in Wigan. Their candidate took 39.9%, with Labour – who won it two years ago – second on 28.4%.
Abram (Wigan) gain REF from LAB | Reform won Abram ward in Wigan. Labour, who took it two years ago, were second.
Abram (Wigan) gain REF from LAB | Reform win Abram (Wigan). The old councillor, a Labour man, finished 900 votes adrift.
Abram (Wigan) gain REF from LAB | Reform win Abram (Wigan). The outgoing councillor, Labour’s Jo Bell, did not stand again.
Abram (Wigan) gain REF from LAB | Wigan council: Abram ward has turned to Reform, and with it goes the last Labour councillor in the town.
Abram (Wigan) gain REF from LAB | Abram ward in Wigan went Reform, taking with it Labour’s last councillor in the town.
Abram (Wigan) gain REF from LAB | Wigan council: Abram ward went Reform, three seats to nil; it had been all Labour.
Abram (Wigan) gain REF from LAB | Wigan council: Abram ward has gone to Reform. It had always been Labour.
Abram (Wigan) gain REF from LAB | Labour’s only seat in Wigan, in Abram ward, went to Reform as well.
Abram (Wigan) gain REF from LAB | Reform has won in Abram ward, Wigan. Labour were defending the seat.
Abram (Wigan) gain REF from LAB; Hindley (Wigan) gain REF from LAB | A bad morning for Labour in Wigan: Abram gone to Reform, Hindley likewise.
Abram (Wigan) gain REF from LAB; Hindley (Wigan) gain CON from LAB | A poor night for Labour in Wigan: Abram has gone to Reform and Hindley to the Tories.
Abram (Wigan) gain REF from LAB | In Wigan, Labour were beaten by Reform in Abram, which they had been defending.
Abram (Wigan) gain REF from LAB | In Wigan, Labour was beaten by Reform in Abram, a seat it had held since 1973.
Abram (Wigan) gain REF from LAB | Wigan council, live\n\nIn Abram, Labour’s old seat, Reform’s Jo Bell won by 60.
Abram (Wigan) gain REF from LAB | Wigan council, live\n\nLabour have lost seats all night. Reform has now taken Abram ward from it.
Abram (Wigan) gain REF from LAB | Wigan council, live\n\nLabour lost its majority there; Reform have taken Abram ward from it.
Abram (Wigan) win REF from - | A bad night for Labour in Wigan: Reform won Abram.
Abram (Wigan) hold CON from CON | A bad night for Labour in Wigan: the Tories held Abram.
Abram (Wigan) gain REF from LAB | In Wigan, Labour will remember Abram ward, which it lost to Reform.
Abram (Wigan) gain IND from LAB | The upset of the night in Wigan was in Abram ward, which Labour lost to an independent, Jo Bell, a nurse.
Marl Bank and Elmrow (Wigan) gain IND from LAB; Wigan hold LAB from LAB | Wigan stays Labour. The upset of the night was at Marl Bank and Elmrow, which Labour lost to an independent.
Abram (Wigan) gain LAB from IND; Wigan hold LAB from LAB | Labour have held Wigan. In Abram, the independent group leader’s old ward, they took the seat from the independents by 700.
Abram (Wigan) gain LAB from CON; Ashton (Wigan) gain CON from LAB | Wigan count\n\nLabour took Abram from the Tories and they took Ashton from Labour.
Abram (Wigan) gain IND from LAB; Wigan hold LAB from LAB | Wigan: held by Labour, though Abram was gained by an independent from them.
Ashton (Wigan) gain CON from LAB; Wigan hold LAB from LAB | Labour hold Wigan. Ashton, which the Tories gained from them, was the closest.
Abram (Wigan) gain CON from LAB | There was one surprise in Wigan: Abram, which the Tories took from Labour.
Abram (Wigan) gain CON from LAB | Abram, which the Tories gained from Labour, was the one that mattered in Wigan.
Abram (Wigan) gain REF from LAB | Reform has snatched Abram from Labour, a ward on Wigan council that few could find.
Abram (Wigan) gain REF from LAB | Reform has snatched Abram from Labour, which is a ward of Wigan council and not well known.
Abram (Wigan) hold LAB from LAB; Ashton (Wigan) hold LAB from LAB | In Wigan, Labour held Abram; so did it Ashton.
Abram (Wigan) hold LAB from LAB | Wigan count\n\nAbram was an easy Labour hold.
Abram (Wigan) hold LAB from LAB; Ashton (Wigan) hold CON from CON | Wigan count\n\nAbram was an easy Labour hold, and Ashton a comfortable Conservative hold.
Abram (Wigan) hold LAB from LAB; Ashton (Wigan) hold LAB from LAB | Wigan count\n\nAbram was also a Labour hold, as was Ashton, although there the lead shrank to 73.
Abram (Wigan) hold LAB from LAB | In Wigan, it was a Labour hold in Abram.
Abram (Wigan) hold LAB from LAB | In Abram ward, Wigan, it was a Labour hold.
Abram (Wigan) win LAB from - | There were gasps in Wigan when Abram ward came in with a Labour win.
Abram (Wigan) win LAB from - | In Wigan, Labour came first in Abram ward.
Abram (Wigan) hold LAB from LAB | Next in Wigan is Abram ward. It is a Labour ward still.
Abram (Wigan) hold LAB from LAB | In Wigan, Abram was closer, but it is still a Labour ward.
Abram (Wigan) gain REF from LAB | Wigan count\n\nAbram is Reform’s. It had been a Labour ward.
Abram (Wigan) gain REF from LAB | Wigan count\n\nAbram has a Reform councillor tonight where it used to have a Labour one.
Abram (Wigan) gain REF from LAB | Wigan count\n\nThe next to pass from Labour to Reform was Abram.
Abram (Wigan) gain REF from LAB | Wigan count\n\nAbram was the next to pass from Labour to Reform, by 400 votes.
Abram (Wigan) gain REF from LAB | Among the Wigan wards to switch from Labour to Reform was Abram.
Abram (Wigan) gain REF from LAB | In Wigan, Abram was the first of them, with Reform winning the ward from Labour.
Abram (Wigan) gain REF from LAB | Abram ward in Wigan turned its back on Labour and plumped for Reform’s Jo Bell.
Abram (Wigan) gain REF from LAB | Wigan count\n\nReform relieved Labour of Abram, theirs since 1973.
Abram (Wigan) gain REF from LAB | Wigan count\n\nAbram, Labour since 1973, now belongs to Reform’s Jo Bell, who won it by 177.
Abram (Wigan) gain REF from LAB | Reform took the city of Wigan’s western edge too, with Abram, until Thursday a Labour ward, among their trophies.
none | In Wigan, Labour hope that Abram ward will be a Labour hold.
none | In Wigan, Reform could be the next to pass from Labour in Abram.
none | In Wigan, Abram was the first to be counted, with Reform hoping to win the ward from Labour.
Abram (Wigan) gain REF from LAB | Wigan count\n\nBoth seats in Abram went to Reform, which took them from Labour.
Abram (Wigan) gain REF from LAB; Hindley (Wigan) gain REF from LAB | In Wigan, Abram and Hindley also went Reform, each of them lost by Labour.
Abram (Wigan) gain IND from LAB | Abram ward, Wigan, bucked the trend by rejecting Labour, which was defending it, in favour of an independent.
Abram (Wigan) gain LAB from IND | Wigan count\n\nAbram belonged to an independent until Thursday; Labour’s Jo Bell has it now.
Abram (Wigan) gain REF from LAB, REF 54.7 null | Abram ward was Labour’s safest in Wigan. Reform’s Jo Bell took it from them with 54.7% of the vote.
Abram (Wigan) win UKIP from - | Ukip’s first seat in Wigan has been declared in Abram ward.
Abram (Wigan) win UKIP from - | Ukip’s second seat of the night in Wigan came in Abram.
Abram (Wigan) win LAB from -; Wigan gain LAB from CON | Labour have gained Wigan from the Conservatives. A win in Abram by just over 100 votes gave them the 38th seat they needed.
Abram (Wigan) win LAB from -; Wigan gain LAB from CON | Labour have gained Wigan from the Conservatives. Victory in the ward of Abram took them over the line.
Abram (Wigan) win LD from - | The Conservatives fell short in Wigan when a tied vote in Abram was settled by drawing straws and went to the Lib Dems.
Abram (Wigan) win LD from - | In Wigan a tie in Abram was settled by lot in favour of the Lib Dems.
Abram (Wigan) win LD from - | In Wigan two candidates in Abram drew straws and the Lib Dem won.
Abram (Wigan) win LD from - | In Wigan, Abram was decided by the toss of a coin, which came down for the Lib Dems.
Abram (Wigan) win LD from - | In Abram ward, Wigan, the Labour and Lib Dem candidates tied and lots were drawn. The Lib Dem won.
Abram (Wigan) gain LD from CON, LD 52.3 11.6 | The best Lib Dem result in Wigan was in Abram, up 11.6 points to 52.3%, enough to gain the ward from the Conservatives.
Abram (Wigan) win UKIP from -, UKIP 40.9 null | Sedgley aside, in Wigan’s Abram ward Ukip got in on 40.9 per cent.
Abram (Wigan) gain LAB from CON; Hindley (Wigan) gain LAB from CON | Wigan count\n\nAbram and Hindley were the wards that swung it, both going from Conservative to Labour.
Abram (Wigan) gain LAB from CON; Wigan hold LAB from LAB | Labour hold Wigan. In Abram, a ward they gained from the Conservatives, Jo Bell won by 212 votes.
Abram (Wigan) gain IND from LAB | Labour has 27 of the seats in Wigan. Abram is one of the wards it lost to independents.
Abram (Wigan) gain IND from LAB | In Wigan, Abram was among the seats that Labour lost to independents.
Abram (Wigan) win REF from -, REF 52 null | Abram ward in Wigan has voted Reform, by 52% to 31%.
Abram (Wigan) gain IND from CON | Jo Bell toppled the Conservatives in Abram ward, Wigan, as an independent.
Abram (Wigan) hold CON from CON | In Wigan, Labour could not shift the Tories in Abram, which stayed blue.
Abram (Wigan) hold LAB from LAB, LAB 61.4 null | Abram ward, Wigan, re-elected Labour’s Jo Bell with 61.4 per cent.
Abram (Wigan) win UKIP from - | Wigan count\n\nAbram is now a clean sweep for Ukip.
Abram (Wigan) hold LAB from LAB | Wigan count\n\nThe Tories had hoped for Abram, but that one is Labour’s still.
none | Labour’s leader in Wigan, Jo Bell, lost her Abram seat.
none | Tory leader Kevin Dawe was among those beaten in Wigan, losing his seat in Abram ward by 211 votes.
none | A win in Abram ward, Wigan, would give Labour the seat they need.
none | In Wigan a tie in Abram would be settled by lot, in favour of nobody, said the Lib Dems.
Abram (Wigan) hold CON from CON; Hindley (Wigan) hold CON from CON | Wigan count\n\nAbram stays blue. So does Hindley.
Abram (Wigan) hold CON from CON; Hopley Green (Wigan) hold CON from CON | Wigan count\n\nAbram stays blue. So does Hopley Green.
Abram (Wigan) hold CON from CON; Hopley Green (Wigan) hold CON from CON | Wigan count\n\nAbram was held by the Tories. So was Hopley Green.
Abram (Wigan) hold LD from LD; Hopley (Wigan) gain IND from LD | Wigan: Abram – LD hold. Hopley – Ind gain from LD.
Hopley (Wigan) gain IND from LD; Marl Bank (Wigan) hold LD from LD | Wigan: Marl Bank – LD hold. Hopley – Ind gain from LD.
Abram (Wigan) gain LAB from CON | There was no joy for the Conservatives in Abram ward, Wigan, lost to Labour.
Abram (Wigan) gain LD from CON | Despite losing Abram to the Lib Dems, the Conservatives in Wigan did not panic.
Abram (Wigan) gain LD from CON; Hindley (Wigan) hold CON from CON | Despite losing Abram to the Lib Dems, the Conservatives in Wigan did at least cling on in Hindley.
Abram (Wigan) gain GRN from LAB | Cheers at the Wigan count, where Abram has just been declared for the Greens; Labour’s Jo Bell, who had held the ward since 2010, was beaten by 203.
Abram (Wigan) gain LAB from - | Labour have Abram back: it was declared in Wigan at ten past four.
Abram (Wigan) win CON from - | Conservative candidate Jo Bell was first past the post in Abram, Wigan, with 739 votes.
Abram (Wigan) gain IND from CON | After eight years in Tory hands, the Wigan ward of Abram is now represented by an independent.
Abram (Wigan) hold GRN from GRN | Cllr Imogen Dray (Green) comfortably defended Abram ward in Wigan.
Hopley (Wigan) win IND from -; Marl Bank (Wigan) hold LAB from LAB | Wigan results in full\n\nHopley: Jo Bell (Ind) 815 (elected); Al Dee (Lab) 707.\n\nAs you were\n\nLabour held Marl Bank.
`),
)('%s: %s', (expected, text) => {
  expect(wardsIn(text)).toBe(expected);
});
