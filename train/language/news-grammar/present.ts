/** The present tense of the rules: news of the day and chronicles are told in it. */

/** Past forms with their present: of one, of many. */
const PRESENT: Record<string, readonly [one: string, many: string]> = {
	met: ['meets', 'meet'],
	held: ['holds', 'hold'],
	had: ['has', 'have'],
	saw: ['sees', 'see'],
	spoke: ['speaks', 'speak'],
	told: ['tells', 'tell'],
	said: ['says', 'say'],
	says: ['says', 'say'],
	sent: ['sends', 'send'],
	did: ['does', 'do'],
	flew: ['flies', 'fly'],
	denied: ['denies', 'deny'],
	planned: ['plans', 'plan'],
	canceled: ['cancels', 'cancel'],
	cancelled: ['cancels', 'cancel'],
	discussed: ['discusses', 'discuss'],
	reached: ['reaches', 'reach'],
	pushed: ['pushes', 'push'],
};
const SILENT =
	/(?:agree|refuse|decline|hope|receive|telephone|phone|welcome|conclude|propose|release|impose|invite|urge|arrive|criticize|approve|rule|accuse)d$/;

/** A rule in the past tense as one in the present, its actor one or many: `ACTOR>nsubj met:VBD` → `ONE>nsubj meets:VBZ`. */
function inPresent(rule: string, many: boolean): string {
	return rule.replace('ACTOR>nsubj', many ? 'MANY>nsubj' : 'ONE>nsubj').replace(/(\S+):VBD/, (_, forms: string) => {
		const present = forms.split('|').map(form => {
			const stem = SILENT.test(form) ? form.slice(0, -1) : form.replace(/ed$/, '');
			const [one, plural] = PRESENT[form] ?? [`${stem}s`, stem];
			return many ? plural : one;
		});
		return `${present.join('|')}:${many ? 'VBP' : 'VBZ'}`;
	});
}

/** The rules with an actor and a verb in the past tense, in the present. */
export const inPresentTense = (rules: readonly string[] = []): string[] =>
	rules
		.filter(rule => rule.includes(':VBD') && /(?:ACTOR|PAIR|SPEAKER)>nsubj /.test(rule))
		.flatMap(rule => {
			const many = inPresent(rule.replace('SPEAKER>nsubj', 'MANY>nsubj'), true);
			return rule.startsWith('PAIR') ? [many] : [inPresent(rule.replace('SPEAKER>nsubj', 'ONE>nsubj'), false), many];
		});
