import { isScoreLine, readScores } from '../scores/readScores.ts';
import type { Discourse, ReadSentence } from '../ReadSentence.ts';
import { isOpenName } from '../units/openName.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { resultShape } from '../units/resultWord.ts';
import { changeUnit, type Unit } from '../units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { settingPlace } from './wardSetting.ts';

const longestName = 5;
const outcome = /^P[+=](?:FP)?\.?$/;
const name = textPattern(/^[A-Z][A-Za-z'’&. -]+$/);

/** The ward that a line names alone, no gazetteer having it, above its result or the scores of its candidates: "STOKE PARK", then "Ann Rowe (Lab) 781, 47.5%"; "Marl Bank. Labour gain from independent." */
export function wardOfHeading(before: ReadSentence, units: readonly Unit[], post: number): Discourse['ward'] {
  const { frames, discourse } = before;
  const main = before.main.at(-1)?.kind === '.' ? before.main.slice(0, -1) : before.main;
  const [first] = main;
  if (first === undefined || main.length > longestName || frames.length > 0 || before.post !== post) return null;
  if (main.some(({ kind }) => !/[xXK&]/.test(kind)) || !name.test(before)) return null;
  const scores = readScores(units);
  const isScored = scores.some(({ percent }) => percent !== null) && isScoreLine(units, scores);
  if (!isScored && !outcome.test(resultShape(units))) return null;
  const text = before.text.replace(/\.$/, '');
  const surface = text.toLowerCase();
  const unit = changeUnit(first, {
    kind: kindOf.name,
    words: surface,
    surface: text.slice(0, 1) + surface.slice(1),
  });
  if (!isOpenName(unit) || discourse.wardSetting.otherElection) return null;
  const council = settingPlace(unit, discourse.wardSetting);
  // "Newport. Labour gain." in a report of Middlesbrough’s, whose next entry is no ward of Newport’s.
  const [titled, more] = discourse.wardSetting.titled;
  const isElsewhere = titled !== undefined && more === undefined && titled.gss !== council?.gss;
  return council === null || (isElsewhere && !isScored)
    ? null
    : { ward: { name: text, council, holder: null }, byElection: discourse.byElections };
}
