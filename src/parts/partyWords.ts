import { parties } from '../domain/parties.ts';
import type { Control, Party } from '../domain/Fact.ts';

const byCode = new Map(parties.map((party) => [party.code, party]));

/** How a sentence calls a party's people: "Labour gained", "from the Conservatives". Others go by their name. */
const inSentences: Readonly<Record<string, string>> = {
  CON: 'the Conservatives',
  LD: 'the Liberal Democrats',
  GRN: 'the Greens',
  IND: 'independents',
  RA: 'residents’ associations',
  SNP: 'the SNP',
  OTH: 'others',
  NOC: 'no overall control',
};

/** A party's name as a label: "Conservative", "No overall control". A code that we don't know is its own name. */
export const partyName = (code: Control): string => byCode.get(code)?.name ?? code;

/** A party's name at its shortest: "Con", "LD". */
export const partyShort = (code: Control): string => byCode.get(code)?.short ?? code;

/** A party inside a sentence: "the Conservatives", "Labour", "no overall control". */
export const partyInSentence = (code: Control): string => inSentences[code] ?? partyName(code);

/** A party at the head of a sentence, without its article: "Conservatives", "Liberal Democrats". */
export const partyAtStart = (code: Control): string => capitalise(partyInSentence(code).replace(/^the (?!SNP)/, ''));

/** A party's place in the order that every series keeps; unknown codes last. */
export const partyOrder = (code: Party): number => {
  const index = parties.findIndex((party) => party.code === code);
  return index < 0 ? parties.length : index;
};

/** The CSS colour of a party, that follows theme and palette: `var(--party-lab)`. */
export const partyColour = (code: Control): string => `var(--party-${(byCode.has(code) ? code : 'OTH').toLowerCase()})`;

/** The first letter as a capital. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
