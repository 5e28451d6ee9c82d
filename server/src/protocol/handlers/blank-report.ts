import { type BlankReportParams, type BlankReportResult, blankReportRequest } from '../messages';
import { answer, type Session } from '../session';

export function handleBlankReport(session: Session): void {
  const nothing: BlankReportResult = { fileName: '', text: '' };
  session.connection.onRequest(
    blankReportRequest,
    answer(session, nothing, ({ organ, year }: BlankReportParams) => session.service.blankReport(organ, year)),
  );
}
