import type { Voice } from '../../l10n/voice';
import { say } from '../../text/message';
import { type RulePageParams, type RulePageResult, rulePageRequest } from '../messages';
import { answer, type Session } from '../session';

export function handleRulePage(session: Session): void {
  session.connection.onRequest(
    rulePageRequest,
    answer<RulePageParams, RulePageResult>(session, null, ({ rule }) => {
      const page = session.service.rulePage(rule);
      return page === undefined ? null : forReader(page, session.voices(session.client.language));
    }),
  );
}

/** The summary in English is for those who read in English; the marks in the examples are explained. */
function forReader(page: string, voice: Voice): string {
  const own = voice.language === 'en' ? page : page.replace(/^_English: .+_\n\n/m, '');
  return own.replace(/^## 反例$/m, heading => `${heading}\n\n${voice.say(say`⟦ ⟧标出会画波浪线的地方。`)}`);
}
