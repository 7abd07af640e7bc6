import { holderPhrase, type HolderPhrase } from './HolderPhrase.ts';
import { formerPhrases } from './formerPhrases.ts';
import { hungPhrases } from './hungPhrases.ts';
import { lostPhrases } from './lostPhrases.ts';

const council = holderPhrase('council');
const plain = holderPhrase('plain');
const apposed = holderPhrase('plain', true);
const counted = holderPhrase('counted');
const fallen = holderPhrase('fallen');
const loser = holderPhrase('loser');
const taken = holderPhrase('taken');

const outgoing =
  '(?:outgoing|departing|ruling|governing|previous|(?<=(?:the|their|its) )(?:ousted|deposed|toppled|vanquished|dethroned|defeated))';
const isIt = '(?:it|which|that|both|all(?: (?:of them|three|four|five|\\d+))?|COUNCIL|§\\d+)';
const ruled = '(?:-?(?:run|held|controlled)|COUNCIL|STRONGHOLD)';

/** Words that say who had a council before, nobody too. */
export const holderPhrases: readonly HolderPhrase[] = [
  ...hungPhrases,
  ...lostPhrases,
  ...formerPhrases,
  // "24 years of uninterrupted Tory rule", "nine years of Labour", "two decades under the Conservatives"
  council('SPAN (?:of|under) W4EITHER(?: REIGN|(?= (?:[-.,;:—–]|in|at|on|there|and) ))'),
  council('SPAN HUNG'),
  // "Labour’s eight-year run", "the Tories’ 20 years in charge"
  council('OWNER W4(?:SPAN|year)(?: old| long)? W2(?:REIGN|in CHARGE|at the helm)'),
  // "ending the Tories’ reign", "overturned a Conservative majority of five", "bringing an end to no overall control"
  council('ENDS W5PARTY N4REIGN'),
  council('ENDS (?!up |with |in )(?:W3(?:of|to|SPAN) W2)?HUNG'),
  // "Labour’s grip on X was broken", "the Tory majority has gone"
  council('PARTY N4REIGN (?:(?:on|in|of|over|at) THE (?:§\\d+ |W1COUNCIL ))?W5GONE'),
  // "the outgoing Labour administration", "the ruling Conservatives", "X’s Tory administration was swept from office"
  council(`${outgoing} W1THEM`),
  council('(?:former|incumbent|sitting|old) W1PARTY (?:administration|regime|rulers|council|leadership|cabinet)'),
  council('THEM , the (?:previous|outgoing|ruling|governing|incumbent|former) (?:administration|party|group|regime)'),
  // "the Tories, who had run it since 2003", "Labour had been in charge"
  plain(
    '(?:SUBJECT W4|PARTY W1(?:, )?(?:who|which|that|whose party|whose leaders) W2)(?:had|d) W3(?:run(?! out|(?: [^ ]+){0,4} close)|controlled|ruled|governed|dominated|been running|been W2in W1CHARGE|been at the helm)',
  ),
  plain(
    'SUBJECT W3(?:has|have) W3(?:run|controlled|held|ruled|governed|dominated|been W2in W1CHARGE) (?!W3(?:down|into|out|close) )W4SINCE',
  ),
  plain('SUBJECT W3(?:ran|controlled|ruled|governed|(?:was|were) W2in CHARGE) W5SINCE'),
  plain('(?:which|that) SUBJECT already (?:ran|runs?|held|holds?|controlled|controls?)'),
  plain('(?:which|where|that) THE THEM W2(?:ran|controlled|ruled|governed|held sway)'),
  plain('SUBJECT W2(?:had|has|have) W2held (?:it|§\\d+|power|control|sway|the COUNCIL)'),
  plain('SUBJECT W1lasted W4SPAN'),
  // "The independents had charge of it", "the Conservatives, who had the running of it"
  council(
    '(?:SUBJECT|PARTY , (?:who|which)) W2(?:had|have had|has had) THE W1(?:charge|control|running|run) of (?:it|§\\d+|the COUNCIL)',
  ),
  // "Labour out in X"
  council('(?<=^ (?:[a-z]+ : )?)(?:the )?THEM out (?:in|at|of)(?= §\\d+ (?:$|[.,;!:]|after))'),
  // "one which Labour has held since 1973", "a council Labour had never lost", "the first time Labour has not run it"
  plain('(?:which|that|COUNCIL) THE THEM (?:has|have|had) (?:held|never lost|always (?:held|run|controlled))'),
  council('first time W4PARTY (?:has|have|had) (?:not|never) W2(?:run|controlled|held|governed|been W2in W1CHARGE)'),
  council('no longer (?:an? )?(?:PARTY)(?= (?:[,.;:]|to (?:run|lose)|-?(?:run|held|controlled)|COUNCIL|STRONGHOLD))'),
  // "run by Labour since 2011", "had been controlled by the Tories", "in Conservative hands for decades"
  plain(
    '(?:had been|has been|have been|was|were|been|previously|formerly|hitherto|long|,|and|until \\w+) (?!W1(?:will|would|could|can|may|might|is|are|to) )W2(?:run|held|controlled|governed|ruled|dominated) W3by THE W1THEM',
  ),
  plain('(?:run|held|controlled|governed|ruled|dominated) W3by THE W1THEM SINCE'),
  council(
    '(?:had been|has been|have been|was|were|been|previously|formerly|hitherto|long|until \\w+) W2(?:in|under) W1PARTY (?:hands|control|rule)',
  ),
  apposed('(?:in|under) W1PARTY (?:hands|control|rule|leadership) SINCE'),
  // "had been Conservative for 30 years", "was Labour until Thursday"
  plain(`${isIt} (?:, )?W2(?:had|has|have) W2been THE W3EITHER(?: ${ruled})?(?= (?:[,.;:]|SINCE|but|and|when))`),
  plain(`${isIt} (?:, )?W1(?:was|were) THE W3EITHER(?: ${ruled})? (?:SINCE|previously)`),
  // ", Conservative since 2000", ", Labour for two decades"
  apposed(
    '(?<! (?:for|by|to|with|from|than|of|the|as|in) )EITHER (?:-?(?:run|held|controlled|dominated) )?SINCE(?! the first)',
  ),
  apposed(
    '(?:previously|formerly|hitherto|until \\w+|until last night) (?!and |but )W2(?:in the hands of |under )?THE (?:THEM|HUNG)',
  ),
  // "the Tories’ only council in X", "a Labour stronghold"
  council('OWNER W3(?:only|last|sole|final|flagship|remaining|prized|safest|oldest) W2(?:COUNCIL|STRONGHOLD)'),
  apposed('(?<! (?:former|once|erstwhile|one time) )PARTY W2STRONGHOLD'),
  // "had a majority of seven", "went into the election with a majority"
  council(
    'SUBJECT W3(?:, (?:who|which) )?W2(?:had|held|enjoyed|boasted|commanded|defending|defended|began with|started with|(?:began|started|opened) the (?:day|night|week|evening) with|sat on|(?:went|going|go|gone) in(?:to)? W4with) (?!lost )W1(?:an?|its|their|the) W4(?:majority|overall majority|outright majority|working majority|absolute majority)(?! (?:of )?(?:over |more than |nearly |about |some )?\\d{3})',
  ),
  // "Labour, in office there until today, lost six seats"
  council('THEM , W1in CHARGE W3(?:until|till|since|for|up to)'),
  council('(?:has|have) had (?:an?) W1PARTY W1(?:administration|council|majority) SINCE'),
  council('HUNG (?:years|days|era)'),
  council('favourite PARTY COUNCIL'),
  council('(?<!\\b(?:with|to|into|as|now|is|a) (?:an? )?)(?:COUNCIL|§\\d+) (?:where|on which|in which) @(NOC)'),
  // "went into the day in control", "began the night in charge"
  council('out (?:go|goes|went) (?:the )?THEM(?= (?:[.,;!]|after|and))'),
  council('SUBJECT W2(?:went|go|goes|going|gone|came|coming) into W4in CHARGE'),
  council('SUBJECT W2(?:began|started|begin|start) W4(?:in CHARGE|running (?:it|§\\d+|the COUNCIL))'),
  council('SUBJECT W1having W1been in CHARGE'),
  // "had begun the day with the Conservatives in control"
  council(
    '(?:began|begun|started|opened|entered|went into|gone into) (?:it|the W1(?:day|night|week|evening|count|election)) with (?:the )?PARTY in CHARGE',
  ),
  council(
    'SUBJECT W1having W1(?:had|held|enjoyed|run|controlled|governed) W1(?:(?:an?|its|their) W2majority|it|the COUNCIL)',
  ),
  // "Yesterday X had a Tory council", "was the only Labour council in the county", "X woke up Conservative"
  council('(?:COUNCIL|it|which|§\\d+) had (?:an?|its) W2PARTY W1(?:1|council|administration|majority)'),
  council('(?:COUNCIL|it|which|§\\d+) was (?:the|an?|their|its) W1(?:only|last|sole|one) W1PARTY COUNCIL'),
  council(
    '(?:it|§\\d+|the COUNCIL) (?:woke up|began the W1(?:day|night|week)|started the W1(?:day|night|week)) THE EITHER',
  ),
  // "ran it yesterday", "were in charge before Thursday"
  council(
    'SUBJECT W3(?:ran|controlled|ruled|governed|held|had) (?:it|§\\d+|the COUNCIL|(?:each|all|both|every one) of them|both|them all) W1(?:yesterday|wednesday|before|last week|until this week)',
  ),
  // "the majority they enjoyed until Thursday", "never been anything but Conservative"
  council(
    '(?:the|that|an?) W1majority (?:that |which )?SUBJECT (?:had|has|have) (?:enjoyed|held|had|commanded|defended) (?:since|until|till|before)',
  ),
  council(
    '(?:the|that|an?) W1majority (?:that |which )?SUBJECT (?:enjoyed|held|had|commanded|defended) (?:until|till|before|on (?:wednesday|thursday))',
  ),
  council('(?:never|not) [^@;:.]{0,40}(?:been )?anything (?:but|other than) THE EITHER'),
  council('SUBJECT had W1majority (?:there )?(?:on (?:wednesday|thursday)|this morning|yesterday|before)'),
  council('SUBJECT W1(?:leaves?|left|leaving) office'),
  council('SUBJECT [^@;:.]{0,70}SPAN in CHARGE W1(?:is|are|was|were|has|have) W1GONE'),
  // "were three hung councils this morning", "Conservative this time last week", "started the day under no overall control"
  council(
    `(?:it|which|that|both|all|they|COUNCIL|§\\d+) W1(?:was|were) W2EITHER(?: ${ruled}| councils| ones)? (?:this morning|this time (?:yesterday|last \\S+)|last week|on (?:monday|tuesday|wednesday|thursday))`,
  ),
  apposed(
    'EITHER (?:this time (?:yesterday|last \\S+)|this morning(?=[^.;]{0,60} (?:tonight|now|this evening|this afternoon) ))',
  ),
  council(
    '(?:that|which) (?:started|began|went into|entered) (?:the (?:day|night|week|election|evening)|it) (?:in |under |as )?THE EITHER',
  ),
  council('SUBJECT had never (?:been @NOC|(?:lost|relinquished|not had) (?:an?|its|their|the) W1majority)'),
  council("after W2@(?!NOC )([A-Z]+)'? SPAN(?= (?:[.,;:]|in|at|of|there))"),
  council('(?:it|COUNCIL|§\\d+) having W1been HUNG'),
  // "Conservative before", "Tory when the polls opened"
  council('EITHER (?:in §\\d+ )?(?:before|beforehand|yesterday)(?! the first)'),
  council('(?:was|were) THE W1EITHER W1when (?:the )?polls opened'),
  // "ousting the Tories", "the Conservatives have been swept from power", "kicked Labour out"
  plain('OUSTED THE W1THEM(?! as (?:the )?(?:[^ @§,;:.]+ )?(?:opposition|challengers?|runners?|second|third))'),
  plain('DRIVE THE THEM (?:out|from (?:power|office|control))'),
  council(
    'SUBJECT W3(?:been|were|was|are|being|get|got) (?!all but |almost |nearly )(?:W2OUSTED|W2DRIVEN W1(?:from|out of) (?:power|office|control|the COUNCIL|COUNCIL)|W2DRIVEN out(?= (?:[.,;:]|after|in|at|by))|W2turned out(?= (?:[.,;:]|after|in|at|by))|out(?= (?:[.,;:]|after (?:\\d+|an?|just|only) ))|out of (?:power|office|control))',
  ),
  council('PARTY (?:administration|regime|rulers|leadership) W3DRIVEN'),
  plain('SUBJECT W2(?:(?:making|make|made|makes|giving|gives|gave) way(?! in)|bow(?:s|ed|ing) out)'),
  plain('(?:take|takes|took|taking|taken) over W3from THE THEM'),
  // "the Tories losing power", "Labour lost control of the council", "the Conservatives lost one too: X"
  council(
    'SUBJECT W3(?:lost|lose|loses|losing|surrendered|surrendering|relinquished|gave up|ceded|forfeited) (?!out |W4(?:but|kept|held|retained|retain|bid|chance) )W6(?:control|power|office|overall control|majority|overall majority|their grip|its grip|the COUNCIL)',
  ),
  plain('SUBJECT W2(?:lost|lose|loses) W1(?:[1-9]|one|another|several|more) W2: (?:the )?§\\d+'),
  // "won it from Labour", "a gain from the Tories", "at the expense of Labour"
  plain(
    '(?:taken|took|taking|take|won|win|winning|gained|gain|gaining|wrested|wresting|snatched|snatching|captured|capturing|prised|stolen|seized|seizing|lost) (?:(?:it|them|both|control|power|overall control|the COUNCIL|§\\d+) )?W1(?:from|off) THE THEM',
  ),
  plain('(?:gain|gains|victory) for (?:the )?@[A-Z]+ from THE THEM'),
  plain('(?:gain|gains|victory|capture|takeover|come|came|comes|coming|passed|passes|passing) W2from THE THEM'),
  apposed('(?:both|all|each|all (?:\\d+|three|four|five|six)) (?:of them )?(?:taken |won |gained )?from THE THEM'),
  plain('at the expense of THE W1THEM'),
  plain('(?:in place of|instead of|succeeding) THE THEM'),
  plain('at THE (?:OWNER|@(?!NOC )([A-Z]+)) expense'),
  council('from W4(?:position|state|spell|period) of HUNG'),
  // "the Tories paid the price", "a Conservative loss", "curtains for Labour"
  plain('SUBJECT W1(?:paid|pay|paying|pays) W1the W1price'),
  plain('(?:a|another|the) W2PARTY (?:loss|defeat|casualty)'),
  plain('(?:curtains|the end of the road|a W1defeat|a W1loss) for THE THEM'),
  plain('(?:goodbye|farewell) to THE THEM'),
  plain(
    'SUBJECT (?:(?!@)[^ ;:.]+ ){0,20}(?:was|were|been) W1(?:defeated|beaten|routed|humiliated|trounced) (?:in|at|on) (?:the )?§\\d+',
  ),
  plain('SUBJECT W2(?:suffered|suffer|suffering|suffers) W3defeat'),
  // "the Conservatives, who took it in 2010": what they have had since.
  taken(
    'PARTY W1, (?:who|which) W1(?:took|won|gained|captured|seized|wrested) (?:it|control|power|the COUNCIL|§\\d+) W4(?:in (?:19|20)\\d\\d|W2ago|last time)',
  ),
  taken('(?:which|that) W3lost to THE EITHER W4(?:in (?:19|20)\\d\\d|W2ago|last time)'),
  taken(
    '(?:which|that) THE THEM W1(?:took|won|gained|captured|seized|wrested) (?:from|off) W2(?:in (?:19|20)\\d\\d|W2ago|last time)',
  ),
  taken(
    '(?:which|that) THE THEM (?:had |last )?(?:took|taken|won|gained|captured|seized|wrested|snatched|prised away) (?:in (?:19|20)\\d\\d|(?:only |just )?W2ago|last time)',
  ),
  taken(
    'lost (?:it|§\\d+|control|power|the COUNCIL) (?:W3ago |last year |in (?:19|20)\\d\\d )?to THE EITHER(?= (?:[.,;:]|W2ago|last|in (?:19|20)\\d\\d))',
  ),
  council('PARTY , (?:who|which) had (?:an?) W4majority'),
  // "had majorities on both", "The Conservatives had it.", "It was Labour’s.", "a Tory borough ever since there has been one"
  council('SUBJECT W1had W1majorities (?:on|in|at|over)'),
  plain('SUBJECT W1had (?:it|them|both|the COUNCIL|all (?:of them|\\d+))(?= (?:[.,;:!]|until|till|up to) )'),
  plain(
    '(?:it|which|that|both|all|the (?:first|second|former|latter)) W1(?:was|were) (?:the )?OWNER(?= (?:[.,;:]|until|till|before) )',
  ),
  plain('SUBJECT W1had (?:it|them) by (?:1|one|two|three|\\d+)'),
  plain('SUBJECT W1(?:had|have|has) done so SINCE'),
  plain('SUBJECT (?:was|were) running (?:it|them|the COUNCIL) (?:anyway|already|before)'),
  council('(?:no more|no longer an?) PARTY (?:majority|administration|council|control)'),
  council('first time [^@.;:]{0,60} (?:is|are) not PARTY'),
  council('out of (?:the )?PARTY W1(?:hands|control|grasp)(?= (?:[.,;:]|for|after|and) )'),
  apposed('PARTY COUNCIL SINCE'),
  apposed('OWNER SINCE'),
  apposed('with HUNG SINCE'),
  apposed('PARTY (?:COUNCIL|run|held|controlled) (?:as of|up to) (?:last|yesterday|wednesday|thursday|this)'),
  taken('what W1lost to THE EITHER W4(?:in (?:19|20)\\d\\d|W2ago|last time)'),
  taken('(?:after|since) W1(?:losing|lost) (?:it|control|power|the COUNCIL|§\\d+) to THE EITHER'),
  taken('since THE THEM W1(?:took|won|gained|seized) (?:power|control|it|the COUNCIL|§\\d+)'),
  // "Previously: Conservative."
  council(
    '(?:previously|formerly|was|before|previous (?:control|holder|party|administration)|last time) : THE EITHER(?: (?:majority|control|council|administration))?(?= (?:[.,;]|$))',
  ),
  // "had 52 of the 57 seats"
  counted('SUBJECT W4(?:had|held) W3(\\d+) (?:of|out of) (?:the |its |their )?W2(\\d+)'),
  // "a minority administration", "a rainbow coalition had been in charge", "had been one seat short"
  council(
    'SUBJECT W3(?:lost|lose|loses|losing) [^;:.]{0,60}(?:and )?with (?:them|it|those|@[A-Z]+) , ?(?:the )?(?:COUNCIL|control|power|its majority|their majority)',
  ),
  council(
    'SUBJECT W3(?:lost|lose|loses|losing) [^;:.]{0,60}(?:and )?with (?:them|it|those|@[A-Z]+) (?:the )?(?:COUNCIL|control|power|(?:an?|its|their) W1majority)',
  ),
  plain('SUBJECT having lost (?:its|their) W2(?:hold|grip|majority|control)'),
  council('(?:last|first|next|another|one|1) of OWNER W1(?:councils|counties|boroughs|cities|districts|authorities)'),
  council(
    '(?:was|were|been) (?:one of |1 of )?(?:the )?OWNER W3(?:places?|councils?|strongholds?|boroughs?|cit(?:y|ies)|count(?:y|ies)|towns?|bankers?)(?= [.,;])',
  ),
  council('THEM , after W3SPAN (?:of W1REIGN|in CHARGE)'),
  council('whose PARTY W1(?:administration|majority|council|leadership|rulers)'),
  council('OWNER W1(?:flagship|stronghold|heartland|bastion|citadel|fortress)(?: W1COUNCIL)?(?: of)?(?= §)'),
  council('jewel in (?:the )?PARTY crown'),
  council('§\\d+ PARTY -?(?:run|held|controlled) W1COUNCIL'),
  council('THEM [^@;:.]{0,60}, having (?:started|begun|entered|gone into) [^@;:.]{0,25}with (?:1|an? W2majority)'),
  loser('THEM (?:lost|lose|loses) \\d+(?= [.,;])'),
  council('(?:only|last|sole) COUNCIL [^@;:.,]{0,40}with (?:an? )?PARTY W1(?:administration|majority|council)'),
  council('(?:COUNCIL|it|which|who|and|§\\d+) W1had HUNG'),
  // "The Tories had it for 16 years"; "the only council that Labour was defending"
  plain('SUBJECT W1had (?:it|them|both|the COUNCIL)(?= (?:all )?for W4SPAN)'),
  council('(?:only|last|first|sole|1) W1COUNCIL (?:that |which )?THE THEM (?:was|were|is|are) W1defending'),
  council('(?:this|it) was THE W1PARTY W1COUNCIL(?= (?:[.,;:]|with|before|until|till) )'),
  council('PARTY W3(?:was|were|been|is|are) W1DRIVEN (?:out of|from) (?:the )?§\\d+'),
  council('\\( (?:previously|formerly|hitherto|was|from) THE EITHER(?= \\))'),
  apposed('(?<=[,–—-] )was (?:THEM|HUNG)(?= [.,;)])'),
  plain('(?<=^ )(?:an? )?PARTY loss(?= [.,;])'),
  // "the one council that Labour has lost", "are out on their ear", "Lost by Labour after eleven years, X is hung"
  council(
    '(?:only|one|1|first|second|third|latest|last|other|another) (?:of the )?W1COUNCIL (?:that |which )?THE SUBJECT (?:has |have )(?:now )?(?:lost|let slip|surrendered|let go)(?! W3(?:seats|ground|votes|in (?:19|20)\\d\\d))',
  ),
  council('SUBJECT (?:is|are) out on (?:its|their) (?:ear|heels)'),
  council('(?<=^ )(?:lost|surrendered|thrown away) by THE THEM(?= (?:[,]|after|by|for|at|in))'),
  // "Labour’s time in charge", "eight years of a Conservative-Lib Dem partnership", "finely balanced before"
  council('OWNER W2(?:time|spell|stint|tenure|years) (?:in|at) (?:CHARGE|the helm)'),
  // "Labour, who held the council before tonight", "both of which the Tories were defending", "where none had existed before"
  plain(
    'PARTY W1(?:, )?(?:who|which) W1(?:held|ran|controlled|governed|had) (?:it|the COUNCIL|§\\d+) (?:before|until|till|going|yesterday)',
  ),
  plain('(?:(?:both|all) of which|COUNCIL (?:which|that)) THE THEM (?:was|were|had been) W1defending'),
  council('after W3SPAN (?:with|under) THE THEM(?= [.,;])'),
  // ", for 35 years a Labour town hall,"
  apposed('for W3SPAN (?:an? )?PARTY (?:-?(?:run|held|controlled) )?(?:COUNCIL|STRONGHOLD)'),
  // "Run by the Conservatives and Ukip together", "a gain from no overall control", "the biggest party before, without a majority"
  plain('(?:defeat|disaster|humiliation|a blow|heartbreak) for THE THEM (?:there |here )?after W3SPAN'),
  council('(?:led|leads|leading|headed|heads|leader of) THE W1PARTY (?:administration|cabinet) SINCE'),
  council('(?<=^ )(?:it|this|that) (?:was|had been) EITHER(?= [.;])'),
  // "who had 32 seats and a majority", "after a Tory majority of over a decade", "ten years in which Labour had one"
  council(
    '(?:SUBJECT|PARTY , (?:who|which)) had \\d+ (?:seats|councillors|members) and (?:an? |the |its |their )?W1(?:majority|control)',
  ),
  council('after THE W1PARTY W1(?:majority|administration|control|rule) of [^@§;:.,]{0,24}SPAN'),
  council(
    'SPAN (?:in which|during which|when|where) THE SUBJECT (?:had|enjoyed|held) (?:1|one|control|(?:an? )?W1majority)',
  ),
  // "have 16 of the 47 seats, down from 32"
  fallen(
    'SUBJECT W2(?:has|have|had|with|on|hold|holds|won|got) W3(\\d+) (?:of|out of) (?:the |its |their )?W1(\\d+) (?:seats|councillors|members)? ?,? down from (\\d+)',
  ),
  fallen(
    'SUBJECT W2(?:fell|falls|fall|dropped|drops|drop|slumped|down|went|slipped|cut) from (\\d+) (?:seats |councillors )?to (\\d+) ,? ?(?:out of|of) (?:the |its )?(\\d+)',
  ),
  taken(
    '(?:the|that|an?) W1majority (?:that |which )?SUBJECT (?:used to (?:have|enjoy|hold)|(?:had|held|enjoyed) before)',
  ),
  // "The Labour administration, which had …, lost ten councillors"
  council(
    'the PARTY W1(?:administration|cabinet) (?:, (?:which|who) [^@§;:.]{1,80} , )?(?:has |have )?(?:lost|shed|lose|loses|fell|finished|dropped)',
  ),
  // "fell to no overall control, the Conservatives having lost three seats"
  loser(
    'THEM W3(?:lost|lose|loses|losing|having lost|shed|shedding|sheds|dropped|dropping|drops|down by|down) W2\\d+ (?:of W2\\d+ |of (?:its|their) )?W1(?:seats|councillors|wards|members|net losses)',
  ),
  loser('(?:and|,) THE THEM \\d+(?= [.,;])'),
  // "after a decade in Conservative ones"
  council('after W3SPAN (?:in|under|of) W1PARTY (?:ones|hands|leadership)'),
  // "Labour already ran it"
  council('SUBJECT already (?:ran|controlled|governed|ruled|had control of) (?:it|§\\d+|the COUNCIL)'),
  council(
    'since (?:19|20)\\d\\d THE SUBJECT (?:has|have|had) (?:held|run|controlled|governed|had) (?:it|this|§\\d+|the COUNCIL)',
  ),
  // "were theirs with large majorities"
  plain('(?:§\\d+|both|all|they|it) (?:was|were) (?:all |both )?THE EITHER with (?:an? )?W2(?:majority|majorities)'),
];
