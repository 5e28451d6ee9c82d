import type { Language } from '../l10n/voice';

/** The title of a rule's page: `# 申请办理表收支不平` gives `申请办理表收支不平`; '' if there is none. */
export const pageTitle = (page: string): string => /^# +(.+)$/m.exec(page)?.[1]?.trim() ?? '';

/** What the page says first, on one line: the paragraph after its title, or its English summary where there is one. */
export function pageLead(page: string, language: Language): string {
  const paragraphs = page
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map(paragraph => paragraph.trim());
  const english = paragraphs.flatMap(paragraph => /^_English: (.+)_$/s.exec(paragraph)?.[1] ?? []);
  if (language === 'en' && english[0] !== undefined) return english[0].replaceAll('\n', ' ');
  const lead = paragraphs.find(paragraph => paragraph !== '' && !paragraph.startsWith('#'));
  return lead?.replaceAll('\n', '') ?? '';
}
