import { parseArgs } from 'node:util';
import { reportFrom } from './replay/open-report.ts';
import { replayPath } from './replay/replay-page.ts';
import { REPLAY_TOKEN, startSandbox } from './server.ts';

const USAGE = 'npm run sandbox -- [--port N] [--replay report.json]';

function readArguments(): { port: number; replay: string | undefined } {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, replay: { type: 'string' } } });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    throw new Error(`--port ${values.port}: a whole number from 0 to 65535 is expected. ${USAGE}`);
  }
  return { port: Number(values.port), replay: values.replay };
}

async function main(): Promise<void> {
  const { port, replay: file } = readArguments();
  const replay = file === undefined ? undefined : reportFrom(file);
  const sandbox = await startSandbox({ port, ...(replay && { replay }) });
  const path = replay ? replayPath(replay, REPLAY_TOKEN) : '/__sandbox';
  console.log(`The sandbox console listens on ${sandbox.origin}

Point a Chromium at it (its own profile, so that no other window is affected):
  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="MAP mp.weixin.qq.com:443 127.0.0.1:${sandbox.port}" \\
    "https://mp.weixin.qq.com${path}"

Ctrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
