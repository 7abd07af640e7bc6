import { holderPhrase, type HolderPhrase } from './HolderPhrase.ts';

const council = holderPhrase('council');
const plain = holderPhrase('plain');
const taken = holderPhrase('taken');
const takenApposed = holderPhrase('taken', true);
const hung = holderPhrase('hung');
const hungApposed = holderPhrase('hung', true);

const ruling = '(?:running|governing|controlling|ruling|leading|in CHARGE|at the helm|on top)';
const place = '(?:it|them|§\\d+|the W1COUNCIL|here|there)';
const before =
  '(?:previously|before|beforehand|hitherto|until (?:now|then|today|tonight|yesterday|thursday|this (?:week|month))|up to now)';

/** Who had a council before, as live pages and round-ups say it: "the twelve years that Labour has spent running X", "a spell in which no group could outvote the others". */
export const formerPhrases: readonly HolderPhrase[] = [
  // "the Lib Dems, who had led the royal borough since 2003", "had presided here for years"
  plain(
    `(?:SUBJECT W2|PARTY (?:, )?(?:who|which|that) W2)(?:had|has|have) W1(?:led|presided over|held sway (?:in|at|over|on)|called the shots (?:in|at|on)|been the masters of|had the run of) ${place} W3SINCE`,
  ),
  plain(
    '(?:SUBJECT W2|PARTY (?:, )?(?:who|which|that) W2)(?:had|has|have) W1(?:held sway|called the shots|been the masters|presided|held office|had the whip hand) (?:(?:here|there) )?SINCE',
  ),
  council(
    `PARTY (?:group|councillors|members|team|administration) ,? ?(?:which|who|that) (?:has|have|had) W2(?:run|governed|controlled|ruled|been W1in CHARGE) W6SINCE`,
  ),
  council(
    `PARTY (?:group|councillors|team) (?:had been running|had run|ran|who ran|which ran|that ran) ${place} (?:until|till|up to|for W3SPAN)`,
  ),
  // "the twelve years that Labour has spent running X are up"
  council(`SPAN (?:that |which )?THE SUBJECT (?:has|have|had) (?:now )?(?:spent|passed|been) W2${ruling}`),
  council(`SUBJECT (?:has|have|had) (?:now )?(?:spent|passed) (?:the (?:past|last) )?W3SPAN W1${ruling}`),
  // "was in Labour’s hands from 2002 until this week"
  council(
    '(?:was|were|been|stayed|remained) W1(?:in|under) THE PARTY W1(?:hands|control|rule) (?:from|for|since|until|till|up to|throughout|all)',
  ),
  // "had been Lib Dem all along"
  plain(
    '(?:it|which|that|both|they|COUNCIL|§\\d+) W1(?:had|has|have) W1been THE W1EITHER (?:-?(?:run|held|controlled) )?(?:all along|all the while|from the (?:start|first|beginning)|throughout|without (?:a break|interruption)|as long as|longer than|right up)',
  ),
  // "a Tory administration went into polling day"
  council(
    '(?:an?|the|its|their) W1PARTY (?:administration|council|majority|cabinet) (?:went|goes|had gone) into (?:it|the|polling|thursday)',
  ),
  // "The Tories had run it …, the majority that the Conservatives have had in X since 2001", "the one they have had since"
  council(
    'the W1majority (?:that |which )?THE SUBJECT (?:has|have|had) (?:had|held|enjoyed|commanded|kept) (?:SINCE|in|on|at)',
  ),
  council(
    '(?:lose|loses|lost|losing) the (?:1|one) (?:that |which )?THE SUBJECT (?:has|have|had) (?:had|held|enjoyed|commanded) SINCE',
  ),
  plain('where THE SUBJECT (?:has|have|had) had (?:1|one|it) SINCE'),
  council('SUBJECT , (?:who|which) (?:went|go|goes|came|come) in with (?:1|one|an? W1majority)'),
  // "the outgoing Labour leader", "the leader of the Labour administration, in office here for four years"
  council('(?:outgoing|departing) W1PARTY W1leader(?! of (?:the )?(?:party|opposition))'),
  council('leader of THE (?:[^ @§,;:.]+ )?PARTY (?:administration|council|cabinet|regime) (?:, )?in CHARGE W2SINCE'),
  council(
    'first time [^@.;:]{0,60} (?:there (?:will be|is) (?:no|not an?) PARTY|(?:the )?@(?!NOC )([A-Z]+) (?:do|does|will) not (?:have|run|hold|control|enjoy))',
  ),
  council('after W2SPAN (?:of|under|with) THE PARTY(?= (?:it|the COUNCIL|§))'),
  // "an unbroken line of Conservative leaders ends", "a Conservative era is done"
  council(
    '(?:line|string|succession|series|run|procession) of W1PARTY (?:leaders|administrations|councils|majorities|cabinets) W2(?:ends|ended|is over|has ended|comes? to an end|came to an end|stops|stopped)',
  ),
  taken(
    "@(?!NOC )([A-Z]+)'? W1(?:era|age|reign|ascendancy|epoch|dynasty) (?:which |that )?[^@;:.]{0,40}(?:is|are|was|has) W1(?:done|over|ended|finished|gone|past|at an end|no more)",
  ),
  // "had 40 years of it", "Labour had 40 years and a bit"
  council(
    'SUBJECT had (?:had )?(?:just |nearly |almost |more than |over )?(?:\\d+|an? W1|W1)(?:years?|decades?|century|generation)(?= (?:[.,;!]|of it|there|here|and|in CHARGE|at the helm))',
  ),
  // "X, which Labour had.", "the Lib Dems had X already"
  plain(`(?:which|that) THE SUBJECT W1had(?: ${before})?(?= [.,;!])`),
  council(`SUBJECT (?:had|held|ran) §\\d+ (?:already|${before})`),
  // "boroughs that were Tory when people went to bed"
  council(
    '(?:was|were) THE W1EITHER when (?:people|voters|everybody|everyone|you|we|they|most (?:people|of us)) (?:went|woke|got up|sat down|set out|last looked)',
  ),
  // "All five had Conservative majorities"
  council(
    '(?:both|all|each|every one|all \\w+|§\\d+) (?:of (?:them|these|those) )?had (?:an? )?PARTY (?:majorit(?:y|ies)|administrations?|councils?)',
  ),
  // "he would have found a Tory one yesterday"
  council(
    '(?:an?|the) W1PARTY (?:1|one|council|administration) (?:yesterday|on (?:wednesday|thursday)|a (?:day|week) ago)',
  ),
  takenApposed('EITHER (?:a (?:day|week)|24 hours|48 hours|\\d+ hours) ago'),
  council('SUBJECT (?:are|is) gone(?= [.,;:!]| from §| from the COUNCIL)'),
  council(
    '(?:part of the furniture|at home|comfortable|entrenched|dug in|unchallenged) (?:here|there|in §\\d+) [^@§;:.]{0,30}SPAN',
  ),
  // "were in office for ten years"
  plain('§\\d+ PARTY (?:were|was|had been) in CHARGE SINCE'),
  // "a minority could outvote": nobody’s
  hung(
    '(?:SPAN|spell|stretch|period|time|term|interval|interlude) (?:in which|during which|when|where|with) (?:no group|no party|no side|no single party|nobody|no one|none) (?:could|had been able to|was able to|managed to|had) (?:outvote|govern|rule|command|form|claim|call on|muster|run|enough|the numbers)',
  ),
  hung(
    'where (?:no party|no group|nobody|no one|no side|no single party) (?:could|had been able to|was able to|managed to) (?:command|muster|form|claim|call on|govern|rule|outvote)',
  ),
  hung(
    'SPAN of (?:[^ @§;:.]+ ){0,2}(?:hung councils|deals|pacts|horse trading|coalitions|alliances|stalemate|deadlock)',
  ),
  hung(
    'had been (?:a council |1 |a matter |years |SPAN )?(?:of )?(?:[^ @§;:.,]+ ){0,2}(?:alliances|coalitions|deals|pacts|horse trading|bargaining)(?: and [^ @§;:.,]+)?(?= (?:[.,;]|with|none|since))',
  ),
  hungApposed(
    ', (?:an? )?HUNG (?:COUNCIL )?(?:on which|in which|where|with|since|until|for (?:the|most|some|much|\\d+))',
  ),
  hungApposed('(?:also|likewise|too|similarly|previously|hitherto|formerly) HUNG(?= ,)'),
  hung(
    '(?:group|administration|party|councillors) (?:which|who|that) (?:held office|governed|ruled|ran (?:it|the COUNCIL)|was in CHARGE|were in CHARGE|clung to (?:power|office)) HUNG',
  ),
  hung(
    'where the last (?:full |whole council |whole -council )?(?:election|elections|vote) (?:had )?(?:left|produced|gave|returned) HUNG',
  ),
  taken('SUBJECT (?:had )?took charge of (?:it|§\\d+|the COUNCIL) (?:for|in|at|W2ago)'),
  // "five years of hung councils have ended"
  hung('SPAN (?:of|under|with) (?:[^ @§;:.]+ ){0,2}@(NOC)'),
  // "where the ferries are late and the Conservatives gone"
  council('(?:and|with) (?:the )?THEM gone(?= [:,.;])'),
  // "the Conservatives, who ran it, are down by 28"; "agreed by its Conservative predecessor"
  plain('PARTY , (?:who|which) (?:ran|controlled|governed|ruled|held|had) (?:it|both|§\\d+|the COUNCIL)(?= ,)'),
  council('(?:its|their|the) PARTY predecessors?'),
  // "limping along without one ever since"
  hung(
    '(?:limping|limped|muddling|muddled|struggling|struggled|getting|got|stumbling|stumbled|staggering|soldiering) (?:along|by|through|on) (?:without (?:1|one|a majority)|HUNG|as (?:an? )?minority)',
  ),
  // "previously under nobody’s"
  hung('(?:previously|before|hitherto|until (?:now|then|today|tonight)) (?:been )?(?:in |under )?HUNG'),
  hung('an arrangement between (?:the )?@[A-Z]+ and'),
  // "its Conservative majority a memory"
  council(
    '(?:its|their|the) PARTY (?:majority|administration) (?:is |are |now |but )?(?:an? |the )?(?:[^ @§;:.,]+ )?(?:memory|history|thing of the past|yesterdays news)',
  ),
  // "was theirs as well until this month"
  plain(
    '(?:it|which|that|both|COUNCIL|§\\d+) (?:was|were) (?:the )?EITHER (?:too|as well|also) (?:SINCE|until|till|up to)',
  ),
  // "the Tory leader, who had led the council since 2011", "fourteen years at the top", "It was a Tory council at breakfast"
  council('PARTY W1leader , who (?:has|had) (?:led|run) (?:it|the W1COUNCIL|§\\d+) SINCE'),
  council('OWNER W4SPAN (?:at the top|on top|on the throne|in the saddle|at the wheel)'),
  council(
    '(?:it|which|that|§\\d+) was (?:an? )?PARTY (?:-?(?:run|held|controlled) )?(?:COUNCIL|1) (?:at (?:breakfast|dawn|lunchtime|teatime)|this (?:morning|afternoon)|when)',
  ),
  council('SUBJECT had §\\d+ (?:for W3SPAN|since (?:19|20)\\d\\d)'),
  hung('no longer (?:has|have|needs?) to share'),
];
