import { teardown } from 'mocha';
import { type Client, connect } from './connect';

/** To be called in a suite: gives `connect`, whose clients go after each test. */
export function connecting(): typeof connect {
  const clients: Client[] = [];
  teardown(() => {
    for (const client of clients.splice(0)) client.dispose();
  });
  return async options => {
    const client = await connect(options);
    clients.push(client);
    return client;
  };
}
