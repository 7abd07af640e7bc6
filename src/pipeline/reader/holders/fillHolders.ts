import type { Control } from '../../../domain/Fact.ts';
import type { Finding } from '../../Stage.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { sentenceAt } from '../discourse/sentenceAt.ts';
import { holdersSaidAt } from './holdersSaidAt.ts';
import { keeperHoped } from './keeperHoped.ts';
import { holdersOfLosses, joinLosses } from './joinLosses.ts';
import type { SaidHolder } from './SaidHolder.ts';

type Result = Extract<Finding, { type: 'control' }>;

const reach = 2;
const farthest = 8;

/** Gives results that do not say who had the council what is said of it anywhere else in the document, the nearest words first. */
export function fillHolders(findings: readonly Finding[], read: readonly ReadSentence[]): void {
  const open = findings.filter(
    (finding): finding is Result =>
      finding.type === 'control' && finding.previous === null && finding.outcome !== 'hold',
  );
  if (open.length === 0) return;
  const said = saidOf(new Set(open.map(({ council }) => council.gss)), read);
  const losses = holdersOfLosses(findings, (start) => placeIn(read, start));
  for (const one of losses) said.set(one.gss, [...(said.get(one.gss) ?? []), one]);
  for (const finding of open) {
    const own = said.get(finding.council.gss);
    const above = underHeading(finding, read);
    if (above !== null) setPrevious(finding, above);
    else if (own !== undefined) fill(finding, own, read);
    if (finding.previous === null) fillFromHopes(finding, findings);
  }
  for (const finding of open) if (finding.previous === null) fillFromSame(finding, findings, read);
  joinLosses(findings);
}

// "They won control in X, where it had been hung, and it was the same in Y", "X was lost. So was Y": from the same as the one before.
function fillFromSame(finding: Result, findings: readonly Finding[], read: readonly ReadSentence[]): void {
  const sentence = sentenceAt(read, finding.start);
  if (sentence === null || !isSaidAlike(finding, sentence)) return;
  const model = findings.findLast(
    (one) =>
      one.type === 'control' &&
      one !== finding &&
      one.rule !== 'same-again' &&
      one.post === finding.post &&
      one.end <= finding.end &&
      finding.start - one.end < nearby &&
      one.control === finding.control,
  );
  if (model?.type === 'control' && model.previous !== null) setPrevious(finding, model.previous);
}

// "took Y likewise", "X from the Tories and Y from the same", "Y: Labour gain (ditto)": right behind the name.
function isSaidAlike(finding: Result, { text, start }: ReadSentence): boolean {
  if (finding.rule === 'same-again') return (finding.outcome === 'loss' ? sameLoss : sameWay).test(text);
  return (
    likewise.test(text.slice(finding.end - start)) ||
    text.slice(finding.start - start, finding.end - start).endsWith(' from the same')
  );
}

const nearby = 250;
const likewise =
  /^(?:,? (?:likewise|(?:also )?from (?:the same(?: party)?|them(?: too| as well)?)(?=[,.;]| and\b))|,? \(ditto\))/i;
const sameWay = /\bthe same\b/i;
const sameLoss = /\bthe same\b|\b(?:so|nor|neither) (?:was|were|did|has|have|do|does|is|are)\b/i;

// "The Tories feared for X": who hopes to keep a council has it.
function fillFromHopes(finding: Result, findings: readonly Finding[]): void {
  const keeper = keeperHoped(findings, finding.council.gss);
  if (keeper !== null && keeper.party !== finding.control) setPrevious(finding, keeper.party);
}

const placeIn = (read: readonly ReadSentence[], at: number): { start: number; paragraph: number } => {
  const { start, paragraph } = sentenceAt(read, at) ?? { start: at, paragraph: 0 };
  return { start, paragraph };
};

// Only sentences that name one of the councils, or come soon after one that does and name none.
function saidOf(wanted: ReadonlySet<string>, read: readonly ReadSentence[]): Map<string, SaidHolder[]> {
  const said = new Map<string, SaidHolder[]>();
  let since = Number.POSITIVE_INFINITY;
  for (const [index, sentence] of read.entries()) {
    const names = sentence.kinds.includes(kindOf.council);
    since = names && namesOneOf(sentence, wanted) ? 0 : since + 1;
    const next = read[index + 1];
    const isAhead = !names && next?.paragraph === sentence.paragraph && namesOneOf(next, wanted);
    if ((since > farthest && !isAhead) || !/[PNYoHQRz]/.test(sentence.kinds)) continue;
    for (const one of holdersSaidAt(read, index))
      if (wanted.has(one.gss)) said.set(one.gss, [...(said.get(one.gss) ?? []), one]);
  }
  return said;
}

const namesOneOf = ({ units, discourse }: ReadSentence, wanted: ReadonlySet<string>): boolean =>
  units.some(({ councils }) => councils.some((council) => wanted.has(discourse.placeOf(council)?.gss ?? '')));

// "Conservative losses", and below it "X (to Labour)".
function underHeading({ start, control }: Result, read: readonly ReadSentence[]): Control | null {
  const heading = sentenceAt(read, start)?.discourse.heading ?? null;
  if (heading === null || heading.outcome === 'hold' || heading.previous === control) return null;
  return heading.outcome === 'loss' || heading.control === control ? heading.previous : null;
}

function fill(finding: Result, said: readonly SaidHolder[], read: readonly ReadSentence[]): void {
  const own = sentenceAt(read, finding.start);
  const distanceOf = ({ start, post, paragraph }: SaidHolder): number =>
    post !== finding.post || own === null
      ? 3
      : start === own.start
        ? 0
        : Math.abs(paragraph - own.paragraph) <= reach
          ? 1
          : 2;
  if (
    said.some((one) => one.holder === finding.control && distanceOf(one) === 0) &&
    own !== null &&
    isKept(finding, own)
  )
    return;
  const usable = said.filter(({ weight, start }) => {
    if (weight === 'loser') return finding.control === 'NOC' && start === own?.start;
    return weight === 'said' || finding.control !== 'NOC';
  });
  for (let distance = 0; distance <= 3; distance += 1) {
    const holders = new Set(usable.filter((one) => distanceOf(one) === distance).map(({ holder }) => holder));
    if (distance <= 1 && holders.size === 1 && isHeldBefore(finding, said, read)) {
      setHeld(finding);
      return;
    }
    if (finding.control !== null && (finding.control !== 'NOC' || /^(?:lose|majority)-/.test(finding.rule)))
      holders.delete(finding.control);
    if (holders.size === 0) continue;
    const holder = soleHolder(finding, holders);
    if (holder === null) return;
    const isHung = finding.control !== 'NOC' && usable.some((one) => one.holder === 'NOC' && distanceOf(one) <= 2);
    setPrevious(finding, isHung ? 'NOC' : holder);
    return;
  }
}

// "The Tories won X. They had a bare majority before."
function isHeldBefore(
  { outcome, control, start, post }: Result,
  said: readonly SaidHolder[],
  read: readonly ReadSentence[],
): boolean {
  return (
    outcome === 'gain' &&
    said.some((one) => {
      const sentence = one.holder === control && one.post === post ? sentenceAt(read, one.start) : null;
      return sentence !== null && sentence.start > start && heldBefore.test(sentence.text);
    })
  );
}

const heldBefore =
  /\b(?:had|held) (?:an? )?(?:\w+ )?(?:majority|control) (?:before|already)\b|\b(?:ran|run|running|held|controlled|had) (?:it|the council|the place) (?:anyway|already|before)\b|\balready (?:ran|run|held|controlled|had)\b/i;

function setHeld(finding: Result): void {
  finding.outcome = 'hold';
  finding.previous = finding.control;
}

// "Labour won X, which it already controlled": won again.
function isKept(finding: Result, { text }: ReadSentence): boolean {
  if (finding.outcome !== 'gain' || !alreadyTheirs.test(text) || takenBack.test(text)) return false;
  setHeld(finding);
  return true;
}

const alreadyTheirs =
  /\b(already (ran|run|runs|controlled|controls|held|holds|had|governed)|(was|were|had been) defending|defend(ed|ing) a majority|which (they|it) (have|has) (run|held|controlled|governed) (since|for))\b/i;
const takenBack = /\b(back|regain\w*|retak\w*|retook|recaptur\w*|gain(s|ed)?|minority|first)\b/i;

// Who runs a council need not have a majority: that nobody had one says more.
function soleHolder({ control }: Result, holders: Set<Control>): Control | null {
  if (holders.size > 1 && holders.has('NOC')) {
    if (control !== 'NOC') return 'NOC';
    holders.delete('NOC');
  }
  const [only] = holders;
  return holders.size === 1 ? (only ?? null) : null;
}

function setPrevious(finding: Result, holder: Control): void {
  if (holder === 'NOC' && finding.control === 'NOC') {
    finding.outcome = 'hold';
    finding.previous = 'NOC';
    return;
  }
  finding.previous = holder;
  if (!finding.inferred.includes('previous')) finding.inferred.push('previous');
}
