import { describe, expect, it } from 'vitest';
import { loadReference } from '../../../bench/score/loadReference.ts';
import { pollingDay, readText } from '../../../bench/score/readText.ts';
import { describeFinding } from './describeFinding.ts';
import { estimateRules } from './estimates/estimateRules.ts';
import { expectationRules } from './expectations/expectationRules.ts';
import { mayorRules } from './mayors/mayorRules.ts';
import { seatRules } from './seats/seatRules.ts';

const reference = loadReference();
const rules = [...estimateRules, ...mayorRules, ...seatRules, ...expectationRules];
// One result may be read by two rules; `reconcile` makes one fact of it.
const described = (text: string): string[] => [
  ...new Set(readText(reference, text, pollingDay(2018)).findings.flatMap((finding) => describeFinding(finding) ?? [])),
];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.reads.map(([text, facts]) => ({ text, facts })))('reads: $text', ({ text, facts }) => {
    expect(described(text).sort()).toEqual(facts.split('; ').sort());
  });
  if (rule.leaves.length > 0) {
    it.each(rule.leaves.map((text) => ({ text })))('leaves: $text', ({ text }) => {
      expect(described(text)).toEqual([]);
    });
  }
});
