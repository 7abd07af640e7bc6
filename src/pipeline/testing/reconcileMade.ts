import { createHash } from 'node:crypto';
import { reconcile, type Reconciled } from '../reconcile/reconcile.ts';
import { checkDataset } from '../check/checkDataset.ts';
import type { ReadDocument, Reference } from '../Stage.ts';

/** SHA-256 for tests. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Reconciles made-up documents and checks every promise of the dataset. */
export function reconcileMade(
  documents: readonly ReadDocument[],
  official: Reference['official'] = new Map(),
): Reconciled {
  const election = { name: 'A made-up night', date: '2018-05-03', timeZone: 'Europe/London' };
  const reconciled = reconcile(documents, { official }, election, sha256);
  checkDataset(reconciled.dataset, reconciled.texts);
  return reconciled;
}
