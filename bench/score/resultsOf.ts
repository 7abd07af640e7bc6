import { loadReference } from './loadReference.ts';
import { readText } from './readText.ts';
import { describeFinding } from '../../src/pipeline/rules/describeFinding.ts';
import type { Finding } from '../../src/pipeline/Stage.ts';

const reference = loadReference();
const results = new Set(['control', 'ward', 'seat', 'mayor']);

const describe = (finding: Finding): string =>
  finding.type === 'control'
    ? `${finding.council.name} ${finding.outcome}`
    : finding.type === 'ward'
      ? `${finding.ward} ${finding.outcome}`
      : String(describeFinding(finding));

/** The results of councils, wards, seats and mayors that a text gives, each in a few words: "Exeter hold". */
export const resultsOf = (text: string): string[] =>
  readText(reference, text, '2018-05-03')
    .findings.filter(({ type }) => results.has(type))
    .map(describe)
    .sort();
