import { fate, from, gain, hold, hung, loss, ruled, surelyHold, swap, type ControlPhrase } from './ControlPhrase.ts';

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
  // "The Conservatives were made to give X back to the Lib Dems", "had to hand it back to them"
  swap(
    'SUBJECT [^@;:.]{0,40}(?:had to|(?:was|were) (?:made|forced|obliged) to|must) (?:give|hand|yield|surrender|cede) (?:(?:it|§\\d+|the COUNCIL) (?:back |over )?|(?:back |over )(?:it|§\\d+|the COUNCIL) )to THE @(?!NOC )([A-Z]+)(?= [.,;]| after| by)',
  ),
  // "returned a Conservative majority yet again"
  surelyHold(
    '§\\d+ (?:has |have |all |both |each |also )*(?:returned|elected) (?:an? )?PARTY (?:council|councils|majority|majorities|administration|administrations) (?:yet )?(?:again|once more|once again|as usual|as ever|as always)',
  ),
  // "The loss of X and Y to Labour", "and so will that of Z"
  gain(
    '(?<=^ |[.;:–—-] |@[A-Z]+ |[a-z]+ )the (?:loss|losses) of §\\d+ to THE PARTY(?= (?:[.,;!)]|is|are|was|were|may|will|hurts?|stings?|has|have|by|with|after))',
  ),
  // "gone into the contest with a majority of eight and came out of it with none"
  hung(
    'SUBJECT (?:had |has |have )?(?:gone|went|go|goes) into (?:the |this )?W1(?:contest|election|elections|day|night|vote|polls|week|count|evening|it) [^@;:.]{0,40}with (?:an?|its|their) W1majority [^@;:.]{0,25}(?:, )?(?:and|but) (?:has |have )?(?:came|comes?|emerged?|emerges) (?:out )?(?:of it )?(?:with none|without (?:one|1))',
  ),
  // "X has a Labour majority once more", "By mid-afternoon X and Y belonged to the Conservatives"
  gain('§\\d+ (?:has|have) (?:an?|its|their) PARTY W1(?:majority|administration|council) once (?:more|again)'),
  gain('by [^@§;:.]{1,40}§\\d+ (?:all |both )?(?:belong|belongs|belonged) to THE PARTY(?= [.,;])'),
  // "seized X and later added Y", "moved from no overall control to a majority", "won 113 of the 147 seats, which gives them control"
  gain(
    'SUBJECT [^@;:.]{0,60}(?:seized|won|took|gained|captured|snatched|held|kept|retained|taken|has|have) [^;:.]{0,80}\\band (?!if )[^@§;:.,]{0,30}\\badded (?:control of )?§\\d+(?= [.,;]| (?:to|at|by|shortly|before|after|in the))',
  ),
  from(
    'SUBJECT (?:have |has )?(?:moved|gone|went|goes|go|move|moves|jumped) from @(NOC) to (?:an? |outright |overall |full )?W1(?:majority|control)',
  ),
  gain(
    'SUBJECT W2(?:won|took|have|has|got|secured|picked up) \\d+ (?:of|out of) (?:the |its )?\\d+ seats , (?:which|and that|and these|that) (?:gives?|gave|hands?|handed|brings?|brought|is enough to give|was enough to give) (?:it|them|@[A-Z]+) (?:overall |outright |full )?(?:control|an? W1majority|the COUNCIL)',
  ),
  // "Labour can point to X and Y, both held", "… wrested from the Tories"
  surelyHold(
    'SUBJECT (?:can|could) (?:at least |also )?(?:point to|boast of|console (?:itself|themselves) with|take comfort from) §\\d+ , (?:both |all )?(?:held|kept|retained)(?= [.,;]| by | with )',
  ),
  from(
    'SUBJECT (?:can|could) (?:at least |also )?(?:point to|boast of|console (?:itself|themselves) with|take comfort from) §\\d+ , (?:both |all )?(?:gained|won|wrested|taken|captured|snatched|seized|prised) (?:back )?(?:from|off) THE @([A-Z]+)',
  ),
  // "In X, a Labour hold naturally, …", "Conservative X, held with ease"
  hold(
    '(?<=(?:in |at )?§\\d+ )[,(] (?:an?|another|yet another) W1PARTY hold (?:naturally|inevitably|predictably|again|too|of course|as ever|as expected|as usual|as always)(?= [.,;)])',
  ),
  surelyHold(
    'PARTY §\\d+ , (?:duly |easily |comfortably )?(?:held|kept|retained)(?: (?:with ease|easily|comfortably|again|by a whisker|without trouble))?(?= [.,;])',
  ),
  // "gained six seats in X without shaking Tory control"
  hold(
    "without (?:ever )?(?:shaking|denting|threatening|troubling|loosening|disturbing|endangering|breaking|ending|unsettling|upsetting) (?:the )?@(?!NOC )([A-Z]+)'? W2(?:control|majority|grip|hold|rule|dominance|administration)",
  ),
  // "X, hung for eight years, will go on being so", "X, where no party has a majority, as previously"
  hold(
    '§\\d+ , (?:which (?:is|was|has been) )?(?:in |under )?@(NOC) (?:SINCE [^@§;:.,]{0,40}|[^@§;:.,]{1,40}), (?:will )?(?:go|goes|going|carries|carry) on (?:being|that way|so)(?: so)?(?= [.,;])',
  ),
  hold(
    '§\\d+ , where [^@§;:.,]{0,30}(?:there is )?@(NOC) , (?:just |exactly )?as (?:previously|before|ever|always|last time|it was|there was|they were)(?= [.,;])',
  ),
  hold('(?:that|which|and|§\\d+) had @(NOC) (?:before )?(?:and|but) still (?:does|do|has|have) not(?= [.,;])'),
  hold(
    '(?:the COUNCIL|it|§\\d+) (?:is|remains|stays) as (?:evenly |finely |delicately )?(?:balanced|divided|split|poised) as (?:it|they) (?:was|were|ever|had been) [^@§;:.]{0,25}, with @(NOC)',
  ),
  // "Labour lost its majority in X. The Tories met the same fate in Y."
  fate(
    'SUBJECT (?:has |have |had )?(?:suffered|suffers?|met|meets?|shared|shares?) (?:the same|the very same|a similar|the like) fate (?:in|at|on)(?= §)',
  ),
  // "In X no party has a majority, just as none had before."
  hold('@(NOC) , (?:just |exactly )?as (?:none|nobody|no one|no party) had (?:before|previously|until now)(?= [.,;])'),
  hold('@(NOC) , (?:just |exactly )?as @NOC (?:before|previously|until now)(?= [.,;])'),
  // "X was a straight transfer from blue to red", "X has thrown off Labour rule", "no longer the masters of X"
  swap(
    '§\\d+ (?:was|is) (?:an?|another) (?:straight |simple |direct |clean )?(?:transfer|switch|swap|handover|exchange) from THE @(?!NOC )([A-Z]+) to THE @([A-Z]+)(?= [.,;!])',
  ),
  loss(
    "§\\d+ (?:, too , |also )?(?:has |have )?(?:thrown|threw|shaken|shook|cast) off W1@(?!NOC )([A-Z]+)'? (?:REIGN)(?= [.,;!]| after| at)",
  ),
  loss('SUBJECT (?:is|are) no longer (?:the )?(?:masters?|rulers?|top dogs?|lords?) (?:of|in|at)(?= §)'),
  loss('SUBJECT (?:is|are|was|were|has been|have been) left without (?:overall )?control (?:of|in)(?= §)'),
  hung('SUBJECT (?:is|are|was|were|has been|have been) left without (?:an?|its|their) W1majority (?:in|on)(?= §)'),
  loss(
    "(?<=^ |it (?:is|was) |[.;:,–—-] )(?:the )?(?:end of the road|end of the line|curtains|goodnight) for W1@(?!NOC )([A-Z]+)'? (?:REIGN )(?:in|at|of)(?= §)",
  ),
  // "Voters in X left Labour in charge"
  hold(
    '(?:voters|electors|people|residents|electorate) (?:in|of) §\\d+ (?:have |has )?(?:left|kept) THE PARTY in CHARGE',
  ),
  // "X, Y and Z are all still run by it", "Still no overall control in X", "stayed in the Tory column", "will stay with Labour"
  surelyHold('(?<=^ )still @(NOC) (?:in|at|on)(?= §)'),
  hold('§\\d+ [^@;:.]{0,30}(?:are|is) (?:all |both )?still (?:run|held|controlled|governed) by THE PARTY'),
  hold(
    '§\\d+ (?:has |have )?(?:stays?|stayed|remains?|remained) [^@§;:.]{0,25}in THE PARTY (?:column|fold|camp|ranks)',
  ),
  hold(
    '§\\d+ (?:will )?(?:stay|stays|stayed|remain|remains|remained) with THE @(?!NOC )([A-Z]+)(?= (?:[.,;!]|after|by|with|for|and) )',
  ),
  hold('§\\d+ PARTY (?:has |have )?(?:held|hung|clung|hang|cling|hold) on to theirs'),
  hold(
    'SUBJECT , in CHARGE SINCE [^@§;:.,]{0,20}, (?:have|has|keep|keeps|kept) (?:it|§\\d+|the COUNCIL) (?:for|again|still)',
  ),
  // "does not have a Conservative majority for the first time", "can at last govern on their own", "woke to a Labour council", "have taken the lot"
  loss(
    '(?:the )?first time (?:since [^@§;:.,]{1,30}|in [^@§;:.,]{1,30}|ever )?,? ?§\\d+ (?:does not|do not|is without|are without|has not got)(?: have)? (?:an? )?PARTY W1(?:majority|council|administration)',
  ),
  loss('§\\d+ (?:has|have) done with PARTY W1(?:majorities|majority|rule|control|administrations)'),
  gain(
    'SUBJECT (?:can|will) (?:at last|now|finally|at long last) (?:govern|rule|run (?:it|§\\d+|the COUNCIL)) (?:on (?:its|their) own|alone|by (?:itself|themselves)|without (?:help|partners))',
  ),
  gain(
    '§\\d+ (?:woke|wakes|has woken|have woken|awoke)(?: up)? (?:on \\S+ |this morning |today )?to (?:an? )?(?:new )?PARTY (?:COUNCIL|majority|administration|rule|control)',
  ),
  gain(
    'SUBJECT (?:has |have )?(?:now )?(?:taken|took|won|gained|captured|seized) (?:the lot|them all|all of them|every one of them|each of them)(?= [.,;!])',
  ),
  gain(
    '(?:gave|gives|given|handed|hands|brought|brings) THE PARTY (?:an?|its|their) (?!largest |biggest )W2majority of \\d+',
  ),
  from('(?:gave|gives|given|handed|hands|brought|brings) THE PARTY (?:an?|its|their) W1majority from @(NOC)'),
  gain('PARTY [^@§;:.]{0,60}(?:gave|gives|given|giving) way to (?:an? )?W1majority of (?:its|their) own'),
  swap(
    "@(?!NOC )([A-Z]+)(?!') [^;:.]{0,110}(?:was|were|been) W1DRIVEN (?:out of|from) §\\d+ by THE @(?!NOC )([A-Z]+)(?!')",
  ),
  fate(
    '(?:the |an? )?(?:very )?(?:same|similar|like) fate (?:has )?(?:befell|befallen|befalls|awaited|awaits|met|overtook|overtakes) THE PARTY (?:in|at|on)(?= §)',
  ),
  // "That has handed the Tories X", "Hull to the Lib Dems.", "NOC stays NOC in X", "no overall control until now, Conservative majority from today"
  gain('(?:has|have|had) (?:handed|delivered|gifted) THE PARTY (?:control of )?§\\d+(?= [.,;!])'),
  gain("(?<=^ (?:and |then |so |now |next , )?)§\\d+ (?:also |too )?to THE @(?!NOC )([A-Z]+)(?!')(?= [.!](?: |$))"),
  hold('@([A-Z]+) (?:stays|remains|is still) @\\1 (?:in|at)(?= §)'),
  hold(
    '@(NOC) , (?:just |exactly |still )?(?:as (?:it|things|they) (?:was|were) (?:before|already|yesterday)|as before)(?= [.,;])',
  ),
  gain('(?<=^ )SUBJECT (?:has|have) (?:its|their) (?:very )?(?:first|second|third|fourth) W1COUNCIL(?= [.!])'),
  from(
    "(?<=^ )@(?!NOC )([A-Z]+)'? (?:control|majority) (?:in|of|on) §\\d+ \\( (?:was|from|previously|formerly) @([A-Z]+) \\)",
  ),
  swap(
    "@(NOC) (?:there |here )?(?:until|till) (?:now|today|yesterday) , (?:an? )?@(?!NOC )([A-Z]+)'? W1(?:majority|control|administration) (?:from|as of) (?:today|now)",
  ),
];
