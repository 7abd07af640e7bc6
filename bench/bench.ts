/* `npm run bench -- ingest timeline map`: runs the named benches (all, where none is named), prints a table and JSON for each. */
import type { Measurement } from './Measurement.ts';

const benches: Record<string, () => Promise<{ run: () => Measurement[] | Promise<Measurement[]> }>> = {
  ingest: () => import('./ingest.ts'),
  timeline: () => import('./timeline.ts'),
  map: () => import('./map.ts'),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `command line:1: no bench is called ${unknown.join(', ')}, expected some of ${Object.keys(benches).join(', ')}`,
  );
  process.exit(1);
}
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const bench = await benches[name]?.();
  if (!bench) continue;
  const measurements = await bench.run();
  console.log(`\n${name}`);
  for (const { what, value, unit, goal } of measurements) {
    const figure = value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3);
    console.log(`  ${what.padEnd(64)} ${figure.padStart(10)} ${unit.padEnd(6)} ${goal ?? ''}`);
  }
  console.log(JSON.stringify({ bench: name, measurements }));
}
