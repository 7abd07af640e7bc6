import type { Council } from '../../domain/Council.ts';
import type { Election, Facts } from '../../domain/Dataset.ts';
import { controlSentence } from '../../parts/controlSentence.ts';
import { formatDay } from '../../parts/formatTime.ts';

/** What a search result says of a council: its result, that only wards or seats are reported, that it voted and is not reported, or that it did not vote. */
export function councilState(council: Council, facts: Facts): string {
  const control = facts.controls.find((fact) => fact.council.gss === council.gss);
  if (control) return controlSentence(control);
  const isPart = [...facts.wards, ...facts.seats].some((fact) => fact.council?.gss === council.gss);
  if (isPart) return 'Wards or seats are reported, but not who runs it';
  return council.voted ? 'Voted; not in these documents' : noElection(facts.election);
}

const noElection = ({ date }: Election) => `No election here on ${formatDay(date)}`;
