import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Mood } from '../../reader/units/groupVerbs.ts';
import { wordsOf, type Unit } from '../../reader/units/Unit.ts';

const elects =
  /^(?:elect|re elect|reelect|elected as|return|choose|pick|select|back|crown|name|declare elected|vote in|give|hand|grant|award)$/;
/** Verbs that the reader does not know elsewhere. */
const otherVerbs: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:pips|pipped|outvotes|outvoted|trounces|trounced|thrashes|thrashed|crushes|crushed|edges|edged|outpolls|outpolled|squeezes past|squeezed past|overhauls|overhauled|overhauling|leapfrogs|leapfrogged|leapfrogging|outpolling|pipping|edging|trouncing|narrowly beat|overcame|overcomes|overcoming|bests|bested|outgunned|outgunning)$/,
    'o',
  ],
  [/^(?:succeeds|succeeded|succeeding)$/, 'o'],
  [
    /^(?:tops|topped|romps|romped|cruises|cruised|coasts|coasted|strolls|strolled|squeaks|squeaked|scrapes|scraped|squeezes|squeezed|sails|sailed)$/,
    'w',
  ],
  [/^(?:carries|carried|carry)$/, 'r'],
  [/^(?:prevails|prevailed|waltzed|walked|nicked|nicks|edged home|scraped home|squeaked home)$/, 'w'],
  [/^(?:picks|picked|plumps|plumped|opts|opted|backs|backed)$/, 'e'],
];
/** What is won without an election. */
const noPrize =
  /^(?:praise|plaudits|applause|support|backing|friends|admirers|fans|respect|over|approval|funding|powers|promises|awards?|concessions|hearts|control|seats?|councils?|wards?|more|nominations?|selection|talks|office|nerve|his|her|debates?|arguments?|cases?|bets?|prizes?)$/;
/** "got in for Labour", "came out on top" */
const getsHome =
  /^(?:has |have |had )?(?:got|gets|get|came|comes|come|limped|limps|crept|creeps|scrape[sd]?|squeak(?:s|ed)|edge[sd]|squeeze[sd]) (?:\w+ )?(?:in (?:for|by|with|on|again|\.|,)|home|over the line|through|out on top|(?:in )?first\b(?! (?:to|round)))/;
/** What else somebody may be elected to. */
const otherPost =
  /^(?:as |the |a |an |to |its |their )*(?:\w+ )?(?:mps?|councillors?|leaders?|chair|chairman|president|parliament|westminster|msp|candidate|speaker)\b/;
/** "emerged victorious", "emerged as the winner" */
const emerges = /^(?:victorious|triumphant|as|on|the)\b/;
/** "edged it": won narrowly. */
const settlesIt = /^(?:edges?|edged|nicks?|nicked|shades?|shaded|walks|walked)$/;
/** "survived a vote of no confidence" */
const survivedOther =
  /\bsurviv\w+ (?:an? |the |his |her |their )?(?:\w+ )?(?:vote of|no confidence|leadership|plot|coup|scandal|inquiry|crash|operation|attack)\b/;
const beats =
  /^(?:beat|defeat|oust|unseat|topple|see off|pip|edge out|replace|hold off|fend off|fight off|beat off|overcome|thrash|trounce|depose|eject|remove|dethrone|dislodge)/;

/** The kind of chunk that a verb is: "N won praise" is no win, "n was pipped by N" is a defeat. */
export function verbOf(unit: Unit, units: readonly Unit[], at: number, mood: Mood): string {
  const kind = verbKind(unit, mood);
  const next = units[at + 1];
  if (/[wh]/.test(kind) && (isOtherPrize(units, at) || survivedOther.test(wordsOf(units, at, at + 5)))) return '!';
  if (kind === '!' && unit.group?.mood === 'stated' && mood === 'stated' && getsHome.test(wordsOf(units, at, at + 5)))
    return 'w';
  if (/[Ee]/.test(kind) && otherPost.test(wordsOf(units, at + 1, at + 4))) return '!';
  // "n ousted as A mayor"
  const isSuffered = next?.kind === kindOf.by || next?.words === 'as';
  return kind === 'o' && isSuffered && unit.group?.form !== 'ing' ? 'O' : kind;
}

// "won praise", "won the A by-election", but "won the A mayoral by-election"
function isOtherPrize(units: readonly Unit[], at: number): boolean {
  const first = units[at + 1]?.kind === kindOf.determiner ? units[at + 2] : units[at + 1];
  if (first !== undefined && noPrize.test(first.words)) return true;
  const close = units.findIndex(
    ({ kind, group }, index) => index > at && (group !== null || /[,.;:()IFBwO]/.test(kind)),
  );
  const object = units.slice(at + 1, close < 0 ? undefined : close);
  const words = wordsOf(object, 0, object.length);
  // "topped the first round"
  if (/\bfirst (?:round|count|preferences?)\b/.test(words)) return true;
  return /\bby ?elections?\b/.test(words) && !object.some(({ kind }) => kind === kindOf.mayor);
}

/** The kind of chunk that a verb is which the reader does not know elsewhere; undefined for any other word. */
export function otherVerb(unit: Unit, units: readonly Unit[], at: number): string | undefined {
  const next = units[at + 1];
  if (/^emerge[sd]?$/.test(unit.words) && emerges.test(next?.words ?? '')) return 'w';
  if (settlesIt.test(unit.words) && next?.words === 'it') return 'w';
  const kind = otherVerbs.find(([words]) => words.test(unit.words))?.[1];
  if (kind === 'w' && isOtherPrize(units, at)) return '!';
  return kind === 'o' && next?.kind === kindOf.by ? 'O' : kind;
}

function verbKind(unit: Unit, mood: Mood): string {
  const { group } = unit;
  if (group === null) return '!';
  const { verbClass, lemma, voice, tense, form } = group;
  const isBe = verbClass === 'be' || lemma === 'become';
  if (isBe && (mood === 'planned' || mood === 'confident') && tense === 'future') return 'f';
  if (lemma === 'take over' && tense === 'future' && mood === 'planned') return 'f';
  // "A will have N"
  if (verbClass === 'have' && mood === 'planned' && (tense === 'future' || /^will\b/.test(unit.words))) return 'k';
  // "will stay", "is to carry on"
  if (verbClass === 'remain' && mood === 'planned' && (tense === 'future' || /^(?:is|are) to\b/.test(unit.words)))
    return 'r';
  if (mood !== 'stated') return '!';
  if (isBe) return lemma === 'become' ? 'f' : 'b';
  const passive = voice === 'passive';
  if (verbClass === 'elect' || elects.test(lemma))
    return passive || /\b(?:been|was|were|is|are)\b/.test(unit.words) ? 'E' : 'e';
  if (/^(?:declare|confirm)$/.test(lemma) && passive) return 'E';
  if (verbClass === 'oust' || beats.test(lemma)) return passive ? 'O' : 'o';
  if (verbClass === 'gain') return passive ? 'W' : 'w';
  if (verbClass === 'lose') return passive ? 'W' : 'l';
  if (lemma.startsWith('survive')) return passive ? '!' : 'h';
  if (verbClass === 'hold') return passive ? 'W' : lemma.startsWith('stick') ? 'm' : 'h';
  if (verbClass === 'have' && form !== 'ing') return 'k';
  if (verbClass === 'remain') return 'r';
  if (/^(?:go|pass|stay|fall|stick)/.test(lemma)) return 'm';
  return '!';
}
