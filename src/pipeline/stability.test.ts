import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../domain/Dataset.ts';
import { projectFolder, sha256 } from './files.ts';
import { createDocumentReader } from './readDocument.ts';
import { readReference } from './reference/readReference.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { checkDataset } from './check/checkDataset.ts';
import type { DocumentFile, DocumentMeta, Reference } from './Stage.ts';

const election = { name: 'English council elections', date: '2018-05-03', timeZone: 'Europe/London' };
const folder = fileURLToPath(new URL('../../data/liveblogs/', import.meta.url));
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    name,
    text: readFileSync(folder + name, 'utf8'),
    meta: JSON.parse(readFileSync(folder + name.replace('.txt', '.meta.json'), 'utf8')) as DocumentMeta,
  }));

let reference: Reference;
let read: ReturnType<typeof createDocumentReader>;
beforeAll(() => {
  const names = readdirSync(`${projectFolder}data/reference`).filter((name) => name.endsWith('.csv'));
  reference = readReference(
    new Map(names.map((name) => [name, readFileSync(`${projectFolder}data/reference/${name}`, 'utf8')])),
    'ref',
  );
  read = createDocumentReader(reference, election, sha256);
});

const toDataset = (files: readonly { name: string; text: string; meta: DocumentMeta }[]): Dataset => {
  const all = files.map(({ name, text, meta }): DocumentFile => ({
    name,
    meta,
    bytes: new TextEncoder().encode(text),
  }));
  const results = all.map((file) => read(file));
  const { dataset, texts } = reconcile(
    results.map((result) => {
      if ('fault' in result) throw new Error(result.fault.what);
      return result.document;
    }),
    reference,
    election,
    sha256,
  );
  checkDataset(dataset, texts);
  return dataset;
};

/** The facts without the places of their evidence, which added words move. */
const said = ({ controls, wards, seats, mayors, expectations, estimates }: Dataset): unknown =>
  JSON.parse(
    JSON.stringify({ controls, wards, seats, mayors, expectations, estimates }, (key, value: unknown) =>
      ['start', 'end', 'postId', 'knownBy'].includes(key) ? undefined : value,
    ),
  );

const boilerplate = fc.constantFrom(
  'Sign up to our newsletter and get the news in your inbox every morning',
  'Your support helps us to tell the story. Please give what you can',
  'Subscribe now for full access to all our pages',
  'Follow us on social media for more',
  'Accept all cookies to go on',
);

describe('the facts of a folder', { timeout: 120_000 }, () => {
  it('do not depend on the order of the documents', () => {
    const straight = JSON.stringify(toDataset(documents));
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(JSON.stringify(toDataset(shuffled))).toBe(straight);
      }),
      { numRuns: 20 },
    );
  });

  it('do not change when boilerplate is added below a document', () => {
    const before = said(toDataset(documents));
    fc.assert(
      fc.property(
        fc.nat(documents.length - 1),
        fc.array(boilerplate, { minLength: 1, maxLength: 3 }),
        (which, added) => {
          const padded = documents.map((each, index) =>
            index === which ? { ...each, text: `${each.text}\n\n${added.join('\n\n')}\n` } : each,
          );
          expect(said(toDataset(padded))).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gain evidence, never weight or facts, by another capture of the same text', () => {
    const before = toDataset(documents);
    for (const each of documents) {
      const twice = toDataset([...documents, { ...each, name: `z-${each.name}` }]);
      expect(
        twice.controls.map(({ id, outcome, control, previous, conflicts }) => ({
          id,
          outcome,
          control,
          previous,
          conflicts,
        })),
      ).toEqual(
        before.controls.map(({ id, outcome, control, previous, conflicts }) => ({
          id,
          outcome,
          control,
          previous,
          conflicts,
        })),
      );
      expect(twice.posts.map(({ id }) => id)).toEqual(before.posts.map(({ id }) => id));
      expect(twice.documents.at(-1)?.captureOf).not.toBeNull();
    }
  });

  it('hold every promise for any text at all', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(...documents.flatMap(({ text }) => text.split('\n'))),
          ),
          { minLength: 1 },
        ),
        (paragraphs) => {
          const text = `x${paragraphs.join('\n')}`;
          const dataset = toDataset([{ name: 'any.txt', text, meta: {} }]);
          expect(dataset.documents).toHaveLength(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
