import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Chunk } from './Chunk.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

/** Whose candidate somebody is to be. */
const selection = textPattern(
  /\b(?:nomination|selection|selected|shortlist\w*|adopted|(?:as|be|become) (?:its|their|the|[A-Z][\w ]{2,20}['’]s?) (?:\w+ )?candidate|(?:named|chosen|picked|backed|tipped) to (?:fight|stand|contest|be|become|run|succeed))\b/,
);
/** What was not quite so, or is not yet. */
const notQuite = textPattern(
  /\b(?:nearly|almost|not quite) (?:elected|re-elected|won|win|became|beat|beaten|toppled|ousted|unseated|pulled off)\b|\bwithin (?:a |an |just |only )?(?:\S+ ){1,4}of (?:being|becoming|winning|beating|taking|ousting|victory)\b|\bfavourites? (?:to|for)\b|\b(?<!\b(?:even|as) )if\b|\bunless\b|\b(?:win|victory|defeat|loss|triumph|success|re-election|result)\b[^,.;]{0,80}\bwould\b|\bassuming\b|(?<!\b(?:never|not|longer) )\bin (?:doubt|jeopardy|the balance)\b|\bin with a chance\b|\bbarring\b|\blongest[- ]serving (?:\w+ )?mayor\b|\b(?:remain|stay|continue)s?\b[^.;]{0,60}\buntil\b|\b(?:when|once|until) (?:all|the last|every) (?:\w+ )?(?:votes|ballots) (?:are|is|have)\b/i,
);
/** Another time. */
const then =
  /\b(?:in|back in|of) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?((?:19|20)\d\d)\b|\b(?:last (?:year|month|autumn|summer|december)|(?:two|three|four|five|six|\w+teen) years (?:ago|earlier|before)|the last time|(?<!(?:than|on|from|as|of|since) )last time|in (?:his|her) day)\b/i;
const earlier = textPattern(
  /^\W*(?:at |in )?(?:the |its |their )?(?:last|previous) (?:\w+ )?(?:elections?|contest|race|poll|vote|time)\b|^\W*(?:when|since|before|until|ever since)\b/i,
);
/** "N, who was banned from office in 2015, is …": of the person, not of the win. */
const aside =
  /, (?:who|which|whose|where|a|an|the|until|once|formerly)\b[^,]*,|\b(?:who|that|which) (?:had |has )?(?:won|took|taken|held|beat|beaten|became|been|was|were)\b[^,.;]*\b(?:in|since) (?:19|20)\d\d\b/g;
/** What is said of who came after the winner, behind the name. */
const loses =
  /(?:\bbut|\band|,|\bto|–|-) ?(?:\b(?:he|she|only|still|then|in the end|eventually|just) ){0,2}(?:(?:came|come|comes|coming|finish\w*|was|is|ended|placed) (?:a )?(?:distant |close |poor |narrow |strong )?(?:second|third|fourth|fifth|last|runner-up)\b(?! (?:term|time|round))|(?:trail\w*|fell|missed|lost|conceded?|well behind|some way behind|way behind|was (?:beaten|defeated|eliminated|knocked out)|is out)\b)/i;
const settled =
  /\b(?:elect\w*|re-elect\w*|reelect\w*|wins|winner|won (?!\d)|win\b|beat\w*|defeat\w*|oust\w*|hold\b|holds|held|gain\w*|keep\w*|kept|retain\w*|victory|becom\w*|became|succeed\w*|mayor again|(?:new|first|next) (?:\w+ )?mayor|sees? off|saw off|seen off|over|ahead|returned|back as|(?<!not )enough)\b/i;
const shareWon =
  /^\W*(?:\([^()]*\)|,[^,]*,|(?:of|for) (?:the )?\w+(?: \w+)?)? ?(?:has |have |had )?(?:won|took|got|taken|wins|takes) (?:just |only |about |some |around )?([\d.]+)\s?(?:%|per ?cent)/i;
const half = 50;
/** "fell to N’s party" */
const ofParty = /^[^,.;:’']{3,40}['’]s? (?:party|lot|team|side|troops|group|government|men|people)\b/;
/** "N beamed as her party won A" */
const partyWon =
  /^[^,;.]{0,60}\b(?:his|her|their|whose) (?:own )?party (?:(?:has|had|have) )?(?:won|win|wins|gain\w*|took|takes?|held|holds?|lost|loses?|kept)\b/;
/** "was elected in A ward" */
const ofWard = /^[^,;]{0,40}\b(?:ward|division|councillors?)\b/i;
/** "supporters chanted that N …" */
const says =
  /\b(?:chant|tweet|shout|whisper|boast|brag|text|post|joke|insist|claim|believ|think|thought|reckon|suggest|hint|rumou?r)(?:s|ed|ing|es)?\b(?: \w+){0,3} that (?:\S+ ){0,3}$/i;

/** "A’s mayor was re-elected, though P’s N did better than expected" */
const besides = /[,;–—-] ?(?:even )?(?:though|although|despite|whereas)\b[^,;:.]{0,30}$/i;

const getsHome =
  /\b(?:home|back|safe|through|in (?:for|by)|over the line|on top|surviv\w*|cl[iu]ng\w*|hung on|hangs on|romp\w*|cruis\w*|coast\w*|stays?|remain\w*)\b/i;

/** Who hopes for it, who had the post before, another's post, and a choice not made yet. */
const notNow = textPattern(
  /\b(?:hopes?|hoping|wants?|expects?|believes?|thinks?) (?:that )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ (?:will|would|can|could)\b|\bwas (?:the )?mayor of [\p{L} ]{3,40} (?:until|from|between|for)\b|\b(?:police (?:and crime )?commissioner|pcc) \p{Lu}|\b(?:confident|hopeful|optimistic|sure|certain|hopes?|chances?|prospects?|dreams?|sights|favourite) (?:of|on) (?:being|becoming|winning|taking|keeping|holding|retaining|regaining)\b|\bmayor is (?:being|to be|yet to be|still to be) (?:chosen|elected|declared)\b/iu,
);

// "…, whom she had already beaten for the nomination": told beside.
const toldBeside =
  /, (?:whom? (?:(?:he|she|they) )?(?:had|has|have)|who (?:ousted|beat|defeated|saw off|won|came through)) [^,.;]*/i;
const isSelected = (sentence: ReadSentence): boolean =>
  selection.test(sentence) &&
  (!toldBeside.test(sentence.text) || selection.testAny(sentence.text.replace(toldBeside, '')));

/** Whether a sentence about mayors tells of candidates, of what nearly came about, or of an earlier election. */
export const tellsNoWin = (sentence: ReadSentence): boolean =>
  isSelected(sentence) || notQuite.test(sentence) || earlier.test(sentence) || notNow.test(sentence);

/** Whether what stands around a person shows that the win is another's, or of another time: "N, elected mayor in 2016", "won 33% …, well behind". */
export function winsNot(
  { text, start, discourse }: ReadSentence,
  person: Chunk,
  span: { start: number; end: number },
  next: number,
  follows: boolean,
): boolean {
  const from = span.start - start;
  const stop = text.slice(span.end - start).search(/[,;.]/);
  const segment = text.slice(from, stop < 0 ? text.length : span.end - start + stop);
  const said = then.exec(segment.replace(aside, ''));
  if (said !== null && (said[1] === undefined || Number(said[1]) < discourse.year)) return true;
  const behind = text.slice(person.end - start, next - start);
  if (isOfOther(text, person.start - start, person.end - start, discourse.year)) return true;
  if (
    partyWon.test(behind) ||
    ofParty.test(text.slice(person.start - start)) ||
    ofWard.test(behind) ||
    says.test(text.slice(0, person.start - start))
  )
    return true;
  if (
    loses.test(behind) ||
    /^,? who (?:came|finished|was|lost|trailed|fell|conceded)\b.{0,20}\b(?:second|third|fourth|beaten|defeated|lost|short|behind)\b/.test(
      behind,
    ) ||
    isQuoted(text, person.start - start)
  )
    return true;
  if (besides.test(text.slice(0, person.start - start)) && !settled.test(behind) && !getsHome.test(behind)) return true;
  const share = shareWon.exec(behind)?.[1];
  return (
    !follows &&
    share !== undefined &&
    Number(share) < half &&
    !settled.test(text.replace(/\bmayoral election\b|\belected mayor\b/gi, ''))
  );
}

/** Posts of those who speak of a result, and of others' elections. */
const speaker =
  '(?:prime minister|pm|professor|returning officer|chancellor|chief whip|(?:home|foreign|health|education|business|shadow) secretary|deputy leader|(?:party )?chair(?:man|woman)?|party leader|council leader|opposition leader|leader of the (?:council|opposition|party)|pollster|bookmaker|analyst|professor of \\w+)';
const speakerAhead = new RegExp(`(?<!\\b(?:former|ex-?) ?)\\b${speaker},? $`, 'i');
/** "easing the pressure on leader N", "a boost for its leader, N" */
const leaderAhead =
  /\b(?:(?:pressure|boost|relief|blow|test|setback|embarrassment|term) (?:on|for|to) (?:[\w’']+ ){0,3}|(?:its|their|embattled) (?:new )?)leader,? $/i;
const academic = /^(?:Professor|Prof)\b/;
const speakerBehind = new RegExp(
  `^,? (?:the|a|its|their|labour['’]s|our) (?:(?!former\\b|ex\\b)\\w+ )?${speaker}\\b`,
  'i',
);
/** "A has its first mayor. He is P’s N, who told the hall …" */
const isHim =
  /^\W*(?:he|she|(?:his|her) name|the (?:winner|victor|new mayor))(?:['’]s| is| was| will be) (?:\S+ ){0,3}$/i;
/** What a person does who has not just been elected: "N welcomed the result", "N stood down", "N was at the count". */
const doesOther =
  /^(?:,[^,;.]*,|,)? (?:(?:has|had|is|was|will be|who|is now|have) )*(?:not |never |also )?(?:stood down|standing down|stands down|stepp?(?:ed|ing|s) down|retir\w+|resign\w*|bow(?:ed|ing|s) out|quit|left|leaves|leaving|welcom\w+|hail\w+|expected|predicted|called|visit\w*|campaign\w+|congratulat\w+|tweeted|warned|insisted|blamed|at the count|among|on hand|present|watching|defending|waiting|said|says|told)\b/i;
const elects =
  /\b(?:re-)?elect(?:ed|s)\b|\bbecom(?:e|es|ing)\b|\bbecame\b|\bafter (?:being|winning|taking|holding)\b|\bsucce(?:ed|ss)|\bwho (?:has|have) (?:just )?(?:won|held|kept)/i;
/** "council leader N has been elected mayor": no speaker. */
const isElected = /^(?:,[^,;.]*,)? (?:(?:has|is|was|been) ){0,2}(?:re-?)?elected\b[^,;]{0,60}\bmayor\b/i;
/** "N was in A to congratulate the new mayor" */
const comesTo =
  /^(?:,[^,;.]*,)? (?:(?:has|had|have|is|was|will be|been) ){0,2}(?:(?:gone|went|travell?ed|flown|flew|headed|came|arrived|returned|dashed|rushed|on (?:his|her) way) )?(?:\w+ )?(?:in|at|to|from|with) [^,.;]{3,50}? to (?:\w+ )?(?:congratulat|celebrat|back|support|campaign|greet|meet|welcom|hail|cheer|visit|watch|thank|see)\w*\b/i;
/** "N has won his battle over Ulez" */
const wonOther =
  /^(?:,[^,;.]*,)? (?:has |have |had )?(?:won|wins) (?:(?:his|her|the|a|an) (?:\w+ )?)?(?:(?:battle|fight|argument|row|case|war|appeal) (?:over|with|against|about|on|for)|praise|plaudits|applause|backing|support|an award|a prize)\b/i;
/** "N ran the mayor close" */
const runsClose =
  /^ (?:ran|has run|pushed|pressed|gave) (?:\S+ ){1,5}?(?:close|closer|closest|hard|harder|all the way|a (?:real )?(?:scare|fright|run for (?:his|her|their) money))\b/i;
const electedThen =
  /^,? (?:who )?(?:was|were|had been|has been|became|took office|won)\b[^,;.]{0,40}\b(?:in|since) (?:\w+ )?((?:19|20)\d\d)\b/i;
const ownsOther = /^['’]s? (?!(?:\w+ )?(?:victory|win|triumph|re-?election|success|landslide|election|return)\b)/;

// A speaker, one who goes, one whose election was another year’s: of these nobody is told to have won.
function isOfOther(text: string, from: number, to: number, year: number): boolean {
  const [ahead, behind] = [text.slice(0, from), text.slice(to)];
  const owned = ownsOther.test(text.slice(to - 2)) || ownsOther.test(behind);
  const then = electedThen.exec(behind)?.[1];
  return (
    owned ||
    academic.test(text.slice(from)) ||
    (!isElected.test(behind) && (speakerAhead.test(ahead) || leaderAhead.test(ahead) || speakerBehind.test(behind))) ||
    runsClose.test(behind) ||
    comesTo.test(behind) ||
    wonOther.test(behind) ||
    (doesOther.test(behind) && !elects.test(text) && !isHim.test(ahead)) ||
    (then !== undefined && Number(then) < year)
  );
}

// Inside quotation marks.
const isQuoted = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  const open = Math.max(before.lastIndexOf('“'), before.split('"').length % 2 === 0 ? before.lastIndexOf('"') : -1);
  return open >= 0 && open > before.lastIndexOf('”') && /[”"]/.test(text.slice(at));
};
