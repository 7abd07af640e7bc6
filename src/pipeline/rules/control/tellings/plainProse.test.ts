import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// How a council was lost or had, told beside or behind who has it now; and posts of a few words.
test.each(
  toLines(`
Wolverhampton loss NOC from LAB | Wolverhampton is hung: three seats lost for Labour, and the majority with them.
Dover gain LAB from CON | The Conservatives had Dover by the narrowest of margins. It is Labour’s now.
Harlow gain CON from LAB | Harlow turns blue. Labour’s grip on the Essex town has been broken.
Stafford gain LAB from CON | Labour gained Stafford. It wiped out a Tory majority that went back to 2003.
Hastings loss NOC from LAB | Then there is Hastings, which Labour lost; it is now hung.
Bury gain CON from LAB | Labour had gone into the night in charge of Bury. The Tories took it.
Bury gain CON from LAB | The Tories took Bury, where Labour’s majority had looked safe.
Dudley gain CON from NOC | The Conservatives took Dudley. There had been a dead heat on the old council, with neither party able to command a majority.
Exeter gain LAB from NOC; Gloucester gain LAB from NOC | Exeter and Gloucester, neither of which had a controlling party, now have Labour majorities.
Chorley gain CON from NOC | Chorley, which had been Labour until last year and in nobody’s hands since, was won by the Tories.
West Oxfordshire loss NOC from CON | West Oxfordshire, which takes in a former prime minister’s constituency, had been Tory for 22 years. Not any more: no party has a majority.
Ashfield gain LAB from NOC; Gedling gain LAB from NOC | Labour gained Gedling from no overall control and Ashfield from the same.
Islington gain LAB from NOC; Southwark gain LAB from NOC | Labour regained Islington from no overall control and took Southwark likewise.
Basildon gain CON from NOC; Peterborough gain CON from NOC | Basildon: Conservatives take it (was NOC). Peterborough: Conservatives take it (ditto).
Burnley hold NOC from NOC | NOC stays NOC in Burnley.
Swale gain LAB from - | Swale to Labour.
Torbay gain CON from NOC | Con control in Torbay (was NOC).
Wealden loss - from CON | For the first time since it was formed, Wealden does not have a Conservative majority.
Bolton hold LAB from LAB; Bury hold LAB from LAB | Bolton and Bury will stay with Labour, each with two seats to spare.
Breckland hold CON from CON | Breckland stayed where it was, in the Tory column.
Bury gain CON from NOC | In Bury the Conservatives can at last govern on their own. Nobody had been able to do so since 2006.
Kingston upon Thames gain CON from LD | The Lib Dems lost seven seats, and were driven out of Kingston by the Conservatives.
Bexley gain CON from LAB; Croydon gain CON from LAB | Bexley, Croydon: Labour ran each of them last week. The Conservatives have taken the lot.
Torbay gain LD from CON | The Tories’ spell in charge of Torbay lasted four years. The Lib Dems are back with 19 of its 36 seats.
none | Swale to Labour, if the exit polls are right.
none | Will Bolton stay with Labour?
none | Bolton will stay with Labour, its agent predicted.
none | The council handed the Tories Basildon’s oldest park to look after.
none | For the first time in years, the Tories hope, Wealden does not have to have a Labour mayor.
none | The Conservatives had Dover by the narrowest of margins. It is Dover’s turn next.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
