/** Splits a narrowed list of names, `A、“B、C”和D`: each `、` outside of quotes and brackets, and between `”“`, `》《`. */
export function splitNames(list: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at++) {
    const c = list[at]!;
    if (opening.has(c)) {
      if (depth === 0 && at > from && closing.has(list[at - 1]!) && c !== '(') {
        names.push(list.slice(from, at));
        from = at;
      }
      depth++;
    } else if (closing.has(c)) depth = Math.max(0, depth - 1);
    else if (c === '、' && depth === 0) {
      names.push(list.slice(from, at));
      from = at + 1;
    }
  }
  names.push(list.slice(from));
  return names.map(name => name.trim()).filter(name => name !== '');
}

const opening: ReadonlySet<string> = new Set('“《(〔〈[「');
const closing: ReadonlySet<string> = new Set('”》)〕〉]」');

/** Words that may join two names: `公告及动态` is one or two. */
const joinsInside = (name: string): boolean => /.[和及与]./.test(name.replace(/[“《(][^”》)]*[”》)]/g, ''));

const verb =
  /设置|设立|设有|开设|开通|新增|增设|包括|包含|涵盖|涉及|完善|优化|调整|更新|维护|公开|发布|收到|办理|围绕|聚焦|通过|依托|分为|共有|制定|建立|推进|规范|对|将|向|在|为|有/;

/**
 * How many names a list may be said to have. Words before the names (`优化、完善公告、动态`) and joined names (`公告和动态`)
 * leave more than one answer.
 */
export function plausibleCounts(names: readonly string[]): ReadonlySet<number> {
  const joined = names.filter(joinsInside).length;
  const counts = new Set<number>();
  const starts = [0, ...names.keys()].filter(at => at === 0 || verb.test(names[at]!));
  for (const start of starts)
    for (let more = 0; more <= joined; more++)
      if (names.length - start + more > 1) counts.add(names.length - start + more);
  return counts;
}
