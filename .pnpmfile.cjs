const { existsSync } = require('node:fs');
const path = require('node:path');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `kurultai: Node ${process.versions.node} is too old. Install Node 20.19 or newer, then try again.\n`,
  );
  process.exit(1);
}

/**
 * better-sqlite3 is compiled where its prebuilt binary cannot be downloaded. The headers that came with this Node,
 * where they did, spare that build another download.
 */
function updateConfig(config) {
  const prefix = path.resolve(path.dirname(process.execPath), '..');
  if (existsSync(path.join(prefix, 'include', 'node', 'node.h'))) config.rawConfig.nodedir ??= prefix;
  return config;
}

module.exports = { hooks: { updateConfig } };
