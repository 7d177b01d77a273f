// Lets prism serve the documents in spec/ while a command runs.
//
//   node serve.mjs <folder with node_modules> <folder for documents> <command> [argument…]
//
// prism knows a path once, and no fragments. Operations that share method and path through
// fragments therefore go into different documents, each served by a prism of its own; nothing else
// is changed. The command finds the address for each operation in PRISM_SERVERS, a JSON object.

import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVICES = ['dingtalk', 'smh'];
const PATIENCE = 60_000;

const [home, folder, ...command] = process.argv.slice(2);
const { parse } = createRequire(join(home, 'node_modules', 'x'))('yaml');
const prism = join(home, 'node_modules', '.bin', 'prism');
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

// The documents, each without the fragments of its paths and with one operation for each method
// and path.
function plain(document) {
  const parts = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const bare = path.split('#')[0];
    for (const [method, operation] of Object.entries(item)) {
      let part = parts.find(({ paths }) => !paths[bare]?.[method]);
      if (!part) parts.push((part = { ...document, paths: {} }));
      (part.paths[bare] ??= {})[method] = operation;
    }
  }
  return parts;
}

const isFlag = (parameter) => parameter.allowEmptyValue;

// The operations that take a parameter without a value, none of which has to be there.
function withoutFlags(document) {
  const paths = {};
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operation.parameters?.some(isFlag)) continue;
      const parameters = operation.parameters.map((parameter) =>
        isFlag(parameter) ? { ...parameter, required: false } : parameter,
      );
      paths[`/${operation.operationId}${path.split('#')[0]}`] = {
        [method]: { ...operation, parameters },
      };
    }
  }
  return { ...document, paths };
}

const operations = ({ paths }) =>
  Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));

// A prism for this document, and the address at which it listens. What it says is kept in a file.
function start(name, document) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document, null, 2));
  const server = spawn(
    prism,
    ['mock', '--errors', '--seed', 'prism', '--host', '127.0.0.1', '--port', '0', file],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = createWriteStream(join(folder, `${name}.log`));
  server.stderr.pipe(log, { end: false });
  server.stdout.pipe(log, { end: false });
  const address = new Promise((resolve, reject) => {
    let output = '';
    const listen = (text) => {
      output += text;
      const found = output.match(/Prism is listening on (\S+)/);
      if (found) {
        server.stdout.off('data', listen);
        resolve(found[1]);
      }
    };
    server.stdout.on('data', listen);
    server.on('error', reject);
    // Both come to nothing once it listens.
    server.on('exit', () => reject(new Error(`prism ended:\n${output}`)));
    setTimeout(() => reject(new Error(`prism does not start:\n${output}`)), PATIENCE).unref();
  });
  return { name, server, address, operations: operations(document) };
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const started = [];
const stop = () => started.forEach(({ server }) => server.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
process.on('exit', stop);

const judges = [];
const givers = [];
for (const service of SERVICES) {
  const document = parse(readFileSync(join(root, 'spec', `${service}.yaml`), 'utf8'));
  for (const [index, part] of plain(document).entries()) {
    judges.push(start(`${service}-${index + 1}`, part));
  }
  const giver = withoutFlags(document);
  if (operations(giver).length > 0) givers.push(start(`${service}-answers`, giver));
}
started.push(...judges, ...givers);

const servers = { judges: {}, answers: {} };
for (const { name, address, operations } of started) {
  console.log(`${name}: ${operations.length} operations at ${await address}`);
}
for (const { address, operations } of judges) {
  for (const operation of operations) servers.judges[operation] = await address;
}
for (const { address, operations } of givers) {
  for (const operation of operations) servers.answers[operation] = `${await address}/${operation}`;
}

console.log(`$ ${command.join(' ')}`);
const run = spawn(command[0], command.slice(1), {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PRISM_SERVERS: JSON.stringify(servers) },
});
run.on('exit', (status) => process.exit(status ?? 1));
