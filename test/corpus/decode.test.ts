import {expect, test} from 'vitest';
import {declaredCharset, decode, isBinary} from '../../source/corpus/decode.ts';

const russian = 'Министр иностранных дел провёл переговоры с послом соседней страны';

/** The text in windows-1251 or KOI8-R, which TextEncoder cannot write. */
function encode(text: string, charset: string): Uint8Array {
	const decoder = new TextDecoder(charset);
	const codes = new Map(Array.from({length: 256}, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
	return Uint8Array.from(text, character => codes.get(character)!);
}

test.each(['windows-1251', 'koi8-r'])('guesses %s without a declaration', charset => {
	expect(decode(encode(russian, charset))).toBe(russian);
});

test('reads UTF-16 with and without a byte order mark', () => {
	const little = Buffer.from('Talks ended', 'utf16le');
	expect(decode(little)).toBe('Talks ended');
	expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe('Talks ended');
	expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]))).toBe('Talks ended');
});

test('takes valid UTF-8 for UTF-8 whatever is declared, else believes the declaration', () => {
	expect(decode(Buffer.from('Kyïv'), 'windows-1252')).toBe('Kyïv');
	expect(decode(Uint8Array.of(0x93, 0xfa, 0x96, 0x7b), 'shift_jis')).toBe('日本');
	expect(decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'no-such-charset')).toBe('café');
});

test('keeps UTF-8 with a few broken bytes', () => {
	const text = decode(
		Buffer.concat([Buffer.from('“Good” talks – “useful”'), Buffer.from([0xff]), Buffer.from(' said')]),
	);
	expect(text).toBe('“Good” talks – “useful”\ufffd said');
});

test('finds the charset that a page or a feed declares', () => {
	expect(declaredCharset(Buffer.from('<html><meta http-equiv="x" content="text/html; charset=koi8-r">'))).toBe(
		'koi8-r',
	);
	expect(declaredCharset(Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'))).toBe('windows-1251');
	expect(declaredCharset(Buffer.from('plain'))).toBeUndefined();
});

test('tells files of another kind from text', () => {
	expect(isBinary(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))).toBe(true);
	expect(isBinary(new Uint8Array(64))).toBe(true);
	expect(isBinary(Buffer.from('text with one \0 in a long enough line'))).toBe(false);
	expect(isBinary(Buffer.from('Talks', 'utf16le'))).toBe(false);
});
