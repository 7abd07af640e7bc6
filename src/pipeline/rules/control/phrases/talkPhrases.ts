import { from, hold, hung, ruled, surelyHold, swap, type ControlPhrase } from './ControlPhrase.ts';

const show = '(?:the show|the place|things|the COUNCIL|it|§\\d+)';
const over = '(?:is|are|was|were|has been|have been) (?:now )?(?:over|at an end|ended|finished|done|history)';
const handed = '(?:surrendered|ceded|conceded|yielded|relinquished|handed(?: over| back)?|given up|lost)';

/** Set words of live pages and of talk: "Labour are in and the Tories are out", "X? Labour still". */
export const talkPhrases: readonly ControlPhrase[] = [
  // "In X it is the Lib Dems in, Tories out", "Labour are in and the Conservatives are out"
  from(
    "(?:it is |that is |it was |that means |(?<=^ )|(?<=[,:;–—-] )|(?<=(?:in|at) §\\d+ (?:, )?))(?:the )?@(?!NOC )([A-Z]+) (?:is |are |was |were )?in (?:, |and |; )(?:and )?(?:the )?@(?!NOC )([A-Z]+)(?!') (?:is |are |was |were )?out(?= [.,;!–—-])",
  ),
  swap(
    "(?:it is |that is |it was |that means |(?<=^ )|(?<=[,:;–—-] )|(?<=(?:in|at) §\\d+ (?:, )?))(?:the )?@(?!NOC )([A-Z]+)(?!') (?:is |are |was |were )?out (?:, |and |; )(?:and )?(?:the )?@(?!NOC )([A-Z]+) (?:is |are |was |were )?in(?= [.,;!–—-]| and )",
  ),
  // "X, surrendered by the Lib Dems to Labour"
  swap(
    `(?<=§\\d+ (?:, )?)(?:(?:is|was|were|has been|have been) )?${handed} (?:overnight |today |tonight )?by THE @(?!NOC )([A-Z]+) to THE @(?!NOC )([A-Z]+)(?= [.,;!]| after| by| in)`,
  ),
  // "X? Labour still.", "the council is Labour’s still"
  hold("(?<=^ |[.;:,–—?-] )(?:the )?@(?!NOC )([A-Z]+)'? still(?= [.,;!])"),
  hold(
    "(?:the COUNCIL|it|they|§\\d+) (?:is|are) (?:the )?@(?!NOC )([A-Z]+)'? still(?= [.,;!]| by| with| though| but| in| at)",
  ),
  hold(
    "(?:the COUNCIL|it|they|§\\d+) (?:is|are) still (?:the )?@(?!NOC )([A-Z]+)'(?= [.,;!]| by| with| though| but| in| at)",
  ),
  // "the Conservatives go on running the show"
  hold(
    `SUBJECT (?:will )?(?:go|goes|carry|carries|keep|keeps) (?:on )?(?:running|governing|controlling) ${show}(?! if| without| as a minority)`,
  ),
  // "Labour’s 35 unbroken years in power are over: no majority for anybody"
  hung(`OWNER W4(?:SPAN|REIGN)[^@;:.]{0,40} ${over} (?:[:;,–—-] |and )(?:with |there is |and )?@NOC`),
  // "Labour’s majority there has survived", "… survived them"
  surelyHold(
    "@(?!NOC )([A-Z]+)' W2majority (?:there|here) (?:has |was |is )?(?:survived|survives|intact|holds|held|endured|endures)",
  ),
  // "X, where a Labour hold surprises nobody"
  hold(
    '(?<=(?:in |at )?§\\d+ , )where (?:an?|another|the) W1PARTY hold (?:surprised|surprises|was|is|came|comes|shocked|raised|raises)',
  ),
  // "has ceased to have a majority"
  hung('SUBJECT (?:has |have )?(?:ceased|ceases) to (?:have|hold|command|enjoy) (?:an?|its|their|the) W2majority'),
  // "turned X from a hung council into one of their own", "… into a Labour one"
  from(
    `SUBJECT (?:has |have |had )?(?:turned|turns?|converted|transformed|changed) §\\d+ from (?:an? |the )?@([A-Z]+)'? (?:-?${ruled} |-?held )?(?:COUNCIL |1 |stronghold )?(?:in)?to (?:1|one|an? W1council) (?:of (?:its|their) own|(?:that |which )?(?:it|they) (?:can|will|now)(?: now)? (?:run|rule|govern|lead|control))`,
  ),
  swap(
    `(?:turned|turns?|converted|transformed|changed) §\\d+ from (?:an? |the )?@([A-Z]+)'? (?:-?${ruled} |-?held )?(?:COUNCIL |1 |stronghold )?(?:in)?to (?:an? )?@([A-Z]+)'? (?:-?${ruled} |-?held )?(?:1|one|COUNCIL)`,
  ),
];
