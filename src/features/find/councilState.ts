import { isVoteKnown, type Council } from '../../domain/Council.ts';
import type { Election, Facts } from '../../domain/Dataset.ts';
import { controlSentence } from '../../parts/controlSentence.ts';
import { factSentence } from '../../parts/factSentence.ts';
import { formatDay } from '../../parts/formatTime.ts';
import type { Found } from './findCouncils.ts';

/** What a search result says of a council: its result, that only wards or seats are reported, that it voted and is not reported, that it did not vote, or no more than that it is not reported. */
export function councilState(council: Council, facts: Facts, councils: readonly Council[]): string {
  const control = facts.controls.find((fact) => fact.council.gss === council.gss);
  if (control) return controlSentence(control);
  const isPart = [...facts.wards, ...facts.seats].some((fact) => fact.council?.gss === council.gss);
  if (isPart) return 'Wards or seats are reported, but not who runs it';
  if (council.voted) return 'Voted; not in these documents';
  return isVoteKnown(councils) ? noElection(facts.election) : 'Not in these documents';
}

/** What a search result says: of a ward its result, of a council what is known of it. */
export const foundState = ({ council, ward }: Found, facts: Facts, councils: readonly Council[]): string =>
  ward ? factSentence({ kind: 'ward', fact: ward }) : councilState(council, facts, councils);

const noElection = ({ date }: Election) => `No election here on ${formatDay(date)}`;
