/* Makes src/domain/parties.ts and src/app/parties.css from parties.csv, the one place where codes, names, order and colours stand. `npm run parties` writes; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

interface Row {
  code: string;
  name: string;
  short: string;
  aliases: string;
  order: string;
  colour: string;
  colour_dark: string;
  safe: string;
  safe_dark: string;
}

const root = new URL('../../', import.meta.url);
const rows = parse<Row>(readFileSync(new URL('data/reference/parties.csv', root)), { columns: true });

const moduleText = `// Made from data/reference/parties.csv by \`npm run parties\`; a test proves that they agree.

export interface PartyInfo {
  code: string;
  name: string;
  short: string;
  colours: { light: string; dark: string; safe: string; safeDark: string };
}

/** The parties and NOC in the order that every series keeps. */
export const parties: readonly PartyInfo[] = [
${rows
  .map(
    (row) => `  {
    code: '${row.code}',
    name: '${row.name}',
    short: '${row.short}',
    colours: { light: '${row.colour}', dark: '${row.colour_dark}', safe: '${row.safe}', safeDark: '${row.safe_dark}' },
  },`,
  )
  .join('\n')}
];
`;

const block = (selector: string, column: 'colour' | 'colour_dark' | 'safe' | 'safe_dark') =>
  `${selector} {\n${rows.map((row) => `  --party-${row.code.toLowerCase()}: ${row[column]};`).join('\n')}\n}`;
const cssText = `/* Made from data/reference/parties.csv by \`npm run parties\`. */
${block(':root', 'colour')}
${block(":root[data-safe='on']", 'safe')}
@media screen and (prefers-color-scheme: dark) {
${block(":root:not([data-theme='light'])", 'colour_dark')}
${block(":root:not([data-theme='light'])[data-safe='on']", 'safe_dark')}
}
@media screen {
${block(":root[data-theme='dark']", 'colour_dark')}
${block(":root[data-theme='dark'][data-safe='on']", 'safe_dark')}
}
`;

const outputs = [
  ['src/domain/parties.ts', moduleText],
  ['src/app/parties.css', cssText],
] as const;
for (const [name, text] of outputs) {
  const url = new URL(name, root);
  if (!process.argv.includes('--check')) writeFileSync(url, text);
  else if (readFileSync(url, 'utf8') !== text) {
    console.error(
      `${name}:1: does not agree with data/reference/parties.csv, expected what \`npm run parties\` writes`,
    );
    process.exitCode = 1;
  }
}
