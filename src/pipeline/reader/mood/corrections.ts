import { textPattern } from '../../patterns/TextPattern.ts';
import type { Finding } from '../../Stage.ts';
import type { ReadSentence } from '../ReadSentence.ts';

const correction = textPattern(
  /\b(earlier|previous) (we said|we reported|post|version|update|tweet|line|report|headline|story|snap)\b|\bcorrection\b|\bthat was wrong\b|\b(a|our) mistake\b|\bin error\b|\bincorrectly\b|\bscrub that\b|\bwrongly\b|\b(?:earlier,? we|we earlier) (?:said|reported|had)\b|\b(?<!as )we (had |have )?(reported|wrongly|said|told you|posted|tweeted|published)\b|\bpremature\b/i,
);
/** What was said before is named, so that the other clause is what is so: "an earlier report had it as a hold". */
const ofEarlier =
  /\b(?:an?|our|the|one) (?:earlier|previous) (?:post|version|update|tweet|line|report|headline|story|snap)\b|\b(?:earlier,? we|we earlier|we wrongly)\b/i;

const otherwise = /\b(?:said|saying|described|had it|reported|called|listed|gave|put|showed|recorded|marked|that)\b/i;

/** Whether a sentence corrects what was said before, with nothing in it that is so. */
export const isCorrection = (sentence: ReadSentence): boolean =>
  correction.test(sentence) &&
  !(
    sentence.text.includes(';') &&
    ofEarlier.test(sentence.text) &&
    otherwise.test(sentence.text) &&
    !/\bsaid so\b/.test(sentence.text)
  );

/** "Correction: Labour lost eight seats, not nine": the right number, and then the one that was wrong. */
const corrected = textPattern(
  /^\W*(?:\d\d?[.:]\d\d\W+)?(?:(?:an? |our |one |small |quick |important )*correction|corrected)\b[^.!?]*?,? (?:and |but )?not (?:the )?(?:\w+[ -])?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?)\b/i,
);

/** "Correction: X is a Labour hold, not a loss": what is so, and then what is not. */
const correctedResult = textPattern(
  /^\W*(?:\d\d?[.:]\d\d\W+)?(?:(?:an? |our |one |small |quick |important )*correction|corrected)\b[^.!?:]{0,12}(?:\.\d\d ?(?:am|pm)?)?: [^.!?]{3,60} (?:is|was|are|were|has|have|stays|remains|goes|went) [^.!?]{3,60}?,? (?:and |but )?not (?:a\b|an\b|the\b|from\b|to\b|no\b|NOC\b|under\b|Lab|Con|Lib|Tory|held|gained|lost)/i,
);

const tellsResult = (sentence: ReadSentence): boolean =>
  correctedResult.test(sentence) &&
  !/\b(?:we|I|our \w+|an? \w+) (?:\w+ )?(?:said|had|reported|told|called|listed|showed|put)\b.* not /i.test(
    sentence.text,
  );

/** Whether a correction tells itself what is so: "Correction: Labour lost eight seats, not nine". */
export const tellsAnew = (sentence: ReadSentence): boolean =>
  (corrected.test(sentence) || tellsResult(sentence)) &&
  !/\b(?:we|I|post|report|version) (?:had |have )?(?:wrongly|incorrectly)\b/i.test(sentence.text);

/** What the sentence before told was a headline that is only drafted, or is years old. */
const tookBack = textPattern(
  /^\W*(?:that|this|it)(?:['’]s| is)(?:,? at least,?)? (?:the|its|their|his|her|what|how|one|only|just|merely) (?:\w+ ){0,3}(?:headlines?|predictions?|forecasts?|theory|claims?|rumours?|guess|boast|scenario|calculation|slogan|plan|dream|hope|poster|leaflet|script|fantasy|spin)\b|^\W*that was (?:then\b|last time\b|(?:in |back in |of )?((?:19|20)\d\d)\b|(?:\w+ ){1,2}(?:years|elections) ago\b)/i,
);

/** "A post here said that Labour had gained X. It has not." */
const denied = textPattern(
  /^\W*(?:but )?(?:it|they|he|she|that|this|none of (?:it|that)|neither) (?:has|have|had|did|was|were|is|are)(?:n['’]t| not)?(?: true| so| the case| happened)?\W*$/i,
);
const reportedSo = /\b(?:said|saying|claim\w*|reported|suggested|tweeted|posted|rumour\w*|headlines?)\b/i;

/** What a paragraph has told is of Parliament. */
const ofParliament = textPattern(
  /^\W*(?:those|these|that|this|they|all (?:of )?(?:those|these))(?:['’](?:s|re)| is| are| was| were) (?:(?:all|just|only|your|the|our|tonight['’]s|for|from) ){0,3}(?:(?:house of )?commons|parliamentary|westminster|general election|mps)(?: (?:seats?|results?|constituenc\w+|contests?|counts?|races?|declarations?))?(?=[,;:.!–—-]|\W*$| (?:and|not|though)\b)/i,
);

/** From where a sentence takes back what was told before it: "That is the headline they have drafted", "That was 2017", "Those are your Commons seats"; null where it does not. */
export function takenBackFrom(sentence: ReadSentence, read: readonly ReadSentence[]): number | null {
  const { before, year } = sentence.discourse;
  if (before?.post !== sentence.post) return null;
  if (ofParliament.test(sentence))
    return read.find(({ post, paragraph }) => post === before.post && paragraph === before.paragraph)?.start ?? null;
  if (denied.test(sentence) && reportedSo.test(before.text)) return before.start;
  const said = tookBack.exec(sentence);
  return said !== null && (said[1] === undefined || Number(said[1]) < year) ? before.start : null;
}

/** Drops what a clause tells only to correct it: "X is hung; an earlier report described it as a hold". */
export function withoutCorrected(findings: Finding[], sentence: ReadSentence): Finding[] {
  if (findings.length === 0 || !correction.test(sentence)) return findings;
  const { text, start } = sentence;
  if (tellsAnew(sentence)) {
    const end = start + text.search(/,? (?:and |but )?not /);
    return findings.filter((one) =>
      one.type === 'control' ? tellsResult(sentence) && one.start < end : one.type === 'seat',
    );
  }
  return findings.filter((finding) => {
    const at = finding.start - start;
    const end = text.indexOf(';', at);
    const clause = text.slice(text.lastIndexOf(';', Math.max(0, at)) + 1, end < 0 ? text.length : end);
    return !correction.testPart(clause, sentence.said);
  });
}

/** Takes away what a correction tells anew: the same party’s seats on the same council, or who has the council. */
export function dropCorrected(findings: Finding[], anew: readonly Finding[]): void {
  for (let at = findings.length - 1; at >= 0; at -= 1) {
    const old = findings[at];
    const isSame = (one: Finding): boolean =>
      (one.type === 'seat' &&
        old?.type === 'seat' &&
        one.party === old.party &&
        one.council?.gss === old.council?.gss) ||
      (one.type === 'control' && old?.type === 'control' && one.council.gss === old.council.gss);
    if (anew.some(isSame)) findings.splice(at, 1);
  }
}
