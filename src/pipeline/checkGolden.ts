import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BadInput } from './Fault.ts';
import { projectFolder } from './files.ts';
import { compareGolden, type Golden, toGolden } from './golden/toGolden.ts';
import { runIngest } from './runIngest.ts';

/* Rebuilds the dataset of data/liveblogs and shows which facts differ from the committed copy; `--update` writes the copy anew. */

const file = `${projectFolder}data/golden/facts.json`;

async function main(isUpdate: boolean): Promise<number> {
  const { dataset } = await runIngest({
    documents: `${projectFolder}data/liveblogs`,
    reference: `${projectFolder}data/reference`,
    election: `${projectFolder}data/election.json`,
    keepGoing: false,
  });
  const fresh = toGolden(dataset);
  const before = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Golden;
  const differences = compareGolden(before, fresh);
  for (const line of differences) console.log(line);
  if (isUpdate) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(fresh, null, 1)}\n`);
    console.log(`data/golden/facts.json: written, ${differences.length} differences from the old copy`);
    return 0;
  }
  if (differences.length === 0) {
    console.log('data/golden/facts.json: the facts of data/liveblogs are as committed');
    return 0;
  }
  console.error(
    `data/golden/facts.json:1: ${differences.length} differences, expected the committed facts (--update takes the new ones)`,
  );
  return 1;
}

try {
  process.exitCode = await main(process.argv.includes('--update'));
} catch (error) {
  console.error(error instanceof BadInput ? error.message : error);
  process.exitCode = 1;
}
