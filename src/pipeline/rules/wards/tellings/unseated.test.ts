import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// Candidates’ lists, entries below headings, who was beaten where, whose a ward had been, and seats that were shared.
test.each(
  toLines(String.raw`
Elm Row (Swale) win LAB from - | How Swale voted\n\nElm Row (two seats): Jo Bell (Lab) 455 (elected); Al Dee (Lab) 410 (elected); Kay Flint (Ind) 300.
Elm Row (Swale) win IND from - | How Swale voted\n\nElm Row: Jo Bell (Ind) 804 (elected); Guy Marsh (Con) 611; Una Pike (Lab) 80.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) win CON from -; Elm Row (Swale) win LAB from -; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nElm Row - Jo Bell (Con) 1,044 (elected); Mick Stone (Lab) 980 (elected); Ann Hay (Con) 900.\n\nMurston - Labour hold.\n\nChalkwell - Labour hold.\n\nKemsley - Labour hold.
Elm Row (Swale) win LAB from - | How Swale voted\n\nElm Row: Jo Bell (Labour) 1,044 - elected, Mick Stone (Conservative) 980, Ann Hay (Green) 212
Elm Row (Swale) win REF from - | How Swale voted\n\nElm Row (1 seat): Jo Bell (Reform UK) 900 (elected); Una Pike (Lab) 610; Al Dee (Lib Dem) 200.
Elm Row (Swale) win UKIP from - | How Swale voted\n\nHow Elm Row voted: Joe Pike (Ukip) 801 (elected); Ron Ash (Lab) 790; Guy Marsh (TUSC) 12.
Elm Row (Swale) win CON from - | How Swale voted\n\nElm Row\nJo Bell (Con) 804 - elected\nUna Pike (Lab) 690\nAl Dee (Green) 90\nTurnout: 30.2%
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) win CON from -; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nElm Row - Three for the Conservatives.\n\nMurston - Labour hold.\n\nChalkwell - Labour hold.\n\nKemsley - Labour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) win GRN from -; Elm Row (Swale) win LAB from -; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nElm Row - Two for Labour, one for the Greens.\n\nMurston - Labour hold.\n\nChalkwell - Labour hold.\n\nKemsley - Labour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) hold CON from CON; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nElm Row - No surprises. The Conservatives kept all three.\n\nMurston - Labour hold.\n\nChalkwell - Labour hold.\n\nKemsley - Labour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) hold LAB from LAB; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nELM ROW\nLabour’s Una Pike was re-elected with a majority of 1,310.\n\nMURSTON\nLabour hold.\n\nCHALKWELL\nLabour hold.\n\nKEMSLEY\nLabour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) hold LAB from LAB; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nELM ROW\nLabour kept it. Jo Bell takes over from Hal Brook, who is retiring.\n\nMURSTON\nLabour hold.\n\nCHALKWELL\nLabour hold.\n\nKEMSLEY\nLabour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) gain LD from CON; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nELM ROW\nLib Dem Jo Bell ousted the Conservatives’ Kay Flint by 61 votes.\n\nMURSTON\nLabour hold.\n\nCHALKWELL\nLabour hold.\n\nKEMSLEY\nLabour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) hold LAB from LAB; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nELM ROW\nJo Bell was re-elected for Labour.\n\nMURSTON\nLabour hold.\n\nCHALKWELL\nLabour hold.\n\nKEMSLEY\nLabour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) hold LAB from LAB; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nELM ROW\nA Labour hold, and a tidy one.\n\nMURSTON\nLabour hold.\n\nCHALKWELL\nLabour hold.\n\nKEMSLEY\nLabour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) gain LAB from CON; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nELM ROW\nAfter three counts Jo Bell was declared the winner for Labour by three votes over Conservative incumbent Hal Brook.\n\nMURSTON\nLabour hold.\n\nCHALKWELL\nLabour hold.\n\nKEMSLEY\nLabour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) gain LAB from CON; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nELM ROW\nThe Tories’ deputy group leader Hal Brook was beaten by Labour’s Una Pike, 1,204 to 990.\n\nMURSTON\nLabour hold.\n\nCHALKWELL\nLabour hold.\n\nKEMSLEY\nLabour hold.
Chalkwell (Swale) hold LAB from LAB; Elm Row (Swale) gain GRN from LAB; Kemsley (Swale) hold LAB from LAB; Murston (Swale) hold LAB from LAB | How Swale voted\n\nELM ROW\nLabour lost it to the Greens by four votes.\n\nMURSTON\nLabour hold.\n\nCHALKWELL\nLabour hold.\n\nKEMSLEY\nLabour hold.
Elm Row (Swale) gain CON from LAB | How Swale voted\n\nLabour’s Kay Flint, cabinet member for roads, was beaten in Elm Row by Conservative publican Neil Ash by 27 votes.
Elm Row (Swale) gain LD from LAB | How Swale voted\n\nLabour’s only councillor, Una Pike, was defeated by the Lib Dems in Elm Row.
Elm Row (Swale) gain CON from LAB | How Swale voted\n\nIn Elm Row the sitting Labour councillor Omar Karim was edged out by Tory newcomer Tess Gray, 1,204 votes to 1,199.
Elm Row (Swale) gain IND from LAB | How Swale voted\n\nLabour’s housing spokesman Ken Old was bundled out of Elm Row by independent Chris Barker.
Elm Row (Swale) gain GRN from CON | How Swale voted\n\nSitting Tory Ken Old was pipped by Green Chris Barker in Elm Row by nine votes.
Elm Row (Swale) gain LAB from CON | How Swale voted\n\nSitting councillor Ken Old (Con) lost to Labour’s Chris Barker in Elm Row.
Elm Row (Swale) gain LAB from CON | How Swale voted\n\nFormer mayor Ken Old (Con) was unseated in Elm Row by Labour’s Chris Barker.
Elm Row (Swale) gain LAB from CON | How Swale voted\n\nAmong the casualties was Conservative cabinet member Ken Old, beaten in Elm Row by Labour’s Chris Barker.
Elm Row (Swale) gain LD from CON | How Swale voted\n\nThe Lib Dems overturned a Tory majority of 290 in Elm Row.
Elm Row (Swale) gain LAB from CON | How Swale voted\n\nLabour’s Neil Ash overturned a Tory majority of 112 in Elm Row.
Elm Row (Swale) gain LAB from CON | How Swale voted\n\nIn Elm Row, Labour’s Neil Ash turned a Conservative majority of 300 into a Labour one of 40.
Elm Row (Swale) gain GRN from LAB | How Swale voted\n\nThe Greens won Elm Row, overturning a Labour majority of 112.
Elm Row (Swale) gain CON from LAB | How Swale voted\n\nElm Row also swapped red for blue.
Elm Row (Swale) gain CON from LD | How Swale voted\n\nElm Row swung back to the Conservatives after four years with the Lib Dems.
Elm Row (Swale) gain IND from LAB | How Swale voted\n\nElm Row has slipped from Labour’s grasp, an independent taking it by 90 votes.
Elm Row (Swale) gain CON from UKIP | How Swale voted\n\nElm Row, won by Ukip in 2014, has gone Conservative.
Elm Row (Swale) gain GRN from LD | How Swale voted\n\nElm Row has gone Green; the Lib Dem who had represented it since 1999 came third.
Elm Row (Swale) gain LAB from CON | How Swale voted\n\nLabour’s Jo Bell won Elm Row, the seat vacated by Conservative Ken Old.
Elm Row (Swale) gain CON from LAB | How Swale voted\n\nIn Elm Row, where Labour’s Denis Frew stood down, Conservative Jo Bell won by 60.
Elm Row (Swale) hold LAB from LAB; Oak Rise (Swale) hold LAB from LAB | How Swale voted\n\nElm Row and Oak Rise were comfortable holds for Labour.
Elm Row (Swale) hold LAB from LAB; Oak Rise (Swale) hold LAB from LAB | How Swale voted\n\nLabour had a good night. Elm Row and Oak Rise were comfortable holds for the party.
Elm Row (Swale) gain LAB from CON | How Swale voted\n\nGuy Marsh, elected for Ukip but now a Conservative, lost Elm Row to Labour.
Elm Row (Swale) gain IND from LAB | How Swale voted\n\nHal Brook, who joined Labour from the independents in the spring, lost Elm Row to an independent, Una Pike, by nine.
Elm Row (Swale) win LAB from -; Elm Row (Swale) win REF from - | How Swale voted\n\nElm Row was shared between Reform, with two, and Labour, one.
Elm Row (Swale) win CON from -; Elm Row (Swale) win LAB from - | How Swale voted\n\nElm Row was a split ward, electing two Conservatives and one Labour councillor.
Elm Row (Swale) win GRN from -; Elm Row (Swale) win LAB from - | How Swale voted\n\nIn Elm Row Labour and the Greens took one seat each.
Stowe Hill (Swale) win GRN from - | How Swale voted\n\nFull result for Stowe Hill (one seat): Ian Cobb (Green) 712 (elected), Ada Finch (Con) 654, Lee Brand (Lab) 301.
Stowe Hill and Ash (Swale) win CON from - | How Swale voted\n\nStowe Hill and Ash: Ian Cobb (Con) 712 (elected); Ada Finch (Lab) 654
St Olave’s and Minster (Swale) win CON from - | How Swale voted\n\nSt Olave’s and Minster: Ian Cobb (Con) 712 (elected); Ada Finch (Lab) 654
Stowe Hill (Swale) gain LAB from GRN | How Swale voted\n\nGreen councillor Ada Finch was knocked out by Labour’s Lee Brand in Stowe Hill.
Stowe Hill (Swale) gain CON from LD | How Swale voted\n\nThe Lib Dem whip, Ada Finch, was bundled out of Stowe Hill by a Conservative newcomer.
Stowe Hill (Swale) win LAB from - | How Swale voted\n\nThe Conservative candidate was pipped by Labour’s Lee Brand in Stowe Hill.
Stowe Hill (Swale) win GRN from - | How Swale voted\n\nAda Finch, Labour’s candidate, was edged out in Stowe Hill by the Greens.
Stowe Hill (Swale) gain GRN from CON | How Swale voted\n\nThe Greens’ Lee Brand overturned a Conservative majority of 1,204 in Stowe Hill.
Stowe Hill (Swale) gain LD from CON | How Swale voted\n\nStowe Hill swapped blue for yellow.
Stowe Hill (Swale) gain GRN from LAB | How Swale voted\n\nStowe Hill, won by Labour in 2014, has fallen to the Greens.
Murston (Swale) hold LAB from LAB; Stowe Hill (Swale) gain GRN from CON | How Swale voted\n\nMurston stays Labour and Stowe Hill is a Green gain, the sitting Tory having been pushed into third.
Stowe Hill (Swale) gain GRN from CON | How Swale voted\n\nStowe Hill went Green, having been Tory since 1979.
Stowe Hill (Swale) gain GRN from LAB | How Swale voted\n\nStowe Hill has slipped out of Labour’s hands: the Greens’ Lee Brand took it by 61 votes.
Ash Vale (Swale) hold GRN from GRN; Stowe Hill (Swale) hold GRN from GRN | How Swale voted\n\nStowe Hill and Ash Vale were comfortable holds for the Greens.
Stowe Hill (Swale) win LAB from -; Stowe Hill (Swale) win LD from - | How Swale voted\n\nIn Stowe Hill Labour and the Lib Dems took a seat each.
Stowe Hill (Swale) win GRN from -; Stowe Hill (Swale) win LAB from - | How Swale voted\n\nStowe Hill was split between the Greens, with two, and Labour, with one.
Stowe Hill (Swale) win CON from -; Stowe Hill (Swale) win LAB from - | How Swale voted\n\nHonours were even in Stowe Hill: one seat each for the Conservatives and Labour.
`),
)('%s: %s', (expected, text) => {
  expect(wardsIn(text)).toBe(expected);
});
