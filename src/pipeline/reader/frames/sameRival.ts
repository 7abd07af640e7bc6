import type { Control } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Frame } from './Frame.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { flatten } from '../../flatten.ts';

const sameOnes = textPattern(
  /\b(?:by|to|at the hands of) the same (?:opponents?|opposition|part(?:y|ies)|rivals?|people|side|lot|challengers?|foes?|group|enem(?:y|ies))\b/i,
);

/** Who "were swept from office by the same opponents", "lost X to the same party" are: whoever won right before, from the same loser where that was told; null for nobody. */
export function sameRival({ verbStart, scope }: Frame, sentence: ReadSentence, loser: Control | null): Control | null {
  if (!sameOnes.mayStandIn(sentence.said)) return null;
  const { text, start, discourse, frames } = sentence;
  if (!sameOnes.testPart(text.slice(verbStart - start, scope.end - start), sentence.said)) return null;
  const { lastResult } = discourse;
  const here = frames.findLast(({ group, verbStart: at }) => group.verbClass === 'lose' && at <= verbStart);
  const told = here?.args.find(({ kind, prep }) => kind === 'P' && prep === 'T')?.parties[0] ?? null;
  const won = lastResult?.outcome === 'gain' && (lastResult.previous ?? loser) === loser ? lastResult.control : null;
  const rival = told ?? won ?? otherBefore(sentence, loser);
  return rival === loser || rival === 'NOC' ? null : rival;
}

// The one party that the sentence before names but for the loser, where no result was read in it.
function otherBefore({ discourse: { before }, post }: ReadSentence, loser: Control | null): Control | null {
  if (before?.post !== post || loser === null) return null;
  const others = new Set(flatten(before.units, ({ parties }) => parties).filter((party) => party !== loser));
  const [only] = others;
  return others.size === 1 ? (only ?? null) : null;
}
