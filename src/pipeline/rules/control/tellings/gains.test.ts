import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// What became of councils as articles of the morning after tell it, in words that the verb alone does not say.
test.each(
  toLines(`
Derby gain LAB from - | Derby is Labour again.
Plymouth gain LAB from - | They’d lost it in 2015, but Labour have won Plymouth.
Winchester gain LD from CON | The Lib Dems ended eight years of Tory rule in Winchester.
Winchester gain LD from - | The Lib Dems are back in power in Winchester after eight years.
Swindon gain LAB from - | Labour have a majority in Swindon for the first time since 2004.
Swindon gain LAB from CON | For the first time in 20 years Swindon has a Labour majority; the Conservatives had run it until now.
Plymouth gain LAB from - | Plymouth has gone red.
Plymouth gain LAB from CON | Plymouth turned from blue to red overnight.
Derby gain CON from LAB | Derby’s Labour administration has been voted out; the Tories will run it.
Derby gain CON from LAB | Change of control in Derby: from Labour to Conservative.
Derby gain CON from - | Control of Derby passes to the Conservatives.
Derby gain CON from LAB | Labour surrendered Derby to the Conservatives.
Derby gain CON from LAB | The Conservatives relieved Labour of Derby.
Derby gain CON from LAB | Labour’s grip on Derby has been broken by the Conservatives.
Derby gain CON from - | The Conservatives finally have Derby.
Derby gain CON from - | Derby has a new ruling party: the Conservatives, who beat Labour into second.
Swindon gain LAB from CON | Swindon has gone to Labour after two decades of Conservative rule.
Swindon gain LAB from CON | Swindon, where the Conservatives had a majority of five, has gone to Labour.
Swindon gain LAB from CON | Swindon falls to Labour. The Conservatives had run it since 2004.
Swindon gain LAB from - | Swindon falls to Labour, the Conservatives losing nine seats.
Swindon gain LAB from CON | The Conservatives had a majority of three in Swindon. It falls to Labour.
Swindon gain LAB from CON | Tory-run Swindon has fallen to Labour.
Swindon gain LAB from CON | Previously Conservative-controlled Swindon has gone to Labour.
Swindon gain LAB from CON | Swindon - which had been Conservative since its creation - moved into the Labour column.
Swindon gain LAB from - | Swindon moves into the Labour column.
Swindon gain LAB from CON | Swindon moves from the Conservative to the Labour column.
Swindon gain LAB from CON | Swindon flips from Tory to Labour.
Swindon gain LAB from - | Swindon flips to Labour.
Swindon gain LAB from CON | Swindon switches to Labour from the Tories.
Swindon gain LAB from CON | Swindon is the first council to change hands tonight: Labour takes it from the Conservatives.
Swindon gain LAB from CON | Swindon is the first council to change hands, from the Conservatives to Labour.
Swindon gain LAB from CON | Swindon has changed hands. It was Conservative; it’s now Labour.
Swindon gain LAB from CON | Labour adds Swindon to its haul. The Tories had held it for 19 years.
Swindon gain LAB from - | Add Swindon to the list of Labour gains.
Swindon gain LAB from - | Swindon is Labour’s.
Swindon gain LAB from CON | The result from Swindon: Labour gain. The Conservatives lose a council they have held since 2003.
Swindon gain LAB from CON | Swindon has been won by Labour, ending 20 years of Tory control.
Swindon gain LAB from CON | Labour have seized Swindon, ousting the Tories after 20 years.
Swindon gain LAB from CON; Worcester gain LAB from CON | Labour took control in Swindon and Worcester, both of which the Conservatives had run.
Derby gain LAB from NOC; Swindon gain LAB from CON | Labour took control in Swindon, which the Conservatives had run, and Derby, which had been hung.
Derby gain LAB from NOC; Swindon gain LAB from CON | Labour wins Swindon (previously Con) and Derby (previously NOC).
Swindon gain LAB from CON | Labour has won Swindon. It was Conservative.
Swindon gain LAB from CON | Labour has won Swindon. It was held by the Conservatives before tonight.
Swindon gain LAB from CON | Labour has won Swindon, a council the Tories had controlled for two decades.
Swindon gain LAB from CON | Labour has won Swindon, where the Conservatives have been in power since 2004.
Swindon gain LAB from CON | Labour has won Swindon, with the Conservatives’ majority of 9 turned into a deficit of 15.
Swindon gain LAB from CON | Labour has won Swindon, a loss for the Conservatives.
Swindon gain LAB from - | Labour has won Swindon, a big blow for the Conservatives.
Swindon gain LAB from - | A dreadful night for the Conservatives got worse when Labour won Swindon.
Swindon gain LAB from CON | The Conservatives have now lost six councils, the latest being Swindon, which went to Labour.
Swindon gain LAB from CON; Worcester loss NOC from CON | The Conservatives have now lost six councils, among them Swindon (to Labour) and Worcester (to no overall control).
Swindon gain LAB from CON; Thurrock gain LAB from CON; Winchester gain LD from CON; Worcester loss NOC from CON | The Tories lost Swindon and Thurrock to Labour, Winchester to the Lib Dems and Worcester to no overall control.
Swindon gain LAB from -; Thurrock gain LAB from - | Councils to fall to Labour include Swindon and Thurrock.
Wandsworth gain LAB from - | Labour gains Wandsworth. That is the first gain of the night.
Derby gain LAB from - | Labour have won Derby. That was the plan all along.
Derby gain LAB from - | ”Labour has won Derby,” says the returning officer.
Exeter gain LAB from NOC; Norwich gain LAB from NOC | Exeter and Norwich had both been without a ruling party; both now have one, and it is Labour.
Exeter gain LAB from NOC | The partners who had run Exeter together since 2006, when no party won a majority, were swept aside, and Labour now has one of its own.
Exeter gain LAB from CON | Exeter, blue since 2002, became Labour’s when the very last ward was declared.
Derby gain LAB from NOC; Exeter gain LAB from NOC; Norwich gain LAB from NOC | Three councils in which nobody had commanded a majority, Exeter, Norwich and Derby, have all been won by Labour.
Exeter gain CON from LAB | In Exeter the Conservatives went one better, removing Labour from power with a gain of 12 seats.
Exeter gain CON from LAB | In Exeter the Conservatives removed Labour from power.
Kent gain LAB from CON; Surrey gain LAB from CON | Kent and Surrey, which the Conservatives had prised away four years ago, are Labour once more.
Exeter gain CON from NOC | The Conservatives took Exeter, where no party had been in overall control for two years.
Bristol gain LAB from NOC | Labour won the mayoralty of Bristol. The party also has a majority on the city council, which until Thursday was under no overall control.
Exeter gain CON from NOC | Exeter, where for years no party had been able to govern alone, went to the Conservatives.
Exeter gain CON from LAB | Exeter was a Labour council on Thursday morning and a Conservative one by breakfast.
Exeter gain LAB from -; Norwich gain LAB from CON | Labour gained Exeter. Norwich followed within the hour, also at Conservative expense.
Exeter gain CON from NOC | Exeter was under no overall control on Wednesday; it is Tory now.
Exeter gain LAB from NOC | Until last night the Tories and UKIP were propping each other up in Exeter in a hung chamber. Labour now runs it alone.
Exeter gain LAB from -; Norwich gain LAB from NOC | Labour gained Exeter. Norwich made the same journey, from hung to Labour.
Norwich gain LAB from NOC | Norwich made the journey from hung to Labour.
Redditch gain CON from LAB | Redditch was worse: a Labour council until yesterday, a Conservative one now.
Ashfield gain IND from NOC | The independents won 30 of 35 seats in Ashfield, and with them a district where nobody had been in overall control.
Derby gain CON from NOC; Exeter gain CON from NOC; Norwich gain CON from NOC | Then came a run of councils where no party had had a majority and where the Tories now do: Exeter, Norwich and Derby.
Derby gain LAB from NOC; Exeter gain LAB from NOC; Norwich gain LAB from NOC | Labour has won Exeter, Norwich and Derby, in none of which any single party had been in control.
Exeter gain LAB from NOC | Exeter, previously hung, is Labour’s first majority in the county.
Exeter gain LAB from NOC; Norwich gain LAB from CON | Exeter was a hung council; it is Labour’s. Norwich was a Conservative one; it is Labour’s.
Exeter gain CON from LAB | Labour has been beaten in Exeter as well, where the Tories have taken control for the first time since 1980.
Exeter gain LAB from NOC | And Exeter is Labour’s. The city was hung going into the vote.
Exeter gain LAB from CON | Exeter! The Conservatives are out after four years, Labour’s in.
Exeter gain LD from CON | ”They’ve done it in Exeter. The Lib Dems have taken the council from the Conservatives, and there’s a conga in the car park.”
Exeter gain CON from NOC | Exeter next: the Tories have got their majority. The council was hung until now.
Exeter gain LAB from NOC | Exeter, hung since 2014, has just fallen into Labour’s lap.
Exeter gain LD from CON | It was a Tory council at ten o’clock in Exeter, and it’s a Lib Dem one at five.
Exeter gain LAB from NOC | Labour has won Exeter. The city had no overall control; the Conservatives were running things.
Exeter gain LAB from CON; Norwich gain LAB from CON | Labour has swept the Conservatives from power in Exeter. That goes for Norwich as well, where the Tories had governed since 1974.
Exeter gain CON from NOC; Norwich gain CON from NOC | Exeter and Norwich had no ruling group before Thursday. Each has a Conservative one now.
Exeter gain LAB from NOC | Exeter, without a majority for a year, has a Labour one.
Exeter gain LAB from -; Norwich gain LAB from - | Labour has won Exeter. Norwich has gone the same way, and nobody is amazed.
Exeter gain LAB from CON; Norwich gain LAB from CON | Labour has won Exeter, ending more than twenty years of Conservative rule, and Norwich too, where the Tories had been in office since 2004.
Exeter gain LAB from -; Norwich gain LAB from - | Labour has won Exeter, and Norwich too.
Exeter gain LAB from NOC | The Conservatives had been limping along in Exeter with a minority; Labour now has a comfortable majority.
Dacorum gain LD from CON | The Lib Dems took Dacorum off the Tories as well.
Derby gain LAB from - | Labour is back in power in Derby.
Harrow gain CON from LAB | Harrow has a Conservative council, and it had a Labour one before.
Derbyshire gain CON from - | The Tories are 19 seats up in Derbyshire, on 37, and in control.
Exeter gain LAB from CON | Labour has won Exeter, for the first time, and the Conservatives are out after 24 years.
Tunbridge Wells gain LD from NOC | Tunbridge Wells, hung for two years, is now a Lib Dem council.
Barnet gain CON from NOC | The Conservatives, who had no majority in Barnet this morning, have one tonight.
Plymouth gain LAB from NOC | Labour has won a majority in Plymouth, and it had none before.
Kingston upon Thames gain LD from CON | ”We’ll lose the council,” a Conservative in Kingston told me on Tuesday. The Lib Dems now have control.
Thanet gain UKIP from NOC | Thanet will have a Ukip administration: 33 of 56 seats. Nobody had overall control there before.
Derby gain CON from LAB | Labour has been beaten in Derby as well, where the Tories have taken control for the first time.
Exeter gain CON from LAB; Norwich loss NOC from LAB | Labour has lost Exeter to the Conservatives and Norwich to nobody.
Exeter gain LD from NOC; Norwich gain LD from NOC | The Lib Dems have majorities in Exeter and Norwich, neither of which had one on Thursday.
Kent gain REF from CON | Reform has Kent, which the Conservatives had controlled for twenty-eight years.
Doncaster gain REF from LAB | Doncaster had been in Labour’s hands since 2010. It is now Reform’s.
County Durham gain REF from NOC | In Durham, where no party had held sway, Reform took two seats in every three and, with them, the council.
Exeter gain LAB from CON; Norwich gain LAB from NOC | Exeter and Norwich are Labour gains, the first from the Conservatives and the second from no overall control.
Exeter gain CON from LAB | Exeter, whose Labour administration had seemed secure, fell to the Tories.
Exeter gain CON from LAB; Norwich gain CON from LAB | Exeter fell to the Tories from Labour. Norwich followed, from the same party to the same party.
Exeter gain CON from LAB | In Exeter Labour lost fourteen seats and, to the Conservatives, the council.
Exeter gain CON from - | The Conservatives had hoped for Exeter, and they have got it.
Exeter gain CON from LAB | Labour’s heaviest blow came in Exeter. Down five seats, it had to give way there to the Conservatives.
Derby gain LAB from NOC; Exeter gain LAB from NOC; Norwich gain LAB from NOC; Swindon gain LAB from NOC | Four boroughs in which nobody had been in overall control, Exeter, Norwich, Derby and Swindon, have Labour majorities this weekend.
Exeter gain LAB from NOC; Norwich gain LAB from NOC | Exeter and Norwich were hung until yesterday; both have Labour majorities today.
Exeter gain CON from LAB | A dozen years of Labour rule in Exeter were brought to an end by nine Conservative gains.
Exeter gain LAB from NOC | Exeter has been hung since 2004. Labour have Exeter.
Exeter gain LAB from NOC | Exeter has given Labour a majority. It had been under no overall control.
Exeter gain LAB from NOC | Exeter was hung and is so no more: Labour, by a single seat.
Exeter gain LAB from CON | In Exeter Labour are in, the Tories are out.
Exeter gain LAB from NOC | In Exeter no overall control has become a Labour majority.
Exeter gain LAB from CON | And Exeter has come Labour’s way, by 40 to 30. The Conservatives had run it for eight years.
Exeter gain CON from NOC | In Exeter the Tories have turned a hung council into a Conservative one as well.
Exeter gain LAB from NOC | Exeter, where defections had left no overall control, is Labour’s outright again.
Exeter gain LAB from CON; Peterborough hold NOC from NOC | Exeter, Conservative to Labour. Peterborough, no overall control, no change.
Exeter gain LAB from NOC | Labour also have Exeter, a council under no overall control when the day began.
Exeter gain LAB from CON | Labour have pulled off a shock in Exeter, taking it from the Conservatives.
Exeter gain LAB from - | Labour pulled off the shock of the night by winning Exeter.
Exeter gain LAB from - | The shock of the night: Exeter goes to Labour.
Exeter gain LAB from - | Exeter tumbles to Labour.
Exeter gain LAB from CON | Exeter has toppled: Labour gain from the Conservatives.
Exeter gain LAB from CON | The Conservatives have handed Exeter to Labour.
Exeter gain LAB from - | Labour storms to power in Exeter.
Exeter gain LAB from - | Labour sweeps into power in Exeter.
Exeter gain LAB from CON | Labour romped home in Exeter, taking the council from the Conservatives.
Exeter gain LAB from - | Labour reached the 20 seats it needed for a majority in Exeter.
Exeter gain LAB from CON | Labour’s win in Exeter came at the Conservatives’ expense.
Exeter gain LAB from CON | Labour’s capture of Exeter from the Conservatives is the story of the night.
Exeter gain LAB from CON | Victory for Labour in Exeter ends 12 years of Conservative rule.
Exeter gain LAB from CON | Labour’s victory in Exeter brings to an end 12 years of Conservative rule.
Exeter gain LAB from CON | A famous victory for Labour in Exeter, ousting the Conservatives.
Exeter gain LAB from - | Exeter has a Labour council for the first time in its history.
Exeter gain LAB from CON | The Conservatives lost Exeter, Labour’s gain.
Exeter gain LAB from CON | It’s curtains for the Conservatives in Exeter: Labour have it.
Exeter gain LAB from CON | Exeter has fallen. The Conservatives lose it to Labour after 12 years.
Exeter gain LAB from CON | The Conservatives’ flagship Exeter has fallen to Labour.
Exeter gain LAB from CON | The jewel in the Tory crown, Exeter, has gone to Labour.
Exeter gain LAB from CON | Conservative Exeter is no more. Labour has won it.
Exeter gain LAB from CON | Exeter’s Conservatives have been turfed out by Labour.
Exeter gain LAB from CON | Exeter’s Conservative-run council has fallen to Labour.
Exeter gain GRN from LAB | Labour’s long rule in Exeter is over. The Greens now have 25 of the 39 seats.
Exeter gain GRN from LAB | Labour has lost control of Exeter. The Greens now run it.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts);
});
