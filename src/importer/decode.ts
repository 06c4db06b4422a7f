import type { Problem } from './problem.ts';

const encodingWhy =
	'Importen läser bara UTF-8, annars kan å, ä och ö bli fel. Filen hoppades över.';
const encodingFix = 'Spara filen som UTF-8 (i Anteckningar: Spara som, Kodning UTF-8).';

// UTF-8 read as Latin-1 and saved again: å has become Ã¥, Ö has become Ã–.
const doublyEncoded = /Ã[¥¤¶©…„–\u0084\u0085\u0096]/;

const byteOrderMark: Problem = {
	line: 1,
	id: 'byte-order-mark',
	what: 'Filen börjar med ett osynligt tecken, ett BOM.',
	why: 'Andra program kan ta tecknet för text. Sidan läses in ändå, utan tecknet.',
	fix: 'Spara filen som UTF-8 utan BOM.',
};

/** The text of a file, or no text and the reason. A text can come with problems too. */
export function decode(bytes: Uint8Array): { text?: string; problems: Problem[] } {
	if (isUtf16(bytes))
		return refuse('encoding', 'Filen är sparad som UTF-16.', encodingWhy, encodingFix);
	const loose = new TextDecoder('utf-8').decode(bytes);
	if (/[\0-\x08\x0e-\x1f]/.test(loose)) {
		return refuse(
			'not-text',
			'Filen är ingen textfil.',
			'Importen läser bara sidor som är sparade som text. Filen hoppades över.',
			'Spara sidan som vanlig text (.txt), eller ta bort filen.',
		);
	}
	if (loose.trim() === '') {
		return refuse(
			'empty-file',
			'Filen är tom.',
			'Det finns ingen sida att läsa in. Filen hoppades över.',
			'Spara sidan ur projektbanken en gång till, eller ta bort filen.',
		);
	}
	const firstLost = lineOf(loose, loose.indexOf('\ufffd'));
	if (!isUtf8(bytes)) {
		return refuse(
			'encoding',
			'Filen är inte sparad som UTF-8. Troligen är den sparad som Latin-1.',
			encodingWhy,
			encodingFix,
			firstLost,
		);
	}
	const doubled = loose.search(doublyEncoded);
	if (doubled !== -1) {
		const what = `Bokstäverna å, ä och ö är trasiga: där står ”${loose.slice(doubled, doubled + 2)}”.`;
		const fix = 'Hämta sidan på nytt, och spara den som UTF-8.';
		return refuse('encoding', what, encodingWhy, fix, lineOf(loose, doubled));
	}
	const marks = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? [byteOrderMark] : [];
	return { text: loose, problems: [...marks, ...lostLetters(loose)] };
}

function refuse(id: string, what: string, why: string, fix: string, line = 1) {
	return { problems: [{ line, id, what, why, fix }] };
}

/** With a byte order mark, or without: then every other byte of Swedish text is zero. */
function isUtf16(bytes: Uint8Array): boolean {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return true;
	const start = bytes.slice(0, 200);
	const zeros = [0, 0];
	start.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	return start.length >= 4 && Math.max(...zeros) > start.length * 0.4 && Math.min(...zeros) === 0;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function lostLetters(text: string): Problem[] {
	return text.split(/\r\n?|\n/).flatMap((line, index) => {
		if (!line.includes('\ufffd')) return [];
		const what = 'På raden står tecknet \ufffd i stället för en bokstav.';
		const why = 'Bokstaven har gått förlorad, och importen kan inte veta vilken den var.';
		const fix = 'Rätta raden efter den gamla sidan, och kör importen igen.';
		return [{ line: index + 1, id: 'lost-letter', what, why, fix }];
	});
}

const lineOf = (text: string, index: number) =>
	text.slice(0, Math.max(index, 0)).split(/\r\n?|\n/).length;
