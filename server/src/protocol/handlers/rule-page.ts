import type { Language } from '../../l10n/voice';
import { type RulePageParams, type RulePageResult, rulePageRequest } from '../messages';
import { answer, type Session } from '../session';

export function handleRulePage(session: Session): void {
  session.connection.onRequest(
    rulePageRequest,
    answer<RulePageParams, RulePageResult>(session, null, ({ rule }) => {
      const page = session.service.rulePage(rule);
      return page === undefined ? null : inLanguage(page, session.client.language);
    }),
  );
}

/** The summary in English is for those who read in English. */
const inLanguage = (page: string, language: Language): string =>
  language === 'en' ? page : page.replace(/^_English: .+_\n\n/m, '');
