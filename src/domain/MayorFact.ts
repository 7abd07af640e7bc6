import * as v from 'valibot';
import { Fact, Party } from './Fact.ts';

/** An executive or metro mayor elected. */
export const MayorFact = v.object({ ...Fact.entries, area: v.string(), name: v.string(), party: v.nullable(Party) });
export type MayorFact = v.InferOutput<typeof MayorFact>;
