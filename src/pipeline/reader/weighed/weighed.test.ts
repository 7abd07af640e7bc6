import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';
import { controlsIn, toLines } from '../../../../bench/score/controlsIn.ts';

const reference = loadReference();
const day = '2018-05-03';

// No rule has words for these; and what sounds like them and tells no result.
test.each(
  toLines(`
none | Labour hopes that Dudley, which the Conservatives have had since 2004, will come its way tonight.
none | Would the voters of Dudley give the Conservatives another four years, or let Labour in at last?
none | Dudley North elected a Labour member of parliament after sixteen years of the Conservatives.
none | In 2012 Dudley passed from the Conservatives to Labour with a great noise.
none | If Labour is to have Dudley the Conservatives must lose six seats.
none | Brierley Hill in Dudley was a Labour seat until yesterday and has a Conservative councillor now.
`),
)('%s: %s', (facts, text) => {
  expect(controlsIn(text) || 'none').toBe(facts);
});

test('what is weighed says so, and stands in the text', () => {
  const text =
    'Trafford was Conservative country for fourteen years. That is over, and it is Labour whose leader will be measuring the curtains at the town hall this weekend.\n\nNobody at Dudley can claim to be master in his own house, much as before.';
  for (const finding of readText(reference, text, day).findings) {
    expect(text.slice(finding.start, finding.end).length).toBeGreaterThan(0);
    if (finding.rule === 'weighed-words') expect(finding.inferred).toContain('outcome');
  }
});
