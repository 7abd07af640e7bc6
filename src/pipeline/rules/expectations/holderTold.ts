import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Line } from './Line.ts';

const held =
  /@P (?:has |have |had )?(?:(?:held|kept|hold|holds|keep|keeps|retained|defended) @C|(?:held|stood) firm|(?:held|hung|clung) on|survived)/;

/** The party that is said to have had a council which somebody thought would fall: "P held X, despite predictions that it would fall", "Tory-held X is counting, and nobody thinks it will change hands". */
export function holderTold({ units, discourse: { before } }: ReadSentence, line: Line, at: number): Party | null {
  const lead = line.text.slice(0, line.starts[at] ?? 0);
  const told = held.exec(lead);
  if (told !== null) {
    const party = line.starts.indexOf(told.index);
    return line.units[party]?.parties[0] ?? null;
  }
  const here = units.filter(({ kind }) => kind === kindOf.council);
  const named = here.length > 0 ? here : (before?.units ?? []).filter(({ kind }) => kind === kindOf.council);
  const [only] = named;
  const holder = named.length === 1 ? (only?.holder ?? only?.councils[0]?.holder ?? null) : null;
  return holder === 'NOC' ? null : holder;
}
