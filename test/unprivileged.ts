import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';
import { leaveOut } from './left-out.ts';

/** The id of the user `nobody` on Linux. */
const NOBODY = { uid: 65534, gid: 65534 };

/** As whom to spawn a process that must not have the rights of root: nobody, if root runs the tests. `file` must be readable. */
export function unprivileged(context: TestContext, file: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const read = spawnSync(process.execPath, ['-e', 'require("node:fs").accessSync(process.argv[1])', file], NOBODY);
  if (read.status !== 0) leaveOut(context, `root runs the tests, and nobody else may read ${file}`);
  return NOBODY;
}
