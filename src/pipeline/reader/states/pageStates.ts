import { statePhrase, type StatePhrase } from './StatePhrase.ts';

const [isNow, is, counted, gone, same, none, apposed] = [
  statePhrase('now'),
  statePhrase('is'),
  statePhrase('counted'),
  statePhrase('gone'),
  statePhrase('same'),
  statePhrase('none'),
  statePhrase('now', true),
];

const whole = '(?:alone|outright|by (?:itself|themselves)|on (?:its|their) own|unaided|with nobodys help|without help)';
const rule = '(?:run|govern|control|rule|lead)';
const ruled = '(?:run|governed|controlled|ruled|led)';
const seats = '(?:seats |councillors |members )?';
const ofAll = `W2(\\d+) ${seats}W1(?:of|out of|in a chamber of|on a council of) (?:the |its |their )?W2(\\d+)`;
const nobody = '(?:nobody|no one|no party|no single party|no group|none|neither|neither party)';
const today =
  '(?:now|today|tonight|this (?:morning|afternoon|evening|week)|any more|any longer|since|after(?: it)?|afterwards)';

/** Who has a council at the end of the night, as live pages and round-ups say it: "have swept in with 48 of the 78 seats", "will govern alone", "has none now". */
export const pageStates: readonly StatePhrase[] = [
  // "The Lib Dems have swept in with 48 of the 78 seats", "takes over with 27 of the 42 councillors", "on 26 seats out of 49"
  counted(
    `SUBJECT (?:[^@§;:.,]{0,30} )?(?:in|over|back|home|through|out|ahead|victorious|triumphant|up) with ${ofAll}`,
  ),
  counted(`(?<=with )THE @(?!NOC )([A-Z]+) W1(?:on|at|holding|having|taking|winning) ${ofAll}`),
  is(
    'SUBJECT (?:now )?(?:has|have) \\d+ (?:councillors|seats|members) (?:, |and )(?:so |thus |and with them )?(?:an? |the )?(?:[^ @§,;:.]+ )?majority(?! short)',
  ),
  // "as the first council with a Green majority", "another win for Labour", "X: Labour, by a distance"
  is(
    '(?:as|is|becomes?|became) (?:the )?(?:first|only|second|third) COUNCIL W6with (?:an? )?PARTY W1(?:majority|administration)',
  ),
  is(
    '(?<=^ |: |^ (?:in|on|at) §\\d+ , )(?:an?|another|a further|yet another) W3(?:win|victory|triumph) for THE PARTY(?= [.,;!])',
  ),
  is('(?<=^ (?:the )?§\\d+ )[:,] (?:the )?PARTY(?= (?:,|by|with|and|again|both|all))'),
  isNow('SUBJECT now (?:does|do|(?:has|have) (?:1|one|it))(?= (?:[.,;!]|by|with|of))'),
  // "have outright power in X", "has control of X"
  is(
    'SUBJECT W2(?:has|have|holds?|gets?|got) (?:outright|full|sole|overall|clear|undisputed) (?:power|control|charge|command)(?! of the (?:vote|agenda))',
  ),
  is('SUBJECT W1(?:has|have|holds?) control (?:of|in|at|on) (?:§\\d+|it|the COUNCIL)'),
  // "will govern alone", "will run it by themselves", "can run it alone"
  isNow(`SUBJECT (?:will|can|is to|are to|is able to|are able to) (?:now )?${rule} W3${whole}`),
  isNow(`SUBJECT (?:now )?(?:runs?|governs?|controls?|rules?) (?:it|§\\d+|the COUNCIL) ${whole}(?![^.;]* first )`),
  // "after eleven years of Labour it is run by Lib Dems"
  is(
    `(?:it|§\\d+|the COUNCIL|there|which|that|they|all|both) (?:is|are) (?:now )?${ruled} by THE PARTY(?! (?:and|with|in|without|or|if|until))`,
  ),
  isNow(
    `(?:it|§\\d+|the COUNCIL|which|that|they|all|both) will (?:now )?be ${ruled} by THE PARTY(?! (?:and|with|in|without|or|if|until))`,
  ),
  // "A Conservative majority of six."
  is('(?<=^ )(?:an? |it is an? |that is an? )(?:[^ @§;:.,]+ )?PARTY majority(?= (?:of|now|there|here|[.,;!]|at last))'),
  is('(?:it|that|this) is (?:an? )?(?:[^ @§;:.,]+ )?PARTY majority(?! of the)'),
  // "It’s the Lib Dems’!"
  is('(?<=^ |[:;,–—-] )(?:and |so |now )?(?:it|§\\d+|the COUNCIL) is (?:now )?(?:the )?OWNER(?= [.,;!])'),
  // "Labour has X now", "The Tories have it, with a majority of 13"
  is('(?<=^ )(?:the )?SUBJECT (?:now )?(?:has|have) it (?:, )?(?:now|today|tonight|with|by)'),
  // "X has a ruling party at last"
  // "is under no overall control and the independents are its biggest group", "is hung as well"
  is(
    '(?:,|it|§\\d+|the COUNCIL|which|that|both|all|they|but) (?:is|are) (?:now )?(?:left )?(?:in |under |with )?@(NOC)(?= (?:and|but|although|though|because|with|as well|too|again|once more|also|after))',
  ),
  is(
    '(?:,|it|§\\d+|the COUNCIL|which|that|both|all|they|but) (?:is|are) (?:now )?THE W1PARTY (?:-?(?:run|held|controlled) )?(?:once more|once again|again|as well|too|for the first time)(?= [.,;!–—])',
  ),
  // "has none now", "and none has one since", "has nobody", "there is not any today"
  none(
    `(?:has|have|there is|there are) (?:none|nobody|no one|not any|no such thing) (?:now|today|tonight|this (?:morning|week)|since|after)`,
  ),
  none(`(?<=@NOC [^@;:.]{0,30}(?:and|,) )(?:still )?(?:has|have) (?:none|nobody|no one)(?= [.,;!])`),
  none(`${nobody} (?:has|have|does|do|is|did) (?:1 |so |it )?${today}(?= [.,;!])`),
  none(
    `(?<=^ )(?:neither|nor) (?:has|have|does|do) (?:any ?one|anybody|any party|any other party|any group|the others|the rest)(?: else)?(?= [.,;!])`,
  ),
  none(
    `(?:,|and|but|;) (?:neither|nor) (?:has|have|does|do|can|is there) (?:1 for |it for )?(?:any ?one|anybody|any party|any other party|any group)(?: else)?`,
  ),
  none(`${nobody} (?:else )?(?:takes?|took|has taken|is taking) over(?: outright| in (?:its|their) place)?(?= [.,;!])`),
  none(`not a majority for (?:anyone|anybody|any party|any group)`),
  none(`(?:none|nothing|no party|nobody|no one) (?:stands ready )?to (?:replace|succeed) (?:it|them|@[A-Z]+)`),
  // "the Tories, who went in with one, are five short"
  gone(
    'SUBJECT (?:, [^@§;:.]{1,50} , )(?:is|are|fell|finished|ended up|come|came) (?:just |only )?\\d+ (?:seats? )?(?:short|shy|adrift)',
  ),
  gone(
    'SUBJECT W2(?:will|can|do|does|could) no longer (?:reach|get|muster|command|form|have|put together|call on) (?:an?|its|their|the) W1(?:majority|numbers)',
  ),
  gone(
    'SUBJECT (?:will|do|does) not (?:now )?have (?:the|an?|its|their) W1(?:numbers|majority) [^@§;:.,]{0,30}(?:any ?more|any longer|now)',
  ),
  gone('SUBJECT (?:will|do|does) not (?:now )?have (?:the|an?|its|their) W1majority(?= [.,;!])'),
  gone(
    'for the first time [^@;:.]{1,50} there (?:will be|is) (?:no|not an?) PARTY W1(?:majority|administration|council)',
  ),
  gone(
    'for the first time [^@;:.]{1,60} THE SUBJECT (?:do|does|will) not have (?:an?|its|their|the) W1(?:majority|control)',
  ),
  gone('(?<=^ )there (?:will be|is) no (?:longer an? |more )?PARTY W1majority(?= (?:[.,;!]|in|on|at|any))'),
  // "No change, in that nobody has control, as nobody had", "which is how it was before"
  same(
    'EITHER , (?:which|that|and that|and it) is (?:just |exactly |precisely )?(?:what|how|the way) (?:it|they|things|@[A-Z]+) (?:was|were|stood)',
  ),
  same('EITHER , (?:just |exactly )?as (?:was|had been|were) (?:already |previously )?(?:the case|before|so)'),
  same('@(NOC) W1then and now'),
  same(
    '(?:is|are) (?:in |under )?THE EITHER(?: COUNCIL)? and (?:was|were|has been|have been) (?:before|already|yesterday)',
  ),
  // "Conservative yesterday, Lib Dem by a landslide today"
  apposed(
    '(?<=[,;] (?:and )?)EITHER (?:by [^@§;:.,]{1,30} )?(?:today|tonight|from (?:here|now|today|this week) on|from (?:now|today)|from this week)(?= [.,;!])',
  ),
  // "No majority for anybody now"
  isNow(
    '(?<=^ )(?:and |but )?@(NOC) (?:now )?for (?:anyone|anybody|any party|any group|any of them)(?= (?:[.,;!]|now|today|tonight|there|here))',
  ),
  // "the incoming Labour administration", "It runs X as well", "both belong to Labour"
  isNow('(?:the|an?|its) incoming PARTY (?:administration|council|leadership|cabinet|regime)'),
  is('SUBJECT (?:now )?(?:runs?|controls?|governs?) §\\d+(?= (?:as well|too|also|[.,;!]))'),
  isNow(
    '(?:it|§\\d+|both|all|all \\w+|each) W2(?:belongs?|belonged) (?:now )?to THE PARTY(?= (?:now|today|tonight|[.,;!]))',
  ),
  isNow('(?:first|only|second) COUNCIL [^@;:.,]{0,40}(?:in|under) W1PARTY (?:control|hands|rule)'),
  // "a council that nobody controls"
  none(
    '(?:COUNCIL|1|place) (?:that|which) (?:nobody|no one|no party|no group) (?:now )?(?:controls|runs|governs|commands|has control of)',
  ),
  // "now have the 20 seats they need", "pass the winning post", "are the new power in X", "and now the Greens do"
  isNow(
    'SUBJECT (?:now )?(?:has|have) the \\d+ (?:seats|councillors) (?:that )?(?:it|they|@[A-Z]+) (?:needs?|needed) (?:for (?:an?|its|their) W1majority|to (?:run|govern|control))',
  ),
  isNow(
    'SUBJECT W1(?:pass|passes|passed|reached|reaches|reach|crossed|crosses) the (?:winning|finishing) (?:post|line)',
  ),
  isNow('SUBJECT (?:is|are) (?:now )?the new (?:power|masters?|rulers?|ruling party|administration) (?:in|of|at)'),
  isNow('now (?:it is )?THE @(?!NOC )([A-Z]+) (?:do|does|have|has)(?= [.,;!])'),
  isNow('SUBJECT will (?:now )?have (?:an?|its|their) W1majority (?:of|in|on|there|here)'),
];
