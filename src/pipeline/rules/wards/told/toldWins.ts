import { actor, beat, how, place, some, ward, type Telling } from './toldParts.ts';

const p = actor('p');
const f = actor('f');
const wins =
  '(?:won|wins|win|took|takes|taken|gained|gains|captured|captures|seized|snatched|grabbed|pinched|nabbed|picked up|picked off|prised|wrested|claimed|claims|carried|swiped|stole|scooped|bagged|landed)';
const getsIn =
  '(?:romped in|romped home|got in|gets in|got home|came through|came out on top|prevailed|triumphed|topped the poll|came first|finished first|came top|finished top|swept in|swept home|sneaked in|squeaked in|squeaked home|scraped in|scraped home|edged home|stepped in|was elected|were elected|is elected|has been elected|have been elected|was declared elected|was returned|were returned|emerged victorious|emerged as the winner|was victorious|was the winner)';
const taken =
  '(?:taken|won|won back|gained|snatched|captured|seized|grabbed|wrested|prised|stolen|picked up|pinched|claimed|taken back|regained)';
const chose =
  '(?:chose|elected|returned|preferred|picked|opted for|went for|plumped for|backed|chosen|swung behind|got behind)';

/** How a text says that a party won a ward, where no rule of clauses has read it. */
export const toldWins: readonly Telling[] = [
  // "In W the winner was the Lib Dem"
  {
    outcome: 'win',
    pattern: new RegExp(
      String.raw` (?:in|at) ${ward} ,? ?${some}the (?:\w+ )?(?:winner|victor|winning candidate) (?:was|is) ${p} `,
    ),
  },
  { outcome: 'win', pattern: new RegExp(String.raw` (?:winner|victor) (?:in|at) ${ward} (?:was|is) ${p} `) },
  { outcome: 'win', pattern: new RegExp(String.raw` (?:winner|victor) , ${p} , (?:in|at) ${ward} `) },
  // "A Lib Dem win by 66 votes in W"
  {
    outcome: 'win',
    pattern: new RegExp(
      String.raw` an? (?:[a-z]+ )?@(?<p>[A-Z]+)'? (?:win|victory|triumph|success) (?:by [^@~.;:§]{1,30} |over @[A-Z]+ )?(?:in|at) ${ward} `,
    ),
  },
  {
    outcome: 'gain',
    pattern: new RegExp(String.raw` an? (?:[a-z]+ )?@(?<p>[A-Z]+)'? gain (?:by [^@~.;:§]{1,30} )?(?:in|at) ${ward} `),
  },
  // "In W, a ward where …, Labour’s N won the seat", "in W Labour’s N romped in"
  {
    outcome: 'win',
    pattern: new RegExp(
      String.raw` (?:in|at) ${ward} ,? ?${some}${p} ${how}${wins} (?:back )?${place} (?:from |off )${f} `,
    ),
  },
  {
    outcome: 'win',
    pattern: new RegExp(String.raw` (?:in|at) ${ward} ,? ?${some}${p} ${how}${wins} (?:back )?${place} (?!from |off )`),
  },
  { outcome: 'win', pattern: new RegExp(String.raw` (?:in|at) ${ward} ,? ?${some}${p} ${how}${getsIn} (?!again)`) },
  // "In W Labour’s N ousted the sitting Tory", "Labour’s N unseats the Tory leader in W"
  {
    outcome: 'win',
    pattern: new RegExp(
      String.raw` (?:in|at) ${ward} ,? ?${some}${p} ${how}${beat} (?:the )?(?:sitting|incumbent|defending|outgoing) @(?<f>[A-Z]+) `,
    ),
  },
  {
    outcome: 'win',
    pattern: new RegExp(
      String.raw` ${p} ${how}${beat} (?:the )?(?:sitting|incumbent|defending|outgoing) @(?<f>[A-Z]+)'? (?:[^@~§.;:]{0,40} )?(?:in|at) ${ward} `,
    ),
  },
  // "The Greens’ N topped the poll in W", "nobody stood against Conservative N in W"
  {
    outcome: 'win',
    pattern: new RegExp(String.raw` ${p} ${how}${getsIn} (?:[^@~§.;:]{0,40} )?(?:in|at|for) ${ward} `),
  },
  { outcome: 'win', pattern: new RegExp(String.raw` (?:nobody|no 1|no one) stood against ${p} in ${ward} `) },
  // "W chose Lib Dem N", "W, Tory for as long as people can remember, chose Labour’s N"
  {
    outcome: 'win',
    pattern: new RegExp(String.raw` ${ward} , (?:an? )?@(?<f>[A-Z]+)(?: [^@~§,.;:]{1,60})? , ${how}${chose} ${p} `),
  },
  { outcome: 'win', pattern: new RegExp(String.raw`(?:^|[,;:]|and|but) ${ward} ,? ?${how}${chose} ${p} `) },
  // "W was theirs by 211 votes", "W is Labour’s now"
  {
    outcome: 'win',
    pattern: new RegExp(
      String.raw`(?:^|[,;:]|and|but) ${ward} (?:was|is) (?<they>theirs) (?:by|now|again|too|,|\.|with) `,
    ),
  },
  // "With a win in W, Labour takes the city"
  {
    outcome: 'win',
    pattern: new RegExp(String.raw` with (?:a )?(?:win|victory) in ${ward} , ${p} ${how}(?:${wins}|have|has) `),
  },
  // "W has been won for Reform by N", "W was captured from the Conservatives by student nurse N, Labour"
  {
    outcome: 'win',
    pattern: new RegExp(
      String.raw` ${ward} ${some}(?:has been|was|were|had been|is) ${how}${taken} (?:from ${f} )?(?:for|by) ${p} `,
    ),
  },
  { outcome: 'gain', pattern: new RegExp(String.raw` ${ward} ${some}(?:is|are) now (?:represented|held) by ${p} `) },
  // "All three Conservative councillors in W were swept aside by Lib Dems"
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw` @(?<f>[A-Z]+)'? (?:councillors?|members?|incumbents?) in ${ward} (?:was|were|has been|have been) ${how}${beat} by ${p} `,
    ),
  },
  // "the sitting Conservative, N, came third in W as Reform’s candidate was elected"
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw` (?:sitting|incumbent|defending) @(?<f>[A-Z]+)'? ,? ?(?:[^@~§.;:]{0,40} )?(?:finished|came|was|trailed in) (?:second|third|fourth|last|bottom) in ${ward} ,? (?:as|with|and) ${p} `,
    ),
  },
  // "In W Ukip polled 43.7% to take a seat that Labour was defending", "… to take the ward from Labour"
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw` (?:in|at) ${ward} ,? ?${some}${p} ${how}(?:polled|took|got|scored|won|had|secured|leapt to|surged to) [^~]{1,60} to (?:take|win|gain|capture|snatch|regain|seize) (?:the|a) (?:seat|ward|division) (?:from|off|that|which) (?:the )?@(?<f>[A-Z]+) `,
    ),
  },
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw` (?:in|at) ${ward} ,? ?${p} (?:vote|share|vote share) [^@~]{1,60} enough to (?:take|win|gain|capture|snatch|regain|seize) (?:it|the (?:seat|ward|division)) (?:from|off) (?:the )?@(?<f>[A-Z]+) `,
    ),
  },
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw` ${ward} ,? where ${p} ${how}(?:came|went|leapt|rose|climbed) from (?:second|third|fourth|nowhere|last) to (?:win|take|gain|snatch|capture) ${place} (?:from|off) (?:the )?@(?<f>[A-Z]+) `,
    ),
  },
  // "W and V both left Labour for Ukip"
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw` (?<ws>~\d(?:(?: ,| and| , and) ~\d)*) ${how}(?:left|deserted|abandoned|quit|ditched|deserts|leaves) ${f} for ${p} `,
    ),
  },
  // "Two Conservative losses, W to Labour and V to Ukip"
  {
    outcome: 'gain',
    pattern: new RegExp(String.raw` @(?<f>[A-Z]+) losses ,? ?[:,-] ~(?<w>\d) to (?:the |an? )?@(?<p>[A-Z]+) `),
  },
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw` @(?<f>[A-Z]+) losses ,? ?[:,-] ~\d to (?:the |an? )?@[A-Z]+ (?:and|,) ~(?<w>\d) to (?:the |an? )?@(?<p>[A-Z]+) `,
    ),
  },
  // "W, where Labour displaced a Tory"
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw` ${ward} ,? where ${p} ${how}(?:displaced|replaced|supplanted|succeeded|took over from|dislodged) (?:the |an? )?(?:sitting )?@(?<f>[A-Z]+) `,
    ),
  },
  // "W went Labour’s way", "W duly went Labour’s way"
  {
    outcome: 'win',
    pattern: new RegExp(
      String.raw`(?:^|[,;:]|and|but) ${ward} (?:, [^~]{1,60} , )?${how}(?:went|goes|gone) @(?<p>[A-Z]+)' way `,
    ),
  },
  // "One of them was W, taken from the Conservatives by 60 votes", "Its last gain was W, from the Tories", "W was one of them, taken from Labour"
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw`^ (?:(?<they>one|1|1 of (?:them|those|these|its|their)|one of (?:them|those|these|its|their)|their|its)) ?(?:[^@~§.;:]{0,40} )?(?:was|is|were|came in|are) (?:in )?${ward} ,? ?(?:${taken} )?(?:from|off) ${f} `,
    ),
  },
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw`^ ${ward} (?:was|is|went) (?<they>one of them|1 of them|among them|one of those|1 of those|one of theirs|1 of theirs|their way) ,? ?${taken} (?:by [^@~,]{1,20} )?(?:from|off) ${f} `,
    ),
  },
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw`^ ${ward} , (?:an? )?(?:safe |solid )?@(?<f>[A-Z]+) (?:ward|seat|division) (?:until|till|before|since) [^@~,.;:]{1,30} , is (?<they>one of theirs|1 of theirs|theirs|one of them|1 of them) `,
    ),
  },
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw`^ ${ward} , (?<they>one of theirs|1 of theirs) , had (?:long |always )?been (?:\w+ )?@(?<f>[A-Z]+) `,
    ),
  },
  // "Katesgrove was one of them, lost to the Lib Dems"
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw`^ ${ward} (?:was|is) (?<them>one of them|1 of them|among them|one of those|1 of those|one that got away|1 that got away) ,? (?:lost |going |gone )?to ${p} `,
    ),
  },
  // "W, which they won", "Havant’s W, which it won with the Conservatives third"
  {
    outcome: 'win',
    pattern: new RegExp(String.raw` ${ward} ,? which (?<they>they|it|the party) ${how}(?:won|took) (?!from|off|in \d)`),
  },
  // "W and V came from the Lib Dems; U had been Conservative"
  {
    outcome: 'gain',
    pattern: new RegExp(
      String.raw`^ (?<they>)(?<ws>~\d(?:(?: ,| and| , and) ~\d)*) (?:both )?(?:came|came over|came across|come)(?: to (?:them|it))? from ${f} `,
    ),
  },
];
