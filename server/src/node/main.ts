import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../protocol/start-server';

/** The server as a process of its own: over Node's ipc where the editor forks it, else as its arguments say (`--stdio`). */
startServer(createConnection(ProposedFeatures.all));
