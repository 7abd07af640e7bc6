import { isScoreLine } from '../clean/resultWords.ts';

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
const LIST_ITEM = /^(?:[•·▪‣●○◦*–—-]\s|\d{1,2}[.)]\s)/;
const LINK_STUB = /\b(?:more|story|stories|here|link|report|analysis|live|read)\b[^.]{0,30}:$/i;
const OPENING_AT_END = /[“][^”]*$/;
const SHORT = 90;

/** Whether a paragraph goes on with the post above it: the same speaker, an open quotation, a score line, a list under its heading. `above` are the post's paragraphs so far. */
export function isContinuation(paragraph: string, above: readonly string[]): boolean {
  const last = above.at(-1);
  if (last === undefined) return false;
  if (QUOTE.test(paragraph) || PERSON.test(paragraph) || isScoreLine(paragraph)) return true;
  if (LIST_ITEM.test(paragraph)) return last.endsWith(':') || LIST_ITEM.test(last);
  if (last.endsWith(':')) return !LINK_STUB.test(last.slice(-80));
  const opening = paragraph.slice(0, 160);
  if (IT.test(opening) || PARTY_AGAIN.test(opening) || SPOKESPERSON.test(opening)) return true;
  if (paragraph.length > 4000) return false;
  if (saysMore(paragraph) || THE_SAID.test(paragraph)) return true;
  if (
    isPlainLine(paragraph) &&
    above.length > 1 &&
    above[0]?.endsWith(':') === true &&
    above.slice(1).every(isPlainLine)
  )
    return true;
  if (OPENING_AT_END.test(last.slice(-600)) && /[”"]/.test(paragraph)) return true;
  return namesSameTitledPerson(paragraph, above);
}

/** "…, he added": unless the paragraph itself names who speaks. */
function saysMore(paragraph: string): boolean {
  const match = SAID_MORE.exec(paragraph);
  return match !== null && !SPEAKER.test(paragraph.slice(0, match.index));
}

const isPlainLine = (words: string) => words.length <= SHORT && !/[.!?:]$/.test(words);

function namesSameTitledPerson(paragraph: string, above: readonly string[]): boolean {
  for (const match of paragraph.matchAll(TITLED)) {
    const name = match[1];
    // The last few paragraphs, so that one endless post costs no more than its length.
    if (name && above.slice(-6).some((earlier) => earlier.slice(0, 2000).includes(name))) return true;
  }
  return false;
}
