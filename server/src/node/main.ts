import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../protocol/start-server';

/** The server for any editor: over standard input and output, or as its arguments say. */
startServer(createConnection(ProposedFeatures.all));
