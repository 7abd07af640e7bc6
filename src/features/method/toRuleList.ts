import type { Facts } from '../../domain/Dataset.ts';
import type { MethodRule, MethodRules } from '../../domain/MethodRules.ts';
import { allFacts } from '../../parts/anyFact.ts';

/** A rule and how many facts of this dataset it read. */
export interface RuleLine {
  rule: MethodRule;
  facts: number;
}

/** The rules with how many facts each read here; a fact that two rules read counts for both. */
export function toRuleList({ rules }: MethodRules, facts: Facts): RuleLine[] {
  const counts = new Map<string, number>();
  for (const { fact } of allFacts(facts)) {
    for (const id of new Set(fact.evidence.map(({ rule }) => rule))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return rules.map((rule) => ({ rule, facts: counts.get(rule.id) ?? 0 }));
}
