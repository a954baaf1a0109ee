import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly group: number;
  readonly state: string;
  /** Program and arguments. */
  readonly line: string;
}

/** The processes of a group, without those that have ended and only wait to be counted (zombies). */
export function processesOf(group: number): readonly Process[] {
  const all = existsSync('/proc/self/stat') ? fromProc() : fromPs();
  return all.filter((one) => one.group === group && !one.state.startsWith('Z'));
}

/** Linux, proc(5): `pid (name) state parent group …`. A small container has no `ps`. */
function fromProc(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const [state = '', , group] = read(`/proc/${name}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ');
    const line = read(`/proc/${name}/cmdline`).replaceAll('\0', ' ');
    return [{ pid: Number(name), group: Number(group), state, line }];
  });
}

/** A process may end between being listed and being read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function fromPs(): Process[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,pgid=,stat=,args='], { encoding: 'utf8' });
  return [...listed.matchAll(/^ *(\d+) +(\d+) +(\S+) +(.*)$/gm)].map(([, pid, group, state = '', line = '']) => ({
    pid: Number(pid),
    group: Number(group),
    state,
    line,
  }));
}
