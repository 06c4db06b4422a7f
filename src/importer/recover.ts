import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that a project is written in, and the one that it had: `.aspen-1234` and `.aspen-1234-old`. */
const half = /^\.(.+)-(\d+)(-old)?$/;

/** Puts back what an import that was stopped half-way had moved aside, and takes away what it had begun. */
export function recover(to: string): void {
	if (!existsSync(to)) return;
	for (const name of readdirSync(to)) {
		const [, slug = '', pid, isOld] = half.exec(name) ?? [];
		if (!pid || isRunning(Number(pid))) continue;
		if (isOld && !existsSync(join(to, slug))) renameSync(join(to, name), join(to, slug));
		else rmSync(join(to, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
