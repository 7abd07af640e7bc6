import type { Council } from '../../domain/Council.ts';
import type { Election, Facts } from '../../domain/Dataset.ts';
import { controlSentence } from '../../parts/controlSentence.ts';
import { factSentence } from '../../parts/factSentence.ts';
import { formatDay } from '../../parts/formatTime.ts';
import type { Found } from './findCouncils.ts';

/** What a search result says of a council: its result, that only wards or seats are reported, that it voted and is not reported, or that it did not vote. */
export function councilState(council: Council, facts: Facts): string {
  const control = facts.controls.find((fact) => fact.council.gss === council.gss);
  if (control) return controlSentence(control);
  const isPart = [...facts.wards, ...facts.seats].some((fact) => fact.council?.gss === council.gss);
  if (isPart) return 'Wards or seats are reported, but not who runs it';
  return council.voted ? 'Voted; not in these documents' : noElection(facts.election);
}

/** What a search result says: of a ward its result, of a council what is known of it. */
export const foundState = ({ council, ward }: Found, facts: Facts): string =>
  ward ? factSentence({ kind: 'ward', fact: ward }) : councilState(council, facts);

const noElection = ({ date }: Election) => `No election here on ${formatDay(date)}`;
