import { isInterfaceLine } from './isInterfaceLine.ts';
import { mayReportResult, namesParty } from './resultWords.ts';

const YOU = /\b(?:you|your|yours|you’re|you're)\b/i;
// Not case-insensitive: US is a country.
const WE = /\b(?:[Ww]e|us|[Oo]urs?)\b/;
const ADDRESSES = /\b(?:[Yy]ou|[Ww]e\b|us\b|[Oo]ur)/;
const SHORT = 120;
const EVERY = /^(?:every|any|each|all) /i;
const PRODUCTS =
  /\b(?:notifications?|alerts?|newsletters?|inbox|e-?mails?|browser|accounts?|log(?:ged|ging)?[ -]?in|sign(?:ed|ing)?[ -](?:up|in)|regist(?:er|ered|ering|ration)|subscri(?:be|bers?|ptions?)|membership|cookies?|privacy|consent|apps?|comment(?:s|ing)?|forum|discussion|conversations?|readers?|podcasts?|page|website|site|preferences|settings|adverts?|advertisements?|advertising|whatsapp|facebook|twitter|instagram|tiktok|youtube|bluesky)\b/gi;
const CORE_PRODUCT =
  /\b(?:notifications?|newsletters?|browser|cookies?|privacy policy|preferences|settings|logged in|signed in)\b/i;
const CORE_PRODUCTS = new RegExp(CORE_PRODUCT, 'gi');
const MONEY =
  /\b(?:donat\w{1,5}|contribut\w{1,6}|support(?:s|ing|ers)?|fund(?:s|ed|ing)?|paywalls?|pa(?:y|id) for|afford|free to read|journalis\w{1,3}|report(?:ers?|ing)|newsrooms?|costs? money|what you give|your help|makes? (?:all the|a(?: real| big)?) difference|readers?|tell the story|on the ground|subscri\w{2,7})\b/gi;
const CORE_MONEY =
  /\b(?:donat\w{1,5}|contribut\w{1,6}|paywalls?|pa(?:y|id) for|afford|free to read|costs? money|what you give|your (?:help|support)|subscri\w{2,7}|support us)\b/i;
const PROMPT =
  /^(?:please |now |to |simply )?(?:sign|subscribe|join|register|log|click|tap|download|follow|get|stay|enter|read|watch|listen|support|donate|contribute|share|reload|refresh|switch|turn|add|thank|enable|allow|send|email|like|see|view|find|visit|scroll|swipe|try|unlock|enjoy|save|skip|accept|manage|choose|become|help|contact|have your say|don.t miss|got a story|do you|are you|want|keep up)\b/i;
const RELATED =
  /^(?:read more|read next|read also|also read|see also|related|related (?:stories|articles)|recommended|more on this|more on|most read|don.t miss|in case you missed it)\s*(?::|\||$)[^.]{0,120}$/i;
const ATTRIBUTED = /\b(?:said|says|told|added|tweeted|wrote)\b/;
const QUOTED = /["“][^"“”]{0,2000}["”]/g;

const count = (pattern: RegExp, words: string): number => words.match(pattern)?.length ?? 0;

/** How surely a paragraph is no report but a call, prompt, button or link of the page: 2 for sure, 1 if its neighbours are, 0 not. */
export function boilerplateStrength(paragraph: string): 0 | 1 | 2 {
  if (isInterfaceLine(paragraph)) return 2;
  const isShort = paragraph.length <= SHORT;
  if (isShort && RELATED.test(paragraph)) return 2;
  const isPrompt = PROMPT.test(paragraph);
  const mayAsk = isShort && (isPrompt || EVERY.test(paragraph) || CORE_PRODUCT.test(paragraph));
  if (!mayAsk && !ADDRESSES.test(paragraph)) return 0;
  if (/^["“‘'•]/.test(paragraph) || mayReportResult(paragraph)) return 0;
  const words = /["“]/.test(paragraph) ? paragraph.replace(QUOTED, ' ') : paragraph;
  if (ATTRIBUTED.test(words)) return 0;
  const you = YOU.test(words);
  const we = WE.test(words);
  const products = count(PRODUCTS, words);
  if (isPrompt && products > 0 && (you || (isShort && !namesParty(words)))) return 2;
  if (products > 1 && (you || (isShort && count(CORE_PRODUCTS, words) > 1))) return 2;
  const asks = you || we || (isShort && EVERY.test(words));
  if (asks && CORE_MONEY.test(words) && count(MONEY, words) > 1) return 2;
  return we && /[.!]$/.test(words.trimEnd()) && !namesParty(words.replace(/\bIndependent\b/g, '')) ? 1 : 0;
}
