import { type RulePageParams, type RulePageResult, rulePageRequest } from '../messages';
import { answer, type Session } from '../session';

export function handleRulePage(session: Session): void {
  session.connection.onRequest(
    rulePageRequest,
    answer<RulePageParams, RulePageResult>(session, null, ({ rule }) => session.service.rulePage(rule) ?? null),
  );
}
