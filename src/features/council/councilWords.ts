import type { ControlFact } from '../../domain/ControlFact.ts';
import type { Council } from '../../domain/Council.ts';
import type { Control } from '../../domain/Fact.ts';
import { capitalise, partyName, partyInSentence } from '../../parts/partyWords.ts';
import type { CouncilModel } from './toCouncilModel.ts';
import type { RecordComparison } from './toRecord.ts';

const typeNames: Record<string, string> = {
  'london-borough': 'London borough',
  'metropolitan-borough': 'Metropolitan borough',
  'unitary-authority': 'Unitary authority',
  'non-metropolitan-district': 'District',
};

/** What kind of council it is and where: "London borough · London". */
export const councilKind = ({ type, region }: Council): string =>
  [typeNames[type] ?? capitalise(type.replaceAll('-', ' ')), region].filter(Boolean).join(' · ');

/** Who ran or runs it, as a name; what the documents leave out is said. */
export const controlName = (control: Control | null): string => (control === null ? 'not said' : partyName(control));

const inRecord = (control: Control | null): string => (control === 'NOC' ? 'no overall control' : controlName(control));

/** What happened, in short: "gained from the Conservatives", "held", "control lost". */
export function changeWords({ outcome, control, previous }: ControlFact): string {
  if (outcome === 'hold') return control === 'NOC' ? 'still' : 'held';
  if (outcome === 'gain') {
    if (previous === null) return 'gained; who had it before is not said';
    return previous === 'NOC' ? 'gained; nobody had control before' : `gained from ${partyInSentence(previous)}`;
  }
  return previous === null || previous === 'NOC' ? 'control lost' : `lost by ${partyInSentence(previous)}`;
}

/** What is said where no document says who runs it. */
export function silentWords(
  { council, isReported, isVoteKnown }: CouncilModel,
  day: string,
): { title: string; hint: string } {
  if (!isVoteKnown) {
    return {
      title: 'Who runs it is not reported in these documents.',
      hint: `They do not say either whether it voted on ${day}.`,
    };
  }
  if (!council.voted) {
    return {
      title: `No council election here on ${day}.`,
      hint: isReported
        ? 'What the documents report of it is below.'
        : 'This council did not vote, so there is no result to report.',
    };
  }
  return {
    title: 'Who runs it now is not reported in these documents.',
    hint: 'Not reported does not mean held: these documents cover some of the councils that voted.',
  };
}

/** How the official record stands to the documents, in a sentence or two. */
export function recordWords({ standing, before, after, isDisputed, differs }: RecordComparison): string {
  if (standing === 'none') return 'The record that is compared here does not hold this council.';
  const has = `${inRecord(before)} before, ${inRecord(after)} after`;
  const words = {
    agrees: `Agrees: ${has}.`,
    differs: `Differs${differs.length > 0 ? ` on who ran it ${differs.join(' and ')}` : ''}: the record has ${has}.`,
    disputed: `Disputed: the record has ${has}.`,
    silent: `The documents are silent. The record has ${has}.`,
  }[standing];
  return isDisputed ? `${words} Sources of the record differ among themselves.` : words;
}
