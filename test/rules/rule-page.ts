/** A rule's page, taken apart. */
export interface RulePage {
  readonly headings: readonly string[];
  /** The paragraph below the name. */
  readonly summary: string;
  /** The same in English: the line below it. */
  readonly english: string;
  /** Texts of the fenced blocks under 反例, marks included. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export const pageHeadings = (name: string): readonly string[] => [
  `# ${name}`,
  '## 为什么',
  '## 怎样改',
  '## 反例',
  '## 正例',
];

export function readPage(page: string): RulePage {
  const plain = page.replaceAll('\r\n', '\n');
  const fences = /^(`{3,})[^\n]*\n([\s\S]*?)^\1[ ]*$/gm;
  const outside = plain.replace(fences, '');
  const section = (name: string): string =>
    new RegExp(`^## ${name}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(plain)?.[1] ?? '';
  const blocks = (name: string) => [...section(name).matchAll(fences)].map(found => found[2]!);
  return {
    headings: outside.split('\n').filter(line => /^#{1,2} /.test(line)),
    summary: /^# [^\n]+\n\s*([^#\s][^\n]*)\n/.exec(plain)?.[1] ?? '',
    english: /^# [^\n]+\n\n[^\n]+\n\n_English: ([^\n]+)_\n/.exec(plain)?.[1] ?? '',
    wrong: blocks('反例'),
    right: blocks('正例'),
  };
}
