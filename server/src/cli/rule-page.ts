/** The title of a rule's page: `# 申请办理表收支不平` gives `申请办理表收支不平`; '' if there is none. */
export const pageTitle = (page: string): string => /^# +(.+)$/m.exec(page)?.[1]?.trim() ?? '';

/** What the page says first, on one line: the paragraph after its title. */
export function pageLead(page: string): string {
  const paragraphs = page
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map(paragraph => paragraph.trim());
  const lead = paragraphs.find(paragraph => paragraph !== '' && !paragraph.startsWith('#'));
  return lead?.replaceAll('\n', '') ?? '';
}
