import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// What became of councils as articles of the morning after tell it, in words that the verb alone does not say.
test.each(
  toLines(`
Worcester loss NOC from CON | It is goodbye to the Conservatives in Worcester, where no party now has a majority.
Derby loss NOC from LAB | Labour’s majority in Derby has gone.
Derby loss - from LAB | Labour has been swept from power in Derby.
Derby loss NOC from LAB | Neither party has a majority in Derby, where Labour used to have one.
Derby loss NOC from LAB | Derby, where Labour had a majority of one, is now hung.
Derby loss NOC from - | Nobody has overall control in Derby any more. Labour are two short.
Derby loss - from LAB | Labour’s grip on Derby has been broken.
Swindon loss - from CON; Thurrock loss - from CON | Among the Conservative losses were Swindon and Thurrock.
Exeter loss NOC from LAB | In Exeter, red since 1995, Labour finished three seats short of a majority.
Norwich loss NOC from LAB | What Devon gave, Norfolk took away, for the Labour majority in Norwich is no more after ten years.
Norwich loss NOC from LAB | The Labour majority in Norwich is no more.
Kent loss NOC from CON; Surrey loss NOC from CON | The Conservative majorities have vanished in Kent and Surrey, neither of which has any party in control today.
Essex loss NOC from CON; Kent loss NOC from CON; Surrey loss NOC from CON | Tory majorities that had seemed part of the scenery have vanished in Kent, Surrey and Essex, none of which has any party in control today.
Exeter loss NOC from CON | In Exeter the Conservatives have mislaid the majority on which they had governed since 2002.
Exeter loss NOC from CON | Labour had hoped for Exeter and had to make do with ejecting the Tories: the city is now hung.
Essex loss NOC from CON; Kent loss NOC from CON; Surrey loss NOC from CON | Tory majorities have vanished in Kent and Surrey. Essex, run by the Conservatives since 2001, joined the list by a single seat.
Exeter loss NOC from LAB | Word came from Exeter that Labour’s majority had gone. Nobody has replaced it.
Derby loss NOC from CON; Norwich loss NOC from CON | The Tories lost overall control of Derby and Norwich, and in each of them somebody else will now have to cobble together an administration.
Derby loss NOC from CON | Derby, the blue dot on the map, has lost its Conservative majority and has nothing in its place.
North Kesteven loss NOC from CON | In North Kesteven the Tories’ majority went, but no one else acquired it.
Exeter loss NOC from LAB | Labour had controlled Exeter for a century; it does so no longer, and nor does anyone else.
Norwich loss NOC from LAB | Norwich is the same: Labour’s eight losses there were enough to leave the city hung.
Exeter loss NOC from LAB | In Exeter, where its majority had already worn thin, Labour lost power to no overall control.
Exeter loss NOC from LAB | In Exeter, though, a majority Labour had enjoyed for more than a decade was wiped out by the Greens, and nobody has control.
Exeter loss NOC from CON; Norwich loss NOC from CON | Conservative losses went beyond seats. Exeter and Norwich both slid to no overall control under their feet.
Exeter loss NOC from CON | Exeter, the only authority in the county with a Tory administration, is without a majority this morning.
Exeter loss NOC from CON | Exeter has gone to no overall control. The Tories lost seven seats, and with them the council.
Derby loss NOC from CON | Derby, the blue dot on the Manchester map, has lost its Conservative majority.
Exeter loss NOC from CON | The Conservatives went into the night in Exeter with a majority and came out without one: no overall control.
Exeter loss NOC from CON | Same again in Exeter. The Conservatives went in with a majority and came out without one: no overall control.
Exeter loss NOC from LAB | Exeter’s Labour majority has been washed away. The Greens are up five and the city council is in no overall control.
Exeter loss NOC from CON | Exeter is a hung council, the Conservatives having lost their slender hold.
Exeter loss NOC from LAB | Labour’s majority on the council in Exeter disappeared the same afternoon.
Exeter loss NOC from CON | In Exeter the Tories are one short, and the council is under no overall control. They had been defending a majority.
Exeter loss NOC from LAB | Exeter did go, in a manner of speaking: Labour has lost its majority and nobody else has one.
Exeter loss NOC from LAB | Labour in Exeter has lost its majority.
Portsmouth loss NOC from LD | The Lib Dems are three short of a majority in Portsmouth, a city they have governed for a decade, and it is now hung.
Exeter loss NOC from CON | The Tories no longer control the council in Exeter, and neither does anybody else.
Castle Point loss NOC from CON | In Castle Point the Conservatives have seen their overall control vanish.
Castle Point loss NOC from CON | Castle Point makes three, as the Conservatives see their overall control vanish.
Derby loss NOC from LAB | Labour doesn’t have Derby any more: the council’s slipped into no overall control.
Exeter loss NOC from CON | Exeter: Conservatives lose control, nobody wins it.
Exeter loss NOC from LAB | On the eve of poll Exeter’s Labour leader was confident of keeping control there. Two of his seats have since gone to the Greens, and Exeter is a hung council.
Exeter loss NOC from LD | In Exeter the Lib Dems lost four seats and their overall control.
Exeter loss NOC from CON | The leader of Exeter expected his Conservatives to keep control. They are down five, at 19 of the 39 seats, and overall control is theirs no longer.
Exeter loss NOC from LAB | In Exeter Labour is no longer in control, nor is anyone else.
Exeter loss NOC from CON; Norwich loss NOC from CON | Exeter now has no party in overall control, and neither has Norwich; the Conservatives ran the pair of them until Thursday.
Exeter loss NOC from LAB | Labour lost 14 seats in Exeter, and for the first time in the city’s history the majority went with them.
Exeter loss NOC from CON | In Exeter the Tories were one seat short of a majority and so lost overall control.
Exeter loss NOC from CON | Labour deprived the Conservatives of their majority in Exeter.
Exeter loss NOC from LAB | The Greens’ two gains in Exeter were enough to deprive Labour of its majority.
Exeter loss NOC from LAB | Exeter is now in no overall control after Labour lost two seats.
Exeter loss NOC from LAB | Exeter slips to NOC: Labour lose two.
Exeter loss NOC from LAB | Labour’s majority of four in Exeter has been wiped out.
Exeter loss NOC from LAB | Labour has surrendered its majority in Exeter.
Exeter loss NOC from LAB | Labour threw away its majority in Exeter.
Exeter loss NOC from LAB | Labour saw its majority in Exeter disappear.
Exeter loss NOC from LAB | Labour has been left two seats short in Exeter, a council it had run since 2012.
Exeter loss NOC from LAB | Labour has been pushed into a minority in Exeter.
Exeter loss NOC from LAB | Labour remains the largest party in Exeter but no longer has a majority.
Exeter loss NOC from LAB | Although still the largest party in Exeter, Labour no longer has a majority.
Exeter loss NOC from LAB | Exeter has been hung for the first time since 2012, Labour having lost its majority.
Exeter loss NOC from LAB | Exeter is up for grabs after Labour lost its majority.
Exeter loss NOC from LAB | Exeter: stalemate. Labour’s majority has gone and no party has replaced it.
Exeter loss - from LAB | Labour has lost control of Exeter. The Greens now have three seats.
Exeter loss - from LAB; Norwich gain CON from - | Labour has lost control of Exeter. Norwich is now Conservative.
Exeter loss NOC from CON | Exeter has gone to no overall control. The Tories lost seven of the ten seats they were defending, and with them the council.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts);
});
