import { useEffect, useState, type ReactNode } from 'react';
import { afterFirstView } from '../parts/firstView.ts';

/** Shows its children once the first view is on the screen: never in prerendered HTML, never in the way of the map. */
export function AfterFirstView({ children }: { children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    let isHere = true;
    void afterFirstView().then(() => {
      if (isHere) setTime(true);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return isTime ? children : null;
}
