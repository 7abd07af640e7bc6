import { verbForms, type VerbClass } from '../../reader/units/lexiconVerbs.ts';
import { phrase } from './Line.ts';
import type { Phrase } from './Phrase.ts';

/** What becomes of a council by a verb, seen from who does it or from the council. */
export type Deed = 'take' | 'keep' | 'lose' | 'miss' | 'run' | 'deprive' | 'seats';

const formsOf = (...classes: readonly VerbClass[]): string =>
  [...verbForms]
    .filter(([, { verbClass }]) => classes.includes(verbClass))
    .map(([form]) => form)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Verbs by what they do, the more telling first. */
export const deeds: readonly (readonly [Deed, Phrase])[] = [
  [
    'take',
    phrase(
      '(?:get|win|gain|take|find|pick up|getting|winning|gaining|taking|finding) the (?:# |one |single |extra |last |final )*seats? (?:they|it|he|she|the party|@P) (?:needs?|needed|lacks?|lacked|requires?)(?: for (?:a majority|control|power))?',
    ),
  ],
  [
    'seats',
    phrase(
      `(?:mak(?:e|es|ing)|made|win|winning|notch(?:ing)? up) (?:# |some |any |a |few |several |big |modest |further |more |real |serious )*(?:gains?|inroads|progress|headway|advances?|a breakthrough)|gain(?:ing)? ground|add(?:ing)?(?: (?:#|a|few|some|or|couple|of|more|handful|another|two|three|dozen|one)){1,5}(?= to (?:its|their|the) (?:\\w+ )?(?:group|tally|numbers|ranks|total|team))|add(?:ing)? to (?:its|their|the) (?:(?:#|\\w+) ){0,3}(?:tally|numbers|ranks|group|total|seats|councillors|haul|presence|team)|(?:gain(?:ing)?|pick(?:ing)? up|add(?:ing)?|win(?:ning)?|pinch(?:ing)?|nick(?:ing)?|grab(?:bing)?|snatch(?:ing)?|tak(?:e|ing)) (?:(?:a|at least|only|perhaps|up to|another|just) )*(?:couple|few|good few|handful|clutch|fistful|hatful|batch|raft|string|dozen|one or two|# or #|#|# more|some more|several)(?: of)?(?: more| extra| further)?(?: seats?| councillors| wards)?(?= in| here| there| from| at| on| \\.| ,| and| but|$| tonight)|(?:gain(?:ing)?|pick(?:ing)? up|add(?:ing)?|win(?:ning)?|tak(?:e|ing)|get(?:ting)?|nick(?:ing)?) (?:a seat or two|one or two seats|an extra seat)|(?:increas|doubl|trebl)(?:e|ing) (?:its|their) (?:tally|numbers|representation|seats)|get(?:ting)? a foothold|break(?:ing)? through|advanc(?:e|ing)|add(?:ing)? to (?:them|those|that|it)(?= \\.| ,| there| in| and| but|$)|(?:get|getting|win|winning|claw|clawing|take|taking) (?:a few|some|several|one or two|a couple|a handful|#|# or #)(?: more)?(?: of (?:them|those))?(?: seats| councillors)? back`,
    ),
  ],
  [
    'keep',
    phrase(
      `(?:stay(?:s|ing)?|remain(?:s|ing)?|continu(?:e|es|ing)|stayed|remained) in (?:power|control|charge|office)|avoid(?:s|ed|ing)? (?:losing|defeat|the loss)(?: (?:of |in )?(?:overall )?(?:control|power|its majority|their majority)(?: of)?)?|surviv(?:e|es|ed|ing)|sav(?:e|es|ing)|salvag(?:e|ing)|rescu(?:e|ing)|${formsOf('hold', 'seeOff')}`,
    ),
  ],
  ['deprive', phrase(formsOf('deprive'))],
  [
    'lose',
    phrase(
      `(?:be|being|been) deprived of(?: (?:its|their|his|her) (?:\\w+ )?(?:majority|control|grip|power)(?: (?:in|on|of|over))?)?|(?:be|being|been|get|getting) (?:kicked|booted|thrown|turfed|turned|swept|driven|forced) (?:out|from power|from office)|(?:be|being|been) (?:ousted|toppled|beaten|routed|defeated|unseated)|los(?:e|es|ing) (?:out|power|control)|(?:${formsOf('lose')})(?! (?:on|hope) )`,
    ),
  ],
  ['miss', phrase(`(?:com(?:e|es|ing)|came) up short|${formsOf('miss')}`)],
  [
    'take',
    phrase(
      `(?:done|do|doing) enough(?! to)|walk(?:ing)?(?= @C)|have(?= (?:it|that|this) back)|(?:be )?(?:celebrat(?:e|ing)|toast(?:ing)? (?:victory|success|a win))(?= in @C| there| here)|(?:com(?:e|ing) out of|emerg(?:e|ing) from)(?= (?:the )?@C with (?:a |an |its |their |overall |outright )*(?:majority|control|power|victory))|get(?:ting)? (?:over the line|home|there)|carr(?:y|ying) (?:it|them) (?:in)?to|sweep(?:ing)? into|do(?:ing)? the same|caus(?:e|ing) an upset|spring(?:ing)? a surprise|(?:be |being )?(?:back )?in (?:charge|control|power)|follow(?:ing)? suit|repeat(?:ing)? (?:it|that|the (?:trick|feat))|(?:scrap|edg|squeak|squeez|nick|sneak)(?:e|s|es|ed|ing)?(?: home| through| over the line)?|pull(?:ing|ed)? (?:it|this|that) off|do(?:ing|ne)? it|com(?:e|ing|es) out on top|end(?:ing|s)? .{1,30}(?:rule|reign|grip|dominance)|turn(?:ing)?(?= @C @[OP])|g(?:e|o)t(?:ting)?|ha(?:ve|ving|s)(?= it(?! (?:any|both|all|easy|in|out|bad|worse|on|off|from))| the numbers| enough| @C)|${formsOf('gain', 'oust')}`,
    ),
  ],
  [
    'run',
    phrase(
      `(?:(?:control|govern|rul|run)(?:s|ed|e|es|ning|ing|ling)?|controlled|controlling|ran|running)(?! (?:by|for|up|down|out|against|off))`,
    ),
  ],
];

/** A council that goes to somebody, as its own subject. */
export const going = phrase(
  `(?:chang(?:e|es|ed|ing) hands|${formsOf('move')}|flip(?:s|ping)?|drop(?:s|ped|ping)?|com(?:e|es|ing)|be|been|being|end up|turn(?:s|ed|ing)?|is|are|has|have|was|were|had)`,
);
/** A council that stays as it is. */
export const staying = phrase(`(?:${formsOf('remain')}|keep(?:s|ing)?)`);
/** What is done to a council, in the passive. */
export const suffering: readonly (readonly [Deed, Phrase])[] = [
  [
    'take',
    phrase(
      'follow(?= \\.| ,| too|$)|(?:be|been|being|get|is|are|was|were) (?:won|taken|gained|captured|seized|snatched|grabbed|regained|retaken|claimed|wrested)(?: back| away)?|(?:be|come) next(?! (?:week|year|time|month|to|on|door|morning))',
    ),
  ],
  ['keep', phrase('(?:be|been|being|is|are) (?:held|kept|retained|defended|saved)')],
  ['lose', phrase('(?:be|been|being|is|are|was|were|has|have|had)(?: been)? (?:lost|gone)|(?:be )?a goner')],
];
/** Nouns of the same, with what joins them to their council. */
export const nouns: readonly (readonly [Deed, Phrase])[] = [
  [
    'seats',
    phrase(
      '(?:#(?: or #)? |several |some |a (?:good )?few |a (?:handful|clutch|hatful|couple|string) of |a dozen |further |big |modest )*gains|(?:(?:a|some|few|further|extra|#|several|handful of|couple of|clutch of|fistful of|hatful of|batch of|dozen) )(?:(?:few|good few|more|extra|further|#|or|of|clutch|fistful|hatful|dozen|handful|couple) )*(?:seats|councillors)(?: for (?:themselves|itself))?|(?:a |an )?(?:breakthrough|advances?|inroads|progress|headway|seats?|councillors|(?:good|strong|decent) results?|representation)',
    ),
  ],
  ['lose', phrase('(?:loss|losing|defeats?|wipe ?out|humiliation|drubbing|hammering)(?: of)?(?: control of| power)?')],
  ['keep', phrase('(?:survival|hold|retention)')],
  [
    'take',
    phrase(
      '(?:wins?|victory|victories|gain|majority|majorities|overall majority|outright majority|overall control|outright control|control|power|upset|(?:far |well |comfortably |narrowly )?ahead(?= in @C| there| here)|takeover|triumph|success|scalp|prize|capture|coup)',
    ),
  ],
];
/** Nouns of seats, votes and the like: who gets these does not get the council. */
export const ofSeats =
  /^(?:seats?|councillors?|wards?|divisions?|ground|gains|inroads|progress|headway|advances?|breakthrough|foothold|tally|votes?|representation|cllrs?)$/;
