import { from, gain, has, ruled, surelyGain, swap, theirGain, type ControlPhrase } from './ControlPhrase.ts';

/** Set words that say who has a council now, or has it from whom. */
export const gainPhrases: readonly ControlPhrase[] = [
  // "gets its first Tory majority", "is to have its first Labour administration for 16 years"
  gain(`(?:${has}|(?:will|to) have) (?:its|their|an?) (?:very )?first W1PARTY W1(?:majority|administration|council)`),
  // "Labour has Birmingham back"
  gain(`SUBJECT (?:now )?(?:has|have|takes?|wins?) (?:it|§\\d+|the COUNCIL) back(?= [.,;]| with| from| in| after)`),
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
  gain('SUBJECT will (?:now )?(?:run|control|govern) (?:it|§\\d+|the COUNCIL) (?:again|once more|for the first time)'),
  gain('SUBJECT (?:is|are) [^@;:.]{0,50}and (?:now )?in (?:overall |outright |full )?control(?= [.,;])'),
  gain('§\\d+ (?:has |have )?(?:come|came|comes) (?:over |back )?to THE PARTY(?= (?:[.,;:!]|after|by))'),
  from(
    '§\\d+ (?:, )?(?:too , |also )?(?:has |have )?(?:come|came|comes) (?:over |back )?to THE @(?!NOC )([A-Z]+) from THE @([A-Z]+)(?= (?:[.,;:!]|after|by|with|and))',
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
    '@(NOC) (?:has |have )?(?:become|becomes|became|turned into|turns into|given way to|gives way to|gave way to|been replaced by|yielded to) (?:an? )?@(?!NOC )([A-Z]+) W1(?:majority|administration|control|council)',
  ),
  swap(
    "(?:was|were) (?:in |under )?@([A-Z]+)'? (?:and|but) (?:is|are) (?:so )?no (?:more|longer) : (?:the |now )?@([A-Z]+)",
  ),
  from('@(?!NOC )([A-Z]+) (?:are|is) in , (?:and )?(?:the )?@(?!NOC )([A-Z]+) (?:are|is) out(?= [.,;:!–—])'),
  gain('§\\d+ (?:has |have )?(?:come|came|gone|went) OWNER way(?= [.,;:!])'),
  gain(
    '§\\d+ [^.;:@]{0,60}(?:there (?:was|is)|brought|comes?|came|saw|provided|produced|delivered) [^.;:@]{0,50}: (?:an? )?@(?!NOC )([A-Z]+) (?:gain|win|victory|takeover)(?= [.,;!])',
  ),
  surelyGain(
    'SUBJECT W1hoped for §\\d+ [^@;:.]{0,30}(?:and|but) (?:@[A-Z]+|it|they) (?:has |have )?(?:now )?(?:got|won|taken) (?:it|that|them)(?: as well| too)?(?= [.,;])',
  ),
  // "have handed X to Labour", "threw away its majority", "victory for Labour ends 12 years of Tory rule"
  swap(
    'SUBJECT W1(?:handed|hands|gifted|conceded|yielded|surrendered) §\\d+ (?:over )?to THE @(?!NOC )([A-Z]+)(?= (?:[.,;:!]|after|by|for|in))',
  ),
  from(
    '(?:victory|win|triumph|success) for THE @(?!NOC )([A-Z]+) [^@;:.]{0,30}(?:ends|ended|ending|brings to an end|brought to an end|brings an end to) [^@;:.]{0,20}SPAN (?:of|under) @(?!NOC )([A-Z]+)',
  ),
  from('(?:victory|win|triumph|success) for THE @(?!NOC )([A-Z]+) [^@;:.]{0,30}, OUSTED THE @(?!NOC )([A-Z]+)'),
  gain(
    'SUBJECT W1(?:reached|passed|hit|secured|won|got) the \\d+ (?:seats? )?W3(?:needed|required|necessary) (?:for|to) (?:an? W1majority|control|take control|win)(?= (?:[.,;:!]|in|at|on|of))',
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
  gain('(?:comes?|came|coming) home to THE PARTY'),
  gain('SUBJECT W1(?:has|have) (?:its|their) first (?:ever )?W1majority (?:on any COUNCIL|anywhere|on an? COUNCIL)'),
  gain('(?<=§\\d+ )(?:is|are|was|were) (?:both|all|an?|another) W2gains? for THE PARTY'),
  gain(
    'SUBJECT (?:now )?(?:have|has) (?:now )?(?:won |got )?enough W1(?:seats|councillors) to (?:take|win|gain|seize)(?= (?:control|overall|outright|the|§))',
  ),
  gain(
    '(?<=^ |^ the |[.;:,–—-] |[.;:,–—-] the |and |but |other |further |main )PARTY gains (?:include|included|including|were|are)(?= §)',
  ),
  gain('among (?:the )?PARTY W1gains (?:were|are|was|is)(?= §)'),
  gain('turn of §\\d+ , and (?:it|that) is (?:an?|another) W1PARTY (?:gain|win)(?= [.,;!])'),
  gain('OWNER W2(?:wins|gains|victories) (?:came|come|were|are) in [^@§.;:]{0,80}:(?= §)'),
  from('(?<=§\\d+ ): (?:the )?@(?!NOC )([A-Z]+) (?:have |has )?OUSTED (?:the )?@(?!NOC )([A-Z]+)(?= [.,;!])'),
  theirGain(
    '(?<=§\\d+ )(?:is|was) (?:an?|the|its|their) (?:second|third|fourth|fifth|other|further|only other) gain(?= [.,;!])',
  ),
  theirGain(
    '(?<=§\\d+ )(?:is|was) (?:an?|another|the|their|its) (?:straight |clear |clean |narrow |second |third |further )?gain from THE EITHER(?= [.,;!])',
  ),
  // "have won 30 seats of 35, so that’s a gain for them", "the first election of the new council produced a Conservative majority"
  gain(
    'SUBJECT [^@;:.]{0,60}, (?:so |and )?(?:that|it|this) is (?:an?|another) gain(?: for (?:@[A-Z]+|them|it))?(?= [.,;!])',
  ),
  gain(
    "§\\d+'? (?:very )?first election(?:s)? [^@;:.]{0,50}(?:produced|delivered|gave it|has given it|ended in|resulted in|returned) (?:an? )?PARTY W1majority",
  ),
  gain(
    'SUBJECT (?:winning|gaining|taking|capturing) §\\d+ (?:is|was) (?:the |an? )?(?:[^ @§,;:.]+ ){0,3}(?:news|shock|surprise|upset|sensation|story|headline)(?= [.,;!]| for | of the | so far)',
  ),
  // "Labour out, Tories in"
  swap(
    "@(?!NOC )([A-Z]+) (?:are |is )?out (?:(?:after|there|at|for) [^@;:.,]{0,25})?(?:, |and |; )?(?:and )?(?:the )?@(?!NOC )([A-Z]+)'? (?:are |is )?in(?= [.,;:!–—])",
  ),
  gain('PARTY W1(?:majority|administration|council) (?:has been |was |is |has |been )?voted in(?= [.,;:])'),
  gain('SUBJECT will (?:now )?take over (?:in|at|there|here|the COUNCIL|§)'),
  // "By lunchtime Labour had a majority there"
  gain(
    '(?<=^ by [^@§;:.,]{1,30} (?:, )?)(?:the )?PARTY had (?:an?|its|their) W1majority(?= (?:[.,;!]|in §|on §|at §|in the COUNCIL|there))',
  ),
  theirGain(
    '(?<=§\\d+ )(?:is|was|are|were) theirs (?:now|after W3SPAN (?:of|under)|too|as well)(?! (?:until|till|up to|before|yesterday))',
  ),
  // "gained 62 seats and with them control", "was another gain for the party"
  gain(
    "@(?!NOC )([A-Z]+)'? (?:candidates )?(?:have |has )?(?:gained|won|took|taken) \\d+ (?:seats|councillors) (?:, )?and (?:, )?with (?:them|it) (?:the )?(?:overall )?(?:control|majority|COUNCIL)",
  ),
  theirGain('(?:is|was) (?:another|a further|a second|a third) gain for (?:the party|them)(?= [.,;!])'),
  from(
    "@(?!NOC )([A-Z]+)' W1(?:success|triumph) (?:was|is|came in) §\\d+ , (?:won |gained |taken )?from THE @([A-Z]+)(?= [.,;!])",
  ),
  // "has swapped a Labour council for a Conservative one", "The most striking gain for Labour was X", "is one of five councils that Labour has gained"
  swap(
    '(?:swapped|swaps|exchanged|traded|changed) (?:an? |its )?@(?!NOC )([A-Z]+) W1(?:council|administration|majority|1|one) for (?:an? )?@(?!NOC )([A-Z]+) W1(?:council|administration|majority|1|one)',
  ),
  from('(?:gain|win|scalp|capture) for THE @(?!NOC )([A-Z]+) (?:was|is|came in) §\\d+ , from THE @([A-Z]+)(?= [.,;!])'),
  gain('(?:gain|scalp|capture) for THE PARTY (?:was|is|came in)(?= §)'),
  from("@(?!NOC )([A-Z]+)' W2gains (?:include|included|including|were) §\\d+ from THE @([A-Z]+)(?= (?:[.,;!]|and))"),
  gain(
    '(?<=§\\d+ )(?:is|was) (?:among|one of|1 of) (?:the |its )?W3(?:councils|boroughs|counties|districts|authorities|places) (?:(?:won|gained|taken|captured|seized) by THE PARTY|(?:that |which )?THE PARTY (?:has |have )?(?:now )?(?:won|gained|taken|captured|seized))(?= [.,;!])',
  ),
  surelyGain(
    '(?<=^ (?:one|1|another) of (?:them|those|these) (?:was|is) §\\d+ ), which THE SUBJECT (?:has |have )?(?:gained|won|taken|took|captured|seized)(?= [.,!])',
  ),
  // "have a majority at last", "now has the numbers to govern by itself"
  gain('SUBJECT W1(?:has|have) (?:an?|its|their) W1majority (?:at last|at long last)(?= [.,;!])'),
  gain('SUBJECT (?:finally|at last|at long last) (?:has|have) (?:an?|its|their) W1majority(?= (?:[.,;!]|in|on|there))'),
  gain(
    'SUBJECT (?:now )?(?:has|have) (?:now )?the (?:numbers|seats|councillors) to (?:govern|rule|run (?:it|the COUNCIL|§\\d+)) (?:by (?:itself|themselves)|alone|on (?:its|their) own|outright)',
  ),
  // "X is Labour’s first gain from the Tories of the night", "X is confirmed as a Tory gain from Labour"
  from(
    "(?<=§\\d+ )(?:is|was|becomes?|became) @(?!NOC )([A-Z]+)' W1(?:first|second|third|fourth|fifth|latest|only|next|last|biggest) W1(?:gain|win) from (?:the )?@([A-Z]+)(?= (?:[.,;!]|of|tonight|so))",
  ),
  from(
    '(?<=§\\d+ )(?:(?:is|was|has been) )?(?:now |duly )?confirmed as (?:an?|another) @(?!NOC )([A-Z]+) (?:gain|win) from (?:the )?@([A-Z]+)(?= [.,;!])',
  ),
  gain('(?<=§\\d+ )(?:(?:is|was|has been) )?(?:now |duly )?confirmed as (?:an?|another) PARTY (?:gain|win)(?= [.,;!])'),
  // "Labour’s one gain of note was X"
  from(
    "@(?!NOC )([A-Z]+)' W2(?:gain|win|victory|scalp) (?:was|is|came in|came at) §\\d+ , from THE @([A-Z]+)(?= [.,;!])",
  ),
  gain(
    'OWNER W2(?:gain|win|victory|scalp)(?: of (?:note|the (?:night|day|evening|morning)))? (?:was|is|came in|came at)(?= §)',
  ),
  // "The Tories had been in charge since 2015, and Labour has replaced them"; "it is the Lib Dems who will now do so"
  swap(
    '@(?!NOC )([A-Z]+) (?:had|have|has) [^@;:.]{0,40}(?:in CHARGE|run|governed|controlled|ruled|held)[^@;:.]{0,40} [,;] (?:and |but )?(?:now )?THE @(?!NOC )([A-Z]+) (?:has|have) (?:now )?(?:replaced|succeeded|supplanted) them',
  ),
  swap(
    '@(?!NOC )([A-Z]+) (?:had|have|has) [^@;:.]{0,40}(?:in CHARGE|run|governed|controlled|ruled|held)[^@;:.]{0,40} [,;] (?:and |but )?(?:now )?it is THE @(?!NOC )([A-Z]+) who will (?:now )?do so',
  ),
  // "a Labour administration made way for a Tory one"
  swap(
    "@(?!NOC )([A-Z]+)'? (?:administration|council|majority|regime) (?:makes|made|gave|gives|has made|has given) way (?:for|to) (?:an? )?@(?!NOC )([A-Z]+) (?:1|one|administration|majority|council)",
  ),
  // "won in X, after four years of no overall control", "in X they are in charge after 11 years of Tory control"
  from(
    'SUBJECT W1(?:won|win|wins|triumphed|were victorious|was victorious) (?:in|at) §\\d+ (?:, [^@;:.,]{0,40})?(?:, )?after W3SPAN of @(NOC)',
  ),
  from(
    "SUBJECT (?:is|are) (?:now )?in (?:charge|control|power|office) (?:there )?(?:, )?after W3SPAN of @([A-Z]+)'?(?: W2REIGN)?(?= [.,;!])",
  ),
  // "Labour’s victory ended four years of Tory rule", "The Tories’ run in X is over: Labour has won", "Labour replaces the Tories in charge of X"
  from(
    "@(?!NOC )([A-Z]+)' (?:§\\d+ )?(?:victory|win|triumph|success) (?:[^@;:.](?! (?:ward|division) )){0,30}(?:ends|ended|ending|brings to an end|brought to an end|brings an end to|brought an end to) [^@;:.]{0,30}(?:SPAN (?:of|under) )@(?!NOC )([A-Z]+)'?(?: W2REIGN)?(?= (?:[.,;]|in|on|at|there))",
  ),
  swap(
    "@(?!NOC )([A-Z]+)' [^@;:.,]{0,40}REIGN (?:in|on|of|over|at) §\\d+ (?:is|was|has been|are) (?:now )?(?:over|ended|broken|at an end|finished) (?:: |, (?:and |as )?|and )THE @(?!NOC )([A-Z]+) (?:has|have|is|are) (?:won|in(?: charge)?|taken (?:it|over|control))(?= [.,;!])",
  ),
  from(
    'SUBJECT (?:will )?(?:replace|replaces|replaced|replacing|succeed|succeeds|succeeded) THE @(?!NOC )([A-Z]+) (?:(?:in CHARGE|at the helm)|as (?:the )?(?:ruling|controlling|governing|majority) (?:party|group)) (?:of|in|on|at)(?= §|(?: the)? COUNCIL)',
  ),
  // "Labour lost 18 seats and the Conservatives took over"; "The Conservatives have it, after years without overall control"; "Labour runs the council from today"
  gain(
    "(?<=@(?!NOC )[A-Z]+'? [^;:.]{1,90})(?:and|but|so|then|when) THE PARTY (?:took|take|takes|have taken|has taken) over(?= (?:[.;!]|on thursday|on friday|today|tonight|this morning|overnight|yesterday)(?! (?:in|as|with) ))",
  ),
  from('SUBJECT (?:have|has|take|takes|took|have taken|has taken) it (?:, )?after W2SPAN (?:of (?:being )?)?@(NOC)'),
  gain(
    'SUBJECT (?:runs?|governs?|controls?|(?:is|are) in CHARGE of) (?:it|§\\d+|the COUNCIL) (?:from (?:today|tonight|now on|this morning)|as of (?:today|tonight|this morning|now))',
  ),
  from(
    '(?<=^ (?:the )?§\\d+ (?:(?:is|was) [^@§;:.]{1,60} )?)[:–—-] (?:now )?@(NOC) , from (?:the )?@([A-Z]+)(?= [.,;!])',
  ),
  // "X makes it three: Labour gain from Con"
  from(
    '(?<=[.;–—-] §\\d+ (?:is|was|has|makes|made|goes|comes|came|brings|at last|at long last|finally|now|next|then|too|also|declares|declared) (?:(?!if |to |want|hop|need|wish|predict|expect|likely|would|could)[^ @§;:.,]+ ){0,5}|^ §\\d+ (?:is|was|has|makes|made|goes|comes|came|brings|at last|at long last|finally|now|next|then|too|also|declares|declared) (?:(?!if |to |want|hop|need|wish|predict|expect|likely|would|could)[^ @§;:.,]+ ){0,5}): (?:an? |another )?@(?!NOC )([A-Z]+) (?:gain|win) from (?:the )?@([A-Z]+)(?= [.,;!])',
  ),
  gain('(?<=§\\d+ (?:makes|made|is) it W1\\d+ ): (?:an? |another )?PARTY (?:gain|win)(?= [.,;!])'),
  from(
    '(?<=§\\d+ )(?:makes|made|is) it W1\\d+ for (?:the )?@(?!NOC )([A-Z]+) : (?:an? |another )?(?:gain|win) from (?:the )?@([A-Z]+)(?= [.,;!])',
  ),
  // "will have a Conservative majority for the first time in four years", "turned out the Conservatives and put the Lib Dems in charge"
  gain(
    '(?:will|is to|are to) (?:now )?have (?:an?) PARTY W1majority for the (?:very )?first time(?= (?:[.,;!]|in|since))',
  ),
  swap(
    '(?:turned|threw|thrown|kicked|booted|turfed|voted|chucked) out THE @(?!NOC )([A-Z]+) and (?:put|installed|voted|brought) (?:in )?THE @(?!NOC )([A-Z]+)(?= (?:[.,;!]|in CHARGE|instead|in (?:its|their) place))',
  ),
  from(
    "SUBJECT (?:is|are) (?:now )?back (?:running|governing|controlling) (?:it|§\\d+|the COUNCIL) after W3SPAN of @([A-Z]+)'?(?: W2REIGN)?(?= [.,;!])",
  ),
  gain('SUBJECT (?:is|are) (?:now )?back (?:running|governing|controlling) (?:it|§\\d+|the COUNCIL)(?= [.,;!])'),
  gain(
    'SUBJECT (?:has |have )?(?:took|taken|won|gained) \\d+ (?:seats|councillors)? ?(?:from THE @[A-Z]+ )?to (?:win|take|gain|secure) (?:outright|(?:overall|outright|full) control|an? W1majority)(?= (?:[.,;!]|in|on|there))',
  ),
  // "X, Lib Dem until 2014 and Tory since, is Lib Dem again"
  swap(
    "§\\d+ , (?:an? )?@(?!NOC )[A-Z]+'? (?:until|till|up to) (?:19|20)\\d\\d and @([A-Z]+)'? since , (?:is|are) @(?!NOC )([A-Z]+)'? (?:again|once more|once again)(?= [.,;!])",
  ),
  gain(
    '(?<=§\\d+ , (?:an? )?@(?!NOC )[A-Z]+ (?:until|till|up to) (?:19|20)\\d\\d , )(?:is|are) PARTY (?:again|once more|once again)(?= [.,;!])',
  ),
  gain(
    '(?:gives|gave|given|giving) THE PARTY the \\d+ (?:seats )?(?:it|they) (?:needed|needs|need|required) to (?:take|win|gain|seize)(?= (?:§|it|the COUNCIL|control))',
  ),
  // "a Labour majority of one replaces four years of no overall control", "won a majority where nobody had had one"
  from("@(?!NOC )([A-Z]+)'? W1majority (?:of \\d+ )?replac(?:es|ed) (?:W3SPAN of )?@([A-Z]+)"),
  from('SUBJECT W1(?:won|has|have|took|gained|secured|got) (?:an?|its|their) W2majority where @(NOC)'),
  // "Labour is out after a single term and the Tories are in"
  swap(
    '(?<=(?:in|at) §\\d+ (?:, )?(?:the )?)@(?!NOC )([A-Z]+) (?:is|are) out [^@§;:.]{0,40}and THE @(?!NOC )([A-Z]+) (?:is|are) in(?= [.,;:!]| with| by)',
  ),
  // "X, a Tory gain from Labour, is the last of the night", "The first Tory scalp of the night belongs to Labour, and it is X"
  from('(?<=§\\d+ )[,(] (?:an?|another|yet another) W1@(?!NOC )([A-Z]+) gain from (?:the )?@([A-Z]+)(?= [.,;)])'),
  gain('(?<=§\\d+ )[,(] (?:an?|another|yet another) W1PARTY gain(?= [.,;)])'),
  // "A first Labour majority in X since it was created", "Labour’s first majority in X for a decade"
  gain(
    '(?<=^ )(?:an?|the) (?:very )?first PARTY W1majority (?:in|at|on|for) §\\d+(?= (?:since|for|in) [^@§;:.,]{1,50} [.;])(?! [^.;]* (?:is|are|remains|looks|seems|eludes) )',
  ),
  gain(
    '(?<=^ )OWNER (?:very )?first W1majority (?:in|at|on|for) §\\d+(?= (?:since|for|in) [^@§;:.,]{1,50} [.;])(?! [^.;]* (?:is|are|remains|looks|seems|eludes) )',
  ),
  // "better news for Labour in X, where four gains gave it the council"
  gain(
    'PARTY (?:in|at) §\\d+ , where W3(?:gains|seats|wins) (?:gave|handed|won|brought|delivered|were enough to give) (?:it|them) (?:the COUNCIL|control|power|an? W1majority)',
  ),
];
