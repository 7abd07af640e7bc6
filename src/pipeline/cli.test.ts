import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReferenceTexts } from './testing/makeReferenceTexts.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const tsx = join(project, 'node_modules', '.bin', 'tsx');
const blog = 'A made-up night\n\nLabour have gained control of Anytown from the Conservatives.\n';

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in a folder, as a person would. */
const ingest = (folder: string, ...flags: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const args = [
      join(project, 'src/pipeline/cli.ts'),
      '--reference',
      'ref',
      '--election',
      'election.json',
      '--documents',
      'docs',
      '--out',
      'out',
    ];
    execFile(tsx, [...args, ...flags], { cwd: folder }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err: err.trim() });
    });
  });

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'declared-cli-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with a good reference, election and document. */
function makeFolder(name: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'docs'), { recursive: true });
  mkdirSync(join(folder, 'ref'));
  for (const [file, text] of makeReferenceTexts()) writeFileSync(join(folder, 'ref', file), text);
  writeFileSync(
    join(folder, 'election.json'),
    '{ "name": "A night", "date": "2018-05-03", "timeZone": "Europe/London" }',
  );
  writeFileSync(join(folder, 'docs', 'night.txt'), blog);
  return folder;
}

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

describe('npm run ingest', { timeout: 60_000 }, () => {
  it('writes every file, and the same bytes again whatever the order on the disk', async () => {
    const folder = makeFolder('good');
    writeFileSync(join(folder, 'docs', 'another.txt'), blog.replace('made-up', 'quite other'));
    const first = await ingest(folder, '--explain');
    expect(first.err).toBe('');
    expect(first.code).toBe(0);
    expect(first.out).toContain('night:');
    const files = filesOf(join(folder, 'out'));
    expect(Object.keys(files)).toEqual(
      [
        ...[
          'borders.topo.json',
          'controls.csv',
          'councils.json',
          'dataset.json',
          'documents/another.json',
          'documents/night.json',
          'estimates.csv',
          'evidence.csv',
        ],
        ...[
          'expectations.csv',
          'facts.json',
          'gaps.csv',
          'manifest.json',
          'mayors.csv',
          'method.json',
          'posts.csv',
          'posts/0000.json',
          'report.json',
          'schema.json',
          'seats.csv',
          'shares.csv',
          'wards.csv',
          'wards.topo.json',
        ],
      ].sort(),
    );
    const again = makeFolder('again');
    rmSync(join(again, 'docs'), { recursive: true });
    cpSync(join(folder, 'docs'), join(again, 'docs'), { recursive: true });
    expect((await ingest(again)).code).toBe(0);
    expect(filesOf(join(again, 'out'))).toEqual(files);
    expect(Object.values(files).join('')).not.toContain(root);
    // Over its own output it writes again, and leaves nothing beside it.
    expect((await ingest(folder)).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['docs', 'election.json', 'out', 'ref']);
  });

  it('tells every fault on a line of its own and leaves the old output as it was', async () => {
    const folder = makeFolder('faults');
    expect((await ingest(folder)).code).toBe(0);
    const before = filesOf(join(folder, 'out'));
    writeFileSync(join(folder, 'docs', 'empty.txt'), ' \n');
    writeFileSync(join(folder, 'docs', 'latin.txt'), Buffer.from('Good words\nand caf\xe9', 'latin1'));
    writeFileSync(join(folder, 'docs', 'Night.html'), '<p>Words</p>');
    writeFileSync(join(folder, 'docs', 'empty.meta.json'), '{\n "stamp": "after"\n}');
    writeFileSync(join(folder, 'docs', 'gone.meta.json'), '{}');
    writeFileSync(
      join(folder, 'election.json'),
      '{ "name": "A night",\n "date": "2018-05-03", "timeZone": "Europe/London",\n "councils": ["E07999999"] }',
    );
    const run = await ingest(folder);
    expect(run.code).toBe(1);
    const lines = run.err.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'election.json:3: unknown council E07999999, expected a GSS code of the reference',
        'docs/empty.meta.json:2: unknown key "stamp", expected one of title, publisher, url, authors, publishedAt, date, stamps, captureOf',
        'docs/gone.meta.json:1: no document beside it, expected gone.txt, .html or .json',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('docs/empty.txt:1: '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('docs/latin.txt:2: '))).toHaveLength(1);
    expect(lines.filter((line) => /^docs\/[Nn]ight\.(txt|html):1: its id "night" is that of/.test(line))).toHaveLength(
      1,
    );
    for (const line of lines) expect(line).toMatch(/^[\w./-]+:\d+: .+, expected .+$/);
    expect(filesOf(join(folder, 'out'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['docs', 'election.json', 'out', 'ref']);
  });

  it('with --keep-going a bad document costs only itself', async () => {
    const folder = makeFolder('keep-going');
    writeFileSync(join(folder, 'docs', 'empty.txt'), '');
    const run = await ingest(folder, '--keep-going');
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^docs\/empty\.txt:1: .+, expected .+$/);
    const report = JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8')) as {
      documents: { id: string }[];
      faults: { file: string }[];
    };
    expect(report.documents.map(({ id }) => id)).toEqual(['night']);
    expect(report.faults.map(({ file }) => file)).toEqual(['empty.txt']);
    // With nothing left to write there is nothing to keep going for.
    rmSync(join(folder, 'docs', 'night.txt'));
    expect((await ingest(folder, '--keep-going')).code).toBe(1);
  });

  it.each<[string, (folder: string) => void, string[], RegExp]>([
    [
      'no folder',
      (folder) => rmSync(join(folder, 'docs'), { recursive: true }),
      [],
      /^docs:1: not found, expected a folder with .+$/,
    ],
    ['no document', (folder) => rmSync(join(folder, 'docs', 'night.txt')), [], /^docs:1: no document, expected .+$/],
    [
      'an unknown flag',
      () => undefined,
      ['--outt', 'x'],
      /^command line:1: Unknown option '--outt', expected --documents DIR.+$/,
    ],
    ['a word too many', () => undefined, ['more'], /^command line:1: .+, expected --documents DIR.+$/],
    [
      "somebody else's folder",
      (folder) => mkdirAnd(folder, 'theirs', 'notes.txt'),
      ['--out', 'theirs'],
      /^theirs:1: a folder of somebody else's files, expected .+$/,
    ],
    [
      "somebody else's manifest",
      (folder) => mkdirAnd(folder, 'theirs', 'manifest.json'),
      ['--out', 'theirs'],
      /^theirs:1: a manifest.json that is not ours, expected .+$/,
    ],
    [
      'a malformed row',
      (folder) => writeFileSync(join(folder, 'ref', 'wards-2013.csv'), 'gss_council,name\nE07000901,Mill\nMill\n'),
      [],
      /^ref\/wards-2013\.csv:3: a row of 1 cells, expected 2 cells$/,
    ],
  ])('%s: one clear line, exit code 1, nothing written', async (name, spoil, flags, message) => {
    const folder = makeFolder(name.replace(/\W/g, '-'));
    spoil(folder);
    const before = filesOf(folder);
    const run = await ingest(folder, ...flags);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(message);
    expect(run.err).not.toContain('\n');
    expect(filesOf(folder)).toEqual(before);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

function mkdirAnd(folder: string, name: string, file: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, file), 'theirs');
}

describe('another year', () => {
  const ofYear = (folder: string, date: string): void =>
    writeFileSync(join(folder, 'election.json'), JSON.stringify({ name: 'A night', date, timeZone: 'Europe/London' }));
  const councilsOf = (folder: string): { name: string; voted: boolean; official: unknown }[] =>
    JSON.parse(readFileSync(join(folder, 'out', 'councils.json'), 'utf8')) as ReturnType<typeof councilsOf>;

  it('is not held against the record of 2018, and nobody is said to have voted', async () => {
    const folder = makeFolder('other-year');
    ofYear(folder, '2019-05-02');
    expect((await ingest(folder)).code).toBe(0);
    expect(councilsOf(folder).filter(({ voted, official }) => voted || official !== null)).toEqual([]);
    const { controls } = JSON.parse(readFileSync(join(folder, 'out', 'dataset.json'), 'utf8')) as {
      controls: { official: string }[];
    };
    expect(controls.map(({ official }) => official)).toEqual(['unknown']);
  });

  it('has a record of its own where the reference folder has one', async () => {
    const folder = makeFolder('own-record');
    ofYear(folder, '2019-05-02');
    const record = 'gss,control_before,control_after,disputed,basis\nE07000901,NOC,CON,,made up\n';
    writeFileSync(join(folder, 'ref', 'official-control-2019.csv'), record);
    expect((await ingest(folder)).code).toBe(0);
    expect(councilsOf(folder).filter(({ voted }) => voted)).toMatchObject([
      { name: 'Anytown', official: { before: 'NOC', after: 'CON' } },
    ]);
  });
});
