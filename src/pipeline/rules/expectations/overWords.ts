import { behind, phrase, type Line } from './Line.ts';

const whileHoping = phrase(
  '(?:all (?:spring|week|day|along|night|evening|year|month|summer|winter|campaign)|for (?:\\w+ ){0,2}(?:weeks?|months?|years?|days?|hours?|some time)|since (?:the )?(?:\\w+ ){0,2}(?:year|election|campaign|spring|start|poll|christmas|easter|monday)|throughout(?: the (?:campaign|night|spring|count))?|from the (?:start|outset|beginning)|beforehand|before (?:the (?:vote|count|poll|election)|polling day)|from day one|at (?:long )?last|(?:at|by) (?:#|midnight|noon|lunchtime|teatime|breakfast|dawn|\\w+ o ?clock)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening|afternoon))?|yesterday|last (?:week|night|month|weekend|spring|autumn)|(?:a|#|a few|some) (?:weeks?|days?|months?|hours?) (?:ago|before|earlier)|earlier|in (?:march|april|february|january))(?= (?:to|of|that|for|it|they|about))',
);

/** The index behind words of how long: "had hoped all spring to take X", "confident for weeks of holding Y". */
export const overTime = (line: Line, from: number): number => behind(line, whileHoping, from) ?? from;

const source = phrase('(?:from|by|among) (?:the |local |senior |some |many )?@P(?: (?!that )\\w+){0,2}(?= that)');

/** The index behind whose forecast it is: "predictions from P canvassers that it would fall". */
export const overSource = (line: Line, from: number): number => behind(line, source, from) ?? from;

const longestAside = 9;

/** The index behind what stands between commas: "hopes, against the odds, to take X". */
export function overAside({ words }: Line, from: number): number {
  if (words[from] !== ',') return from;
  const close = words.indexOf(',', from + 1);
  const inside = words.slice(from + 1, close);
  return close > 0 && inside.length < longestAside && !inside.some((word) => /^(?:@[CP]|but|and|who|which)$/.test(word))
    ? close + 1
    : from;
}
