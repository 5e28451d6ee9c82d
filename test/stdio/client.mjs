// A client of raw LSP: writes what it is told, right or wrong, to `nianbao lsp --stdio`, and keeps what comes back.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** Nothing takes this long; a server that does not answer would hold up everything else. */
const PATIENCE_MS = 120_000;

export class Client {
  child = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  /** Messages of the server that answer nothing. */
  notifications = [];
  stderr = '';
  #lastId = 0;
  #waiting = new Map();
  #ended = once(this.child, 'close').then(([code]) => code);

  constructor() {
    this.child.stderr.on('data', text => {
      this.stderr += text;
    });
    this.child.stdin.on('error', () => {});
    readMessages(this.child.stdout, message => this.#take(message));
    this.#ended.then(code => {
      for (const { fail } of this.#waiting.values()) fail(new Error(`the server ended with ${code}\n${this.stderr}`));
    });
  }

  static async start(capabilities = { textDocument: { diagnostic: {} } }) {
    const client = new Client();
    await client.request('initialize', { processId: process.pid, rootUri: null, capabilities });
    client.notify('initialized', {});
    return client;
  }

  /** Bytes as they are. */
  write(text) {
    this.child.stdin.write(text);
  }

  /** Sends all that `act` sends in one piece: a server that was quick could not answer in between. */
  together(act) {
    this.child.stdin.cork();
    const result = act();
    this.child.stdin.uncork();
    return result;
  }

  send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  /** Begins a request: { id, answer }, where the answer is the whole message, with `result` or `error`. */
  ask(method, params) {
    const id = ++this.#lastId;
    const answer = new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`${method} was not answered\n${this.stderr}`)), PATIENCE_MS);
      this.#waiting.set(id, { done, fail, timer });
    });
    this.send({ id, method, params });
    return { id, answer };
  }

  /** The result; rejects with the error. */
  async request(method, params) {
    const { result, error } = await this.ask(method, params).answer;
    if (error) throw Object.assign(new Error(`${method}: ${error.message}`), { code: error.code });
    return result;
  }

  open(uri, text, version = 1) {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'nianbao', version, text } });
  }

  change(uri, version, ...contentChanges) {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri) {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  async diagnostics(uri) {
    return (await this.request('textDocument/diagnostic', { textDocument: { uri } })).items;
  }

  /** Faults that the server has logged of itself. */
  get faults() {
    const logged = this.notifications.filter(
      ({ method, params }) => method === 'window/logMessage' && params.type === 1,
    );
    return logged.map(({ params }) => params.message);
  }

  /** Resident memory in MB; undefined where the system does not tell. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)[1]) / 1024);
    } catch {
      return undefined;
    }
  }

  /** Its exit code, when it has ended. */
  ended() {
    return this.#ended;
  }

  /** Ends it as a client should; gives the exit code. */
  async stop() {
    await this.request('shutdown');
    this.notify('exit');
    return this.#ended;
  }

  kill() {
    this.child.kill('SIGKILL');
  }

  /** The server's own requests get null, as from a client that has nothing. */
  #take(message) {
    if (message.method && message.id !== undefined) return this.send({ id: message.id, result: null });
    if (message.method) return this.notifications.push(message);
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return this.notifications.push(message);
    this.#waiting.delete(message.id);
    clearTimeout(waiting.timer);
    waiting.done(message);
  }
}

function readMessages(stream, take) {
  let bytes = Buffer.alloc(0);
  stream.on('data', chunk => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, head).toString())[1]);
      if (bytes.length < head + 4 + length) return;
      take(JSON.parse(bytes.subarray(head + 4, head + 4 + length).toString()));
      bytes = bytes.subarray(head + 4 + length);
    }
  });
}
