import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { prospects } from './councilStates.ts';
import { behind, type Line } from './Line.ts';
import type { Outlook } from './Outlook.ts';
import { PhraseList } from './Phrase.ts';
import { parseObject } from './parseObject.ts';
import { deeds, nouns } from './verbPhrases.ts';
import { settle } from './whereHoped.ts';
import { onlyParty } from './whoHopes.ts';

const saying = /^(?:say|says|said|that|insists?|insisted|admits?|admitted|thinks?|believes?|reckons?)$/;
const gerunds = deeds.filter(([deed]) => deed === 'take' || deed === 'keep' || deed === 'lose');
const unreal = /^(?:is|are|would|will|could|may|might|looks?|seems?|remains?|appears?|thought|now)$/;

const anyNoun = new PhraseList([...nouns, ...gerunds].map(([, words]) => ({ words })));

/** Whether a sentence names a party, and what `readProspects` reads of it. */
export const mayHaveProspects = ({ kinds, said }: ReadSentence): boolean =>
  kinds.includes(kindOf.party) && anyNoun.openIn(said).all.length > 0;

/** "A Labour win in X would be a surprise", "a Tory hold in Y is on the cards": what is thought of a result that nobody has told. */
export function readProspects(sentence: ReadSentence, line: Line): Outlook[] {
  const outlooks: Outlook[] = [];
  for (const [at, word] of line.words.entries()) {
    // "Labour says winning X is impossible"
    const isAlone = word.endsWith('ing') && saying.test(line.words[at - 1] ?? '');
    if (word !== '@P' && !isAlone) continue;
    const from = isAlone ? at : line.words[at + 1] === '’s' ? at + 2 : at + 1;
    for (const [deed, words] of [...nouns, ...gerunds]) {
      const end = behind(line, words, from);
      if (end === null || deed === 'seats') continue;
      // "Labour winning X would be a shock"
      if (gerunds.some((one) => one[1] === words) && line.words[from]?.endsWith('ing') !== true) continue;
      const object = parseObject(line, end);
      const stance = object?.councils == null || object.seats ? null : stanceBehind(line, object.end);
      const party = isAlone ? onlyParty(sentence.units) : line.units[at]?.parties[0];
      const isAnythingBut = /\b(?:other than|anything but|short of)(?: an?)?$/.test(
        line.words.slice(Math.max(0, at - 3), at).join(' '),
      );
      if (object?.councils == null || stance === null || party == null) continue;
      const places = settle(sentence, object.councils);
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

function stanceBehind({ words }: Line, end: number): Outlook['stance'] | null {
  if (!unreal.test(words[end] ?? '')) return null;
  let negated = false;
  for (let at = end; at < end + 8; at += 1) {
    const word = words[at] ?? ',';
    if (/^[,;.:@]/.test(word)) return null;
    negated ||= word === 'not' || word === 'never';
    const found = prospects.find(([pattern]) => pattern.test(word))?.[1];
    if (found !== undefined)
      return !negated ? found : found === 'confident' ? 'doubtful' : found === 'hopeful' ? 'out-of-reach' : 'hopeful';
  }
  return null;
}
