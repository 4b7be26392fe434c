import {expect, test} from 'vitest';
import {registry} from '../../../source/meetings/merge/registry.ts';
import {article, kerry, lavrov, person, state} from './build-facts.ts';

const meetingOf = (...participants: ReturnType<typeof person>[]) => ({participants});

test('spellings and short names over the corpus are one entity', () => {
	const sergey = person('Sergey Lavrov');
	const short = person('Mr Lavrov');
	const resolve = registry([
		article('a', null, [meetingOf(kerry, lavrov)]),
		article('b', null, [meetingOf(sergey, short)]),
	]);
	expect(resolve(sergey, 'b').key).toBe(resolve(lavrov, 'a').key);
	expect(resolve(short, 'b')).toMatchObject({key: resolve(lavrov, 'a').key, country: 'RU'});
});

test('a family name that two people bear is settled by its own article, else left alone', () => {
	const [donald, ivanka, short] = [person('Robert Smith', 'US'), person('Rachel Smith', 'US'), person('Smith')];
	const resolve = registry([
		article('a', null, [meetingOf(donald, kerry)]),
		article('b', null, [meetingOf(ivanka, kerry)]),
		article('c', null, [meetingOf(short, kerry)]),
		article('d', null, [meetingOf(short, donald)]),
	]);
	expect(resolve(short, 'd').key).toBe(resolve(donald, 'a').key);
	expect(resolve(short, 'c').key).not.toBe(resolve(donald, 'a').key);
	expect(resolve(short, 'c').key).not.toBe(resolve(ivanka, 'b').key);
});

test('a bare family name means the one who held office, or the one whose office is given', () => {
	const [donald, melania] = [person('Donald Trump', 'US'), person('Melania Trump', 'US')];
	const [john, jane] = [person('John Smith', 'GB', 'foreign secretary'), person('Jane Smith', 'GB', 'chancellor')];
	const resolve = registry([
		article('a', null, [meetingOf(donald, john)]),
		article('b', null, [meetingOf(melania, jane)]),
		article('c', null, [meetingOf(person('Mr Trump'), person('Smith', 'GB', 'Foreign Secretary'))]),
	]);
	expect(resolve(person('Mr Trump'), 'c').name).toBe('Donald Trump');
	expect(resolve(person('Smith', 'GB', 'Foreign Secretary'), 'c').name).toBe('John Smith');
	expect(resolve(person('Smith', 'GB'), 'c').name).toBe('Smith');
});

test('a bare family name means the one who led a state before one who held another office', () => {
	const resolve = registry([
		article('a', null, [meetingOf(person('Kim Jong Un', 'KP'), person('Kim Yo Jong', 'KP'))]),
		article('b', null, [meetingOf(person('Kim'), kerry)]),
	]);
	expect(resolve(person('Kim'), 'b').name).toBe('Kim Jong Un');
});

test('a name with a stray word is the name without it, where that is known better', () => {
	const [good, before, after] = [person('Xi Jinping', 'CN'), person('Reuters Xi Jinping'), person('Xi Jinping Vows')];
	const resolve = registry([
		article('a', null, [meetingOf(good, kerry)]),
		article('b', null, [meetingOf(good, kerry)]),
		article('c', null, [meetingOf(before, kerry), meetingOf(after, person('Juan Carlos Vega', 'PA'))]),
		article('d', null, [meetingOf(person('Juan Carlos', 'ES'), kerry)]),
		article('e', null, [meetingOf(person('Juan Carlos', 'ES'), kerry)]),
	]);
	expect(resolve(before, 'c').key).toBe(resolve(good, 'a').key);
	expect(resolve(after, 'c').name).toBe('Xi Jinping');
	expect(resolve(person('Juan Carlos Vega', 'PA'), 'c').name).toBe('Juan Carlos Vega');
});

test('a family name that leads', () => {
	const resolve = registry([article('a', null, [meetingOf(person('Xi Jinping', 'CN'), person('Mr. Xi'))])]);
	expect(resolve(person('Mr. Xi'), 'a').name).toBe('Xi Jinping');
});

test('office and country name the one who holds it', () => {
	const nameless = {...person('Russian foreign minister', 'RU'), role: 'foreign minister'};
	const resolve = registry([
		article('a', null, [meetingOf(kerry, lavrov)]),
		article('b', null, [meetingOf(kerry, nameless)]),
	]);
	expect(resolve(nameless, 'b').key).toBe(resolve(lavrov, 'a').key);
});

test('an initial fits only one person', () => {
	const resolve = registry([
		article('a', null, [meetingOf(person('John Smith'), person('Jane Smith'))]),
		article('b', null, [meetingOf(person('J. Smith'), kerry)]),
	]);
	expect(resolve(person('J. Smith'), 'b').name).toBe('J. Smith');
	expect(resolve(person('John Smith'), 'a').key).not.toBe(resolve(person('Jane Smith'), 'a').key);
});

test('countries are known by their code', () => {
	const resolve = registry([]);
	expect(resolve(state('Russia'), 'a').key).toBe(resolve({name: 'Moscow', type: 'country', country: 'RU'}, 'b').key);
});

test('a body is one entity under its name and its acronym', () => {
	const [short, long] = ['the EU', 'European Union'].map(name => ({name, type: 'org' as const}));
	const resolve = registry([
		article('a', null, [meetingOf(short!, kerry)]),
		article('b', null, [meetingOf(long!, kerry)]),
	]);
	expect(resolve(short!, 'a').key).toBe(resolve(long!, 'b').key);
});
