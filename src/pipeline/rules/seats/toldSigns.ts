import { kindTest } from '../../reader/units/kindTest.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { flatten } from '../../flatten.ts';

const signs: readonly (readonly [string, string])[] = [
  ['with nobody|with none|with no one|none|nothing|zero|nil|nowhere|scratch', '0'],
  ['up|risen|grown|swollen|rises|rose', 'u'],
  ['down|shrunk|fallen|reduced|cut|slumped|slumps|dwindled|dropped|falls|fell', 'd'],
  ['fewer|less', 'f'],
  ['more|extra|additional|further', 'm'],
  ['both|both of|all three|all four|all five|two of|three of', '2'],
  ['their|its|his|her', 'h'],
  ['almost|nearly|virtually|practically', '!'],
  ['of them|of those|of which|of whom', 'o'],
];
const signOfWords = new Map(flatten(signs, ([words, sign]) => words.split('|').map((one) => [one, sign] as const)));

const isKept = kindTest('P#,;&TFIO^(B');
const isLight = kindTest('dxalntYj');

/** The units that count for the ways of telling, and one sign for each of them. */
export function signsOf(units: readonly Unit[]): { kept: Unit[]; text: string } {
  const kept: Unit[] = [];
  let text = '';
  for (const [at, unit] of units.entries()) {
    // "all three seats going to Labour"
    if (unit.words === 'going to') {
      kept.push(unit, unit);
      text += 'gT';
      continue;
    }
    const sign = isLone(units, at) ? '#' : isFirst(units, at) ? '1' : isAll(units, at) ? 'e' : signOf(unit);
    if (sign === null) continue;
    kept.push(unit);
    text += sign;
  }
  return { kept, text };
}

// "Ukip’s sole councillor"
const isLone = (units: readonly Unit[], at: number): boolean =>
  /^(?:sole|lone|only|single)$/.test(units[at]?.words ?? '') &&
  units[at - 1]?.owns === true &&
  units[at + 1]?.kind === kindOf.seats;

// "its first councillor", "its first Green councillor"
const isFirst = (units: readonly Unit[], at: number): boolean =>
  /^first(?: ever)?$/.test(units[at]?.words ?? '') &&
  /^(?:#|P?S)/.test(
    units
      .slice(at + 1, at + 3)
      .map(({ kind }) => kind)
      .join(''),
  ) &&
  units.slice(at + 1, at + 3).some(({ words }) => /^(?:councillor|seat|council seat)$/.test(words));

// "every one a gain", "all gains"
const isAll = (units: readonly Unit[], at: number): boolean =>
  /^(?:all|all of|every one|each)$/.test(units[at]?.words ?? '') &&
  units.slice(at + 1, at + 4).some(({ words }) => /^gains?$/.test(words));

// One sign for what counts here; null for a word that may stand anywhere between.
function signOf(unit: Unit): string | null {
  const known = signOfWords.get(unit.words);
  if (known !== undefined) return known;
  if (/^(?:out|gone)$/.test(unit.words)) return 'x';
  if (unit.words === 'compared') return 'q';
  if (unit.group !== null) return verbSign(unit);
  if (unit.kind === kindOf.determiner && unit.words === 'no') return '0';
  if (/^gains?$/.test(unit.words)) return 'G';
  if (unit.kind === kindOf.seats) return /seat|councillor|cllr/.test(unit.words) ? 'S' : '!';
  if (unit.kind === kindOf.with) return 'c';
  if (unit.kind === kindOf.relative || /[CKW]/.test(unit.kind)) return unit.kind === kindOf.relative ? '~' : 'C';
  if (unit.kind === kindOf.noc) return '0';
  return isKept(unit.kind) ? unit.kind : isLight(unit.kind) ? null : '!';
}

function verbSign({ group, words }: Unit): string {
  if (group === null) return '!';
  const { verbClass, voice, lemma } = group;
  if (lemma === 'double') return 'D';
  if (/^(?:treble|triple)$/.test(lemma)) return 'E';
  if (/^(?:reduce|cut|slash|shrink|slump|plunge|plummet|tumble|sink|crash|halve|slip|slide|collapse)$/.test(lemma))
    return 'd';
  if (/^(?:rise|grow|climb|increase|swell)$/.test(lemma)) return 'u';
  if (verbClass === 'gain' && voice === 'passive') return 'W';
  if (verbClass === 'oust') return voice === 'passive' ? 'X' : 'U';
  if (/^(?:relieve|deprive|strip|rob|cost)$/.test(lemma)) return voice === 'active' ? 'r' : '!';
  if (verbClass === 'lose') return voice === 'active' ? 'l' : 'X';
  if (/^(?:go|pass|fall)$/.test(lemma)) return 'g';
  if (/^(?:arrive|come|begin|start|finish|end up|end)$/.test(lemma)) return 'a';
  if (verbClass === 'gain') return 'w';
  if (verbClass === 'have') return /\bhad\b/.test(words) ? 'V' : 'v';
  return verbClass === 'be' ? 'v' : '!';
}
