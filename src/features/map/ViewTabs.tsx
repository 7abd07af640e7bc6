import { useLink } from '../../url/useLink.ts';

const views = [
  ['map', 'Map'],
  ['hex', 'Hexagons'],
  ['table', 'Table'],
] as const;

/** Three equal views of the same councils, and the comparison with the official record. */
export function ViewTabs({ hasRecord }: { hasRecord: boolean }) {
  const { link, href } = useLink();
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <nav aria-label="Views of the councils" className="flex">
        {views.map(([view, name]) => (
          <a key={view} href={href({ view })} className="tab" aria-current={link.view === view ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {hasRecord ? (
        <a
          href={href({ record: link.record === 'on' ? 'off' : 'on' })}
          className="link ml-auto text-14"
          aria-current={link.record === 'on' ? 'true' : undefined}
        >
          {link.record === 'on' ? 'Back to who won' : 'Compare official record'}
        </a>
      ) : null}
    </div>
  );
}
