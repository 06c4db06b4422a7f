import { placeAt, type Place, type Problem } from './problem.ts';

/** A problem of a file whose name the caller knows. */
export type Fault = Omit<Problem, 'file'> & Place;

const start: Place = { line: 1, column: 1 };

const encoding = (what: string, place = start): Fault => ({
	...place,
	id: 'encoding',
	what,
	why: 'Bara UTF-8 går att läsa. Annars blir å, ä och ö fel.',
	fix: 'Spara filen som UTF-8 (i Anteckningar: Spara som, Kodning UTF-8).',
});

const notText = (what: string, place = start): Fault => ({
	...place,
	id: 'not-text',
	what,
	why: 'Bara filer med vanlig text går att läsa.',
	fix: 'Spara innehållet som vanlig text, eller ta bort filen.',
});

const emptyFile: Fault = {
	...start,
	id: 'empty-file',
	what: 'Filen är tom.',
	why: 'Det finns inget att läsa in.',
	fix: 'Skriv det som ska stå i filen. Hör den inte hit, ta bort den.',
};

const byteOrderMark: Fault = {
	...start,
	level: 'warning',
	id: 'byte-order-mark',
	what: 'Filen börjar med ett osynligt tecken, ett BOM.',
	why: 'Andra program kan ta tecknet för text. Filen läses ändå, utan tecknet.',
	fix: 'Spara filen som UTF-8 utan BOM.',
};

const signatures: [start: string, name: string][] = [
	['\x89PNG', 'Filen är en bild (PNG).'],
	['\xff\xd8\xff', 'Filen är en bild (JPEG).'],
	['GIF8', 'Filen är en bild (GIF).'],
	['RIFF', 'Filen är en bild eller ett ljud.'],
	['%PDF', 'Filen är en PDF.'],
	['PK\x03\x04', 'Filen är ett Word-dokument eller en zip-fil.'],
	['\xd0\xcf\x11\xe0', 'Filen är ett gammalt Word-dokument.'],
	['{\\rtf', 'Filen är sparad som RTF.'],
];

// UTF-8 read as Latin-1 and saved again: å has become Ã¥, Ö has become Ã–.
const doublyEncoded = /Ã[¥¤¶©…„–\u0084\u0085\u0096]/;
const strict = new TextDecoder('utf-8', { fatal: true });
const loose = new TextDecoder('utf-8');

/** The text of a file, with `\n` at the end of lines, or no text and the reason. A text can come with problems too. */
export function decode(bytes: Uint8Array): { text?: string; problems: Fault[] } {
	const head = String.fromCharCode(...bytes.subarray(0, 8));
	const known = signatures.find(([signature]) => head.startsWith(signature));
	if (known) return { problems: [notText(known[1])] };
	if (isUtf16(bytes)) return { problems: [encoding('Filen är sparad som UTF-16.')] };
	const whole = decodeStrictly(bytes);
	const text = whole ?? loose.decode(bytes);
	const control = text.search(/[\0-\x08\x0e-\x1f]/);
	if (control >= 0)
		return { problems: [notText('Filen är ingen textfil.', placeAt(text, control))] };
	if (!/\S/.test(text)) return { problems: [emptyFile] };
	if (whole === undefined) {
		const what = 'Filen är inte sparad som UTF-8. Troligen är den sparad som Latin-1.';
		return { problems: [encoding(what, placeAt(text, text.indexOf('\ufffd')))] };
	}
	const doubled = text.search(doublyEncoded);
	if (doubled >= 0) {
		const what = `Bokstäverna å, ä och ö är trasiga: där står ”${text.slice(doubled, doubled + 2)}”.`;
		const fix = 'Hämta texten på nytt, och spara den som UTF-8.';
		return { problems: [{ ...encoding(what, placeAt(text, doubled)), fix }] };
	}
	const marks = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? [byteOrderMark] : [];
	return {
		text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text,
		problems: [...marks, ...lostLetters(text)],
	};
}

/** With a byte order mark, or without: then every other byte of Swedish text is zero. */
function isUtf16(bytes: Uint8Array): boolean {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
		return true;
	const first = bytes.subarray(0, 200);
	const zeros = [0, 0];
	first.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	return first.length >= 4 && Math.max(...zeros) > first.length * 0.4 && Math.min(...zeros) === 0;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
	try {
		return strict.decode(bytes);
	} catch {
		return undefined;
	}
}

const lostLetters = (text: string): Fault[] =>
	text.includes('\ufffd')
		? text.split(/\r\n?|\n/).flatMap((line, index) => {
				const at = line.indexOf('\ufffd');
				if (at < 0) return [];
				return {
					line: index + 1,
					column: at + 1,
					id: 'lost-letter',
					what: 'På raden står tecknet \ufffd i stället för en bokstav.',
					why: 'Bokstaven har gått förlorad, och ingen dator kan veta vilken den var.',
					fix: 'Skriv rätt bokstav. Se efter i den text som orden kom från.',
				};
			})
		: [];
