import type { Control } from '../domain/Fact.ts';
import { partyColour } from './partyWords.ts';

/** Ink or white for letters on a party's colour, whichever stands out; follows theme and palette by itself. */
export const partyInk = (code: Control): string => `lab(from ${partyColour(code)} calc((56 - l) * 100) 0 0)`;
