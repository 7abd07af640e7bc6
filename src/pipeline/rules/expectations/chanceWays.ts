import type { Outlook } from './Outlook.ts';

/** A standing phrase of hope or doubt, and what it says. */
export interface Way {
  /** The words that say it, in the sentence's normalised words. */
  words: RegExp;
  /** Where the councils stand. */
  where: 'before' | 'behind' | 'alone' | 'inside';
  claim: Outlook['claim'];
  stance: Outlook['stance'];
  /** Whether a party must be named as thinking so. */
  bare?: true;
  /** Needs no word of thinking or saying beside it. */
  sure?: true;
  /** Only where the sentence tells no result. */
  beforehand?: true;
  /** Words that the sentence must have besides. */
  needs?: RegExp;
}

const be = '(?:is|are|was|were|be|remains?|looks?|seems?|should be|will be)';
const losing = '(?:losing|lose|the loss of|loss of|losing control of|defeat in|defeats in|heavy losses in)';
const resigned =
  '(?:resigned to|resigned (?:itself|themselves) to|resigning (?:itself|themselves) to|reconciled to|(?:braced|bracing) (?:itself |themselves )?(?:for|to)|prepared for|preparing for|steeling (?:itself|themselves) for)';
const dismayed = '(?:astonished|amazed|surprised|shocked|staggered|stunned|disappointed|gutted|dumbfounded|astounded)';
const without = '(?:not to|if (?:they|it|we|he|she|his party|her party|the party) (?:did|do|does|failed) (?:not|to))';
/** Standing phrases of hope and doubt about councils, the more telling first. */
export const ways: readonly Way[] = [
  { words: new RegExp(` ${resigned} ${losing} `), where: 'behind', claim: 'lose', stance: 'confident' },
  {
    words: new RegExp(` ${dismayed} ${without} (?:take|win|gain|seize|capture|get) `),
    where: 'behind',
    claim: 'win',
    stance: 'confident',
  },
  {
    words: new RegExp(` ${dismayed} (?:${without} (?:hold|keep|retain)|to lose|if (?:they|it|we) lost) `),
    where: 'behind',
    claim: 'hold',
    stance: 'confident',
  },
  {
    words:
      / (?:no (?:realistic )?(?:chance|hope|prospect) of|little (?:chance|hope) of|given up (?:hope )?(?:of|on)) (?:keeping|holding|holding on to|retaining|hanging on to|clinging on to|defending) /,
    where: 'behind',
    claim: 'hold',
    stance: 'out-of-reach',
  },
  {
    words: / (?:firmly |squarely )?in (?:its|their|our|his|her) (?:sights|crosshairs) /,
    where: 'before',
    claim: 'win',
    stance: 'hopeful',
    beforehand: true,
    sure: true,
  },
  {
    words: new RegExp(
      ` (?:is|are|was|were|remains?) (?:a |an |the |one of the |among the |its |their )*(?:\\w+ ){0,2}targets? for (?:the )?`,
    ),
    where: 'before',
    claim: 'win',
    stance: 'hopeful',
    beforehand: true,
    sure: true,
  },
  {
    words:
      / (?:top|main|key|number one|prime|biggest|first|chief) targets? (?:this year |this time |tonight )?(?:is |are |include |includes |, )?/,
    where: 'behind',
    claim: 'win',
    beforehand: true,
    stance: 'hopeful',
  },
  {
    words:
      / (?:will|would|is going to|are going to|is about to|is set to|has|have) (?:go|gone|turn|turned|fall|fallen|slip|slipped) /,
    needs: /\b(?:privately|conced\w+|accept(?:s|ed|ing)?|admit(?:s|ted|ting)?|resigned|fear(?:s|ed)?)\b/i,
    where: 'before',
    claim: 'lose',
    stance: 'confident',
  },
  {
    words: / (?:expects?|expecting|expected) (?:[a-z]+ ){1,6}to (?:go|fall|slip|turn|be lost) /,
    where: 'inside',
    claim: 'lose',
    stance: 'confident',
  },
  {
    words: / (?:fears?|feared|fearing|expects?|expecting|preparing for) the worst (?:in|for|about|at) /,
    where: 'behind',
    claim: 'hold',
    stance: 'doubtful',
  },
  {
    words: / (?:fears?|feared|fearing|expects?|expecting|preparing for) the worst /,
    where: 'alone',
    claim: 'hold',
    stance: 'doubtful',
  },
  {
    words:
      / (?:nobody|no one|neither (?:side|party)|none of the parties|no party) (?:here )?(?:will|can|would|could|dares?|is willing to|wants to) (?:to )?call (?:it|this one|this) | (?:could|may|might|can) (?:yet |still )?go either way | (?:down to|to) the wire /,
    where: 'alone',
    claim: 'unclear',
    stance: 'open',
    bare: true,
  },
  {
    words: / (?:out of reach|beyond (?:its|their|our) reach|beyond reach|beyond them|a bridge too far) /,
    where: 'before',
    claim: 'win',
    stance: 'out-of-reach',
  },
  {
    words: new RegExp(
      ` ${be} (?:now )?(?:still )?(?:too close to call|on a knife edge|neck and neck|anyones guess|a toss up|in the balance|up for grabs|anybodys|anyones) `,
    ),
    where: 'before',
    claim: 'unclear',
    stance: 'open',
    bare: true,
  },
  {
    words:
      / (?:have|has|had|got|sees?|fancy|fancies) (?:got )?(?:a |an |their |its )?(?:fighting |good |real |strong |decent |outside )?chances? (?:in|of taking|at) /,
    where: 'behind',
    claim: 'win',
    stance: 'hopeful',
  },
  { words: / given up (?:hope )?(?:on|of|in) /, where: 'behind', claim: 'win', stance: 'out-of-reach' },
  {
    words: / less (?:so|confident|sure|bullish|optimistic) (?:about|of|in) /,
    where: 'behind',
    claim: 'win',
    stance: 'doubtful',
  },
  {
    words: / (?:confident|bullish|sure|certain|upbeat) (?:about|of|in|over) /,
    where: 'behind',
    claim: 'win',
    stance: 'confident',
  },
  {
    words: / (?:hopeful|optimistic|high hopes|hopes|hope) (?:about|of|in|for) /,
    where: 'behind',
    claim: 'win',
    stance: 'hopeful',
  },
  {
    words:
      / (?:terrified|nervous|worried|jittery|anxious|concerned|fearful|nervy|pessimistic|gloomy|fears?|feared|worries) (?:about|for|in|over) /,
    where: 'behind',
    claim: 'hold',
    stance: 'doubtful',
  },
  { words: / (?:aiming|going|gunning|pushing|bidding|hoping) for /, where: 'behind', claim: 'win', stance: 'hopeful' },
  {
    words: / (?:its|their|his|her) (?:eyes?|sights) (?:firmly |set |trained |firmly set )?on /,
    where: 'behind',
    claim: 'win',
    stance: 'hopeful',
  },
  {
    words: / (?:(?:its|their) (?:eyes?|sights) (?:firmly )?on|wants? most|covets?|wants? to win most) /,
    where: 'alone',
    claim: 'win',
    stance: 'hopeful',
  },
  {
    words: new RegExp(
      ` ${be} (?:there for the taking|in the bag|theirs for the taking|ours for the taking|in their sights|as good as won) `,
    ),
    where: 'before',
    claim: 'win',
    stance: 'confident',
  },
  {
    words: new RegExp(` ${be} (?:\\w+ )?(?:safe|secure|rock solid|not in danger) `),
    where: 'before',
    claim: 'hold',
    stance: 'confident',
  },
  {
    words:
      / (?:is|are|be|was|were) (?:slipping away|slipping|under threat|vulnerable|at risk|in danger|in trouble|on the line) /,
    where: 'before',
    claim: 'hold',
    stance: 'doubtful',
  },
  {
    words: new RegExp(` (?:is|was|has|be|are) (?:gone|lost|beyond saving) `),
    where: 'before',
    claim: 'lose',
    stance: 'confident',
  },
];
