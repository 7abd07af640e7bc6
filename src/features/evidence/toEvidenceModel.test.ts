import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../domain/SourceDocument.ts';
import { makeControl, makeDataset, makeExpectation } from '../../domain/makeFacts.ts';
import { toEvidenceModel } from './toEvidenceModel.ts';

const document = (id: string, patch: Partial<SourceDocument> = {}): SourceDocument => ({
  id,
  title: 'As it happened',
  publisher: 'The Paper',
  url: null,
  authors: [],
  publishedAt: null,
  captureOf: null,
  sha256: '',
  ...patch,
});
const said = (documentId: string, quote: string, start = 10) => ({
  documentId,
  postId: 'p1',
  start,
  end: start + quote.length,
  quote,
  rule: 'gain-from',
});
const gain = makeControl('Anytown', {
  outcome: 'gain',
  control: 'LAB',
  previous: 'CON',
  declaredAt: '2018-05-03T22:30:00Z',
  knownBy: '2018-05-03T22:30:00Z',
  inferred: ['previous'],
  evidence: [said('a', 'Labour gained Anytown'), said('b', 'Labour gained Anytown', 90)],
  conflicts: [{ reason: 'time', says: { control: 'NOC' }, evidence: [said('a', 'still counting', 200)] }],
});
const hope = makeExpectation('Anytown', 'LAB', { outcome: 'met', settledBy: gain.id });
const facts = makeDataset({
  documents: [document('a'), document('b', { captureOf: 'a', url: 'https://paper.example/live' })],
  controls: [gain],
  expectations: [hope],
});

describe('toEvidenceModel', () => {
  const model = toEvidenceModel(facts, gain.id);
  it('says what the fact is, when it was said and what was not said in so many words', () => {
    expect(model).toMatchObject({
      sentence: 'Labour gained Anytown from the Conservatives',
      time: '3 May 2018, 23:30',
      inferred: 'who ran it before',
      outcome: null,
    });
  });
  it('puts the captures of the same words together, with the page of the one whose address is known', () => {
    expect(model?.pieces).toMatchObject([
      {
        title: 'As it happened',
        publisher: 'The Paper',
        rules: ['gain-from'],
        copyLabels: [
          { id: 'a', label: 'capture 1 of 2' },
          { id: 'b', label: 'capture 2 of 2' },
        ],
        original: 'https://paper.example/live#:~:text=Labour%20gained%20Anytown',
      },
    ]);
  });
  it('takes a result and its score lines from the same copy for one piece', () => {
    const evidence = [said('a', 'Labour gained it'), said('a', 'Lab: 48.6%', 40), said('b', 'Lab gain', 5)];
    const pieces = toEvidenceModel(makeDataset({ controls: [{ ...gain, evidence }] }), gain.id)?.pieces;
    expect(pieces?.map(({ quotes }) => quotes.map(({ first }) => first.quote))).toEqual([
      ['Labour gained it', 'Lab: 48.6%'],
      ['Lab gain'],
    ]);
  });
  it('keeps what is said otherwise', () => expect(model?.conflicts).toHaveLength(1));
  it('says what came of a hope, and what settled it', () => {
    expect(toEvidenceModel(facts, hope.id)?.outcome).toEqual({
      words: 'As expected',
      settledBy: { id: gain.id, sentence: 'Labour gained Anytown from the Conservatives' },
    });
  });
  it('says that a time is not given, and by when it was known', () => {
    const later = makeDataset({ controls: [{ ...gain, declaredAt: null }] });
    expect(toEvidenceModel(later, gain.id)?.time).toBe('time not given, by 3 May 2018, 23:30');
  });
  it('is nothing for an id that is not there', () => expect(toEvidenceModel(facts, 'gone')).toBeNull());
});
