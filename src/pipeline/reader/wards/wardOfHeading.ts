import { isScoreLine, readScores } from '../scores/readScores.ts';
import type { Discourse, ReadSentence } from '../ReadSentence.ts';
import { isOpenName } from '../units/openName.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { changeUnit, type Unit } from '../units/Unit.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { settingPlace } from './wardSetting.ts';

const longestName = 5;
const name = textPattern(/^[A-Z][A-Za-z'’&. -]+$/);

/** The ward that a line names alone, no gazetteer having it, above the scores of its candidates: "STOKE PARK", then "Ann Rowe (Lab) 781, 47.5%". */
export function wardOfHeading(before: ReadSentence, units: readonly Unit[], post: number): Discourse['ward'] {
  const { main, frames, discourse } = before;
  const [first] = main;
  if (first === undefined || main.length > longestName || frames.length > 0 || before.post !== post) return null;
  if (main.some(({ kind }) => !/[xXK&]/.test(kind)) || !name.test(before)) return null;
  const scores = readScores(units);
  if (!scores.some(({ percent }) => percent !== null) || !isScoreLine(units, scores)) return null;
  const surface = before.text.toLowerCase();
  const unit = changeUnit(first, {
    kind: kindOf.name,
    words: surface,
    surface: before.text.slice(0, 1) + surface.slice(1),
  });
  if (!isOpenName(unit) || discourse.wardSetting.otherElection) return null;
  const council = settingPlace(unit, discourse.wardSetting);
  return council === null
    ? null
    : { ward: { name: before.text, council, holder: null }, byElection: discourse.byElections };
}
