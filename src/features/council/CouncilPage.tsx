import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLink } from '../../url/useLink.ts';
import { councilKind } from './councilWords.ts';
import { CouncilView, type CouncilProps } from './CouncilView.tsx';

/** The page of one council: the same as the panel, with room. */
export function CouncilPage(props: CouncilProps) {
  const { href } = useLink();
  const council = props.councils.find(({ slug }) => slug === props.slug);
  const onMap = (
    <a className="link" href={href({ council: council?.slug ?? null }, { page: 'explore' })}>
      {council ? 'On the map' : 'All councils on the map'}
    </a>
  );
  if (!council) {
    return (
      <>
        <h1 tabIndex={-1} className="font-serif text-36 font-semibold">
          No such council
        </h1>
        <EmptyState
          title={`No council is called “${props.slug}”.`}
          hint="The link may be mistyped, or name a council that was made or abolished in another year."
          action={onMap}
        />
      </>
    );
  }
  return (
    <article className="min-w-0">
      <h1 tabIndex={-1} className="font-serif text-26 font-semibold text-balance wrap-anywhere sm:text-36">
        {council.name}
      </h1>
      <p className="mt-1 flex flex-wrap gap-x-3 text-16 text-quiet">
        {councilKind(council)}
        <span className="print:hidden">{onMap}</span>
      </p>
      <CouncilView {...props} isPage />
    </article>
  );
}
