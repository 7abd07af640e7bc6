import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// What became of wards as local papers and councils’ pages tell it.
test.each(
  toLines(String.raw`
Elthorne (Ealing) hold CON from CON | Ealing ward by ward\n\nElthorne: the Tories held on by nine votes.
Elthorne (Ealing) hold LAB from LAB | Ealing ward by ward\n\nElthorne: Labour held on here.
Elthorne (Ealing) hold LAB from LAB, LAB 41 null | Ealing ward by ward\n\nElthorne: Labour clung on here, with 41 per cent of the vote.
Briston (North Norfolk) hold LD from LD | North Norfolk saw a Lib Dem hold in the Briston by-election.
Gornal (Dudley) gain LAB from CON | Dudley saw a Labour gain from the Tories in Gornal ward.
Balham (Wandsworth) gain LAB from - | Wandsworth saw a Labour gain in Balham.
East Putney (Wandsworth) win CON from -; East Putney (Wandsworth) win LAB from - | Wandsworth council count: live\n\nEast Putney has split: two Conservatives and one Labour councillor.
East Putney (Wandsworth) win CON from -; East Putney (Wandsworth) win LAB from - | Wandsworth council count: live\n\nEast Putney was a split ward. It elected two Conservatives and one Labour councillor.
East Putney (Wandsworth) win CON from -; East Putney (Wandsworth) win LAB from - | Wandsworth council count: live\n\nIn East Putney the Conservatives won two seats and Labour one.
East Putney (Wandsworth) win CON from -; East Putney (Wandsworth) win LAB from - | Wandsworth council count: live\n\nIn East Putney the Conservatives won two seats and Labour took the third.
East Putney (Wandsworth) win CON from -; East Putney (Wandsworth) win LAB from - | Wandsworth council count: live\n\nIn East Putney the Conservatives took two of the three seats, with the other going to Labour.
East Putney (Wandsworth) win CON from -; East Putney (Wandsworth) win LAB from - | Wandsworth council count: live\n\nEast Putney: two Labour, one Conservative.
East Putney (Wandsworth) win CON from -; East Putney (Wandsworth) win LAB from - | Wandsworth council count: live\n\nLabour and the Conservatives shared the spoils in East Putney, with Labour taking two seats and the Conservatives one.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram: Labour hold. Jane Holt 1,204, Reform 611.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram\nJane Holt (Lab) 1,204 ELECTED\nJohn Roe (Con) 611\nLabour hold
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram\nLabour HOLD\nJane Holt (Lab) 1,204\nJohn Roe (Con) 611
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram - LAB HOLD\nJane Holt, Labour, 1,204 - elected\nJohn Roe, Conservative, 611
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram: Jane Holt (Lab, 1,204), John Roe (Con, 611). Lab hold. Turnout 31%.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram (Lab hold): Jane Holt 1,204; John Roe (C) 611
Abram (Wigan) gain LAB from CON | Wigan council elections: full results\n\nAbram ward: Labour gain from Conservative
Abram (Wigan) gain LAB from CON | Wigan council elections: full results\n\nAbram: GAIN for Labour from the Conservatives
Abram (Wigan) gain LAB from CON | Wigan council elections: full results\n\nAbram: Conservatives LOSE to Labour
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram: Labour (no change)
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram: Labour, majority 593 (no change).
Abram (Wigan) win LAB from - | Wigan council elections: full results\n\nResult: Abram - Labour’s Jane Holt is elected with 1,204 votes.
Abram (Wigan) win LAB from - | Wigan council elections: full results\n\nLabour’s Jane Holt has been elected for Abram.
Abram (Wigan) win CON from - | Wigan council elections: full results\n\nAbram has a new councillor: the Conservatives’ Jane Holt, who beat Labour’s John Roe by 12 votes.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nIn Abram, Conservative Jane Holt took the seat from Labour by just 12 votes.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nConservative Jane Holt won Abram from Labour by just 12 votes.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nThere was a shock in Abram, where Conservative Jane Holt ousted Labour’s John Roe, a councillor for 20 years.
Abram (Wigan) win LAB from - | Wigan council elections: full results\n\nThere was drama in Abram, with Labour’s Jane Holt winning by a single vote after three recounts.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nThere was drama in Abram, where Labour clung on by a single vote after three recounts.
Abram (Wigan) win LAB from - | Wigan council elections: full results\n\nThe closest contest was in Abram, where Labour won by a single vote.
Abram (Wigan) win LAB from - | Wigan council elections: full results\n\nThe closest contest was in Abram: Labour won by a single vote.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nThe closest contest was in Abram, which Labour held by a single vote.
Abram (Wigan) win LAB from - | Wigan council elections: full results\n\nIt was closest in Abram, where just one vote separated the Labour winner and the Conservative.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram was the closest of all: Labour held on by a single vote.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nAbram was the only ward to change hands, the Conservatives taking it from Labour.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nOnly one ward changed hands: Abram, which the Conservatives took from Labour.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nOnly one seat changed hands, in Abram, where the Conservatives beat Labour.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nThe only seat to change hands was Abram, a Conservative gain from Labour.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nLabour’s only loss was in Abram, to the Conservatives.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nLabour’s sole defeat came in Abram at the hands of the Conservatives.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nThe Conservatives’ only gain came in Abram, at Labour’s expense.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nThe Conservatives made one gain, taking Abram from Labour.
Abram (Wigan) gain CON from LAB | Wigan council elections: full results\n\nThe Conservatives made one gain, Abram, from Labour.
Abram (Wigan) gain CON from LAB; Bryn (Wigan) gain LAB from CON | Wigan council elections: full results\n\nThe Conservatives gained Abram from Labour but lost Bryn to them.
Abram (Wigan) gain CON from LAB; Bryn (Wigan) gain LD from CON | Wigan council elections: full results\n\nThe Conservatives gained Abram from Labour but lost Bryn to the Lib Dems.
Abram (Wigan) gain CON from LAB; Bryn (Wigan) gain LD from CON | Wigan council elections: full results\n\nAbram went from Labour to the Conservatives, and Bryn from the Conservatives to the Lib Dems.
Abram (Wigan) hold LAB from LAB; Bryn (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram stayed Labour, as did Bryn.
Abram (Wigan) hold LAB from LAB; Bryn (Wigan) hold LAB from LAB; Hindley (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nAbram, Bryn and Hindley all stayed Labour.
Abram (Wigan) hold LAB from LAB; Bryn (Wigan) hold LAB from LAB; Hindley (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nLabour held Abram, Bryn and Hindley.
Abram (Wigan) hold LAB from LAB; Bryn (Wigan) hold LAB from LAB; Hindley (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nLabour holds: Abram, Bryn, Hindley.
Abram (Wigan) hold LAB from LAB, LAB 48.3 -2.1; Bryn (Wigan) hold LAB from LAB, LAB 51 3.4 | Wigan council elections: full results\n\nLabour hold Abram (48.3%, -2.1) and Bryn (51.0%, +3.4).
Abram (Wigan) hold LAB from LAB, LAB 48.2 -9.1 | Wigan council elections: full results\n\nIn Abram Labour’s share fell by 9.1 points to 48.2 per cent, but it held the seat.
Abram (Wigan) hold LAB from LAB, LAB 48.2 -9.1 | Wigan council elections: full results\n\nIn Abram Labour’s share was down 9.1 points at 48.2 per cent, enough to hold the seat.
Abram (Wigan) hold LAB from LAB, CON 31.5 4, LAB 48.2 -9.1 | Wigan council elections: full results\n\nLabour held Abram with 48.2 per cent of the vote, down 9.1 points, ahead of the Conservatives on 31.5 per cent (+4.0).
Abram (Wigan) hold LAB from LAB, CON 31.5 4, LAB 48.2 -9.1, LD 20.3 5.1 | Wigan council elections: full results\n\nAbram: Lab 48.2 (-9.1), Con 31.5 (+4.0), LD 20.3 (+5.1). Lab hold.
Abram (Wigan) hold LAB from LAB, CON 31.5 4, LAB 48.2 -9.1 | Wigan council elections: full results\n\nAbram: Labour 48.2% (down 9.1), Conservatives 31.5% (up 4). Labour hold.
Abram (Wigan) hold LAB from LAB, CON 31.5 null, LAB 48.2 null | Wigan council elections: full results\n\nLabour held Abram by 48.2% to 31.5% for the Conservatives.
Abram (Wigan) hold LAB from LAB, CON 31.5 null, LAB 48.2 null | Wigan council elections: full results\n\nLabour held off the Conservatives in Abram, winning by 48.2 per cent to 31.5.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nThe Conservatives came within 12 votes of taking Abram, but Labour held it.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nThe Conservatives came within 12 votes of taking Abram from Labour.
Abram (Wigan) hold LAB from LAB | Wigan council elections: full results\n\nThe Conservatives fell 12 votes short in Abram, where Labour held on.
Abram (Wigan) gain LAB from GRN, GRN 39.1 null, LAB 45.8 null | Wigan results\n\nIn Abram ward Labour took the seat from the Greens by 207 votes, 45.8 per cent to 39.1.
Abram (Wigan) gain LAB from GRN, GRN 39.1 null, LAB 45.8 null | Wigan results\n\nLabour gained Abram from the Greens, 45.8% to 39.1%.
Abram (Wigan) hold LAB from LAB, CON 31.5 null, LAB 48.2 null | Wigan results\n\nLabour held off the Conservatives in Abram, winning by 48.2 per cent to 31.5.
Abram (Wigan) hold LAB from LAB, CON 31.5 null, LAB 48.2 null | Wigan results\n\nLabour saw off the Conservatives in Abram by 48.2% to 31.5%.
Abram (Wigan) hold LAB from LAB, CON 31.5 null, LAB 48.2 null | Wigan results\n\nLabour held Abram by 48.2% to 31.5% for the Conservatives.
Abram (Wigan) hold LAB from LAB, CON 31.5 null, LAB 48.2 null | Wigan results\n\nLabour held Abram with 48.2% to the Conservatives’ 31.5%.
Abram (Wigan) hold LAB from LAB, LAB 50.9 null | Wigan results\n\nIn Abram, Labour topped 50 per cent (50.9, to be exact) and kept all three seats.
Abram (Wigan) hold LAB from LAB, LAB 50.9 null | Wigan results\n\nIn Abram Labour passed 50 per cent (50.9) and held the seat.
Abram (Wigan) hold LAB from LAB, LAB 53.2 null | Wigan results\n\nLabour held Abram with more than half of the vote (53.2 per cent).
Abram (Wigan) hold LAB from LAB | Wigan results\n\nLabour held Abram with just over 50 per cent of the vote.
Abram (Wigan) hold LAB from LAB, LAB 48.3 -2.1; Bryn (Wigan) hold LAB from LAB, LAB 51 3.4 | Wigan results\n\nLabour hold Abram (48.3%, -2.1) and Bryn (51.0%, +3.4).
Abram (Wigan) hold LAB from LAB, LAB 48.3 null; Bryn (Wigan) hold CON from CON, CON 51 null | Wigan results\n\nLabour held Abram (48.3%) and the Conservatives Bryn (51.0%).
Abram (Wigan) hold LAB from LAB, LAB 48.2 -9.1 | Wigan results\n\nIn Abram Labour’s share was down 9.1 points at 48.2 per cent, enough to hold the seat.
Abram (Wigan) hold LAB from LAB, LAB 48 -11 | Wigan results\n\nAbram: Labour held on here, but with its vote down 11 points to 48 per cent.
Abram (Wigan) hold LAB from LAB, LAB 48 -11 | Wigan results\n\nAbram: Labour held on, its vote down by 11 points to 48 per cent.
Abram (Wigan) hold LAB from LAB, LAB 48.2 -9.1, REF 31.5 null | Wigan results\n\nLabour held Abram with 48.2 per cent, a fall of 9.1 points, and Reform came second on 31.5.
Abram (Wigan) hold LAB from LAB | Wigan results\n\nLabour held Abram on a turnout of 31.2 per cent.
Abram (Wigan) gain REF from LAB | Wigan results\n\nReform gained Abram from Labour on a swing of 14.2 per cent.
Abram (Wigan) gain REF from LAB | Wigan results\n\nReform gained Abram from Labour by 1,204 votes to 980.
Abram (Wigan) gain REF from LAB, REF 48.2 20.1 | Wigan results\n\nReform took Abram from Labour. Their share: 48.2 per cent, up 20.1.
Abram (Wigan) gain REF from LAB, LAB 24.1 null, REF 48.2 null | Wigan results\n\nReform took Abram from Labour. It polled 48.2 per cent; Labour’s share halved to 24.1.
Abram (Wigan) gain REF from LAB, GRN 12.6 null, LAB 39.2 null, REF 48.2 null | Wigan results\n\nAbram: Reform 1,204 (48.2%), Labour 980 (39.2%), Greens 315 (12.6%). Reform gain from Labour.
Abram (Wigan) gain REF from -, GRN 12.6 null, LAB 39.2 -20, REF 48.2 48.2 | Wigan results\n\nAbram, Reform gain: REF 48.2 (+48.2); LAB 39.2 (-20.0); GRN 12.6 (new).
Abram (Wigan) gain REF from LAB, REF 48.2 20 | Wigan results\n\nReform’s vote in Abram rose 20 points to 48.2 per cent as it took the ward from Labour.
Heald Green North (Stockport) win LD from - | Stockport council results: as they came in\n\nHeald Green North (new ward): LD 1,204, Ind 980. Lib Dem win.
Norbury & Woodsmoor (Stockport) hold LD from LD | Stockport council results: as they came in\n\nNorbury & Woodsmoor - LIB DEM HOLD
Norbury & Woodsmoor (Stockport) hold LD from LD | Stockport council results: as they came in\n\nThe Lib Dems have held Norbury & Woodsmoor, Labour’s Dave Cox coming second.
Norbury & Woodsmoor (Stockport) gain LAB from LD | Stockport council results: as they came in\n\nLabour have taken Norbury & Woodsmoor off the Lib Dems.
Norbury & Woodsmoor (Stockport) gain LAB from LD | Stockport council results: as they came in\n\nNorbury & Woodsmoor: Labour GAIN from Lib Dem. Majority 144. Turnout 41.2%.
Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\n10.14pm: First result in - Labour hold Kingsway Park.
Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\n10.14pm: First result in, and Labour hold Kingsway Park with a 900 majority.
Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nResult - Kingsway Park: Labour hold
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nBREAKING: Labour lose Kingsway Park to the Lib Dems
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nLIB DEM GAIN from Labour in Kingsway Park.
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nLib Dem gain in Kingsway Park from Labour.
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nKingsway Park has fallen to the Lib Dems. Labour had held the ward since 2011.
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nThe Lib Dems have won Kingsway Park, where Labour’s Anne Dodd was defending a majority of 302.
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nIn Kingsway Park, sitting Labour councillor Anne Dodd lost to the Lib Dems’ Raj Patel by 44 votes.
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nLabour’s Anne Dodd lost her seat in Kingsway Park to Lib Dem Raj Patel.
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nCouncillor Anne Dodd (Labour) has lost her Kingsway Park seat to the Lib Dems.
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nRaj Patel (Lib Dem) unseated Labour’s Anne Dodd in Kingsway Park.
Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nLib Dem Raj Patel has been elected in Kingsway Park, replacing Labour’s Anne Dodd.
Kingsway Park (Stockport) win LD from - | Stockport council results: as they came in\n\nLib Dem Raj Patel is the new councillor for Kingsway Park.
Kingsway Park (Stockport) win LD from - | Stockport council results: as they came in\n\nRaj Patel (Liberal Democrats) has been elected to represent Kingsway Park with 1,344 votes.
Kingsway Park (Stockport) win LAB from - | Stockport council results: as they came in\n\nKingsway Park has returned Labour’s Anne Dodd with an increased majority.
Kingsway Park (Stockport) win LAB from - | Stockport council results: as they came in\n\nLabour’s Anne Dodd was returned in Kingsway Park with an increased majority.
Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nLabour leader Anne Dodd held her seat in Kingsway Park by 44 votes.
Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nIt was a comfortable hold for Labour in Kingsway Park.
Brinnington (Stockport) hold LAB from LAB; Kingsway Park (Stockport) hold LAB from LAB; Reddish South (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nLabour comfortably held Kingsway Park, Brinnington and Reddish South.
Brinnington (Stockport) hold LAB from LAB; Kingsway Park (Stockport) hold LAB from LAB; Reddish South (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nLabour retained all of its seats, in Kingsway Park, Brinnington and Reddish South.
Brinnington (Stockport) gain LD from LAB; Kingsway Park (Stockport) gain LD from LAB; Reddish South (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nThe Lib Dems gained three seats from Labour, in Kingsway Park, Brinnington and Reddish South.
Brinnington (Stockport) gain LD from LAB; Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nThe Lib Dems made gains in Kingsway Park and Brinnington, both from Labour.
Brinnington (Stockport) gain GRN from LAB; Kingsway Park (Stockport) gain LD from LAB | Stockport council results: as they came in\n\nLabour lost two seats - Kingsway Park to the Lib Dems and Brinnington to the Greens.
Brinnington (Stockport) gain GRN from LAB; Kingsway Park (Stockport) gain LD from LAB; Offerton (Stockport) gain LAB from CON | Stockport council results: as they came in\n\nLabour lost Kingsway Park to the Lib Dems and Brinnington to the Greens, but gained Offerton from the Tories.
Brinnington (Stockport) gain GRN from LAB; Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nLabour held Kingsway Park but lost Brinnington to the Greens.
Kingsway Park (Stockport) win GRN from - | Stockport council results: as they came in\n\nThere was joy for the Greens in Kingsway Park, where Raj Patel became their first councillor.
Kingsway Park (Stockport) gain GRN from - | Stockport council results: as they came in\n\nKingsway Park: Raj Patel (Green) 1,344 *elected*; Anne Dodd (Lab) 1,300. Green gain.
Kingsway Park (Stockport) gain GRN from LAB | Stockport council results: as they came in\n\nKingsway Park is a Green gain from Labour by 44 votes after two recounts.
Kingsway Park (Stockport) win LAB from -, LAB 60.1 2.2 | Stockport council results: as they came in\n\nKingsway Park is Labour’s again, with 60.1 per cent (+2.2).
Kingsway Park (Stockport) hold LAB from LAB, LAB 61 null | Stockport council results: as they came in\n\nNo change in Kingsway Park. Labour’s Anne Dodd is back with 61 per cent of the vote.
Kingsway Park (Stockport) hold LAB from LAB, LAB 61 null | Stockport council results: as they came in\n\nNo change in Kingsway Park, where Labour’s Anne Dodd is back with 61 per cent of the vote.
Kingsway Park (Stockport) win REF from - | Stockport council results: as they came in\n\nReform topped the poll in Kingsway Park, pushing Labour into second.
Kingsway Park (Stockport) win REF from - | Stockport council results: as they came in\n\nReform’s Raj Patel swept to victory in Kingsway Park.
Kingsway Park (Stockport) win REF from - | Stockport council results: as they came in\n\nVictory for Reform’s Raj Patel in Kingsway Park.
Kingsway Park (Stockport) gain REF from LAB | Stockport council results: as they came in\n\nKingsway Park declares for Reform, a gain from Labour.
Kingsway Park (Stockport) hold LAB from LAB | Stockport council results: as they came in\n\nLabour increased its majority in Kingsway Park to 1,204.
`),
)('%s: %s', (expected, text) => {
  expect(wardsIn(text)).toBe(expected);
});
