import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadReference } from '../../../bench/score/loadReference.ts';
import { readText } from '../../../bench/score/readText.ts';
import { allRules } from './allRules.ts';

const reference = loadReference();
const day = '2018-05-03';
const ofCorpus = ['learn', 'further', 'fresh', 'plain'].flatMap(
  (name) =>
    JSON.parse(readFileSync(new URL(`../corpus/${name}-sentences.json`, import.meta.url), 'utf8')) as {
      text: string;
    }[],
);
const texts = [...ofCorpus.map(({ text }) => text), ...allRules.flatMap(({ reads }) => reads.map(([text]) => text))];

test('no need hides what a rule would read', () => {
  const readAll = (): string[] => texts.map((text) => JSON.stringify(readText(reference, text, day).findings));
  const withNeeds = readAll();
  for (const rule of allRules) delete rule.needs;
  const without = readAll();
  expect(texts.filter((_, at) => withNeeds[at] !== without[at])).toEqual([]);
}, 180_000);
