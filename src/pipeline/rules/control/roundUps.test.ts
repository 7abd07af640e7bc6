import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();

function controlsIn(text: string): string {
  const facts = readText(reference, text, '2018-05-03').findings.flatMap((finding) =>
    finding.type === 'control'
      ? [`${finding.council.name} ${finding.outcome} ${finding.control ?? '-'} from ${finding.previous ?? '-'}`]
      : [],
  );
  return [...new Set(facts)].sort().join('; ');
}

// As articles of the morning after tell it: over two or three sentences, in words that the verb alone does not say.
test.each([
  ['Derby is Labour again.', 'Derby gain LAB from -'],
  ['They’d lost it in 2015, but Labour have won Plymouth.', 'Plymouth gain LAB from -'],
  ['Exeter: Labour hold. Ben Bradshaw looked relieved.', 'Exeter hold LAB from LAB'],
  ['The Lib Dems ended eight years of Tory rule in Winchester.', 'Winchester gain LD from CON'],
  ['The Lib Dems are back in power in Winchester after eight years.', 'Winchester gain LD from -'],
  [
    'It is goodbye to the Conservatives in Worcester, where no party now has a majority.',
    'Worcester loss NOC from CON',
  ],
  ['Labour have a majority in Swindon for the first time since 2004.', 'Swindon gain LAB from -'],
  [
    'For the first time in 20 years Swindon has a Labour majority; the Conservatives had run it until now.',
    'Swindon gain LAB from CON',
  ],
  ['Plymouth has gone red.', 'Plymouth gain LAB from -'],
  ['Plymouth turned from blue to red overnight.', 'Plymouth gain LAB from CON'],
  ['Labour’s majority in Derby has gone.', 'Derby loss NOC from LAB'],
  ['Derby’s Labour administration has been voted out; the Tories will run it.', 'Derby gain CON from LAB'],
  ['Labour has been swept from power in Derby.', 'Derby loss - from LAB'],
  ['Neither party has a majority in Derby, where Labour used to have one.', 'Derby loss NOC from LAB'],
  ['Derby, where Labour had a majority of one, is now hung.', 'Derby loss NOC from LAB'],
  ['Nobody has overall control in Derby any more. Labour are two short.', 'Derby loss NOC from -'],
  ['Change of control in Derby: from Labour to Conservative.', 'Derby gain CON from LAB'],
  ['Control of Derby passes to the Conservatives.', 'Derby gain CON from -'],
  ['Labour surrendered Derby to the Conservatives.', 'Derby gain CON from LAB'],
  ['The Conservatives relieved Labour of Derby.', 'Derby gain CON from LAB'],
  ['Labour’s grip on Derby has been broken by the Conservatives.', 'Derby gain CON from LAB'],
  ['Labour’s grip on Derby has been broken.', 'Derby loss - from LAB'],
  ['The Conservatives finally have Derby.', 'Derby gain CON from -'],
  ['Derby has a new ruling party: the Conservatives, who beat Labour into second.', 'Derby gain CON from -'],
  ['No change at Derby: Labour still in charge.', 'Derby hold LAB from LAB'],
  ['Labour will go on running Derby.', 'Derby hold LAB from LAB'],
  ['Labour survived a scare in Derby.', 'Derby hold LAB from LAB'],
  ['Derby stays as it was, hung.', 'Derby hold NOC from NOC'],
  ['Derby’s council is still without a majority party.', 'Derby hold NOC from NOC'],
  ['Swindon has gone to Labour after two decades of Conservative rule.', 'Swindon gain LAB from CON'],
  ['Swindon, where the Conservatives had a majority of five, has gone to Labour.', 'Swindon gain LAB from CON'],
  ['Swindon falls to Labour. The Conservatives had run it since 2004.', 'Swindon gain LAB from CON'],
  ['Swindon falls to Labour, the Conservatives losing nine seats.', 'Swindon gain LAB from -'],
  ['The Conservatives had a majority of three in Swindon. It falls to Labour.', 'Swindon gain LAB from CON'],
  ['Tory-run Swindon has fallen to Labour.', 'Swindon gain LAB from CON'],
  ['Previously Conservative-controlled Swindon has gone to Labour.', 'Swindon gain LAB from CON'],
  [
    'Swindon - which had been Conservative since its creation - moved into the Labour column.',
    'Swindon gain LAB from CON',
  ],
  ['Swindon moves into the Labour column.', 'Swindon gain LAB from -'],
  ['Swindon moves from the Conservative to the Labour column.', 'Swindon gain LAB from CON'],
  ['Swindon flips from Tory to Labour.', 'Swindon gain LAB from CON'],
  ['Swindon flips to Labour.', 'Swindon gain LAB from -'],
  ['Swindon switches to Labour from the Tories.', 'Swindon gain LAB from CON'],
  [
    'Swindon is the first council to change hands tonight: Labour takes it from the Conservatives.',
    'Swindon gain LAB from CON',
  ],
  ['Swindon is the first council to change hands, from the Conservatives to Labour.', 'Swindon gain LAB from CON'],
  ['Swindon has changed hands. It was Conservative; it’s now Labour.', 'Swindon gain LAB from CON'],
  ['Labour adds Swindon to its haul. The Tories had held it for 19 years.', 'Swindon gain LAB from CON'],
  ['Add Swindon to the list of Labour gains.', 'Swindon gain LAB from -'],
  ['Swindon is Labour’s.', 'Swindon gain LAB from -'],
  [
    'The result from Swindon: Labour gain. The Conservatives lose a council they have held since 2003.',
    'Swindon gain LAB from CON',
  ],
  ['Swindon has been won by Labour, ending 20 years of Tory control.', 'Swindon gain LAB from CON'],
  ['Labour have seized Swindon, ousting the Tories after 20 years.', 'Swindon gain LAB from CON'],
  [
    'Labour took control in Swindon and Worcester, both of which the Conservatives had run.',
    'Swindon gain LAB from CON; Worcester gain LAB from CON',
  ],
  [
    'Labour took control in Swindon, which the Conservatives had run, and Derby, which had been hung.',
    'Derby gain LAB from NOC; Swindon gain LAB from CON',
  ],
  [
    'Labour wins Swindon (previously Con) and Derby (previously NOC).',
    'Derby gain LAB from NOC; Swindon gain LAB from CON',
  ],
  ['Labour has won Swindon. It was Conservative.', 'Swindon gain LAB from CON'],
  ['Labour has won Swindon. It was held by the Conservatives before tonight.', 'Swindon gain LAB from CON'],
  ['Labour has won Swindon, a council the Tories had controlled for two decades.', 'Swindon gain LAB from CON'],
  ['Labour has won Swindon, where the Conservatives have been in power since 2004.', 'Swindon gain LAB from CON'],
  [
    'Labour has won Swindon, with the Conservatives’ majority of 9 turned into a deficit of 15.',
    'Swindon gain LAB from CON',
  ],
  ['Labour has won Swindon, a loss for the Conservatives.', 'Swindon gain LAB from CON'],
  ['Labour has won Swindon, a big blow for the Conservatives.', 'Swindon gain LAB from -'],
  ['A dreadful night for the Conservatives got worse when Labour won Swindon.', 'Swindon gain LAB from -'],
  [
    'The Conservatives have now lost six councils, the latest being Swindon, which went to Labour.',
    'Swindon gain LAB from CON',
  ],
  [
    'The Conservatives have now lost six councils, among them Swindon (to Labour) and Worcester (to no overall control).',
    'Swindon gain LAB from CON; Worcester loss NOC from CON',
  ],
  [
    'The Tories lost Swindon and Thurrock to Labour, Winchester to the Lib Dems and Worcester to no overall control.',
    'Swindon gain LAB from CON; Thurrock gain LAB from CON; Winchester gain LD from CON; Worcester loss NOC from CON',
  ],
  ['Among the Conservative losses were Swindon and Thurrock.', 'Swindon loss - from CON; Thurrock loss - from CON'],
  ['Councils to fall to Labour include Swindon and Thurrock.', 'Swindon gain LAB from -; Thurrock gain LAB from -'],
  ['Labour gains Wandsworth. That is the first gain of the night.', 'Wandsworth gain LAB from -'],
  ['Labour held Derby and that’s a surprise.', 'Derby hold LAB from LAB'],
  ['Labour have won Derby. That was the plan all along.', 'Derby gain LAB from -'],
  ['”Labour has won Derby,” says the returning officer.', 'Derby gain LAB from -'],
  ['In Exeter, red since 1995, Labour finished three seats short of a majority.', 'Exeter loss NOC from LAB'],
  ['Norwich and Exeter, they pointed out, are still Labour.', 'Exeter hold LAB from LAB; Norwich hold LAB from LAB'],
  [
    'Norwich is still Labour. So is Exeter, where a row over parking had led the party to fear for its majority.',
    'Exeter hold LAB from LAB; Norwich hold LAB from LAB',
  ],
  [
    'Norwich stayed Labour. Exeter did so as well, though the party shed two seats in the city.',
    'Exeter hold LAB from LAB; Norwich hold LAB from LAB',
  ],
  [
    'Exeter and Norwich had both been without a ruling party; both now have one, and it is Labour.',
    'Exeter gain LAB from NOC; Norwich gain LAB from NOC',
  ],
  [
    'What Devon gave, Norfolk took away, for the Labour majority in Norwich is no more after ten years.',
    'Norwich loss NOC from LAB',
  ],
  ['The Labour majority in Norwich is no more.', 'Norwich loss NOC from LAB'],
  [
    'The Conservative majorities have vanished in Kent and Surrey, neither of which has any party in control today.',
    'Kent loss NOC from CON; Surrey loss NOC from CON',
  ],
  [
    'Tory majorities that had seemed part of the scenery have vanished in Kent, Surrey and Essex, none of which has any party in control today.',
    'Essex loss NOC from CON; Kent loss NOC from CON; Surrey loss NOC from CON',
  ],
  [
    'The partners who had run Exeter together since 2006, when no party won a majority, were swept aside, and Labour now has one of its own.',
    'Exeter gain LAB from NOC',
  ],
  ['Exeter, blue since 2002, became Labour’s when the very last ward was declared.', 'Exeter gain LAB from CON'],
  [
    'Three councils in which nobody had commanded a majority, Exeter, Norwich and Derby, have all been won by Labour.',
    'Derby gain LAB from NOC; Exeter gain LAB from NOC; Norwich gain LAB from NOC',
  ],
  ['Exeter and Norwich are as Labour as ever.', 'Exeter hold LAB from LAB; Norwich hold LAB from LAB'],
  [
    'Exeter and Norwich are as Conservative as ever. So is Derby, where the lowest council tax has been worth more than any leaflet.',
    'Derby hold CON from CON; Exeter hold CON from CON; Norwich hold CON from CON',
  ],
  [
    'In Exeter the Conservatives went one better, removing Labour from power with a gain of 12 seats.',
    'Exeter gain CON from LAB',
  ],
  ['In Exeter the Conservatives removed Labour from power.', 'Exeter gain CON from LAB'],
  [
    'The Tories had thought they would take Exeter. They did not: Labour clung on there by three.',
    'Exeter hold LAB from LAB',
  ],
  [
    'In Exeter the Conservatives have mislaid the majority on which they had governed since 2002.',
    'Exeter loss NOC from CON',
  ],
  [
    'Labour had hoped for Exeter and had to make do with ejecting the Tories: the city is now hung.',
    'Exeter loss NOC from CON',
  ],
  [
    'Exeter did not come its way, a gain of 21 seats notwithstanding. That one the Conservatives kept.',
    'Exeter hold CON from CON',
  ],
  [
    'Tory majorities have vanished in Kent and Surrey. Essex, run by the Conservatives since 2001, joined the list by a single seat.',
    'Essex loss NOC from CON; Kent loss NOC from CON; Surrey loss NOC from CON',
  ],
  [
    'Kent and Surrey, which the Conservatives had prised away four years ago, are Labour once more.',
    'Kent gain LAB from CON; Surrey gain LAB from CON',
  ],
  [
    'Kent, Surrey and Essex were all held by the Conservatives, and so, by a margin of three, was Devon.',
    'Devon hold CON from CON; Essex hold CON from CON; Kent hold CON from CON; Surrey hold CON from CON',
  ],
  ['Cumbria, hung for years, still is.', 'Cumbria hold NOC from NOC'],
  ['Labour gained four seats in Exeter, where there is still no majority party.', 'Exeter hold NOC from NOC'],
  [
    'The Conservatives took Exeter, where no party had been in overall control for two years.',
    'Exeter gain CON from NOC',
  ],
  [
    'Labour won the mayoralty of Bristol. The party also has a majority on the city council, which until Thursday was under no overall control.',
    'Bristol gain LAB from NOC',
  ],
  [
    'Exeter, where for years no party had been able to govern alone, went to the Conservatives.',
    'Exeter gain CON from NOC',
  ],
  ['Word came from Exeter that Labour’s majority had gone. Nobody has replaced it.', 'Exeter loss NOC from LAB'],
  ['Exeter was a Labour council on Thursday morning and a Conservative one by breakfast.', 'Exeter gain CON from LAB'],
  [
    'Exeter, run by Labour since 2004, was a target. The Conservatives got nowhere near: Labour are still in charge there.',
    'Exeter hold LAB from LAB',
  ],
  ['Only in Exeter, where Labour’s majority shrank but survived, was there relief.', 'Exeter hold LAB from LAB'],
  ['Labour’s majority in Exeter shrank but survived.', 'Exeter hold LAB from LAB'],
  [
    'Labour gained Exeter. Norwich followed within the hour, also at Conservative expense.',
    'Exeter gain LAB from -; Norwich gain LAB from CON',
  ],
  [
    'Exeter remained Labour without breaking sweat, and gave Jules Brown, who wears the same rosette, a third term as mayor.',
    'Exeter hold LAB from LAB',
  ],
  [
    'The Tories lost overall control of Derby and Norwich, and in each of them somebody else will now have to cobble together an administration.',
    'Derby loss NOC from CON; Norwich loss NOC from CON',
  ],
  [
    'Labour had a good night. The party held Exeter and Norwich.',
    'Exeter hold LAB from LAB; Norwich hold LAB from LAB',
  ],
  [
    'Labour thought it could take Exeter and Norwich. Both are still Conservative this morning.',
    'Exeter hold CON from CON; Norwich hold CON from CON',
  ],
  ['Exeter was under no overall control on Wednesday; it is Tory now.', 'Exeter gain CON from NOC'],
  [
    'Until last night the Tories and UKIP were propping each other up in Exeter in a hung chamber. Labour now runs it alone.',
    'Exeter gain LAB from NOC',
  ],
  [
    'Labour gained Exeter. Norwich made the same journey, from hung to Labour.',
    'Exeter gain LAB from -; Norwich gain LAB from NOC',
  ],
  ['Norwich made the journey from hung to Labour.', 'Norwich gain LAB from NOC'],
  [
    'Derby, the blue dot on the map, has lost its Conservative majority and has nothing in its place.',
    'Derby loss NOC from CON',
  ],
  ['Redditch was worse: a Labour council until yesterday, a Conservative one now.', 'Redditch gain CON from LAB'],
  [
    'The independents won 30 of 35 seats in Ashfield, and with them a district where nobody had been in overall control.',
    'Ashfield gain IND from NOC',
  ],
  ['In North Kesteven the Tories’ majority went, but no one else acquired it.', 'North Kesteven loss NOC from CON'],
  [
    'Labour had controlled Exeter for a century; it does so no longer, and nor does anyone else.',
    'Exeter loss NOC from LAB',
  ],
  ['Norwich is the same: Labour’s eight losses there were enough to leave the city hung.', 'Norwich loss NOC from LAB'],
  [
    'In Exeter, where its majority had already worn thin, Labour lost power to no overall control.',
    'Exeter loss NOC from LAB',
  ],
  [
    'The council in Exeter is still Labour’s, and so is Norwich.',
    'Exeter hold LAB from LAB; Norwich hold LAB from LAB',
  ],
  [
    'Then came a run of councils where no party had had a majority and where the Tories now do: Exeter, Norwich and Derby.',
    'Derby gain CON from NOC; Exeter gain CON from NOC; Norwich gain CON from NOC',
  ],
  ['Surrey and Kent will go on being run by the Conservatives.', 'Kent hold CON from CON; Surrey hold CON from CON'],
  [
    'In Exeter, though, a majority Labour had enjoyed for more than a decade was wiped out by the Greens, and nobody has control.',
    'Exeter loss NOC from LAB',
  ],
  [
    'Conservative losses went beyond seats. Exeter and Norwich both slid to no overall control under their feet.',
    'Exeter loss NOC from CON; Norwich loss NOC from CON',
  ],
  [
    'Exeter, the only authority in the county with a Tory administration, is without a majority this morning.',
    'Exeter loss NOC from CON',
  ],
  [
    'Labour has won Exeter, Norwich and Derby, in none of which any single party had been in control.',
    'Derby gain LAB from NOC; Exeter gain LAB from NOC; Norwich gain LAB from NOC',
  ],
  ['Exeter, previously hung, is Labour’s first majority in the county.', 'Exeter gain LAB from NOC'],
  [
    'Exeter was a hung council; it is Labour’s. Norwich was a Conservative one; it is Labour’s.',
    'Exeter gain LAB from NOC; Norwich gain LAB from CON',
  ],
  [
    'Exeter has gone to no overall control. The Tories lost seven seats, and with them the council.',
    'Exeter loss NOC from CON',
  ],
  [
    'Labour has been beaten in Exeter as well, where the Tories have taken control for the first time since 1980.',
    'Exeter gain CON from LAB',
  ],
  ['And Exeter is Labour’s. The city was hung going into the vote.', 'Exeter gain LAB from NOC'],
  ['Exeter! The Conservatives are out after four years, Labour’s in.', 'Exeter gain LAB from CON'],
  [
    'Exeter goes from no overall control to the Conservatives; so does Norwich; Derby remains Labour.',
    'Derby hold LAB from LAB; Exeter gain CON from NOC; Norwich gain CON from NOC',
  ],
  ['Derby, the blue dot on the Manchester map, has lost its Conservative majority.', 'Derby loss NOC from CON'],
  [
    'Essex has been declared, a Conservative hold. The same goes for Kent and for Surrey.',
    'Essex hold CON from CON; Kent hold CON from CON; Surrey hold CON from CON',
  ],
  [
    'The Conservatives went into the night in Exeter with a majority and came out without one: no overall control.',
    'Exeter loss NOC from CON',
  ],
  [
    'Same again in Exeter. The Conservatives went in with a majority and came out without one: no overall control.',
    'Exeter loss NOC from CON',
  ],
  [
    '”They’ve done it in Exeter. The Lib Dems have taken the council from the Conservatives, and there’s a conga in the car park.”',
    'Exeter gain LD from CON',
  ],
  ['In Exeter no party had a majority yesterday and none has one today.', 'Exeter hold NOC from NOC'],
  ['Exeter next: the Tories have got their majority. The council was hung until now.', 'Exeter gain CON from NOC'],
  ['Exeter, hung since 2014, has just fallen into Labour’s lap.', 'Exeter gain LAB from NOC'],
  [
    'Exeter’s Labour majority has been washed away. The Greens are up five and the city council is in no overall control.',
    'Exeter loss NOC from LAB',
  ],
  ['Exeter is a hung council, the Conservatives having lost their slender hold.', 'Exeter loss NOC from CON'],
  ['It was a Tory council at ten o’clock in Exeter, and it’s a Lib Dem one at five.', 'Exeter gain LD from CON'],
  [
    'Some relief for the Tories in Exeter, which has been Tory since it was invented, and still is.',
    'Exeter hold CON from CON',
  ],
  [
    'Labour has won Exeter. The city had no overall control; the Conservatives were running things.',
    'Exeter gain LAB from NOC',
  ],
  ['Exeter. No party had overall control and none has it now.', 'Exeter hold NOC from NOC'],
  [
    'Labour has swept the Conservatives from power in Exeter. That goes for Norwich as well, where the Tories had governed since 1974.',
    'Exeter gain LAB from CON; Norwich gain LAB from CON',
  ],
  [
    'Exeter and Norwich had no ruling group before Thursday. Each has a Conservative one now.',
    'Exeter gain CON from NOC; Norwich gain CON from NOC',
  ],
  ['Exeter is as Tory as it was.', 'Exeter hold CON from CON'],
  ['Labour’s majority on the council in Exeter disappeared the same afternoon.', 'Exeter loss NOC from LAB'],
  ['Exeter, without a majority for a year, has a Labour one.', 'Exeter gain LAB from NOC'],
  [
    'Labour has won Exeter. Norwich has gone the same way, and nobody is amazed.',
    'Exeter gain LAB from -; Norwich gain LAB from -',
  ],
  [
    'Labour has won Exeter, ending more than twenty years of Conservative rule, and Norwich too, where the Tories had been in office since 2004.',
    'Exeter gain LAB from CON; Norwich gain LAB from CON',
  ],
  ['Labour has won Exeter, and Norwich too.', 'Exeter gain LAB from -; Norwich gain LAB from -'],
  [
    'The Conservatives had been limping along in Exeter with a minority; Labour now has a comfortable majority.',
    'Exeter gain LAB from NOC',
  ],
  ['The Lib Dems took Dacorum off the Tories as well.', 'Dacorum gain LD from CON'],
  ['Labour is back in power in Derby.', 'Derby gain LAB from -'],
  ['Harrow has a Conservative council, and it had a Labour one before.', 'Harrow gain CON from LAB'],
  ['The Tories are 19 seats up in Derbyshire, on 37, and in control.', 'Derbyshire gain CON from -'],
  [
    'In Exeter the Tories are one short, and the council is under no overall control. They had been defending a majority.',
    'Exeter loss NOC from CON',
  ],
  [
    'Exeter did go, in a manner of speaking: Labour has lost its majority and nobody else has one.',
    'Exeter loss NOC from LAB',
  ],
  ['Labour in Exeter has lost its majority.', 'Exeter loss NOC from LAB'],
  [
    'The Lib Dems are three short of a majority in Portsmouth, a city they have governed for a decade, and it is now hung.',
    'Portsmouth loss NOC from LD',
  ],
  ['The Tories no longer control the council in Exeter, and neither does anybody else.', 'Exeter loss NOC from CON'],
  [
    'Labour has won Exeter, for the first time, and the Conservatives are out after 24 years.',
    'Exeter gain LAB from CON',
  ],
  ['Tunbridge Wells, hung for two years, is now a Lib Dem council.', 'Tunbridge Wells gain LD from NOC'],
  ['The Conservatives, who had no majority in Barnet this morning, have one tonight.', 'Barnet gain CON from NOC'],
  ['Labour has won a majority in Plymouth, and it had none before.', 'Plymouth gain LAB from NOC'],
  ['Labour keep Exeter, and with a majority of one.', 'Exeter hold LAB from LAB'],
  [
    '”We’ll lose the council,” a Conservative in Kingston told me on Tuesday. The Lib Dems now have control.',
    'Kingston upon Thames gain LD from CON',
  ],
  ['Labour holds Exeter. That goes for Norwich in 2022 as well.', 'Exeter hold LAB from LAB'],
  ['Labour holds Exeter. The same can be said of few councils.', 'Exeter hold LAB from LAB'],
  ['Labour held Exeter. Norwich joined the list of places to watch.', 'Exeter hold LAB from LAB'],
])('told in a round-up: %s', (text, expected) => {
  expect(controlsIn(text)).toBe(expected);
});

test.each([
  'The Conservatives lost control of events in Swindon.',
  'The Tories have their noses in front in Derby but are short of a majority.',
  'The Conservatives lost control of the argument in Swindon.',
  'Labour lost control of the planning committee in Derby.',
  'Labour took charge of the recount in Derby.',
  'The Conservatives gained control of the scrutiny committee at Derby.',
  'Labour in Kirklees: “We might just scrape over the line and win it.” The line is 35.',
  'Burnley’s Lib Dems held a victory rally on the eve of poll, to be on the safe side.',
  'Labour’s grip on Cardiff council isn’t at issue until 2017. Today’s dragon is the assembly, where Plaid has won the Rhondda.',
  'LABOUR HAS WON BARNET, according to a poster in a Finchley window that was printed on Monday.',
  'Labour gains Wandsworth. That’s the headline its staff have drafted; it’s on a clipboard.',
  'The last Labour leader of Derbyshire lost his seat in Staveley in the same hour as his party lost the county. That was 2017.',
  '”Rossendale stays Labour,” says the party’s agent, with two boxes open and twelve to go.',
  'Labour lost its majority on Walsall council so long ago that the group’s press officer was at primary school.',
  '“I’d say Labour hold Derby,” one of them told us.',
  'Labour lost Derby long ago.',
  'The Conservatives were kept out of Exeter.',
  'The party held Exeter and Norwich.',
  'Both are still Conservative this morning, the first narrowly and the second by a mile.',
  'The Lib Dems are nervous about Norwich, and have written off their chances of winning Exeter, where nobody has a majority at present.',
  'He had told me at midnight that they’d hang on in Exeter.',
  'The Labour leader folded the sheet of paper and went out. He had told me at midnight that they’d hang on in Exeter.',
  'Norwich was a Conservative one.',
  'Exeter they kept, though they are twelve seats lighter for it.',
  'No sleep for Dorset’s Tories, either: the Lib Dems have it.',
  'Exeter will be as Labour as ever, its MP says.',
  'If Labour finishes three seats short of a majority in Exeter, it will need the Greens.',
  'Labour is out of the running in Exeter, the Tories are in.',
  'Exeter has come to Labour for advice on potholes.',
  'Exeter’s Tories have come to Labour with an offer.',
  'The Tories are up in Exeter and in control of the agenda.',
  'Labour has not lost Exeter, not yet.',
  'Labour has not lost Exeter since 1995.',
  'Exeter was a Labour council until 2003 and a Conservative one by 2007.',
  'In 2011 Labour swept the Tories from power in Exeter.',
  'Labour wants to sweep the Tories from power in Exeter.',
  'Labour could be one fewer than it needed to go on governing Exeter.',
  'Exeter, hung no longer if the polls are right, is worth a visit.',
  'Neither has a ruling party, and Exeter and Norwich will vote again in May.',
  'Where no party has a majority and where the Tories now do the talking: Exeter.',
  'The Conservatives are the same: Exeter comes first.',
  'Labour, after 40 years in charge, is worried about Exeter.',
  'Labour lost three seats in Exeter, and with them its deputy leader.',
  'The Tories went into the meeting in Exeter with a majority and came out without one.',
  'Labour doesn’t have Exeter any more to worry about.',
  'The Conservatives have got their majority in the Commons. Exeter was hung until now.',
  'Exeter is the one of Labour’s places that we will watch.',
  'Labour won a seat in Exeter, the jewel of the Devon coast, from the Tories.',
  'Exeter, the place to be tonight, has a Labour mayor.',
])('no control: %s', (text) => {
  expect(controlsIn(text)).toBe('');
});
