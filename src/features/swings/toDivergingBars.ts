import type { DivergingBar } from '../../parts/DivergingBars.tsx';
import { partyColour, partyShort } from '../../parts/partyWords.ts';
import type { ChangeBar } from './toChangeBars.ts';

/** A ward's bars for drawing: what is not listed is hollow and has no party's colour, as nobody printed it. */
export const toDivergingBars = (bars: readonly ChangeBar[], fact: string): DivergingBar[] =>
  bars.map(({ party, name, change, text, words }) => ({
    key: name,
    name,
    value: change,
    text,
    words,
    colour: party === null ? 'var(--quiet)' : partyColour(party),
    kind: party === null ? 'hollow' : 'solid',
    fact,
    short: { name: party === null ? 'Rest' : partyShort(party), text },
  }));
