import { phrase } from './Line.ts';
import type { Phrase } from './Phrase.ts';
import type { Outlook } from './Outlook.ts';

/** What is said of a council as it waits for its result. */
export interface CouncilState {
  words: Phrase;
  claim: Outlook['claim'];
  stance: Outlook['stance'];
  /** Nobody need be named as thinking so. */
  bare?: true;
  /** Its party stands in the words, or right behind them. */
  owned?: true;
  /** Needs no word of thinking or saying beside it. */
  sure?: true;
  /** Only where the sentence tells no result. */
  beforehand?: true;
  /** Its party's grip on the council is spoken of: "Labour’s majority in X". */
  gripped?: true;
  /** Nobody wins or loses: the council may also stand behind it, "neck and neck in X". */
  open?: true;
}

const whose = '(?:@P (?:’s )?|its |their |our |his |her |the party ’s )?';
/** States of councils, the longer phrases first. */
export const councilStates: readonly CouncilState[] = [
  {
    words: phrase(
      'too (?:close|tight) to (?:call|say|tell)(?: who has won)?|too early to call|(?:finely |delicately )?(?:balanced |poised )?on (?:a |the )?knife ?edge|neck and neck|nip and tuck|any(?:one|body)(?:s|’s)? guess|any(?:one|body)(?:s|’s)|a toss up|a coin toss|in the balance|finely balanced|up for grabs|could (?:yet |still )?go (?:either|any) way|(?:go|going|goes|down) (?:right )?(?:down )?to the wire|a photo finish|a dead heat|(?:impossible|hard|difficult|tough) to call|(?:cannot|could not|can not) (?:tell|say)(?= whether)|touch and go|wide open|all to play for|(?:nobody|no one) (?:knows|can say|will say|is sure) (?:which way|how|who)(?= @C)|(?:nobody|no one|none of them) (?:knows|can say|could say|will say|is sure)(?= whether)|hard to say(?= whether)|(?:nobody|no one|neither (?:side|party)) (?:is (?:willing|prepared|ready)|wants|dares) to (?:call|predict)(?= @C)|(?:going to be|will be|would be|looks|looking|expected to be) (?:very )?(?:close|tight)|it is (?:going to be )?(?:tight|close)(?! to)|come down to a (?:handful|few)(?: of)?(?: votes)?|(?:nobody|no one|neither (?:side|party)|none of the parties|no party|few) (?:here )?(?:(?:will|can|would|could|dares?|(?:is|are) (?:willing|prepared|ready)|wants?) )(?:to )?(?:call (?:it|this one|this)|make a prediction|predict)',
    ),
    claim: 'unclear',
    stance: 'open',
    bare: true,
    open: true,
  },
  {
    words: phrase(
      `(?:(?:the|a|an|one of|top|head|high|among|on|of|both|all|its|their|also|firmly) )*${whose}(?:(?:number one|no 1|number #|crucial|realistic|obvious|top|main|key|big|biggest|prime|first|chief|london|big|juiciest|most coveted|long term|other) )*(?:target (?:list|council|borough)|targets?|(?:best|main|biggest|brightest|strongest) (?:hopes?|prospects?|chances?|bets?)|wish ?list|wish list|hit list|shopping list|list of targets|(?:top|biggest|main|big) (?:prize|priority))`,
    ),
    claim: 'win',
    stance: 'hopeful',
    owned: true,
    beforehand: true,
  },
  {
    words: phrase(
      '(?:the )?(?:council|borough|one|#|prize|county|city|place)(?: that| which)?(?: the)? @P (?:wants?|wanted|covets?|craves?|desires?)(?: most)?',
    ),
    claim: 'win',
    stance: 'hopeful',
    owned: true,
    beforehand: true,
  },
  {
    words: phrase(
      '(?:the )?(?:council|borough|one|#|prize|county|city|place|town)(?: that| which)?(?: the)? @P (?:(?:is|are|was|were|had been) (?:most |so |least )?(?:hopeful|excited|optimistic) (?:of|about)|(?:had )?(?:hoped|longed|wished) for)',
    ),
    claim: 'win',
    stance: 'hopeful',
    owned: true,
    beforehand: true,
  },
  {
    words: phrase(
      '(?:the )?(?:council|borough|one|#|prize|county|city|place|town)(?: that| which)?(?: the)? @P (?:is|are|was|were|had been) (?:most |so )?(?:certain|sure|confident) (?:of|about)',
    ),
    claim: 'win',
    stance: 'confident',
    owned: true,
    beforehand: true,
  },
  {
    words: phrase('top of (?:the )?@P (?:’s )?(?:\\w+ )?list'),
    claim: 'win',
    stance: 'hopeful',
    owned: true,
    beforehand: true,
  },
  {
    words: phrase('(?:firmly )?in (?:its|their|our|his|her) (?:sights|crosshairs)'),
    claim: 'win',
    stance: 'hopeful',
    sure: true,
    beforehand: true,
  },
  {
    words: phrase('look(?:s|ing) (?:good|promising|bright|encouraging|hopeful|up)(?= for)'),
    claim: 'win',
    stance: 'hopeful',
    owned: true,
    beforehand: true,
  },
  {
    words: phrase('look(?:s|ing|ed) (?:good|promising|encouraging|hopeful)'),
    claim: 'win',
    stance: 'hopeful',
    beforehand: true,
  },
  {
    words: phrase(
      '(?:could|may|might) (?:slip|end|be (?:over|ended|in jeopardy)|crumble|collapse|loosen|evaporate|vanish|disappear|go|be lost)',
    ),
    claim: 'hold',
    stance: 'doubtful',
    gripped: true,
  },
  {
    words: phrase('(?:coming|going) (?:back |home |over )*(?:to us|our way)(?! in| at)'),
    claim: 'win',
    stance: 'confident',
  },
  {
    words: phrase(
      `there for (?:the )?(?:taking|(?:the )?@P to (?:win|take))|in the bag|as good as won|(?:theirs|ours)(?: to take| for the taking| to lose)?|a (?:banker|certainty|dead cert|done deal|shoo in|sure thing|formality)|nailed on`,
    ),
    claim: 'win',
    stance: 'confident',
  },
  {
    words: phrase(
      `(?:firmly )?(?:in|within) (?:the )?${whose}(?:sights|crosshairs|grasp|reach|range)|within touching distance|in play|winnable|gettable|takeable|doable|there to be won|ripe for the picking|vulnerable to(?= the @P| @P)`,
    ),
    claim: 'win',
    stance: 'hopeful',
    beforehand: true,
  },
  {
    words: phrase(
      `(?:still |just |well )?(?:out of (?:\\w+ ){0,2}reach|beyond (?:reach|(?:its|their|our) (?:reach|grasp)|them|it|us|the party|(?:the )?@P)|a (?:step|bridge|stretch) too far|off the table|unwinnable)`,
    ),
    claim: 'win',
    stance: 'out-of-reach',
  },
  {
    words: phrase(
      '(?:a |an )?(?:\\w+ )?(?:long shot|stretch|tall order|big ask|tough ask|hard ask|tough nut|outside bet|big if|mountain to climb)',
    ),
    claim: 'win',
    stance: 'doubtful',
  },
  {
    words: phrase('safe as houses|(?:safe|secure|rock solid|not in (?:any )?danger|in no danger|in safe hands)(?! to)'),
    claim: 'hold',
    stance: 'confident',
  },
  {
    words: phrase(
      '(?:slipping(?: away)?|(?:under|at|in) (?:\\w+ )?(?:threat|risk|danger|trouble|jeopardy|peril)|vulnerable|on the line|wobbl(?:y|ing)|shaky|dicey|ropey|looking bad|in doubt|teetering|hanging by a thread)',
    ),
    claim: 'hold',
    stance: 'doubtful',
  },
  {
    words: phrase('(?:gone|lost|beyond saving|a goner)(?! (?:to|from|by|over|its|their|#))'),
    claim: 'lose',
    stance: 'confident',
  },
];

/** What may be said of a victory or defeat that is not yet told. */
export const prospects: readonly (readonly [RegExp, Outlook['stance']])[] = [
  [
    /^(?:surprise|shock|upset|sensation|miracle|unlikely|earthquake|stretch|ask|improbable|doubtful|remote|unthinkable|doubt)$/,
    'doubtful',
  ],
  [/^(?:impossible|question)$/, 'out-of-reach'],
  [
    /^(?:expected|likely|probable|predicted|forecast|certain|cards|offing|anticipated|inevitable|tipped|assured|imminent)$/,
    'confident',
  ],
  [/^(?:possible|realistic|feasible|reach|prospect|plausible|conceivable|hoped)$/, 'hopeful'],
];
