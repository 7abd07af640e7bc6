import { from, gain, hold, hung, standoff, surelyHold, swap, theirGain, type ControlPhrase } from './ControlPhrase.ts';

const it = '(?:it|§\\d+|(?:the|that|this) COUNCIL|which)';
const end = '(?= [.,;:!–—])';

/** Set words of live pages and round-ups: "was and is under no overall control", "that council is Labour’s and remains so". */
export const pagePhrases: readonly ControlPhrase[] = [
  // "The council was and is under no overall control", "is Labour’s and remains so"
  hold(`${it} (?:was|were) and (?:still )?(?:is|are|remains?|stays?) (?:still )?(?:in |under )?THE EITHER${end}`),
  hold(
    `${it} (?:is|are|was|were) (?:the )?EITHER and (?:remains?|stays?|continues?(?: to be)?|will remain|is still|are still) (?:so|that way|1|one)${end}`,
  ),
  hold(
    `(?:looked|seemed|felt) like (?:being |becoming |going )?anything (?:but|other than) @(?!NOC )([A-Z]+) [^@;:.]{0,20}(?:is|are|remains|stays) (?:so still|still so|so|that)${end}`,
  ),
  // "No party has a majority in X, as was already the case", "both hung, which is what they were"
  hold(
    `@(NOC) (?:(?:in|on|at) §\\d+ )?, (?:just |exactly )?as (?:was|is|were|had been) (?:already |previously )?(?:the case|so|before)${end}`,
  ),
  hold(
    `(?:is|are) (?:both |all |each )?(?:in |under )?THE EITHER , (?:which|and that|and this) is (?:just |exactly |precisely )?(?:what|how|as|the way) (?:it|they|things|@[A-Z]+) (?:was|were|stood)`,
  ),
  // "The Lib Dems had X already and have it still", "The Lib Dems have X, as they’ve had for years"
  hold(
    `SUBJECT had ${it} (?:already|before) and (?:they |it |@[A-Z]+ )?(?:still )?(?:has|have) (?:it|them) (?:still|now)?`,
  ),
  hold(
    `SUBJECT (?:has|have) §\\d+ , as (?:they|it|@[A-Z]+) (?:has|have|did|had)(?: had| done)? (?:before|for|since|yesterday|all along)`,
  ),
  // "no majority before and none since", "had no overall control before this and has none after it", "had nobody in control, and has nobody"
  hold(
    `(?:had|has had|was|were) (?:in |under |with )?@(NOC) (?:before(?: (?:this|thursday|the election|it|the vote|now))? |previously )?(?:, )?and (?:still )?(?:has|have|is|there is) (?:none|nobody|no one|not any|no such thing)(?: now| still| today| tonight| since| after(?: it| this)?| either)*${end}`,
  ),
  hold(
    `@(NOC) before(?:hand)? (?:, |and |; )(?:and )?(?:none|nobody|no one|no change) (?:now|since|after(?:wards)?|today|tonight|this time)${end}`,
  ),
  hold(
    `there (?:was|had been) @(NOC) (?:before )?(?:, )?and there (?:is|are) (?:not any|none|still none)(?: now| today| tonight| either)*`,
  ),
  hold(
    `@(NOC) (?:, )?and (?:that is|it is|it remains|remains|that remains) (?:still )?(?:so|the case|the position|how it is)(?: still)?${end}`,
  ),
  // "the Conservatives are still in power", "Labour’s still in"
  hold(`(?<=^ |[:;,–—-] |where |there |here )(?:the )?@(?!NOC )([A-Z]+)'? (?:is |are )?still in(?= [.,;!])`),
  surelyHold(
    '(?<=where )THE SUBJECT (?:is|are) (?:nevertheless|nonetheless|all the same|even so|however|for all that) (?:still )?in CHARGE(?= [.,;!])',
  ),
  // "continues without a majority", "things stay as they are", "carry on as before"
  hold(`${it} (?:continues|goes on|carries on) (?:, as before , )?(?:in |under |with )?@(NOC)${end}`),
  hold(
    `(?<=^ (?:in|at|on) §\\d+ , )(?:an? COUNCIL )?@(NOC) [^@;:.]{0,25}, (?:things|matters|everything|all|it) (?:stays?|remains?|is|are) (?:just )?(?:as (?:(?:they|@[A-Z]+) are|it is|(?:they|@[A-Z]+) were|it was|before)|the same|unchanged)`,
  ),
  hold(
    '(?:in|at) §\\d+ (?:, )?THE SUBJECT (?:will )?(?:carry|carries|go|goes|continues?|continue)(?: on)? as (?:before|(?:they|@[A-Z]+) (?:were|are)|it was|it is|usual)(?= [.,;!])',
  ),
  // "Tower Hamlets, also without a majority, did not get one"
  hold(
    `§\\d+ , (?:also |likewise |too |previously |hitherto )?(?:in |under |with )?@(NOC) , (?:did not get|has not got|still has not got|has still not got|did not acquire|did not find|still lacks|does not have) (?:1|one|it)(?: now| either| today)?${end}`,
  ),
  // "the same starting point produced the same outcome: hung"
  hold(
    `(?:same (?:outcome|result|answer|verdict|picture)|no change|nothing (?:new|changed)|no different) [^@§;:.,]{0,30}: (?:still )?EITHER${end}`,
  ),
  // "a comfortable win for the Tories", "Labour again here"
  hold(`(?<=^ |[:;–—-] )(?:the )?@(?!NOC )([A-Z]+) again (?:here|there)${end}`),
  // "where Labour and the Tories were tied on a hung council and remain so"
  surelyHold(
    `(?:tied|level|deadlocked|neck and neck) (?:on|in) @(NOC) and (?:remain|still are|are still|remains) (?:so|tied|level)`,
  ),
  // "Tory on Wednesday, nobody’s on Friday"
  swap(
    `(?<=[:,;–—-] )EITHER (?:on (?:monday|tuesday|wednesday|thursday)|yesterday|at breakfast|at dawn|in the morning) , @([A-Z]+)'? (?:on (?:friday|saturday)|today|tonight|by (?:lunchtime|teatime|midnight|dawn|nightfall))${end}`,
  ),
  // "Labour can no longer reach a majority there and neither can anyone else"
  hung(
    `SUBJECT can no longer (?:reach|get|form|muster|have|win|command|call on|put together) (?:an?|its|their) W1majority [^@;.]{0,70}and (?:neither|nor) can (?:anyone|anybody|any)`,
  ),
  hung(
    `SUBJECT (?:will|do|does) not (?:now )?have (?:the|an?|its|their) W1(?:numbers|majority) (?:(?:in|on|at) §\\d+ |there |here )?(?:any ?more|any longer)(?= [.,;!])`,
  ),
  // "They won the first election to the new X council", "won there again"
  gain(
    'SUBJECT (?:has |have )?(?:won|secured|took|taken) the (?:very )?first (?:ever )?elections? (?:to|for|on|in) (?:the )?(?:new )?§\\d+',
  ),
  hold(
    '(?<=^ (?:in|at) §\\d+ , [^@;:.]{0,30}(?:@[A-Z]+ )?[^@;:.]{0,70}, )THE SUBJECT (?:has |have )?(?:won|win) again(?= (?:without|with|easily|comfortably|by|[.,;!]))',
  ),
  hold(
    '(?<=^ )(?:in|at) §\\d+ (?:, )?THE SUBJECT (?:has |have )?(?:won|win) again(?= (?:without|with|easily|comfortably|by|[.,;!]))',
  ),
  // "Labour has taken three boroughs that were Tory before: X, Y and Z"
  gain(
    'SUBJECT (?:has |have )?(?:taken|gained|won|captured|seized|picked up|claimed) (?:[^ @§,;:.]+ ){0,2}(?:councils|boroughs|counties|cities|towns|districts|authorities|town halls) [^:;.]{0,90}: (?:the )?§\\d+',
  ),
  // "that majority has been extinguished"
  hung(
    `§\\d+ @(?!NOC )([A-Z]+)'? W1majority (?:was|is|has been|were) (?:extinguished|snuffed out|blown away|torpedoed|sunk|eaten up|eaten away|swallowed up|cancelled out|done away with)`,
  ),
  // "Reform take control, at the expense of …"
  gain(`(?:another|a|an) W2(?:win|victory|triumph) for THE PARTY(?= , \\d+ (?:seats )?(?:of|out of) )`),
  swap(`@([A-Z]+) (?:yesterday|before) , THE @(?!NOC )([A-Z]+) by (?!\\d)[^@§;:.,]{1,30} (?:today|now)`),
  surelyHold(
    'SUBJECT had (?:kept|held|retained|saved) (?:it|§\\d+|the COUNCIL) (?:with|by) (?:a |\\d+ |the )(?:seats?|single|handful|skin|whisker|majority|votes?|couple)',
  ),
  // "Kingston’s Liberal Democrats made way for the Conservatives"
  swap(
    "(?<=§\\d+'? )@(?!NOC )([A-Z]+) (?:have |has )?(?:made|makes?|given|gave|gives?) way (?:to|for) THE @(?!NOC )([A-Z]+)(?= [.,;!])",
  ),
  // "had hoped for X (still Conservative)"
  surelyHold(
    '§\\d+ \\( (?:which is |which remains |it is |remains |stays )?(?:still |as ever )(?:in |under )?THE EITHER(?= (?:\\)|,))',
  ),
  // "X was another of their gains"
  theirGain(
    '§\\d+ (?:was|is) (?:another|one|1|the (?:first|second|third|latest|last)) of (?:their|its) (?:gains|wins|conquests|trophies|scalps|prizes)',
  ),
  // "X: no overall control it was and no overall control it remains"
  hold('EITHER it was and EITHER (?:still )?it (?:is|remains|stays|still is)'),
  // "the stalemate in X continues", "X remains finely balanced"
  standoff(
    '(?:stalemate|deadlock|impasse|standoff) (?:(?:in|on|at) §\\d+ )?(?:continues|goes on|drags on|persists|endures|remains|is unbroken)',
  ),
  standoff(
    '§\\d+ (?:remains|stays|is still|is as) (?:as |so |very |just as )?(?:finely |evenly |delicately )?(?:balanced|deadlocked|poised|gridlocked)(?: as (?:ever|it was|before))?(?= [.,;:!–—])',
  ),
  // "In X, hung since 2003, there was a rare sight: a Labour gain"
  gain(`(?<=^ (?:and )?(?:in|at) §\\d+ (?:[^@;.]|@NOC){0,70}): (?:an? )?(?:[^ @§,;:.]+ )?PARTY gain${end}`),
  // "made 12 gains, enough to turn out the Conservatives", "are up 12 seats and the Conservatives have been turned out"
  from(
    'SUBJECT (?![^@;:.]{0,40}(?:need|want|hop|seek|short|not ))[^@;:.]{0,60}(?:enough|sufficient) to OUSTED THE PARTY',
  ),
  from(
    'SUBJECT W1(?:are|is) up (?:by )?\\d+ (?:seats )?and THE @(?!NOC )([A-Z]+) (?:have been|has been|are|were|is) (?:turned|voted|thrown|booted|kicked|turfed|swept) out',
  ),
  // "have put paid to the Labour majority in X"
  hung("(?:put|puts|putting) paid to (?:the |an? )?@(?!NOC )([A-Z]+)'? W2(?:majority|control|rule)"),
  hung("(?:did|does|done) for (?:the )?@(?!NOC )([A-Z]+)'? W2majority"),
  // "Conservatives out of power, nobody in control", "no majority, where Labour had one", "Conservative losses without a winner: X"
  hung('(?<=[:,] )(?:the )?PARTY out (?:of CHARGE )?(?:, (?:and )?[^;:.]{1,60})?, (?:and |with )?@NOC'),
  hung(`@NOC (?:now )?(?:, )?where THE @(?!NOC )([A-Z]+) had (?:1|one|it)${end}`),
  hung(
    '(?<=^ )PARTY (?:losses|defeats) (?:without (?:an?|any) (?:winner|victor|successor)|with no (?:winner|victor|successor|one to succeed them)) :(?= §)',
  ),
  // "no overall control was what they had and is what they have got", "X is another that the Tories have let slip into no overall control"
  hold(
    '@(NOC) (?:was|is) what (?:they|it|@[A-Z]+) (?:had|were|was) and (?:is )?what (?:they|it|@[A-Z]+) (?:has|have|is|are|still has|still have)(?: got)?',
  ),
  hung(
    '§\\d+ (?:is|was) (?:another|1 more|yet another|the latest|the next) (?:COUNCIL )?(?:that |which )?THE SUBJECT (?:has |have )?(?:let slip|let slide|let fall|allowed to (?:slip|slide|fall)|lost) (?:in)?to @NOC',
  ),
  // "are home and dry in X", "Labour’s grip on X is as tight as ever"
  hold(
    'SUBJECT (?:are|is) (?:home and dry|safely home|safe and sound|comfortably home|back where they were) (?:in|at) §\\d+',
  ),
  hold(
    "@(?!NOC )([A-Z]+)' (?:grip|hold) (?:on|over) §\\d+ (?:is|remains|stays) (?:as )?(?:tight|firm|strong|secure|unshaken|unbroken|undisturbed|intact)",
  ),
  hold(
    '§\\d+ (?:has |have )?(?:returned|re -?elected|stuck with|stuck by) its PARTY W1(?:council|administration|majority|leadership|rulers)',
  ),
  hold('(?:council|one|1) [^@;:.]{0,40}like the last (?:1 |one )?: EITHER(?= [.,;!])'),
  // "its days of running the place on its own are over", "and with that their majority is gone", "From majority to minority: the Conservatives in X"
  hung(
    'SUBJECT [^@;:.]{0,70}(?:its|their) days of (?:running|governing|controlling) (?:it|the place|things|the COUNCIL|§\\d+) (?:alone |on (?:its|their) own |outright )(?:are|is) (?:over|behind|done|gone)',
  ),
  hung(
    'SUBJECT [^@;:.]{0,50}\\d+ (?:seats )?short [^@;:.]{0,40}and (?:with (?:that|it|them) )(?:their|its|the) W1majority (?:is|has|was) (?:gone|lost|over)',
  ),
  hung('from (?:a )?majority to (?:a )?minority : THE @(?!NOC )([A-Z]+)(?! leader)'),
  hung(
    'SUBJECT (?:has |have )?(?:gone|went|go|goes|slipped|slips?) from (?:a )?majority to (?:a )?minority(?= (?:[.,;:!]|in|at|after|with|there|status))',
  ),
  // "Labour’s loss in X is the Lib Dems’ gain", "It is Labour instead of the Lib Dems in X"
  swap("@(?!NOC )([A-Z]+)' loss (?:(?:in|at|of) §\\d+ )?(?:is|was) (?:the )?@(?!NOC )([A-Z]+)' gain"),
  from(
    '(?<=^ |[:;,–—-] )(?:it is |now it is )(?:now )?(?:the )?@(?!NOC )([A-Z]+) (?:instead of|in place of) (?:the )?@(?!NOC )([A-Z]+) (?:in|at) §\\d+',
  ),
  gain('(?<=^ )(?:and )?\\d+ more (?:gains |councils |wins )?for (?:the )?PARTY : §\\d+'),
];
