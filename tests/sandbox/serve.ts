import { parseArgs } from 'node:util';
import { startSandbox } from './server.ts';

const USAGE = 'npm run sandbox -- [--port N]';

function portFromArguments(): number {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new Error(`--port ${values.port}: a whole number from 0 to 65535 is expected. ${USAGE}`);
  }
  return Number(values.port);
}

async function main(): Promise<void> {
  const sandbox = await startSandbox({ port: portFromArguments() });
  console.log(`The sandbox console listens on ${sandbox.origin}

Point a Chromium at it (its own profile, so that no other window is affected):
  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="MAP mp.weixin.qq.com:443 127.0.0.1:${sandbox.port}" \\
    "https://mp.weixin.qq.com/__sandbox"

Ctrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
