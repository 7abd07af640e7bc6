import { gatedPhrases } from '../../../reader/holders/phrasesIn.ts';
import { exchangePhrases } from './exchangePhrases.ts';
import { gainPhrases } from './gainPhrases.ts';
import { holdPhrases } from './holdPhrases.ts';
import { lossPhrases } from './lossPhrases.ts';
import { pagePhrases } from './pagePhrases.ts';
import { talkPhrases } from './talkPhrases.ts';
import { turnPhrases } from './turnPhrases.ts';
import { verdictPhrases } from './verdictPhrases.ts';

/** The set words that may stand in a sentence, by its words. */
export const controlPhrasesIn = gatedPhrases([
  ...gainPhrases,
  ...holdPhrases,
  ...lossPhrases,
  ...turnPhrases,
  ...exchangePhrases,
  ...verdictPhrases,
  ...talkPhrases,
  ...pagePhrases,
]);
