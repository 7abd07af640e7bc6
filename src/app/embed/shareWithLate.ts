import * as react from 'react';
import * as reactDom from 'react-dom';
import * as jsxRuntime from 'react/jsx-runtime';
import * as linkContext from '../../url/LinkContext.ts';

declare global {
  var declaredShared: Record<string, unknown>;
  var declaredLateParts: Record<string, unknown>;
  var declaredLate: (key: string) => Promise<unknown>;
}

/** Lets late scripts (Leaflet's, Recharts') use this script's React and contexts, and loads them by script elements: an embed's script can't be split into modules, since a sandboxed frame loads none. */
export function shareWithLate(
  addresses: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>>,
): void {
  globalThis.declaredLateParts = {};
  globalThis.declaredShared = {
    react,
    'react-dom': reactDom,
    'react/jsx-runtime': jsxRuntime,
    'src/url/LinkContext.ts': linkContext,
    ...more,
  };
  globalThis.declaredLate = (key) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = addresses[key] ?? '';
      script.onload = () => resolve(globalThis.declaredLateParts[key]);
      script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
      document.head.append(script);
    });
}
