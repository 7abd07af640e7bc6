import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Likelihoods } from './Likelihoods.ts';
import type { Mention } from './mentionsOf.ts';
import type { Weighed } from './weigh.ts';

const mention: Mention = { at: 0, place: { gss: 'E06000001', name: 'Hartlepool' }, controls: [] };
const unsaid: Likelihoods = { unsaid: 1, wins: 0, keeps: 0, loses: 0 };

function weighedOf(said: Record<string, Partial<Likelihoods>>): Weighed {
  const mentionOf = { unsaid: mention, wins: mention, keeps: mention, loses: mention };
  return new Map(
    Object.entries(said).map(([control, likelihoods]) => [
      control,
      { likelihoods: { ...unsaid, ...likelihoods }, mentionOf },
    ]),
  );
}

const say = (said: Record<string, Partial<Likelihoods>>): string => {
  const verdict = decide(weighedOf(said));
  return verdict === null ? 'none' : `${verdict.outcome} ${verdict.control} from ${verdict.previous ?? '-'}`;
};

test.each<[string, Record<string, Partial<Likelihoods>>]>([
  ['gain LAB from CON', { NOC: {}, LAB: { wins: 0.9 }, CON: { loses: 0.9 } }],
  ['gain LAB from NOC', { NOC: { loses: 0.8 }, LAB: { wins: 0.9 } }],
  ['gain LAB from -', { NOC: {}, LAB: { wins: 0.99 }, CON: {} }],
  ['hold LD from LD', { NOC: {}, LD: { keeps: 0.95 }, CON: { loses: 0.05 } }],
  ['loss NOC from CON', { NOC: { wins: 0.95 }, CON: { loses: 0.9 } }],
  ['hold NOC from NOC', { NOC: { keeps: 0.95 }, CON: { wins: 0.05 } }],
])('%s, if that is what all say together', (verdict, said) => {
  expect(say(said)).toBe(verdict);
});

test.each<[string, Record<string, Partial<Likelihoods>>]>([
  ['two winners', { LAB: { wins: 0.9 }, CON: { wins: 0.9 }, LD: { loses: 0.9 } }],
  ['a winner who may have kept it', { LAB: { wins: 0.9, keeps: 0.8 }, CON: {} }],
  ['a winner, and nobody known to have lost it, that is not sure enough', { LAB: { wins: 0.9 }, CON: {} }],
  ['nothing', { LAB: {}, CON: {} }],
  ['no party', {}],
])('nothing for %s', (_, said) => {
  expect(say(said)).toBe('none');
});
