import { from, gain, hung, loss, slipped, swap, thenNow, type ControlPhrase } from './ControlPhrase.ts';

const taken =
  '(?:captured|taken|won|seized|gained|snatched|grabbed|claimed|wrested|recaptured|regained|retaken|stolen|prised)';
const then =
  '(?:at breakfast|at lunchtime|at midnight|at dawn|yesterday|this morning|last night|last week|before|beforehand|then|going in|on (?:wednesday|thursday)|when [^@§;:.,]{1,30})';
const today =
  '(?:now|today|tonight|this (?:morning|afternoon|evening)|after|afterwards|at supper|by W1(?:tea|teatime|dawn|breakfast|lunch|lunchtime|midnight|nightfall|morning|supper|bedtime))';
const opened =
  '(?:began|started|opened|entered|went into|begins?|starts?) (?:the |its |their )W1(?:day|night|week|evening|count)';
const closed = '(?:ended|ends?|finish(?:es|ed)?|closed|left) (?:it|the (?:day|night|week|evening|count))';
const moves = '(?:falls|fall|goes|slips|drops|tips|swings|lurches|tumbles)';
const hall = 'control|majority|grip|civic offices|COUNCIL';

/** Set words that say who has a council from whom. */
export const exchangePhrases: readonly ControlPhrase[] = [
  // "Captured by Labour after twelve Tory years, X will …", "Snatched from Labour by the Tories, X …", "Won by Labour overnight, X …"
  from(
    `(?<=^ |^ (?:only|just|narrowly|finally) )${taken} by THE @(?!NOC )([A-Z]+) after W3@([A-Z]+)'? W1(?:SPAN|REIGN)[^@§;:.]{0,30},(?= (?:the )?§)`,
  ),
  from(
    `(?<=^ |^ (?:only|just|narrowly|finally) )${taken} by THE @(?!NOC )([A-Z]+) after W3SPAN (?:of|under|with) (?:the )?@([A-Z]+)'? [^@§;:.,]{0,30},(?= (?:the )?§)`,
  ),
  from(
    `(?<=^ |^ (?:only|just|narrowly|finally) )${taken} by THE @(?!NOC )([A-Z]+) from THE @([A-Z]+) (?:[^@§;:.\\d]{0,40})?,(?= (?:the )?§)`,
  ),
  swap(
    `(?<=^ |^ (?:only|just|narrowly|finally) )${taken} (?:away )?from THE @([A-Z]+) by THE @(?!NOC )([A-Z]+) (?:[^@§;:.\\d]{0,40})?,(?= (?:the )?§)`,
  ),
  gain(
    `(?<=^ |^ (?:only|just|narrowly|finally) )${taken} by THE PARTY (?:at last|tonight|today|this morning|overnight|this afternoon|in the (?:small|early) hours|by (?:an?|just|only|\\d+|W2seats?)[^@§;:.,]{0,25}) ,(?= (?:the )?§)`,
  ),
  // "The Tories have been relieved of X by Labour"
  swap('SUBJECT (?:has|have|was|were|is|are) W2relieved of (?:control of )?(?:§\\d+|it|the COUNCIL) by THE @([A-Z]+)'),
  loss('SUBJECT (?:has|have|was|were|is|are) W2relieved of (?:control of )?(?:§\\d+|the COUNCIL)(?= [.,;!])'),
  // "began the day hung and ended it Labour", "went to bed Labour and woke up Conservative"
  thenNow(
    `${opened} (?:under |in |as (?:an? )?)?@([A-Z]+) [^@;:.]{0,25}${closed} (?:under |in |as (?:an? )?)?(?:the )?@([A-Z]+)(?: :(?= §))?`,
  ),
  thenNow(
    '(?:went|goes|go) to bed (?:as )?(?:an? )?@([A-Z]+) W1(?:and|but) (?:woke|wakes|wake|awoke) (?:up )?(?:to find (?:itself|themselves) )?(?:in |under )?(?:as )?(?:an? )?@([A-Z]+)',
  ),
  // "that were Tory at breakfast are Labour at supper", "X: Tory at breakfast, Lib Dem by tea", "three Labour councils before, three Labour councils after"
  thenNow(
    `(?:that|which) (?:was|were) (?:in |under )?@([A-Z]+) ${then} (?:, )?(?:and )?(?:is|are) (?:now )?(?:in |under )?@([A-Z]+)(?: ${today})?(?: :(?= §)|(?= [.,;!]))`,
  ),
  thenNow(
    `(?<=§\\d+ )[:,–—-] W2@([A-Z]+)(?: COUNCIL| councils| hands| control)? ${then} (?:, |and |; )(?:and )?W2@([A-Z]+)(?: COUNCIL| councils| hands| control| ones| 1)? ${today}(?= [.,;!])`,
  ),
  // "isn’t Labour any longer; it’s Tory", "is Tory no more"
  swap(
    '§\\d+ (?:is|are) (?:not|no longer) (?:an? )?@(?!NOC )([A-Z]+) (?:COUNCIL )?(?:any ?more |any longer )?[,;:–—-] (?:and )?(?:it|they) (?:is|are) (?:now )?(?:an? )?@([A-Z]+)',
  ),
  loss('§\\d+ (?:is|are) (?:an? )?PARTY no (?:more|longer)(?= [.,;!])'),
  // "slipped from the Tories’ hands into Labour’s", "through the Tories’ fingers, to no overall control"
  swap(
    `${slipped} (?:from|out of) (?:the )?@(?!NOC )([A-Z]+)'? W1(?:hands|grasp|grip|clutches|control) (?:, )?(?:and )?(?:in)?to (?:the )?@([A-Z]+)'?`,
  ),
  swap(
    `${slipped} through (?:the )?@(?!NOC )([A-Z]+)'? (?:fingers|hands|grasp) (?:, )?(?:and )?(?:in)?to (?:the )?@([A-Z]+)`,
  ),
  // "Having thrown away X to the Tories, Labour …"
  from(
    "(?<=^ )having (?:thrown away|lost|surrendered|conceded|given up|squandered) §\\d+ to THE @(?!NOC )([A-Z]+) , (?:the )?@(?!NOC )([A-Z]+)(?!')",
  ),
  swap('SUBJECT W1(?:threw|throws|throw|thrown) away §\\d+ to THE @(?!NOC )([A-Z]+)(?= (?:[.,;!]|and|by|after))'),
  from(
    'SUBJECT W3(?:took|takes|take|drew|found|finds) W1(?:comfort|solace|heart|consolation) (?:in|from) §\\d+ , (?:gained|won|taken|captured|snatched|seized) from THE @([A-Z]+)(?= [.,;!])',
  ),
  from(
    "@(?!NOC )([A-Z]+)' (?:only |one |sole |big )?(?:consolation|comfort|solace) (?:was|is|came in|comes in) §\\d+ , (?:gained|won|taken|captured|snatched|seized) from THE @([A-Z]+)(?= [.,;!])",
  ),
  // "the Tories have been thrown out and Labour is in", "A Labour majority in X, then, and the Tories ousted"
  swap('SUBJECT W1(?:been )?OUSTED and THE @(?!NOC )([A-Z]+) (?:is|are) in(?= [.,;!])'),
  from(
    '(?<=^ |^ an? )@(?!NOC )([A-Z]+) W1majority (?:in|on|at|for) §\\d+ (?:, )?(?:then , )?and (?:the )?@(?!NOC )([A-Z]+) (?:are |is )?(?:OUSTED|out(?= (?:[.,;!]|of (?:power|office|control)|after)))',
  ),
  // "X falls to NOC as Tories lose town hall", "X goes red as Tories lose control", "X hung as Labour lose majority"
  hung(`§\\d+ (?:${moves} (?:in)?to |goes |is )?@NOC as THE SUBJECT W1(?:lose|loses|lost) W2(?:${hall})(?= [.,;]| $)`),
  from(
    `§\\d+ (?:${moves} to |turns |goes )(?:the )?@(?!NOC )([A-Z]+) as THE @(?!NOC )([A-Z]+) W1(?:lose|loses|lost) W2(?:${hall})(?= [.,;]| $)`,
  ),
  // "The Tories have lost their majority in X; in Y too", "X’s Tories have lost their majority, Y’s too"
  hung(
    'SUBJECT W2(?:lost|lose|loses) (?:its|their) W1(?:majority|overall control) [,;] (?:and )?(?:so (?:have|has) )?§\\d+ (?:too|as well|likewise)(?= [.,;!])',
  ),
  hung(
    '(?<=^ )@NOC (?:COUNCIL )?(?:in|at|on) §\\d+ as THE SUBJECT W1(?:lose|loses|lost) (?:[^ @§,;:.]+ ){0,4}(?:control|majority|grip)(?= [.,;]| $)',
  ),
  // "Six years of Labour rule in X ended by the Tories", "X’s Labour administration is out, beaten by the Tories"
  swap(
    "SPAN of W1@(?!NOC )([A-Z]+)'? REIGN (?:(?:in|at|of|on) §\\d+ )?(?:(?:is|was|are|were|has been|have been) )?(?:ended|brought to an end|terminated) by THE @(?!NOC )([A-Z]+)(?!')",
  ),
  swap(
    '§\\d+ @(?!NOC )([A-Z]+) W1(?:administration|majority|group|council) (?:is|are) out , (?:beaten|replaced|OUSTED) by THE @(?!NOC )([A-Z]+)',
  ),
  // "The Tories have seen X and Y both fall to the Lib Dems", "Labour’s X has fallen to the Tories"
  swap(
    'SUBJECT W2(?:seen|saw|see|watched) (?=[^@;:.]{0,40}§)[^@;:.]{1,80} (?:fall|go|slip|pass) to THE @(?!NOC )([A-Z]+)',
  ),
  swap(
    "(?<!(?:of|in|at) (?:the )?)@(?!NOC )([A-Z]+)' §\\d+ (?:has |have )?(?:fallen|fell|falls|gone|goes|went) to THE @(?!NOC )([A-Z]+)",
  ),
  // "a change of administration in X, from Tory to Labour", "X: in with the Tories, out with Labour"
  swap(
    "change of (?:administration|regime|power|leadership|management) (?:(?:in|at|on) §\\d+ )?(?:, |: )?from THE @(?!NOC )([A-Z]+)'? to THE @(?!NOC )([A-Z]+)",
  ),
  from('(?<=§\\d+ ): in with THE @(?!NOC )([A-Z]+) (?:, |and )(?:and )?out with THE @(?!NOC )([A-Z]+)'),
  swap('(?<=§\\d+ ): out with THE @(?!NOC )([A-Z]+) (?:, |and )(?:and )?in with THE @(?!NOC )([A-Z]+)'),
  // "is the only council that the Tories have lost"
  loss(
    '§\\d+ (?:is|was) (?:the )?(?:only|first|one|1|latest|last|second|third) W1COUNCIL (?:that |which )?THE SUBJECT (?:has |have )lost(?= (?:[.,;]|tonight|today|so far|here|in the) )',
  ),
  // "both defended by the Tories, both lost to Labour", "Out go the Tories and in come Labour"
  swap(
    '(?:all|both|each) (?:of them )?(?:were )?(?:defended|run|controlled|held) by THE PARTY (?:, )?(?:and )?(?:all|both|each) (?:were )?(?:now )?(?:lost|gone|taken|fallen|won) (?:to|by) THE EITHER(?= [.,;])',
  ),
  swap('out (?:go|goes|went) THE PARTY [^@§;:.]{0,30}(?:and )?in (?:come|comes|came) THE PARTY(?= [.,;!])'),
  // "Conservatives out, no overall control in"
  swap('(?<=^ )(?:the )?PARTY out (?:, )?(?:and )?(?:the )?EITHER in(?= [.,;!])'),
  from('(?<=^ )(?:the )?PARTY in (?:, )?(?:and )?(?:the )?PARTY out(?= [.,;!])'),
];
