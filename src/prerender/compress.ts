import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const LEAST = 1000; // bytes: smaller files gain nothing
const texts = /\.(html|js|css|json|svg|csv|txt|xml|webmanifest)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Puts `.gz` and `.br` beside every file that shrinks, for hosts that send compressed files as they are. Gives how many. */
export async function compress(dist: string): Promise<number> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dist, name))
    .filter((file) => texts.test(file) && statSync(file).size >= LEAST);
  const queue = [...files];
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const content = readFileSync(file);
      // The best quality takes a second for 300 kB: worth it for scripts, which never change, not for hundreds of pages.
      const quality = file.endsWith('.html') ? 7 : 10;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      writeFileSync(`${file}.br`, await brotli(content, { params }));
      writeFileSync(`${file}.gz`, await zip(content, { level: 9 }));
    }
  };
  await Promise.all([work(), work()]);
  return files.length;
}
