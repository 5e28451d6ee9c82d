import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../protocol/start-server';
import { parentPort } from './parent-port';
import { createTurn } from './turn';

/** The server as an extension starts it: in a web worker, or in a process that was forked. */
const port = parentPort();
const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
connection.onExit(() => port.close());
startServer(connection, createTurn());
