import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Whose a council was, said by 'theirs', 'their hands', 'too' and 'ditto', and since when.
test.each(
  toLines(`
Exeter gain LD from CON | Exeter, too, Tory for four years, went to the Lib Dems.
Exeter gain LAB from NOC | Exeter, hung since a string of defections last autumn, went to Labour.
Exeter gain CON from NOC; Norwich gain CON from NOC | The Conservatives took Exeter (from no overall control) and Norwich (ditto).
Exeter loss NOC from CON; Norwich loss - from CON | The Conservatives lost Norwich. Exeter was theirs as well until this week, but has no majority now.
Exeter loss NOC from LD | The Lib Dems are in the doldrums. Exeter was in their hands until this week; now it is hung.
Exeter loss NOC from CON | Exeter is another that the Conservatives have let slip into no overall control.
Exeter hold NOC from NOC | In Exeter no overall control was what they had and is what they have got.
Exeter loss NOC from CON; Norwich loss NOC from CON | In Exeter and Norwich it is the same: Tory a day ago, hung today.
Exeter hold LD from LD; Norwich gain LD from CON | The Lib Dems won Norwich: Conservative since 2007. Exeter they kept.
none | Exeter, too, Tory for four years, wants a new bus station.
none | The Conservatives wanted Exeter (from no overall control) and Norwich (ditto).
none | Exeter has been in their hands before, say Labour.
none | Last summer, after a round of defections, Labour lost Exeter.
none | The Lib Dems are optimistic. Exeter is in their hands and they mean to keep it.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts === 'none' ? '' : facts);
});
