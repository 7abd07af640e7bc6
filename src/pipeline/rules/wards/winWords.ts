import { textPattern } from '../../patterns/TextPattern.ts';
import { p, f, w, type Phrase } from './phraseParts.ts';

/** Set words by which a party won a ward, whoever had it. */
export const winWords: readonly Phrase[] = [
  // "W was among several wards won by the Lib Dems", "… among the wards that the Lib Dems won"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:among|one of)\b/i),
    pattern: new RegExp(
      String.raw`^ ${w} (?:was|were|is|are) (?:also )?(?:among|one of|1 of) [^@~]*?(?:wards?|seats?|divisions?) (?:(?:won|taken|took) by (?:the )?@(?<p>[A-Z]+)|(?:that )?(?:the )?@(?<p2>[A-Z]+) (?:have |has )?(?:won|taken|took)) (?![a-z]* ?in \d)`,
    ),
  },
  // "W declares for Reform"
  {
    outcome: 'win',
    gate: textPattern(/\bdeclare[sd]?\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:has |have )?(?:declares|declared) for ${p} (?:, (?:an? )?gain from ${f} )?`,
    ),
  },
  // "it was a clean sweep for Labour in W", "a clean sweep in W for Labour", "Labour swept the board in W"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:sweep|swept|sweeps)\b/i),
    pattern: new RegExp(
      String.raw` (?:(?:clean )?sweep for ${p} in ${w}|(?:clean )?sweep in (?:the )?~(?<w2>\d) for (?:the )?@(?<p2>[A-Z]+)|(?:the )?@(?<p3>[A-Z]+) (?:have |has )?(?:swept|sweeps|sweep) (?:the board|all before them) in (?:the )?~(?<w3>\d)) `,
    ),
  },
  // "broke through in W, winning two of the three seats"
  {
    outcome: 'win',
    gate: textPattern(/\bthrough\b/i),
    pattern: new RegExp(
      String.raw` ${p} (?:have |has )?(?:broken|broke) through in ${w} ,? ?(?:winning|taking|with|claiming) (?:two|2|both|all|one|1|the|a) `,
    ),
  },
  // "In W the independents were beaten into third, with Ukip’s N the winner"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:winner|victor)\b/i),
    pattern: new RegExp(
      String.raw`^ (?:in|at) ${w} [^~]*? with ${p}' [^@~]*? (?:the|as|emerging as the) (?:winner|clear winner|victor) `,
    ),
  },
  // "three out of three for Labour in W"
  {
    outcome: 'win',
    gate: textPattern(/\bout of\b/i),
    pattern: new RegExp(String.raw` (?:[23]|two|three) out of (?:[23]|two|three) for ${p} in ${w} `),
  },
  // "joy for the Greens in W, where N became their first councillor"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:became|becomes|become)\b/i),
    pattern: new RegExp(
      String.raw` for ${p} in ${w} ,? where [^@~]*? (?:became|becomes|has become) (?:their|its|the party's) (?:first|only|second|new|newest|latest)(?: \w+)? (?:councillor|member|representative) `,
    ),
  },
  // "victory for Reform’s N in W"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:victory|win|triumph|success)\b/i),
    pattern: new RegExp(String.raw` (?:victory|win|triumph|success) for ${p}'? (?:[^@~.,;:]*? )?in ${w} `),
  },
  // "when W came in with a Labour win", "Labour came first in W"
  {
    outcome: 'win',
    gate: textPattern(/\bcame in\b/i),
    pattern: new RegExp(
      String.raw` ~(?<w>\d) (?:has |have )?(?:come|came) in with an? (?:[a-z]+ )?@(?<p>[A-Z]+) (?:win|victory) `,
    ),
  },
  {
    outcome: 'win',
    gate: textPattern(/\b(?:came|finished|come) (?:first|top)\b/i),
    pattern: new RegExp(
      String.raw`^ (?:in §\d+ ,? )?${p} (?:[^@~.;:]{1,60} and )?(?:also )?(?:came|finished|has come|have come) (?:first|top) in ~(?<w>\d) `,
    ),
  },
  // "Ukip’s first seat in X has been declared in W"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:first|second|third|latest|next|only) (?:\w+ )?(?:seat|win)\b/i),
    pattern: new RegExp(
      String.raw` @(?<p>[A-Z]+)' (?:very )?(?:first|second|third|latest|next|only) (?:council )?(?:seat|win) (?:[^@~.;:]{0,40} )?(?:has been declared|was declared|is declared|came|comes|was won|has come) in ~(?<w>\d) `,
    ),
  },
  // "A win in W by 100 votes gave them the seat they needed", "Victory in W took them over the line"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:win|victory) in\b/i),
    pattern: new RegExp(
      String.raw` (?:win|victory) in (?:the ward of )?~(?<w>\d) (?:by [^@~.;:]{1,30} )?(?:gave|handed|brought|took|put|carried) (?:(?<they>them|it|the party)|${p}) `,
    ),
  },
  // "a tied vote in W was settled by drawing straws and went to the Lib Dems", "W was decided by lot, in favour of …"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:lots?|straws?|coin|cards)\b/i),
    pattern: new RegExp(
      String.raw` (?:(?:tie|tied vote|tied result|dead heat|tied contest|tied election) in ~(?<w>\d)|~(?<w2>\d)) (?:had to be|was|were|has been|had been) (?:settled|decided|resolved|broken) [^@~.;:]{0,30}?(?:lots?|straws?|coin|cards) [^@~.;:]{0,40}?(?:to|for|of) (?:the )?@(?<p>[A-Z]+) `,
    ),
  },
  {
    outcome: 'win',
    gate: textPattern(/\b(?:lots?|straws?|coin|cards)\b/i),
    pattern: new RegExp(
      String.raw` in ~(?<w>\d) [^.;:~]{0,60}?(?:lots?|straws?|coin|cards) [^@~.;:]{0,30}?and (?:the )?@(?<p>[A-Z]+)(?: candidate)? (?:won|wins|win|got in|got it|was elected|prevailed) `,
    ),
  },
  // "Conservative N was first past the post in W", "W has just been declared for the Greens"
  {
    outcome: 'win',
    gate: textPattern(/\bpast the post\b/i),
    pattern: new RegExp(String.raw`^ ${p}'? (?:[^@~.;:]{1,50} )?(?:was|were|is) first past the post in ~(?<w>\d) `),
  },
  {
    outcome: 'win',
    gate: textPattern(/\bdeclared for\b/i),
    pattern: new RegExp(String.raw` ~(?<w>\d) (?:has |have )(?:just |now )?been declared for ${p} `),
  },
  // "in W, Ukip got in on 40.9 per cent"
  {
    outcome: 'win',
    gate: textPattern(/\b(?:got|gets|squeaked|scraped) (?:in|home|through)\b/i),
    pattern: new RegExp(
      String.raw` in (?:§\d+ )?~(?<w>\d) ,? ?(?:the )?@(?<p>[A-Z]+)(?:' [^@~.;:]{1,30})? (?:have |has )?(?:got|gets|squeaked|scraped) (?:in|home|through) `,
    ),
  },
  // "W is now a clean sweep for Ukip"
  {
    outcome: 'win',
    gate: textPattern(/\bsweep for\b/i),
    pattern: new RegExp(String.raw` ~(?<w>\d) (?:is|was) (?:now )?(?:a )?(?:clean )?sweep for ${p} `),
  },
  // "won their first seat on the council, in W"
  {
    outcome: 'win',
    gate: textPattern(/\bfirst\b/i),
    pattern: new RegExp(
      String.raw` ${p} (?:have |has )?(?:won|taken|took|win|take) (?:their|its|the party's) first (?:ever )?(?:council )?(?:seat|councillor)(?: (?:on|in) [^~@,]*?)? ,? ?(?:in|at|with victory in) ${w} `,
    ),
  },
  // "three up for grabs in W, and Labour have won all three"
  {
    outcome: 'win',
    gate: textPattern(/\bup for\b/i),
    pattern: new RegExp(
      String.raw` (?:were |was |are )?up for (?:grabs|election) in ${w} ,? ?(?:and |- )?${p} (?:have |has )?(?:won|taken|took|got|claimed|bagged|scooped) (?:all 3|all three|all 2|both|them all|the lot|all of them) `,
    ),
  },
  // "one vote separated the Labour winner and the Tory in W"
  {
    outcome: 'win',
    gate: textPattern(/\bseparated\b/i),
    pattern: new RegExp(String.raw` in ${w} ,? where (?:[^@~]*? )?separated the @(?<p>[A-Z]+) (?:winner|victor) and `),
  },
  // "It was the Greens who came through in W"
  {
    outcome: 'win',
    gate: textPattern(/\bwho\b/i),
    pattern: new RegExp(
      String.raw` it (?:was|is) (?:an? )?${p} who (?:\w+ )?(?:came through|prevailed|won|triumphed|came out on top|took it|got home|took the spoils|emerged|finished first) in ${w} `,
    ),
  },
  // "Labour’s N was declared the winner by three votes"
  {
    outcome: 'win',
    gate: textPattern(/\bdeclared\b/i),
    pattern: new RegExp(
      String.raw`^ (?:in ~(?<w>\d) )?[^@~]*?(?:${p}' [^@~]*? (?:was|were|is|has been) (?:finally |eventually )?declared (?:the winner|elected|victorious)|(?:was|were|is|has been) (?:finally |eventually )?declared (?:the winner|elected|victorious) for (?:the )?@(?<p2>[A-Z]+)) `,
    ),
  },
];
