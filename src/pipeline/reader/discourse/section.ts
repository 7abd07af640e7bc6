import { readLabel, resultOfLabel, type Label } from './readLabel.ts';
import type { Heading } from './heading.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Aside, Unit } from '../units/Unit.ts';
import { kindTest } from '../units/kindTest.ts';
import { kindOf } from '../units/lexiconWords.ts';

/** The headings that stand over a line: a party's ("Labour"), a kind of result ("Gains"), or one inside the other. */
export interface Section {
  label: Label;
  /** Which of the two came first, and stays while the other changes. */
  outer: 'party' | 'sign' | 'both';
  /** Lines of running text since. */
  age: number;
}

const longestAge = 4;

const isLight = kindTest('d|.?:#-!');

/** "Council result: X" */
const ofResult =
  /^(?:council|councils|results?|declaration|declared|result in|latest|new|full|confirmed|final|next|breaking|snap|update)$/;

/** Whether a line is nothing but the names of councils, as a heading of what follows. */
export const namesOnly = ({ main }: ReadSentence): boolean => {
  const colon = main.findIndex(({ kind }) => kind === ':');
  const isLabel = colon > 0 && main.slice(0, colon).every(({ words }) => ofResult.test(words));
  const named = main.slice(isLabel ? colon : 0).filter(({ kind }) => !isLight(kind));
  return named.length === 1 && named[0]?.kind === 'C' && named[0].asides.every(isRemark);
};

// "X (new boundaries)": nothing of who has it.
const isRemark = ({ kind, units }: Aside): boolean =>
  kind === 'bracket' && units.every(({ kind: one }) => !/[PNvGQZf#CW]/.test(one));

// "Old Town, Exeter"
const isWardLine = ({ main }: ReadSentence): boolean => main.length === 1 && main[0]?.kind === kindOf.ward;

const severalResults = /^(gains|gained|holds|held|losses|lost|changes|changing hands)$/;

/** "Labour hold" right below a council's name is its result, and no heading. */
export const isAnswer = (units: readonly Unit[], before: ReadSentence | null): boolean =>
  before !== null &&
  before.discourse.heading === null &&
  (namesOnly(before) || isWardLine(before)) &&
  !units.some(({ words }) => severalResults.test(words));

/** Follows the headings line by line; `isAlone`: the line is a paragraph of its own. */
export function followSection(section: Section | null, units: readonly Unit[], isAlone: boolean): Section | null {
  const label = isAlone ? readLabel(units) : null;
  if (label === null) {
    if (section === null || isEntry(units)) return section;
    return section.age >= longestAge ? null : { ...section, age: section.age + 1 };
  }
  if (
    label.sign !== null &&
    (label.party !== null || label.from !== null || label.to !== null) &&
    !isInside(section, label)
  )
    return { label, outer: 'both', age: 0 };
  if (label.sign === null && label.party === null) {
    // "From Labour:" below "CONSERVATIVE GAINS"
    const isBelow = label.to === null ? section?.label.sign === '+' : section?.label.sign === '_';
    if (section?.label.sign != null && section.label.party !== null && isBelow)
      return { label: { ...section.label, from: label.from, to: label.to }, outer: section.outer, age: 0 };
    if (label.to === null)
      return section === null || section.age >= longestAge ? null : { ...section, age: section.age + 1 };
  }
  if (label.sign === null) {
    const sign = section?.outer === 'sign' ? section.label.sign : null;
    return { label: { ...label, sign }, outer: sign === null ? 'party' : 'sign', age: 0 };
  }
  const party = section?.outer === 'party' ? section.label.party : null;
  return { label: { ...label, party: label.party ?? party }, outer: party === null ? 'sign' : 'party', age: 0 };
}

// "Lost to no overall control" below "Conservatives": the heading lacks only its party.
const isInside = (section: Section | null, label: Label): boolean =>
  section?.outer === 'party' && label.party === null && label.from === null;

// A line of a list: it names councils, and no verb of it says more than a label does.
const isEntry = (units: readonly Unit[]): boolean => {
  const council = units.findIndex(({ kind }) => kind === 'C');
  const colon = units.findIndex(({ kind }) => kind === ':');
  return (
    council >= 0 &&
    (units.slice(0, council).every(({ kind }) => /[|*\-d#]/.test(kind)) || (colon > 0 && colon < council))
  );
};

/** What the headings together say of the councils below them. */
export const headingOf = (section: Section | null): Heading | null =>
  section === null || section.age > 0 ? null : resultOfLabel(section.label);
