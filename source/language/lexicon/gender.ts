/** Whether women or men bear a given name, for telling whom "she" means; names that both bear (`Kim`, `Jean`, `Nicola`) stand in neither list. */
import {fold} from './fold.ts';

export type Gender = 'female' | 'male';

const women = `
	Abigail Agnes Aisha Alice Alison Amanda Amber Amelia Amina Amy Angela Angie Anita Anke Ann Anna Annalena Anne Annegret Annie
	Asma Astrid Audrey Barbara Beata Benazir Beth Betsy Betty Brenda Bridget Brigitte Carla Carol Caroline Carolyn Catherine
	Cathy Cecilia Charlotte Chelsea Cheryl Christina Christine Chrystia Cindy Claire Clara Clare Claudia Condoleezza Cornelia Cristina
	Cynthia Daniela Deborah Debra Delcy Diana Diane Dilma Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elina Elisabeth Elise
	Elizabeth Ella Ellen Elsa Elvira Emily Emma Erica Erna Esther Eva Fatima Federica Fiona Florence Frances Gabrielle Gina Giorgia
	Gisele Gloria Golda Grace Gretchen Hannah Harriet Heather Heidi Helen Helena Helle Hillary Hina Huma Ilhan Imelda Indira Inga
	Ingrid Irene Iris Isabel Isabella Ivanka Jacinda Jacqueline Jane Janet Janice Jennifer Jessica Jill Joan Joanna Johanna Josefa
	Joyce Judith Judy Julia Julie Kaja Kamala Karen Karin Karine Karoline Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katrin
	Kellyanne Kersti Khaleda Kirsten Kirstjen Kristalina Laura Lauren Leila Letitia Linda Lisa Liz Loretta Louise Lucia Lucy Lydia Maia
	Madeleine Maggie Magdalena Malala Margaret Margot Margrethe Maria Marie Marina Marine Marta Martha Mary Megan Meghan Melania Melanie
	Melinda Melissa Mette Micaela Michaela Michelle Michèle Miriam Molly Monica Nabila Nadia Nancy Naomi Natalia Natalie Natalya Natasha
	Nicole Nirmala Nkosazana Nora Olga Olivia Olha Oksana Pamela Patricia Paula Pauline Penny Philippa Phyllis Priti Priyanka Rachel
	Rania Rebecca Renate Roberta Rosa Roza Ruth Samantha Sandra Sanna Sara Sarah Sharon Hasina Sheila Shirley Sigrid Silvia
	Simona Sonia Sophia Sophie Stella Stephanie Susan Susanna Suzanne Svetlana Sviatlana Sylvia Tamara Tatiana Tatyana Teresa Theresa
	Tulsi Tzipi Ulla Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viktoria Viola Violeta Virginia Vjosa Wendy Whitney Yelena
	Yevgenia Yingluck Yulia Yuliya Yvette Yvonne Zara Zuzana
`;

const men = `
	Aaron Abbas Abdel Abdul Abdullah Abraham Adam Adnan Ahmed Ahmad Alan Albert Alejandro Alexander Alexei Alexey Alfredo Ali Alistair
	Allan Alberto Anatoly Anders Andreas Andrei Andrew Andrés Andrzej Angus Anthony Antonio António Antony Antonis Arnold Arthur
	Asif Austin Avigdor Ayad Ayman Barack Bart Bashar Ben Benjamin Benny Bernard Bernie Bertie Bill Billy Binyamin Bob Bobby
	Boris Boyko Brad Brian Bruce Carl Carlos Charles Chuck Christopher Christoph Cyril Daniel Darren David Dean Dennis Dick Dmitri
	Dmitry Dominic Don Donald Douglas Ed Eddie Edgar Eduard Edward Ehud Emmanuel Emmerson Enrique Eric Ernest Ernesto
	Evo Felipe Fernando Fidel Franklin François Francisco Frank Fred Gary Gavin Geert Geir Geoffrey George Gerald Gerhard Gerry Giorgos
	Giuseppe Gordon Graham Greg Guido Gustavo Hamid Hans Harold Harry Hassan Heiko Heinz Helmut Henry Herbert Horst Hosni Howard Hubert
	Hugh Hugo Hussein Ian Ibrahim Igor Ilham Imran Ismail Ivan Ivo Jack Jacques Jair Jakob James Jared Jaroslaw Javier Jeff Jeffrey Jens
	Jeremy Jerry Jesse Jim Jimmy Joachim Joaquin Joe Joel John Jonathan Josef Joseph Josep José Juan Julian Karl Keir Keith Ken Kenneth
	Kevin Klaus Kofi Lars Larry Laurent Lawrence Lech Leo Leonid Lloyd Luis Luiz Mahathir Mahmoud Malcolm Manmohan Manuel Marco
	Mario Mark Martin Massoud Matt Matteo Matthew Mauricio Max Mehmet Michael Michel Micheál Mick Miguel Mike Mikhail Mitch Mitt Mohamed
	Mohammad Mohammed Muammar Muhammad Murat Mustafa Naftali Narendra Neil Nelson Nicholas Nicolas Nicolás Nigel Nouri Olaf Oleg Olivier
	Olusegun Omar Oscar Otto Pablo Panos Patrick Paul Paulo Pavel Pedro Peter Petr Petro Pervez Phil Philip Pierre Rafael Rajiv Ralph Rand
	Raul Raúl Ray Recep Reince Rex Ricardo Richard Rick Riyad Rob Robert Roberto Rodrigo Roger Roland Ron Ronald Roy Rudy Rupert Ryan
	Saad Saddam Sadiq Saeb Salva Samuel Scott Sean Sebastian Sergei Sergey Sergio Shaukat Shimon Silvio Simon Stefan Stephen Steve Steven
	Steny Stuart Suleiman Tayyip Ted Thabo Theo Thomas Tim Timothy Tobias Todd Tom Tommy Tony Trent Viktor Victor Vincent Vladimir
	Volodymyr Václav Walter Wayne Werner Wilbur William Winston Wolfgang Yair Yasser Yitzhak Yuri Yves Zalmay Zoran
`;

const bearers = new Map<string, Gender>([
	...women
		.trim()
		.split(/\s+/)
		.map((name): [string, Gender] => [fold(name), 'female']),
	...men
		.trim()
		.split(/\s+/)
		.map((name): [string, Gender] => [fold(name), 'male']),
]);

/** True where two tellings of a person's gender are known and differ. */
export const contradict = (a: Gender | undefined, b: Gender | undefined): boolean =>
	a !== undefined && b !== undefined && a !== b;

/** Who bears the given name that a full name begins with; undefined for a lone name and for one that tells nothing. */
export const genderOf = (name: string): Gender | undefined => {
	const [given, ...rest] = name.split(' ');
	return rest.length > 0 ? bearers.get(fold(given!)) : undefined;
};

const FEMALE =
	/\b(?:Mrs|Ms|Miss|Madam|Lady|Dame|Baroness|Duchess|Queen|Princess|\p{L}*woman|wife|widow|daughter|mother|sister)\b/iu;
const MALE = /\b(?:Mr|Mister|Sir|King|Prince|Duke|Pope|spokesman|congressman|husband|son|father|brother)\b/i;

/** What a courtesy or a title says: "Mrs", "Queen", "spokesman". */
export const genderIn = (titles: string): Gender | undefined =>
	FEMALE.test(titles) ? 'female' : MALE.test(titles) ? 'male' : undefined;

const PRONOUNS: Record<string, Gender> = {
	he: 'male',
	his: 'male',
	him: 'male',
	himself: 'male',
	she: 'female',
	her: 'female',
	hers: 'female',
	herself: 'female',
};

/** Of whom a pronoun may be said. */
export const genderOfPronoun = (pronoun: string): Gender | undefined => PRONOUNS[pronoun.toLowerCase()];
