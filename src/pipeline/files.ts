import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadInput, type Fault } from './Fault.ts';
import type { Sha256 } from './reconcile/Sha256.ts';

/** SHA-256 as 64 hex. */
export const sha256: Sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** The project's own folder, where the borders are. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The names of a folder's files, sorted; throws `BadInput` where there is no such folder. */
export async function listFiles(folder: string, expected: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    throw new BadInput([{ file: folder, line: 1, what: whyNot(error), expected }]);
  }
}

/** The bytes of a file, or the fault that says why it cannot be read. */
export async function readBytes(file: string, expected: string): Promise<{ bytes: Uint8Array } | { fault: Fault }> {
  try {
    return { bytes: await readFile(file) };
  } catch (error) {
    return { fault: { file, line: 1, what: whyNot(error), expected } };
  }
}

/** The text of a UTF-8 file; throws `BadInput` where it cannot be read or is not UTF-8. */
export async function readText(file: string, expected: string): Promise<string> {
  const read = await readBytes(file, expected);
  if ('fault' in read) throw new BadInput([read.fault]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
  } catch {
    throw new BadInput([{ file, line: 1, what: 'not UTF-8', expected }]);
  }
}

/** The size of a file in bytes, 0 where it cannot be asked. */
export const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.size ?? 0;

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'not found';
  if (code === 'ENOTDIR') return 'no folder';
  if (code === 'EISDIR') return 'a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'not readable';
  return `not readable (${String(code ?? error)})`;
}

/** Throws `BadInput` unless a folder may be replaced: absent, empty, or one that holds our manifest. */
export async function checkOutputFolder(folder: string): Promise<void> {
  const expected = 'an absent or empty folder, or one that holds our manifest.json';
  const refuse = (what: string) => new BadInput([{ file: folder, line: 1, what, expected }]);
  const found = await stat(folder).catch(() => null);
  if (!found) return;
  if (!found.isDirectory()) throw refuse('a file');
  const names = await readdir(folder);
  if (names.length === 0) return;
  if (!names.includes('manifest.json')) throw refuse("a folder of somebody else's files");
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  if (!/"schemaVersion"\s*:/.test(manifest) || !/"hash"\s*:/.test(manifest))
    throw refuse('a manifest.json that is not ours');
}

/** Writes a folder of files beside the old one and then swaps it in whole; where that fails, the old one stays as it was. */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder);
  const beside = (what: string) =>
    join(dirname(target), `.${basename(target)}.${what}-${randomBytes(4).toString('hex')}`);
  const [incoming, outgoing] = [beside('incoming'), beside('outgoing')];
  try {
    const folders = new Set([...files.keys()].map((name) => dirname(join(incoming, name))));
    for (const each of folders) await mkdir(each, { recursive: true });
    for (const [name, text] of files) await writeFile(join(incoming, name), text);
    const hadOld = (await stat(target).catch(() => null)) !== null;
    if (hadOld) await rename(target, outgoing);
    try {
      await rename(incoming, target);
    } catch (error) {
      if (hadOld) await rename(outgoing, target);
      throw error;
    }
  } finally {
    await rm(incoming, { recursive: true, force: true });
    await rm(outgoing, { recursive: true, force: true });
  }
}
