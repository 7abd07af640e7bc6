import type { Manifest } from '../../domain/Manifest.ts';
import { formatBytes, toFileList } from './toFileList.ts';

const base = `${import.meta.env.BASE_URL}data/`;

/** Every file of the dataset, with what it holds and its size. */
export function Downloads({ manifest }: { manifest: Manifest }) {
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      {toFileList(manifest).map(({ title, files }) => (
        <section key={title} aria-label={title} className="min-w-0">
          <h3 className="label-caps mb-1">{title}</h3>
          <ul>
            {files.map(({ name, holds, bytes }) => (
              <li key={name} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1.5 text-14">
                <span className="min-w-0">
                  <a className="link wrap-anywhere" href={base + name} download={name.replaceAll('/', '-')}>
                    {name}
                  </a>{' '}
                  <span className="text-quiet wrap-anywhere">{holds}</span>
                </span>
                <span className="ml-auto text-quiet tabular-nums">{formatBytes(bytes)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
