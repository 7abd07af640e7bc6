import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// What a story tells of a ward in a clause, or over two sentences.
test.each(
  toLines(String.raw`
Abram (Wigan) win LD from - | In Abram ward, Wigan, the winner was the Lib Dem, on 612, with the Conservative on 488.
Abram (Wigan) hold LAB from LAB | One vote was all that saved Labour’s Jo Bell in Abram ward, Wigan.
Abram (Wigan) hold LAB from LAB | Labour’s Jo Bell, a councillor since 1995, kept her seat in Abram ward, Wigan.
Abram (Wigan) hold UKIP from UKIP | Typical of Wigan is Abram, where Ukip’s Jo Bell is still a councillor.
Abram (Wigan) hold LAB from LAB, LAB 57.7 null | In Abram ward, Wigan, the Labour candidate, Jo Bell, polled 57.7% to hold the seat.
Abram (Wigan) gain REF from LAB; Ashton (Wigan) gain REF from LAB | In Wigan, Abram and Ashton both left Labour for Reform.
Abram (Wigan) gain REF from LAB | Reform took nine seats in Wigan. One of them was Abram, taken from Labour by 60 votes.
Abram (Wigan) gain REF from LAB | Labour lost five seats in Wigan. Abram was one of them, lost to Reform.
Abram (Wigan) gain LAB from CON | Labour had a fine night in Wigan. Abram, the last Tory patch, duly went Labour’s way.
Abram (Wigan) hold LAB from LAB; Wigan hold LAB from LAB | Labour have held Wigan.\n\nAbram ward was the one that people stayed up for. After two recounts Labour’s Jo Bell had survived by nine.
Abram (Wigan) gain REF from LAB | A Reform win in Abram ward, Wigan, where the incumbent was Labour.
Abram (Wigan) hold CON from CON, CON 54.8 null; Leigh West (Wigan) hold CON from CON | Wigan count\n\nThe Conservatives did hang on to Abram, with 54.8% of the vote, and to neighbouring Leigh West.
Abram (Wigan) hold CON from CON; Ashton (Wigan) gain LAB from CON | Wigan count\n\nThe Conservatives held on to Abram by nine, but lost to Labour in Ashton.
none | In Abram ward, Wigan, the winner could be the Lib Dem.
none | Nothing yet from Abram ward in Wigan, which the Lib Dems already hold.
none | In Abram ward, Wigan, Labour’s Jo Bell was elected two years ago.
Wigan gain LAB from CON | Labour won Wigan from the Conservatives after two recounts in Abram ward.
none | Labour’s Jo Bell, the candidate for Abram ward, says Wigan needs a strong opposition. The Tories won the ward in 2013.
`),
)('%s | %s', (results, text) => {
  expect(wardsIn(text)).toBe(results);
});
