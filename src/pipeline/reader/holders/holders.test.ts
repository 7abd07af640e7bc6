import { expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';
import { holderPhrases } from './holderPhrases.ts';

const reference = loadReference();
const day = '2018-05-03';

function previousIn(text: string): string {
  const facts = readText(reference, text, day).findings.flatMap((finding) =>
    finding.type === 'control' ? [`${finding.council.name} ${finding.previous ?? '-'}`] : [],
  );
  return [...new Set(facts)].sort().join('; ');
}

test.each([
  ['Labour seized Plymouth last night, ending two decades of Conservative rule in the port.', 'Plymouth CON'],
  ['Labour gained Plymouth. The Conservatives had run the council since 2003.', 'Plymouth CON'],
  ['Labour gained Plymouth. The council had been Conservative since 2003.', 'Plymouth CON'],
  ['Labour gained Plymouth, bringing the curtain down on 20 years of Tory administration.', 'Plymouth CON'],
  ['Labour gained Plymouth at the expense of the Conservatives.', 'Plymouth CON'],
  ['Labour gained Plymouth. The outgoing Conservative administration lost ten seats.', 'Plymouth CON'],
  ['Plymouth turned red, to the dismay of the ruling Conservatives.', 'Plymouth CON'],
  ['Plymouth has gone Labour, wiping out a Tory majority of five.', 'Plymouth CON'],
  ['Plymouth fell to Labour, the Conservatives’ 20 years in charge coming to an end.', 'Plymouth CON'],
  ['Plymouth, true blue since 2004, is now run by Labour.', 'Plymouth CON'],
  ['Plymouth, home of the navy and Conservative since 2004, is now run by Labour.', 'Plymouth CON'],
  ['Voters in Plymouth kicked the Conservatives out, and Labour now runs the council.', 'Plymouth CON'],
  ['The Tories are out in Plymouth. Labour won 31 of the 57 seats to take control.', 'Plymouth CON'],
  ['Before Thursday the Tories held 34 of the 57 seats on Plymouth council. Labour now runs it.', 'Plymouth CON'],
  ['Labour gained Swindon and Plymouth, both from the Conservatives.', 'Plymouth CON; Swindon CON'],
  ['Labour gained Plymouth, previously run by a coalition of Tories and independents.', 'Plymouth NOC'],
  ['Labour, who had governed in coalition with the Lib Dems, took full control of Plymouth.', 'Plymouth NOC'],
  ['Labour gained Plymouth, where the Conservatives had been in charge as a minority.', 'Plymouth NOC'],
  ['Labour gained Plymouth, ending 12 years of no overall control.', 'Plymouth NOC'],
  ['Plymouth slipped into no overall control after the Conservatives lost seven seats.', 'Plymouth CON'],
  ['Tories lose Plymouth\n\nMore follows.\n\nLabour has won control of Plymouth with 31 seats.', 'Plymouth CON'],
])('says who had it: %s', (text, facts) => {
  expect(previousIn(text)).toBe(facts);
});

test.each([
  'Labour gained Plymouth. The Tories lost two seats.',
  'Labour gained Plymouth. The Conservatives are the largest opposition group.',
  'Labour gained Plymouth. Its leader said the Tories had run the country into the ground.',
  'Labour gained Plymouth. After 14 years of Tory government people want change, its leader said.',
  'Labour gained Plymouth, taking four seats from the Tories.',
  'Labour gained Plymouth after two years of a Conservative-led administration.',
  'Labour gained Plymouth. The Conservatives once had all but three of the seats.',
  'Labour gained Plymouth, unseating the Conservative leader in Budshead.',
])('leaves it open: %s', (text) => {
  expect(previousIn(text)).toBe('Plymouth -');
});

test('long words cost no more than their length', () => {
  const text = ` ${'the Conservatives had been in charge of the council and '.repeat(2000)}`;
  const before = performance.now();
  for (const { pattern } of holderPhrases) text.match(pattern);
  expect(performance.now() - before).toBeLessThan(3000);
});
