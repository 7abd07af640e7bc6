import { gatedPhrases } from '../holders/phrasesIn.ts';
import { pageStates } from './pageStates.ts';
import { statePhrase, type StatePhrase } from './StatePhrase.ts';

const now =
  '(?:now|today|tonight|this morning|this afternoon|this evening|by dawn|as of (?:[^ ]+ ){0,6}ago|after it|after|afterwards|at the end of it|as of (?:now|today|tonight|this morning))';
const it = '(?:,|it|there|which|that|COUNCIL|§\\d+|both|all|all three|they|and|but)';
const theirs = '(?: (?:hands|control|rule|COUNCIL|councils|ones|-?(?:run|held|controlled)|majority))?';
const stop = '(?= (?:(?:too |as well )?[.,;:!—–]|by \\d+|with (?:an?|its|\\d+)))';
const has = '(?:has|have|holds?|enjoys?|commands?)';

const [isNow, is, counted, gone, missed, same, none, apposed] = [
  statePhrase('now'),
  statePhrase('is'),
  statePhrase('counted'),
  statePhrase('gone'),
  statePhrase('missed'),
  statePhrase('same'),
  statePhrase('none'),
  statePhrase('now', true),
];

const statePhrases: readonly StatePhrase[] = [
  ...pageStates,
  // "it is Labour now", "is now in Tory hands", "is in Tory hands", "This morning it is a Labour council"
  isNow(`${it} (?:, )?(?:is|are) W1(?:now )?(?:in |under )?THE W1EITHER${theirs} ${now}`),
  isNow(`${it} (?:, )?(?:is|are) now (?:in |under )?THE W1EITHER${theirs}${stop}`),
  isNow(`${now} (?:, )?(?:it|§\\d+|the COUNCIL|they) (?:is|are) (?:in |under )?THE W1EITHER${theirs}(?= )`),
  is(`${it} (?:, )?(?:is|are) (?:in |under )?THE W1EITHER${theirs}${stop}`),
  // "and now Labour’s", "Labour now", "no overall control after"
  apposed(
    `(?:, |and |but |: )(?:and )?(?:now|as of (?:[^ ]+ ){0,6}ago|as of (?:now|today|tonight)) THE W1EITHER${theirs}${stop}`,
  ),
  apposed(`(?<=(?:,|and|but|:|;) )(?:both |all |each )?EITHER ${now}${stop}`),
  // "has a Labour majority of one", "now has a Labour administration", "Today it has a Labour one"
  isNow(
    `(?:${now} (?:, )?${it} (?:has|have)|(?:has|have) now|now has|now have) (?:an?|its) W2PARTY W2(?:1|majority|council|administration)`,
  ),
  isNow(`(?<!not )(?:has|have) (?:an?|its) W2PARTY W1(?:1|majority|council|administration) ${now}`),
  is(`${it} (?:has|have) (?:an?|its) W2PARTY W1(?:1|majority|council|administration)`),
  // "Labour fell two short of a majority"
  none(
    'SUBJECT (?:fell|fall|falls|finished|finish|ended|ended up) (?:just |only )?(?:\\d+ |a seat |agonisingly |narrowly )?(?:seats? )?short of (?:an?|its|their|the) W1majority',
  ),
  // "Reform controls X, where the Tories had been in power since 1997", "have swept the city", "A Labour majority as of today"
  is(`SUBJECT (?:now )?(?:controls?|governs?) (?:§\\d+|the COUNCIL)${stop}`),
  is(`SUBJECT (?:has |have )?swept (?:§\\d+|the COUNCIL)${stop}`),
  is(
    `PARTY (?:colleagues|comrades|group|councillors) (?:has|have) (?:also |now )*(?:got )?(?:an? |its |their )?W1majority`,
  ),
  is('SUBJECT W1(?:has|have) (?:now )?(?:1|one) of W1\\d+'),
  none('(?:is|are) (?:now )?(?:none|no majority) for (?:anybody|anyone|any party|any of them)'),
  none('(?:no party|nobody|no one|no other party)(?: else)? (?:does|do|has)(?= [.,;])'),
  none('COUNCIL [^@;:.]{0,60} (?:now )?has none(?= [.,;])'),
  is('(?:what )?(?:it|they|@[A-Z]+) (?:has|have) now (?:is|are) [^@;:.]{0,50} with @(NOC)'),
  isNow('SUBJECT (?:needs?) (?:nobodys?|no ones?)(?: elses?)? (?:votes|help|support|leave|permission)'),
  isNow('(?:all|both|each|all (?:\\d+|three|four|five)) now (?:belong|belongs) to THE PARTY'),
  counted(
    'SUBJECT (?:, (?:who|which) [^@;:.,]{0,70} , )?W2(?:won|took|secured|captured|finished with|finished on|ended on|ended up with) W2(\\d+) (?:of|out of) (?:the |its |their )?W2(\\d+)',
  ),
  counted('SUBJECT W1(?:is|are) back (?:, )?with W2(\\d+) (?:of|out of) (?:the |its |their )?(\\d+)'),
  counted(
    '(?:returned|elected) (\\d+) @(?!NOC )([A-Z]+) (?:councillors |members )?(?:to|on|in) (?:an? )?W1COUNCIL of (\\d+)',
  ),
  // "X: no overall control"
  isNow(`(?<=^ (?:[|] )?§\\d+ )[|:–—-] @(NOC)(?= [|.,;(]| $)`),
  isNow(`§\\d+ (?:, [^;:.,]{1,50}, )?(?:now )?(?:has|have) @(NOC)(?= [.,;!–—])`),
  isNow(`(?<=^ |[:.] )@(NOC) (?:now )?in §\\d+(?= [.,;!])`),
  // "X is confirmed as no overall control"
  isNow(`§\\d+ (?:is|was|has been) W1(?:confirmed|declared|announced) as (?:in |under )?EITHER${stop}`),
  // "a council it has run for 12 years: no overall control."
  is(`(?<=§\\d+ , [^;:.]{1,90} ): (?:now )?EITHER(?= [.;!])`),
  is(`(?<=§\\d+ ): (?:an? )?W2majority for THE PARTY`),
  // "it was hung, and they have it with a majority of one"
  is(`SUBJECT W1(?:has|have|won|took) (?:it|them) with W2majority`),
  // "No party had a majority; the Greens do now"
  isNow(`SUBJECT (?:do|does|have|has) (?:1 |one )?now${stop}`),
  // "Labour finished with an overall majority", "they have X"
  is(`SUBJECT W1(?:has|have) got (?:its|their|an?) W2majority`),
  is(`(?<= : (?:the )?)SUBJECT (?:has|have) it(?= [.,;])`),
  is(`SUBJECT W1(?:finished|finish|finishes|ended|ended up|end up|came out|emerged) with (?:an?|its|their) W2majority`),
  is(`(?<=[.:,] )SUBJECT W1(?:has|have) §\\d+${stop}`),
  // "Labour now has a majority", "Labour has a thumping majority there"
  isNow(`SUBJECT W1(?:now ${has}|${has} now) (?:an?|its|their|the) (?!largest |biggest )W3(?:majority|control)`),
  is(
    `SUBJECT W1${has} (?:an?|its|their) (?!largest |biggest )W3majority(?! of (?:the|its(?! own)|their(?! own)|votes|voters|young|women|members))`,
  ),
  isNow('SUBJECT W1(?:now (?:has|have)|(?:has|have) now) (?:one|1) of (?:its|their) own'),
  isNow('now (?:has|have) (?:one|1) (?:, )?(?:and )?(?:it|that) is THE PARTY'),
  isNow('SUBJECT , who [^.;,]{0,50}, (?:has|have) (?:one|1) (?:tonight|now|today|this morning)'),
  isNow('will (?:now )?have (?:an?|its) W1PARTY W1(?:majority|administration|council)'),
  isNow(`(?:has|have) PARTY W1majorit(?:y|ies) (?:${now}|this weekend)`),
  isNow('§\\d+ [^@;:.]{0,40}(?:has|have) (?:given|handed) THE PARTY (?:an?|its|their) W2majority'),
  is(`(?<=^ )SUBJECT (?:now )?(?:also )?(?:has|have) §\\d+(?= [.,;:!])`),
  isNow('have ended (?:it|the (?:day|night|week)) THE W1EITHER'),
  // "each of them hung before and each now in Labour’s sole possession"
  apposed(
    '(?:and|,) (?:both|all|all \\d+|each)(?: of them)? now (?:in |under )?THE EITHER W1(?:hands|possession|control|keeping)',
  ),
  // "all three in Lib Dem hands tonight", "Labour now has one, and a big one at that"
  apposed(
    `(?<=[,;] )(?:both|all|all (?:\\d+|three|four|five|six)|each)(?: of them)? (?:now )?(?:in |under )?EITHER${theirs} ${now}`,
  ),
  isNow('SUBJECT W1now (?:has|have) (?:1|one)(?= [.,;!])'),
  isNow('SUBJECT W1now (?:does|do|is|are|has|have)(?= [.;!])'),
  // "where the Tories are the new majority"
  isNow(
    'SUBJECT (?:is|are) (?:now )?the (?:new (?:majority(?: party| group)?|ruling (?:party|group)|masters|rulers|administration)|majority(?: party| group)? now|ruling (?:party|group) now)',
  ),
  isNow('SUBJECT W1(?:is|are) now in CHARGE'),
  isNow('SUBJECT W1will now (?:run|control|govern) (?:it|§\\d+|the COUNCIL)'),
  isNow('SUBJECT who will (?:now )?(?:run|control|govern) (?:it|§\\d+|the COUNCIL)'),
  is(`(?:will|is to|are to|(?:is|are) going to) (?:now )?be (?:run|governed|controlled|ruled|led) by THE PARTY`),
  isNow('SUBJECT W1now (?:runs?|controls?|governs?) (?:it|§\\d+|the COUNCIL)'),
  isNow(`${now} (?:, )?THE SUBJECT (?:runs?|controls?|governs?) (?:it|§\\d+|the COUNCIL)`),
  isNow(`SUBJECT [^@.;]{0,60}?(?:runs?|controls?|governs?|has|have) (?:it|§\\d+|the COUNCIL) ${now}`),
  // "now have 49 of its 62 seats"
  counted(`SUBJECT W2${has} W3(\\d+) (?:of|out of) (?:the |its |their )?W2(\\d+)`),
  // "will form the next administration with 33 of the 59 seats"
  counted(
    'SUBJECT W1will (?:now )?form the W1(?:next|new) (?:administration|executive|cabinet) with (\\d+) (?:of|out of) (?:the |its |their )?(\\d+)',
  ),
  isNow('SUBJECT W1will (?:now )?form the W1(?:next|new) (?:administration|executive|cabinet)(?= [.,;])'),
  // "it had never had a majority. It has now: the Conservatives took 37 of the 65 seats"
  counted(
    '(?:it|§\\d+|the COUNCIL) (?:has|have|does|do) now [:,;–—-] (?:the )?@(?!NOC )([A-Z]+) W1(?:won|took|have|has|got|gained) (\\d+) (?:of|out of) (?:the |its |their )?(\\d+)',
  ),
  // "By mid-afternoon X belonged to the Conservatives"
  isNow('(?<=by [^@;:.]{0,90}§\\d+ )(?:all |both )?(?:belong|belongs|belonged) to THE PARTY(?= [.,;])'),
  isNow(
    '(?:all|both|each|they|it|§\\d+) (?:now |today |tonight )?(?:belong|belongs|belonged) to THE PARTY(?: now| today| tonight)(?= [.,;])',
  ),
  isNow("(?:has|have) (?:an? )?@(?!NOC )([A-Z]+)'? (?:1|one|ones) now(?= [.,;])"),
  // "With 26 of the 50 seats they need nobody", "in charge with 26 of the 48 seats"
  counted('with (\\d+) (?:of|out of) (?:the |its |their )?(\\d+)(?: seats)? (?:, )?THE SUBJECT'),
  is('SUBJECT W1(?:is|are) (?!still )W1in CHARGE(?! for (?:another|a further))'),
  is("(?<= )@(?!NOC )([A-Z]+)' (?:now |back )+in CHARGE"),
  is('SUBJECT (?:is|are) (?:now )?in(?: with W3majority)?(?= [.,;:!])'),
  // "Labour will run it with 17 of the 29 seats", "will from now on govern alone", "take over the borough"
  isNow(
    'SUBJECT [^@§;:.]{0,40}will (?:from now on |now )?(?:run|control|govern|lead|rule) (?:it|§\\d+|the COUNCIL|alone|on (?:its|their) own|by (?:itself|themselves)|without (?:help|partners))',
  ),
  is('SUBJECT [^@§;:.]{0,30}(?:takes?|took|taking) over the COUNCIL'),
  isNow('(?:is|are) as of [^@§;:.,]{1,40} (?:an? )?EITHER(?= (?:[.,;:!]|COUNCIL))'),
  is('SUBJECT W1(?:have|has) W1majorities (?:in|on|at|over) (?:both|all)'),
  // "has four big groups and no majority", "They have no majority any more", "with no one in control after sixteen years"
  is(
    '(?:COUNCIL|it|there|SINCE its creation) (?:, [^@;:.,]{0,25}@[A-Z]+ [^@;:.,]{0,25}, )?(?:now )?(?:has|have) (?:[^@§;:.,]{1,40} (?:and|but) )?@(NOC)',
  ),
  none('SUBJECT (?:now )?(?:has|have) @NOC'),
  is('with [^§;:.]{0,60}@(NOC)(?= (?:after|[.,;]))'),
  // "Labour had the 30 seats it needed to run the council", "in Y, which had been hung, the Tories got one"
  is(
    'SUBJECT (?:now )?(?:had|has|have|got|won|reached|passed) (?:the )?(?:\\d+ )?(?:seats )?(?:that )?(?:@[A-Z]+|it|they) (?:needed|required|wanted) (?:to (?:take|run|win|govern|control|rule|hold|form)|for)',
  ),
  is(
    '(?<=majority [^.]{1,110})SUBJECT W1(?:got|won|gained|secured|took|have|has) (?:1|one)(?= (?:[.,;]|by|with|of [0-9]))',
  ),
  // "one seat short of the majority they enjoyed", "two seats shy of a majority", "does not have one today"
  gone(
    '(?:came|comes|come|emerged?|stopped|stands?|sits?|left|on) [^@§;:.]{0,20}\\d+ (?:seats? )?(?:short|shy|adrift) of (?:an?|the|its|their) W1majority',
  ),
  gone('(?:does|do|did) not have (?:1|one|it|that|theirs) (?:today|tonight|now)'),
  gone('(?:is|are) not (?:1|one) any more'),
  gone('as of [^@§;:.,]{1,30} not @[A-Z]+ (?:at all)?'),
  // "The first majority the Greens have had", "wakes up to a Labour council"
  isNow('(?:wakes?|woke) up (?:this morning |today )?(?:to|with) (?:an? )?PARTY COUNCIL'),
  isNow(
    'by (?:friday|saturday|thursday|dawn|breakfast|lunchtime|teatime|midnight|the morning)[^@§;:.,]{0,12} (?:it|they|all|all three|both) (?:was|were|is|are) (?:in |under )?EITHER',
  ),
  // "X: no overall control, the Tories having been in charge until today"
  is(`§\\d+ : (?:it is )?(?:now )?EITHER(?: ${now})?(?= [.,;])`),
  // "were four seats short of a majority", "goes to bed Labour"
  gone('SUBJECT W1(?:fell|fallen|fall|falls) short(?! of (?:tak|winn|gain|hold|keep))'),
  gone(
    `(?:finds? (?:itself|themselves)|found (?:itself|themselves)|is|are|was|were|fell|fall|falls|finish|finishes|finished|ended up|end up|ends up) W2\\d+ (?:seats? )?W1(?:adrift|short) of (?:(?:an?|its|their|the) W1majority|control)`,
  ),
  isNow(
    '(?:goes to bed|(?:ends?|ended|finish|finishes|finished) (?:it|(?:the|its|their) (?:day|night|week|count|election))) (?:in |under |as |with |up )?THE EITHER',
  ),
  // "still the largest but two short of the majority they used to have", "needed 49 and have 48"
  gone(
    'SUBJECT [^@§;:.]{0,60}(?:is|are) [^@§;:.]{0,40}(?:but|and) (?:just |only |still )?\\d+ (?:seats? )?(?:short|shy|adrift) of THE W1majority',
  ),
  missed('SUBJECT W1(?:needed|required|wanted) (\\d+) [^@§;:.]{0,20}(?:have|has|got|won|took|on|with) W1(\\d+)(?= )'),
  // "no longer has a majority party", "There is no overall majority in X"
  none('no longer (?:has|have) (?:an?|any|1|one) W1majority(?: party| of any kind| group)?'),
  none(
    'there (?:is|was) (?:now )?(?:no|not an?) W1(?:majority|control)(?: party| group)?(?: W1(?:in|on|at) (?:the )?§\\d+)',
  ),
  gone(
    'SUBJECT W2(?:lost|lose|loses) [^§;:.]{0,60}(?:and )?with (?:them|it|those|@[A-Z]+) (?:an?|its|their|the) W1(?:majority|control)',
  ),
  // "finishes as it began, with no party in control"
  same('as (?:it|they) (?:began|started|was|were|had been|stood) (?:, )?(?:with |under |as )?THE EITHER'),
  same('as EITHER as (?:it|they) (?:was|were|ever)'),
  same('(?:goes|go|going|carries|carry|carrying) on (?:having|with|being|under|in|as) THE EITHER'),
  none(
    '(?:no single party|no party|no one|nobody|no group) (?:now )?(?:has|have|had) enough W1(?:seats|councillors|members)',
  ),
  none('(?:no single party|no party|no one|nobody) will (?:now )?(?:be in CHARGE|have W2majority)'),
  gone('(?:left|leaves|leaving) (?:THE PARTY )?W1\\d+ (?:seats? )?short(?! of (?:tak|winn|gain))'),
  // "They don’t have one any more", "comes out without one", "leaving no group in control"
  gone('(?:do|does) not W2any (?:more|longer)'),
  gone('(?:do|does) not have (?:1|it|that) (?:now|any more|any longer|today|this morning)'),
  gone('(?:comes?|came|emerges?|emerged|ends?|ended) W3without (?:1|it|any)'),
  // "The Conservatives run the latter now", "are in charge of the latter"
  isNow('SUBJECT W1(?:now )?(?:runs?|controls?|governs?|holds?|has|have) the (?:former|latter)'),
  isNow('SUBJECT W1(?:is|are) (?:now )?in CHARGE (?:in|of) the (?:former|latter)'),
  // "X has a Lib Dem majority, and so does Y", "In X the Lib Dems are three short", "but in X nobody does"
  is(
    '(?:has|have) (?:an?|its) W2PARTY W1(?:council|majority|administration) [^@;:.]{0,30}so (?:does|do|has|have|is|are) §\\d+',
  ),
  is('(?:is|are) (?:now )?THE EITHER [^@;:.]{0,30}so (?:is|are) §\\d+'),
  none(
    'SUBJECT [^@§;:.]{0,60}(?:fell|fall|falls|finished|came|come|ended|stopped) (?:just |only |up )?\\d+ (?:seats? )?(?:short|shy|adrift)(?= (?:[.,;]|of|and))',
  ),
  none('SUBJECT (?:is|are) (?:just |only |still )?\\d+ (?:seats? )?(?:short|shy|adrift)(?= [.,;])'),
  none('(?:nobody|no one|no party|neither(?: party)?|none) (?:does|do|is|has|have)(?: (?:one|1|so))?(?= [.,;])'),
  none('(?:nobody|no one|no party) (?:else )?(?:is|was) in (?:CHARGE|possession)'),
  isNow(
    '(?:leaving|leaves|and now|now|today|this morning) (?:it |§\\d+ |the COUNCIL )?(?:is |has |with |under |in )?W1HUNG',
  ),
  // "There is no overall majority in X"
  is('(?<=^ )there (?:is|are) (?:now )?@(NOC) (?:in|on|at) (?:the )?§\\d+'),
  // "It won 30 of the 45 seats", "were in power and have 36 of the 56 seats", "both have Tory majorities"
  counted(
    'SUBJECT W2(?:won|took|winning|secured|claimed|landed|finished (?:on|with)|(?:came|come) (?:away|out) with|ended (?:up )?(?:on|with)|(?:is|are) (?:now )?on) W2(\\d+) (?:of|out of) (?:the |its |their )?W2(\\d+)',
  ),
  counted(`SUBJECT [^@§;:.]{0,50}(?:and|but) W1${has} W2(\\d+) (?:of|out of) (?:the |its |their )?W2(\\d+)`),
  is('(?:both|all|each|all \\d+|§\\d+) (?:now )?have PARTY W1majorities'),
  // "There has been no overall control in X for years and there is none now", "It’s no overall control again in X"
  none(
    '(?:there is|there are|it has|which has|and has|none has|nobody has|no party has|no one has) (?:still )?(?:none|no such thing|1|one|it|control)? ?(?:now|today|tonight|this morning)(?= [.,;])',
  ),
  isNow(
    '(?:it is|(?<=^ )still|once more|once again) (?:in |under )?@(NOC) (?:again |once more )?(?:in|on|at|for) (?:the )?§\\d+',
  ),
  same('(?<=^ )(?:still|again|once more|once again) (?:in |under )?@(NOC) (?:in|on|at|for) (?:the )?§\\d+'),
  // "There is now: the Tories have it", "there was no overall control before either", "The council is nobody’s, as it was before"
  isNow('there is (?:1 |one )?now : (?:the )?SUBJECT (?:has|have) (?:it|1|one)'),
  same('there (?:was|had been) @(NOC) before [^@§;:.]{0,30}either'),
];

/** The phrases that may stand in a sentence, by its words. */
export const statePhrasesIn = gatedPhrases(statePhrases);
