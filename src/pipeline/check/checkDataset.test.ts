import { describe, expect, it } from 'vitest';
import { makeControlFinding } from '../testing/makeFindings.ts';
import { makeReadDocument } from '../testing/makeReadDocument.ts';
import { reconcileMade } from '../testing/reconcileMade.ts';
import { checkDataset } from './checkDataset.ts';

const good = () =>
  reconcileMade([
    makeReadDocument('a', {
      posts: [{ paragraphs: ['Labour gain Anytown.'] }],
      findings: [makeControlFinding('Anytown', 'Labour gain Anytown.', 'gain', 'LAB')],
    }),
  ]);

describe('checkDataset', () => {
  it('lets a true dataset pass', () => {
    const { dataset, texts } = good();
    expect(() => checkDataset(dataset, texts)).not.toThrow();
  });

  it.each<[string, (made: ReturnType<typeof good>) => void, RegExp]>([
    [
      'a quote that is not there',
      ({ texts }) => texts.forEach((text) => (text.text = text.text.replace('Labour', 'LABOUR'))),
      /the quote is not in a at 0/,
    ],
    [
      'a ledger with a hole',
      ({ texts }) => texts.forEach(({ parts }) => parts.forEach((part) => (part.start += 1))),
      /the ledger breaks at 0/,
    ],
    [
      'a ledger that ends too soon',
      ({ texts }) => texts.forEach((text) => (text.text += 'more')),
      /the ledger ends at/,
    ],
    ['an id twice', ({ dataset }) => dataset.controls.push(...dataset.controls), /stands twice/],
    ['a post that names no fact', ({ dataset }) => dataset.posts[0]?.facts.push('control-nowhere'), /names no fact/],
    [
      'a shape that is wrong',
      ({ dataset }) => dataset.documents.forEach((document) => Object.assign(document, { title: 3 })),
      /documents\.0\.title/,
    ],
    [
      'a fact without evidence',
      ({ dataset }) => dataset.controls.forEach((fact) => (fact.evidence = [])),
      /controls\.0\.evidence/,
    ],
  ])('stops at %s', (_, spoil, message) => {
    const made = good();
    spoil(made);
    expect(() => checkDataset(made.dataset, made.texts)).toThrow(message);
  });
});
