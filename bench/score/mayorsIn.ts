import { describeFinding } from '../../src/pipeline/rules/describeFinding.ts';
import { loadReference } from './loadReference.ts';
import { pollingDay, readText } from './readText.ts';

/** The mayors that a text of 2018 tells to be elected, as the examples of the rules write them, in order of the alphabet; "none" where there are none. */
export function mayorsIn(text: string): string {
  const { findings } = readText(loadReference(), text, pollingDay(2018));
  const told = findings.flatMap((finding) => (finding.type === 'mayor' ? (describeFinding(finding) ?? []) : []));
  return told.length === 0 ? 'none' : [...new Set(told)].sort().join('; ');
}
