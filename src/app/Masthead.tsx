import type { Election } from '../domain/Dataset.ts';
import { formatDay } from '../parts/formatTime.ts';
import { ShareButton } from '../parts/ShareButton.tsx';
import type { Route } from '../url/route.ts';
import { useLink } from '../url/useLink.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const pages: readonly (readonly [string, Route])[] = [
  ['Method', { page: 'method' }],
  ['Data', { page: 'data' }],
  ['Sources', { page: 'sources' }],
];

/** The line at the head of every page: the site, the election, the other pages, colours and Share. */
export function Masthead({ election }: { election: Election | null }) {
  const { route, href } = useLink();
  const here = route.page === 'source' ? 'sources' : route.page;
  return (
    <header className="flex flex-wrap items-center gap-x-4 border-b border-ink py-1 text-14">
      <a className="link-skip" href="#main">
        Skip to the results
      </a>
      <p className="grow py-1">
        <a href={href({}, { page: 'explore' })} className="text-16 font-bold hover:underline">
          Declared
        </a>
        {election ? (
          <span className="text-quiet max-sm:block sm:ml-3">
            {election.name} · {formatDay(election.date)}
          </span>
        ) : null}
      </p>
      <nav aria-label="Pages" className="flex items-center gap-x-4 print:hidden">
        {pages.map(([name, to]) => (
          <a key={name} href={href({}, to)} className="nav-link" aria-current={here === to.page ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <span className="flex items-center gap-x-2 max-sm:ml-auto print:hidden">
        <ThemeSwitch />
        <ShareButton />
      </span>
    </header>
  );
}
