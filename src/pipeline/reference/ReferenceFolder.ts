import type { Reference } from '../Stage.ts';

/** Where a council is drawn: [latitude, longitude] and its cell of the hex map [q, r]. */
export interface CouncilPosition {
  point: [number, number];
  hex: [number, number] | null;
}

/** The reference with what only the written files need: positions by GSS code. */
export interface ReferenceFolder extends Reference {
  positions: Map<string, CouncilPosition>;
}

/** The reference files that must be there, by what they hold. */
export const referenceFiles = {
  parties: 'parties.csv',
  councils: 'councils-2018.csv',
  counties: 'counties-2018.csv',
  others: 'authorities-other.csv',
  ambiguous: 'council-aliases-ambiguous-2018.csv',
  official: 'official-control-2018.csv',
  wards: 'wards-2013.csv',
} as const;

/** Who led which party when; a folder without it has no leaders. */
export const leadersFile = 'leaders.csv';

/** The name of the file that holds the official record of an election, by its date (ISO). */
export const officialFile = (date: string): string => `official-control-${date.slice(0, 4)}.csv`;
