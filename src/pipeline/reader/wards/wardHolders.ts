import type { Party } from '../../../domain/Fact.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

/** Who a sentence says had a ward before: one or more parties, of which the winner is none. */
export interface SaidWardHolder {
  /** Normalised. */
  ward: string;
  council: string | null;
  parties: ReadonlySet<Party>;
  /** Said to defend it: who does, and has it afterwards, held it. */
  defended: boolean;
  start: number;
}

/** None of it can be said without one of these. */
const cue =
  /\b(?:expense|years|decades|generations|century|sitting|incumbents?|defend\w*|outgoing|held|holding|holders?|loss|till|ending|represented|majority|had|since|until|wiped|out|having|without|theirs|beaten|defeated|his|her|seat of|to gain|to take|to snatch|formerly|previously|stronghold|heartland|bastion|safest|stood down|snatched|taken|taking|gaining|winning|captured|seized|wrested|prised|gained|won|was|were|lost|resign\w*|death|died|vacated|left|stepped|took|seat|belong\w*|gains?|outgoing|last|voted|returned|elected|old|patch|outpost|island|foothold|redoubt|part of|anything|nothing|anybody|nobody|anyone|none|only ever|end\w*|broke|breaking|snapped|long as|sent|chosen|slipped|slips|slid|gone|passed|turn\w*)\b/i;

// Words with "P" and its index for each party: what is said is matched over them.
const patterns: readonly RegExp[] = [
  // "at Labour’s expense"
  /\bP(\d+) expense\b/g,
  // "the sitting Labour councillor", "Labour, the defending party", "Labour were defending", "defended by Labour"
  /\b(?:sitting|incumbent|defending|outgoing) (?:\w+ )?P(\d+)\b/g,
  /\bP(\d+) (?:\w+ )?(?:incumbents?|defending|defence)\b/g,
  /\bP(\d+) , (?:(?:the|who|which|were|was|had|been|are|is) ){0,3}(?:sitting|incumbents?|defending)\b/g,
  /\bP(\d+) (?:were|was|are|is|had been) defending\b/g,
  // "regained W, which they lost to the Tories in 2014"
  /\bwhich (?:they|it|the party) (?:had )?lost to (?:the )?P(\d+) (?:in|at|last|two|three|four|a|to)\b/g,
  // "where Labour’s N was defending a majority of 302"
  /\bwhere P(\d+)(?: (?!P\d)\w+){1,3} (?:were|was|is|are|had been) defending\b/g,
  /\bdefended by (?:the |an? )?P(\d+)\b/g,
  // "Labour had held the ward since 1973", "where Labour had won by 900 votes"
  /\bP(\d+) (?:had|have|has) (?:(?!not |never )\w+ ){0,2}?(?:held|represented|won)\b/g,
  /\bP(\d+) (?:had|held) an? (?:\w+ )?majority of #\w* (?:\w+ )?(?:last time|in|at|four|three|two)\b/g,
  // "the Conservative Hugh Sale, who had represented the village since 2007"
  /\bP(\d+)(?: (?!P\d)\w+){0,3} , who (?:had|has) (?:\w+ )?(?:represented|held|sat|served)\b/g,
  // "Conservative Ann Rowe had represented the ward for 16 years"
  /\bP(\d+)(?: (?!P\d)\w+){1,3} had (?:\w+ )?(?:represented|held|sat for|served) (?:it|(?:the|this|that) (?:ward|seat|division|area|village|town))\b/g,
  // "went to Reform, which took them from Labour", "belonged to an independent until Thursday"
  /\bP\d+ , (?:which|who) (?:took|won|gained|captured|seized|snatched) (?:it|them|both|the seats?|the ward|the division) (?:from|off) (?:the |an? )?P(\d+)/g,
  /\b(?:belonged|belongs) to (?:the |an? )?P(\d+) (?:until|till|before)\b/g,
  // "the ward’s former Conservative councillor"
  /\b(?:ward|division) (?:former|old|outgoing|long serving) P(\d+) (?:councillor|member)\b/g,
  // "the Lib Dem chief whip, out of W after 19 years"
  /\bP(\d+) [^.;P]{0,60}?\bout of [\w’' ]{3,40} after (?:#\w*|\w+) (?:years|terms|decades)\b/g,
  // "Labour, who had the division,"
  /\bP(\d+) , (?:who|which) (?:had|held) (?:the|this|that) (?:ward|seat|division)\b/g,
  // "where Labour had been unbeaten since 1995"
  /\bP(\d+) (?:had|has) (?:been )?(?:unbeaten|undefeated)\b/g,
  // "Labour, the previous holder, got 21.7%"
  /\bP(\d+) , (?:the |its |who were the )?(?:previous|former|sitting|defending|outgoing) holders?\b/g,
  /\bthe (?:previous|former|sitting|defending|outgoing) holders? , P(\d+)\b/g,
  // "Labour’s vote was down by 37 points as an independent captured the ward from it"
  /\bP(\d+) (?:vote|share|vote share) (?!P\d)[^;.]{0,60}? as (?:an? |the )?P\d+ (?:captured|took|gained|seized|won|snatched) (?:the (?:ward|seat|division)) (?:from|off) (?:it|them)\b/g,
  // "All three were Conservative."
  /\b(?:all|both|all three|all two) (?:were|had been) P(\d+)(?= \.|$)/g,
  // "Labour were second after holding it for decades"
  /\bP(\d+)(?: (?!P\d)[^;.:]{1,40}?)? (?:after|having|despite) (?:been )?(?:holding|held) (?:it|the seat|the ward|this seat|this ward)\b/g,
  // "It had been Labour since 1973", "the seat was Labour until last night"
  /\b(?:it|they|seats?|ward|division|which|that) (?:was|were|had been|has been) (?:(?:a|always|safely|solidly|safe|solid|once|the) ){0,2}P(\d+) (?:since|until|for|before|this time last|last time|ward|seat|division|territory|stronghold|held)\b/g,
  // "a ward that had been Conservative"
  /\b(?:that|which|it|seat|ward|division) had (?:always |long |previously |once |only ever )?been (?:all )?P(\d+)(?= [.,;]|$)/g,
  // "went Green, a loss for Labour", "Labour until this weekend, is now Green"
  /, an? (?:\w+ ){0,2}loss (?:for|suffered by) (?:the )?P(\d+)\b/g,
  /, P(\d+) (?:until|till|since|ever since|for \w+ years|for (?:decades|generations|a generation))(?= |$)/g,
  // "ending a four-year Conservative tenure"
  /\bending (?:an? |the )?(?:[\w#]+ ){0,4}P(\d+) (?:tenure|reign|spell|grip|hold|monopoly|occupancy|occupation)\b/g,
  // ", the last Tory patch", ", Tory for as long as people remember", ", part of the Tory wall", ", a solid Tory patch"
  /, (?:an? |the |once |last |only |safe |solid |lone ){0,3}P(\d+) (?:patch|outpost|island|foothold|stronghold|redoubt)\b/g,
  /, (?:an? )?(?:\w+ )?P(\d+) (?:for as long as|as long as|since time|for generations|for decades)\b/g,
  /, part of the P(\d+) (?:wall|heartland|fabric|furniture)\b/g,
  // "where the incumbent was Labour", "where Labour were the incumbents", "the incumbent, Labour’s N,"
  /\bincumbents? (?:was|were|had been|is|being) (?:an? |the |from )?P(\d+)\b/g,
  /\bthe (?:incumbent|sitting councillor|outgoing councillor|defending councillor) , (?:an? |the )?P(\d+)\b/g,
  // "It had voted Tory ever since the ward was drawn", "has sent Lib Dems to the council since 1990"
  /\b(?:that|which|it|they|ward|seat|division|village|villages|park) (?:had|has|have) (?:always |long |only ever |never )?(?:voted|returned|elected|sent|chosen|been sending|backed) (?:only |an? |nothing but |none but )?P(\d+)(?: \w+){0,4} (?:since|for|ever since)\b/g,
  // "not having been anything but Labour", "has only ever had Labour members", "never anything but Tory"
  /\b(?:anything|nothing|anybody|nobody|anyone|none) (?:but|other than|except) (?:an? )?P(\d+)\b/g,
  /\bonly ever (?:had|elected|returned|been|known|sent) (?:an? )?P(\d+)\b/g,
  // "ending Labour’s 12 years there", "Labour’s 40-year run in the ward"
  /\b(?:ending|ended|end|broke|breaking|snapped) (?:the )?P(\d+) (?:[\w#]+ ){0,3}(?:years?|run|reign|grip|hold|dominance|monopoly|tenure|streak)\b(?! (?:in|on|of|over) (?:the (?:chamber|council|town hall|city|borough|town)|C))/g,
  // "which was as Tory as they come"
  /\b(?:was|were|had been|been|once) as P(\d+) as\b/g,
  // ", another Labour seat", ", a Conservative ward until Thursday"
  /, another P(\d+) (?:ward|seat|division)\b/g,
  // "where Labour’s N was out by 140 votes"
  /\bwhere P(\d+) (?:(?!P\d)[^;.:,]{1,40}? )?(?:was|were|is) (?:out|ousted|unseated|turfed out|voted out|kicked out|swept aside)\b/g,
  // ", snatched from Labour"
  /, (?:\w+ )?(?:snatched|taken|captured|seized|wrested|prised|gained|won) from (?:the |an? )?P(\d+)\b/g,
  // "won W for the Lib Dems, gaining it from Labour"
  /, (?:\w+ )?(?:gaining|taking|winning|snatching|capturing|seizing) (?:it|(?:the|this|that) (?:seat|ward|division)) (?:from|off) (?:the |an? )?P(\d+)\b/g,
  // "previously held by Labour", "held by Labour since 1973"
  /\b(?:previously|formerly|hitherto|until now|once) (?:(?:a|held|represented|won|by|the|safe|solid|safely|solidly) ){0,4}P(\d+)\b/g,
  /\b(?:held|represented) by (?:the |an? )?P(\d+) (?:since|for|until|before|last)\b/g,
  // ", a Labour stronghold", ", a Labour seat for decades"
  /, (?:an? |the |once |long |safe |solid ){0,3}P(\d+) (?:stronghold|heartland|bastion|fortress|citadel|fiefdom|territory|(?:held )?(?:ward|seat|division) (?:since|for|until|before))\b/g,
  /\bP(\d+) (?:safest\b|(?:old|former) (?:ward|seat|division)\b)/g,
  // "overturning a Labour majority of 900"
  /\b(?:overturn\w*|turn(?:ed|ing)|wip\w+ out|eras\w+|demolish\w*|overhaul\w*) (?:(?:an?|the|of|#\w*) ){0,2}(?:\w+ )?P(\d+) (?:\w+ )?(?:majority|lead)\b/g,
  // "UKIP have been wiped out in W", "UKIP in, Labour out"
  /\bP(\d+) (?:\w+ ){0,2}wiped out in\b/g,
  /\bP\d+ in , P(\d+) out\b/g,
  // "an independent beat Labour there to gain the ward"
  /\b(?:beat|beats|beating|defeated) (?:the )?P(\d+) (?:[\w#]+ ){0,8}to (?:gain|take|snatch|capture|seize) (?:the (?:ward|seat|division)|it)\b/g,
  // "after the resignation of Labour councillor …"
  /\b(?:resignation|death|retirement|departure) of (?:\w+ )?P(\d+) (?:councillor|cllr|member|incumbent)\b/g,
  /\bP(\d+) (?:councillor|cllr|member) [^;.]{0,40}?\b(?:stood down|stepped down|died|resigned|retired)\b/g,
  // "Labour held it before", "Labour had the seat previously"
  /\bP(\d+) (?:held|had|had held|had had) (?:it|(?:the|this|that) (?:seat|ward|division)) (?:before|previously|beforehand|until now|last time)\b/g,
  // ", which was Tory, Labour got home"
  /\b(?:which|that) (?:was|were|had been) (?:(?:solidly|safely|once|previously|a|theirs) )?P(\d+)(?= [,.;)]|$)/g,
  // "is Green and was Labour"
  /\band (?:was|were|used to be|had been) P(\d+)(?= [,.;)]|$)/g,
  // "the beaten Labour man had sat there since 1999"
  /\b(?:beaten|defeated|losing) P(\d+) [^;.]{0,50}?\bhad (?:\w+ )?(?:sat|served|been|represented|held)\b/g,
  // "Labour still there but without W, which went to a local party"
  /\bP(\d+) (?:(?!P\d)\w+ ){0,5}(?:but |though |if )without (?!P\d|an? |the |any )\w+/g,
  // "the seat having been Labour’s"
  /\b(?:seat|ward|division|it) having (?:\w+ )?been (?:\w+ )?P(\d+)\b/g,
  // ", won by Ukip in 2013,"
  /, won by (?:the |an? )?P(\d+) (?:in|at|last)\b/g,
  // "the Lib Dem who had represented it since 1999", "Labour – who won it two years ago"
  /\bP(\d+) (?:[,–—-] )?(?:who|that|which) (?:had |has )?(?:represented|held|won|took|gained) (?:it|(?:the|this|that) (?:seat|ward|division))(?= (?:since|for|in|at|until|with|by|two|three|four|last)\b)/g,
  // "where Labour had not been beaten", "where the Tories won by 30 last time"
  /\bP(\d+) had (?:not|never) been (?:beaten|defeated)\b/g,
  /\bwhere P(\d+) (?:had )?won by (?:just |only )?[\w#]+ (?:votes )?(?:last time|in #|four years|three years|two years)/g,
  // "the seat vacated by Conservative N", "Labour’s N stood down"
  /\b(?:vacated|left|left vacant|given up) by (?:the )?(?:\w+ ){0,2}P(\d+)\b/g,
  /\bP(\d+)(?: (?!P\d)\w+){1,3} (?:stood|stepped|had stood|was standing) down\b/g,
  /\b(?:which|that|it|seat|ward|division) (?:had|has) (?:previously |long )?been (?:held|represented) by (?:the |an? )?P(\d+)\b/g,
  /\b(?:it|which|seat|ward|division) was (?:previously |last )?(?:held|represented) by (?:the |an? )?P(\d+)(?= [.,;]|$)/g,
  // "after four years with the Lib Dems", "having been Tory since 2010", "that had voted Conservative since …"
  /\bafter (?:#\w*|\w+) years (?:with|under|as) (?:the |an? )?P(\d+)\b/g,
  /\bhaving (?:\w+ )?been P(\d+)\b/g,
  /\b(?:that|which) (?:had|has) (?:always |long |only ever )?(?:voted|returned|elected) (?:an? )?P(\d+) (?:since|for|ever since)\b/g,
  // "Labour, holders of the ward for a decade", "Labour councillor N’s old seat", "Labour’s seat went to the Lib Dems"
  /\bP(\d+) , (?:the )?holders of\b/g,
  /\bP(\d+) (?:councillor|cllr)(?: (?!P\d)\w+){1,3} old (?:seat|ward|division)\b/g,
  /\bP(\d+) seat (?:went|fell|has gone|goes|passed) to\b/g,
  // "Reform took Labour’s seat", "Labour’s only seat in the town, in W, turned too", "with it goes the last Labour councillor"
  /\b(?:took|takes|taken|take|won|wins|win|gained|captured|seized|claimed) P(\d+) (?:\w+ )?seat\b/g,
  /\bP(\d+) (?:only|last|sole|remaining) (?:council |remaining )?(?:seat|ward|division)\b[^.;:]{0,60}? (?:went|turned|fell|goes|turns|falls|has gone|has turned|has fallen)\b/g,
  /\b(?:with it (?:goes|went|has gone)|tak(?:ing|es) with it) (?:the )?(?:last |only |sole )?P(\d+) (?:last |only |sole )?(?:councillor|seat|member|foothold)\b/g,
  // "The old county councillor, a Tory,"
  /\bthe (?:old|outgoing|previous|former|last|departing|retiring) (?:\w+ )?(?:councillor|cllr|member) , (?:an? )?P(\d+)\b/g,
  // "The Tories were beaten by the Greens in W, which they had been defending", "…, a seat they had held since 1973"
  /\bP(\d+) (?:(?:have|has|had) )?(?:was|were|been) (?:beaten|defeated|edged out|pipped) by (?:the )?P\d+ (?:in|at) (?:[a-zW'’&-]+ ){1,6}, (?:which|an? (?:seat|ward|division)(?: that| which)?) (?:they|it) (?:had|were|was|held)\b/g,
  // "has slipped out of Labour’s hands"
  /\b(?:slipped|gone|passed|slips|slid) (?:out of|from) P(\d+) (?:hands|grasp|clutches|grip|control)\b/g,
  // "Labour’s leader is out; his seat in W has gone"
  /\bP(\d+) (?:deputy |group |council )?leader\b[^.]{0,80}\b(?:his|her) (?:own |council )?seat\b/g,
  // "has taken the seat of the council’s Labour leader"
  /\bseat of (?:\w+ ){0,3}P(\d+) (?:deputy |group |council )?(?:leader|cabinet|councillor|whip)\b/g,
];
/** "A and B both went Green, each of them a gain from Labour", "A bad night for Labour: A gone to the Greens, B to the Tories": of every ward that is named. */
const ofEach: readonly RegExp[] = [
  / [,–—-] (?:both|each|all|all three)(?: of them)? (?:an? )?(?:gains? from|lost by|losses for) (?:the )?P(\d+)/g,
  /^(?:an? |another )?(?:(?:very|really) )?(?:bad|poor|grim|terrible|awful|dreadful|rough|dismal|miserable|painful) (?:morning|night|day|evening|afternoon|start|time|count) for (?:the )?P(\d+)(?: (?:in|on|at) C)? [:–—-] (?=.* (?:gone|went|fallen|fell|lost) )/g,
];

/** "ending 40 years of Labour rule": of a ward only where no council is spoken of. */
const rule = /\b(?:years|decades|generations|century) of (?:\w+ )?P(\d+)\b/g;
const ofCouncil = /\b(?:council|borough|authority|control|town hall|city hall|county hall|administration)\b/i;

/** "all three seats, two of them at Labour’s expense": of some of its seats. */
const ofSome = /\b(?:one|two|three|four|some|most) (?:of (?:them|these|those|which)|(?:at|from)\b)/i;

const theirs =
  /\b(?:was|were|had been) (?:once |previously )?theirs\b|\b(?:seat|ward|division) (?:that |which )?(?:they (?:were|are)|it (?:was|is)) defending\b|\bwhich (?:he|she) had (?:won|held|represented)\b|\b(?:seat|ward|division) , theirs since\b/i;

const defended = /\bdefend(?:ing|ed)\b/i;

/** Who is said to have had the one ward that a sentence is about, or the wards that it names together; none where nobody is. */
export function readWardHolders(sentence: ReadSentence): SaidWardHolder[] {
  const { main, discourse, text, units, isQuestion } = sentence;
  if (isQuestion || !cue.test(text) || ofSome.test(text)) return [];
  const named = main.filter(({ wards: own }) => own.length > 0);
  const carried = discourse.ward === null ? [] : [discourse.ward.ward];
  if (named.length === 0 && carried.length === 0) return [];
  const words = wordsOfParties(units);
  const said = new Map<Unit | null, Set<Party>>();
  const add = (at: number, parties: readonly Party[]): void => {
    const unit = named.length < 2 ? (named[0] ?? null) : lastBefore(named, units[at]);
    if (unit === undefined) return;
    const known = said.get(unit) ?? new Set<Party>();
    for (const party of parties) known.add(party);
    said.set(unit, known);
  };
  for (const pattern of ofCouncil.test(text) ? patterns : [...patterns, rule])
    for (const [, index] of words.matchAll(pattern)) add(Number(index), units[Number(index)]?.parties ?? []);
  for (const pattern of ofEach)
    for (const [, index] of words.matchAll(pattern))
      for (const unit of named)
        said.set(unit, new Set([...(said.get(unit) ?? []), ...(units[Number(index)]?.parties ?? [])]));
  if (named.length < 2 && theirs.test(text) && discourse.party !== null) add(0, [discourse.party]);
  return flatten([...said], ([unit, parties]) =>
    (unit === null ? carried : unit.wards).map(({ name, council }) => ({
      ward: normaliseName(name),
      council: council?.gss ?? null,
      parties,
      defended: defended.test(text),
      start: sentence.start,
    })),
  );
}

// "A stays Tory and B is a Green gain, with the sitting Tory third": of the ward that was named last, in the same clause.
function lastBefore(named: readonly Unit[], party: Unit | undefined): Unit | undefined {
  const unit = named.findLast(({ end }) => end <= (party?.start ?? 0));
  return unit?.wards.length === 1 ? unit : undefined;
}

const wordsOfParties = (units: readonly Unit[]): string =>
  units
    .map(({ kind, words, parties }, at) =>
      kind === kindOf.party && parties.length === 1
        ? `P${String(at)}`
        : kind === kindOf.number
          ? '#'
          : kind === kindOf.council || kind === kindOf.ward
            ? kind
            : words,
    )
    .join(' ');
