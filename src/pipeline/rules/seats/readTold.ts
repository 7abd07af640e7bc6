import type { Party } from '../../../domain/Fact.ts';
import { kindTest } from '../../reader/kindTest.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/Unit.ts';
import { placesAround } from './placesAround.ts';
import { isWhole } from './readCount.ts';
import type { SeatChange } from './SeatChange.ts';

const mostSeats = 130;
const others =
  /%|\bper ?cent\b|\bpercent\b|\bvotes?\b|\bshares?\b|\bpoints?\b|\bswing\b|\bturnout\b|\bmajority of\b|\bwards? (?:seats?|councillors?)\b|\d\.\d/i;
const signs: readonly (readonly [string, string])[] = [
  ['none|nothing|zero|nil|nowhere|scratch', '0'],
  ['up|risen|grown|swollen|rises|rose', 'u'],
  ['down|shrunk|fallen|reduced|cut|slumped|slumps|dwindled|dropped|falls|fell', 'd'],
  ['fewer|less', 'f'],
  ['more', 'm'],
  ['both|both of', '2'],
  ['their|its', 'h'],
  ['of them|of those|of which|of whom', 'o'],
];
const signOfWords = new Map(signs.flatMap(([words, sign]) => words.split('|').map((one) => [one, sign] as const)));

interface Told {
  /** What is said, over one sign a unit; named groups: `p` and `q` parties, `n` and `k` numbers. */
  shape: RegExp;
  read: (n: number, k: number | null) => { own: number; other: number | null; seats: number | null } | null;
}

const shed = (n: number): { own: number; other: number; seats: null } => ({ own: -n, other: n, seats: null });
const won = (n: number): { own: number; other: null; seats: number | null } => ({ own: n, other: null, seats: n });
const between = (now: number, then: number | null): { own: number; other: null; seats: number } | null =>
  then === null || now === then ? null : { own: now - then, other: null, seats: now };
const lot = '(?:[IO]C)?';

const ways: readonly Told[] = [
  // "Five Conservatives lost their seats", "Both Ukip councillors in X lost their seats", "14 Tory councillors were unseated"
  { shape: new RegExp(`(?<n>[#2])(?<p>P)S?${lot},?l[h]?S`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  { shape: new RegExp(`(?<n>[#2])(?<p>P)S?${lot}X`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  // "Ukip’s three councillors in X all lost their seats"
  { shape: new RegExp(`(?<p>P)(?<n>[#2])S${lot},?l[h]?S`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  // "Three Labour seats have gone to the Greens"
  { shape: new RegExp(`(?<n>[#2])(?<p>P)S${lot},?[gl]T(?<q>P)`, 'dg'), read: shed },
  // "finished with 31 seats in X, four fewer than before"
  {
    shape: new RegExp(`(?<p>P)[^;#]{0,4}(?<n>#)S?${lot},(?<k>#)S?f`, 'dg'),
    read: (n, k) => (k === null ? null : { own: -k, other: null, seats: n }),
  },
  {
    shape: new RegExp(`(?<p>P)[^;#]{0,4}(?<n>#)S?${lot},(?<k>#)S?m(?!.?P)`, 'dg'),
    read: (n, k) => (k === null ? null : { own: k, other: null, seats: n }),
  },
  // "down to 20 seats from 28", "up to 30, from 20"
  { shape: /(?<p>P)[^;#P]{0,4}[ud]T(?<n>[#0])S?,?F(?<k>[#0])/dg, read: between },
  // "slumped from 19 to none", "who had two, have three"
  { shape: /(?<p>P)[^;#P]{0,4}[udg]F(?<k>[#0])S?,?T(?<n>[#0])/dg, read: between },
  { shape: /(?<p>P)[,~]{0,2}V(?<k>[#0])S?(?:[IO]C)?,?&?n?v(?<n>[#0])/dg, read: between },
  // "have 28 seats (they had 36)", "33 of 56 seats; they had two"
  { shape: new RegExp(`(?<p>P)[^;#P]{0,4}(?<n>#)(?:O#)?S?${lot}[(;,]?V(?<k>[#0])`, 'dg'), read: between },
  // "took 30 seats, 13 of them gains"
  {
    shape: new RegExp(`(?<p>P)[^;#P]{0,4}(?<n>#)S?${lot},(?<k>#)oG`, 'dg'),
    read: (n, k) => (k === null ? null : { own: k, other: null, seats: n }),
  },
  // "Labour loses control, with six of its councillors out", "as 14 of the party’s seats went"
  { shape: /(?<p>P)[^;#P]{0,9}(?<n>#)O?h?S(?:x|g(?!T))/dg, read: (n) => ({ ...shed(n), other: null }) },
  // "Eight seats were gained by Labour", "Four seats were lost by the Tories", "… from the Tories"
  { shape: new RegExp(`(?<n>#)S${lot}WB(?<p>P)`, 'dg'), read: (n) => ({ ...won(n), seats: null }) },
  { shape: new RegExp(`(?<n>#)S${lot}W[^;#]{0,4}F(?<p>P)`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  { shape: new RegExp(`(?<n>#)S${lot}XB(?<p>P)`, 'dg'), read: (n) => ({ ...shed(n), other: null }) },
  // "Six seats changed hands, all from Labour to the Tories"
  { shape: new RegExp(`(?<n>#)S${lot}(?:g|!)[^;#P]{0,4}F(?<p>P)T(?<q>P)`, 'dg'), read: shed },
  // "doubled its tally to 24"
  {
    shape: /(?<p>P)[^;#P]{0,2}D[^;#P]{0,4}T(?<n>#)/dg,
    read: (n) => (n % 2 === 0 ? { own: n / 2, other: null, seats: n } : null),
  },
  // "won 23 seats from nothing", "arrived with 11, having had none"
  { shape: new RegExp(`(?<p>P)[^;#P]{0,2}[wa]c?(?<n>#)S?${lot},?F0`, 'dg'), read: won },
  { shape: new RegExp(`(?<p>P)[^;#P]{0,2}[wavc]{1,2}(?<n>#)S?${lot},?~?V0`, 'dg'), read: won },
];

/** Changes told by what was and is: "down to 20 seats from 28", "31 seats, four fewer", "23 from nothing", and by whose seats went. */
export function readTold(sentence: ReadSentence): SeatChange[] {
  // Every way names a party.
  if (sentence.isQuestion || !sentence.kinds.includes('P') || others.test(sentence.text)) return [];
  if (sentence.frames.some(({ mood }) => mood !== 'stated' && mood !== 'remembered')) return [];
  const kept: Unit[] = [];
  let text = '';
  for (const unit of sentence.units) {
    const sign = signOf(unit);
    if (sign === null) continue;
    kept.push(unit);
    text += sign;
  }
  const changes: SeatChange[] = [];
  for (const { shape, read } of ways) {
    // A search first: listing the matches makes a copy of the pattern.
    if (text.search(shape) < 0) continue;
    for (const match of text.matchAll(shape)) changes.push(...toChanges(sentence, kept, match, read));
  }
  return changes;
}

function toChanges(
  sentence: ReadSentence,
  kept: readonly Unit[],
  match: RegExpExecArray,
  read: Told['read'],
): SeatChange[] {
  const unitAt = (name: string): Unit | undefined => {
    const place = match.indices?.groups?.[name];
    return place === undefined ? undefined : kept[place[0]];
  };
  const [own, other, n, k] = ['p', 'q', 'n', 'k'].map(unitAt);
  const value = n === undefined ? null : valueOf(n);
  const told = value === null ? null : read(value, k === undefined ? null : valueOf(k));
  const party = own?.parties[0];
  const last = kept[match.index + match[0].length - 1];
  if (told === null || own?.parties.length !== 1 || party === undefined || last === undefined) return [];
  const first = kept[match.index];
  const isOther = sentence.units.some(
    ({ words, start }) =>
      start >= own.start && start <= last.end && /\b(?:majority|majorities|lead|margin|target|short)\b/.test(words),
  );
  if (isOther) return [];
  const places = placesAround(sentence, sentence.units.indexOf(first ?? own), sentence.units.indexOf(last) + 1);
  if (places.length !== 1 || Math.abs(told.own) > mostSeats) return [];
  const make = (of: Party, change: number, seats: number | null): SeatChange => ({
    telling: 'net',
    party: of,
    places,
    change,
    direction: change > 0 ? 'up' : 'down',
    seats,
    start: first?.start ?? own.start,
    end: last.end,
  });
  const rival = other?.parties[0];
  return [
    make(party, told.own, told.seats),
    ...(told.other !== null && rival !== undefined ? [make(rival, told.other, null)] : []),
  ];
}

const valueOf = (unit: Unit): number | null => {
  if (unit.words.startsWith('both')) return 2;
  if (unit.kind !== kindOf.number) return 0;
  return isWhole(unit) && unit.value !== null && unit.value <= mostSeats ? unit.value : null;
};

const isKept = kindTest('P#,;&TFIO^(B');
const isLight = kindTest('dxalntYj');

// One sign for what counts here; null for a word that may stand anywhere between.
function signOf(unit: Unit): string | null {
  const known = signOfWords.get(unit.words);
  if (known !== undefined) return known;
  if (/^(?:out|gone)$/.test(unit.words)) return 'x';
  if (unit.group !== null) return verbSign(unit);
  if (unit.kind === kindOf.determiner && unit.words === 'no') return '0';
  if (unit.words === 'gains') return 'G';
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
  if (/^(?:reduce|cut|slash|shrink|slump|plunge|crash)$/.test(lemma)) return 'd';
  if (/^(?:rise|grow|climb|increase|swell)$/.test(lemma)) return 'u';
  if (verbClass === 'gain' && voice === 'passive') return 'W';
  if (verbClass === 'oust' && voice === 'passive') return 'X';
  if (verbClass === 'lose') return voice === 'active' ? 'l' : 'X';
  if (/^(?:go|pass|fall)$/.test(lemma)) return 'g';
  if (/^(?:arrive|come|begin|start|finish|end up|end)$/.test(lemma)) return 'a';
  if (verbClass === 'gain') return 'w';
  if (verbClass === 'have') return /\bhad\b/.test(words) ? 'V' : 'v';
  return verbClass === 'be' ? 'v' : '!';
}
