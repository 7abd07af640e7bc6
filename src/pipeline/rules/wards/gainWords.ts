import { textPattern } from '../../patterns/TextPattern.ts';
import { p, f, w, taken, taking, gained, only, type Phrase } from './phraseParts.ts';

const majority = String.raw`(?:overturned|overturning|overturns|wiped out|overhauled|demolished|turned|turning|turns|transformed) (?:an? |the )?@(?<f>[A-Z]+) (?:majority|lead|advantage|cushion|margin)`;

/** Set words by which a party gained a ward. */
export const gainWords: readonly Phrase[] = [
  // "Labour’s N overturned a Tory majority of 112 in W", "In W, Labour’s N turned a Tory majority of 340 into …"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:overturn\w*|overhauled|demolished|turn(?:ed|ing|s)|transformed|wiped)\b/i),
    pattern: new RegExp(
      String.raw`(?: ${p}'? (?:[^@~.;:]{0,60}? )?${majority} (?:[^@~.;:]{0,40}? )?in ~(?<w>\d) | in ~(?<w2>\d) ,? ?(?:where )?(?:the )?@(?<p2>[A-Z]+)'? (?:[^@~.;:]{0,60}? )?${majority.replace('<f>', '<f2>')} )`,
    ),
  },
  // "W was among several wards gained by the Lib Dems", "… among the wards that the Lib Dems gained"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:among|one of)\b/i),
    pattern: new RegExp(
      String.raw`^ ${w} (?:was|were|is|are) (?:also )?(?:among|one of|1 of) [^@~]*?(?:wards?|seats?|divisions?) (?:(?:gained|captured|snatched|seized) by (?:the )?@(?<p>[A-Z]+)|(?:that )?(?:the )?@(?<p2>[A-Z]+) (?:have |has )?(?:gained|captured|snatched|seized))(?: from (?:the )?@(?<f>[A-Z]+))? (?![a-z]* ?in \d)`,
    ),
  },
  // "… including W, taken from the Lib Dems", "W, gained from Labour with 46.2 per cent, …"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:from|off)\b/i),
    pattern: new RegExp(String.raw` (?<![(:] )${w} ?, ${taken} (?:by \d+ votes |[a-z]+ )?(?:from|off) ${f} `),
  },
  // "Labour lost A, then B, then C – all three to the Greens"
  {
    outcome: 'gain',
    gate: textPattern(/\bto\b/i),
    pattern: new RegExp(
      String.raw` (?:the )?@(?<f>[A-Z]+) (?:have |has )?(?:lost|lose) (?<ws>~\d(?: ?,?(?: and)?(?: then)? ~\d)*) ?[,–—-] (?:both|all(?: \w+)?)(?: of them)? to ${p} `,
    ),
  },
  // "W, which the Greens gained from Labour, was the one that put them over the line"
  {
    outcome: 'gain',
    gate: textPattern(/\bwhich\b/i),
    pattern: new RegExp(
      String.raw`^ (?:[^~@]* )?~(?<w>\d) ?, which (?:(?:the )?@(?<p>[A-Z]+)|(?<they>they|it|the party)) ${gained} (?:from|off) (?:${f}|(?<them>them)) , `,
    ),
  },
  // "W has a Green councillor tonight where it used to have a Labour one"
  {
    outcome: 'gain',
    gate: textPattern(/\bused to\b/i),
    pattern: new RegExp(
      String.raw`(?:^|[.;:|]) ~(?<w>\d) (?:now )?has an? @(?<p>[A-Z]+) (?:councillor|member|representative) [^@~.;:]{0,30}?where it used to have an? @(?<f>[A-Z]+) (?:one|1|councillor|member) `,
    ),
  },
  // "The next to pass from Labour to the Greens was W", "Among the wards to switch from Labour to the Greens was W"
  {
    outcome: 'gain',
    isInfinitive: true,
    gate: textPattern(/\bto (?:pass|switch|go|fall|move|swing|flip|change hands)\b/i),
    pattern: new RegExp(
      String.raw` (?:next|first|second|third|last|latest|among the|among those|1 of the|one of the|ward|wards|seat) (?:[\w§]+ ){0,4}?to (?:pass|switch|go|fall|move|swing|flip|change hands) from ${f} to ${p} (?:[^@~.;:]{0,40} )?(?:was|were|came in|is) (?<ws>~\d(?:(?: ,| and| , and) ~\d)*) `,
    ),
  },
  {
    outcome: 'gain',
    isInfinitive: true,
    gate: textPattern(/\bto (?:pass|switch|go|fall|move|swing|flip)\b/i),
    pattern: new RegExp(
      String.raw`(?:^|[.;:|]) ~(?<w>\d) (?:was|is) (?:the )?(?:next|first|second|third|last|latest|one|1)(?: [\w§]+){0,4}? to (?:pass|switch|go|fall|move|swing|flip) from ${f} to ${p} `,
    ),
  },
  // "W was the first of them, with the Greens winning the ward from Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\bwith\b/i),
    pattern: new RegExp(
      String.raw` ~(?<w>\d) (?:was|is) [^@~;:]{1,40} , with ${p} ${taking} (?:it|the (?:ward|seat|division)) (?:from|off) ${f} `,
    ),
  },
  // "W turned its back on Labour and plumped for the Greens"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:turned|ditched|dumped|deserted|abandoned|reject(?:ed|ing))\b/i),
    pattern: new RegExp(
      String.raw` ~(?<w>\d) (?:ward )?(?:in §\d+ )?(?:has |have )?(?:turned its back on|turned their backs on|ditched|dumped|deserted|abandoned|rejected|[^@~.;:]{1,40} by rejecting) ${f}(?: , [^@~,.;:]{1,40} ,)? (?:and|to|in favour of)(?: an?)?(?: (?:plumped for|plump for|chose|choose|went for|went|elected|elect|picked|backed|back|voted|vote for|voted for))? ${p}'? `,
    ),
  },
  // "A and B were the wards that swung it, both going from Conservative to Labour"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:both|all|each)(?: of them)? (?:going|moving|switching|passing|swinging)\b/i),
    pattern: new RegExp(
      String.raw` (?<ws>~\d(?:(?: ,| and| , and) ~\d)*) [^~@.;:]{0,60}, (?:both|all|all three|each)(?: of them)? (?:going|moving|switching|passing|swinging) from ${f} to ${p} `,
    ),
  },
  // "W is one of the wards it lost to independents", "W was among the seats that Labour lost to the Greens"
  {
    outcome: 'gain',
    gate: textPattern(/\blost to\b/i),
    pattern: new RegExp(
      String.raw` ~(?<w>\d) (?:is|was) (?:one of|1 of|among) (?:the |their |its )?(?:\w+ )?(?:wards|seats|divisions) (?:that |which )?(?:(?<them>it|they|the party)|${f}) (?:has |have |had )?lost to (?:an? )?${p} `,
    ),
  },
  // "In W, a ward they gained from the Conservatives, N won by 212"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:ward|seat|division)\b/i),
    pattern: new RegExp(
      String.raw`^ in ~(?<w>\d) , an? (?:ward|seat|division) (?:that |which )?(?:(?<they>they|it|the party)|(?:the )?@(?<p>[A-Z]+)) ${gained} (?:from|off) ${f} , `,
    ),
  },
  // "toppled the Conservatives in W, as an independent"
  {
    outcome: 'gain',
    gate: textPattern(/\bas an? (?:independent|green)\b/i),
    pattern: new RegExp(
      String.raw` (?:toppled|ousted|unseated|dethroned|deposed|ejected) ${f} in ~(?<w>\d) ,[^~@.;:]* as an? @(?<p>[A-Z]+) `,
    ),
  },
  // "W belonged to an independent until Thursday; Labour’s N has it now"
  {
    outcome: 'gain',
    gate: textPattern(/\bbelonged to\b/i),
    pattern: new RegExp(
      String.raw` ~(?<w>\d) (?:had )?belonged to (?:an? |the )?@(?<f>[A-Z]+) (?:until|till|before) [^@~.:]{1,40}[;,] (?:but |and |now )?${p}'? (?:[^@~.;:]{0,40} )?(?:has|have|holds) (?:it|the seat)(?: now)? `,
    ),
  },
  // "no joy for the Conservatives in W, lost to Labour", "Despite losing W to Labour, the Conservatives …"
  {
    outcome: 'gain',
    gate: textPattern(/\blost to\b/i),
    pattern: new RegExp(String.raw` (?:for|by) ${f} in ~(?<w>\d) ?, lost to (?:an? )?${p} `),
  },
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:despite|after) losing\b/i),
    pattern: new RegExp(String.raw`^ (?:despite|after) losing ~(?<w>\d) to (?:an? )?${p} , ${f} `),
  },
  // "Labour have W back"
  {
    outcome: 'gain',
    gate: textPattern(/\bback\b/i),
    pattern: new RegExp(String.raw` ${p} (?:have|has) ~(?<w>\d) back [.,:;!]`),
  },
  // "After eight years in Tory hands, W is now represented by an independent"
  {
    outcome: 'gain',
    gate: textPattern(/^after\b/i),
    pattern: new RegExp(
      String.raw`^ after [^@~.;:]{1,40} (?:in|under|with) ${f}'?(?: hands| control| ownership)? , (?:the )?(?:§\d+ )?(?:ward of |division of |seat of )?~(?<w>\d) (?:is|are) now (?:represented|held) by (?:an? )?${p} `,
    ),
  },
  // "relieved Labour of W"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:reliev|depriv|robb|stripp)(?:ed|ing)\b/i),
    pattern: new RegExp(
      String.raw` ${p}'? (?:[^@~.;:]{0,40}? )?(?:relieved|deprived|robbed|stripped) ${f} of ~(?<w>\d) `,
    ),
  },
  // "with W, until Thursday a Labour ward, among their trophies"
  {
    outcome: 'gain',
    gate: textPattern(/\bamong (?:its|their|the)\b/i),
    pattern: new RegExp(
      String.raw`^ (?:the )?@(?<p>[A-Z]+) [^@~]* with ~(?<w>\d) ,? (?:until|till) \w+(?: \w+)? (?:an? )?@(?<f>[A-Z]+)(?: held)? (?:ward|seat|division|stronghold) ,? among (?:its|their|the) (?:\w+ )?(?:trophies|gains|prizes|scalps|wins|captures|spoils) `,
    ),
  },
  // "saw W go to an independent"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:saw|see|seen)\b/i),
    pattern: new RegExp(
      String.raw`^ (?:[^@~]* )?(?:the )?@(?<f>[A-Z]+) [^~]*?(?:saw|see|seen) ${w} (?:go|fall|slip|pass)(?: over)? to (?:an? |the )?@(?<p>[A-Z]+) `,
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
  // "The other Lib Dem gain from the Tories came in X, at W"
  {
    outcome: 'gain',
    gate: textPattern(/\bgain\b/i),
    pattern: new RegExp(String.raw` @(?<p>[A-Z]+) gain from ${f} (?:came|was) (?:in|on) §\d+ , (?:at|in) ${w} `),
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
  // "W was Conservative until tonight; it has now elected Labour’s two candidates"
  {
    outcome: 'gain',
    gate: textPattern(/\b(?:until|till)\b/i),
    pattern: new RegExp(
      String.raw` ${w} (?:ward )?(?:was|had been) @(?<f>[A-Z]+) (?:until|till) [^;.~@]*[;,] (?:but |and )?it (?:has |is |was )?(?:now )?(?:has now )?(?:elected|returned|chosen|gone to|fallen to|chose|picked) (?:the )?@(?<p>[A-Z]+)`,
    ),
  },
  // "gained W in X from the Tories in a by-election called after …"
  {
    outcome: 'gain',
    gate: textPattern(/\bfrom\b/i),
    pattern: new RegExp(
      String.raw` ${p} (?:have |has )?(?:gained|gain|took|captured|seized|snatched) ${w}(?: (?:in|on) §\d+)?(?: ,)? (?:from|off) ${f} in an? by election `,
    ),
  },
];
