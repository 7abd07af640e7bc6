import type { Rule } from '../Rule.ts';
import { expectPhrase } from './expectPhrase.ts';
import { expectVerb } from './expectVerb.ts';

/** What somebody hoped, feared or predicted: never a result. */
export const expectationRules: readonly Rule[] = [expectVerb, expectPhrase];
