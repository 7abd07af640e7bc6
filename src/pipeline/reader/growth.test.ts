import { expect, test } from 'vitest';
import { loadReference } from '../../../bench/score/loadReference.ts';
import { readSource } from '../text/readSource.ts';
import { splitDocument } from '../text/splitDocument.ts';
import type { Authority } from '../Stage.ts';
import { createReader } from './createReader.ts';

const election = { date: '2018-05-03', timeZone: 'Europe/London' };
const reference = loadReference();
let looks = 0;
// Every look at anything that is known of a council is counted.
const counted = (authority: Authority): Authority =>
  new Proxy(authority, {
    get: (target, key, receiver) => {
      looks += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
const read = createReader({ ...reference, authorities: reference.authorities.map(counted) }, election);

function looksAt(text: string): number {
  const source = readSource({ name: 'item.txt', bytes: new TextEncoder().encode(text), meta: {} }, election, '');
  const split = splitDocument(source, election);
  looks = 0;
  read(split);
  return looks;
}

const few = 100;
const many = 800;
const councils = ['Exeter', 'Derby', 'Bury', 'Wigan', 'Trafford', 'Plymouth', 'Swindon', 'Redditch', 'Hastings'];
const nth = (at: number): string => councils[at % councils.length] ?? '';

test.each<[string, (at: number) => string]>([
  ['sentences of one post that name one council', () => 'Labour gained Exeter from the Conservatives. '],
  ['sentences of one post that name many', (at) => `Labour gained ${nth(at)} from the Conservatives. `],
  ['sentences of one post that name wards', (at) => `Labour gained Priory ward in ${nth(at)}. They held Old Town. `],
  ['lines of a list', (at) => `${nth(at)}: Lab hold\n`],
  ['councils one after the other in one sentence', (at) => `${nth(at)}, `],
  ['posts', (at) => `Labour gained ${nth(at)} and lost two seats in Norwich.\n\n`],
  ['names that may mean several councils', () => 'Newcastle was held. '],
  ['hopes in one sentence', (at) => `Labour hopes to gain ${nth(at)}, `],
  ['holders in one sentence', (at) => `ending years of Labour rule in ${nth(at)}, `],
  ['seats in one sentence', () => 'Labour gained 2 seats in Exeter, '],
])('%s: eight times as many take about eight times the looks at councils', (_name, line) => {
  const text = (count: number): string => Array.from({ length: count }, (_, at) => line(at)).join('');
  const before = looksAt(text(few));
  expect(before).toBeGreaterThan(few);
  expect(looksAt(text(many))).toBeLessThan(before * (many / few) * 1.25);
});
