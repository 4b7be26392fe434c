/** Titles of soldiers, police, courts, churches, firms and everybody else. */
import type {TitleRow} from './row.ts';

export const otherRows: TitleRow[] = [
	{
		office: 'military-chief',
		state: true,
		words: `
			army chief; military chief; chief of the general staff; chief of general staff; chief of defence staff
			army commander; commander-in-chief; commander in chief; chairman of the Joint Chiefs of Staff
			Joint Chiefs chairman; Chairman of the Joint Chiefs; supreme commander; Supreme Allied Commander
			army chief of staff; chief of army staff; air force chief; navy chief; top general; top commander
			force commander; NATO commander; joint chiefs of staff; head of the army; armed forces chief
		`,
		example: 'Army chief Asim Munir saw the emir.',
	},
	{
		office: 'officer',
		state: true,
		words: `
			General; Gen.; Gen; Lt. Gen.; Lt Gen; Lieutenant General; Maj. Gen.; Maj Gen; Major General; Brig. Gen.
			Brigadier General; Brigadier; Brig.; Admiral; Adm.; Vice Admiral; Rear Admiral; Colonel; Col.; Col
			Lt. Col.; Lieutenant Colonel; Major; Maj.; Captain; Capt.; Lieutenant; Lt.; Sergeant; Sgt.; Commander
			Cmdr.; Field Marshal; Marshal; Air Chief Marshal; Air Marshal; Generalissimo; commander
			military commander; military officer; army officer; colonel; general; admiral; Commodore; Corporal
			soldier
		`,
		example: 'Gen. Mark Milley toured the base.',
	},
	{
		office: 'spy-chief',
		state: true,
		words: `
			spy chief; intelligence chief; CIA director; CIA chief; MI6 chief; MI5 chief; Mossad chief
			Mossad director; head of Mossad; head of intelligence; intelligence director; FSB director; FSB chief
			director of national intelligence; FBI director; head of the CIA; security chief; Shin Bet chief
			head of foreign intelligence; director of the CIA; Shin Bet director; director of the FBI
			chief of intelligence
		`,
		example: 'CIA director William Burns was in Cairo.',
	},
	{
		office: 'police-chief',
		state: true,
		words: `
			police chief; police commissioner; chief of police; sheriff; Detective; Inspector; Chief Inspector
			Superintendent; chief constable; police commander; Constable; Deputy Sheriff
		`,
		example: 'The police chief called for calm.',
	},
	{
		office: 'prosecutor',
		state: true,
		words: `
			prosecutor; chief prosecutor; prosecutor general; prosecutor-general; special counsel; special prosecutor
			district attorney; public prosecutor; attorney; lawyer; solicitor general; state attorney; solicitor
			barrister; defence lawyer; defense lawyer; defense attorney; human rights lawyer; rights lawyer
			ICC prosecutor
		`,
		example: 'Prosecutor Karim Khan flew to Caracas.',
	},
	{
		office: 'judge',
		state: true,
		words: 'judge; chief justice; Justice; justice; magistrate; Supreme Court justice; coroner',
		example: 'Chief Justice John Roberts swore him in.',
	},
	{office: 'pope', state: true, words: 'Pope; pope; pontiff; Holy Father', example: 'Pope Leo blessed the crowd.'},
	{
		office: 'cleric',
		state: false,
		words: `
			archbishop; cardinal; Cardinal; bishop; patriarch; ayatollah; grand ayatollah; cleric; rabbi; chief rabbi
			imam; grand mufti; mufti; Reverend; Rev.; pastor; priest; monk; Dalai Lama; Archbishop of Canterbury
			preacher; religious leader; spiritual leader; Shia leader; mullah; Mullah; metropolitan bishop; Father
			Monsignor; nun; dean
		`,
		example: 'Patriarch Kirill received the delegation.',
	},
	{
		office: 'rebel-leader',
		state: false,
		words: `
			rebel leader; rebel commander; rebel chief; separatist leader; guerrilla leader; militant leader
			Taliban leader; Hamas leader; Hezbollah leader; Hezbollah chief; Hamas chief; Hamas political leader
			Fatah leader; Kurdish leader; political bureau chief; militia leader; militia commander; insurgent leader
			resistance leader; Houthi leader; Hezbollah secretary-general; Sinn Fein leader; Sinn Féin leader
			tribal leader; tribal chief; clan elder; separatist; militant; guerrilla commander; warlord; tribal elder
			elder; Palestinian leader; FARC leader; DUP leader
		`,
		example: 'Rebel leader Riek Machar came back to Juba.',
	},
	{
		office: 'union-leader',
		state: false,
		words: `
			union leader; trade union leader; labour leader; labor leader; union boss; union president; union official
			shop steward; union chief; union representative; general secretary of the union; union negotiator
			strike leader
		`,
		example: 'The union leader left the room at dawn.',
	},
	{
		office: 'executive',
		state: false,
		words: `
			CEO; chief executive; chief executive officer; CFO; chief financial officer; COO; chief operating officer
			executive; managing director; founder; co-founder; cofounder; owner; tycoon; billionaire; businessman
			businesswoman; entrepreneur; industrialist; magnate; boss; senior vice president; executive vice president
			banker; investor; oligarch; vice chairman; executive director; general manager; company president
			business leader; director; manager; publisher; developer; chief technology officer; employer
		`,
		example: 'Apple CEO Tim Cook dined with them.',
	},
	{
		office: 'chair',
		state: false,
		words: `
			chairman; chairwoman; chairperson; chair; chair of the board; committee chairman; co-chairman; co-chair
			president of the board; head; chief; committee chair; deputy chairman; vice-chairman; convenor; convener
		`,
		example: 'Gazprom chairman Alexei Miller left early.',
	},
	{
		office: 'expert',
		state: false,
		words: `
			professor; Prof.; analyst; economist; scientist; historian; expert; academic; researcher; doctor
			physician; Nobel laureate; Nobel Peace Prize winner; inspector; weapons inspector; engineer; physicist
			astronaut; cosmonaut; fellow; scholar; author; writer; teacher; psychologist; sociologist
		`,
		example: 'Professor Anne Deighton gave a talk.',
	},
	{
		office: 'journalist',
		state: false,
		words: `
			journalist; reporter; correspondent; editor; columnist; anchor; presenter; broadcaster; photographer
			commentator; blogger; interviewer; newsreader; talk show host; editor-in-chief
		`,
		example: 'The correspondent filed from Goma.',
	},
	{
		office: 'entertainer',
		state: false,
		words: `
			actor; actress; singer; rapper; musician; comedian; film director; pop star; celebrity; filmmaker
			director of the film; dancer; artist; poet; novelist; composer; rock star; TV host; producer; screenwriter
		`,
		example: 'Actress Angelina Jolie visited the camp.',
	},
	{
		office: 'sportsperson',
		state: false,
		words: `
			coach; head coach; striker; midfielder; goalkeeper; quarterback; player; footballer; boxer; champion
			world champion; referee; jockey; pitcher; golfer; cyclist; swimmer; sprinter; batsman; bowler
			team manager; tennis player; winger; team-mate; teammate; athlete; batter; rower; skier
		`,
		example: 'Coach Pep Guardiola praised the striker.',
	},
];
