import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { wardsIn } from '../../../../../bench/score/wardsIn.ts';

// A ward’s name above, and below it what became of a person.
test.each(
  toLines(String.raw`
Abram (Wigan) hold LD from LD | Wigan council: ward by ward\n\nABRAM\nThe Lib Dems’ Edwin Marsh has hung on. He was 91 ahead of Labour’s Tariq Mahmood.
Abram (Wigan) hold LD from LD | Wigan council: ward by ward\n\nABRAM\nLib Dem Edwin Marsh survives, by 91 votes.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nTanya Fairweather was re-elected for Labour.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nRe-elected for Labour: Tanya Fairweather, by 300.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nAmjad Saleem, for Labour, had a scare here four years ago. Not this time: he holds the ward by 1,105.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nLabour’s Amjad Saleem had a scare here four years ago. He kept the seat easily this time.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nAmjad Saleem (Lab) needed a recount, but he held on by nine.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nThe voters sent Labour’s Kyle Normanton back to the town hall.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nLabour’s Kyle Normanton is back with a bigger majority.
Abram (Wigan) hold CON from CON | Wigan council: ward by ward\n\nABRAM\nTrevor Bligh lives to fight another day. The Conservative kept his seat by 112 votes.
Abram (Wigan) hold CON from CON | Wigan council: ward by ward\n\nABRAM\nAnother Conservative councillor to survive with a thinner cushion.
Abram (Wigan) hold LAB from LAB, CON 20 null, LAB 80 null | Wigan council: ward by ward\n\nABRAM\nPetra Greenhalgh (Lab) 800 – 80%; Ros Lumb (Con) 200 – 20%. No change.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nPetra Greenhalgh (Lab) 2,470 (elected); Ros Lumb (Lib Dem) 640; Miles Crabtree (Con) 611. No change.
Abram (Wigan) gain LAB from CON | Wigan council: ward by ward\n\nABRAM\nConservative Basil Thornley had represented the ward for 16 years. He lost it to Labour by 243 votes.
Abram (Wigan) gain LAB from CON | Wigan council: ward by ward\n\nABRAM\nConservative Basil Thornley had represented the ward for 16 years. He was beaten by Labour’s Felicity Issott, 2,033 to 1,790.
Abram (Wigan) gain LAB from CON | Wigan council: ward by ward\n\nABRAM\nThe sitting councillor, Conservative Basil Thornley, lost to Labour’s Felicity Issott.
Abram (Wigan) gain LAB from CON | Wigan council: ward by ward\n\nABRAM\nLabour’s Felicity Issott took it from the Conservatives, who had it for 16 years.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nABRAM\nLabour’s Jo Bell had to wait for a recount. She won again, by nine votes.
none | Wigan council: ward by ward\n\nABRAM\nLabour’s Jo Bell had hoped to take it. She lost by nine votes.
none | Wigan council: ward by ward\n\nABRAM\nConservative Al Dee had a scare. Jo Bell beat him in 2014. He might have kept it.
Abram (Wigan) hold LAB from LAB | Wigan council: ward by ward\n\nAbram - Ditto. Labour hold, with the Tories nowhere.
Abram (Wigan) win CON from - | Wigan council: ward by ward\n\nAbram - Three for the Conservatives. Turnout 36 per cent.
`),
)('%s: %s', (expected, text) => {
  expect(wardsIn(text)).toBe(expected);
});
