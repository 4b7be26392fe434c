import chardet from 'chardet';

/** How many bytes the guess of an encoding looks at. */
const SAMPLE = 64 * 1024;

/** Turns bytes into text: byte order mark, UTF-16 by its zero bytes, valid UTF-8, the declared charset, then a guess. */
export function decode(bytes: Uint8Array, declared?: string): string {
	const encoding = unicodeEncoding(bytes);
	if (encoding) return new TextDecoder(encoding).decode(bytes);
	if (!declared || !isStateful(declared)) {
		const text = asUtf8(bytes);
		if (text !== undefined) return text;
	}
	return decodeLegacy(declared ?? '', bytes);
}

/** The charset that a page, a feed or a mail part names in its first bytes, if any. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
	return (
		/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
		/<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
	);
}

/** Whether bytes are a file of another kind (image, archive, program) and not text in any encoding. */
export function isBinary(bytes: Uint8Array): boolean {
	if (unicodeEncoding(bytes)) return false;
	const head = bytes.subarray(0, 8192);
	const magic = Buffer.from(head.subarray(0, 8)).toString('latin1');
	if (
		/^(\x89PNG|GIF8|\xff\xd8\xff|%PDF-|PK\x03\x04|\x7fELF|\x1f\x8b|BZh|7z\xbc\xaf|RIFF|SQLite f|\xd0\xcf\x11\xe0)/.test(
			magic,
		)
	) {
		return true;
	}
	const controls = head.filter(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
	return controls > head.length / 10;
}

/** UTF-16 by its byte order mark or its zero bytes, if it is that. */
export function unicodeEncoding(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 512);
	let even = 0;
	let odd = 0;
	for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++;
	// Latin text in UTF-16 has a zero in nearly every second byte, always on the same side.
	if (odd > head.length * 0.3 && even < head.length * 0.05) return 'utf-16le';
	if (even > head.length * 0.3 && odd < head.length * 0.05) return 'utf-16be';
	return undefined;
}

/** Charsets that look like ASCII byte by byte, so that validity as UTF-8 says nothing. */
function isStateful(charset: string): boolean {
	return /^(iso-2022|hz|utf-7)/i.test(charset);
}

/** The text, if the bytes are UTF-8 or so nearly UTF-8 that only a few of them are broken. */
function asUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		const text = new TextDecoder('utf-8').decode(bytes);
		const broken = text.match(/\ufffd/g)?.length ?? 0;
		const foreign = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
		return broken < foreign ? text : undefined;
	}
}

/** Text in an older encoding: the declared one, else the guessed one, else the most common one. */
function decodeLegacy(declared: string, bytes: Uint8Array): string {
	for (const label of [declared, chardet.detect(bytes.subarray(0, SAMPLE)) ?? '']) {
		try {
			if (label && !/^(utf-8|ascii)$/i.test(label)) return new TextDecoder(label).decode(bytes);
		} catch {
			// an unknown label: the next guess decides
		}
	}
	return new TextDecoder('windows-1252').decode(bytes);
}
