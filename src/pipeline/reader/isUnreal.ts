import type { Finding } from '../Stage.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** Before a colon: what follows is thought, not told. */
const label =
  /\b(?:predict\w*|forecasts?|projections?|projected|possible|potential|probable|likely|(?<!as )expected|what (?:we|to) expect|tipped|exit poll|scenario|sources|insiders|rumou?rs?)\b/i;
const pollster =
  /\b(?:YouGov|Survation|Ipsos|Opinium|Savanta|Deltapoll|Electoral Calculus|More in Common|Find Out Now|JL Partners|Focaldata)\b/;
/** What figures, polls or hearsay would make of it. */
const supposing =
  /\b(?:(?:on|with|under|assuming) (?:a |an |the |this |that |our |their )?(?:uniform |universal )(?:national )?swing|(?:on )?a repeat of|(?:on|under|in|by|according to|based on) (?:a |an |the |this |that |one |our |their |its |his |her )?(?:\w+ )?(?:models?|forecasts?|projections?|exit poll|opinion polls?|polls?|polling|surveys?|scenario|rumou?rs?)\b(?! (?:stations?|cards?))|unconfirmed|rumou?rs?|rumou?red|twitter says|tweets say|speculation|as (?:though|if)|according to (?:\w+ )?(?:sources?|insiders?)|the (?:models?|forecast|projection|polls?) (?:gives?|has|have|puts?|shows?)|expect(?:s|ed|ing)? .{1,40} to have)\b/i;
/** Right at the result itself. */
const perhaps = /\b(?:probably|apparently|reportedly|seemingly|allegedly|supposedly|presumably)\b/i;
/** "will be elected", "expects her to be elected". */
const notYetMayor =
  /\b(?:will|would|could|may|might|should) be (?:re-?)?(?:elected|returned|chosen|named|declared)\b|\b(?:expect\w*|tipped|likely|hop\w+|bound|certain|favourites?)\b.{0,40}\bto be (?:re-?)?(?:elected|returned|chosen)\b/i;
const undeclared =
  /\b(?:no (?:seats?|results?|wards?|declaration)s? (?:has |have )?(?:yet )?(?:been )?(?:declared|announced|in|made)|there is no declaration|(?<!\b(?:seats?|wards?|councils?|divisions?|results?|counts?|authorities|boroughs|districts|more) )(?:yet|still) to (?:be )?declared?|before a (?:single )?(?:ward|vote|seat|ballot|result)|not (?:yet )?(?:been )?(?:officially )?declared|yet to be confirmed|unconfirmed)\b/i;
const untrue = /\b(?:not true|untrue|no truth|is false|are false|was false|were false|a hoax|nonsense|prematurely)\b/i;
/** Words that make a noun of result a thought: "talk of a Labour gain". */
const thought =
  /\b(?:(?<!as )expect(?:s|ed|ing)?|(?<!as )predict\w*|(?<!as )forecast\w*|(?<!as )project(?:s|ed|ion|ions)|likely|possible|potential|probable|hop(?:e|es|ed|ing)|talk(?:s|ing|ed)? (?:of|up|down|about)|prospects? of|chances? of|odds (?:of|on)|idea of|scent\w*|sens(?:e|es|ed|ing)|smell\w*|signs|indicat\w+|suggest(?:s|ed|ing)?|point(?:s|ed|ing)? to|rul(?:e|es|ed|ing) out|dream\w*|threat of|risk of|fear\w*|would|could|might|may|cannot|nobody (?:expect|think|believ|predict)\w*|unless|needs?|needed|requires?|required|tipped|bet|betting|bets|wants?|wanted|seek\w*|eye(?:s|d|ing)|bracing|braces?|braced|resigned|confident|hopeful|on course|on track|heading|headed|poised|set for|anything (?:other|but)|short of|instead of|without)\b/i;
const thoughtBehind =
  /^\W*(?:(?:is|was|are|were|looks?|seems?|remains?|now|very|highly|still|thought|said|to be|a) )*(?:(?<!as )expected|likely|unlikely|possible|predicted|forecast|projected|tipped|probable|on the cards|in prospect|not impossible|out of the question|would|could|might|may)\b/i;
const nominal = new Set([
  'gain-noun',
  'feed-line',
  'labelled-list',
  'list-under-heading',
  'list-by-party',
  'table-row',
  'bare-result',
  'councils-listed',
  'ward-noun',
  'ward-feed',
]);
const results = new Set<Finding['type']>(['control', 'ward', 'seat', 'mayor']);
const longestLabel = 60;
const clauseEnd = /[;.]\s|\s(?:but|while|whereas|although)\s/gi;

/** Whether a result stands under words that make it a forecast, a rumour or a supposition. */
export function isUnreal(sentence: ReadSentence, finding: Finding): boolean {
  if (!results.has(finding.type)) return false;
  const { text } = sentence;
  const from = Math.max(0, finding.start - sentence.start);
  const to = Math.max(from, finding.end - sentence.start);
  const colon = text.indexOf(':');
  if (colon > 0 && colon < longestLabel && colon < to && label.test(text.slice(0, colon))) return true;
  const [start, end] = clauseAround(text, from, to);
  const clause = text.slice(start, end);
  if (finding.type === 'seat')
    return (
      supposing.test(clause) ||
      isNeeded(text, from, to) ||
      (finding.rule === 'seats-uncounted' && isOfOtherYear(sentence, clause))
    );
  if (perhaps.test(text.slice(from, to)) || (finding.type === 'mayor' && notYetMayor.test(clause))) return true;
  if (supposing.test(clause) || pollster.test(clause) || undeclared.test(text) || untrue.test(text)) return true;
  if (!nominal.has(finding.rule)) return false;
  return (
    thought.test(text.slice(start, to)) || thoughtBehind.test(text.slice(to, end)) || isOfOtherYear(sentence, clause)
  );
}

const needed =
  /\b(?:needs?|needed|expects?|expecting|predicts?|forecasts?|hopes? for|hoping for|requires?|required|must|has to|have to)\b[^;.]{0,40}?\b(?:gains?|seats?|more)\b/gi;

// "needs seven gains to win X"
const isNeeded = (text: string, from: number, to: number): boolean =>
  [...text.matchAll(needed)].some(({ index, 0: said }) => index < to && index + said.length > from);

function clauseAround(text: string, from: number, to: number): [number, number] {
  let start = 0;
  for (const match of text.matchAll(clauseEnd)) {
    const end = match.index + match[0].length;
    if (end <= from) start = end;
    else if (match.index >= to) return [start, match.index];
  }
  return [start, text.length];
}

// "Labour’s 2014 gain of X", "the loss of X in 2002"
function isOfOtherYear({ discourse }: ReadSentence, clause: string): boolean {
  const said = /\b(?:in|’s|'s|of|the) ((?:19|20)\d\d)\b(?!\s*seats)/.exec(clause)?.[1];
  return said !== undefined && Number(said) < discourse.year && !/\bsince\b/.test(clause);
}

const listHeading =
  /^\W*(?:our |my |the |some )?(?:predictions?|forecasts?|projections?|what (?:we|to) expect|possible|likely|expected|potential|probable)\b/i;
const longestHeading = 70;

/** Whether a line stands in a list below a heading such as "Our forecast:" or "What we expect". */
export function isForetold(
  wasForetold: boolean,
  before: ReadSentence | null,
  sentence: { post: number; paragraph: number },
): boolean {
  if (before?.post !== sentence.post || sentence.paragraph - before.paragraph > 1) return false;
  if (before.text.length < longestHeading && listHeading.test(before.text) && before.paragraph < sentence.paragraph)
    return true;
  return wasForetold && before.text.length < longestHeading;
}

/** Whether a finding is read off a noun or a list, with no verb that tells it. */
export const isNominal = ({ rule }: Finding): boolean =>
  nominal.has(rule) || rule === 'hold-council' || rule === 'gain-council';
