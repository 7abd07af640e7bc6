import { verbForms, type VerbForm } from './lexiconVerbs.ts';
import { catenatives, kindOf, numberWords, words, type Effect } from './lexiconWords.ts';
import { PhraseMap } from './PhraseMap.ts';

/** All that one word or phrase may be. */
export interface LexicalEntry {
  kinds: string[];
  verb: VerbForm | null;
  effects: Effect[];
  value: number | null;
}

function makeLexicon(): PhraseMap<LexicalEntry> {
  const entries = new Map<string, LexicalEntry>();
  const entryOf = (phrase: string): LexicalEntry => {
    const entry = entries.get(phrase) ?? { kinds: [], verb: null, effects: [], value: null };
    entries.set(phrase, entry);
    return entry;
  };
  for (const [kind, list] of words) {
    for (const phrase of list.split('|').map((one) => one.trim())) {
      const { kinds } = entryOf(phrase);
      if (!kinds.includes(kind)) kinds.push(kind);
    }
  }
  for (const [effect, list] of catenatives) {
    for (const phrase of list.split('|').map((one) => one.trim())) entryOf(phrase).effects.push(effect);
  }
  for (const [phrase, verb] of verbForms) entryOf(phrase).verb = verb;
  for (const [phrase, value] of numberWords) {
    const entry = entryOf(phrase);
    entry.kinds.unshift(kindOf.number);
    entry.value = value;
  }
  const lexicon = new PhraseMap<LexicalEntry>();
  for (const [phrase, entry] of entries) lexicon.add(phrase, entry);
  return lexicon;
}

/** The words that the reader knows, made once. */
export const lexicon = makeLexicon();
