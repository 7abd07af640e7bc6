// Words that many phrases share; in capitals where they stand in a phrase. "W3": up to three words, none of them a name or a stop; "N3": none of hope either.
const word = '[^ @§,;:.]+';
const hopeless = `(?!hopes? |hoped |chances? |bid |dreams? |ambitions? |prospects? |challenge |target )${word}`;

const list = (words: string): string => `(?:${words.split(/\s*\|\s*/).join('|')})`;

const reign =
  list(`rule|reign|control|administration|government|run|grip|hold|dominance|stranglehold|monopoly|tenure|hegemony|era|supremacy|
  domination|regime|spell|stint|majority|majorities|leadership|ascendancy|governance|overall control|overall majority|power|grasp`);
const span = list('years?|decades?|century|centuries|generations?|months|terms');
const charge = list(
  'charge|sole charge|overall charge|control|overall control|outright control|power|office|command|the driving seat',
);
const since =
  list(`since|ever since|till|as of last (?:week|month|year|night)|throughout|before thursday|before polling day|beforehand|before|going in|going into|up to now|up until|
  until|until now|until thursday|until friday|until today|until tonight|until yesterday|until last night|until this week|before|
  for (?!the first )(?:${word} ){0,4}${span}|for (?:decades|generations|years|as long|much|most|all|the past|the last)|
  (?:these|this) (?:past|last) (?:${word} ){0,3}${span}`);
const ousted =
  list(`oust|ousts|ousted|ousting|topple|topples|toppled|toppling|unseat|unseats|unseated|unseating|dislodge|dislodges|dislodged|
  dislodging|depose|deposes|deposed|deposing|dethrone|dethrones|dethroned|dethroning|overthrow|overthrows|overthrew|overthrown|overthrowing|
  kick out|kicks out|kicked out|kicking out|boot out|boots out|booted out|booting out|throw out|throws out|threw out|thrown out|throwing out|
  turf out|turfs out|turfed out|turfing out|sweep aside|sweeps aside|swept aside|sweeping aside|drive out|drives out|drove out|driven out|driving out|
  turn out|turns out|turned out|turning out|sweep out|sweeps out|swept out|sweeping out|vote out|votes out|voted out|voting out|chuck out|chucked out|chucking out|eject|ejects|ejected|ejecting|
  evict|evicts|evicted|evicting|force out|forces out|forced out|forcing out|push out|pushed out|pushing out|supplant|supplants|supplanted|supplanting|
  displace|displaces|displaced|displacing|replace|replaces|replaced|replacing|remove|removes|removed|removing|push aside|pushed aside|pushing aside`);
const driven = list(
  'swept|removed|ousted|driven|thrown|kicked|booted|forced|ejected|turfed|dumped|bundled|evicted|voted|toppled|dislodged|turned|pushed|ushered|chased|hounded|knocked',
);
const drive = list(
  'sweep|sweeps|swept|sweeping|remove|removed|removing|drive|drives|drove|driving|throw|threw|throwing|kick|kicks|kicked|kicking|boot|boots|booted|booting|force|forced|forcing|turf|turfs|turfed|turfing|dump|dumped|bundle|bundled|vote|voted|voting|turn|turned|turning|push|pushed|pushing|chuck|chucked|knock|knocked|knocking|eject|ejected|ejecting',
);
const gone =
  list(`ended|ends|over(?= (?:[.,;:]|and|in|at) )|gone|broken|swept away|wiped out|wiped away|overturned|obliterated|finished|toppled|shattered|at an end|
  disappeared|evaporated|vanished|crumbled|collapsed|destroyed|demolished|no more|went(?= [.,;:])|erased|melted away|swept aside|to an end|to an abrupt end|to a close`);
const ends =
  list(`end|ends|ended|ending|to an end|to an abrupt end|to a close|end of|end to|curtain on|curtain down on|break|breaks|broke|broken|breaking|
  topple|toppled|toppling|overturn|overturns|overturned|overturning|wipe out|wipes out|wiped out|wiping out|sweep away|swept away|sweeping away|
  smash|smashed|smashing|shatter|shattered|shattering|destroy|destroyed|destroying|loosen|loosened|prise|prised|demolish|demolished|demolishing|
  erase|erased|erasing|dismantle|dismantled|obliterate|obliterated|obliterating|bring down|brought down|bringing down|turned|eliminate|eliminated|eliminating`);
const person =
  list(`leader|leaders|deputy|mp|mps|councillor|councillors|cllr|candidate|candidates|mayor|mayoral|minister|ministers|voter|voters|member|
  members|chair|chairman|prime minister|chancellor|peer|source|sources|activist|activists|hopefuls|veteran|incumbent|rival|rivals|man|woman|group leader|council leader|opponent|opponents|seat|seats|ward|wards|division`);
const council = list(
  'council|borough|authority|city|county|district|town|unitary|place|chamber|city council|county council|borough council|district council|local authority|town hall|city hall|county hall',
);

const stronghold = list(
  'stronghold|strongholds|heartland|heartlands|bastion|citadel|fortress|flagship|redoubt|fiefdom|jewel|territory|turf|backyard|possession|outpost',
);

const parts: readonly (readonly [RegExp, string])[] = [
  [/PARTY/g, "@(?!NOC )([A-Z]+)'?"],
  // A party, or "no overall control".
  [/EITHER/g, "@([A-Z]+)'?"],
  // The party itself, not one of its people.
  [/THEM/g, `@(?!NOC )([A-Z]+)(?!')(?! (?:- )?${person} )`],
  // Who does what the verb says: not "lost X to Labour and lost control of Y".
  [
    /SUBJECT/g,
    `(?<! (?:to|by|from|for|with|off|of|than|against|over|under|between)(?: the)? )@(?!NOC )([A-Z]+)(?!')(?! (?:- )?${person} )`,
  ],
  [/OWNER/g, "@([A-Z]+)'"],
  [/HUNG/g, '@(NOC)'],
  [/REIGN/g, reign],
  [/SPAN/g, span],
  [/CHARGE/g, charge],
  [/SINCE/g, since],
  [/OUSTED/g, ousted],
  [/DRIVEN/g, driven],
  [/DRIVE/g, drive],
  [/GONE/g, gone],
  [/ENDS/g, ends],
  [/COUNCIL/g, council],
  [/STRONGHOLD/g, stronghold],
  [/THE /g, '(?:(?:the|their|its|an?) )?'],
  [/W(\d)/g, `(?:${word} ){0,$1}`],
  [/N(\d)/g, `(?:${hopeless} ){0,$1}`],
];

// A council, or a list of some: "X", "X, Y and Z".
const places = '(?:§\\d+ (?:, )?(?:and )?(?:the )?)*§\\d+';

/** A phrase as a pattern over a sentence's template; each stands between spaces, and no repeat stands inside another. */
export function toPattern(source: string): RegExp {
  let pattern = source.replaceAll('§\\d+', places);
  for (const [part, meaning] of parts) pattern = pattern.replace(part, meaning);
  return new RegExp(`(?<= )${pattern}(?= )`, 'g');
}
