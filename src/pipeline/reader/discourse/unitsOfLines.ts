import type { Unit } from '../units/Unit.ts';
import type { unitReader } from '../units/unitReader.ts';
import { flatten } from '../../flatten.ts';

/** The units of a stretch of text whose lines are no sentences of one another, such as a document's head. */
export const unitsOfLines = (text: string, toUnits: ReturnType<typeof unitReader>): Unit[] =>
  flatten(text.split('\n'), (line) => toUnits(line, { start: 0, end: line.length }).units);
