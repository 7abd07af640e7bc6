/** Kinds of words, each with one character, so that a sentence is also a string over which shapes can be matched. */
export const kindOf = {
  party: 'P',
  noc: 'N',
  council: 'C',
  ward: 'W',
  otherPlace: 'K',
  person: 'H',
  reference: 'R',
  control: 'Q',
  pronoun: 'Y',
  mayor: 'M',
  seats: 'S',
  number: '#',
  name: 'X',
  word: 'x',
  colour: 'o',
  verb: 'v',
  modal: '2',
  have: '1',
  do: '3',
  be: 'b',
  not: '0',
  catenative: 'c',
  from: 'F',
  to: 'T',
  at: 'I',
  of: 'O',
  by: 'B',
  into: '>',
  under: 'U',
  with: 'w',
  without: '<',
  as: 'A',
  and: '&',
  clause: '^',
  relative: '~',
  determiner: 'd',
  adverb: 'a',
  time: 't',
  gains: 'G',
  elsewhere: 'E',
  noChange: 'Z',
  wardWord: 'V',
  now: 'n',
  still: 'l',
  formerly: 'f',
  noMore: 'j',
  nobody: 'z',
} as const;

/** Words and phrases (normalised, "|" between them) by their kind. Longest match first. */
export const words: readonly (readonly [string, string])[] = [
  [
    kindOf.noc,
    `no overall control|no ones control|no ones hands|noc|hung|no overall majority|no majority|no party majority|no single party in control|no one in overall control|no one in control|
    nobodys|no ones|no partys|nobody in particular|as hung as it was|as hung as it was before|as hung as before|as hung as ever|as hung as it has been|no party in overall control|no party in control|no single party in overall control|no partys hands|nobodys hands|
    no partys control|no outright control|no outright majority|no party in charge|no single party in charge|no party in power|without a party in control|without a party in charge|without a party in overall control|without a single party in control|no single party in power|no single party majority|no majority party|a hung council|hung councils|
    no party in outright control|no absolute majority|without a majority|without a majority party|without an overall majority|without overall control|without a ruling party|no ruling party|no ruling group|no governing party|no governing group|without any ruling party|without a governing party|without any overall control|without majority control|without an outright majority|no single party control|no one party in control|no one in charge|nobody in charge|nobody in overall control|no party with control|nobody with control|no longer under anyones control|no longer under anyones overall control|no longer in anyones control|no longer in anyones overall control|no longer in anyones hands|no longer under any partys control|no longer under one partys control|no longer under single party control|not under anyones control|not in anyones control|not under anyones overall control|there had been none|there was none before|there were none before`,
  ],
  [
    kindOf.reference,
    `council|councils|borough|boroughs|authority|authorities|local authority|local authorities|city|cities|county|counties|district|districts|town|towns|
    town hall|town halls|city hall|county hall|guildhall|civic centre|chamber|place|places|area|areas|stronghold|strongholds|strong hold|strong holds|heartland|heartlands|
    bastion|bastions|citadel|citadels|showpiece|showpieces|flagship|flagships|crown jewel|crown jewels|jewel|jewels|fiefdom|fiefdoms|fortress|fortresses|
    territory|territories|target|targets|top target|main target|unitary|unitaries|unitary authority|council chamber|possession|possessions|city council|borough council|
    county council|district council|unitary council|capital|backyard|redoubt|redoubts|marginal|marginals|safe council|administration|administrations|citys council|
    town halls|battleground|battlegrounds|prize|prizes|crown`,
  ],
  [
    kindOf.control,
    `control|overall control|outright control|full control|majority control|sole control|power|majority|majorities|overall majority|outright majority|working majority|
    absolute majority|grip|grasp|charge|overall charge|command|reins|rule|hands|column|fold|council control|keys|banner|colours|stranglehold|dominance|helm|
    overall majorities|lap|clutches|majority on the council|administration of|office|reign`,
  ],
  [
    kindOf.seats,
    `seat|seats|councillor|councillors|councillors seats|cllr|cllrs|council seats|council seat|gains|losses|net gains|net losses|net gain|net loss|group of councillors|
    of its councillors|of their councillors|councillorships|ward|wards|division|divisions|candidates elected|members`,
  ],
  [
    kindOf.mayor,
    'mayor|mayors|mayoralty|mayoralties|mayoral|mayoress|mayorship|metro mayor|regional mayor|directly elected mayor|elected mayor|city mayor|combined authority mayor',
  ],
  [
    kindOf.gains,
    `gain|hold|holds|loss|win|wins|victory|victories|triumph|takeover|capture|landslide|defence|defences|winner|winners|defeat|defeats|conquest|success|successes|retention|
    wipeout|wipe out`,
  ],
  [
    kindOf.noChange,
    'no change|unchanged|nc|as you were|no changes|as before|the status quo|not changed|not changing hands|none of them changing hands|none changing hands|without changing hands|no change of control|no change in control|no overall change|no change here|no change there|as it was|as it was before|as they were',
  ],
  [
    kindOf.person,
    `mp|mps|mep|meps|leader|leaders|group leader|council leader|councillor and|candidate|candidates|minister|ministers|prime minister|chancellor|secretary|spokesman|spokeswoman|
    spokesperson|source|sources|insider|insiders|activist|activists|campaigner|campaigners|official|officials|agent|agents|voter|voters|voter base|supporters|people|
    figure|figures|peer|peers|chief|chiefs|strategist|strategists|deputy leader|former leader|chairman|chair|boss|bosses|adviser|advisers|aide|aides|veteran|veterans|
    student|politician|politicians|members of|critics|vote|votes|support|share|campaign|manifesto|whip|frontbencher|backbencher|backbenchers|cabinet member|defector|
    defectors|opponents|opposition leader|conference|headquarters|hq|press office|team|teams|whispers|advance|surge|collapse|hopes|hope|chances|fears|revolt|rebels|tide|
    assault|revival|comeback|resurgence|fightback|recovery|upsurge|onslaught|insurgency|bid|bids|challenge|challenges|challengers|challenger|attempt|attempts|ambitions|ambition|assembly member|msp|ms|police and crime commissioner|party members`,
  ],
  [
    kindOf.pronoun,
    'they|the party|the same party|his party|her party|my party|it|we|them|he|she|its rivals|their opponents|the group|the ruling group|theirs|ours|the former|the latter|the first of these|the second of these|the second of those|the first of those|the last of those|the last of these|the last of them|the first of them|the last|i',
  ],
  [
    kindOf.nobody,
    `no party|no single party|nobody|no one|no group|neither party|neither side|no political party|no one party|neither of the main parties|no side|none of the parties|neither of which|none of which|neither council|none of them|neither of them|neither main party|no one group|no individual party|without any party|without any one party|with no party|with no single party|with nobody|without anyone`,
  ],
  [kindOf.modal, 'will|would|could|should|may|might|can|must|shall|wont|cannot|ought to|about to|going to|gonna'],
  [kindOf.have, 'have|has|had|having'],
  [kindOf.do, 'do|does|did'],
  [kindOf.be, 'is|are|was|were|be|been|being|am'],
  [kindOf.not, 'not|never|neither|nor'],
  [kindOf.from, 'from|off|out of|at the expense of|at the hands of'],
  [kindOf.to, 'to'],
  [kindOf.into, 'into|in to|towards|toward'],
  [kindOf.under, 'under'],
  [
    kindOf.at,
    `in|at|on|over|within|across|including|such as|like|namely|among them|for|around|near|inside|at places like|of the likes of|notably|outside|beyond|behind|through|about|
    between|among|amongst|including in|starting with|beginning with|not least|chief among them|above all in`,
  ],
  [kindOf.of, 'of'],
  [kindOf.by, 'by|thanks to'],
  [kindOf.with, 'with|with that|alongside'],
  [kindOf.without, 'without|instead of|rather than'],
  [kindOf.and, 'and|or|as well as|plus|along with|but also|and also|together with|then|followed by|and then'],
  [
    kindOf.clause,
    `while|whilst|but|although|though|as|after|because|whereas|before|when|if|unless|until|once|since|despite|following|even though|so|so that|meaning|having|
    whether|in case|on condition that|only if|lest|even as|just as|amid|in spite of|where|and that|as if|even if|provided|nor did|nor does|thereby|thus`,
  ],
  [kindOf.relative, 'which|who|whose|that|whom|what|how|why'],
  [
    kindOf.determiner,
    `the|a|an|no|all but|all but one of|all but two of|their|its|his|her|our|this|that|these|those|your|my|both|all|all of|both of|both of them|both of these|all of them|all of these|all three of them|each|each of|every|some|several|another|other|others|any|either|one of|two of|
    three of|all three|all four|all five|a string of|a host of|a number of|a raft of|a clutch of|a swathe of|more|many|most`,
  ],
  [
    kindOf.adverb,
    `in the past few minutes|in the past hour|in the past half hour|in the past few hours|in the last few minutes|in the last hour|also|already|there|exactly|finally|narrowly|comfortably|dramatically|just|easily|even|only|yet|meanwhile|however|elsewhere|sensationally|duly|officially|comprehensively|
    convincingly|overnight|today|tonight|tomorrow|yesterday|this morning|this afternoon|this evening|last night|on the night|early|earlier today|down under|barely|decisively|
    unexpectedly|surprisingly|apparently|reportedly confirmed|clearly|successfully|quietly|predictably|outright|quickly|swiftly|at last|in the end|eventually|too|as well|instead|
    therefore|moreover|furthermore|additionally|so far|to date|by contrast|in contrast|overall|respectively|now officially|yes|well|straight|directly|clean|soundly|
    spectacularly|emphatically|handsomely|heavily|simply|virtually|effectively|alone|indeed|in addition|at the same time|for their part|for its part|similarly|likewise|
    unsurprisingly|crucially|significantly|in turn|in the process|actually|really|firmly|safely|solidly|astonishingly|remarkably|stunningly|historically|first|in fact|first ever|
    in a shock result|shock|at the first time of asking|at the second time of asking|at the third time of asking|in the early hours|in one night|on friday|on thursday|on saturday|on friday morning|on thursday night|friday|thursday|saturday|sunday|monday|tuesday|wednesday|
    in the past few minutes|in the past few moments|in the past hour|in the past half hour|in the past few hours|in the last few minutes|in the last few moments|in the last hour|in the last half hour|in the last few hours|
    breaking|update|updated|declared|result|results|just in|live|flash|new|confirmed result|latest|headline|official|by a whisker|in style|with ease|sadly|happily|of course|on the other hand|just about|as a whole|after all that|all told|
    an hour ago|half an hour ago|two hours ago|three hours ago|a few minutes ago|a few hours ago|minutes ago|hours ago|moments ago|a moment ago|earlier tonight|earlier this evening|earlier this morning|earlier this afternoon|earlier in the night|earlier on`,
  ],
  [
    kindOf.now,
    'now|from today|currently|henceforth|as of today|these days|today at last|once again|again|once more|back|again too',
  ],
  [kindOf.still, 'still|once more too|continue to|continues to|continued to'],
  [kindOf.noMore, 'no longer|no more|longer'],
  [
    kindOf.formerly,
    'formerly|previously|prev|previous|going in|going into the election|before polling day|before thursday|until now|hitherto|until tonight|until today|until thursday|until friday|until yesterday|until last night|until this week|once|lately|beforehand|before|ex|recently',
  ],
  [
    kindOf.time,
    `last year|last time|last time round|last time around|a year ago|two years ago|three years ago|four years ago|five years ago|years ago|decades ago|months ago|weeks ago|
    a year earlier|two years earlier|three years earlier|four years earlier|years earlier|at the last election|at the last elections|in the last election|in the last elections|
    at the previous election|in the past|previous election|previous elections|last month|last autumn|last summer|last december|earlier this year|previous poll|
    last week|used to|in february|in january|in march|in december|in november|in october|in september|in august|in july|last contested|last fought|last held|last election|once upon a time|long ago|so long ago|last may|last june|in days gone by|in years gone by|in decades past`,
  ],
  [kindOf.colour, 'red|blue|yellow|green|orange|purple|turquoise|teal|gold|light blue|true blue'],
  [
    kindOf.wardWord,
    'by election|byelection|by elections|byelections|ward by election|council by election|ward byelection|council byelection|local by election',
  ],
];

/** What is expected, hoped or feared of the verb that follows; "fail" and "manage" say how it ended. */
export type Effect =
  'manage' | 'fail' | 'hope' | 'confident' | 'doubt' | 'outOfReach' | 'open' | 'claim' | 'plan' | 'risk' | 'history';

/** Phrases that govern a verb. */
export const catenatives: readonly (readonly [Effect, string])[] = [
  [
    'manage',
    `manage|manages|managed|managing|succeed|succeeds|succeeded|succeeding|able|go on|goes on|went on|gone on|going on|help|helps|helped|helping|enough|proceeded|proceed|
    do enough|did enough|done enough|just enough|sufficient|contrived|contrive|get|got enough`,
  ],
  [
    'fail',
    `fail|fails|failed|failing|failure|unable|not able|in vain|not enough|missed out on|missing out on|miss out on|misses out on|fell short of|falls short of|falling short of|fall short of|
    fell just short of|fell narrowly short of|fell just short|falls just short|fell narrowly short|fell agonisingly short|fell well short|falling just short of|missed|just missed|short of|fell short in|falls short in|fell short on|missed out in|missed taking|foiled|thwarted|unsuccessful|not manage|came within|struggled|denied the chance|rebuffed|
    fell short|missed out|in their failure`,
  ],
  [
    'hope',
    `hope|hopes|hoped|hoping|hopeful|settle for|settled for|settling for|aim|aims|aimed|aiming|seek|seeks|sought|seeking|want|wants|wanted|wanting|set out|sets out|setting out|set its sights on|set their sights on|
    has its sights on|have their sights on|set sights on|sights on|target|targets|targeted|targeting|eye|eyes|eyed|eyeing|eyes on|its eye on|their eye on|their eyes on|its eyes on|bid|bids|bidding|battle|battles|battling|battled|vie|vying|
    fight|fighting|look|looks|looking|looked|try|tries|tried|trying|attempt|attempts|attempted|attempting|dream|dreams|dreamed|dreaming|plan|plans|planned|planning|
    keen|desperate|ambition|pledge|pledges|pledged|vow|vows|vowed|pushing|push|hopes high of|optimistic|hopes are high of|high hopes|hunting|intends|intend|intended|gunning for|
    wooing|courting|chasing|chase|chased|chases|going after|after the prize of|promise|promised|relish|fancy|fancies|fancied|fancying|campaigning|campaigned|wished|wish|launch a bid|need|needs|needed|needing|had hopes|long|longs|longed`,
  ],
  [
    'confident',
    `confident|expect|expects|expected|expecting|likely|poised|on course|on track|bound|certain|sure|set|favourite|favourites|favourite to|tipped|predicted|forecast|projected|in line|heading|headed|
    on the brink|on the verge|within touching distance|within striking distance|in touching distance|within sight|in sight|about|due|looks set|look set|looked set|looks certain|looks likely|look likely|seems likely|appears likely|appears set|appear set|banking on|counting on|odds on favourite|odds on favourites|well placed|
    the favourite|favourites|anticipate|anticipates|anticipated|anticipating|assured|ready|close|closer|close to|nearing|inching towards|strong chance|good chance|best placed|looks like|look like|looked like|in pole position|pencilled in|upbeat|bullish|resigned|resigned themselves|resigned itself|resigned himself|resigned herself|resigning themselves|resigning itself|reconciled|reconciled themselves|reconciled itself|predicting|optimistic of`,
  ],
  [
    'doubt',
    `unlikely|doubtful|not expect|in danger|at risk|risk|risks|risking|fear|fears|feared|fearing|fearful|afraid|worried|worry|nervous|braced|bracing|struggling|struggle|faces losing|
    facing|dread|dreads|pessimistic|terrified|anxious|under threat|unsure|face a battle|face a fight|faces a battle|faces a fight|faces a struggle|jittery|concerned|unconvinced|sceptical|fighting for survival|battling`,
  ],
  [
    'outOfReach',
    `out of reach|beyond reach|no hope|no chance|written off any chance|written off|ruled out|given up hope|given up on|not a hope|a bridge too far|ruling out|dismissed|beyond them|little hope|little chance|any chance`,
  ],
  [
    'open',
    `fighting chance|in with a shout|with a shout|in with a chance|outside chance|a chance|in play|on a knife edge|too close to call|neck and neck|up for grabs|in the balance|a toss up|a coin toss|in contention|chance|chances|hang in the balance|hangs in the balance|on a knifeedge|nip and tuck|could go either way`,
  ],
  [
    'claim',
    `seem|seems|seemed|appear|appears|appeared|thought|believed|understood|reported|said|claim|claims|claimed|rumoured|reportedly|apparently|allegedly|supposedly|tipped as`,
  ],
  [
    'plan',
    `require|requires|required|begin|begins|began|continue|have yet|has yet|yet to|had yet|refuse|refused|declined|decline|prepare|prepares|prepared|preparing|urge|urged|ask|asked|call|called|used|supposed|meant|able in theory`,
  ],
];

/** Words of number up to a hundred. */
export const numberWords = new Map<string, number>(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ')
    .map((word, value) => [word, value]),
);
for (const [index, word] of ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].entries())
  numberWords.set(word, 30 + index * 10);
for (const [tens, value] of [...numberWords].filter(([, number]) => number >= 20))
  for (const [one, more] of [...numberWords].slice(1, 10)) numberWords.set(`${tens} ${one}`, value + more);
numberWords.set('a dozen', 12);

/** Words after a council's name that belong to it, and those that make it another body. */
export const councilSuffixes = new Set(
  'council|city council|borough council|district council|county council|metropolitan borough council|metropolitan district council|metropolitan council|county borough council|unitary authority|unitary council|city|borough|district|county|local authority|city and district council|councils|borough councils|city councils|county councils|district councils|corporation|metropolitan borough|council area|city region council|cc|unitaries|unitary councils|unitary authorities'.split(
    '|',
  ),
);
export const otherBodies = new Set(
  `town council|parish council|community council|parish councillors|town councillors|town hall|civic centre|mp|mps|constituency|constituencies|university|hospital|airport|crown court|magistrates|
  evening post|evening news|echo|gazette|express|live|chronicle|mail|telegraph|news|fc|united|rovers|athletic|wanderers|town fc|city fc|football club|stadium|arena|leisure centre|sports centre|central|railway station|
  parliamentary|westminster seat|commons|cathedral|chamber of commerce|trade union|police|nhs|agreement|bubble|politics|voting|north mp|south mp|east mp|west mp|festival|racecourse|sports hall|park|road|street|
  town|corn exchange|guildhall|assembly rooms|massachusetts|lincolnshire does|station|parish|seaside|accent|house|observer|herald|post|advertiser|mercury|argus|commons seat|assembly|combined authority|city region|by election|byelection|town councils|parliamentary seat|parliamentary by election|parliamentary byelection|pavilion|kemptown`
    .split('|')
    .map((phrase) => phrase.trim()),
);
