import { hold, ruled, surelyHold, theirs, type ControlPhrase } from './ControlPhrase.ts';

/** Set words that say who has a council still. */
export const holdPhrases: readonly ControlPhrase[] = [
  hold(
    'SUBJECT needed (?:(\\d+) )?W5to (?:keep|hold|retain) (?:it|§\\d+|the COUNCIL) (?:, )?(?:and|but) W1(?:got|did|has|managed) (?:it|them|that|so|(\\d+))(?! of )',
  ),
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
  // "has stuck with the Tories", "re-elected Labour", "four more years of Labour in X", "Labour still"
  hold(
    '(?<! be )(?:stuck|sticks|sticking|stick|stayed loyal|stays loyal|remained loyal|faithful|true) (?:with|to) THE PARTY(?= [.,;:!])',
  ),
  hold('§\\d+ (?:has |have )?(?:re -?elected|re-?elected|returned) (?:the )?PARTY(?= [.,;:!])'),
  hold('(?:gave|give|gives|given) THE PARTY (?:\\d+|another \\d+) more years'),
  hold('\\d+ more years (?:of|for|under) THE PARTY (?:in|at)(?= §)'),
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
  // "another Labour hold", "which Labour held with ease"
  surelyHold('(?<=§\\d+ )[,(] (?:an?|another|yet another) W1PARTY hold(?= [.,;)])'),
  surelyHold(
    '(?<=§\\d+ , )which (?:the |his |her |our |their )?SUBJECT (?:held|kept|retained) W1(?:with (?:ease|something to spare|room to spare)|easily|comfortably|at a canter|without W1(?:trouble|difficulty|fuss)|narrowly)(?! (?:in (?:19|20)\\d\\d|last (?:time|year)|then|at the last|before|until|\\d+ years))',
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
  hold(
    'no change (?:in|at|on|for) §\\d+ (?:: |, )(?:with )?THE EITHER (?:still |again |as before )?(?:in CHARGE|largest|at the helm)(?= [.,;!])',
  ),
  hold(
    'SUBJECT W1(?:survived|survives|survive|surviving) (?:an?|the) W2(?:scare|fright|onslaught|surge) (?:in|at)(?= §)',
  ),
  hold(
    '(?:is|are|was|were|remains?|stays?|stayed|remained) as EITHER as (?:ever|always|before|they come)(?= (?:[.,;:!–—]|and|but))',
  ),
  hold('(?:that|this) (?:one|1) THE SUBJECT (?:kept|held|retained|keeps?|holds?|retains?)(?= [.,;!])'),
  hold('as you were (?:(?:in|at) §\\d+ )?(?:: |, )?(?:with )?THE PARTY (?:still )?in CHARGE'),
  hold('(?:is|are) to (?:stay|remain) (?:in |under )?EITHER'),
  // "X and Y are both holds for Labour", "X, Y and Z are all holds" of the party that was spoken of
  hold('(?<=§\\d+ )(?:is|are|was|were) (?:both|all|an?|another) W2holds? for THE PARTY'),
  hold(
    'SUBJECT (?:holding|keeping|retaining) §\\d+ (?:is|was) (?:the |an? )?(?:[^ @§,;:.]+ ){0,3}(?:news|shock|surprise|upset|sensation|story|headline)(?= [.,;!]| for | of the | so far)',
  ),
  theirs('(?<=§\\d+ )(?:is|are|was|were) (?:all |both )?holds(?= [.,;])'),
  hold('it is still EITHER (?:in|at)(?= §)'),
  hold(
    '(?<=^ |^ the |[.;:,–—-] |[.;:,–—-] the |and |but |other |further |main )PARTY holds (?:include|included|including|were|are|came in)(?= §)',
  ),
  hold('(?:in|at) §\\d+ , where @(NOC) , (?:nothing|not a thing) (?:has |had )?changed(?= [.,;!])'),
  hold('no change (?:in|at) §\\d+ , where @(NOC)(?= [.,;])'),
  hold(
    'SUBJECT (?:now )?(?:have|has) (?:now )?(?:won |got )?enough W1(?:seats|councillors) to (?:keep|retain|hold(?: on)?|stay|remain)',
  ),
  // "where no party has a majority, but that is how it remains", "has a Labour council still", "has been in no overall control since 2003 and it still is"
  hold('§\\d+ , where @(NOC) , but (?:that|this) is how (?:it|things) (?:remains?|stays?)(?= [.,;])'),
  surelyHold(
    '§\\d+ , which THE SUBJECT (?!W1hopes?)[^@;:.,]{0,40}, (?:stayed|stays|remains|remained) with (?:the party|it|them|@[A-Z]+)(?= [.,;!])',
  ),
  hold('§\\d+ (?:has|have) (?:an? )?PARTY W1(?:council|administration|majority) still(?= [.,;!])'),
  hold('(?:has|have) been (?:in |under )?@(NOC) W4SINCE [^@§;:.,]{0,30}and (?:it |they )?still (?:is|are)(?= [.,;!])'),
  hold('§\\d+ (?:is|was|has been|had been) EITHER before and (?:is|remains) EITHER now(?= [.,;!])'),
  hold('(?:in|at) §\\d+ , (?:in |under )@(NOC) before and since(?= ,)'),
  // "it has survived as a Labour one", "X: Labour by a mile, as ever"
  hold(
    '(?:survived|survives|surviving|endures|endured) as (?:an? )PARTY W1(?:1|one|council|authority|borough|administration)(?= (?:[.,;:!–—]|by|with|and|after))',
  ),
  hold(
    '(?<=§\\d+ )[:,] (?:the )?@(?!NOC )([A-Z]+) (?:still there|(?:by a mile|by miles|at a canter|comfortably|easily|handsomely) , as (?:ever|always|usual))(?= (?:[.,;:!–—]|but|and|with))',
  ),
  // "re-elected their Conservative administrations", "still has a Conservative council"
  hold('(?:re -?elected|re-?elected) (?:its|their|the|an?) PARTY W1(?:administrations?|councils?|majority|majorities)'),
  hold('(?:still has|still have) (?:an?|its|their) PARTY W1(?:COUNCIL|administration|majority)'),
  hold(`(?:(?:go|goes|going|carry|carries) on being|continues? (?:being|to be)) ${ruled} by THE PARTY`),
  hold(`be ${ruled} by THE PARTY (?:for (?:another|a further)|again|as before|as it was)`),
  hold('SUBJECT (?:will|to) (?:be|stay|remain) W1in CHARGE (?:of (?:it|§\\d+) )?(?:for (?:another|a further)|again)'),
  hold(
    'SUBJECT (?:is|are) still (?:on top|in the saddle|the masters?) (?:(?:in|at|of) §\\d+ )?(?:, )?with (?:an?|its|their) W2majority',
  ),
  // "were relieved to keep X", "No surprises in X, both of them held by Labour", "the result is what it was last time, no overall control"
  surelyHold(
    '(?<=SUBJECT (?:(?:(?:has|have) )?(?:won|took|taken|gained|held|kept|retained) §\\d+ and )?)(?:was|were) (?:relieved|happy|pleased|glad|delighted|content) to (?:keep|hold|retain)(?= §\\d+ (?:[.,;!]|and|with|by|after|but))',
  ),
  surelyHold(
    '(?<=§\\d+ ), (?:both|all|all three|each)(?: of (?:them|which|whom))? (?:(?:was|were) )?(?:held|kept|retained) by THE PARTY(?= [.,;!])',
  ),
  surelyHold(
    '(?<=no (?:surprises?|shocks?|upsets?|drama) (?:in|at) [^@;:.]{0,40}§\\d+ ), which THE SUBJECT (?:held|kept|retained)(?= [.,;!])',
  ),
  hold(
    '(?:the )?(?:result|outcome|answer) (?:is|was) (?:exactly |just )?(?:what|as|the same as) (?:it (?:was|is) )?(?:last time|before) [,:] EITHER(?= [.,;!])',
  ),
  hold('(?<=§\\d+ )[:,] (?:the )?same as (?:last time|before) [,:] EITHER(?= [.,;!])'),
  hold(
    'SUBJECT (?:had|has|have) (?:no|little) W1(?:trouble|difficulty|problem|problems) (?:at all )?(?:in )?(?:holding|keeping|retaining)(?= §)',
  ),
  hold('(?<=§\\d+ )[:,] THE @[A-Z]+ (?:remains?|stays?|still) in (?:an? )?minority , (?:with )?@(NOC)(?= [.,;])'),
  hold('SUBJECT (?:has|have) (?:just about|only just|just) (?:hung|held|clung) on (?:in|to)(?= §)'),
  hold(
    'SUBJECT (?:has |have )?(?:lost|lose|loses|shed|dropped) [^@;:.]{0,40}(?:but|though|although) not (?:overall )?(?:control|its majority|their majority|the COUNCIL)',
  ),
  // "No overall control before, no overall control now: that’s X", "Another Labour hold, X, where …"
  hold('@(NOC) before(?:hand)? (?:, |and |; )@NOC now : (?:that|this|it) is(?= §)'),
  hold('(?<=^ )(?:and )?(?:another|yet another|1 more|one more) PARTY hold ,(?= §)'),
  hold('(?<=§\\d+ ), still (?:in |under )?@(NOC)(?= [.,;])'),
  // "had no party in control before and has none now", "both before and after", "they have X still"
  hold('(?:had|has had) @(NOC) [^@;:.]{0,25}and (?:still )?(?:has|have) none(?: now| still| today)?(?= [.,;!])'),
  hold('EITHER (?:both )?before and (?:after|since|now)(?= [.,;!])'),
  hold('SUBJECT (?:has|have) §\\d+ still(?= [.,;!])'),
  // "X: no change, with the council still hung"; "In X nothing changed: no overall control"; "X: Tories survive"
  hold(
    '(?<=§\\d+ )[:,] (?:no change|unchanged|as you were|as before)(?: here| there)? [,:] (?:(?:with )?(?:it|the COUNCIL) )?(?:still |remaining |staying )(?:in |under )?EITHER(?= [.,;!])',
  ),
  hold(
    '(?<=§\\d+ )[:,] (?:no change|unchanged|as you were|as before)(?: here| there)? [,:] (?:with )?(?:the )?PARTY (?:still |staying |remaining )?in CHARGE',
  ),
  hold(
    '(?:in|at) §\\d+ (?:,)?(?:nothing|not a thing) (?:has |had )?(?:changed|changes) [:,] (?:still )?EITHER(?= [.,;!])',
  ),
  hold(
    'nothing (?:has |had )?(?:changed|changes) (?:in|at) §\\d+ [:,] (?:still )?(?:it is )?(?:still )?EITHER(?= [.,;!])',
  ),
  hold('(?<=^ (?:the )?§\\d+ ): (?:the )?PARTY W1(?:survive|survives|survived)(?= (?:[.,;!]|by|with|on|in a)|$| $)'),
  // "Another four years of Tory rule in X", "The Conservatives will run X for another four years", "will again be run by the Liberal Democrats, as it has been since 2006"
  hold(
    "(?<=^ |[:;,–—-] |there (?:will be|is|are) |it (?:is|means|will be) |and |so )(?:another|a further|yet another) \\d+ years of @(?!NOC )([A-Z]+)'? (?:REIGN )(?:in|at|for|on)(?= §|there|here)",
  ),
  hold(
    "(?<=^ |[:;,–—-] |there (?:will be|is|are) |it (?:is|means|will be) |and |so )\\d+ more years of @(?!NOC )([A-Z]+)'? (?:REIGN )(?:in|at|for|on)(?= §|there|here)",
  ),
  hold(
    'SUBJECT will (?:now )?(?:run|control|govern|rule) (?:it|§\\d+|the COUNCIL) for (?:another|a further|yet another|\\d+ more) (?:\\d+ )?(?:years|term)',
  ),
  hold(
    `(?:will|is to|are to) (?:once )?again be ${ruled} by THE PARTY , as (?:it|they) (?:has been|have been|was|were)`,
  ),
  hold(
    'SUBJECT will (?:now )?(?:go on|keep on|carry on|continue) (?:governing|controlling|ruling|running)(?= (?:it|§|the COUNCIL))(?![^.;]* if )',
  ),
  hold(
    'SUBJECT , in CHARGE (?:in|at|of|on) [^@;:.,]{1,60} , (?:was|were|is|are|has been|have been) (?:duly |comfortably |easily )?(?:returned|re -?elected|re-?elected) with (?:an?|its|their) W2majority',
  ),
  // "One seat kept the Tories in power in X", "Labour’s majority in X survives"
  hold(
    '(?<=(?:seat|seats|vote|votes|majority|enough to) )(?:kept|keeps|keep) THE PARTY in CHARGE (?:of|in|on|at)(?= §|the COUNCIL)',
  ),
  hold(
    "@(?!NOC )([A-Z]+)' W2majority (?:in|on|at) §\\d+ (?:has |was |is )?(?:survives|survived|intact|holds|held|endures|never (?:threatened|in danger|in doubt))(?= [.,;!])",
  ),
  hold(
    'there is (?:still )?@(NOC) (?:, )?(?:just |exactly )?as (?:previously|before|ever|it was|there was)(?= [.,;!])',
  ),
  // "Tories stay put in X", "saw off a push to keep control of X"
  hold('SUBJECT (?:stays?|stayed|stood|staying) put (?:in|at)(?= §)'),
  // "Labour still in charge there", "And here’s X, still Labour, though …"
  hold('(?<=^ (?:the )?|[.;:–—-] (?:the )?)PARTY still W1in CHARGE(?= (?:[.,;!]|there|here|in|of|at|on))'),
  hold(
    '(?<=(?:here (?:is|are)|there (?:is|are)|next(?: up)?(?: is| comes)?|on to|now (?:to|for)) §\\d+ )[:,] still (?:in |under )?THE EITHER(?= (?:[.,;!]|though|but|with))',
  ),
  // "X and Y were comfortable holds for the Conservatives", "For the Conservatives there were comfortable holds in X and Y"
  hold('(?<=§\\d+ )(?:are|were) W2holds for THE PARTY(?= [.,;!])'),
  hold('for THE PARTY (?:, )?there (?:was|were) (?:also |an? |another )?W2holds? (?:in|at)(?= §)'),
  hold(
    'SUBJECT (?:was|were) (?:never (?:in (?:trouble|danger|difficulty)|troubled|threatened)|untroubled) (?:in|at)(?= §)',
  ),
  // "X and Y: both defended by Labour, both held", "Labour’s control, which continues"
  surelyHold(
    '(?:all|both|each) (?:of them )?(?:were )?(?:defended|run|controlled|held) by THE PARTY (?:, )?(?:and )?(?:all|both|each) (?:were )?(?:now )?(?:held|kept|retained|defended successfully)(?= [.,;])',
  ),
  surelyHold(
    '(?:all|both|each) (?:of them )?PARTY (?:-?(?:run|held|controlled) )?(?:, )?(?:and )?(?:all|both|each) (?:were )?(?:held|kept|retained|saved)(?= [.,;])',
  ),
  surelyHold(
    'OWNER W1(?:control|rule|majority|grip|reign|administration) , which (?:continues|goes on|carries on|endures|survives|lives on|(?:is|remains|stays) intact)',
  ),
];
