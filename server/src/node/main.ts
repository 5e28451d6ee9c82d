import { setTimeout } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../protocol/start-server';
import { readTexts } from './read-texts';

/** What has come is handled one message at a time, each when Node comes round: in a millisecond all of them. */
const turn = () => setTimeout(1);

/** The server for any editor: over standard input and output, or as its arguments say. */
startServer(createConnection(ProposedFeatures.all), turn, { readTexts });
