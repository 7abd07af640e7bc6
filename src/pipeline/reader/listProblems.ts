import type { Finding, Problem } from '../Stage.ts';
import type { ReadSentence } from './ReadSentence.ts';

const resultClasses = new Set(['gain', 'hold', 'lose', 'move', 'oust', 'remain']);

/** Why a sentence that names a council, a party and a result gave nothing, and names that could not be settled. */
export function listProblems(sentence: ReadSentence, findings: readonly Finding[]): Problem[] {
  const problems: Problem[] = [];
  const span = { start: sentence.start, end: sentence.end };
  const councils = sentence.units.filter(({ kind }) => kind === 'C');
  for (const unit of councils) {
    for (const council of unit.councils) {
      if (sentence.discourse.placeOf(council) !== null) continue;
      const names = council.candidates.map(({ name }) => name).join(' or ');
      problems.push({
        start: council.start,
        end: council.end,
        rule: null,
        kind: 'unresolved-council',
        reason: `May be ${names}, and nothing near it says which`,
      });
    }
  }
  if (findings.length > 0) return problems;
  const hasParty = sentence.units.some(({ kind }) => kind === 'P' || kind === 'N');
  if (councils.length === 0 && !hasParty) return problems;
  const frame = sentence.frames.find(({ group }) => resultClasses.has(group.verbClass));
  if (councils.length === 0 || !hasParty) {
    const pronoun = frame?.subject?.kind === 'Y' && /^(they|it|the party)$/.test(frame.subject.words);
    if (frame?.mood === 'stated' && pronoun && (hasParty || councils.length > 0) && sentence.discourse.party === null)
      problems.push({
        ...span,
        rule: null,
        kind: 'no-antecedent',
        reason: `“${frame.subject?.words ?? ''}” has no single antecedent in the sentence before`,
      });
    return problems;
  }
  const isResult =
    frame !== undefined || sentence.units.some(({ kind }) => kind === 'G' || kind === 'Q' || kind === 'N');
  if (isResult)
    problems.push({ ...span, rule: null, kind: 'unread-result', reason: reasonOf(sentence, frame?.mood ?? null) });
  return problems;
}

const reasons: Partial<Record<string, string>> = {
  asked: 'A question is no result',
  conditional: 'Said under a condition',
  hoped: 'A hope, not a result',
  confident: 'An expectation, not a result',
  doubtful: 'A doubt, not a result',
  outOfReach: 'An expectation, not a result',
  open: 'An open race, not a result',
  claimed: 'Somebody’s claim or belief, not a declaration',
  planned: 'About the future',
  remembered: 'About the past, or about another contest',
  failed: 'Nothing says who holds the council',
  negated: 'Denied',
};

const reasonOf = (sentence: ReadSentence, mood: string | null): string =>
  (sentence.isQuestion ? reasons.asked : reasons[mood ?? '']) ?? 'No rule reads this wording yet';
