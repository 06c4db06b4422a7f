/** A list with "what writers write = what to write instead" on each line. */
export const pairs = (list: string) =>
	new Map(
		list
			.trim()
			.split('\n')
			.map((line) => line.trim().split(' = ') as [string, string]),
	);
