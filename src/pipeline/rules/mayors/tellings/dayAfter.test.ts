import { expect, test } from 'vitest';
import { toLines } from '../../../../../bench/score/controlsIn.ts';
import { mayorsIn } from '../../../../../bench/score/mayorsIn.ts';

// Mayors told in passing, the day after.
test.each(
  toLines(String.raw`
Bedford: Kit Hallam LAB | Bedford got a new elected mayor in the small hours, Labour’s Kit Hallam, who ousted the independent Jo Drew after one term.
Bedford: Kit Hallam LD | Bedford has a new mayor after 16 years, Liberal Democrat as before: Kit Hallam.
Bedford: Kit Hallam - | Four more years for Kit Hallam as mayor of Bedford.
Bedford: Kit Hallam LAB | Bedford has picked Kit Hallam as its mayor. Having given up his job to stand for Labour, he got more than half of first preferences.
Bedford: Kit Hallam LAB | Bedford has re-elected Kit Hallam as its mayor. His Labour colleagues have also got a majority on the council.
North of Tyne: Kit Hallam LAB | A Labour councillor with a doctorate is the first mayor of North of Tyne. Kit Hallam overcame the Tory Jo Drew, 56 per cent to 44, in the run-off.
Bedford: Kit Hallam LD | Kit Hallam, Lib Dem, is to carry on as mayor of Bedford.
Bedford: Kit Hallam LD | Bedford stays loyal to the Lib Dems. Kit Hallam takes over as mayor from Ann Lock, who had led the town for 16 years.
Bedford: Kit Hallam LAB; Hackney: Jo Drew LAB | Jo Drew kept Hackney’s mayoralty in Labour hands. In Bedford, Kit Hallam did likewise, with 54 per cent.
London: Kit Hallam - | The night ended with a handshake from Kit Hallam, who is the new mayor of London.
Bedford: Kit Hallam LD | In Bedford the former mayor Kit Hallam, standing for the Lib Dems, has defeated Labour’s incumbent for the mayoralty.
Bedford: Kit Hallam LAB | In Bedford the Conservative mayor lost to Kit Hallam, of Labour, by 13,000 votes.
Bedford: Kit Hallam LAB | Two mayors were elected. In Bedford Labour’s Kit Hallam ousted the independent who won the office in 2009.
Bedford: Kit Hallam LAB; Hackney: Jo Drew LAB | In Hackney the mayor is still Labour’s Jo Drew and in Bedford still Labour’s Kit Hallam, who has done the job for long.
Bedford: Jo Drew LAB; Hackney: Kit Hallam LAB; Newham: Ann Lock LAB | Hackney’s Labour mayor Kit Hallam and Bedford’s Jo Drew, who is also Labour, won on the first round. So did Newham’s, Ann Lock, Labour, who ousted her predecessor in the selection.
Tees Valley: Kit Hallam CON | Kit Hallam, a 30-year-old Conservative who used to make sportswear, pulled off the upset of the day in the Tees Valley, beating Labour’s Jo Drew on second preferences.
Bedford: Kit Hallam IND | Kit Hallam, the independent who had lost Bedford’s mayoralty in 2015, won it this time by more than 11,000.
Bedford: Kit Hallam LAB | Labour’s Kit Hallam has done it: he is Bedford’s mayor.
Bedford: Kit Hallam LAB | In Bedford’s mayoral election Labour’s Kit Hallam finished 400 votes ahead of the Tory, Jo Drew.
Bedford: Kit Hallam LD | Bedford voted to keep Kit Hallam, its Lib Dem mayor, by 600 votes.
Bedford: Kit Hallam LAB | Bedford’s voters turned to Labour’s Kit Hallam for mayor.
Bedford: Kit Hallam LD | Kit Hallam (LD) back as Bedford mayor.
none | Bedford voted to keep Kit Hallam as its mayor in 2014.
none | Kit Hallam has a dream: he is Bedford’s mayor.
none | Kit Hallam, the independent who lost in 2015, is back as a candidate for mayor of Bedford.
none | Cllr Kit Hallam takes over as mayor from Cllr Ann Lock.
none | The Labour candidate had been second to the mayor of Bedford, Kit Hallam, in the first round.
none | Bedford’s former mayor Kit Hallam said that he had won the argument.
none | The former mayor Kit Hallam has lost to Labour’s incumbent for the mayoralty.
none | In Bedford Kit Hallam wants four more years as mayor of the town.
none | A new mayor of Bedford will be named today, and Kit Hallam is nervous.
`),
)('%s: %s', (expected, text) => {
  expect(mayorsIn(text)).toBe(expected);
});
