import type { Language } from '../l10n/voice';
import { pageParagraphs } from '../rules/page-paragraphs';

/** The title of a rule's page: `# 申请办理表收支不平` gives `申请办理表收支不平`; '' if there is none. */
export const pageTitle = (page: string): string => /^# +(.+)$/m.exec(page)?.[1]?.trim() ?? '';

/** What the page says first, on one line: the paragraph after its title, or its English summary where there is one. */
export function pageLead(page: string, language: Language): string {
  const { all, english } = pageParagraphs(page);
  if (language === 'en' && english !== undefined) return english.replaceAll('\n', ' ');
  const lead = all.find(paragraph => paragraph !== '' && !paragraph.startsWith('#'));
  return lead?.replaceAll('\n', '') ?? '';
}
