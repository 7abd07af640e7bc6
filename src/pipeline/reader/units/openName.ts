import { beginsWithFirstName } from '../names/firstNames.ts';
import { kindOf } from './lexiconWords.ts';
import { endsAsPlace } from '../names/nameWords.ts';
import type { Unit } from './Unit.ts';

const regions =
  /^(?:the )?(?:(?:north|south|east|west|mid|central|greater)(?: (?:north|south|east|west|midlands|coast|wales|england|yorkshire|sussex|country|london|of england|of the country))*|.*shire|.*lands|sussex|merseyside|tyneside|teesside|wearside|humberside|cleveland|avon|east anglia|anglia|west country|home counties|black country|potteries|pennines|fens|tees valley|thames valley|south wales valleys|greater manchester|tyne and wear|england|britain|great britain|scotland|wales|northern ireland|ireland|london|inner london|outer london|europe|uk|eu|brussels)$/;
/** Words that begin a sentence with a capital and are no name. */
const openers =
  /^(?:there|here|this|that|these|those|it|its|out|in|also|gone|down|up|both|neither|another|one|two|all|none|some|more|less|only|just|even|still|yet|next|then|now|later|earlier|soon|again|today|tonight|over|off|meanwhile|however|instead|similarly|likewise|ditto|likely|perhaps|maybe|no|not|yes|good|bad|big|great|best|worst|better|worse|control|change|power|everything|nothing|everyone|nobody|somebody|anyone|what|who|where|when|why|how|which|turnout|counting|voting|breaking|surprise|shock|drama|joy|relief|gloom|misery|trouble|disaster|success|victory|defeat|such|much|many|most|few|little|enough|never|always|often|sometimes|almost|nearly|quite|rather|very|too|so|thus|hence|finally|lastly|firstly|secondly|first|second|third|last|overall|well|oh|ah|alas|sadly|happily)$/;
const others =
  /\b(?:brexit|remain|leave|parliament|westminster|whitehall|downing street|holyrood|senedd|momentum|twitter|facebook|bbc|sky|itv|guardian|times|mail|sun|press|radio|news|poll|university|college|school|academy|stadium|arena|theatre|hotel|hospital|airport|racecourse|leisure centre|sports centre|civic centre|conference centre|town hall|city hall|county hall|guildhall|corn exchange|association|union|party|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|easter|christmas|wrong|correction|elsewhere|result|results|exclusive|analysis|reaction|outcome|verdict|summary|councillor|cllr|coun|sir|dame|lord|lady|mr|mrs|ms|miss|dr|baroness|baron|professor|mp|mep|pm|hq)\b/;

/** Whether a word with a capital only begins a sentence, and is no name. */
export const isOpener = (words: string): boolean => openers.test(words);

/** Whether a name is that of a region or a nation. */
export const isRegion = ({ words }: Unit): boolean => regions.test(words);

/** Whether a name may be a ward's that no gazetteer has: not a person's, a region's, a venue's or a paper's. */
export function isOpenName(unit: Unit | undefined): unit is Unit {
  return (
    (unit?.kind === kindOf.name || (unit?.kind === kindOf.otherPlace && endsAsPlace(unit.words))) &&
    unit.cap &&
    unit.words.length > 2 &&
    unit.surface !== unit.surface.toUpperCase() &&
    !openers.test(unit.words) &&
    !regions.test(unit.words) &&
    !others.test(unit.words) &&
    (!beginsWithFirstName(unit.words) || endsAsPlace(unit.words))
  );
}

/** Whether a name is a person’s, by its first word. */
export const isPerson = (unit: Unit | undefined): boolean =>
  unit?.kind === kindOf.name &&
  beginsWithFirstName(unit.words) &&
  !endsAsPlace(unit.words) &&
  (unit.wardOf ?? []).length === 0;
