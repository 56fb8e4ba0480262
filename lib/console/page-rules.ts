/**
 * How a page of the console is told by its URL: by pathname and parameters, in any order. `pages.ts` has the rules, such as
 * `frame t=ad_system/common_frame t1=publisher/*!`. Values may be alternatives (`a|b`) and hold wildcards (`*`). A parameter
 * must not contradict the URL; at least one must be there, all those marked `!` must.
 */

const PATH = /^\S+/;

/** The path that a rule speaks of; one without a slash is in `/cgi-bin/`. */
const pathOf = (rule: string): string => (PATH.exec(rule)?.[0] ?? '').replace(/^(?!\/)/, '/cgi-bin/');

/** Parameters of a rule: name, pattern of the value, and `!` where it must be there. */
const parametersOf = (rule: string): Array<{ name: string; value: RegExp; must: string }> =>
  [...rule.matchAll(/ (\w+)=([^ !]*)(!?)/g)].map(([, name = '', value = '', must = '']) => ({
    name,
    value: new RegExp(`^(?:${value.replaceAll('*', '.*')})$`),
    must,
  }));

/** Whether a rule claims a template: the parameter `t`. */
const claims = (rule: string, template: string): boolean =>
  parametersOf(rule).some(({ name, value }) => name === 't' && value.test(template));

/**
 * Whether a URL is what a rule speaks of, whatever its host. A template that no page of the same path claims contradicts
 * nothing where another parameter fits: redesigns rename templates. Where a rule has no parameter but `t`, the path alone
 * decides as long as no other `t` is given.
 * @param all every rule there is: a template that another one claims contradicts this one
 */
export function fits(rule: string, url: URL, all: readonly string[]): boolean {
  if (pathOf(rule) !== url.pathname) return false;
  const parameters = parametersOf(rule);
  const byPath = parameters.every(({ name }) => name === 't');
  let isDecided = byPath;
  for (const { name, value, must } of parameters) {
    const given = url.searchParams.get(name);
    if (given && value.test(given)) isDecided = true;
    else if (must) return false;
    else if (
      given &&
      (name !== 't' || byPath || all.some((other) => pathOf(other) === url.pathname && claims(other, given)))
    )
      return false;
  }
  return isDecided;
}
