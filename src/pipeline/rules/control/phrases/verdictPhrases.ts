import { from, gain, hold, surelyHold, type ControlPhrase } from './ControlPhrase.ts';

const booked =
  '(?:down|chalked up|put down|marked down|ticked off|in the (?:book|books)|recorded|logged|listed) as (?:an?|another|the W1)';
const book = '(?<=^ |[.;:,–—-] |and |so |you can )(?:put|chalk|mark|tick|log|score|write)';
const groundless =
  '(?:proved|proves|were|was|turned out|have proved|has proved|have turned out) W2(?:groundless|unfounded|needless|baseless|misplaced|unnecessary|unjustified)';
const fears = '(?:fears?|nerves|worries|jitters|anxiety|anxieties|concerns?|doubts)';
const bid = '(?:bid|attempt|push|efforts?|campaign|drive|tilt|move|plan|mission|bids|attempts|hopes|dreams)';
const take =
  '(?:take|win|gain|wrest|seize|capture|snatch|prise|grab|regain|retake|reclaim|taking|winning|gaining|wresting|seizing|capturing|snatching|prising)';
const cameToNothing =
  '(?:(?:has |have )?(?:got|gone|went|goes|gets) nowhere|(?:has |have )?failed(?! to)|(?:has |have )?(?:fizzled|petered) out|(?:has |have )?(?:came|come|comes) to (?:naught|nought|nothing)|(?:has |have )?(?:ran|run|runs) (?:out of (?:road|steam)|into the sand)|(?:has |have )?(?:stalled|flopped|collapsed|foundered))(?= [.,;!])';

/** Set words that pronounce on a council: "X is down as a Labour gain", "in X it was Labour that did the holding", "fears for X proved groundless". */
export const verdictPhrases: readonly ControlPhrase[] = [
  // "X is down as a Labour gain", "Chalk up X as a Tory gain from Labour"
  from(`§\\d+ (?:is|goes|went|has gone) (?:now )?${booked} @(?!NOC )([A-Z]+) (?:gain|win) from THE @([A-Z]+)`),
  gain(`§\\d+ (?:is|goes|went|has gone) (?:now )?${booked} PARTY (?:gain|win)(?= [.,;!])`),
  hold(`§\\d+ (?:is|goes|went|has gone) (?:now )?${booked} PARTY hold(?= [.,;!])`),
  from(
    `${book} (?:up |down |off )?§\\d+ (?:up |down |off )?as (?:an?|another) @(?!NOC )([A-Z]+) (?:gain|win) from THE @([A-Z]+)`,
  ),
  gain(`${book} (?:up |down |off )?§\\d+ (?:up |down |off )?as (?:an?|another) PARTY (?:gain|win)(?= [.,;!])`),
  hold(`${book} (?:up |down |off )?§\\d+ (?:up |down |off )?as (?:an?|another) PARTY hold(?= [.,;!])`),
  // "In X it was Labour that did the holding"
  hold(
    '(?:it|this time it) (?:was|is) THE PARTY (?:(?:that|who|which) (?:did|does|has done|have done)|doing) the (?:holding|keeping)',
  ),
  gain(
    '(?:it|this time it) (?:was|is) THE PARTY (?:(?:that|who|which) (?:did|does|has done|have done)|doing) the (?:winning|gaining|taking)(?= [.,;!])',
  ),
  // "Tory fears for X proved groundless"
  surelyHold(`PARTY W1${fears} (?:for|about|over|in|at|on) §\\d+ ${groundless}`),
  surelyHold(
    `${fears} (?:in|among|within) (?:the )?PARTY (?:ranks|camp|circles|quarters) (?:for|about|over|that) §\\d+ ${groundless}`,
  ),
  // "Labour’s bid to take X from the Tories got nowhere", "Nothing came of the attempt to oust Labour in X"
  surelyHold(
    `${bid} (?:to|of|at) ${take} (?:back )?(?:control of )?§\\d+ (?:away |back )?(?:from|off) THE PARTY ${cameToNothing}`,
  ),
  surelyHold(
    `${bid} (?:to|of|at) (?:OUSTED|shift|shifting|DRIVE) THE PARTY (?:in|at|from|on|from power in|out in|out of) §\\d+ ${cameToNothing}`,
  ),
  surelyHold(
    `(?<=^ )nothing (?:came|has come) of (?:[^ @§,;:.]+ )?(?:@[A-Z]+'? )?${bid} (?:to|of|at) ${take} (?:control of )?§\\d+ (?:away )?(?:from|off) THE PARTY(?= [.,;!])`,
  ),
  // "Blue it stays.", "it stays theirs"
  hold('(?<=^ )(?:and )?EITHER (?:it|§\\d+) (?:stays|remains|stayed|remained)(?= [.,;!])'),
  // "defied the polls to keep X"
  hold(
    'SUBJECT W1(?:has |have )?(?:defied|defies|defy|bucked|confounded|resisted|withstood|weathered) [^@§;:.]{0,40}to (?:keep|hold|retain|hold on to|cling on to|hang on to)(?: control of| hold of)?(?= §)',
  ),
  gain(
    'SUBJECT W1(?:has |have )?(?:defied|defies|defy|bucked|confounded) [^@§;:.]{0,40}to (?:win|gain|take|capture|seize)(?: control of)?(?= §)',
  ),
  // "Next door in X, a Con gain", "Down in X it’s a Labour gain from the Tories"
  from(
    '(?<=(?:in|at) §\\d+ )(?:[,:–—-] (?:it is )?|(?:it|that) (?:is|was) )(?:an?|another) W1@(?!NOC )([A-Z]+) (?:gain|win) from THE @([A-Z]+)(?= (?:[.,;!]|by|with))',
  ),
  gain('(?<=(?:in|at) §\\d+ )(?:[,:–—-] (?:it is )?|(?:it|that) (?:is|was) )(?:an?|another) W1PARTY gain(?= [.,;!])'),
  hold('(?<=(?:in|at) §\\d+ )(?:[,:–—-] (?:it is )?|(?:it|that) (?:is|was) )(?:an?|another) W1PARTY hold(?= [.,;!])'),
  // "Two gains for Labour (X and Y)", "Labour’s tally of gains stands at three: X, Y and Z", "X makes it two gains for Labour"
  gain('\\d+ gains? for THE PARTY [(:](?= §)'),
  gain(
    'OWNER W1(?:tally|total|count|list) of gains (?:now )?(?:stands at|is|reaches|runs to|comes to) (?:now )?\\d+ :(?= §)',
  ),
  gain('§\\d+ (?:makes|made) it \\d+ (?:gains|councils) (?:for|to) THE PARTY'),
  // "needed one more seat for a majority in X and got two"
  gain(
    'SUBJECT needed (?:(\\d+) )?W3for (?:an?|its|their) W1majority (?:in|on|at) §\\d+ (?:, )?and (?:got|won|took|has) (?:it|them|that|(\\d+))(?! of )(?= [.,;!])',
  ),
  // "Labour’s hold on X was never in question", "X, council stays hung"
  hold(
    'OWNER W1(?:grip|hold|control) (?:on|of|in) §\\d+ (?:was|is|has been) never (?:in (?:any )?(?:question|danger|jeopardy)|under threat|threatened|at risk)',
  ),
  hold('§\\d+ (?:, |and )(?:the |as (?:the )?)?COUNCIL (?:stays|remains|is still) (?:in |under )?@(NOC)(?= [.,;!])'),
];
