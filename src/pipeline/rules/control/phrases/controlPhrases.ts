import { toPattern } from '../../../reader/holders/phraseParts.ts';
import { gatedPhrases } from '../../../reader/holders/phrasesIn.ts';

/** Set words that say what became of a council, in which its verb says too little; the first group is the party. */
export interface ControlPhrase {
  pattern: RegExp;
  /** `gain`: the party has it now; `hold`: it has it still; `loss`: it has it no more; `hung`: it had a majority and nobody has one; `swap`: the second group has it from the first; `from`: the first group has it from the second; `theirs`: the party that was spoken of has it still. */
  kind: 'gain' | 'hold' | 'loss' | 'hung' | 'swap' | 'from' | 'theirs';
  /** Its words leave no doubt, whatever else the sentence speaks of. */
  isSure: boolean;
}

const phrase =
  (kind: ControlPhrase['kind'], isSure = false) =>
  (source: string): ControlPhrase => ({ pattern: toPattern(source), kind, isSure });
const [gain, surelyGain, hold, surelyHold, loss, hung, swap, from, theirs] = [
  phrase('gain'),
  phrase('gain', true),
  phrase('hold'),
  phrase('hold', true),
  phrase('loss'),
  phrase('hung'),
  phrase('swap'),
  phrase('from'),
  phrase('theirs'),
];

const has = '(?:has|have|gets?|got|gained|won)';
const ruled = '(?:run|governed|controlled|ruled|led)';

const slipped =
  '(?:slips?|slipped|slipping|prised|wrested|pass(?:ed|es)|fallen|falls|fell|dropped|drops|gone|goes|tumbled|taken)';

const controlPhrases: readonly ControlPhrase[] = [
  // "gets its first Tory majority", "is to have its first Labour administration for 16 years"
  gain(`(?:${has}|(?:will|to) have) (?:its|their|an?) (?:very )?first W1PARTY W1(?:majority|administration|council)`),
  // "Labour has Birmingham back"
  gain(`SUBJECT (?:now )?(?:has|have|takes?|wins?) (?:it|§\\d+|the COUNCIL) back(?= [.,;]| with| from| in)`),
  gain('SUBJECT W2(?:has|have|had|get|gets) (?:got|won|taken) (?:its|their|an?) W1majority back'),
  // "Labour’s return to power"
  gain('OWNER W1return to (?:power|control|office)(?= (?:[.,;:]|in §|at §))'),
  gain('first council W6in which THE PARTY W1(?:has|have) (?:an?|its|their) W1majority'),
  gain(
    'SUBJECT W1(?:goes|go|went|gone|moves?|moved) from (?:an? )?minority (?:administration |control |government )?to (?:an? )?W1majority',
  ),
  gain(`(?:will|is to|are to) (?:now )?be ${ruled} by THE PARTY for the first time`),
  gain(`(?:is|are) now ${ruled} by THE PARTY(?= [.,;:!–—])`),
  // "has now got Westminster as well", "needed two seats to take Exeter and got four"
  gain('SUBJECT (?:at last|finally|at long last) (?:has|have) (?:it|§\\d+|the COUNCIL)(?= [.,;:!–—])'),
  gain(
    '(?:has|have) (?:an? )?new (?:ruling (?:party|group)|rulers|masters|party in CHARGE) (?:: |, )THE @(?!NOC )([A-Z]+)(?= [.,;!])',
  ),
  gain('SUBJECT (?:now )?(?:gets?|got|(?:has|have) (?:now )?got) §\\d+(?= (?:[.,;:!–—]|as well|too|from|and) )'),
  gain('SUBJECT (?:now )?(?:has|have) (?:now )?got (?:it|them|both)(?= (?:[.,;:!–—]|as well|too|from|with) )'),
  gain('SUBJECT needed §\\d+ (?:, [^;:.,@]{1,70} , )?and (?:got|won|took) it(?= [.,;:!])'),
  gain(
    'SUBJECT needed (?:(\\d+) )?W5to (?:take|win|gain|capture) (?:it|§\\d+|the COUNCIL) (?:, )?(?:and|but) W1(?:got|won|has|managed) (?:it|them|that|(\\d+))(?! of )',
  ),
  hold(
    'SUBJECT needed (?:(\\d+) )?W5to (?:keep|hold|retain) (?:it|§\\d+|the COUNCIL) (?:, )?(?:and|but) W1(?:got|did|has|managed) (?:it|them|that|so|(\\d+))(?! of )',
  ),
  gain('SUBJECT will (?:now )?(?:run|control|govern) (?:it|§\\d+|the COUNCIL) (?:again|once more|for the first time)'),
  gain('SUBJECT (?:is|are) [^@;:.]{0,50}and (?:now )?in (?:overall |outright |full )?control(?= [.,;])'),
  gain('§\\d+ (?:has |have )?(?:come|came|comes) (?:over |back )?to THE PARTY(?= (?:[.,;:!]|after|by))'),
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
  // "had to give way there to the Conservatives", "lost 14 seats and, to the Conservatives, the council"
  swap(
    'SUBJECT [^@;:.]{0,30}(?:had to give|gave|gives|give|forced to give) way (?:there |here |in §\\d+ )?to THE @(?!NOC )([A-Z]+)',
  ),
  swap(
    'SUBJECT W1(?:lost|lose|loses) [^@;:.]{0,30}and , to THE @(?!NOC )([A-Z]+) , (?:the COUNCIL|control|its majority|their majority)',
  ),
  // "12 years of Labour rule were brought to an end by nine Tory gains", "a hung council turned into a Labour one", "no overall control has become a Labour majority"
  swap(
    "SPAN of W1@(?!NOC )([A-Z]+)'? REIGN [^@;:.]{0,30}(?:ended|brought to an end|brought to a close|swept away) (?:there |here |in §\\d+ )?by (?:W2)?@(?!NOC )([A-Z]+)'? W1(?:gains|wins|victories|landslide|surge)",
  ),
  swap(
    "(?:turned|turn|turns|converted|transformed|made) (?:an? |the )?@([A-Z]+)'? (?:COUNCIL |1 |majority |administration )?into (?:an? )?@([A-Z]+) W1(?:1|council|majority|administration)",
  ),
  swap(
    '@(NOC) (?:has |have )?(?:become|becomes|became|turned into|turns into|given way to|gives way to|gave way to|been replaced by|yielded to) (?:an? )?@(?!NOC )([A-Z]+) W1(?:majority|administration|control|council)',
  ),
  swap(
    "(?:was|were) (?:in |under )?@([A-Z]+)'? (?:and|but) (?:is|are) (?:so )?no (?:more|longer) : (?:the |now )?@([A-Z]+)",
  ),
  from('@(?!NOC )([A-Z]+) (?:are|is) in , (?:and )?(?:the )?@(?!NOC )([A-Z]+) (?:are|is) out(?= [.,;:!–—])'),
  surelyHold(
    'SUBJECT (?:expected|hoped|set out|meant|promised) to (?:hold(?: on)?|keep|retain|cling on) [^@;:.]{0,30}and (?:did|has|have|they did|it did)(?: so| just that| exactly that)?(?= [.,;])',
  ),
  surelyHold(
    '(?:doubted|expected|thought|predicted|knew) W2that THE PARTY would (?:hold|keep|retain) (?:it|§\\d+) ,? ?(?:and )?(?:as )?(?:it|they) (?:has|have|did)(?: done)?(?: so)?(?= [.,;])',
  ),
  hold('§\\d+ (?:keeps?|kept|retains?|retained) (?:its|their) PARTY W1(?:administration|majority|cabinet|rulers)'),
  hold('(?:gave|gives|give|given|handed|hands|granted) THE PARTY (?:another|a further|yet another) W2majority'),
  hold('(?:had|has) THE PARTY in CHARGE [^@;:.]{0,20}and (?:has|have) (?:it|them) (?:in CHARGE )?still'),
  hold(
    '(?:where|in which|on which|,) (?:(?:is|was|under|in) )?EITHER , (?:is|are|stays|remains) (?:exactly |just |precisely |right )?where (?:it|they) (?:was|were|started|began)',
  ),
  hold('§\\d+ , as (?:for|in|over) [^@;:.,]{1,30}, (?:is|remains|stays) (?:in |under )?@(NOC)'),
  gain('§\\d+ (?:has |have )?(?:come|came|gone|went) OWNER way(?= [.,;:!])'),
  gain(
    '§\\d+ [^.;:@]{0,60}(?:there (?:was|is)|brought|comes?|came|saw|provided|produced|delivered) [^.;:@]{0,50}: (?:an? )?@(?!NOC )([A-Z]+) (?:gain|win|victory|takeover)(?= [.,;!])',
  ),
  surelyGain('hoped for §\\d+ [^@;:.]{0,30}(?:and|but) SUBJECT (?:has |have )?(?:now )?(?:got|won|taken) it(?= [.,;])'),
  // "has stuck with the Tories", "re-elected Labour", "four more years of Labour in X", "Labour still"
  hold(
    '(?<! be )(?:stuck|sticks|sticking|stick|stayed loyal|stays loyal|remained loyal|faithful|true) (?:with|to) THE PARTY(?= [.,;:!])',
  ),
  hold('§\\d+ (?:has |have )?(?:re -?elected|re-?elected|returned) (?:the )?PARTY(?= [.,;:!])'),
  hold('(?:gave|give|gives|given) THE PARTY (?:\\d+|another \\d+) more years'),
  hold('\\d+ more years (?:of|for|under) THE PARTY (?:in|at)(?= §)'),
  hold('(?<=§\\d+ ): (?:the )?PARTY still(?= [.,;!])'),
  hold(
    '(?:in|at|on|for) §\\d+ (?:was|were|has been|have been|is|are) (?:beaten off|fended off|seen off|repelled|fought off|rebuffed) by THE PARTY(?= [.,;!])',
  ),
  hold('SUBJECT (?:held|holds|stood|stands) firm(?= [.,;!])'),
  hold(
    'OWNER W2majority (?:in|on|at) §\\d+ (?:is|was|has been) (?:now )?(?:up|cut|reduced|trimmed|slashed|increased) to (?:an? |just |only )?(?:single|mere|\\d+|bare|slender)',
  ),
  hold(
    'OWNER W1(?:grip|hold|control) (?:on|of|in) §\\d+ (?:has |is |was )?(?:tightened|strengthened|never in doubt(?! until)|as firm as ever|undisturbed)',
  ),
  hold(
    'SUBJECT (?:has |have )?(?:strengthened|consolidated|cemented) (?:its|their) (?:position|grip|hold|control|majority) (?:in|on|at|of)(?= §)',
  ),
  // "became Labour’s when the last ward was declared", "is now the Tories’"
  gain(
    '(?:became|becomes|has become|have become|is now|are now) OWNER(?= (?:[.,;:!–—]|when|after|at|by|with|for the first|on) )',
  ),
  // "a change of control in Exeter, from Conservative to Labour", "Labour’s loss is the Conservatives’ gain"
  swap(
    "change of (?:control|hands|colour) (?:(?:in|at) §\\d+ )?(?:, |: )?from THE @(?!NOC )([A-Z]+)'? to THE @(?!NOC )([A-Z]+)",
  ),
  swap(
    '(?:changes?|changed|changing|has changed|have changed) (?:hands|control|colour) (?:, |: |[-–—] )(?:from )?THE @(?!NOC )([A-Z]+) to THE @(?!NOC )([A-Z]+)(?= [.,;!])',
  ),
  swap("@(?!NOC )([A-Z]+)' loss (?:is|was) (?:the )?@(?!NOC )([A-Z]+)' gain"),
  swap(
    "@(?!NOC )([A-Z]+)' W2(?:hold|grip) on (?:it|§\\d+|the COUNCIL) (?:has|have|was|is) W1(?:been )?(?:broken|ended|loosened) by THE @(?!NOC )([A-Z]+)",
  ),
  // "The Tories have relieved Labour of X", "X is their proof: from Labour to the Tories"
  from("SUBJECT W1(?:relieve|relieves|relieved) THE @([A-Z]+)'? of (?:control of )?(?:the )?(?:§\\d+|COUNCIL)"),
  from("SUBJECT [^@;:.]{0,40}DRIVE THE @([A-Z]+)'? from (?:power|office|control)(?! of )"),
  swap("(?<=§\\d+ [^;:.@]{0,60}): from THE @([A-Z]+)'? to THE @([A-Z]+)(?= [.;,!])"),
  // "was a Labour council on Thursday and a Conservative one by breakfast", "made the same journey, from hung to Labour"
  swap(
    '(?:was|were) (?:an? )?@(?!NOC )([A-Z]+) (?![^.;]{0,80} (?:19|20)\\d\\d)W1(?:on|at|until|till|before|yesterday|when|last) [^@;:.]{0,40}(?:,|and|but) (?:is |are )?(?:an? )?@([A-Z]+) W1(?:by|at|now|on|this|today|tonight|when|as of|after)',
  ),
  swap(
    '[,:] (?:an? )?@(?!NOC )([A-Z]+) (?![^.;]{0,80} (?:19|20)\\d\\d)W1(?:until|till|before) [^@;:.]{0,30}, (?:and |but )?(?:an? )?@(?!NOC )([A-Z]+) W1(?:now|today|tonight|this morning)(?= [.,;!])',
  ),
  swap(
    "§\\d+ (?:made|makes|has made|completed?|completes|has completed) the (?:same |opposite |other )?(?:journey|trip|switch|move|transition|leap|jump) (?:, )?from THE @([A-Z]+)'? to THE @([A-Z]+)",
  ),
  swap(
    '(?:where|in which) @(NOC) (?:,|and|but) (?:and )?(?:where|in which) THE @(?!NOC )([A-Z]+) now (?:do|does|has|have)(?: one| 1)? :(?= §)',
  ),
  // "the Lib Dems’ prize of the weekend"
  gain(
    '(?:is|are) (?:the )?OWNER W2(?:prize|scalp|catch|trophy|capture|success) of the (?:night|day|weekend|morning|evening|week)',
  ),
  // "another Labour hold", "which Labour held with ease"
  surelyHold('(?<=§\\d+ )[,(] (?:an?|another|yet another) W1PARTY hold(?= [.,;)])'),
  surelyHold(
    '(?<=§\\d+ , )which THE SUBJECT (?:held|kept|retained) W1(?:with (?:ease|something to spare|room to spare)|easily|comfortably|at a canter|without (?:trouble|difficulty|fuss)|narrowly)(?! (?:in (?:19|20)\\d\\d|last (?:time|year)|then|at the last|before|until|\\d+ years))',
  ),
  hold(
    '(?:is|are|stays|remains) (?:in |under )?THE EITHER(?: COUNCIL)? (?:, )?for (?:(?:another|a further) (?:two|three|four|five|\\d+) years|another term|the \\S+ (?:year|time|term) (?:running|in a row|in succession))',
  ),
  hold(
    '(?:is|are) THE EITHER(?: COUNCIL)? , (?:just |exactly )?as (?:it|they) (?:is been|has|have|had|was|were|always)',
  ),
  // "the Lib Dems have hung on, just", "was a Tory hold", "were Lib Dem already and are so still"
  hold('SUBJECT W1(?:has|have) W1(?:hung on|held on|clung on|held firm)(?= [.,;!])'),
  hold(
    '(?:it|that|(?<! (?:in|at|of|on|from|for) )§\\d+|itself|,) (?:is|was) (?:an?|another|yet another) W1PARTY hold(?= [.,;!])',
  ),
  hold('(?:was|were) EITHER (?:already|before|beforehand) and (?:is|are|remains?|stays?) (?:so|still|that|again)'),
  hold(
    '(?:no change|nothing new|nothing has changed|nothing changes) , (?:with )?THE EITHER(?: in CHARGE)?(?= (?:[.,;!]|for))',
  ),
  gain('(?:comes?|came|coming) home to THE PARTY'),
  gain('SUBJECT W1(?:has|have) (?:its|their) first (?:ever )?W1majority (?:on any COUNCIL|anywhere|on an? COUNCIL)'),
  loss('(?<=§\\d+ ): out of (?:the )?PARTY W1(?:hands|control|grasp)'),
  hold(
    'no change (?:in|at|on|for) §\\d+ (?:: |, )(?:with )?THE EITHER (?:still |again |as before )?(?:in CHARGE|largest|at the helm)(?= [.,;!])',
  ),
  hold(
    'SUBJECT W1(?:survived|survives|survive|surviving) (?:an?|the) W2(?:scare|fright|onslaught|surge) (?:in|at)(?= §)',
  ),
  hold(
    '(?:is|are|remains?|stays?|stayed|remained) as EITHER as (?:ever|always|before|they come)(?= (?:[.,;:!–—]|and|but))',
  ),
  hold('(?:that|this) (?:one|1) THE SUBJECT (?:kept|held|retained|keeps?|holds?|retains?)(?= [.,;!])'),
  hold('as you were (?:(?:in|at) §\\d+ )?(?:: |, )?(?:with )?THE PARTY (?:still )?in CHARGE'),
  hold('(?:is|are) to (?:stay|remain) (?:in |under )?EITHER'),
  // "X and Y are both holds for Labour", "X, Y and Z are all holds" of the party that was spoken of
  hold('(?<=§\\d+ )(?:is|are|was|were) (?:both|all|an?|another) W2holds? for THE PARTY'),
  gain('(?<=§\\d+ )(?:is|are|was|were) (?:both|all|an?|another) W2gains? for THE PARTY'),
  theirs('(?<=§\\d+ )(?:is|are|was|were) (?:all |both )?holds(?= [.,;])'),
  hold('it is still EITHER (?:in|at) §'),
  // "it has survived as a Labour one", "X: Labour by a mile, as ever"
  hold(
    '(?:survived|survives|surviving|endures|endured) as (?:an? )PARTY W1(?:1|one|council|authority|borough|administration)(?= (?:[.,;:!–—]|by|with|and|after))',
  ),
  hold(
    '(?<=§\\d+ )[:,] (?:the )?@(?!NOC )([A-Z]+) (?:still there|(?:by a mile|by miles|at a canter|comfortably|easily|handsomely) , as (?:ever|always|usual))(?= (?:[.,;:!–—]|but|and|with))',
  ),
  // "Labour out, Tories in"
  swap(
    "@(?!NOC )([A-Z]+) (?:are |is )?out (?:(?:after|there|at|for) [^@;:.,]{0,25})?(?:, |and |; )?(?:and )?(?:the )?@(?!NOC )([A-Z]+)'? (?:are |is )?in(?= [.,;:!–—])",
  ),
  // "re-elected their Conservative administrations", "still has a Conservative council"
  hold('(?:re -?elected|re-?elected) (?:its|their|the|an?) PARTY W1(?:administrations?|councils?|majority|majorities)'),
  hold('(?:still has|still have) (?:an?|its|their) PARTY W1(?:COUNCIL|administration|majority)'),
  hold(`(?:go|goes|going|carry|carries|continues?) (?:on )?(?:being|to be) ${ruled} by THE PARTY`),
  hold(`be ${ruled} by THE PARTY (?:for (?:another|a further)|again|as before|as it was)`),
  hold('SUBJECT (?:will|to) (?:be|stay|remain) W1in CHARGE (?:of (?:it|§\\d+) )?(?:for (?:another|a further)|again)'),
  hold(
    'SUBJECT (?:is|are) still (?:on top|in the saddle|the masters?) (?:(?:in|at|of) §\\d+ )?(?:, )?with (?:an?|its|their) W2majority',
  ),
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
  gain('PARTY W1(?:majority|administration|council) (?:has been |was |is |has |been )?voted in(?= [.,;:])'),
  gain('SUBJECT will (?:now )?take over (?:in|at|there|here|the COUNCIL|§)'),
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
  hung('(?:PARTY|OWNER) W1group (?:is|are) no longer in (?:the|an?) majority'),
];

/** The phrases that may stand in a sentence, by its words. */
export const controlPhrasesIn = gatedPhrases(controlPhrases);
