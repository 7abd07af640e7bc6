import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Round-ups: who runs a council now, and who ran it, told in passing or of several councils at once.
test.each(
  toLines(`
Exeter gain LAB from CON; Norwich gain LAB from CON; Plymouth gain LAB from NOC | Labour now runs Exeter and Norwich. Both had Conservative majorities. It runs Plymouth as well, where no party had overall control.
Exeter hold LAB from LAB; Norwich hold LAB from LAB | Exeter stays with Labour, and so, by a whisker, does neighbouring Norwich.
Exeter gain LD from LAB | Our reporter in Exeter sees glum faces. Labour has run the city for thirty years and doubts it will keep it.  Exeter is declaring. The Lib Dems are in with 24 of the 39 seats.
Exeter loss NOC from LAB | Labour lost Exeter. Not to anybody; it hasn’t a majority now, that is all.
Exeter loss NOC from CON | The Conservatives lost Exeter and nobody won it.
Exeter gain LAB from CON | In Exeter the incoming Labour administration has promised to look again at the car parks scheme of its Conservative predecessor.
Exeter gain LD from LAB | After nine years of Labour, Exeter is Lib Dem.
Exeter gain LD from LAB | The Lib Dems are dancing in Exeter: after nine years of Labour it is run by them no more, it is run by Lib Dems.
Exeter gain CON from LD | Exeter’s Liberal Democrats have made way for the Conservatives.
Exeter hold CON from CON | Labour had hoped, not very hard, for Exeter (still Conservative).
Exeter gain LAB from CON | Exeter is Labour’s, and the Conservatives, who ran it, are down to five.
Exeter gain LAB from NOC | Labour has won Exeter, pushing aside a Tory group which held office without a majority.
Exeter gain CON from LAB; Norwich gain CON from LAB | Labour had run Exeter and Norwich since 2010. Both belong to the Conservatives now.
Exeter hold NOC from NOC | In Exeter, where Labour and the Tories were level on a hung council and remain so, the lord mayor has a casting vote.
Exeter gain LAB from CON | Exeter is Labour. A Conservative era there that began in 2003 is over.
Exeter loss NOC from CON | Not a majority for anybody in Exeter. Conservative councillors who ran it for 17 years are packing.
Exeter gain CON from NOC; Norwich gain CON from LAB | The Tories took Norwich from Labour. Exeter was another of their gains, and that had been hung.
none | The incoming Labour administration in Westminster will be good for Exeter, says its leader.
none | Exeter held office Christmas parties under its Tory predecessor.
none | In Exeter a Conservative group held office hours for voters.
none | There are no Conservatives, who ran it, left in the ward, in Exeter.
none | Exeter is run by officers who outlast every party.
none | Labour wants Exeter. It runs Norwich as well as anyone could.
none | Our reporter in Exeter says that it could be hung. Labour has run the city for thirty years.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts === 'none' ? '' : facts);
});
