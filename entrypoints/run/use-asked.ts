import { useEffect, useState } from 'react';
import { type Asked, readAddress } from './address.ts';

/** What the address asks for, also when it changes under the open page. */
export function useAsked(): Asked {
  const [asked, setAsked] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const onChange = (): void => setAsked(readAddress(location.hash));
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return asked;
}
