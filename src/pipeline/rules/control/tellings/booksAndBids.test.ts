import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Pronounced gained or held; bids that got nowhere; before and after in one sentence; the same again; corrections.
test.each(
  toLines(`
Plymouth gain LAB from CON | Taken by Labour after sixteen Tory years, Plymouth will choose its leader on the 25th.
Three Rivers gain LD from CON | Won by the Lib Dems after a decade of Conservative rule, Three Rivers is to review its housing plan.
Redditch gain CON from LAB | Seized by the Tories after forty-five years of Labour control, Redditch now faces some hard choices.
Derby gain CON from LAB | Snatched from Labour by the Conservatives, Derby was the shock of the night.
none | Held by Labour since 1980, Exeter was never in doubt.
none | Captured by the Lib Dems in 1994, Exeter has since been Labour.
Derby loss NOC from LAB | Lost by Labour after eleven years, Derby is now hung.
Plymouth gain LAB from CON | Gained by Labour from the Tories at the last minute, Plymouth brought the house down.
Plymouth gain LAB from CON; Three Rivers gain LD from CON; Woking gain IND from CON | The Tories were ousted in Plymouth by Labour, in Three Rivers by the Lib Dems and in Woking by independents.
Exeter gain LD from LAB; Redditch gain CON from LAB | Labour was thrown out by the Conservatives in Redditch and by the Lib Dems in Exeter.
Plymouth gain LAB from CON; Three Rivers gain LD from CON | The Conservatives lost Plymouth to Labour and Three Rivers to the Lib Dems.
Plymouth gain LAB from -; Three Rivers gain LD from - | Control passed in Plymouth to Labour and in Three Rivers to the Lib Dems.
Plymouth gain LAB from CON; Three Rivers gain LD from CON | The Conservatives lost control in Plymouth to Labour and in Three Rivers to the Lib Dems.
Plymouth gain LAB from -; Redditch gain CON from - | Power has changed hands in Plymouth, to Labour, and in Redditch, to the Tories.
Plymouth gain LAB from CON | The Tories have been unseated in Plymouth by Labour and in Trafford by nobody in particular.
Plymouth gain LAB from -; Redditch gain CON from - | Plymouth has gone to Labour and Redditch to the Conservatives.
Plymouth gain LAB from -; Redditch gain CON from - | Plymouth was won by Labour and Redditch by the Conservatives.
Plymouth gain LAB from CON; Redditch gain CON from LAB | Plymouth was taken from the Tories by Labour, and Redditch from Labour by the Tories.
none | The Tories could be booted out in Plymouth by Labour and in Three Rivers by the Lib Dems.
none | The Tories were challenged in Plymouth by Labour and in Three Rivers by the Lib Dems.
Exeter hold LAB from LAB | Fears in the Labour camp about Exeter came to nothing. The party has hung on.
Woking hold CON from CON | Conservative nerves about Woking were needless: it stays theirs.
Derby loss - from LAB | Labour’s fears for Derby proved well founded; the party has lost it.
Sutton hold LD from LD | Lib Dem worries over Sutton turned out to be unfounded. Sutton is still theirs.
none | Tory fears for Trafford may yet prove groundless.
Trafford hold CON from CON | Labour’s attempt to win Trafford from the Conservatives got nowhere.
Exeter hold LAB from LAB | The Tories’ bid to take Exeter from Labour failed. Red it stays.
Woking hold CON from CON | The Lib Dem push to wrest Woking from the Tories ran out of road.
Trafford hold CON from CON | Labour’s campaign to take Trafford from the Tories came to naught.
Trafford hold CON from CON | Labour’s bid to take Trafford got nowhere. Blue it stays.
none | Labour’s bid to take Trafford got nowhere.
none | Labour’s bid to keep Derby got nowhere.
Norwich hold LAB from LAB | Nothing came of the Greens’ bid to take Norwich from Labour.
Plymouth gain LAB from CON; Swindon gain LAB from CON | Plymouth goes from Conservative to Labour. Swindon does the same.
Plymouth gain LAB from CON; Swindon gain LAB from CON | Plymouth has switched from the Tories to Labour, and Swindon has done likewise.
Trafford loss NOC from CON; Worcester loss NOC from CON | The Conservatives have lost their majority in Trafford, and in Worcester too.
Trafford loss NOC from CON; Worcester loss NOC from CON | The Conservatives have lost their overall majority in Trafford. Worcester too.
Trafford loss NOC from CON; Worcester loss NOC from CON | Trafford’s Conservatives have lost their majority; Worcester’s too.
Trafford loss NOC from CON; Worcester loss NOC from CON | Trafford’s Tories no longer have a majority, nor do Worcester’s.
Exeter hold LAB from LAB; Ipswich hold LAB from LAB | Exeter was kept by Labour, and Ipswich too, though the leader looked shattered.
Exeter hold LAB from LAB; Ipswich hold LAB from LAB | Exeter was held by Labour, Ipswich as well.
Exeter hold LAB from LAB; Ipswich hold LAB from LAB | Exeter stays Labour, and so, by a whisker, does Ipswich.
none | Exeter might be held by Labour, and Ipswich too.
Exeter hold LAB from LAB; Ipswich hold LAB from LAB | Exeter held by Labour. Ipswich the same.
Norwich hold LAB from LAB | Labour has beaten off a spirited Green challenge to keep control of Norwich.
Eastleigh hold LD from LD | The Lib Dems fought off the Conservatives to retain control of Eastleigh.
Rotherham hold LAB from LAB | Labour has survived a UKIP surge to keep hold of Rotherham.
Wandsworth hold CON from CON | The Conservatives have defied the polls to keep Wandsworth.
Plymouth gain LAB from CON | Labour has seen off a determined push to keep it out of Plymouth and taken it from the Tories.
none | Labour must see off a UKIP push to keep control of Rotherham.
none | The Labour leader has seen off a push to keep her out of office.
Plymouth gain LAB from CON | Plymouth is down as a Labour gain; the Tories had run it since 2015.
Plymouth gain LAB from CON | Put Plymouth down as a Labour gain from the Conservatives.
Redditch gain CON from LAB | Chalk up Redditch as a Tory gain from Labour.
Exeter hold LAB from LAB | Exeter goes down as a Labour hold.
Plymouth gain LAB from - | Plymouth is in the book as a Labour gain.
none | Plymouth was down as a Labour target.
none | Plymouth was down as a Labour gain in our forecast.
none | We had Plymouth down as a Labour gain.
Plymouth gain LAB from - | In Plymouth it was Labour that did the winning.
Woking hold CON from CON | In Woking it was the Conservatives doing the holding.
none | In Swindon, Labour did the celebrating.
Trafford loss NOC from CON | TRAFFORD FALLS TO NOC AS TORIES LOSE TOWN HALL
Derby loss NOC from LAB | Derby falls to no overall control as Labour lose city
Worcester loss NOC from CON | Worcester hung as Tories lose Guildhall majority
Swindon gain LAB from CON | Swindon goes red as Conservatives lose civic offices
Exeter hold LAB from LAB | Exeter stays Labour as Tories lose council tax row
Basildon gain CON from -; Exeter hold LAB from LAB | Lab HOLD Exeter. Con GAIN Basildon. Those are your councils.
Plymouth gain LAB from CON | Plymouth: the Conservatives have just been relieved of it by Labour.
Redditch gain CON from LAB | Labour has just been relieved of Redditch by the Tories.
Trafford loss - from CON | The Tories have been relieved of Trafford.
Trafford loss NOC from CON | The Conservatives were relieved of their majority in Trafford.
none | The leader of Trafford was relieved of her post.
Plymouth gain CON from NOC | Plymouth has a Conservative majority, where before there was none for anybody.
Exeter gain LAB from NOC | Exeter has an outright Labour majority where nobody had one yesterday.
Exeter gain LAB from NOC | In Exeter, where no party had a majority, Labour now has one.
Exeter gain LAB from NOC | In Exeter, where nobody was in charge, Labour now is.
none | In Exeter, where no party had a majority, Labour now has the most seats.
Derby gain LAB from NOC; Exeter gain LAB from NOC; Plymouth gain LAB from NOC | Three boroughs that began the day under no overall control have ended it Labour: Exeter, Plymouth and Derby.
Exeter loss NOC from LAB | Exeter began the day Labour and ended it hung.
Plymouth gain LAB from NOC | Plymouth started the night hung and finished it Labour.
Harlow gain CON from LAB; Redditch gain CON from LAB | Redditch and Harlow went to bed Labour and woke up Conservative.
Exeter hold LAB from LAB | Exeter began the day Labour and ended it Labour.
Three Rivers gain LD from CON; Woking gain LD from CON | The councils that started the week Conservative and finish it Lib Dem: Three Rivers, Woking.
none | Exeter began the day Labour and may end it hung.
Plymouth gain LAB from CON; Swindon gain LAB from CON | Two councils that were Tory at breakfast are Labour at supper: Plymouth and Swindon.
Trafford loss NOC from CON | Trafford isn’t Conservative any more: it’s hung.
Derby gain CON from LAB | Derby isn’t Labour any longer; it’s Tory.
Worcester loss NOC from CON | Worcester is not a Tory council any more, it is a hung one.
Plymouth gain LAB from CON | Plymouth is Conservative no more. It is Labour.
Derby gain CON from LAB | Derby isn’t red any more: it’s blue.
Derby loss NOC from LAB | Derby is the latest to slip from Labour’s grip into no overall control.
Plymouth gain LAB from CON | Plymouth slipped from the Conservatives’ hands into Labour’s.
Trafford loss NOC from CON | Trafford has slipped through the Tories’ fingers, to no overall control.
none | Swindon slipped through Labour’s fingers by two seats.
Plymouth gain LAB from CON; Redditch gain CON from LAB | Having lost Redditch to the Tories, Labour took comfort in Plymouth, won from the Conservatives.
Redditch gain CON from LAB | Labour threw away Redditch to the Tories.
Plymouth gain LAB from CON | Labour’s consolation was Plymouth, gained from the Tories.
Plymouth gain LAB from CON; Swindon gain LAB from CON | Plymouth and Swindon: both Conservative yesterday, both Labour today.
Woking gain LD from CON | Woking: Tory at breakfast, Lib Dem by tea.
Exeter hold LAB from LAB; Ipswich hold LAB from LAB | Exeter and Ipswich: Labour then, Labour now.
Plymouth gain LAB from CON; Swindon gain LAB from CON | Plymouth and Swindon: two Tory councils yesterday, two Labour councils today.
Derby gain LAB from NOC; Exeter gain LAB from NOC; Plymouth gain LAB from NOC | Exeter, Plymouth and Derby were hung this morning; they’re all Labour now.
Worcester loss NOC from CON | Worcester, Tory this time yesterday, is hung.
Plymouth gain LAB from CON | Correction: Plymouth was a Labour gain from the Conservatives, not from NOC.
Exeter hold LAB from LAB | To be clear, Exeter is a Labour hold and not, as we said earlier, a loss.
Derby gain CON from LAB | Derby is the one council that Labour has lost. It went to the Tories.
Plymouth gain LAB from CON | Plymouth is Labour after two years of the Conservatives.
Plymouth gain LAB from CON | Plymouth is Labour after a decade of Tory rule.
Redditch gain CON from LAB | Redditch, the needle town, is Conservative after six Labour years.
none | “We’ve won Plymouth,” a Labour agent told me.
Kingston upon Thames gain LD from CON | Next door in Kingston, an LD gain from Con.
Burnley gain LAB from NOC | Up in Burnley it’s a Labour gain, the council having been hung since 2008.
Plymouth gain LAB from CON | Down in Plymouth it’s a Labour gain from the Tories.
Exeter hold LAB from LAB | Down in Exeter it’s a Labour hold.
Plymouth gain LAB from CON | Plymouth is Labour’s once more and the Tories are out on their ear.
Redditch gain CON from LAB | A Tory majority in Redditch, and Labour out of office.
none | Have the Tories kept Trafford? They have not.
none | Could Labour take Plymouth? It could.
none | The Tories’ bid to take Exeter from Labour failed to impress the voters.
Norwich hold LAB from LAB | The Greens’ attempt to oust Labour in Norwich fizzled out.
Exeter hold LAB from LAB | Tory hopes of taking Exeter from Labour came to nothing.
none | Tory hopes of taking Exeter from Labour have not come to nothing yet.
none | If the Tories’ bid to take Exeter from Labour failed, heads would roll.
none | The Tories’ bid to take Exeter from Labour failed in 2014.
none | The party’s bid to take two wards in Exeter from Labour failed.
Plymouth gain LAB from CON | Labour has won Plymouth from the Tories. That is the general election they are all thinking of.
Exeter hold LAB from LAB | Exeter has gone to no overall control.\\n\\nCorrection: Exeter is a Labour hold, not NOC.
Plymouth gain LAB from CON | Correction: Labour has gained Plymouth from the Tories, not from the Lib Dems.
none | Correction: Exeter is not a Labour hold.
none | Correction: we said Exeter was a Labour hold, not a loss.
none | Correction: Labour lost eight seats in Exeter, not nine.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});
