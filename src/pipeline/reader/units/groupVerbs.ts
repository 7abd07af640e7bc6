import { kindOf, type Effect } from './lexiconWords.ts';
import type { VerbClass } from './lexiconVerbs.ts';
import type { Unit } from './Unit.ts';
import { isVerbAt } from './verbOrNoun.ts';

export type Mood =
  | 'stated'
  | 'failed'
  | 'negated'
  | 'hoped'
  | 'confident'
  | 'doubtful'
  | 'outOfReach'
  | 'open'
  | 'claimed'
  | 'planned'
  | 'conditional'
  | 'remembered'
  | 'asked';

/** A verb with its helpers: "have finally taken", "failed to hold on to", "was not won". */
export interface VerbGroup {
  verbClass: VerbClass;
  lemma: string;
  form: 'finite' | 'infinitive' | 'ing' | 'participle';
  voice: 'active' | 'passive';
  mood: Mood;
  tense: 'past' | 'present' | 'perfect' | 'pluperfect' | 'future';
  now: boolean;
  still: boolean;
  noMore: boolean;
  /** A form that may be a passive by itself: "taken", "gained", not "took". */
  participle: boolean;
  /** The whole is about hoping, failing …, with no verb of its own: "missed out on X", "eye X". */
  bare: boolean;
  /** The verb stands in its base form by itself: "gain". */
  base: boolean;
}

const skipped = new Set<string>([kindOf.adverb, kindOf.now, kindOf.still, kindOf.noMore]);
const couldNot = new Set(['could', 'can', 'cannot']);
const finiteHead =
  /^(manage[sd]?|fail(s|ed)?|hope[sd]?|want(s|ed)?|try|tries|tried|sought|seeks?|struggle[sd]?|plan(s|ned)?|began|begins?|continue[sd]?|promise[sd]?|pledge[sd]?|vow(s|ed)?|need(s|ed)?|(went|goes|go) on|help(s|ed)|succeed(s|ed)?|proceed(s|ed)?|aim(s|ed)?|seem(s|ed)?|appear(s|ed)?|claim(s|ed)?|refuse[sd]?|decline[sd]?|expects?|dream(s|ed|t)?|fear(s|ed)?|longed|intend(s|ed)?|attempt(s|ed)?|wish(es|ed)?|did not manage)$/;
const future = new Set(['will', 'shall', 'going to', 'gonna', 'about to', 'wont']);
const bareObjects = /fail|hope|outOfReach/;
const bareWords =
  /^(miss|fell|fall|eye|target|short|written|ruled|given|fancy|chas|court|seek|sought|hunt|gunning|want|unsuccess|missed|missing|bullish|had its|sights|its |their )/;

/** The verb group that starts at `from`, with the index behind it; null where none does. */
export function readVerbGroup(units: readonly Unit[], from: number): { group: VerbGroup; end: number } | null {
  let modal: string | null = null;
  let have: string | null = null;
  let be: string | null = null;
  let did: string | null = null;
  let not = false;
  let infinitive = false;
  let mood: Mood | null = null;
  let now = false;
  let still = false;
  let noMore = false;
  let end = from;
  let lastEffect = -1;
  let ongoing = false;
  // "has to win", "are still to win"
  let due = false;
  // "managed to hold", "had been hoping to win": a finite verb leads, and has a subject of its own.
  let headed = false;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const { kind } = unit;
    if (at > from && kind === kindOf.determiner && /^(both|all|each)$/.test(unit.words) && units[at + 1] !== undefined)
      continue;
    // "will surely hold": a word we do not know between a helper and its verb.
    if (
      at > from &&
      kind === kindOf.word &&
      /ly$|^(never|ever)$/.test(unit.words) &&
      (units[at + 1]?.verb ?? null) !== null
    )
      continue;
    if (skipped.has(kind) && at > from) {
      now ||= kind === kindOf.now;
      still ||= kind === kindOf.still;
      noMore ||= kind === kindOf.noMore;
      continue;
    }
    if (kind === kindOf.noMore || kind === kindOf.still) {
      still ||= kind === kindOf.still;
      noMore ||= kind === kindOf.noMore;
      continue;
    }
    if (kind === kindOf.not) {
      not = true;
      continue;
    }
    if (kind === kindOf.modal) modal = unit.words;
    // "has had to settle for X" is of now.
    else if (kind === kindOf.have) have ??= unit.words;
    else if (kind === kindOf.do && infinitive && mood !== null)
      return { group: finish('other', 'do', headed ? 'finite' : 'infinitive', 'active', false), end: at + 1 };
    else if (kind === kindOf.do) did = unit.words;
    else if (kind === kindOf.be && unit.words !== 'being') {
      // "it’s been"
      if (unit.words === 'been' && be === 'is') have = 'has';
      be = unit.words;
    } else if (kind === kindOf.to && leadsVerb(units, at)) {
      infinitive = true;
      due ||= mood === null && (have !== null || be !== null) && have !== 'having';
    } else if (unit.effects.length > 0 && leadsOn(units, at)) {
      mood = toMood(unit.effects, mood, not || modal === 'cannot');
      not = false;
      lastEffect = at;
      headed ||= have !== null || be !== null || did !== null || modal !== null || finiteHead.test(unit.words);
      // "confident of winning": the preposition belongs to the group.
      const next = units[at + 1];
      if (next !== undefined && (/[OIBFwA]/.test(next.kind) || isToWithNoun(units, at + 1))) at += 1;
      have = null;
      be = null;
      did = null;
    } else if (unit.verb !== null && (at > from || isVerbAt(units, at))) {
      const { verb } = unit;
      ongoing = be !== null && verb.ing;
      const passive = be !== null && verb.participle && !(verb.verbClass === 'move');
      const form = headed
        ? 'finite'
        : (verb.ing && be === null) || have === 'having'
          ? 'ing'
          : infinitive && modal === null && have === null
            ? 'infinitive'
            : be !== null || have !== null || modal !== null || did !== null || verb.past || verb.third || verb.base
              ? 'finite'
              : 'participle';
      const group = finish(
        verb.verbClass,
        verb.lemma,
        form,
        passive ? 'passive' : 'active',
        verb.past && !have && be === null,
      );
      group.participle = verb.participle;
      group.base = verb.base && at === from;
      return { group, end: at + 1 };
    } else if (infinitive && kind === kindOf.word && !unit.cap && units[at - 1]?.kind === kindOf.to && mood !== null) {
      return { group: finish('other', unit.words, headed ? 'finite' : 'infinitive', 'active', false), end: at + 1 };
    } else break;
    end = at + 1;
  }
  if (be !== null)
    return {
      group: finish('be', 'be', have === 'having' ? 'ing' : 'finite', 'active', be === 'was' || be === 'were'),
      end,
    };
  if (have !== null && lastEffect < 0)
    return { group: finish('have', 'have', have === 'having' ? 'ing' : 'finite', 'active', have === 'had'), end };
  if (lastEffect >= 0 && mood !== null) {
    const unit = units[lastEffect];
    const effect = unit?.effects[0] ?? 'hope';
    if (bareObjects.test(effect) && bareWords.test(unit?.words ?? ''))
      return {
        group: { ...finish('gain', unit?.words ?? '', 'finite', 'active', false), bare: true },
        end: lastEffect + 1,
      };
  }
  return null;

  function finish(
    verbClass: VerbClass,
    lemma: string,
    form: VerbGroup['form'],
    voice: VerbGroup['voice'],
    past: boolean,
  ): VerbGroup {
    const tense =
      have === 'had'
        ? 'pluperfect'
        : have !== null
          ? verbClass === 'have'
            ? 'present'
            : 'perfect'
          : modal !== null && future.has(modal)
            ? 'future'
            : past || be === 'was' || be === 'were' || did === 'did'
              ? 'past'
              : 'present';
    return {
      verbClass,
      lemma,
      form,
      voice,
      mood: finalMood(tense, verbClass),
      tense,
      now,
      still,
      noMore,
      participle: false,
      bare: false,
      base: false,
    };
  }

  function finalMood(tense: VerbGroup['tense'], verbClass: VerbClass): Mood {
    if (mood !== null && mood !== 'stated') return not && mood === 'confident' ? 'doubtful' : mood;
    if (modal !== null) {
      if (modal === 'could' && not) return 'failed';
      if (couldNot.has(modal) && (not || modal === 'cannot')) return 'negated';
      if (modal === 'would' && not) return 'negated';
      return future.has(modal) ? 'planned' : 'conditional';
    }
    if (not) return did === 'did' ? 'failed' : 'negated';
    if (due && verbClass !== 'be' && !(have !== null && verbClass === 'lose')) return 'planned';
    if (ongoing) return have === 'had' ? 'remembered' : /^(remain|say)$/.test(verbClass) ? 'stated' : 'planned';
    return tense === 'pluperfect' ? 'remembered' : 'stated';
  }
}

function toMood(effects: readonly Effect[], before: Mood | null, not: boolean): Mood {
  const effect = effects[0] ?? 'plan';
  const table: Record<Effect, Mood> = {
    manage: 'stated',
    fail: 'failed',
    hope: 'hoped',
    confident: 'confident',
    doubt: 'doubtful',
    risk: 'doubtful',
    outOfReach: 'outOfReach',
    open: 'open',
    claim: 'claimed',
    plan: 'planned',
    history: 'remembered',
  };
  const mood = table[effect];
  if (!not)
    return before !== null && before !== 'stated' && mood === 'stated'
      ? before
      : before === 'failed' && mood === 'confident'
        ? 'doubtful'
        : mood;
  if (mood === 'stated') return 'failed';
  if (mood === 'confident') return 'doubtful';
  if (mood === 'failed') return 'stated';
  return mood === 'hoped' ? 'negated' : mood;
}

// The index of the next unit that is no adverb.
function nextAt(units: readonly Unit[], at: number): number {
  let next = at + 1;
  while (skipped.has(units[next]?.kind ?? '')) next += 1;
  return next;
}

function leadsVerb(units: readonly Unit[], at: number): boolean {
  const next = units[nextAt(units, at)];
  if (next === undefined) return false;
  const isUnknown = next.kind === kindOf.word && !next.cap && (units[at - 1]?.effects.length ?? 0) > 0;
  return (
    (next.verb?.base ?? false) ||
    next.words === 'be' ||
    next.words === 'have' ||
    next.words === 'do' ||
    next.effects.length > 0 ||
    isUnknown
  );
}

// "resigned to losing": the preposition, not the infinitive.
const isToWithNoun = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === kindOf.to && units[nextAt(units, at)]?.verb?.ing === true;

// "hopes of winning", "set to take", "confident of victory in": an effect counts only where something follows that it may govern.
function leadsOn(units: readonly Unit[], at: number): boolean {
  const following = nextAt(units, at);
  const next = units[following];
  if (next === undefined) return false;
  const isBare = bareWords.test(units[at]?.words ?? '');
  if (next.kind === kindOf.to) return leadsVerb(units, following) || isToWithNoun(units, following);
  if (next.verb?.ing === true) return true;
  if (next.effects.length > 0 && next.effects[0] !== 'plan') return true;
  if (/[OIBFwA]/.test(next.kind)) {
    const after = units[nextAt(units, following)];
    return after?.verb?.ing === true || (isBare && after !== undefined);
  }
  return isBare && /[CdRPQW&]/.test(next.kind);
}
