import { isScoreLine, lacksPlace } from '../clean/resultWords.ts';
import { isPlainLine, type PostTail } from './PostTail.ts';

const QUOTE = /^["“‘]/;
const PERSON = /^(?:He|She|They|His|Her|Their)\b/;
const IT = /^(?:It|Its)(?! (?:is|was|looks|seems|appears|has been|will be|’s|'s|remains|now))\b(?!['’]s)/;
const PARTY_AGAIN =
  /^(?:The|Both) (?:[\w’'-]+ ){0,2}?(?:party|pair|union|group|ruling|move|decision|statement|remarks|comments|spokes(?:man|woman|person)|council had|duo|former \p{Ll}+|(?:\p{Lu}[\w’'-]+ ){0,3}?(?:MPs?|MEP|peer|councillor|mayor|leader|minister|backbencher)(?! \p{Lu}))\b/u;
const SPOKESPERSON = /^(?:An? |One )?(?:[\w’'-]+ )?(?:spokes(?:man|woman|person))\b/i;
const SAID_MORE =
  /(?:^|, )(?:he|she|they) (?:said|added|thought|went on|continued|warned|insisted|admitted|argued|explained|claimed|told)\b|, (?:for example|for instance)\b/;
const SPEAKER =
  /\b(?:MPs?|MEP|leader|councillor|Cllr|candidate|minister|secretary|mayor|agent|spokes(?:man|woman|person)),? \p{Lu}[\p{L}’'-]+ \p{Lu}/u;
const THE_SAID = /, the [\p{L}’' -]{2,50} (?:said|added|says)\b/u;
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baroness|Dr|Cllr|Councillor)\.? (\p{Lu}[\p{L}’'-]+)/gu;
const TITLE = /\b(?:M[rs]|Mrs|Miss|Sir|Dame|Lord|Lady|Baroness|Dr|Cllr|Councillor)\.? [A-ZÀ-Þ]/;
const LIST_ITEM = /^(?:[•·▪‣●○◦*–—-]\s|\d{1,2}[.)]\s)/;
const LINK_STUB = /\b(?:more|story|stories|here|link|report|analysis|live|read)\b[^.]{0,30}:$/i;
const LONGEST = 4000;
const LONGEST_PLACELESS = 160;

/** Whether a paragraph goes on with the post above it: the same speaker, an open quotation, a score line, a list under its heading. */
export function isContinuation(paragraph: string, above: PostTail): boolean {
  const { last } = above;
  if (QUOTE.test(paragraph) || PERSON.test(paragraph) || isScoreLine(paragraph)) return true;
  if (isHeadingInCapitals(paragraph) && last !== last.toUpperCase()) return false;
  if (paragraph.length <= LONGEST_PLACELESS) {
    const mayTakePlace = isScoreLine(last) || (above.isHeading && !lacksPlace(last));
    if ((mayTakePlace || isPlainLine(paragraph)) && lacksPlace(paragraph)) return mayTakePlace;
  }
  if (LIST_ITEM.test(paragraph)) return last.endsWith(':') || isPlainLine(last) || LIST_ITEM.test(last);
  if (last.endsWith(':')) return !LINK_STUB.test(last.slice(-80));
  if (above.isHeading) return true;
  const opening = paragraph.slice(0, 160);
  if (IT.test(opening) || PARTY_AGAIN.test(opening) || SPOKESPERSON.test(opening)) return true;
  if (paragraph.length > LONGEST) return false;
  if (saysMore(paragraph) || THE_SAID.test(paragraph)) return true;
  if (above.isOpenList && isPlainLine(paragraph)) return true;
  if (last.lastIndexOf('“') > last.lastIndexOf('”') && /[”"]/.test(paragraph)) return true;
  return namesSameTitledPerson(paragraph, above);
}

const isHeadingInCapitals = (words: string) =>
  isPlainLine(words) && /\p{Lu}{4}/u.test(words) && words === words.toUpperCase();

/** "…, he added": unless the paragraph itself names who speaks. */
function saysMore(paragraph: string): boolean {
  const match = SAID_MORE.exec(paragraph);
  return match !== null && !SPEAKER.test(paragraph.slice(0, match.index));
}

function namesSameTitledPerson(paragraph: string, above: PostTail): boolean {
  if (!TITLE.test(paragraph)) return false;
  for (const match of paragraph.matchAll(TITLED)) {
    const name = match[1];
    if (name && above.recent.some((earlier) => earlier.slice(0, LONGEST).includes(name))) return true;
  }
  return false;
}
