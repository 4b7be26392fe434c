/** Abbreviations that keep their full stop as part of the word. One row per kind; a new abbreviation is one more word. */

/** Never end a sentence: a name or a number always follows. Example: "Sen. Warren met Gen. Dunford." */
export const TITLES = new Set(
	`Mr Mrs Ms Mx Messrs Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpl Sgt Cmdr Cdr Adm Brig Pvt Rev Fr Hon
	Pres Amb Asst Assoc Dep Min Supt Det Insp Pfc Spc St Ste Ft Mt Msgr Atty vs v cf viz approx ca al e.g i.e eg ie
	No Nos Art Arts Sec Secs Fig Figs Vol Vols pp p para paras Op ed eds trans Mme Mlle M`.split(/\s+/),
);

/** May end a sentence, and then the next word opens one. Example: "He works at Acme Inc. The firm is new." */
export const OTHERS = new Set(
	`Inc Co Corp Ltd Bros Jr Sr Esq Ph.D Bldg Dept Div Est Ave Blvd Rd Hwy Sq Univ Assn Intl Natl Govt etc a.m p.m A.M P.M a.k.a
	Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
	Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
	Wash Wis Wyo lb lbs oz mi km kg hr hrs min mins sq`.split(/\s+/),
);

/** Abbreviations only before a number. Example: "See Art. 5 of the treaty, p. 12." */
export const NUMBERED = new Set('No Nos Art Arts Fig Figs p pp para paras min'.split(' '));

/** Abbreviations that are words too: they are taken for such only before a capital or a number. Example: "Min. Lavrov has one min." */
export const WORDS_TOO = new Set(
	'Op Sec Vol v ca ft ed Sun Sat Mar Miss Wash Ore Ill Mass trans Fr M Min Est'.split(' '),
);

/** Words that open a sentence after an abbreviation; elsewhere they are rarely written with a capital. */
export const OPENERS = new Set(
	`The A An This That These Those He She It They We I You His Her Its Their Our My Your There Here In On At By For From With Without
	After Before During Since Until While When Where Why How What Who Which If Although Though Because As But And Or Nor So Yet
	However Meanwhile Moreover Also Earlier Later Now Then Today Yesterday Tomorrow Still Instead Both Some Many Most All Any Each
	Every Several Few Other Others Another Such Neither Either Not No One Two Three Under Over Between Among According Asked Speaking
	Despite Following Amid To Of Like Once Only Even Just Last Next More Much Nearly About Unlike Besides Nevertheless Nonetheless
	Thus Therefore Hence Perhaps Maybe Indeed Is Are Was Were Will Would Can Could Should Do Does Did Has Have Had Let Please`.split(
		/\s+/,
	),
);

/** Prefixes that stay joined to their word, as in the treebanks: "anti-ship" is one token, "well-known" three. */
export const PREFIXES = new Set(
	'anti co counter cross e ex inter intra mid mini multi neo non over post pre pro re semi socio sub super trans ultra un under'.split(
		' ',
	),
);
