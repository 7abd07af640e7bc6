import type { Attitude } from './Attitude.ts';
import { phrase } from './Line.ts';

const self = '(?: itself| themselves| himself| herself| ourselves)?';
const a = '(?:a |an |the |its |their |his |her |our |sides? |partys |some |every |any |at least )*';
/** "has written X down as a win", "pencilled in Y as a gain" */
const entered =
  '(?:written|writes?|wrote|writing|put|puts|putting|marked|marks|marking|filed|entered|counted|counts|counting)(?: down)?|(?:pencilled|pencils|pencilling|chalked|chalks|chalking)(?: in| up)?';
/** Attitudes, the longer phrases before the words that they begin with. */
export const attitudes: readonly Attitude[] = [
  { words: phrase('dar(?:es?|ed|ing) to (?:believe|hope|dream)'), stance: 'hopeful', np: 'win', alone: true },
  {
    words: phrase(
      '(?:would|d) (?:love|like)(?: nothing (?:better|more) than)?(?= to (?!have|be|see|know|think|hear|say))',
    ),
    stance: 'hopeful',
    verb: true,
  },
  {
    words: phrase('on (?:course|track|target)(?= (?:in|at) (?:both )?@C| here| there)'),
    stance: 'confident',
    np: 'win',
    alone: true,
  },
  {
    words: phrase(
      '(?:given|gave|giv(?:es?|ing)) (?:it |them )?up (?:for|as) (?:lost|dead|hopeless)|writ(?:es?|ing|ten) (?:it |them )?off as lost|the game (?:is|was) up',
    ),
    stance: 'confident',
    np: 'lose',
    direct: true,
    alone: true,
  },
  {
    words: phrase(
      `(?:can|could|may|might|will have to)(?: as well)? forget(?: about)?|(?:all )?(?:given|gave|giv(?:es?|ing)) up(?: hope)?|writ(?:es?|ing|ten) off|wrote off|rul(?:e|es|ed|ing)(?: itself| themselves)? out(?: of (?:the running|contention))?|abandon(?:ed|ing|s)?|throw(?:n|ing)? in the towel|out of the running|(?:no|zero|not a|hold out no) (?:realistic |real |serious |great )?(?:chances?|hopes?|prospects?|expectations?|illusions?)(?: whatever)?|(?:have|has) (?:little|scant) (?:chance|hope|prospect)|(?:no longer|not|never) (?:any|a|much|the slightest|the least) (?:realistic |real |serious )?(?:chance|hope|prospect)|out of the question|(?:has|have) lost (?:all |any )?(?:hope|faith)|no way`,
    ),
    stance: 'out-of-reach',
    np: 'win',
    direct: true,
    alone: true,
  },
  {
    words: phrase(
      `play(?:s|ed|ing)? down|downplay(?:s|ed|ing)?|talk(?:s|ed|ing)? down|pour(?:s|ed|ing)? cold water on|(?:not|never) see (?:how|a way)|cannot see(?: how)?|struggl(?:es?|ing) to see(?: how)?|hard to see(?: how)?|(?:very |pretty |only )?(?:slim|little|slender|remote|faint|small|long|poor)(?: \\w+){0,1} (?:chances?|hopes?|prospects?|odds)|doubt(?:s|ed|ful|ing)?|sceptical|unsure|unconvinced|unlikely|not sure|less (?:so|sure|confident|certain|hopeful|optimistic|bullish|sanguine)|never said|lucky(?= (?:to|if)\\b)|do well to|hard pressed|hard pushed|(?:need|take)s? a miracle`,
    ),
    stance: 'doubtful',
    np: 'win',
  },
  {
    words: phrase(
      `(?:fear(?:s|ed|ing)?|expect(?:s|ed|ing)?|prepar(?:es?|ed|ing) for|brac(?:e|es|ed|ing)${self} for) (?:the worst|bad news|${a}(?:bad|rough|tough|difficult|long|grim|hard|torrid) (?:night|day|results?))`,
    ),
    stance: 'doubtful',
    np: 'hold',
    alone: true,
    fear: true,
  },
  {
    words: phrase(
      `(?:resign(?:s|ed|ing)|reconcil(?:ed|ing)|brac(?:e|es|ed|ing)|steel(?:s|ed|ing)|prepar(?:e|es|ed|ing))${self}(?: for| to)?`,
    ),
    stance: 'confident',
    resigned: true,
    verb: true,
  },
  {
    words: phrase(
      `fear(?:s|ed|ing|ful)?|worr(?:y|ies|ied|ying)(?: sick)?|nervous|nerves|nervy|anxious|anxiety|afraid|terrified|scared|frightened|biting (?:its|their) nails|chewing (?:its|their) nails|dread(?:s|ed|ing)?|jitter(?:y|s)|twitchy|gloom(?:y)?|glum|pessimis(?:tic|m)|downbeat|despondent|downcast|despair(?:s|ing)?|concern(?:s|ed)?|alarm(?:ed)?|fret(?:s|ted|ting)?|sweating|on edge|uneas[ey]|panic(?:s|ked|king|ky)?|spooked|wobbl(?:y|es|ing)`,
    ),
    stance: 'doubtful',
    np: 'hold',
    alone: true,
    fear: true,
  },
  {
    words: phrase(
      `in (?:\\w+ ){0,2}(?:trouble|danger|difficult(?:y|ies)|jeopardy|peril)|at (?:\\w+ )?risk|under (?:\\w+ )?threat|on the ropes|on the back foot|up against it|(?:hanging|hangs) by a thread|threatened with|fac(?:e|es|ed|ing) (?:a |an )?(?:\\w+ ){0,2}(?:battle|fight|struggle|task)|fighting (?:hard )?for (?:(?:its|their) )?(?:political )?(?:life|lives|survival)|struggl(?:e|es|ing)|vulnerable`,
    ),
    stance: 'doubtful',
    np: 'hold',
    alone: true,
  },
  { words: phrase('under (?:\\w+ )?(?:pressure|siege)'), stance: 'doubtful', np: 'hold', alone: true, now: true },
  { words: phrase('risk(?:s|ing)?|fac(?:e|es|ed|ing)|threaten(?:s|ed)?'), stance: 'doubtful', verb: true },
  {
    words: phrase(
      `in with (?:a |an |every )(?:\\w+ ){0,2}(?:shout|chance|shot)|in (?:serious |real )?contention|in the (?:running|hunt|mix|game)|within (?:touching|striking) distance|(?:in|within) (?:its|their|our|his|her) (?:grasp|reach|sights?)|within reach|(?:have|has|had|having|with|stands?|got|sees?|think|fanc(?:y|ies|ied)|rat(?:e|es|ed|ing)|likes?|there is|there are|give|gives|gave|giving)(?: got)? ${a}(?:good |real |fighting |outside |decent |strong |fair |excellent |great |realistic |serious |best |high |half )*(?:chances?|shot|shout|prospects?|hopes?)`,
    ),
    stance: 'hopeful',
    np: 'win',
    alone: true,
  },
  {
    words: phrase(
      `(?:sets? |setting |(?:have|has|had|with) )?(?:its|their|his|her|our|an|one|a beady) (?:sights?|eyes?|hearts?|hopes?|gaze)(?: (?:set|trained|fixed|pinned|firm))?(?: on)|pin(?:s|ned|ning) (?:\\w+ ){0,2}hopes on|sights (?:set |trained )?on|hopes (?:(?!to )\\w+ )?(?:rest|rests|rested|ride|hang|hinge) on`,
    ),
    stance: 'hopeful',
    np: 'win',
    direct: true,
  },
  {
    words: phrase(
      'high hopes|(?:keeping )?(?:its|their) fingers crossed|fingers (?:are )?crossed|hopes? (?:is|are) high|tails? (?:is |are )?up|(?:all )?smiles|in (?:good|high) spirits|going all out|throw(?:s|n|ing) (?:everything|the kitchen sink|the lot)(?: they have| it has)?',
    ),
    stance: 'hopeful',
    np: 'win',
    alone: true,
  },
  {
    words: phrase('(?:going|gunning|aiming|shooting|pushing|bidding|vying|hoping|angling|looking|itching) for'),
    stance: 'hopeful',
    np: 'win',
    direct: true,
  },
  {
    words: phrase(
      'target(?:s|ed|ing)|eye(?:s|d|ing)|eying|chas(?:es|ed|ing)|covet(?:s|ed|ing)?|going after|(?:is|are) after|scent(?:s|ed|ing)?|sens(?:es|ed|ing)|sense|smell(?:s|ing)?|sniff(?:s|ing)?',
    ),
    stance: 'hopeful',
    np: 'win',
    direct: true,
  },
  {
    words: phrase(
      '(?:surprised?|shock(?:ed)?|upset|sensation|miracle|earthquake|astonish(?:ed|ing)|amazed|stunned|staggered|gutted|disappointed|dumbfounded)',
    ),
    stance: 'doubtful',
    verb: true,
    would: true,
  },
  {
    words: phrase('toast|all over|doomed|on (?:its|their) way out|heading for defeat|facing defeat'),
    stance: 'confident',
    np: 'lose',
    alone: true,
  },
  { words: phrase('ahead|in front|leading'), stance: 'hopeful', np: 'win', alone: true, supposed: true },
  {
    words: phrase(
      '(?:hunch|guess|whispers?|word|rumours?|feeling|indications?|signs|suggestions?)(?: (?:from|in|at)(?: the count (?:in|at))? @C)?(?: (?:is|are|was|were))?(?= that)',
    ),
    stance: 'confident',
    clause: true,
  },
  {
    words: phrase('grim|bleak|sombre|long|subdued|funereal|ashen|tense|flat|dark|worse'),
    stance: 'doubtful',
    np: 'hold',
    alone: true,
    fear: true,
    mood: true,
  },
  {
    words: phrase('not look(?:ing|s)? (?:good|great|promising|clever|pretty)|looking (?:bad|dicey|ropey)'),
    stance: 'doubtful',
    np: 'hold',
    alone: true,
    fear: true,
  },
  {
    words: phrase('(?:fanc(?:y|ies|ied)|rat(?:e|es|ed)) (?:themselves|itself|their chances|its chances)'),
    stance: 'hopeful',
    np: 'win',
  },
  {
    words: phrase('cheerful|cheery|beaming|grinning|grins|smiling|ebullient|bouyant|bright'),
    stance: 'hopeful',
    np: 'win',
    alone: true,
    mood: true,
  },
  { words: phrase('odds on(?= in| at| there)'), stance: 'confident', np: 'win', alone: true },
  { words: phrase('talk(?:s|ed|ing)? up'), stance: 'hopeful', np: 'win', direct: true },
  { words: phrase('chances?|prospects?|odds(?! on)'), stance: 'hopeful', np: 'win', rated: true },
  {
    words: phrase(
      '(?:speaks?|spoke|speaking|talks?|talked|talking) of (?:a |an )(?:real |good |fighting |decent |strong |outside )*(?:chance|shot|hope)|hopeful|optimis(?:tic|m)|sanguine|encouraged|excited',
    ),
    stance: 'hopeful',
    np: 'win',
    alone: true,
  },
  {
    words: phrase('hop(?:es?|ed|ing)(?: (?:is|was|are|were|has been|had been)(?= that))?'),
    stance: 'hopeful',
    np: 'win',
  },
  { words: phrase('feel(?:s|ing)? (?:good|optimistic|positive)'), stance: 'hopeful', np: 'win', alone: true },
  {
    words: phrase(
      '(?:we|they) (?:should|will|ll) be (?:ok|okay|fine|all right|alright|safe)|we (?:are|re) (?:ok|okay|fine|all right|alright|safe)',
    ),
    stance: 'confident',
    np: 'hold',
    alone: true,
  },
  {
    words: phrase(
      '(?:sources?|insiders?|activists?|councillors?|candidates?|canvassers?|aides?|agents?|mps?|figures?|officials?|organisers?|strategists?|@P)(?: (?:in|at) (?:the )?@C(?: count)?)? (?:says?|said|saying|tells?|told|texts?)(?: (?:me|us))?(?= (?:: )?(?:that )?(?:it|they|we|the party) (?:has|have|had|ve) (?!an? |every |some |no |any |good |real ))',
    ),
    stance: 'confident',
    clause: true,
    quoted: true,
  },
  {
    words: phrase('want(?:s|ed|ing)?(?= (?:to have )?@C (?:back|badly|most))|dream(?:s|ed|t|ing)?(?= of (?:the )?@C)'),
    stance: 'hopeful',
    np: 'win',
    direct: true,
  },
  {
    words: phrase(
      `(?:${entered})(?= @C (?:down |in |up |off )?as (?:a |an )?(?:\\w+ )?(?:wins?|gains?|certainty|banker))`,
    ),
    stance: 'confident',
    np: 'win',
    direct: true,
  },
  {
    words: phrase(`(?:${entered})(?= @C (?:down |in |up |off )?as (?:a |an )?(?:\\w+ )?(?:loss|losses|lost))`),
    stance: 'confident',
    np: 'lose',
    direct: true,
  },
  {
    words: phrase('(?:all but|as good as|more or less) conced(?:es?|ed|ing)(?: defeat(?= in))?'),
    stance: 'confident',
    np: 'lose',
    direct: true,
  },
  { words: phrase('closing in on(?= (?:the )?@C)'), stance: 'confident', np: 'win', direct: true },
  { words: phrase('all but(?= (?:won|lost|taken|held|kept|gone) )'), stance: 'confident', verb: true },
  { words: phrase('(?:looks?|seems?|appears?) to have'), stance: 'confident', verb: true },
  {
    words: phrase(
      `keen|eager|desperate|set(?:s|ting)? out|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|bid(?:s|ding)?|vying|try(?:ing)?|tries|tried|look(?:s|ed|ing)?(?= to)|look(?:s|ed|ing)? at|dream(?:s|ed|t|ing)?|fanc(?:y|ies|ied|ying)|aspir(?:es?|ing)|ambitions?|fight(?:s|ing)?|battl(?:es?|ing)|plan(?:s|ned|ning)?|poised to challenge|talk(?:s|ed|ing)?(?= of)`,
    ),
    stance: 'hopeful',
    verb: true,
  },
  {
    words: phrase('confident|confidence|bullish|upbeat|buoyant|convinced|chipper|cock a hoop|in no doubt'),
    stance: 'confident',
    np: 'win',
    alone: true,
  },
  { words: phrase('sure|certain|positive|adamant'), stance: 'confident', np: 'win' },
  {
    words: phrase(
      '(?:odds on |clear |strong |narrow |hot |red hot |warm |short priced |firm |# )*favourites?|in pole position|well placed|best placed|strongly placed|favoured|a shoo in|nailed on|well set|sitting pretty',
    ),
    stance: 'confident',
    np: 'win',
    alone: true,
  },
  {
    words: phrase(
      'likely|poised|on (?:course|track|target)|in line|head(?:ing|ed|s)|bound|destined|primed|due|ready|on the (?:verge|brink|cusp|point)|close to|closing in on|about to|certain|all set|set|assured|cruising|romping|marching|inching|edging|tipped|tip(?:s|ping)|odds on',
    ),
    stance: 'confident',
    verb: true,
  },
  {
    words: phrase(
      '(?:expect(?:s|ed|ing|ation|ations)?|anticipat(?:es?|ed|ing)|predict(?:s|ed|ing|ions?)?|fore(?:sees?|saw|seeing)|forecast(?:s|ed|ing)?)(?: (?:is|was|are|were|has been|had been)(?= that))?|project(?:s|ed|ing|ions?)|promis(?:es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:es|ed|ing)|banking on|counting on|point(?:s|ed|ing)? to(?:wards)?|suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|show(?:s|ed|ing)?',
    ),
    stance: 'confident',
    verb: true,
  },
  { words: phrase('has|have|had|puts?|gives?|gave'), stance: 'confident', verb: true, polled: true },
  { words: phrase('(?:looks?|looked|feels?) (?:like|as if|as though)'), stance: 'confident' },
  {
    words: phrase(
      'think(?:s|ing)?|thought|whisper(?:s|ed|ing)?|boast(?:s|ed|ing)?|brief(?:s|ed|ing)?|mutter(?:s|ed|ing)?|spinning|believ(?:es?|ed|ing)|reckon(?:s|ed|ing)?|insist(?:s|ed|ing)?|(?:persuaded|convinced|told) (?:themselves|itself)|claim(?:s|ed|ing)?|know(?:s|ing)?|knew|hear(?:s|ing)?|heard|suspect(?:s|ed|ing)?|assum(?:es?|ed|ing)|guess(?:es|ed)? is|(?:is|are|am|was|were|be) told|accept(?:s|ed|ing)?',
    ),
    stance: 'confident',
    clause: true,
  },
  { words: phrase('cannot|(?:can|could|will|would) never'), stance: 'out-of-reach', verb: true, modal: 'will' },
  {
    words: phrase('conced(?:es?|ed|ing)|admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)'),
    stance: 'confident',
    clause: true,
    told: true,
  },
  { words: phrase('could|might|may|can'), stance: 'hopeful', verb: true, modal: 'could' },
  {
    words: phrase(
      'will|would|shall|should|ought to|(?:is|are|am|re)(?: not)? going to|(?:was|were) (?:not|never|always) going to|looks? to',
    ),
    stance: 'confident',
    verb: true,
    modal: 'will',
  },
];
