import { holderPhrase, type HolderPhrase } from './HolderPhrase.ts';

const hung = holderPhrase('hung');

/** Words that say that nobody had a council before. */
export const hungPhrases: readonly HolderPhrase[] = [
  hung('running (?:things|it|the COUNCIL) (?:(?:in|on|at) §\\d+ |there )?without (?:one|1)'),
  hung('(?:at the expense of|from|replacing|succeeding) W3(?:coalition|alliance|partnership)'),
  hung('no longer (?:in |under )?HUNG'),
  // "has left the hung column", "comes off the list of hung councils"
  hung('(?:leaves?|left|leaving|off|out of|quits?|departs?|departed|escapes?|escaped) the (?:list of |ranks of )?HUNG'),
  hung('(?:SPAN without) (?:an?|any) W1majority'),
  hung('(?:until|till|up to) (?:now|today|tonight|thursday|this week|yesterday|last night) W2(?:under |in )?HUNG'),
  hung('minority (?:PARTY |@ )?(?:administration|government|rule|control|leadership|council|regime)'),
  hung('from (?:an? )?minority'),
  hung('(?:led|leading|ran|run|running|headed) (?:an? |the )?(?:[^ §;:.]+ ){0,2}(?:coalition|alliance|partnership)'),
  hung('(?:relied|relying|depended|dependent|reliant) on W2(?:PARTY )?W4(?:govern|support|votes|power|control)'),
  hung('(?:ran|run|running|led|governed|governing) W5as (?:an? )?minority'),
  hung('(?:ran|run|running|led|leading|governed|governing) W4(?:HUNG|without (?:one|1))'),
  hung('(?:coalition|alliance|partnership) W5(?:had been|had|has been|which ran|that ran)'),
  hung(
    '(?:run|governed|controlled|led|ruled) (?:[^ ;:.]+ ){0,2}by (?:[^ ;:.]+ ){0,7}(?:coalition|alliance|partnership)',
  ),
  hung(
    '(?:had|ran|running|governed|governing|run) (?:[^ ;:.]+ ){0,4}in W1(?:coalition|alliance|partnership|a coalition|an alliance|a partnership) with',
  ),
  hung('(?:had been|having been|(?<!(?:has|have) )been) W4short'),
  hung('(?:break|breaking|broke|broken|breaks|end|ending|ended|ends) W2(?:deadlock|stalemate|impasse|dead heat)'),
  hung('(?:what was|had been|was|were|been) W4HUNG'),
  hung('HUNG before'),
  hung('without (?:an?|any) W1(?:majority party|ruling party|party in CHARGE) SINCE'),
  hung(
    '(?:has|had) never (?:yet )?had (?:an?|any) (?:single -party |one -party |outright )?majority(?: administration| party| council)?',
  ),
  hung('(?:in |on |there )?with (?:only )?(?:an? )?minority(?= (?:[.,;:]|there|in))'),
  hung(
    'had no W1majority (?:(?:in|on|at) §\\d+ |there )?(?:this morning|yesterday|before|until|on (?:wednesday|thursday))',
  ),
  hung('(?:it|they|which|who) had (?:none|no majority|no such thing) (?:before|until|previously|yesterday)'),
  hung('(?:defections?|resignations?|departures?|walkouts?|by -?elections?) (?:had|has|have) left W2HUNG'),
  hung('HUNG when the (?:day|night|count|week|evening) (?:began|started|opened)'),
  hung('HUNG no (?:longer|more)'),
  hung(
    '(?:no party|nobody|no one|no group|no single party) (?:had|has|have) W3been able to (?:govern|rule|run|command|form)',
  ),
  hung('propping (?:each other|one another) up'),
  hung('in (?:none|neither) of (?:which|them) (?:any (?:single |one )?party|anyone|anybody) had'),
  hung('(?:councils|boroughs|authorities|places|counties|districts|cities|towns) (?:in|on|at) which HUNG [,:](?= §)'),
  hung('(?:in|on) (?:which|whom) (?:no party|nobody|no one|no group|no single party) (?:had|has|have) W3majority'),
  hung('partners (?:who|that|which) had W2(?:run|governed|controlled)'),
  hung('(?:in place of|instead of|replacing|where there (?:was|were|had been)) W2HUNG'),
  hung('largest (?:party|group) (?:in|on|of) (?:an? |the )?W1HUNG'),
  hung('(?:share|shared|sharing) (?:power|control)'),
  hung('(?:goodbye|farewell) to (?:the|an?|its|their) W3(?:coalition|alliance|partnership)'),
  hung(
    'SPAN of (?:[^ @§;:.]+ ){0,2}(?:coalition|alliance|partnership|minority)(?= (?:[.,;:]|rule|government|in|at|on|are|is|were|was))',
  ),
  hung('no longer needs? (?:its|their|an?|the) (?:coalition|alliance|partnership|partners)'),
  hung('(?:becoming|became|as) (?:the )?(?:official |main )?opposition (?:in|on) (?:an? )?HUNG'),
  hung('(?:COUNCIL|place) where there (?:was|were|had been) (?:not|no) (?:1|one|any|majority)'),
  hung('§\\d+ by W1PARTY HUNG'),
  hung(
    "SPAN of (?:an? )?W1@(?!NOC )[A-Z]+'? (?:and )?@(?!NOC )[A-Z]+ (?:coalition|partnership|alliance|pact|rule|control|administration|government)",
  ),
  hung('(?:had|has|have) been (?:finely|evenly|delicately) (?:balanced|poised|split|divided)'),
  hung('(?:leave|leaves|left|leaving) @(NOC) (?:there )?(?:before|until|last year|,)'),
  hung('(?:that|which) (?:nobody|no one|no party) had (?:controlled|run|held|governed)'),
  hung('where (?:none|no such thing|no majority) (?:had )?existed'),
  hung(
    '(?:where|when) (?:before |previously |until (?:now|today) )?(?:there (?:was|were|had been) none|(?:nobody|no one|no party) (?:had|was) (?:1|in CHARGE))',
  ),
  hung('up from (?:none|nothing|nil) for (?:anybody|anyone|any party)'),
  hung('(?:run|governed|controlled|led|ruled) W2by THE @[A-Z]+ (?:and|with) THE @[A-Z]+(?! (?:leader|council))'),
  hung('(?:gain|come|came|comes|taken|won) from @(NOC)'),
  hung('(?:largest|biggest) (?:party|group) (?:before|previously|beforehand|until (?:now|today|yesterday|thursday))'),
  hung(
    '@(?!NOC )[A-Z]+ (?:was|were|had been) (?:only )?(?:the )?(?:largest|biggest) (?:party|group) , (?:but )?(?:without|@NOC)',
  ),
  hung('where (?:they|@[A-Z]+) (?:were|was|had been) W1\\d+ W1short'),
  // "an alliance of independents and Tories, whose rule ended"
  hung(
    '(?:coalition|alliance|partnership) of [^§;:.]{0,60}(?:whose|which|that|who) (?:rule|reign|control|ran|had|led|governed)',
  ),
  hung('(?:dead heat|deadlock|stalemate|tie) (?:on|in|at) the (?:old|outgoing|previous|last) COUNCIL'),
  hung('(?:neither|nor) did (?:anyone|anybody|any other party)(?: else)?(?= [.,;])'),
  hung('where (?:before|previously) (?:it|they|there) (?:had|was|were) none'),
  hung('(?:nobody|no one|no party) had been able to do so'),
  hung('in @(NOC) since(?= [.,;])'),
  hung('in (?:neither|none)(?: \\S+| of (?:them|these|those))? had (?:anybody|anyone|any party)'),
  hung('had (?:not|never) (?:yet )?had (?:an?|any) majority of any (?:kind|sort|colour)'),
  hung('by leave of (?:other|two|three|several) W1parties'),
  hung('since then , (?:nobody|no one|no party|none)(?= [.,;])'),
  hung(
    '(?:(?:none|neither) of (?:which|them)|which|who|that|it|COUNCIL|§\\d+) (?:had|has had|have had) (?:no |an? |any )?(?:controlling|governing) (?:party|group)',
  ),
  hung('(?:had|having|with|was without) (?:no|an?) W1majority of (?:its|their) own(?= [.,;])'),
  hung('having had (?:none|no majority|no such thing)'),
  hung('SPAN (?:when|in which|during which|where) (?:HUNG|(?:nobody|no one|no party) (?:did|has|have))'),
  // "had lost their majority a month before the election"
  hung(
    '(?:had|have|has) lost (?:its|their) W1majority [^;:.]{0,50}(?:before (?:the (?:election|vote|campaign)|polling day)|when (?:an?|one|1|\\d+|several) W2(?:councillors?|members?)|(?:through|to|after|because of) (?:defections?|resignations?|a defection))',
  ),
];
