import { expect, test } from 'vitest';
import { makeWard } from '../../domain/makeFacts.ts';
import { makeCouncil } from '../../parts/makeDataset.ts';
import { makeCouncilFinder } from './findCouncils.ts';

const find = makeCouncilFinder([
  makeCouncil('Kensington and Chelsea', { aliases: ['Royal Borough of Kensington and Chelsea', 'RBKC'] }),
  makeCouncil('Nuneaton and Bedworth'),
  makeCouncil('Newham'),
  makeCouncil('Kingston upon Hull', { aliases: ['Hull'] }),
  makeCouncil('Kingston upon Thames'),
  makeCouncil("King's Lynn and West Norfolk"),
  makeCouncil('Plymouth', { aliases: ['Plymouth City Council'] }),
]);
const names = (typed: string) => find(typed).map(({ council }) => council.name);

test.each([
  ['Kensington & Chelsea', 'Kensington and Chelsea'],
  ['Nuneton', 'Nuneaton and Bedworth'],
  ['nuneatno', 'Nuneaton and Bedworth'],
  ['rbkc', 'Kensington and Chelsea'],
  ['Plymuth', 'Plymouth'],
  ['plymouht', 'Plymouth'],
  ['kings lynn', "King's Lynn and West Norfolk"],
  ['  hull ', 'Kingston upon Hull'],
])('“%s” finds %s first', (typed, name) => {
  expect(names(typed)[0]).toBe(name);
});

test('a council stands once, however many of its names fit', () => {
  expect(names('kensington')).toEqual(['Kensington and Chelsea']);
  expect(names('kingston').sort()).toEqual(['Kingston upon Hull', 'Kingston upon Thames']);
});

test('nothing typed and nothing like it find nothing', () => {
  expect(names('  ')).toEqual([]);
  expect(names('xyzzyq')).toEqual([]);
});

test('a ward that is reported leads to its council; a council of that name comes before it', () => {
  const gss = (name: string) => makeCouncil(name).gss;
  const ward = (name: string, council: string) => makeWard(name, {}, { council: { gss: gss(council), name: council } });
  const finder = makeCouncilFinder(
    [makeCouncil('Amble'), makeCouncil('Bourne')],
    [ward('Fryerns', 'Bourne'), ward('Amble', 'Bourne'), ward('Elsewhere', 'Corby')],
  );
  const found = (typed: string) => finder(typed).map(({ council, ward: of }) => [council.name, of?.ward ?? null]);
  expect(found('fryrns')).toEqual([['Bourne', 'Fryerns']]);
  expect(found('amble')).toEqual([
    ['Amble', null],
    ['Bourne', 'Amble'],
  ]);
  expect(found('elsewhere')).toEqual([]);
});
