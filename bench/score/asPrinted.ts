import type { Dataset } from '../../src/domain/Dataset.ts';
import { sha256 } from '../../src/pipeline/files.ts';
import { reconcile } from '../../src/pipeline/reconcile/reconcile.ts';
import type { Finding, ReadDocument } from '../../src/pipeline/Stage.ts';

type Named =
  | Dataset['controls'][number]
  | Dataset['wards'][number]
  | Dataset['seats'][number]
  | Dataset['mayors'][number]
  | Dataset['expectations'][number];

/** What a dataset of this document alone would print, as findings with the rule of their first evidence: one result is one fact, and of two that contradict each other one is believed. */
export function asPrinted(document: ReadDocument, date: string): Finding[] {
  const election = { name: 'Score', date, timeZone: 'Europe/London' };
  const { dataset } = reconcile([document], { official: new Map() }, election, sha256);
  const about = ({ evidence, inferred }: Named) => ({
    start: evidence[0]?.start ?? 0,
    end: evidence[0]?.end ?? 0,
    rule: evidence[0]?.rule ?? '',
    post: 0,
    inferred,
  });
  return [
    ...dataset.controls.map((fact): Finding => ({ ...fact, ...about(fact), type: 'control' })),
    ...dataset.wards.map((fact): Finding => ({ ...fact, ...about(fact), type: 'ward' })),
    ...dataset.seats.map((fact): Finding => ({ ...fact, ...about(fact), type: 'seat' })),
    ...dataset.mayors.map((fact): Finding => ({ ...fact, ...about(fact), type: 'mayor' })),
    ...dataset.expectations.map((fact): Finding => ({ ...fact, ...about(fact), type: 'expectation' })),
  ];
}
