import { expect, test } from 'vitest';
import { controlsIn } from '../../../../bench/score/controlsIn.ts';

test.each([
  ['Exeter was Tory when the polls opened and is Labour now.', 'Exeter gain LAB from CON'],
  ['Exeter is in Tory hands. Until tonight no party had a majority on the council.', 'Exeter gain CON from NOC'],
  ['And here is Exeter. Hung for the past two years, it has a Labour majority of one.', 'Exeter gain LAB from NOC'],
  ['In Exeter, also hung before, Labour has a thumping majority.', 'Exeter gain LAB from NOC'],
  ['Exeter: the Tories ran it yesterday and run it today.', 'Exeter hold CON from CON'],
  ['Exeter: hung before, hung now.', 'Exeter hold NOC from NOC'],
  ['Exeter: Tory before, Labour now.', 'Exeter gain LAB from CON'],
  ['Exeter finishes as it began, with no party in overall control.', 'Exeter hold NOC from NOC'],
  ['Exeter: no overall control, the Tories having been in charge up to this morning.', 'Exeter loss NOC from CON'],
  [
    'EXETER Not much to smile about. The Conservatives had a majority before Thursday. They don’t have one any more.',
    'Exeter loss NOC from CON',
  ],
  [
    'Exeter went first. Labour had held the city since 1981. The Conservatives now have 29 of its 39 seats.',
    'Exeter gain CON from LAB',
  ],
  ['Yesterday Exeter had a Tory council. Today it has a Labour one.', 'Exeter gain LAB from CON'],
  ['Exeter woke up Conservative and goes to bed Labour.', 'Exeter gain LAB from CON'],
  [
    'In Exeter the Conservatives were four seats adrift of a majority; before Thursday they had ruled with eight to spare.',
    'Exeter loss NOC from CON',
  ],
  [
    'Exeter, where no party has had a majority since last year, is now controlled by the Conservatives.',
    'Exeter gain CON from NOC',
  ],
  [
    'Labour is confident of Exeter and Norwich. Neither has a majority party at present.\n\nNorwich has gone to Labour.',
    'Norwich gain LAB from NOC',
  ],
  [
    'Exeter is done. The Tories ran the council for 17 years. Nobody has a majority now, although they are still the largest party.',
    'Exeter loss NOC from CON',
  ],
  ['Heavitree, in Exeter, is a Labour gain from the Tories.\n\nLabour has taken Exeter.', 'Exeter gain LAB from -'],
  ['Exeter is BLUE. Labour had run the city for 28 years.', 'Exeter gain CON from LAB'],
  ['Exeter has been in Conservative hands. It isn’t any more, it’s hung.', 'Exeter loss NOC from CON'],
  ['Labour has a majority in Exeter, having run the city as a minority since 2014.', 'Exeter gain LAB from NOC'],
  ['Labour has let Exeter go. No single party will now be in charge of the city.', 'Exeter loss NOC from LAB'],
  ['Labour went into the night with a majority in Exeter and comes out without one.', 'Exeter loss NOC from LAB'],
  [
    'He can point to Exeter and to Norwich, both Tory-run until yesterday and both Labour now.',
    'Exeter gain LAB from CON; Norwich gain LAB from CON',
  ],
  ['Exeter: No party has a majority. It was Labour’s.', 'Exeter loss NOC from LAB'],
  ['In Exeter no one has a majority and no one had one.', 'Exeter hold NOC from NOC'],
  ['No party had a majority in Exeter; the Greens do now.', 'Exeter gain GRN from NOC'],
  [
    'Labour people in Exeter are glum. They have run the city since 1982.\n\nThe gloom in Exeter was right. It is a Conservative council.',
    'Exeter gain CON from LAB',
  ],
  [
    'Labour has lost Exeter. Also Norwich and Derby. None of the three has a majority party now.',
    'Derby loss NOC from LAB; Exeter loss NOC from LAB; Norwich loss NOC from LAB',
  ],
])('what was and what is: %s', (text, expected) => {
  expect(controlsIn(text)).toBe(expected);
});

test.each([
  'Exeter was Labour until 2014 and is Tory now; Labour hopes to win it.',
  'Exeter is Conservative. Labour had it until 2016.',
  'Labour had a majority in Exeter before 2016. The Tories have one now and are defending it tonight.',
  'Exeter has been Tory since 2002. Labour has 20 of the 39 seats up tonight.',
  'Exeter had a Labour mayor before. It has a Conservative one now.',
  'A source says that Exeter had been Tory and was now Labour.',
  'Exeter had been hung. If Labour wins two seats it has a majority.',
  'The Tories had run Exeter. A Labour source thinks it is in Labour hands now.',
  'Until tonight the ward was Tory. Now it is Labour, one of four in Exeter.',
  'Is Exeter, Tory until tonight, Labour now?',
  'Labour have run Exeter since 1982.\n\nExeter is a Conservative target this year.',
  'The Tories have been running Exeter since 2003.\n\nIf Exeter is Labour by dawn, expect fireworks.',
  'Exeter: nobody has a majority. It was Labour’s in the 1990s.',
  'No party had a majority in Exeter; the Greens do not now expect one.',
])('not told: %s', (text) => {
  expect(controlsIn(text)).toBe('');
});
