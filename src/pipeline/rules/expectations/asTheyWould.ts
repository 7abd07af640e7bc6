import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Line } from './Line.ts';
import type { Outlook } from './Outlook.ts';
import { listAt } from './parseObject.ts';
import { settle } from './whereHoped.ts';

const told =
  /@P (?:has |have |had )?(held|kept|hold|holds|keep|keeps|retained|retains|retain|won|took|taken|gained|gains|wins|takes) (?:both )?(?=@C)[^.;]{0,60}?,? as (?:everyone|everybody|most(?: people)?|many|pundits|observers|(?:the )?(?:bookmakers|bookies|pollsters|polls|forecasters)|(?:they|it|the party)|(?:its|their) \w+) (?:had |have |all )*(thought|said|predicted|expected|believed|reckoned|forecast|promised|insisted|hoped) (?:that )?(?:they|it|the party) would /;
/** "P lost X, as they had feared", "P won X, which they did not expect to" */
const thought =
  /@P (?:has |have |had )?(lost|loses|lose|held|kept|hold|holds|keep|keeps|retained|retains|retain|won|took|taken|gained|gains|wins|takes) (?:overall )?(?:control of )?(?=@C)[^.;]{0,50}?,? (?:as (?:they|it|the party) (?:had )?(?:\w+ )?(feared|expected|hoped|predicted)(?: (?:that )?(?:they|it) would| to| might)?|which (?:they|it|the party) (?:did not|had not) (not )?expect(?:ed)?(?: to)?) (?=[.,;]|$)/;
const keeps = /^(?:held|kept|hold|keep|retain)/;

/** What was foretold of councils and came about: "P kept X and Y, as everyone thought they would". */
export function asTheyWould(sentence: ReadSentence, line: Line): Outlook[] {
  const match = told.exec(line.text);
  if (match === null)
    return sentence.discourse.lastResult === null
      ? asFeared(sentence, line)
      : [...asFeared(sentence, line), ...asToldAfter(sentence, line)];
  const [, deed = '', thought] = match;
  const { party, places } = partyAndPlaces(match, sentence, line);
  if (party === undefined || places.length === 0) return [];
  return [
    { places, party, claim: keeps.test(deed) ? 'hold' : 'win', stance: thought === 'hoped' ? 'hopeful' : 'confident' },
  ];
}

// Whose deed the match tells, and of which councils.
function partyAndPlaces({ index }: RegExpExecArray, sentence: ReadSentence, line: Line) {
  const at = line.starts.indexOf(index);
  const council = line.words.indexOf('@C', at);
  return { party: line.units[at]?.parties[0], places: council < 0 ? [] : settle(sentence, listAt(line, council)) };
}

// "P lost X, as they had feared": what was thought came about, or did not.
function asFeared(sentence: ReadSentence, line: Line): Outlook[] {
  const match = thought.exec(line.text);
  if (match === null) return [];
  const [, deed = '', word] = match;
  const { party, places } = partyAndPlaces(match, sentence, line);
  if (party === undefined || places.length === 0) return [];
  if (deed.startsWith('los'))
    return word === 'feared'
      ? [{ places, party, claim: 'hold', stance: 'doubtful' }]
      : word === 'expected' || word === 'predicted'
        ? [{ places, party, claim: 'lose', stance: 'confident' }]
        : [];
  const claim = keeps.test(deed) ? 'hold' : 'win';
  if (word === undefined) return [{ places, party, claim, stance: 'doubtful' }];
  return word === 'feared' ? [] : [{ places, party, claim, stance: word === 'hoped' ? 'hopeful' : 'confident' }];
}

const who = '(?:they|it|the party|(?:the )?@P(?: (?!had )\\w+)?|some|many)';
const fearedNot = new RegExp(
  ` ${who} (?:had )?(?:\\w+ )?(?:feared|worried) (?:that )?(?:they|it) (?:would|might) not (?:[.,;]|$)`,
);
const fearedSo = new RegExp(` ${who} had (?:\\w+ )?feared (?:as much|it|so) (?:[.,;]|when|since|for|all|$)`);
const notExpected = new RegExp(
  `^ (?:but |and )?${who} (?:had not|did not|had never) (?:\\w+ )?(?:expect(?:ed)?|thought|think) (?:to|(?:that )?(?:they|it) would) (?:[.,;]|$)`,
);
const expected = new RegExp(
  `^ (?:and )?${who} (?:had|were|was) (?:been )?(?:widely )?(?:expected|tipped) to (?:[.,;]|$)`,
);
const longest = 18;

// "P have held X. They had feared they would not.": of the result right before.
function asToldAfter({ discourse: { lastResult, before }, post }: ReadSentence, line: Line): Outlook[] {
  if (lastResult === null || line.words.includes('@C') || line.words.length > longest || before?.post !== post)
    return [];
  const { control, previous, outcome, council } = lastResult;
  if (before.end < lastResult.start || control === 'NOC') return [];
  const places = [council];
  const lost = outcome === 'hold' ? null : previous;
  if (fearedSo.test(line.text))
    return lost === null || lost === 'NOC' ? [] : [{ places, party: lost, claim: 'hold', stance: 'doubtful' }];
  if (control === null) return [];
  const claim = outcome === 'hold' ? 'hold' : 'win';
  if (fearedNot.test(line.text)) return [{ places, party: control, claim, stance: 'doubtful' }];
  if (notExpected.test(line.text)) return [{ places, party: control, claim, stance: 'doubtful' }];
  return expected.test(line.text) ? [{ places, party: control, claim, stance: 'confident' }] : [];
}
