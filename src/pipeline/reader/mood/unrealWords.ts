import { textPattern } from '../../patterns/TextPattern.ts';
/** Before a colon: what follows is thought, not told. */
export const label = textPattern(
  /\b(?:predict\w*|forecasts?|projections?|projected|possible|potential|probable|likely|(?<!as )expected|what (?:we|to) expect|what (?:it|this|that) (?:would|could) mean|(?:ones?|councils?|wards?|races?|contests?|seats?) to watch|key (?:battles?|contests?|fights?|races?)|still to come|^\W*(?:imagine|picture)\b.*|tipped|exit poll|scenario|sources|insiders|rumou?rs?|leaflets?|placards?|posters?|bar charts?|slogans?|(?:best|worst)[- ]case|(?:my|our) (?:guess|hunch|bet|money|tips?|verdict|pick|view|call)|the (?:aim|mission|dream|nightmare|hope|fear)|before polling(?: day)?|before the (?:elections?|vote|polls)|going into (?:the|this|these)|state of play|wish ?list|(?<!miss(?:ed|es) (?:\w+ ){1,3})targets?)\b/i,
);
/** Before a colon: what follows is of an earlier year, unless it says since when or how much of it is new. */
export const labelOfYear = textPattern(
  /^(?!.*\b(?:since|after|first|until|from|compared)\b).*(?:\b((?:19|20)\d\d)\b|\b(?:last time|(?:\w+ )?years? ago)\b)/i,
);
export const pollster = textPattern(
  /\b(?:YouGov|Survation|Ipsos|Opinium|Savanta|Deltapoll|Electoral Calculus|More in Common|Find Out Now|JL Partners|Focaldata)\b/,
);

const any = (...parts: readonly string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})`, 'i');
const figures =
  'models?|forecasts?|projections?|exit poll|opinion polls?|polls?|polling|surveys?|scenario|rumou?rs?|tweets?|leaks?';
const teller =
  'sources?|insiders?|tweets?|canvassers?|activists?|campaigners?|aides?|agents?|organisers?|rumours?|tellers?|gossip|leaflets?|bar charts?|posters?|placards?|banners?|slogans?|wags?';
const few = '(?:\\w+ ){0,2}';

/** What figures, polls or hearsay would make of it. */
export const supposing = textPattern(
  any(
    `(?:on|with|under|assuming) (?:a |an |the |this |that |our |their )?(?:uniform |universal )(?:national )?swing\\b`,
    `(?:on )?a repeat of\\b`,
    `(?:on|under|in|by|according to|based on) (?:a |an |the |this |that |one |our |their |its |his |her )?(?:\\w+ )?(?:${figures})\\b(?! (?:stations?|cards?))`,
    `(?:our|the|this|one|my) ${few}(?:models?|forecasts?|projections?|exit poll|polls?) (?:gives?|gave|has|have|had|puts?|shows?|sees?|says)\\b`,
    `on (?:these|those|such|current|present) (?:figures|numbers|trends?|swings?|form|shares?)\\b`,
    `on (?:this|that) (?:form|showing|trend|swing(?! of))\\b(?=,? \\w+ (?:takes?|wins?|gains?|loses?|holds?|keeps?|would|will))`,
    `at (?:this|that|the current|the present) rate\\b`,
    `(?:throw|throws|threw|thrown|throwing) (?:everything|the kitchen sink|all \\w+ \\w+)(?: \\w+)? (?:at|into)\\b`,
    `unconfirmed\\b`,
    `rumou?rs?\\b`,
    `rumou?red\\b`,
    `twitter says\\b`,
    `tweets say\\b`,
    `speculation\\b`,
    `as (?:though|if)\\b`,
    `by (?:all|most|some) accounts\\b`,
    `by the looks? of (?:it|things|that)\\b`,
    `(?:to judge|judging) (?:by|from)\\b`,
    `on the evidence of\\b`,
    `the way (?:things|it|this|that) (?:is|are|was|were) (?:going|looking|shaping)\\b`,
    `from (?:what|all) (?:I|we)(?: am|['’]m| are|['’]re| have|['’]ve)? (?:hear|heard|hearing|can see|can tell|gather|told|being told)\\b`,
    `barring\\b`,
    `as (?:things|it|matters) (?:stands?|stood)\\b`,
    `(?:nobody|no one|few|who) (?:\\w+ )?doubts?\\b`,
    `privately\\b(?!-)`,
    `(?:smart )?money (?:is on|says)\\b`,
    `(?:hard|difficult|impossible) to (?:see|imagine|envisage)\\b`,
    `there(?: is|['’]s) no way\\b`,
    `(?:canvass(?:ing)? returns?|(?:internal|private) (?:numbers|figures|data)|samples?|sampling|early editions?|tall(?:y|ies)) (?:\\w+ )?(?:shows?|showed|suggests?|points?|puts?|says?|said|had|has|have)\\b`,
    `(?:all|other) (?:other )?things being equal\\b`,
    `with (?:a (?:little|bit of) |any |some )?luck\\b`,
    `(?:in theory|on paper)\\b`,
    `in (?:the|its|their|a|\\w+['’]s) (?:very )?(?:best|worst)[- ](?:case|scenario)\\b`,
    `on a (?:really |very )?(?:good|bad|great|poor|decent|fair|strong|normal|average|perfect) (?:night|day),? (?:the )?(?:\\w+ ){1,2}(?:takes?|wins?|gains?|loses?|holds?|keeps?)\\b`,
    `according to (?:an? |the |one |some |its |their |his |her |several )?${few}(?:${teller})\\b`,
    `or so (?:it|they|he|she|the|its|their|his|one|some|we)\\b`,
    `if you (?:believe|trust|ask)\\b`,
    `if (?:\\w+ ){1,6}(?:(?:is|are|proves?|turns? out(?: to be)?) (?:right|correct|true|accurate|any guide|believed|to be believed|anything to go by|repeated|confirmed|borne out)|holds? (?:up|good))\\b`,
    `if (?:confirmed|true|correct|repeated|replicated)\\b`,
    `expect(?:s|ed|ing)? .{1,40} to have\\b`,
    `repeat(?:ed)? (?:that|this|it|across|elsewhere|in|everywhere)\\b`,
  ),
);
/** "Unless something remarkable happens, …", and what somebody only texts. */
export const unlessSo = textPattern(
  /^\W*(?:unless|surely)\b|\b(?:texts?|texted|messages|messaged|whatsapps)\b(?: (?:me|us))?[:,]? ["“‘']/i,
);
/** "It is likely that …", and the same words behind a comma. */
export const perhapsSo = textPattern(
  /\b(?:it|that|this) (?:is|was|looks?|seems?|now looks|now seems|appears?) (?:\w+ ){0,2}(?:likely|possible|probable|conceivable|rumou?red|thought|believed|understood|feared|hoped|expected|predicted|said|claimed|suggested|reported) (?:that )?|,? (?:it|or so it) (?:seems|appears|is (?:said|thought|rumou?red|believed|understood|claimed|hoped|feared))(?=\W*$)/i,
);
/** Right at the result itself. */
export const perhaps = textPattern(
  /\b(?:probably|possibly|conceivably|apparently|reportedly|surely|seemingly|virtually|practically|allegedly|supposedly|presumably)\b/i,
);
/** "will be elected", "expects her to be elected". */
export const notYetMayor = textPattern(
  /\b(?:will|would|could|may|might|should) be (?:re-?)?(?:elected|returned|chosen|named|declared)\b|\b(?:would|could|may|might|should) (?:\w+ )?(?:be|become) (?:the|our|its|your|their|mayor)\b|\b(?:expect\w*|tipped|likely|hop\w+|bound|certain|set|favourites?|seek(?:s|ing)?|fight(?:s|ing)?|battl(?:es?|ing)|wants?|wanted|bids?|bidding|standing|running|campaign\w*|aim\w*|odds-on)\b.{0,40}\bto (?:be|become|win|land|take)\b|\b(?:(?:seek|fight|battl|bidd?|campaign|run|stand)(?:s|es|ing)?|in search of|confident of|hop(?:es?|ing) for|eyeing|in line for|tipped for|chasing) (?:for )?(?:re-?election|(?:an?|another|his|her) (?:\w+ )?term)\b|(?<!\b(?:had (?:long )?been|beat(?:ing|en|s)?|over|ahead of|saw off|seen off|oust(?:ed|s|ing)|not|defeat(?:ed|ing|s)?|outsider|against) (?:(?:the|an?|his|her|a) )?(?:\w+ )?)\bfavourites?\b|\b(?:is|are) (?:the|an?|its|their|\w+['’]s) (?:\w+ ){0,3}(?:candidate|nominee|contender|hopeful|choice) (?:for|to be)\b/i,
);
export const undeclared = textPattern(
  /\b(?:no (?:seats?|results?|wards?|declaration)s? (?:has |have )?(?:yet )?(?:been )?(?:declared|announced|in|made)|(?:nothing|none of (?:it|this)) (?:has (?:yet )?been|is|was) (?:yet )?(?:declared|announced|official|confirmed)|there is no declaration|(?<!\b(?:seats?|wards?|councils?|divisions?|results?|counts?|authorities|boroughs|districts|more) )(?:yet|still) to (?:be )?declared?|before a (?:single )?(?:ward|vote|seat|ballot|result)|not (?:yet )?(?:been )?(?:officially )?declared|yet to be confirmed|yet to confirm|unconfirmed)\b|, (?:\w+ ){0,2}(?:sources?|insiders?|activists|campaigners|agents?) (?:says?|said|claims?|claimed|believes?|thinks?|reckons?|tells? (?:us|me))(?=\W*$)/i,
);
/** Behind a result in quotation marks: who says so knows no more than anybody, `," says the party’s agent`. */
export const saidByPartisan = textPattern(
  /["”’'] (?:says?|said|claims?|claimed|insists?|insisted|reckons?|reckoned|whispers?|texts?) (?:an?|the|one|some|another|his|her|its|their) (?:[\w’'-]+ ){0,3}(?:sources?|insiders?|activists?|campaigners?|agents?|organisers?|aides?|canvassers?|tellers?)\b/i,
);
export const untrue = textPattern(
  /\b(?:not true|(?:is|was)n['’]t true|(?:not|isn['’]t) the case that|wide of the mark|untrue|no truth|(?:is|are|was|were) (?:false|nonsense|incorrect|fake)|(?:that|this|which|reports?|tweets?|rumours?) (?:is|are|was|were) wrong|a hoax|nonsense|prematurely|mistakenly|erroneously|fake|spoof(?:ed)?|photoshopped|(?:wrong|false|untrue|incorrect|nonsense|premature|too early|too soon|impossible|an exaggeration) to (?:say|claim|suggest|report|conclude|declare|announce|think|believe)|(?:do not|don['’]t|never) (?:let anyone|believe (?:anyone|those|the))|nobody (?:says|said|is saying|claims|claimed|can say)|no one (?:says|said|is saying|claims|claimed|can say(?! (?:yet )?(?:what|how|why|where|who|which)\b))|contrary to what (?:we|i))\b/i,
);
/** Right behind a result: the writer takes it back, "... no, I'm being told X is short by six". */
export const withdrawn = textPattern(
  /(?:\.\.\.|…|\s[–—])\s?(?:no,|no (?:wait|sorry|hang on|scratch)|sorry,|wait,|hang on|scratch that|scrub that|make that)/i,
);
/** Words that make a noun of result a thought: "talk of a Labour gain". */
export const thought = textPattern(
  /\b(?:currently|(?:my|our) (?:tips?|bet|guess|pick|verdict)|(?:looks?|looked|sounds?|feels?|seems?)(?: \w+){0,3} like|(?<!as )expect(?:s|ed|ing)?|(?<!as )predict\w*|(?<!as )forecast\w*|(?<!as )project(?:s|ed|ion|ions)|likely|possible|potential|probable|hop(?:e|es|ed|ing)|talk(?:s|ing|ed)? (?:of|up|down|about)|prospects? of|chances? of|odds (?:of|on)|idea of|scent\w*|sens(?:e|es|ed|ing)|smell\w*|signs|indicat\w+|suggest(?:s|ed|ing)?|point(?:s|ed|ing)? to|rul(?:e|es|ed|ing) out|dream\w*|threat of|risk of|fear\w*|would|could|might|may|cannot|nobody (?:expect|think|believ|predict)\w*|unless|(?:needs?|(?<!recounts? (?:was|were|is|are) )needed|requires?|(?<!recounts? (?:was|were|is|are) )required)(?! (?:an?|two|three|several)? ?(?:\w+ )?recounts?)|tipped|bet|betting|bets|wants?|wanted|seek\w*|eye(?:s|d|ing)|bracing|braces?|braced|resigned|confident|hopeful|on course|on track|heading|headed|poised|set for|anything (?:other|but)|short of|instead of|without|briefly (?:had|put|showed))\b/i,
);
/** "No Labour gain in X". */
export const noSuch = textPattern(
  /\b(?:no(?! overall\b| one\b)|nor|not an?|never an?|without an?) (?:\w+ ){0,2}(?:gains?|wins?|victory|holds?|takeover)\b/i,
);
export const thoughtBehind = textPattern(
  /^[\W]*(?:(?:labour|lab|tor(?:y|ies)|con|conservatives?|lib dems?|greens?|reform|ukip)s? )?(?:needs?|targets?(?! missed))\b|^\W*(?:(?:here|there|tonight|today|is|was|are|were|looks?|seems?|remains?|now|very|highly|still|thought|said|to be|a|the|most|all but|almost|virtually) )*(?:(?<!as )expected|likely|unlikely|possible|predicted|prediction|forecast|projected|projection|tipped|probable|odds-on|on the cards|certain|assured|inevitable|a formality|in the bag|likeliest|(?:well )?within (?:reach|grasp|touching distance)|what (?:\w+ ){1,5}(?:expects?|expected|predict\w*|hopes?|wants?)|averted|avoided|as good as|a (?:matter|question) of time|only a matter|a foregone conclusion|a racing certainty|in prospect|not impossible|out of the question|would|could|might|may)\b/i,
);
