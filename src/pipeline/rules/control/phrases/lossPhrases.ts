import { hung, loss, slipped, swap, type ControlPhrase } from './ControlPhrase.ts';

/** Set words that say who has a council no more. */
export const lossPhrases: readonly ControlPhrase[] = [
  hung(
    'SUBJECT W1(?:lost|lose|loses) (?:its|their) W2majority (?:and|but) (?:@NOC|(?:nobody|no one|no other party) (?:else )?(?:has|have|won|took) (?:1|it|any))',
  ),
  // "lost four seats and their overall control", "were a seat short and so lost control", "the majority went with them"
  hung('SUBJECT W1(?:lost|lose|loses) W3seats? W4and (?:its|their) (?:W1majority|overall control|outright control)'),
  hung(
    'SUBJECT [^@;:.]{0,50}and (?:so|thus|therefore|hence) (?:lost|lose|loses) (?:(?:its|their) W1majority|(?:its |their )?(?:overall|outright) control)',
  ),
  hung(
    'SUBJECT W1(?:lost|lose|loses) W2\\d+ seats? [^@;:.]{0,40}and [^@;:.]{0,50}(?:the|its|their) W1majority (?:went|goes|gone|has gone) with (?:them|it|those|@[A-Z]+)',
  ),
  hung(
    'SUBJECT W1(?:threw away|thrown away|squandered|frittered away|forfeited|relinquished|gave up) (?:its|their) W1majority',
  ),
  hung('SUBJECT W1(?:been |were |was )?(?:pushed|reduced|forced|thrust|thrown) (?:in)?to (?:an? )?minority'),
  loss('(?<=§\\d+ ): out of (?:the )?PARTY W1(?:hands|control|grasp)'),
  // "slipped out of Labour’s hands", "let it go", "ceased to be Conservative"
  loss(`${slipped} out of (?:the )?PARTY W1(?:hands|grasp|control|grip|clutches)(?! (?:and )?(?:in)?to @NOC)`),
  hung(`${slipped} out of (?:the )?PARTY W1(?:hands|grasp|control|grip|clutches) (?:and )?(?:in)?to @NOC`),
  hung('(?<=§\\d+ ): (?:PARTY|OWNER) (?:majority|majorities) GONE'),
  hung('PARTY : (?:an? )?majority before , (?:none|no majority|nothing) (?:today|now|after)'),
  loss('SUBJECT W1let (?:§\\d+|it|the COUNCIL) (?:go|slip)'),
  loss('ceased to be THE PARTY'),
  loss(
    'SUBJECT (?:do|does) not (?:have|run|control|hold) (?:it|§\\d+|the COUNCIL) (?:any more|any longer)(?= [.,;:!–—])',
  ),
  loss('(?:used to be|was) THE PARTY [^@;:.]{0,40}?(?:but|and) now (?:is|are) not(?! (?:anyone|anybody))'),
  loss(
    'PARTY W1(?:administration|regime|council|rulers) (?:has|have|was|were|is|are) W1(?:been )?(?:thrown out|voted out|turned out|booted out|kicked out|swept out|driven out|swept from (?:power|office)|driven from (?:power|office))',
  ),
  hung(
    '(?:used to be|was) THE PARTY [^@;:.]{0,40}?(?:but|and) now (?:is|are) (?:not (?:anyone|anybody)|nobodys|no one)',
  ),
  // "left the Conservatives without a majority", "robbed Labour of its majority"
  hung(
    '(?<! had (?:already )?)(?:left|leaves|leave|leaving) THE PARTY (?:without (?:its|their|an?) W1majority|short of (?:its|their|an?) W1majority|@NOC)',
  ),
  hung(
    '(?<! had (?:already )?)(?:robbed|robs|robbing|stripped|strips|stripping|deprived|deprives|depriving) THE PARTY (?:there )?of (?:its|their) W1(?:majority|control)',
  ),
  hung('(?<! had (?:already )?)(?:cost|costs|costing) THE PARTY (?:its|their) W1(?:majority|overall control)'),
  hung(
    'SUBJECT can no longer (?:govern|run|rule|control) (?:it|§\\d+|the COUNCIL) (?:alone|on (?:its|their) own|by (?:itself|themselves))',
  ),
  hung(
    'OWNER W3(?:majority|overall control) (?:of \\d+ |of one )?(?:(?:in|on|at) §\\d+ |there )?(?:is|was|has|have) W1(?:no more|not enough|not survived|evaporated|wiped out|swept away)',
  ),
  // "19 of the 39 seats, one fewer than it needed to go on governing alone"
  hung(
    'SUBJECT [^@;:.]{0,70} (?:fewer|short|less) (?:than|of) (?:what )?(?:it|they) needed to (?:go on|keep|keep on|continue|carry on|stay|remain) (?:governing|running|ruling|controlling|in CHARGE)',
  ),
  hung(
    'majority (?:that |which )?THE SUBJECT (?:had|has|have) (?:enjoyed|held|had|defended) [^@;:.]{0,50}(?:was|has been|is|has) (?:wiped out|swept away|gone|erased|lost|overturned|obliterated)',
  ),
  hung(
    'SUBJECT had W1(?:run|controlled|governed|held|ruled) (?:it|§\\d+|the COUNCIL) [^@.]{0,60}(?:it|they) (?:does|do) (?:so )?(?:no longer|not any ?more|no more) (?:, )?(?:and|but) (?:nor |neither )?(?:does )?(?:anyone|anybody|nobody|no one)',
  ),
  hung('PARTY W1(?:majority|majorities) (?:has|have) (?:been )?(?:washed away|eroded away|swept aside|whittled away)'),
  hung(
    'SUBJECT W1(?:went|goes|go) in(?:to)? (?!W1(?:meeting|chamber|talks|vote on))[^@;:.]{0,50}with (?:an?|their|its) W2majority (?:and|but) (?:came|comes|come|emerged|left|ended) W2without (?:1|it|any)',
  ),
  hung('PARTY W1(?:majority|majorities) (?:in|on|at) §\\d+ (?:is|are) no more(?= (?:[.,;]|after|and))'),
  hung(
    'PARTY W1majorit(?:y|ies) (?:that|which) [^@§;:.,]{1,60} (?:has|have) (?:vanished|gone|disappeared|evaporated|melted away|crumbled|collapsed)(?= (?:[.,;]|in|on|at|across))',
  ),
  // "In X the Lib Dems don’t have a majority any more", "so it is another that the Tories have lost", "Labour losing X is the first bad news"
  hung(
    'SUBJECT (?:do|does) not (?:now )?have (?:an?|its|their|the|that) W1majority (?:any ?more|any longer|now|there now|here now)(?= [.,;:!–—])',
  ),
  hung(
    '(?<=@NOC (?:in|at) §\\d+ , )(?:so )?(?:it|that|this) is another (?:one |COUNCIL )?(?:that |which )?THE SUBJECT (?:has |have )lost(?= [.,;!])',
  ),
  hung(
    'SUBJECT W1(?:are|is|were|was|fell|fall|falls|finished|ended|ended up) [^@;:.]{0,30}short of (?:an? |the |their |its )?W1majority and (?:so |have |has )?(?:lose|lost|loses) (?:W1control|the COUNCIL|power|it)(?= [.,;!])',
  ),
  hung('(?:in|at) §\\d+ THE SUBJECT (?:are|is) out (?:after [^@;:.,]{1,30})?, (?:though|and|but|with|as) @NOC'),
  loss('(?:in|at) §\\d+ THE SUBJECT (?:are|is) out(?= (?:[.,;!]|after (?:[^ @§,;:.]+ ){0,3}SPAN))'),
  hung(
    'PARTY W1(?:administration|leadership|council) (?:has |have )?(?:lost|loses|lose) (?:its|their) W1majority(?! on | of | over )',
  ),
  loss('(?<=§\\d+ )(?:has |have )?(?:also )?(?:slips?|slipped|slipping) away from THE PARTY(?= [.,;!])'),
  loss('§\\d+ (?:is|are) not (?:an? )?PARTY (?:run |controlled |held |council )?(?:any ?more|any longer)(?= [.,;!])'),
  loss(
    'SUBJECT had (?:expected|feared|been resigned) (?:to lose|losing) §\\d+ and (?:duly |indeed |so )?(?:did|it did|they did)(?= [.,;:!])',
  ),
  loss(
    '(?<=^ |^ the |[.;:,–—-] |[.;:,–—-] the |and |but |other |further |main )PARTY (?:losses|defeats) (?:include|included|including|were|are|came in)(?= §)',
  ),
  loss(
    'SUBJECT losing §\\d+ (?:is|was) (?:the |an? )?(?:[^ @§,;:.]+ ){0,3}(?:news|blow|shock|surprise|setback|upset|sensation|story|headline|humiliation|embarrassment|disappointment)(?= [.,;!]| for | of the | so far)',
  ),
  hung('(?:PARTY|OWNER) W1group (?:is|are) no longer in (?:the|an?) majority'),
  // "fell two short of a majority in X, which they had controlled"
  hung(
    'SUBJECT (?:fell|finished|ended|ended up|are|were|is|was|fall|finish) (?:just |only )?(?:\\d+|a seat|a single seat|one seat) (?:seats? )?short (?:of (?:an?|its|their|the) W1majority )?(?:in|on|at) §\\d+ , (?:losing (?:control|their majority|its majority|power)|which (?:they|it|@[A-Z]+) (?:had|have|has) (?:run|held|controlled))',
  ),
  // "Labour’s four-year spell in charge of X is over", "fell short of a majority for the first time since 2004"
  loss(
    'OWNER [^@;:.,§]{0,30}(?:spell|stint|run|time|tenure|years|decade|decades) in CHARGE (?:of|in|at|on) (?:it|§\\d+|the COUNCIL) (?:is|are|has|have) (?:now )?(?:over|ended|come to an end|at an end)(?= [.,;!])',
  ),
  swap(
    "@(?!NOC )([A-Z]+)' [^@;:.,§]{0,30}(?:spell|stint|run|time|tenure|years|decade|decades) in CHARGE (?:of|in|at|on) (?:it|§\\d+|the COUNCIL) (?:is|are|has|have) (?:now )?(?:over|ended|come to an end|at an end) (?:: |, (?:and |as )?|and )THE @(?!NOC )([A-Z]+) (?:has|have|is|are) (?:won|in(?: charge)?|taken (?:it|over|control))(?= [.,;!])",
  ),
  hung(
    'SUBJECT (?:has |have )?(?:fell|fallen|fall|falls|finished|ended up|ended|end|finish) (?:just |narrowly |\\d+ |[a-z]+ seats? )?short of (?:an?|its|their|the) W1majority for the (?:very )?first time(?= (?:[.,;!]|in|since))',
  ),
  loss("§\\d+'? PARTY W1(?:administration|majority|council) (?:is|are) no more(?= (?:[.,;:]|after|and))"),
  hung('(?<=§\\d+ )(?:is|are) not (?:an? )?PARTY (?:COUNCIL )?any more [:,;–—-] (?:it is |they are )?(?:now )?@NOC'),
  // "X’s Conservative majority has melted away", "X’s Conservatives have lost their majority"
  hung("(?<=§\\d+ )@(?!NOC )([A-Z]+)'? W1majority (?:has |have |was |is )(?:now )?GONE"),
  loss(
    '(?<=§\\d+ )(?:is|was) (?:the only|another|the latest|the first|the one|1 more) COUNCIL (?:that |which )?(?:THE )?SUBJECT (?:has|have) (?:let slip|let go|lost|given up|surrendered|thrown away)(?= [.,;!]| tonight| so far| this)',
  ),
  hung(
    '(?<=§\\d+ )(?:is|was) (?:another|the latest|1 more) (?:COUNCIL )?to (?:slip|fall|drop|slide) (?:from|out of) (?:the )?PARTY W1(?:grasp|hands|grip|control|clutches) ,? ?(?:and )?(?:in)?to @NOC',
  ),
  // "Conservative control ended with the council hung", "X is another lost for the Conservatives"
  hung(
    "@(?!NOC )([A-Z]+)'? REIGN (?:(?:in|on|of|at) (?:§\\d+|the COUNCIL) )?(?:ended|ends|came to an end) (?:with|as|and) (?:the COUNCIL |it |§\\d+ )?(?:is |was |now |left )?(?:in |under )?@NOC",
  ),
  loss(
    '(?<=§\\d+ )(?:is|was) (?:another|yet another|1 more) (?:COUNCIL )?(?:that is |which is )?(?:lost|gone) (?:for|by|from) THE PARTY',
  ),
  // "paid the price, losing five seats and control", "wiped out Labour’s majority in X"
  loss(
    'SUBJECT [^@§;:.]{0,60}, losing \\d+ (?:seats|councillors) and (?:with them )?(?:control|the COUNCIL|power)(?= (?:[.,;!]|of §|in §))',
  ),
  hung(
    "(?<! had (?:already )?)(?:wiped out|wipes out|wiping out|erased|erases|erasing|obliterated) @(?!NOC )([A-Z]+)' W2majority (?:in|on|at)(?= §)",
  ),
];
