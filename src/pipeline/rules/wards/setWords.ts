import { textPattern, type TextPattern } from '../../patterns/TextPattern.ts';

/** What a phrase says became of its ward. */
export type Outcome = 'gain' | 'hold' | 'win';

interface Phrase {
  outcome: Outcome;
  /** Words that a sentence must have. */
  gate: TextPattern;
  /** Groups: w the ward, p who has it, f who had it; without p, the one party that the sentence names before the ward. */
  pattern: RegExp;
  /** The same for each of several wards, where the pattern is found. */
  isEach?: RegExp;
}

const p = String.raw`(?:the )?@(?<p>[A-Z]+)`;
const f = String.raw`(?:the )?@(?<f>[A-Z]+)`;
const w = String.raw`(?:the )?~(?<w>\d)(?: ,)?`;
const how = String.raw`(?:have |has |had |also |comfortably |narrowly |easily |safely |just |only just |again |both )*`;
const kept = String.raw`(?:held|kept|retained|held on|hung on|clung on|survived|hung on to|held on to|clung on to|defended|saved)`;
const taking = String.raw`(?:taking|winning|gaining|snatching|capturing|seizing|grabbing|claiming|unseating|ousting)`;
const taken = String.raw`(?:taken|won|gained|snatched|captured|seized|grabbed|wrested|prised|stolen|picked up)`;
const only = String.raw`(?:only |sole |one |single |biggest |other |first |second |latest |most notable |standout |notable |shock )`;

/** Set words about one ward. */
export const phrases: readonly Phrase[] = [
  // "W, which Labour held"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:which|that)\b/i),
    pattern: new RegExp(String.raw` ${w} ?,? (?:which|that) ${p} ${how}(?:held|kept|retained|defended|saved) `),
  },
  // "better news for the Tories in W, which they held", "where it held all three seats"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:which|where)\b/i),
    pattern: new RegExp(String.raw` ${w} ?,? (?:which|where) (?:they|it|the party) ${how}${kept} (?!in \d|off )`),
  },
  // "W stays blue", "W remained a Lib Dem ward"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:stay|stays|stayed|remain|remains|remained)\b/i),
    pattern: new RegExp(
      String.raw` ${w} ?,?(?: (?:has|have|also|both))? (?:stays|stayed|remains|remained) (?:an? |in |with |firmly |safely |solidly |loyally |resolutely |just |only just )*(?:the )?@(?<p>[A-Z]+)'?(?: (?:hands|ward|seat|division|territory|stronghold|country))? (?:[.,:;!(-]|$|with|by|but|and|on|after|despite|thanks|though|as)`,
    ),
  },
  // "came within nine votes of taking W from Labour"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:within|short)\b/i),
    pattern: new RegExp(
      String.raw` (?:came|got|were|was|fell|finished) (?:within|just|only|\d+|a|an|handful|of|few|votes?|vote) (?:[\w ]+ )?(?:within|short) (?:[\w ]+ )?of ${taking} ${w} (?:off|from) (?:the )?@(?<p>[A-Z]+) `,
    ),
  },
  {
    outcome: 'hold',
    gate: textPattern(/\bwithin\b/i),
    pattern: new RegExp(
      String.raw` (?:came|got|were|was) within (?:[\w ]+ )?of ${taking} ${w} (?:off|from) (?:the )?@(?<p>[A-Z]+) `,
    ),
  },
  // "W: Labour (no change)", "W: Labour, majority 593 (no change)"
  {
    outcome: 'hold',
    gate: textPattern(/\bno change\b/i),
    pattern: new RegExp(
      String.raw`^ (?:[|#] )?${w} (?:ward |division )?[:-] @(?<p>[A-Z]+) (?:,? ?(?:maj|majority) (?:of )?\d+ )?[,;(-] ?no change `,
    ),
  },
  // "Labour’s share was down 9.1 points at 48.2 per cent, enough to hold the seat"
  {
    outcome: 'hold',
    gate: textPattern(/\benough to (?:hold|keep|retain)\b/i),
    pattern: new RegExp(
      String.raw` ${w} ,? ?(?:the )?@(?<p>[A-Z]+)' (?:vote|share|vote share|total|tally) [^@]*? enough to (?:hold|keep|retain) (?:it|(?:the|both|all 3|all) (?:seats?|ward|division)) `,
    ),
  },
  // "Among their gains was W, taken from Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:gains|scalps|prizes|successes|victims|wins|captures)\b/i),
    pattern: new RegExp(
      String.raw`^ (?:among|1 of|one of) (?:the|their|its|these|those) (?:\w+ )?(?:gains|scalps|prizes|successes|wins|captures) (?:was|were|is|came in|are) ${w} ,? ${taken} (?:\w+ )?(?:from|off) ${f} `,
    ),
  },
  // "Labour’s only loss was in W, to the Greens", "… came in W at the hands of the Greens"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:loss|defeat|setback|casualty|blow|upset)\b/i),
    pattern: new RegExp(
      String.raw` (?:the )?@(?<f>[A-Z]+)' ${only}*(?:loss|defeat|setback|casualty|blow|upset) (?:[^@~]*? )?(?:was|came|is|were) (?:in |at )?${w} ,? ?(?:to|lost to|taken by|won by|which went to|going to|at the hands of|where it was beaten by|where they were beaten by|where it lost to|where they lost to) ${p} `,
    ),
  },
  // "The Greens’ only gain came in W, at Labour’s expense"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:expense|from|off)\b/i),
    pattern: new RegExp(
      String.raw` (?:the )?@(?<p>[A-Z]+)' ${only}*(?:gain|success|win|victory|breakthrough|triumph) (?:[^@~]*? )?(?:was|came|is) (?:in |at )?${w} ,? ?(?:at (?:the )?@(?<f>[A-Z]+)' expense|(?:at the expense of|from|taken from|won from) (?:the )?@(?<f2>[A-Z]+)) `,
    ),
  },
  // "made one gain, W, from Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\bgain\b/i),
    pattern: new RegExp(
      String.raw` ${p} (?:have |has |had )?(?:made|managed|recorded|scored|celebrated|registered|had) (?:just |only )?(?:1|one|a|an|a single) (?:\w+ )?gain (?:[^@~]*? )?[:,-]? ?(?:in )?${w} ,? ?(?:from|at the expense of|off) ${f} `,
    ),
  },
  // "only one seat changed hands, in W, where the Greens beat Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\bchang(?:ed?|ing) hands\b/i),
    pattern: new RegExp(
      String.raw` (?:(?:only |just )?(?:1|one|ward|seat|division) )?(?:to change|changed|changing) hands (?:[^@~]*? )?[:,-]? ?(?:was |is )?(?:in )?${w} ,? where ${p} (?:have |has )?(?:beat|defeated|overcame|edged out|saw off|won from|beaten) ${f} `,
    ),
  },
  // "W changed hands, from Labour to the Greens"
  {
    outcome: 'gain',
    gate: textPattern(/\bchang(?:ed|es) hands\b/i),
    pattern: new RegExp(
      String.raw` ${w} ,? ?(?:has |also )?(?:changed|changes) hands ?[,:-]? (?:going |passing |moving |switching |swinging )?from ${f} to ${p} `,
    ),
  },
  // "W in X, where Labour held on"
  {
    outcome: 'hold',
    gate: textPattern(/\bwhere\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:in|on) §\d+ , where ${p} ${how}(?:held on|hung on|clung on|held|kept|retained|survived) (?!§|control|power|overall|a majority)`,
    ),
  },
  // "W saw the Lib Dems hold on"
  {
    outcome: 'hold',
    gate: textPattern(/\b(?:saw|sees)\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:also )?(?:saw|sees) ${p} (?:\w+ly )?(?:hold on|hang on|cling on|hold the|keep the|retain the|survive) ?(?:seat|ward|division)?`,
    ),
  },
  // "The other Lib Dem gain from the Tories came in X, at W"
  {
    outcome: 'gain',
    gate: textPattern(/\bgain\b/i),
    pattern: new RegExp(String.raw` @(?<p>[A-Z]+) gain from ${f} (?:came|was) (?:in|on) §\d+ , (?:at|in) ${w} `),
  },
  // "W declares for Reform"
  {
    outcome: 'win',
    gate: textPattern(/\bdeclare[sd]?\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:has |have )?(?:declares|declared) for ${p} (?:, (?:an? )?gain from ${f} )?`,
    ),
  },
  // "no change in W, where Labour’s N is back", "No change in W: Labour"
  {
    outcome: 'hold',
    gate: textPattern(/\bno (?:change|changes|surprise|surprises|upset|shock|shocks)\b/i),
    pattern: new RegExp(
      String.raw` no (?:change|changes|surprise|surprises|upset|shock|shocks) (?:in|at) ${w} ,? ?(?:where|:|-) (?:the )?@(?<p>[A-Z]+)(?:' [^@~]*?)? (?:is|are|was|were|has been|have been|got) (?:back|returned|re elected|home) `,
    ),
  },
  // "No change in W. Labour’s N is back with 61 per cent."
  {
    outcome: 'hold',
    gate: textPattern(/\bback\b/i),
    pattern: /^ (?:the )?@(?<p>[A-Z]+)' [^@~]*? (?:is|are) back (?:with|in|on|[.,;])/,
  },
  // "increased its majority in W to 1,204"
  {
    outcome: 'hold',
    gate: textPattern(/\bmajority\b/i),
    pattern: new RegExp(
      String.raw` ${p} (?:have |has )?(?:increased|extended|boosted|doubled|trebled|strengthened) (?:its|their|the party's) (?:\w+ )?majority in ${w} `,
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
  // "W, solidly Labour for forty years, has gone to Reform"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:years|decades|since|generation|generations)\b/i),
    pattern: new RegExp(
      String.raw` ${w} ?,? (?:solidly |safely |rock solid |loyally |a )?@(?<f>[A-Z]+) (?:[a-z]+ )?(?:for|since) [^~@,]+ , (?:has |have )?(?:gone|went|fallen|fell|goes|falls|turned|switched|voted|swung|passed) (?:over )?(?:to )?(?:the )?@(?<p>[A-Z]+) `,
    ),
  },
  // "within ten minutes W had gone from Labour to Ukip"
  {
    outcome: 'gain',
    gate: textPattern(/\bhad\b/i),
    pattern: new RegExp(
      String.raw` ${w} had (?:already |also )?(?:gone|fallen|passed|switched|swung|moved) from ${f} to ${p} (?!at|in|last|the)`,
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
  // "three more Labour holds, in A, B and C", "two Tory gains from Labour, in A and B"
  {
    outcome: 'hold',
    gate: textPattern(/\bholds\b/i),
    pattern: new RegExp(
      String.raw` @(?<p>[A-Z]+) holds ,? ?(?:in|at|:) (?<ws>~\d(?:(?: ,| and| , and)(?: in)? ~\d)*) `,
    ),
  },
  {
    outcome: 'gain',
    gate: textPattern(/\bgains\b/i),
    pattern: new RegExp(
      String.raw` @(?<p>[A-Z]+) gains (?:from ${f} )?,? ?(?:in|at|:) (?<ws>~\d(?:(?: ,| and| , and)(?: in)? ~\d)*) `,
    ),
  },
  // "another Tory gain, this one in W from Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\bgain\b/i),
    pattern: new RegExp(String.raw` @(?<p>[A-Z]+) gain , this (?:one|1|time) in ${w}(?: ,)? (?:from ${f} )?`),
  },
  // "W (Labour to Conservative)", "two wards changed hands: W, from Labour to the Tories, and V, from …"
  {
    outcome: 'gain',
    gate: textPattern(/\bto\b/i),
    pattern:
      /^(?!.*\bif\b).*(?: chang(?:ed|ing|e) hands .*|^ )~(?<w>\d) (?:,? from |\( (?:from )?)(?:the )?@(?<f>[A-Z]+) to (?:the )?@(?<p>[A-Z]+) /,
    isEach: / ~(?<w>\d) (?:,? from |\( (?:from )?)(?:the )?@(?<f>[A-Z]+) to (?:the )?@(?<p>[A-Z]+) /g,
  },
  // "three out of three for Labour in W"
  {
    outcome: 'win',
    gate: textPattern(/\bout of\b/i),
    pattern: new RegExp(String.raw` (?:[23]|two|three) out of (?:[23]|two|three) for ${p} in ${w} `),
  },
  // "W councillor N (Lab) was re-elected"
  {
    outcome: 'hold',
    gate: textPattern(/\bre-?elected\b/i),
    pattern: new RegExp(
      String.raw`^ (?:@(?<p>[A-Z]+)' )?${w} (?:ward )?(?:councillor|cllr) [^~@]*?(?:\( @(?<p2>[A-Z]+) \) )?(?:was|is|has been) re elected `,
    ),
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
  // "a comfortable hold for Labour in W"
  {
    outcome: 'hold',
    gate: textPattern(/\bhold\b/i),
    pattern: new RegExp(String.raw` (?:an?|another|the) (?:[a-z]+ )?hold for ${p} in ${w} `),
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
];
