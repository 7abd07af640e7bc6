import { isOverlong } from '../../reader/isOverlong.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { toLine } from './Line.ts';
import type { Outlook } from './Outlook.ts';
import { readAttitudes } from './readAttitudes.ts';
import { readHopes } from './readHopes.ts';
import { readProspects } from './readProspects.ts';
import { readStates } from './readStates.ts';

const other =
  /\b(?:dashed|shattered|general election|parliament|commons|mayoral|mayoralty|(?:become|becoming|as|be|elected|new|next) mayor|constituency|by-?election|odds of|odds on|deposit)\b/i;

/** What is hoped, feared or foretold of councils, each once: by its words of attitude, else by verbs, else by standing phrases. */
export function readOutlooks(sentence: ReadSentence): Outlook[] {
  if (isOverlong(sentence) || sentence.isQuestion || other.test(sentence.text)) return [];
  const line = toLine(sentence.units);
  const taken = new Set<string>();
  const outlooks: Outlook[] = [];
  const add = (found: readonly Outlook[]): void => {
    for (const outlook of found) {
      const places = outlook.places.filter(({ gss }) => !taken.has(`${gss} ${outlook.party ?? ''}`));
      if (places.length > 0) outlooks.push({ ...outlook, places });
    }
    for (const { places, party } of found) for (const { gss } of places) taken.add(`${gss} ${party ?? ''}`);
  };
  add(readHopes(sentence, line));
  add(readStates(sentence, line));
  add(readProspects(sentence, line));
  add(readAttitudes(sentence));
  return outlooks;
}
