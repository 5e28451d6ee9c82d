import { type ProjectChangedParams, projectChangedNotification } from '../messages';
import { createProjectDiagnostics } from '../project-diagnostics';
import { letGo, type Session } from '../session';

/**
 * Looks at project files anew when they change, and at what they silence when a report is saved. `recheck` has
 * everything open checked again.
 */
export function handleProjects(session: Session, recheck: () => void): void {
  const { connection, documents, projects, service, settings } = session;
  const diagnose = createProjectDiagnostics(session);

  const lookAnew = (uris: readonly string[]): void => {
    projects.changed();
    settings.changed();
    service.settingsChanged();
    recheck();
    for (const uri of uris) letGo(session, diagnose(uri));
  };
  connection.onNotification(projectChangedNotification, ({ uris }: ProjectChangedParams) => lookAnew(uris));
  connection.onDidChangeWatchedFiles(({ changes }) => lookAnew(changes.map(({ uri }) => uri)));

  documents.onDidSave(({ document: { uri } }) => {
    const project = settings.project(uri);
    if (project && project.silenced.length > 0) letGo(session, diagnose(project.uri));
  });
}
