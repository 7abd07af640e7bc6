import { readFileSync } from 'node:fs';
import type { Finding } from '../src/pipeline/Stage.ts';
import { asPrinted } from './score/asPrinted.ts';
import { loadReference } from './score/loadReference.ts';
import { pollingDay, readText } from './score/readText.ts';
import { fromExpected, fromFindings, kinds, rulesBehind, type Kind } from './score/toFacts.ts';
import { readPages } from './scorePages.ts';
import { filesGiven } from './score/filesGiven.ts';
import { filesOf, heldOut, learnt } from './score/corpusParts.ts';
import type { Item } from './score/Item.ts';

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

// A reader of the first lines only, as `head`, closes the pipe: no fault.
process.stdout.on('error', () => process.exit());

const asJson = process.argv.includes('--json');
const listsMisses = !asJson && !process.argv.includes('--quiet');
const reference = loadReference();
const result: Record<string, Record<Kind, Tally & { precision: number; recall: number; f1: number }>> = {};
const misses: string[] = [];
const wrongByRule: Record<string, Record<string, number>> = {};

const newTallies = (): Record<Kind, Tally> =>
  Object.fromEntries(kinds.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }])) as Record<Kind, Tally>;
const toRates = (tallies: Record<Kind, Tally>) =>
  Object.fromEntries(kinds.map((kind) => [kind, rates(tallies[kind])])) as (typeof result)[string];

// `--file F` (also several times): only these files, in the corpus's format, instead of the corpus.
const ownFiles = filesGiven();
if (ownFiles.length > 0) scoreFiles(ownFiles, 'own');
else {
  for (const half of [...learnt, ...heldOut]) scoreFiles(filesOf(half), half);
  const pageTallies = newTallies();
  for (const { id, expect, findings } of readPages(reference))
    scoreItem({ id, text: '(page)', expect }, findings, pageTallies, 'pages');
  result.pages = toRates(pageTallies);
}

if (asJson) console.log(JSON.stringify(result, null, 2));
else printTables();

function scoreFiles(files: readonly (string | URL)[], half: string): void {
  const tallies = newTallies();
  for (const file of files) {
    const items = JSON.parse(readFileSync(file, 'utf8')) as Item[];
    for (const item of items) {
      const date = item.date ?? pollingDay(item.year);
      scoreItem(item, asPrinted(readText(reference, item.text, date), date), tallies, half);
    }
  }
  result[half] = toRates(tallies);
}

function scoreItem(
  item: Pick<Item, 'id' | 'text' | 'expect'>,
  findings: readonly Finding[],
  tallies: Record<Kind, Tally>,
  half: string,
): void {
  // What is held out stays unseen: only its totals are printed.
  const isListed = !heldOut.includes(half);
  const expected = fromExpected(item.expect);
  const found = fromFindings(findings);
  const rules = rulesBehind(findings);
  for (const kind of kinds) {
    const tally = tallies[kind];
    for (const fact of found[kind]) {
      if (expected[kind].has(fact)) tally.right += 1;
      else {
        tally.wrong += 1;
        const rule = `${kind} by ${rules.get(fact) ?? 'several'}${kind === 'control' || kind === 'wards' ? ` (${howWrong(fact, expected[kind], kind)})` : ''}`;
        const counts = (wrongByRule[half] ??= {});
        if (kind !== 'controlLenient') counts[rule] = (counts[rule] ?? 0) + 1;
        if (isListed && kind !== 'controlLenient')
          misses.push(`${item.id} ${kind} WRONG  ${fact}\n      ${excerpt(item)}`);
      }
    }
    for (const fact of expected[kind]) {
      if (found[kind].has(fact)) continue;
      tally.missed += 1;
      if (isListed && kind !== 'controlLenient')
        misses.push(`${item.id} ${kind} missed ${fact}\n      ${excerpt(item)}`);
    }
  }
}

/** Where a wrong result goes wrong: by the nearest fact that was expected. */
function howWrong(fact: string, expected: ReadonlySet<string>, kind: 'control' | 'wards'): string {
  const [council = '', outcome] = fact.split(/ (gain|hold|loss|win) /);
  const ward = council.replace(/ \(.*$/, '');
  if (kind === 'wards' && ![...expected].some((one) => one.startsWith(`${council} `)))
    return [...expected].some((one) => one.startsWith(`${ward} (`)) ? 'council' : 'no such ward';
  const same = [...expected].find((one) => one.startsWith(`${council} `));
  if (same === undefined) return 'no such result';
  if (!same.startsWith(`${council} ${outcome ?? ''} `)) return 'outcome';
  if (same.split(' from ')[0] !== fact.split(' from ')[0]) return 'control';
  if (fact.endsWith(' -')) return 'no previous';
  return same.endsWith(' -') ? 'previous not said' : 'previous';
}

function excerpt({ id, text }: Pick<Item, 'id' | 'text'>): string {
  return id.startsWith('lr') ? '(report)' : text;
}

function rates({ right, wrong, missed }: Tally) {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, wrong, missed, precision, recall, f1 };
}

function printTables(): void {
  if (listsMisses && misses.length > 0)
    console.log(`${misses.sort((a, b) => Number(b.includes('WRONG')) - Number(a.includes('WRONG'))).join('\n')}\n`);
  for (const [half, table] of Object.entries(result)) {
    console.log(`${half.padEnd(16)} precision  recall      F1   right  wrong  missed`);
    for (const kind of kinds) {
      const { precision, recall, f1, right, wrong, missed } = table[kind];
      const figures = [precision, recall, f1].map((value) => value.toFixed(3).padStart(8)).join(' ');
      console.log(
        `  ${kind.padEnd(14)} ${figures} ${String(right).padStart(7)} ${String(wrong).padStart(6)} ${String(missed).padStart(7)}`,
      );
    }
    const wrong = Object.entries(wrongByRule[half] ?? {}).sort((a, b) => b[1] - a[1]);
    console.log(`  wrong: ${wrong.map(([rule, count]) => `${rule} ${count}`).join(', ')}\n`);
  }
}
