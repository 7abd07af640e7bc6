import type { Finding } from '../Stage.ts';
import { kindOf } from './lexiconWords.ts';
import type { ReadSentence } from './ReadSentence.ts';
import type { Unit } from './Unit.ts';

type Control = Extract<Finding, { type: 'control' }>;

/** "lost X, where no party has a majority now", "control of X and Y was lost: both are hung": what the same sentence says of a loss whose winner it does not name. */
export function settleHung(sentence: ReadSentence, findings: readonly Finding[]): void {
  const open = findings.filter(isOpen);
  if (open.length === 0 || sentence.isQuestion) return;
  const lost = new Set(open.map(({ council }) => council.gss));
  let about: string[] = [];
  let isFresh = true;
  for (const [at, unit] of sentence.units.entries()) {
    if (unit.kind === kindOf.council) {
      const named = unit.councils.flatMap((council) => sentence.discourse.placeOf(council)?.gss ?? []);
      // A list goes on; a name after other words begins anew.
      about = isFresh ? [...about, ...named] : named;
      isFresh = true;
    } else if (!/[,&d]/.test(unit.kind)) isFresh = false;
    if (unit.kind !== kindOf.noc || !isStateNow(sentence.units, at)) continue;
    if (about.some((gss) => !lost.has(gss))) continue;
    for (const finding of open) if (about.includes(finding.council.gss)) finding.control = 'NOC';
  }
}

const isOpen = (finding: Finding): finding is Control =>
  finding.type === 'control' && finding.outcome === 'loss' && finding.control === null;

const reach = 6;

// Said of now, in a clause of its own: not "from no overall control", "previously hung" or "could be hung".
function isStateNow(units: readonly Unit[], at: number): boolean {
  if (units[at]?.tense === 'then') return false;
  for (let before = at - 1; before >= at - reach; before -= 1) {
    const unit = units[before];
    if (unit === undefined || /[,;:\-^~(&]/.test(unit.kind)) return true;
    const isSettled =
      unit.group?.lemma === 'be' && unit.group.tense === 'future' && units[before - 1]?.words === 'there';
    if (isSettled) return true;
    if (/[Ffc20]/.test(unit.kind) || (unit.group !== null && unit.group.mood !== 'stated')) return false;
    if (unit.group !== null && /^(past|pluperfect)$/.test(unit.group.tense)) return false;
  }
  return true;
}
