import type { Party } from '../../../domain/Fact.ts';
import { toTemplate } from '../../reader/holders/toTemplate.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** The one party that the words before a verb give whoever they are about: "Labour’s N, cabinet member for schools,", "N, elected for Ukip but now a Conservative,"; null where they name several or none. */
export function partyNamedBefore(verbStart: number, sentence: ReadSentence): Party | null {
  const end = sentence.units.findIndex(({ start }) => start >= verbStart);
  const from = sentence.units.findLastIndex(({ kind }, at) => at < end && /[.;:|]/.test(kind)) + 1;
  const before = sentence.units.slice(from, Math.max(from, end));
  const { text } = toTemplate(before);
  if (changed.test(text)) return partyNow(text);
  const named = new Set(flatten(before, (unit, at) => (unit.kind === 'P' && !isRival(before, at) ? unit.parties : [])));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/** Words of somebody who has left one party, mostly for another. */
const changed =
  /\b(?:left|quit|quitting|leaving|resigned|walked|defect\w*|switch\w*|joined|joining|crossed|crossing|expelled|suspended|formerly|former|ex|previously|originally|then|elected (?:as|for|under)|banner|now an?)\b/;

const joined: readonly RegExp[] = [
  / (?:but|and|though|,|is|are) (?:is )?now (?:an? |the |sitting as an? |with the |in the )?@([A-Z]+)\b/,
  / (?:joined|joining|joins) (?:the )?@([A-Z]+)\b/,
  / (?:crossed|crossing|defected|defecting|switched|switching|moved|moving|went over|gone over|jumped ship)(?: the floor)?(?: from (?:the )?@[A-Z]+'?(?: party| group)?)? (?:over )?to (?:the )?@([A-Z]+)\b/,
  / (?:sat|sits|sitting|stood|standing|stand|served|serving|sit) (?:\w+ )?as an? @([A-Z]+)\b/,
  / (?:been|become|became|becoming) an? @([A-Z]+)\b/,
];

// The last thing that is said of it; nothing where that is open.
function partyNow(text: string): Party | null {
  const found = new Set(flatten(joined, (pattern) => pattern.exec(text)?.slice(1, 2) ?? []));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

// "to Labour", "against the Greens", "from the Tories"
function isRival(units: readonly Unit[], at: number): boolean {
  const before = units.slice(0, at).filter(({ kind }) => !/[dax]/.test(kind));
  const last = before.at(-1);
  return (
    last !== undefined &&
    (/[FTBw<]/.test(last.kind) || /^(?:against|over|beyond|between|than)$/.test(units[at - 1]?.words ?? ''))
  );
}
