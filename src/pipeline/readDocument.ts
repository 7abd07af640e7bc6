import type { Election } from '../domain/Dataset.ts';
import type { Fault } from './Fault.ts';
import { createReader } from './reader/createReader.ts';
import type { Sha256 } from './reconcile/Sha256.ts';
import type { DocumentFile, ReadDocument, Reference } from './Stage.ts';
import { BadDocument } from './text/BadDocument.ts';
import { readSource } from './text/readSource.ts';
import { splitDocument } from './text/splitDocument.ts';

/** A document that was read, or the fault for which it could not be. */
export type ReadResult = { document: ReadDocument } | { fault: Fault };

/** Makes the stages that know one document only: source, split, read. A bad document is a value, not an exception. */
export function createDocumentReader(
  reference: Reference,
  election: Election,
  sha256: Sha256,
): (file: DocumentFile) => ReadResult {
  const read = createReader(reference, election);
  return (file) => {
    try {
      return { document: read(splitDocument(readSource(file, election, sha256), election)) };
    } catch (error) {
      return { fault: toFault(error) };
    }
  };
}

/** Finds what keeps a document from being read, without a reference to read it by. */
export function findDocumentFault(file: DocumentFile, election: Election, sha256: Sha256): Fault | null {
  try {
    readSource(file, election, sha256);
    return null;
  } catch (error) {
    return toFault(error);
  }
}

function toFault(error: unknown): Fault {
  if (!(error instanceof BadDocument)) throw error;
  const { file, line, what, expected } = error;
  return { file, line, what, expected };
}
