const STRONG = new Set(
  `share tweet comment comments email print save facebook twitter whatsapp messenger linkedin pinterest reddit bluesky threads copy
  bookmark subscribe register login newsletter newsletters menu search advertisement advertising sponsored loading cookie cookies privacy
  related recommended gallery refresh notifications alerts registering signing podcast homepage sitemap more listen
  jump skip unfollow reply replies like likes favourite report embed trending topics newest oldest newer older labels tags`
    .trim()
    .split(/\s+/),
);
const WEAK = new Set(
  `read this the a an to on in of and for or our your my via with it by next previous back top home page post posts article story stories
  here now all out up down off sign log link links view views show hide open close load most latest popular from us about content
  contents policy terms accept reject manage settings preferences using new please thank you see also is are be not find follow live
  updates update tools tool full list closed disabled first reading print a+ a- news app main under over how why topic tags tag photo photos video videos watch min mins minute minutes ago x`
    .trim()
    .split(/\s+/),
);
const LIVE_BADGE =
  /^(?:as it happened|live|live updates?|live reporting|key events?|key points|summary|at a glance|pinned|show(?: key events)?(?: only)?|ended|closed|updating)(?:\s*(?:ended|closed|live|over|updating))?$/i;

/** Whether a short line is a button or label of the page (Share, 12 comments, Read more, Copy link to post). */
export function isInterfaceLine(words: string): boolean {
  if (words.length > 60) return false;
  if (LIVE_BADGE.test(words)) return true;
  const tokens = words.toLowerCase().match(/[\p{L}’']+/gu);
  if (!tokens || tokens.length > 9) return false;
  let isStrong = false;
  for (const token of tokens) {
    if (STRONG.has(token)) isStrong = true;
    else if (!WEAK.has(token)) return false;
  }
  return (
    isStrong ||
    /^read (?:more|next|on)$|^sign (?:in|up)$|^log ?in$|^back to top$|^follow us$|^view all$/i.test(tokens.join(' '))
  );
}
