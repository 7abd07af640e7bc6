/* `npm test`: every check in order, each counted; the last line says how many passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'declared-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');
const one = (isPassed: boolean): Count => ({ passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 });

/** The counts of a report; a run that failed outside its tests counts as one failure, so that it cannot pass for green. */
function counted(file: string, isPassed: boolean, read: (report: Record<string, unknown>) => Count): Count {
  let count: Count;
  try {
    count = read(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  } catch {
    return one(false);
  }
  const isEmpty = count.passed + count.failed === 0;
  return (isPassed && !isEmpty) || count.failed > 0 ? count : { ...count, failed: 1 };
}

const unitCount = (report: Record<string, unknown>): Count => ({
  passed: Number(report.numPassedTests),
  failed: Number(report.numFailedTests),
});
function e2eCount(report: Record<string, unknown>): Count {
  const stats = report.stats as { expected: number; unexpected: number; flaky: number };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** A port that nothing listens on, so that a server that another run left behind does not fail this one. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const port = process.env.E2E_PORT ?? String(await findFreePort());
const steps: { name: string; command: string[]; env?: Record<string, string>; count?: (isPassed: boolean) => Count }[] =
  [
    { name: 'types', command: ['npm', 'run', 'types'] },
    { name: 'lint', command: ['npm', 'run', 'lint'] },
    { name: 'dead code', command: ['npm', 'run', 'dead-code'] },
    {
      name: 'unit tests',
      command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      count: (isPassed) => counted(unitReport, isPassed, unitCount),
    },
    { name: 'data check', command: ['npm', 'run', 'check:data'] },
    { name: 'ingest', command: ['npm', 'run', 'ingest'] },
    { name: 'build and budgets', command: ['npm', 'run', 'build'] },
    {
      name: 'end to end',
      command: ['npx', 'playwright', 'test'],
      env: { E2E_REPORT: e2eReport, E2E_PORT: port },
      count: (isPassed) => counted(e2eReport, isPassed, e2eCount),
    },
  ];

const total: Count = { passed: 0, failed: 0 };
for (const { name, command, env, count } of steps) {
  console.log(`\n== ${name}: ${command.join(' ')}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const { passed, failed } = count ? count(status === 0) : one(status === 0);
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${name}: ${passed} passed, ${failed} failed`);
}
rmSync(reports, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
