import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppendFile } from '../../src/run/append-file.ts';

const freshPath = (): string => join(mkdtempSync(join(tmpdir(), 'lifecourse-')), 'lines');

describe('a file that grows by whole steps', () => {
  it('goes on behind the last commit after a step was taken back', () => {
    const path = freshPath();
    writeFileSync(path, 'of an earlier run, and longer than what follows');
    const file = new AppendFile(path);
    file.append('one\n');
    file.commit();
    file.append('two, which is taken back\n');
    file.rollback();
    file.append('three\n');
    file.commit();
    const text = 'one\nthree\n';
    expect(file.close()).toEqual({ bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('goes away if nothing was committed', () => {
    const path = freshPath();
    const file = new AppendFile(path);
    file.append('one\n');
    file.rollback();
    expect(existsSync(path)).toBe(false);
    expect(file.isGone).toBe(true);
  });
});
