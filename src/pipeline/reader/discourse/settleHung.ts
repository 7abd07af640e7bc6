import type { Finding } from '../../Stage.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import type { Unit } from '../units/Unit.ts';
import { flatten } from '../../flatten.ts';

type Control = Extract<Finding, { type: 'control' }>;

/** "lost X, where no party has a majority now", "control of X and Y was lost: both are hung": what the same sentence says of a loss whose winner it does not name. */
export function settleHung(sentence: ReadSentence, findings: readonly Finding[]): void {
  const open = findings.filter(isOpen);
  if (open.length === 0 || sentence.isQuestion) return;
  // "X was lost in the same manner": to nobody, as the one before.
  const { lastResult } = sentence.discourse;
  const isAlike = /\bin (?:much )?the same (?:manner|way|fashion)\b/i.test(sentence.text);
  if (isAlike && lastResult?.outcome === 'loss' && lastResult.control === 'NOC')
    for (const finding of open) finding.control = 'NOC';
  if (open.length === 1 && fallsShort(sentence)) for (const finding of open) finding.control = 'NOC';
  const lost = new Set(open.map(({ council }) => council.gss));
  // "Labour loses control, nobody has a majority": of the council that the sentence before named.
  let about: string[] = sentence.kinds.includes(kindOf.council) ? [] : [...lost];
  let isFresh = true;
  const ofBoth = /\b(?:neither|none|both)\b/i.test(sentence.text);
  for (const [at, unit] of sentence.units.entries()) {
    if (unit.kind === kindOf.council) {
      const named = flatten(unit.councils, (council) => sentence.discourse.placeOf(council)?.gss ?? []);
      // A list goes on; a name after other words begins anew.
      about = isFresh ? [...about, ...named] : named;
      isFresh = true;
    } else if (!/[,&d]/.test(unit.kind) && !(ofBoth && isAndIn(sentence.units, at))) isFresh = false;
    if (unit.kind !== kindOf.noc || !isStateNow(sentence.units, at)) continue;
    // "No party has a majority in X after the Tories lost control"
    const behind = sentence.units[at + 1]?.kind === kindOf.at ? sentence.units[at + 2] : undefined;
    if (behind?.kind === kindOf.council)
      about = flatten(behind.councils, (council) => sentence.discourse.placeOf(council)?.gss ?? []);
    if (about.some((gss) => !lost.has(gss))) continue;
    for (const finding of open) if (about.includes(finding.council.gss)) finding.control = 'NOC';
  }
}

// "in X and in Y, neither of which has a majority"
const isAndIn = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === kindOf.at && units[at - 1]?.kind === kindOf.and;

const short =
  /\bshort of (?:a |an |the )?(?:overall |outright |absolute |working )?majority\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: seats?)? short\b|\bfell (?:just |narrowly |well )?short\b|\b(?:neither|nor) (?:does|do|has|have|is|are)(?: it| they)? any(?:one|body)(?: else)?\b|\b(?:nobody|no one) else (?:does|has (?:one|it))\b/i;

// "Labour lost control of X, falling two short": whoever lost it, nobody has a majority.
const fallsShort = ({ text, frames }: ReadSentence): boolean =>
  short.test(text) && !frames.some(({ mood }) => /^(?:conditional|planned|hoped|claimed)$/.test(mood));

const isOpen = (finding: Finding): finding is Control =>
  finding.type === 'control' && finding.outcome === 'loss' && finding.control === null;

const reach = 6;

// Said of now, in a clause of its own: not "from no overall control", "previously hung" or "could be hung".
function isStateNow(units: readonly Unit[], at: number): boolean {
  // "The Conservatives lost it and nobody won it"
  const isWon = /\b(?:won|took|gained|captured) (?:it|the (?:council|county|borough|city|district))$/.test(
    units[at]?.words ?? '',
  );
  if (units[at]?.tense === 'then' && !isWon) return false;
  for (let before = at - 1; before >= at - reach; before -= 1) {
    const unit = units[before];
    if (unit === undefined || /[,;:\-^~(&]/.test(unit.kind)) return true;
    const isSettled =
      unit.group?.lemma === 'be' && unit.group.tense === 'future' && units[before - 1]?.words === 'there';
    if (isSettled) return true;
    if (/[Ffc20]/.test(unit.kind) || (unit.group !== null && unit.group.mood !== 'stated')) return false;
    // "the council slipped into no overall control"
    if (unit.group !== null && /^(past|pluperfect)$/.test(unit.group.tense))
      return unit.group.verbClass === 'move' && units[at - 1]?.kind === '>';
  }
  return true;
}
