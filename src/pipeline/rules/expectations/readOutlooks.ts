import { kindOf } from '../../reader/units/lexiconWords.ts';
import { isOverlong } from '../../reader/isOverlong.ts';
import type { Place } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { asTheyWould } from './asTheyWould.ts';
import { attitudes as allAttitudes } from './attitudes.ts';
import { councilStates } from './councilStates.ts';
import { toLine } from './Line.ts';
import type { Outlook } from './Outlook.ts';
import { mayCount, readHopes } from './readHopes.ts';
import { PhraseList } from './Phrase.ts';
import { mayHaveProspects, readProspects } from './readProspects.ts';
import { readStates } from './readStates.ts';
import { textPattern } from '../../patterns/TextPattern.ts';

const other = textPattern(
  /\b(?:dashed|shattered|general election|next election|national (?:poll|election)|leadership (?:contest|election|race)|parliament|commons|mayoral|mayoralty|(?:become|becoming|as|be|elected|new|next) mayor|constituency|by-?election|odds of|(?:the|their|its|cut|shorten\w*|lengthen\w*) odds on|deposit|(?:month|week|year)['’]?s european (?:vote|elections?|poll|contest)|keep(?:ing)? [\w’' ]{1,40} (?:awake|busy|guessing|happy|waiting|honest|up at night|on (?:its|their|his|her) toes))\b/i,
);
/** A hope that is told as over. */
const over = textPattern(
  /\b(?:hopes?|dreams?|ambitions?) (?:of .{1,60} )?(?:were|was|are|have been|had been) (?:dashed|ended|over|shattered|crushed|in vain)\b/i,
);

const anyAttitude = new PhraseList(allAttitudes);
const anyState = new PhraseList(councilStates);

/** What is hoped, feared or foretold of councils, each once: by words of attitude first, then by what is said of the councils themselves. */
export interface Outlooks {
  hopes: readonly Outlook[];
  states: readonly Outlook[];
}

const none: Outlooks = { hopes: [], states: [] };
const known = new WeakMap<ReadSentence, Outlooks>();

const lean = textPattern(
  /\b(?:it|there|here|council|borough|city|county|district|authority|win|hold|same|winning|losing|holding on|hanging on|victory|defeat|majority|power|control|charge|(?:take|hold|keep|lose|have) (?:that|this)|both|pair|all (?:two|three|four|five))\b/i,
);

const shortest = 9;

// A council of its own, or one that was named right before.
const mayBeAbout = (sentence: ReadSentence): boolean =>
  sentence.kinds.includes(kindOf.council) ||
  (sentence.discourse.before !== null && (lean.test(sentence) || sentence.units.length <= shortest));

/** Reads a sentence once for all rules of expectations. */
export function readOutlooks(sentence: ReadSentence): Outlooks {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const read = readAll(sentence);
  known.set(sentence, read);
  return read;
}

const sameAgain = / (?:do(?:ing)? the same|follow(?:ing)? suit) /;

// "P insisted they would stay in power in X. Their leader in Y hoped to do the same."
function asBefore(
  { discourse: { before } }: ReadSentence,
  text: string,
  hopes: readonly Outlook[],
): readonly Outlook[] {
  const [only] = hopes;
  if (only?.claim !== 'win' || hopes.length !== 1 || before === null || !sameAgain.test(text)) return hopes;
  const same = readOutlooks(before).hopes.findLast(({ party }) => party === only.party);
  return same?.claim === 'hold' ? [{ ...only, claim: 'hold' }] : hopes;
}

function readAll(sentence: ReadSentence): Outlooks {
  if (isOverlong(sentence) || sentence.isQuestion || !mayBeAbout(sentence)) return none;
  if (other.test(sentence) || over.test(sentence)) return none;
  const attitudes = anyAttitude.openIn(sentence.said, (attitude) => mayCount(sentence, attitude));
  const states = anyState.openIn(sentence.said);
  const prospects = mayHaveProspects(sentence);
  if (attitudes.all.length === 0 && states.all.length === 0 && !prospects) return none;
  const line = toLine(sentence.units);
  const taken = new Set<string>();
  const hopes = notYet(taken, [
    ...asBefore(sentence, line.text, readHopes(sentence, line, attitudes)),
    ...asTheyWould(sentence, line),
  ]);
  return {
    hopes,
    states: notYet(taken, [...(prospects ? readProspects(sentence, line) : []), ...readStates(sentence, line, states)]),
  };
}

// What is said of a council and a party first counts: it is taken then.
function notYet(taken: Set<string>, found: readonly Outlook[]): Outlook[] {
  const fresh: Outlook[] = [];
  for (const outlook of found) {
    const places = outlook.places.filter((place) => !taken.has(keyOf(outlook, place)));
    for (const place of places) taken.add(keyOf(outlook, place));
    if (places.length > 0) fresh.push({ ...outlook, places });
  }
  return fresh;
}

const keyOf = ({ party, claim }: Outlook, { gss }: Place): string =>
  `${gss} ${party ?? ''} ${String(claim === 'gain-seats')}`;
