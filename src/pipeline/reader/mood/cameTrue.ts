import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

const thoughts =
  '(?:rumou?rs?|speculation|whispers?|gossip|talk|forecasts?|forecasters|predictions?|pundits|projections?|polls?|pollsters|polling|exit poll|models?|bookmakers|bookies|expectations?|hopes?|fears?|odds|hunch|tweets?|reports)';
const right =
  '(?:right|correct|true|spot on|accurate|borne out|well[- ]founded|confirmed|realised|wrong|mistaken|unfounded|misplaced|false|way out|wide of the mark)';
const foreseen =
  '(?:predicted|forecast|expected|rumou?red|tipped|hoped|feared|suggested|projected|foretold|indicated|foreseen|hinted|thought|anticipated|suspected)';

/** What was thought before, as told when the result is known: "after weeks of rumours,", "the exit poll was right:", "as the polls had predicted,", "nobody expected it:". */
const before: readonly RegExp[] = [
  new RegExp(
    `(?:^|[;:,–—]\\s|\\b(?:but|and|while) )(?:after|following|amid|despite|in spite of|notwithstanding|ignoring|defying|confounding|contrary to|for all|against)\\b(?! (?:claims|reports) that)[^,;:.]*?\\b${thoughts}\\b[^,;:.]*,`,
    'gi',
  ),
  new RegExp(
    `(?:\\b|, )(?:despite|in spite of|notwithstanding|defying|confounding|amid|raising|confirming|ending|fuelling|justifying)\\b[^,;:.]*?\\b${thoughts}\\b[^,;:.]*`,
    'gi',
  ),
  new RegExp(
    `(?<!\\b(?:if|whether|unless|that|suppose) )(?<!\\b(?:if|whether|unless|that|suppose) (?:the|those|these|our|all) )\\b(?:the |those |our |all )?(?:\\w+ )?${thoughts}(?: (?:in the hall|at the count|all (?:night|evening)|last night))? (?:was|were|proved|proved to be|turned out|turned out to be|has proved|have proved|got it|had it|called it) (?:(?:all|quite|absolutely|dead|bang|exactly) )?${right}\\b`,
    'gi',
  ),
  new RegExp(
    `(?:^|, )(?:just |exactly |precisely |much )?as [^,;:.]{0,40}?\\b${foreseen}(?: by [^,;:.]*)?(?=[,.]|$)`,
    'gi',
  ),
  new RegExp(`^(?:just |exactly |precisely |much )?as ${foreseen}(?: by [^,;:.]*)?,`, 'gi'),
  new RegExp(
    `\\b(?:nobody|no one|few|hardly anyone|not many|who)(?: \\w+){0,2} (?:predicted|expected|foresaw|saw|believed|thought)(?: (?:it|this|that))?(?: coming)?(?=[:,]| but)`,
    'gi',
  ),
  // "X, which Labour had been hoping to win back:"
  new RegExp(
    `\\b(?:which|where|that) [^,;:.]*?\\b(?:had|was|were) (?:\\w+ ){0,3}?(?:${foreseen}|hop(?:ing|eful)|expecting|confident|bullish|desperate)\\b[^,;:.]*(?=[:,–—])`,
    'gi',
  ),
  // "Labour holds X, having privately conceded that it was lost"
  /\b(?:having|after|despite) (?:(?:earlier|previously|privately|publicly|glumly|already|all but) )*(?:conced|admitt|accept|warn|fear|predict|brief|suggest|told|tell)\w*\b[^;:.]*/gi,
];

const anyThought = textPattern(
  new RegExp(
    `\\b(?:${thoughts}|${foreseen}|foresaw|hoping|hopeful|expecting|confident|bullish|desperate|saw|believed|thought|having|after|despite)\\b`,
    'i',
  ),
);

/** A sentence's text with blanks for what was thought before a result that it now tells; offsets stay. */
export function withoutFormerThoughts(sentence: ReadSentence, finding: Finding): string {
  const { text, said } = sentence;
  if (!anyThought.mayStandIn(said)) return text;
  const from = finding.start - sentence.start;
  return before.reduce(
    (left, pattern) =>
      left.replace(pattern, (words: string, ...rest: unknown[]) => {
        const at = rest.find((one) => typeof one === 'number') ?? 0;
        const isInside = from >= at && from < at + words.length;
        return isInside ? words : words.replaceAll(/[^,;:.]/g, ' ');
      }),
    text,
  );
}
