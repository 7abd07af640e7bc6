import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';
import { formatMinute, toLocalMinute } from '../parts/formatTime.ts';

/** How much the documents can tell: councils whose result is reported, of those that voted, and the latest minute that anything is known of. */
export interface Coverage {
  reported: number;
  voted: number;
  sentence: string;
  asAt: string | null;
}

/** Counts what is covered and says it: "14 of the 150 councils that voted are reported in these documents". `at` is the replayed minute, or null for all. */
export function toCoverage(facts: Facts, councils: readonly Council[], at: string | null): Coverage {
  const voted = councils.filter((council) => council.voted);
  const reported = new Set(facts.controls.map((fact) => fact.council.gss));
  const inVoted = voted.filter((council) => reported.has(council.gss)).length;
  const { timeZone } = facts.election;
  const times = [
    ...[...facts.controls, ...facts.wards, ...facts.seats].map((fact) => fact.knownBy),
    ...facts.documents.map((document) => document.publishedAt),
  ].filter((time) => time !== null);
  const latest =
    times
      .map((time) => toLocalMinute(time, timeZone))
      .sort()
      .at(-1) ?? null;
  const verb = inVoted === 1 ? 'is' : 'are';
  const known = at === null ? '' : ' by then';
  const sentence =
    voted.length === 0
      ? `${reported.size} council${reported.size === 1 ? ' is' : 's are'} reported in these documents${known}`
      : `${inVoted === 0 ? 'None' : inVoted} of the ${voted.length} councils that voted ${verb} reported in these documents${known}`;
  return { reported: inVoted, voted: voted.length, sentence, asAt: at ?? latest };
}

/** The line below the headline: coverage and the time as at which it holds. */
export const coverageLine = ({ sentence, asAt }: Coverage): string =>
  asAt === null ? sentence : `${sentence} · as at ${formatMinute(asAt)}`;
