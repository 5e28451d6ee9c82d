/**
 * The language id that an editor gives a file of this name. Only `nianbao` is taken for a report without asking:
 * `.nianbao`, `*年度报告*.txt` and `*信息公开*年报*.txt`.
 */
export function languageIdOf(path: string): string {
  const name = path.replaceAll('\\', '/').split('/').at(-1) ?? path;
  if (/\.nianbao$/i.test(name)) return 'nianbao';
  if (/年度报告.*\.txt$/i.test(name) || /信息公开.*年报.*\.txt$/i.test(name)) return 'nianbao';
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'plaintext';
}
