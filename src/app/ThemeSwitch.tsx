import { useLink } from '../url/useLink.ts';

const themes = ['system', 'light', 'dark'] as const;
const names = { system: 'as your system', light: 'light', dark: 'dark' };

/** Steps through the system's scheme, light and dark. The link carries the choice. */
export function ThemeSwitch() {
  const { link, go } = useLink();
  const next = themes[(themes.indexOf(link.theme) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Colours: ${names[link.theme]}. Change to ${names[next]}`}
      title={`Colours: ${names[link.theme]}`}
      onClick={() => go({ theme: next }, { replace: true })}
    >
      <span aria-hidden="true">{{ system: '◐', light: '○', dark: '●' }[link.theme]}</span>
    </button>
  );
}
