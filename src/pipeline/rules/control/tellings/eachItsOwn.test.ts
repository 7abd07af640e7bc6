import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Results in the order of their names, in brackets, behind arrows; each place of a sentence with its own party; the fates of one party’s councils.
test.each(
  toLines(`
Woking loss NOC from CON | Woking → NOC (was Con)
Woking gain LAB from CON | Woking → Lab (from Con)
Woking gain LD from CON | Woking -> LD (prev Con)
Woking gain LAB from NOC | Woking ➡ Labour (was NOC).
Woking loss NOC from - | Woking → NOC
Woking gain LAB from - | Woking → Labour
Woking loss NOC from CON | Woking → NOC (Con lose majority)
Woking hold CON from CON | Woking → Conservative hold
Woking loss NOC from CON | Woking (Con) → NOC
Woking gain LD from CON | Woking (Con → LD)
Woking loss NOC from CON | Con → NOC in Woking
Swindon gain LAB from CON; Woking gain LAB from CON | Con → Lab: Woking, Swindon
Harlow gain CON from LAB; Woking gain LD from CON | Lab → Con in Harlow; Con → LD in Woking
Harlow gain LAB from CON | Tory → Labour: Harlow
none | Woking → counting resumes at 2pm
none | Woking → Lab target
none | Swing Con → Lab in Woking 4%
none | Woking → Lab (if the trend holds)
Gateshead hold LAB from LAB; North Tyneside hold LAB from LAB; South Tyneside hold LAB from LAB | A full house for Labour on Tyneside: Gateshead held, South Tyneside held, North Tyneside held.
Rugby hold CON from CON; Swindon gain LAB from CON; Woking hold CON from CON | The Tory scoresheet: Woking held, Rugby held, Swindon lost to Labour.
Kingston upon Thames gain LD from -; Richmond upon Thames gain LD from -; Sutton hold LD from LD | Lib Dems: Sutton held, Kingston gained, Richmond gained.
Bury hold LAB from LAB; Oldham hold LAB from LAB; Tameside hold LAB from LAB | Labour in Greater Manchester: Bury, Oldham, Tameside. Held, held, held.
Bolton loss - from LAB; Bury hold LAB from LAB; Tameside hold LAB from LAB | Labour in Greater Manchester: Bury, Bolton, Tameside – held, lost, held.
none | What the Tories want: Woking held, Rugby held, Swindon gained.
none | The Tories need three things: Woking held, Rugby held and Swindon gained.
Trafford hold CON from CON | Tory fears for Trafford were misplaced: they have held it.
Rugby hold CON from CON; Runnymede hold CON from CON; Woking hold CON from CON | Woking, Rugby and Runnymede: Con hold, Con hold and Con hold.
Exeter hold LAB from LAB; Ipswich hold LAB from LAB | Exeter, Ipswich: Lab hold, Lab hold.
Exeter hold LAB from LAB; Plymouth gain LAB from -; Woking hold CON from CON | Exeter, Plymouth and Woking: Lab hold, Lab gain and Con hold, in that order.
Rugby hold CON from CON; Woking hold CON from CON | Woking and Rugby: Con hold.
Rugby hold CON from CON; Woking hold CON from CON | Woking and Rugby: Con holds.
none | Woking and Rugby: Con hold, Con hold, Lab hold.
Gateshead hold LAB from LAB | Newcastle counted before Gateshead (also Lab hold).
Exeter hold LAB from LAB; Plymouth gain LAB from CON | Exeter (another Lab hold) was slower than Plymouth (a Lab gain from Con).
none | Exeter (likely Lab hold), Plymouth (possible Lab gain).
Exeter hold LAB from LAB | Exeter’s Labour group can breathe again: Lab hold.
Swindon hold CON from CON | Over in Swindon, a Con hold.
Plymouth gain LAB from CON; Three Rivers gain LD from CON | Control has passed from the Tories in Plymouth to Labour and in Three Rivers to the Lib Dems.
Plymouth gain LAB from -; Redditch gain CON from - | Control was won in Plymouth by Labour and in Redditch by the Conservatives.
Plymouth gain LAB from -; Redditch gain CON from - | Majorities were won in Plymouth by Labour and in Redditch by the Conservatives.
Plymouth gain LAB from -; Redditch gain CON from - | Power was seized in Plymouth by Labour and in Redditch by the Conservatives.
Derby loss NOC from LAB; Redditch gain CON from LAB | Labour lost control in Redditch to the Tories and in Derby to nobody.
none | The Tories gained from Labour in Redditch and from the Lib Dems in Sutton.
Plymouth gain LAB from CON; Sutton gain LAB from LD | Labour took control from the Tories in Plymouth and from the Lib Dems in Sutton.
Plymouth gain LAB from CON; Sutton gain LAB from LD | Labour won control of Plymouth from the Tories and of Sutton from the Lib Dems.
none | The council has changed hands in Plymouth, Swindon and Derby.
Plymouth gain LAB from CON; Swindon gain LAB from CON; Woking gain LD from CON | The Tories were toppled by Labour in Plymouth and Swindon, and by the Lib Dems in Woking.
none | Labour beat the Tories in Plymouth and the Lib Dems in Sutton.
Exeter hold LAB from LAB; Woking hold CON from CON | Exeter was held by Labour and Woking by the Conservatives.
none | Good morning for the Conservatives. Woking held. Rugby held. Runnymede held.
none | For Labour, Exeter held and Plymouth won.
Derby loss NOC from LAB; Exeter hold LAB from LAB; Plymouth gain LAB from CON | A good night for Labour – Exeter held, Plymouth gained from the Tories, Derby lost to NOC.
Rugby hold CON from CON; Trafford loss NOC from CON; Woking hold CON from CON | Conservatives: Woking kept, Rugby kept, Trafford lost to no overall control.
Plymouth loss - from CON; Swindon loss - from CON; Worcester loss - from CON | A bad day at the office for the Tories: Plymouth lost, Swindon lost, Worcester lost.
none | Con → Lab in Woking: 4%
none | Exeter, Plymouth, Trafford: Lab hold, Lab gain from Con, NOC.
Rugby hold CON from CON; Woking hold CON from CON | Woking and Rugby: Con hold, 20 seats to 12.
Rugby hold CON from CON; Woking hold CON from CON | Woking and Rugby: both Con hold, no surprise.
Rugby hold CON from CON; Woking hold CON from CON | Woking, Rugby: Con hold, Con hold.
Plymouth gain LAB from CON; Redditch gain CON from LAB | Plymouth and Redditch: Lab gain from Con, Con gain from Lab.
Harlow gain CON from LAB | Harlow’s Labour group is out: Con gain from Lab.
none | Harlow’s Tories are jubilant: Con gain four seats.
none | Harlow’s Tories are nervous: Con hold unlikely.
Burnley hold NOC from NOC; Bury hold LAB from LAB; Rossendale hold LAB from LAB; Wirral hold NOC from NOC | Bury (Lab hold), Burnley (stays NOC), Rossendale (Lab hold), Wirral (still NOC).
Exeter hold LAB from LAB; Woking hold CON from CON | Woking (remains Con), Exeter (stays Labour).
Exeter hold LAB from LAB | Exeter: stays Labour.
Exeter loss NOC from - | Exeter: goes NOC.
Woking gain LD from - | Woking – falls to the Lib Dems.
none | Woking: turns Labour, says the exit poll.
Adur hold CON from CON; Hastings hold LAB from LAB; Worthing hold CON from CON | Hastings (Lab), Adur (Con), Worthing (Con) all unchanged.
Adur hold CON from CON; Hastings hold LAB from LAB | Hastings (Lab, hold), Adur (Con, hold).
Exeter hold LAB from LAB; Rugby hold CON from CON | Lab hold in Exeter, Con hold in Rugby, NOC in Trafford.
Kingston upon Thames gain LD from -; Plymouth gain LAB from -; Redditch gain CON from - | Three councils have switched: Plymouth to Labour, Redditch to the Tories and Kingston to the Lib Dems.
Plymouth gain LAB from -; Trafford loss NOC from - | Changes so far: Plymouth to Labour, Trafford to NOC.
none | Changes we expect: Plymouth to Labour, Trafford to NOC.
Plymouth gain LAB from CON | Plymouth: blue → red.
Plymouth gain LAB from CON | Plymouth: Labour in, Tories out.
Plymouth gain LAB from CON | Plymouth: Tories out, Labour in.
Redditch gain CON from LAB | Six years of Labour rule in Redditch have been brought to an end by the Conservatives.
none | Six years of Labour rule in Redditch could be ended by the Conservatives.
Trafford loss NOC from CON | Hung council in Trafford as Conservatives lose control
Redditch gain CON from LAB | Redditch’s Labour administration is out, beaten by the Conservatives.
Kingston upon Thames gain LD from CON; Richmond upon Thames gain LD from CON | By dawn the Tories had seen Kingston and Richmond fall to the Lib Dems.
none | The Tories have seen support fall in Kingston.
none | The Tories fear they will see Kingston fall to the Lib Dems.
Redditch gain CON from LAB | Labour’s Redditch has fallen to the Tories.
Plymouth gain LAB from CON | There will be a change of administration in Plymouth, from Tory to Labour.
none | There could be a change of administration in Plymouth, from Tory to Labour.
Redditch gain CON from LAB | Redditch: in with the Tories, out with Labour.
Trafford loss - from CON | Trafford is the only council the Conservatives have lost so far.
none | Trafford is the only council the Conservatives have lost seats on.
Kirklees gain LAB from -; Plymouth gain LAB from - | Two gains for Labour: Plymouth and Kirklees.
Kirklees gain LAB from -; Plymouth gain LAB from -; Tower Hamlets gain LAB from - | Labour’s tally of gains stands at three: Plymouth, Kirklees and Tower Hamlets.
none | Labour’s list of gains could run to three: Plymouth, Kirklees and Tower Hamlets.
Kirklees gain LAB from - | Kirklees makes it two gains for Labour.
Exeter hold LAB from LAB | Labour’s hold on Exeter was never in danger.
Thurrock hold NOC from NOC | UKIP wiped out in Thurrock, council stays hung.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
