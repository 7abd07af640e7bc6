import { expect, test } from 'vitest';
import { parts } from '../../src/pipeline/reader/weighed/Likelihoods.ts';
import type { Example } from './Example.ts';
import { partIn } from './Example.ts';
import { train } from './train.ts';

const training = { leastTexts: 2, rounds: 5, step: 0.1, decay: 1e-6 };
const wins = parts.indexOf('wins');
const loses = parts.indexOf('loses');
const unsaid = parts.indexOf('unsaid');

const examples: Example[] = Array.from({ length: 12 }, (_, at) => [
  {
    text: `one ${at}`,
    part: wins,
    mentions: [
      ['bias', 'took'],
      ['bias', 'near'],
    ],
  },
  { text: `two ${at}`, part: loses, mentions: [['bias', 'lost']] },
  { text: `three ${at}`, part: unsaid, mentions: [['bias', 'near']] },
]).flat();

const weightOf = (weights: Map<string, number[]>, feature: string, part: number): number =>
  weights.get(feature)?.[part] ?? 0;

test('a word that stands where a part is played speaks for that part and against the others', () => {
  const weights = train(examples, training);
  expect(weightOf(weights, 'took', wins)).toBeGreaterThan(0.5);
  expect(weightOf(weights, 'took', loses)).toBeLessThan(0);
  expect(weightOf(weights, 'lost', loses)).toBeGreaterThan(0.5);
});

test('of several mentions the one that tells the part is learnt from', () => {
  const weights = train(examples, training);
  expect(weightOf(weights, 'near', unsaid)).toBeGreaterThan(weightOf(weights, 'near', wins));
});

test('features of one text only are left out', () => {
  const once: Example = { text: 'four', part: wins, mentions: [['bias', 'seldom']] };
  expect(train([...examples, once], training).has('seldom')).toBe(false);
});

test('the same examples give the same weights', () => {
  expect(train(examples, training)).toEqual(train(examples, training));
});

const told = { council: 'Exeter', outcome: 'gain', control: 'LAB', previous: 'NOC' };

test.each([
  ['LAB', 'wins'],
  ['NOC', 'loses'],
  ['CON', 'unsaid'],
])('in a gain by Labour from no overall control %s: %s', (control, part) => {
  expect(parts[partIn(told, control)]).toBe(part);
});
