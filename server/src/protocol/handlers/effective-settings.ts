import { TextDocument } from 'vscode-languageserver-textdocument';
import { settleLevels } from '../../settings/levels';
import { noProject } from '../../settings/project';
import { type EffectiveSettingsParams, type EffectiveSettingsResult, effectiveSettingsRequest } from '../messages';
import { nameInProject } from '../project-uris';
import { answerFor, type Session } from '../session';
import { toRange } from '../to-protocol';

/** Every rule's level for a document, with who says so; open or not. */
export function handleEffectiveSettings(session: Session): void {
  const { connection, settings } = session;
  connection.onRequest(
    effectiveSettingsRequest,
    answerFor<EffectiveSettingsParams, EffectiveSettingsResult>(
      session,
      { project: null, rules: [] },
      async ({ uri }) => {
        await settings.ready(uri);
        const project = settings.project(uri);
        const document = TextDocument.create(project?.uri ?? '', 'jsonc', 0, project?.text ?? '');
        const name = project ? nameInProject(project.uri, uri) : '';
        return {
          project: project?.uri ?? null,
          rules: settleLevels(project ?? noProject, name, settings.chosen(uri)).map(({ rule, level, source }) => ({
            rule,
            level,
            source: source.kind,
            ...(source.kind === 'override' && { files: source.files }),
            ...('range' in source && { range: toRange(document, source.range) }),
          })),
        };
      },
    ),
  );
}
