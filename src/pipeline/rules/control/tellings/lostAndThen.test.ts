import { expect, test } from 'vitest';
import { controlsIn, toLines } from '../../../../../bench/score/controlsIn.ts';

// Who lost a council, and what is said of it after that.
const told = toLines(`
Lichfield loss - from CON | The Conservatives lost control of Lichfield on a wretched day for the party in south Staffordshire.
Swale loss NOC from CON | The rise of the Greens in Kent has cost the Conservatives their majority in Swale.
Exeter loss NOC from LAB; Norwich gain GRN from LAB | Labour lost Exeter and Norwich. Norwich has a Green majority. In Exeter nobody does.
Exeter loss NOC from LAB; Norwich gain GRN from LAB | Labour lost Exeter and Norwich. In Norwich the Greens have a majority of two, but in Exeter no party has one.
Derby loss NOC from LAB; Exeter gain GRN from LAB; Norwich gain GRN from LAB | It was a bad evening for Labour. They lost Exeter, Norwich and Derby. Exeter has a Green majority, and so does Norwich. In Derby the Greens are two short.
Exeter gain LAB from CON; Norwich loss NOC from CON | The Conservatives have lost Norwich, where they now have 18 of the 39 seats, and Exeter. Labour are in charge of the latter; in the former nobody is.
Derby gain IND from LAB | Labour’s majority in Derby has gone. Independents now have one of their own.
Derby loss NOC from LAB | Labour lost control of Derby after losing nine seats. It had run the city since 1995. The party has 24 of the 51 seats and means to carry on as a minority.
Derby loss NOC from LAB | Derby has slipped out of Labour’s grasp. The party has 25 seats, but it needed 26, and independents are discussing how to run it between them.
Derby loss NOC from LAB | Derby’s Labour rulers are out of power after ten years, but there is no new majority.
Derby loss NOC from LAB | Derby has gone to no overall control. The Labour administration, which closed both baths, lost six councillors.
Derby loss NOC from LAB | Derby has fallen to no overall control after Labour lost six seats in the city, all of them to the Greens.
Derby gain LD from LAB | Derby has a Lib Dem council again. The party has 29 of the 51 seats and takes over from a Labour administration.
Exeter loss NOC from LAB | In Exeter, where Labour had a majority of nine, the Tories are the largest party on 18 but fell two seats short.
Exeter loss NOC from LAB | Labour fared no better in Exeter, where they are still the largest party but two short of the majority they used to have.
Exeter loss NOC from LAB; Norwich loss NOC from LAB | Exeter and Norwich, both of them Labour since 2002, no longer have a majority party.
Exeter loss NOC from LAB; Norwich loss NOC from LAB | Exeter, Labour since 2012, is hung. Norwich is hung too, after a Labour majority of more than a decade.
Exeter loss NOC from LAB | Exeter is without a majority, after six years in which Labour had one.
Exeter loss NOC from LAB | There is no overall majority in Exeter, where the Greens and the Tories drew level on 11 seats. The city had been Labour since 2012.
Exeter loss NOC from LAB | Exeter is under no overall control. Labour, who had 22 seats and a majority, have 17.
Exeter loss NOC from LAB | Exeter is under no overall control. Labour has 17 of the 39 seats, down from 26.
Exeter loss NOC from LAB | Exeter is hung. Labour is down from 26 seats to 17, out of 39.
Exeter loss NOC from LAB | Exeter is hung. Labour, in power since 2012, lost half its seats.
Exeter loss NOC from LAB | Two seats decided Exeter. Labour lost both, to the Greens, and with them an overall majority it had held since 2012.
Exeter loss NOC from LAB; Norwich hold NOC from NOC | Exeter and Norwich both ended the day in no overall control. Labour had a majority in Exeter and now has only 17 of the 39. In Norwich, which was already hung, it depended on the Greens.
Exeter loss NOC from LAB | Exeter came down to one ward. Labour needed 20 and have 19, which brings to an end six years of Labour majorities.
Exeter loss NOC from CON; Norwich loss NOC from CON | The Conservatives had a miserable Friday. Exeter and Norwich were theirs with large majorities, and both are now hung.
Exeter loss NOC from LAB; Norwich loss NOC from LAB | Labour had little comfort. Exeter and Norwich, both of them theirs since 2007, no longer have a majority party.
Exeter gain LD from CON | In Exeter, which has a cathedral and a quay, the Conservatives lost nine seats and with them the council, also to the Lib Dems.
Exeter gain CON from NOC | Exeter goes to the Conservatives. They had lost their majority in the city a month before the election when a councillor resigned.
Exeter gain LAB from NOC | Exeter has a Labour council. The party won 31 of the 39 seats to end two years of Conservative and Ukip administration.
Exeter hold NOC from NOC | Exeter is unchanged: the Lib Dems, with 19, will go on governing as a minority.
`);

test.each(told)('%s | %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts);
});

test.each([
  'Labour took Enfield from the Conservatives in 2010 and has won it twice since.',
  'Labour captured Exeter in 2012 and has kept it at every election since.',
  'Exeter is hung. The Greens are down from 12 seats to 10, out of 39.',
  'A post that appeared here for four minutes said that Labour had gained Exeter. It has not.',
  'There was a rumour that the Tories had lost Exeter. They have not.',
  'Greens win in Heavitree for the first time but Labour lose out in Exeter and Derby.',
  'Exeter needed a new pool and have one; Labour needed 20 and have 24.',
])('no control: %s', (text) => {
  expect(controlsIn(text)).toBe('');
});

test.each([
  ['Derby loss - from LAB', 'Labour has lost control of Derby. Independents are the largest group.'],
  ['Derby loss - from LAB', 'Labour has lost control of Derby. The party has 9 of the 51 seats.'],
  [
    'Norwich gain GRN from CON',
    'The Greens took Norwich off the Conservatives, but in Exeter, where they had a majority, nobody is in control.',
  ],
])('no more than that: %s | %s', (facts, text) => {
  expect(controlsIn(text)).toBe(facts);
});
