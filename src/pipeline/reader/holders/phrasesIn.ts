import { findMoreNeedles } from '../../patterns/findNeedles.ts';
import { needsSign } from '../../patterns/needsSign.ts';
import { addGate, isOpen, type Said } from '../../patterns/Gate.ts';
import { kindOf } from '../units/lexiconWords.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { holderPhrases } from './holderPhrases.ts';

type PhraseSentence = Pick<ReadSentence, 'said' | 'kinds' | 'text'>;

/** Of phrases over a template, those that may stand in a sentence, by its words and by the names in it. */
export function gatedPhrases<Phrase extends { pattern: RegExp }>(
  phrases: readonly Phrase[],
): (sentence: PhraseSentence) => Phrase[] {
  const gated = phrases.map((phrase) => ({ phrase, gates: gatesOf(phrase.pattern), needed: signsOf(phrase.pattern) }));
  return (sentence) => {
    const lacking = signsLacking(sentence);
    const open: Phrase[] = [];
    for (const { phrase, gates, needed } of gated)
      if ((needed & lacking) === 0 && areOpen(gates, sentence.said)) open.push(phrase);
    return open;
  };
}

function areOpen(gates: readonly number[], said: Said): boolean {
  for (const gate of gates) if (!isOpen(said, gate)) return false;
  return true;
}

const mostGates = 3;

// A template has numbers for words and signs for names, of which nothing is asked.
function gatesOf(pattern: RegExp): number[] {
  return findMoreNeedles(new RegExp(pattern.source.replaceAll('NOC', '.')))
    .slice(0, mostGates)
    .map(addGate);
}

const hung = '¤';
const signs = ['@', hung, '§', ':'];

// The signs without which a phrase cannot stand, a bit each.
function signsOf(pattern: RegExp): number {
  const plain = new RegExp(pattern.source.replaceAll('NOC', hung));
  return signs.reduce((bits, sign, at) => (needsSign(plain, sign) ? bits | (1 << at) : bits), 0);
}

// Those that cannot be in a sentence's template, in the same order; a pronoun may mean a party.
const signsLacking = ({ kinds, text }: PhraseSentence): number =>
  (anyParty.test(kinds) ? 0 : 1) |
  (anyHung.test(kinds) ? 0 : 2) |
  (kinds.includes(kindOf.council) ? 0 : 4) |
  (text.includes(':') ? 0 : 8);

const anyParty = /[PNoY]/;
const anyHung = /[No]/;

/** The phrases of holders that may stand in a sentence, by its words. */
export const phrasesIn = gatedPhrases(holderPhrases);
