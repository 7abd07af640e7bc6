const LABEL =
  /^(?:(?:image|picture|photo|photograph|video|media|map|graphic)s?(?: (?:source|caption|credit|copyright|by))?|credit|pic)\s*(?:[:©]|, )/i;
const CAPTION = /^(?:image|media|video|picture) (?:caption|source|copyright)\b/i;
const CREDIT =
  /[([](?:(?:image|picture|photo|pic|credit|photograph)s?\s*:[^()[\]]{1,60}|[^()[\]]{0,40}\b(?:Reuters|AFP|AP|PA|PA Wire|EPA|Getty|Rex|Shutterstock|Alamy|SWNS|Images?|Pictures?|Picture agency|Photos?|Photograph|Wire|Archive|File)\b[^()[\]]{0,30})[)\]]\s*\.?$/i;
const PHOTOGRAPH = /\b(?:Photograph|Picture|Photo|Image|Credit)\s?: [^.]{2,60}$/;

/** Whether a line is the caption of a picture or video: a label before it or a credit behind it. */
export function isCaption(words: string): boolean {
  if (words.length > 400) return false;
  if (LABEL.test(words) || CAPTION.test(words)) return true;
  const last = words.charCodeAt(words.length - 1);
  const endsInBracket = last === 0x29 || last === 0x5d || last === 0x2e;
  if (endsInBracket && CREDIT.test(words.slice(-90))) return true;
  return words.includes(': ', words.length - 75) && PHOTOGRAPH.test(words.slice(-90));
}
