import { describeFinding } from '../../src/pipeline/rules/describeFinding.ts';
import type { Finding } from '../../src/pipeline/Stage.ts';
import { loadReference } from './loadReference.ts';
import { pollingDay, readText } from './readText.ts';

/** What a text of 2018 tells of a kind, as the examples of the rules write it, in order of the alphabet; "none" where it tells nothing. */
export function toldIn(text: string, type: Finding['type']): string {
  const { findings } = readText(loadReference(), text, pollingDay(2018));
  const told = findings.flatMap((finding) => (finding.type === type ? (describeFinding(finding) ?? []) : []));
  return told.length === 0 ? 'none' : [...new Set(told)].sort().join('; ');
}
