import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Line } from './Line.ts';
import type { Outlook } from './Outlook.ts';
import { listAt } from './parseObject.ts';
import { settle } from './whereHoped.ts';

const told =
  /@P (?:has |have |had )?(held|kept|hold|holds|keep|keeps|retained|retains|retain|won|took|taken|gained|gains|wins|takes) (?:both )?(?=@C)[^.;]{0,60}?,? as (?:everyone|everybody|most(?: people)?|many|pundits|observers|(?:the )?(?:bookmakers|bookies|pollsters|polls|forecasters)|(?:they|it|the party)|(?:its|their) \w+) (?:had |have |all )*(thought|said|predicted|expected|believed|reckoned|forecast|promised|insisted|hoped) (?:that )?(?:they|it|the party) would /;
const keeps = /^(?:held|kept|hold|keep|retain)/;

/** What was foretold of councils and came about: "P kept X and Y, as everyone thought they would". */
export function asTheyWould(sentence: ReadSentence, line: Line): Outlook[] {
  const match = told.exec(line.text);
  if (match === null) return [];
  const [, deed = '', thought] = match;
  const at = line.starts.indexOf(match.index);
  const party = line.units[at]?.parties[0];
  const council = line.words.indexOf('@C', at);
  const places = council < 0 ? [] : settle(sentence, listAt(line, council));
  if (party === undefined || places.length === 0) return [];
  return [
    { places, party, claim: keeps.test(deed) ? 'hold' : 'win', stance: thought === 'hoped' ? 'hopeful' : 'confident' },
  ];
}
