import type { Party } from '../../../domain/Fact.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { behind, phrase, type Line } from './Line.ts';
import { listAt } from './parseObject.ts';

const runs = phrase(
  ', (?:who|which) (?:have |has |had )?(?:been )?(?:run|runs|ran|running|control|controls|controlled|hold|holds|held|lead|leads|led|govern|governs|governed|(?:in )?(?:charge|control|power|office) (?:of|in|at))(?: the)?(?= @C)',
);
const theirs =
  /^,? (?:which|where) (?:it|they|the party|he|she|(?:his|her|their) party|(?:the )?@P) (?:(?:is|are|have|has|had|been|always|long) )*(?:runs?|ran|running|controls?|controlled|holds?|held|governs?|governed|leads?|led|defends?|defending|(?:the )?(?:incumbents?|ruling party|administration)|in (?:charge|power|control|office))\b/;

const ruling =
  /^(?:runs?|ran|running|controls?|controlled|holds?|held|governs?|governed|leads?|led|defends?|defending|in)$/;
const longest = 14;

/** The councils that a party is said to run beside its name: "The Lib Dems, who run X, are confident". */
export function runBeside(line: Line, party: number): Unit[] | null {
  const at = behind(line, runs, party + 1);
  return at === null ? null : listAt(line, at);
}

/** Whether a council stands in what is said of who runs it: "The Lib Dems, who run X, are confident". */
export const isInRun = ({ words }: Line, council: number): boolean =>
  / (?:who|which) (?:have |has |had )?(?:run|runs|ran|control|controls|hold|holds|lead|leads|govern|governs)(?: the)? $/.test(
    ` ${words.slice(Math.max(0, council - 5), council).join(' ')} `,
  );

/** Whether the words behind a council say that whoever hopes for it has it: "confident about X, which they run". */
export function isRunAlready({ words, units }: Line, end: number, party: Party): boolean {
  const behindIt = words.slice(end, end + longest);
  if (!theirs.test(behindIt.join(' '))) return false;
  // "hopeful of X, which the Conservatives have run since 2004"
  const named = behindIt.indexOf('@P');
  const verb = behindIt.findIndex((word) => ruling.test(word));
  return named < 0 || named > verb || units[end + named]?.parties[0] === party;
}

const ranIt =
  /@P (?:ran|controlled|governed|held|had (?:run|held|controlled|governed|had)) (?:the (?:\w+ )?(?:county|council|borough|city|district|place|authority)|it|(?:the )?@C) until /;

/** Whether a sentence says that a party ran it till now: "The Conservatives ran the county until last night, and thought they might scrape home". */
export function ranUntilNow(line: Line, party: Party): boolean {
  const match = ranIt.exec(line.text);
  return match !== null && line.units[line.starts.indexOf(match.index)]?.parties[0] === party;
}
