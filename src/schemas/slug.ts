import { z } from 'zod';

/** Name of a folder in `content/`, which becomes an address. */
export const slug = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'Använd bara små bokstäver a–z, siffror och bindestreck: motesplats-mtg.',
	)
	.max(60, 'Namnet är för långt. Skriv högst 60 tecken.');
