import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { prospects } from './councilStates.ts';
import { behind, type Line } from './Line.ts';
import type { Outlook } from './Outlook.ts';
import { PhraseList, type Phrase } from './Phrase.ts';
import { parseObject } from './parseObject.ts';
import { deeds, nouns, type Deed } from './verbPhrases.ts';
import { placeSpokenOf, settle } from './whereHoped.ts';
import { onlyParty, spokenOf } from './whoHopes.ts';

const saying = /^(?:say|says|said|told|thought|that|insists?|insisted|admits?|admitted|thinks?|believes?|reckons?)$/;
const unreal = /^(?:is|are|would|will|could|may|might|looks?|seems?|remains?|appears?|thought|now)$/;

const toResult =
  (isGerund: boolean) =>
  ([deed, words]: readonly [Deed, Phrase]) => ({ deed, words, isGerund });
const gerunds = deeds.filter(([deed]) => deed === 'take' || deed === 'keep' || deed === 'lose');
const anyResult = new PhraseList([...nouns.map(toResult(false)), ...gerunds.map(toResult(true))]);

/** Whether a sentence names a party, and what `readProspects` reads of it. */
export const mayHaveProspects = ({ kinds, said }: ReadSentence): boolean =>
  (kinds.includes(kindOf.party) || kinds.includes(kindOf.pronoun)) && anyResult.openIn(said).all.length > 0;

/** "A Labour win in X would be a surprise", "a Tory hold in Y is on the cards": what is thought of a result that nobody has told. */
export function readProspects(sentence: ReadSentence, line: Line): Outlook[] {
  const outlooks: Outlook[] = [];
  const open = anyResult.openIn(sentence.said);
  for (const [at, word] of line.words.entries()) {
    // "Labour says winning X is impossible"
    const isAlone = word.endsWith('ing') && saying.test(line.words[at - 1] ?? '');
    const isVictory = isUnowned(line, at);
    if (word !== '@P' && !isAlone && !isVictory) continue;
    const from = isAlone || isVictory ? at : line.words[at + 1] === '’s' ? at + 2 : at + 1;
    for (const { deed, words, isGerund } of open.beginningWith(line.words[from] ?? '')) {
      // "Labour winning X would be a shock"
      if (deed === 'seats' || (isGerund && line.words[from]?.endsWith('ing') !== true)) continue;
      const end = behind(line, words, from);
      if (end === null) continue;
      const object = parseObject(line, end);
      const stance = object === null || object.seats ? null : stanceBehind(line, object.end, isVictory);
      const party =
        isAlone || isVictory
          ? (onlyParty(sentence.units) ?? (isVictory ? spokenOf(sentence) : null))
          : line.units[at]?.parties[0];
      const isAnythingBut = /\b(?:other than|anything but|short of)(?: an?)?$/.test(
        line.words.slice(Math.max(0, at - 3), at).join(' '),
      );
      if (object === null || stance === null || party == null || (object.councils === null && !isVictory)) continue;
      const places = object.councils === null ? placeSpokenOf(sentence) : settle(sentence, object.councils);
      if (places.length === 0) continue;
      const isLoss = deed === 'lose';
      if (isLoss && stance !== 'confident') continue;
      outlooks.push({
        places,
        party,
        claim: isLoss ? 'lose' : deed === 'keep' ? 'hold' : 'win',
        stance: isAnythingBut && stance === 'doubtful' ? 'confident' : stance,
      });
      break;
    }
  }
  return outlooks;
}

// "said a majority in X was possible": a victory that is nobody's yet, and whoever speaks hopes for it.
const isUnowned = ({ words }: Line, at: number): boolean =>
  /^(?:majority|victory|win)$/.test(words[at] ?? '') &&
  /^(?:a|an|outright|overall|outright)$/.test(words[at - 1] ?? '') &&
  words.slice(Math.max(0, at - 8), at).some((word) => saying.test(word));

function stanceBehind({ words }: Line, end: number, isTold: boolean): Outlook['stance'] | null {
  // "winning X was never on the cards"
  const isNever = /^(?:was|were)$/.test(words[end] ?? '') && /^(?:never|not|always)$/.test(words[end + 1] ?? '');
  if (!unreal.test(words[end] ?? '') && !isNever && !(isTold && words[end] === 'was')) return null;
  let negated = false;
  for (let at = end; at < end + 8; at += 1) {
    const word = words[at] ?? ',';
    if (/^[,;.:@]/.test(word)) return null;
    negated ||= word === 'not' || word === 'never';
    const found = prospects.find(([pattern]) => pattern.test(word))?.[1];
    if (found === 'confident' && words.slice(end, at).includes('never')) return 'out-of-reach';
    if (word === 'reach' && words[at - 1] === 'of') return negated ? 'hopeful' : 'out-of-reach';
    if (found !== undefined)
      return !negated ? found : found === 'confident' ? 'doubtful' : found === 'hopeful' ? 'out-of-reach' : 'hopeful';
  }
  return null;
}
