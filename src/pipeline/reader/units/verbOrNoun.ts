import { kindOf } from './lexiconWords.ts';
import type { Unit } from './Unit.ts';

const skipped = new Set<string>([kindOf.adverb, kindOf.now, kindOf.still, kindOf.noMore]);

/** Words that may be a noun or a verb. */
export const nounable = new Set([
  'gain',
  'gains',
  'hold',
  'hold on',
  'holds',
  'win',
  'wins',
  'capture',
  'defeat',
  'defeats',
  'run',
  'control',
  'command',
  'rule',
  'lead',
  'move',
  'swing',
  'switch',
  'shift',
  'vote',
  'votes',
  'votes out',
  'sweep',
  'rise',
  'fall',
  'change',
  'loss',
  'grip',
  'drop',
  'push',
  'return',
  'poll',
  'polls',
  'count',
  'counts',
  'counting',
  'start',
  'end',
  'stand',
  'claim',
  'report',
  'reports',
  'call',
  'calls',
  'charge',
  'fight',
  'challenge',
  'hope',
  'hopes',
  'fears',
  'claims',
  'dreams',
  'slide',
  'climb',
  'work',
  'standing',
  'voting',
  'polling',
  'slip',
  'forecast',
  'estimate',
  'project',
  'surge',
  'double',
  'hands',
  'crown',
]);

/** Whether a word that may be a noun or a verb is a verb, going by what stands before it. */
export function isVerbAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (
    unit !== undefined &&
    controlNouns.test(unit.words) &&
    (units[at + 1]?.kind === kindOf.of ||
      units[at + 1]?.verb?.past === true ||
      // "Labour control has gone"
      (units[at - 1]?.kind === kindOf.party && /^(?:has|have|is|was)$/.test(units[at + 1]?.words ?? '')))
  )
    return false;
  // "on polling day"
  if (unit?.words === 'polling')
    return !/^(?:days?|stations?|places?|booths?|cards?)$/.test(units[at + 1]?.words ?? '');
  // "remains in Labour hands": the verb hands something over.
  if (unit?.words === 'hands' && !/[CRPdY]/.test(units[at + 1]?.kind ?? '')) return false;
  // "held X with plenty in hand"
  if (unit?.words === 'hand' && units[at - 1]?.words === 'in') return false;
  // "a reduced majority", "the lost council": no verb follows an article.
  if (unit?.verb !== null && articles.test(units[at - 1]?.words ?? '') && units[at - 1]?.kind === kindOf.determiner)
    return false;
  if (unit === undefined || !nounable.has(unit.words)) return true;
  // "on the eve of poll"
  if (units[at - 1]?.kind === kindOf.of) return false;
  // "had been run by": a participle behind its helper.
  if (unit.verb?.participle === true && /[b1]/.test(units[isDenied(units, at) ? at - 2 : at - 1]?.kind ?? ''))
    return true;
  // "nobody had control"
  if (controlNouns.test(unit.words) && units[at - 1]?.kind === kindOf.have && unit.verb?.participle === false)
    return false;
  if (controlNouns.test(unit.words) && isObject(units, at)) return false;
  // "handing Labour control", "ended Tory rule": whoever controls or rules does it to something.
  if (/^(control|rule)$/.test(unit.words) && /[PY]/.test(units[at - 1]?.kind ?? '') && lacksObject(units, at))
    return false;
  let before = at - 1;
  let hasParty = false;
  let isPlural = false;
  for (; before >= 0 && before >= at - 4; before -= 1) {
    const one = units[before];
    if (one === undefined) continue;
    if (one.owns && one.kind !== kindOf.pronoun) return false;
    if (skipped.has(one.kind) || isHyphen(units, before)) continue;
    if (one.kind === kindOf.party && !hasParty) {
      hasParty = true;
      isPlural = /(s|snp|ukip)$/.test(one.words);
      continue;
    }
    if (one.kind === kindOf.determiner) return hasParty && isPlural;
    if (one.kind === kindOf.number) return false;
    // "a comfortable Labour hold"
    if (one.kind === kindOf.word && (!hasParty || /^(?:hold|gain|win)$/.test(unit.words))) continue;
    if (/[wOF]/.test(one.kind) && hasParty) return false;
    break;
  }
  return true;
}

// "had not run"
const isDenied = (units: readonly Unit[], at: number): boolean => units[at - 1]?.kind === kindOf.not;

// "Labour’s 100-year hold"
function isHyphen(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.kind === '-' && units[at - 1]?.end === unit.start && units[at + 1]?.start === unit.end;
}

function lacksObject(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined || /[.,;]/.test(next.kind)) return true;
  return units[at]?.words === 'control' && /[I^&F]/.test(next.kind);
}

const articles = /^(the|a|an|its|their|our|no)$/;

const controlNouns =
  /^(control|rule|run|lead|swing|vote|votes|charge|sweep|gains|losses|majority|push|charge|command)$/;

// "won control": behind a verb, a preposition or an adjective it is a noun; only behind a subject, "to" or a helper is it a verb.
function isObject(units: readonly Unit[], at: number): boolean {
  let before = at - 1;
  while (skipped.has(units[before]?.kind ?? '') && before >= 0) before -= 1;
  const unit = units[before];
  // "ended Conservative rule": the party's name stands between a verb and the noun.
  if (
    units[at]?.joined !== true &&
    unit?.kind === kindOf.party &&
    !unit.words.endsWith('s') &&
    units[before - 1]?.verb != null
  )
    return true;
  // "N (Lab) gains the mayoralty": behind a person’s party in brackets stands a verb.
  if (unit?.kind === ')' && units[before - 1]?.kind === kindOf.party && units[at + 1]?.kind === kindOf.determiner)
    return false;
  return unit !== undefined && (unit.verb !== null || !/[PYTH23~1XCRz&,lj^nGS]/.test(unit.kind));
}
