/** A rule's page (Markdown), cut at its empty lines. */
export interface PageParagraphs {
  readonly all: readonly string[];
  /** The words of the line `_English: …_`; undefined where there is none. */
  readonly english: string | undefined;
}

export function pageParagraphs(page: string): PageParagraphs {
  const all = page
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map(paragraph => paragraph.trim());
  const english = all.map(paragraph => /^_English: (.+)_$/s.exec(paragraph)?.[1]).find(words => words !== undefined);
  return { all, english };
}
