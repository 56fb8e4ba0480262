import type { IconNode } from 'lucide';
import { createElement } from 'react';

/** One drawn icon. It says nothing by itself: the words beside it, or the name of its button, do. */
export function Icon({ node, size = 16, className = '' }: { node: IconNode; size?: number; className?: string }) {
  return (
    <svg
      className={`icon ${className}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes]) =>
        createElement(tag, { key: `${tag} ${JSON.stringify(attributes)}`, ...attributes }),
      )}
    </svg>
  );
}
