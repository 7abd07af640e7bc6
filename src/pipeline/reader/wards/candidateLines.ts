import type { Party } from '../../../domain/Fact.ts';
import { percentEnd } from '../scores/readChange.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { Unit } from '../units/Unit.ts';

/** Who stood, as a line of figures has it: "Ann Rowe (Lab) 1,204", "Ann Rowe, Labour, 1,204", a row of a table. */
export interface Candidate {
  party: Party;
  votes: number;
}

const mostVotes = 9000;
const sign = /^[(),|:\-;]$/;

/** The candidates of a line, with their votes; none for a line of prose. */
export function candidatesIn(units: readonly Unit[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== kindOf.party || unit.parties.length !== 1) continue;
    const [party] = unit.parties;
    const behind = isPersonBefore(units, at) ? at + 1 : endOfPerson(units, at);
    if (party === undefined || behind === null) continue;
    let figure = behind;
    while (sign.test(units[figure]?.kind ?? '') && figure < behind + 3) figure += 1;
    const votes = units[figure];
    if (votes?.kind !== kindOf.number || votes.value === null || percentEnd(units, figure) !== null) continue;
    if (Number.isInteger(votes.value) && votes.value < mostVotes && !/^S$/.test(units[figure + 1]?.kind ?? ''))
      candidates.push({ party, votes: votes.value });
  }
  return candidates;
}

// "Ann Rowe (", "Ann Rowe,", a cell
const isPersonBefore = (units: readonly Unit[], party: number): boolean =>
  /^[(,|-]$/.test(units[party - 1]?.kind ?? '') && isNamed(units[party - 2]);

// "Labour: Ann Rowe", a cell behind the party's
function endOfPerson(units: readonly Unit[], party: number): number | null {
  const name = /^[,|:-]$/.test(units[party + 1]?.kind ?? '') ? party + 2 : party + 1;
  return isNamed(units[name]) && sign.test(units[name + 1]?.kind ?? '') ? name + 1 : null;
}

const isNamed = (unit: Unit | undefined): boolean =>
  unit?.cap === true && unit.parties.length === 0 && unit.group === null && /^[XCKRW]$/.test(unit.kind);
