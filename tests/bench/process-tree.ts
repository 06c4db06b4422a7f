import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

export interface Times {
	/** Seconds from the start. */
	wall: number;
	user: number;
	system: number;
}

export interface Usage extends Times {
	/** Bytes: the largest process at its peak. */
	largest: number;
	/** Bytes: all processes together at their peak. Pages that they share count once for each. */
	tree: number;
	/** The times when the output last ended with a line that `isMark` knows, on 0.1 s. */
	mark: Times;
}

interface Command {
	args: string[];
	cwd: string;
	env: Record<string, string>;
	/** File for the output. A pipe would make the command wait for its reader. */
	log: string;
	isMark: (line: string) => boolean;
}

/** Runs Node to its end and measures it with everything that it starts. Linux only: it reads /proc. */
export async function measure({ args, cwd, env, log, isMark }: Command): Promise<Usage> {
	const before = timesOf('self', childFields);
	const start = performance.now();
	const output = openSync(log, 'w');
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', output, output],
	});
	const wall = () => (performance.now() - start) / 1000;
	const usage = { largest: 0, tree: 0, mark: { wall: 0, user: 0, system: 0 } };
	const timer = setInterval(() => {
		const processes = treeOf(child.pid ?? 0);
		const sizes = processes.map(memoryOf);
		usage.largest = Math.max(usage.largest, ...sizes.map(({ peak }) => peak));
		usage.tree = Math.max(usage.tree, sum(sizes.map(({ size }) => size)));
		if (!isMark(lastLine(log))) return;
		const times = processes.map((pid) => timesOf(String(pid), ownFields));
		usage.mark = {
			wall: wall(),
			user: sum(times.map(({ user }) => user)),
			system: sum(times.map(({ system }) => system)),
		};
	}, 100);
	const code = await new Promise((resolve, reject) =>
		child.on('close', resolve).on('error', reject),
	);
	clearInterval(timer);
	const total = { wall: wall(), ...timesOf('self', childFields) };
	if (code !== 0) throw new Error(`node ${args.join(' ')} failed:\n${readFileSync(log, 'utf8')}`);
	return {
		...usage,
		...total,
		user: total.user - before.user,
		system: total.system - before.system,
	};
}

const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);

function lastLine(file: string): string {
	const bytes = Buffer.alloc(300);
	const descriptor = openSync(file, 'r');
	const length = readSync(
		descriptor,
		bytes,
		0,
		bytes.length,
		Math.max(0, fstatSync(descriptor).size - bytes.length),
	);
	closeSync(descriptor);
	return bytes.toString('utf8', 0, length).trimEnd().split('\n').at(-1) ?? '';
}

// Fields of /proc/<pid>/stat, counted after the name: what the process used, and its children that have ended.
const ownFields = [11, 12] as const;
const childFields = [13, 14] as const;

/** Seconds of processor time. Linux counts in hundredths. */
function timesOf(pid: string, [user, system]: readonly number[]): { user: number; system: number } {
	try {
		const fields = statOf(pid);
		return { user: Number(fields[user ?? 0]) / 100, system: Number(fields[system ?? 0]) / 100 };
	} catch {
		return { user: 0, system: 0 };
	}
}

/** The fields of /proc/<pid>/stat after the name, which may hold spaces. */
function statOf(pid: string): string[] {
	const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
	return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function treeOf(root: number): number[] {
	const parents = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			parents.set(Number(name), Number(statOf(name)[1]));
		} catch {
			// It ended while we looked.
		}
	}
	const isBelow = (pid: number | undefined): boolean =>
		pid !== undefined && (pid === root || isBelow(parents.get(pid)));
	return [...parents.keys()].filter(isBelow);
}

function memoryOf(pid: number): { size: number; peak: number } {
	try {
		const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
		const bytes = (name: string) =>
			Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
		return { size: bytes('VmRSS'), peak: bytes('VmHWM') };
	} catch {
		return { size: 0, peak: 0 };
	}
}
