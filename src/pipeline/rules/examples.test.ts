import { describe, expect, test } from 'vitest';
import { loadReference } from '../../../bench/score/loadReference.ts';
import { readText } from '../../../bench/score/readText.ts';
import type { Finding } from '../Stage.ts';
import { allRules } from './allRules.ts';

const reference = loadReference();
const day = '2018-05-03';
const say = (value: string | number | null): string => (value === null ? '-' : String(value));

/** Findings as the examples word them: "X gain LAB from CON; Y hold LD". */
function describeFindings(findings: readonly Finding[]): string {
  const facts = findings.map((finding) => {
    if (finding.type === 'control')
      return `${finding.council.name} ${finding.outcome} ${say(finding.control)}${finding.outcome === 'hold' ? '' : ` from ${say(finding.previous)}`}`;
    if (finding.type === 'ward') {
      const result = `ward ${finding.ward} (${finding.council?.name ?? '-'}) ${finding.outcome} ${say(finding.party)}`;
      return finding.outcome === 'hold' ? result : `${result} from ${say(finding.previous)}`;
    }
    return null;
  });
  return [...new Set(facts.filter((fact) => fact !== null))].sort().join('; ');
}

const inOrder = (facts: string): string => facts.split('; ').sort().join('; ');
const read = (text: string): Finding[] => readText(reference, text, day).findings;
const isResult = ({ type }: Finding): boolean => type !== 'expectation' && type !== 'estimate' && type !== 'seat';
const result = /^(ward )?.* (gain|hold|loss|win) ([A-Z]+|-)( from ([A-Z]+|-))?$/;
const results = allRules.filter(({ reads }) =>
  reads.every(([, facts]) => facts.split('; ').every((fact) => result.test(fact))),
);

describe.each(results.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.reads)('reads: %s', (text, facts) => {
    const findings = read(text);
    expect(describeFindings(findings)).toBe(inOrder(facts));
    expect(findings.map((finding) => finding.rule)).toContain(id);
  });
  test.each([...rule.leaves])('leaves: %s', (text) => {
    expect(describeFindings(read(text).filter(isResult))).toBe('');
  });
  test.each([...rule.cannotReadYet])('cannot read yet: %s', (text) => {
    expect(describeFindings(read(text))).toBe('');
  });
});

test('no two rules have one id', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});
