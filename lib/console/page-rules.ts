/** How a page of the console is told by its URL: by pathname and parameters, in any order. `pages.ts` has the rules. */

interface Part {
  readonly name: string;
  readonly value: RegExp;
  readonly must: boolean;
}

export interface Rule {
  readonly path: string;
  readonly parts: readonly Part[];
}

/**
 * Reads one rule, such as `/cgi-bin/frame t=ad_system/common_frame t1=publisher/*!`. Values may be alternatives (`a|b`) and
 * hold wildcards (`*`). A part must not contradict the URL; at least one must be there, all those marked `!` must. A template
 * that no page of the same path claims contradicts nothing where another part fits: redesigns rename templates. Where a rule
 * has no part but `t`, the path alone decides as long as no other `t` is given.
 */
export function parseRule(rule: string): Rule {
  const [path = '', ...parts] = rule.split(' ');
  return {
    path,
    parts: parts.map((part) => {
      const [, name = '', value = '', must] = /^(\w+)=(.*?)(!?)$/.exec(part) ?? [];
      return { name, value: new RegExp(`^(?:${value.replaceAll('*', '.*')})$`), must: must === '!' };
    }),
  };
}

/**
 * Whether a URL is what a rule speaks of, whatever its host.
 * @param all every rule there is: a template that another one claims contradicts this one
 */
export function fits(rule: Rule, url: URL, all: readonly Rule[]): boolean {
  if (rule.path !== url.pathname) return false;
  const byPath = rule.parts.every((part) => part.name === 't');
  let decided = byPath;
  const foreign = (template: string): boolean =>
    byPath || all.some((other) => other.path === rule.path && claims(other, template));
  for (const part of rule.parts) {
    const given = url.searchParams.get(part.name);
    if (given && part.value.test(given)) decided = true;
    else if (part.must || (given && (part.name !== 't' || foreign(given)))) return false;
  }
  return decided;
}

const claims = (rule: Rule, template: string): boolean =>
  rule.parts.some((part) => part.name === 't' && part.value.test(template));
