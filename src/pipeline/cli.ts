import { parseArgs } from 'node:util';
import { explainReport } from './explain/explainReport.ts';
import { BadInput } from './Fault.ts';
import { checkOutputFolder, replaceFolder, sha256 } from './files.ts';
import { runIngest } from './runIngest.ts';
import { type Output, toFiles } from './write/toFiles.ts';

const usage =
  '--documents DIR, --out DIR, --reference DIR, --election FILE, --keep-going, --explain (npm run ingest -- --documents DIR …)';

function readArguments(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        documents: { type: 'string', default: 'data/liveblogs' },
        out: { type: 'string', default: 'public/data' },
        reference: { type: 'string', default: 'data/reference' },
        election: { type: 'string', default: 'data/election.json' },
        'keep-going': { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/);
    throw new BadInput([{ file: 'command line', line: 1, what, expected: usage }]);
  }
}

const withoutSlash = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

/** What was written, in one line. */
function summarise({ dataset, report }: Output, out: string): string {
  const { documents, controls, wards, seats, mayors, expectations, estimates, gaps } = dataset;
  const counts = { controls, wards, seats, mayors, expectations, estimates, gaps };
  const listed = Object.entries(counts).map(([name, list]) => `${list.length} ${name}`);
  const left = report.problems.length;
  return `${out}: ${documents.length} documents, ${listed.join(', ')}; ${left} sentences left unread${left > 0 ? ' (--explain shows them)' : ''}`;
}

/** Runs `npm run ingest`; the exit code is 0 for written, 1 for nothing written, 2 for written without some document. */
async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  const out = withoutSlash(options.out);
  const [folder, made] = await Promise.allSettled([
    checkOutputFolder(out),
    runIngest({
      documents: withoutSlash(options.documents),
      reference: withoutSlash(options.reference),
      election: options.election,
      keepGoing: options['keep-going'],
    }),
  ]);
  if (folder.status === 'rejected' || made.status === 'rejected') throw joinFaults([folder, made]);
  const output = made.value;
  await replaceFolder(out, toFiles(output, sha256));
  if (options.explain) console.log(`${explainReport(output.report)}\n`);
  console.log(summarise(output, out));
  if (output.faults.length === 0) return 0;
  console.error(new BadInput(output.faults).message);
  return 2;
}

/** All faults of the input at once; anything else that failed comes first, for it is our own fault. */
function joinFaults(results: readonly PromiseSettledResult<unknown>[]): unknown {
  const reasons = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  const faults = reasons.flatMap((reason) => (reason instanceof BadInput ? reason.faults : []));
  return reasons.find((reason) => !(reason instanceof BadInput)) ?? new BadInput(faults);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A stack is for us, a fault of the input is for people.
  console.error(error instanceof BadInput ? error.message : error);
  process.exitCode = 1;
}
