import { useEffect, useState } from 'react';

/**
 * An address for a blob, as long as it is shown, and no longer.
 * @param load reads the blob; null as long as it is not wanted. Give the same function for the same blob.
 * @returns null until it is read, and where there is none
 */
export function useBlobUrl(load: (() => Promise<Blob | null>) | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    let made: string | null = null;
    load?.().then(
      (blob) => {
        if (!here || !blob) return;
        made = URL.createObjectURL(blob);
        setAddress(made);
      },
      () => {
        // Nothing to show: what stands in its place stays.
      },
    );
    return () => {
      here = false;
      setAddress(null);
      if (made) URL.revokeObjectURL(made);
    };
  }, [load]);
  return address;
}
