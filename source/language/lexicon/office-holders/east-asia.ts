/** Holders of state offices in China, Japan, the Koreas, Mongolia and Taiwan, by ISO 3166-1 alpha-2 code. */
import type {Successions} from './row.ts';

export const eastAsia: Record<string, Successions> = {
	CN: {
		'head-of-state': `
			Li Xiannian 1983–1988; Yang Shangkun 1988–1993; Jiang Zemin 1993–2003; Hu Jintao 2003–2013
			Xi Jinping 2013–
		`,
		leader: `
			Deng Xiaoping 1978–1992; Hu Yaobang 1981–1987; Zhao Ziyang 1987–1989; Jiang Zemin 1989–2002
			Hu Jintao 2002–2012; Xi Jinping 2012–
		`,
		'head-of-government': `
			Zhao Ziyang 1980–1987; Li Peng 1987–1998; Zhu Rongji 1998–2003; Wen Jiabao 2003–2013; Li Keqiang 2013–2023
			Li Qiang 2023–
		`,
		'deputy-head': `
			Qian Qichen 1993–2003; Wu Yi 2003–2008; Wang Qishan 2008–2013; Wang Yang 2013–2018; Liu He 2018–2023
			He Lifeng 2023–; Ding Xuexiang 2023–; Hu Chunhua 2018–2023; Han Zheng 2023–; Li Yuanchao 2013–2018
			Zhang Gaoli 2013–2018; Sun Chunlan 2018–2023
		`,
		'foreign-minister': `
			Wu Xueqian 1982–1988; Qian Qichen 1988–1998; Tang Jiaxuan 1998–2003; Li Zhaoxing 2003–2007
			Yang Jiechi 2007–2013; Wang Yi 2013–2022; Qin Gang 2022–2023; Wang Yi 2023–
		`,
		'defence-minister': `
			Chi Haotian 1993–2003; Cao Gangchuan 2003–2008; Liang Guanglie 2008–2013; Chang Wanquan 2013–2018
			Wei Fenghe 2018–2023; Li Shangfu 2023–2023; Dong Jun 2023–
		`,
		diplomat: 'Yang Jiechi 2013–2022; Dai Bingguo 2008–2013; Wang Yi 2023–',
		envoy: 'Li Hui 2019–; Wu Dawei 2004–2017; Liu Xiaoming 2021–; Zhai Jun 2019–',
		ambassador: `
			Cui Tiankai 2013–2021; Qin Gang 2021–2023; Xie Feng 2023–; Fu Cong 2024–; Zhang Jun 2019–2024
		`,
		negotiator: 'Li Chenggang 2025–',
		spokesperson: `
			Hua Chunying 2012–2024; Geng Shuang 2016–2020; Lu Kang 2015–2019; Hong Lei 2010–2016; Qin Gang 2005–2014
			Zhao Lijian 2020–2023; Wang Wenbin 2020–2024; Mao Ning 2022–; Lin Jian 2024–; Guo Jiakun 2025–
			Liu Jianchao 2001–2009; Jiang Yu 2006–2012
		`,
		speaker: `
			Qiao Shi 1993–1998; Li Peng 1998–2003; Wu Bangguo 2003–2013; Zhang Dejiang 2013–2018; Li Zhanshu 2018–2023
			Zhao Leji 2023–
		`,
	},
	HK: {
		'head-of-government': `
			Tung Chee-hwa 1997–2005; Donald Tsang 2005–2012; Leung Chun-ying = C.Y. Leung 2012–2017
			Carrie Lam 2017–2022; John Lee 2022–
		`,
	},
	JP: {
		monarch: `
			Emperor Hirohito = Hirohito 1926–1989; Emperor Akihito = Akihito 1989–2019
			Emperor Naruhito = Naruhito 2019–
		`,
		'head-of-government': `
			Yasuhiro Nakasone 1982–1987; Noboru Takeshita 1987–1989; Sosuke Uno 1989–1989; Toshiki Kaifu 1989–1991
			Kiichi Miyazawa 1991–1993; Morihiro Hosokawa 1993–1994; Tsutomu Hata 1994–1994
			Tomiichi Murayama 1994–1996; Ryutaro Hashimoto 1996–1998; Keizo Obuchi 1998–2000; Yoshiro Mori 2000–2001
			Junichiro Koizumi 2001–2006; Shinzo Abe 2006–2007; Yasuo Fukuda 2007–2008; Taro Aso 2008–2009
			Yukio Hatoyama 2009–2010; Naoto Kan 2010–2011; Yoshihiko Noda 2011–2012; Shinzo Abe 2012–2020
			Yoshihide Suga 2020–2021; Fumio Kishida 2021–2024; Shigeru Ishiba 2024–2025; Sanae Takaichi 2025–
		`,
		'foreign-minister': `
			Shintaro Abe 1982–1986; Tadashi Kuranari 1986–1987; Sosuke Uno 1987–1989; Taro Nakayama 1989–1991
			Michio Watanabe 1991–1993; Yohei Kono 1994–1996; Yukihiko Ikeda 1996–1997; Keizo Obuchi 1997–1998
			Masahiko Komura 1998–1999; Yohei Kono 1999–2001; Makiko Tanaka 2001–2002; Yoriko Kawaguchi 2002–2004
			Nobutaka Machimura 2004–2005; Taro Aso 2005–2007; Masahiko Komura 2007–2008; Hirofumi Nakasone 2008–2009
			Katsuya Okada 2009–2010; Seiji Maehara 2010–2011; Takeaki Matsumoto 2011–2011; Koichiro Gemba 2011–2012
			Fumio Kishida 2012–2017; Taro Kono 2017–2019; Toshimitsu Motegi 2019–2021; Yoshimasa Hayashi 2021–2023
			Yoko Kamikawa 2023–2024; Takeshi Iwaya 2024–2025; Toshimitsu Motegi 2025–
		`,
		'defence-minister': `
			Shigeru Ishiba 2007–2008; Itsunori Onodera 2012–2014; Gen Nakatani 2014–2016; Tomomi Inada 2016–2017
			Itsunori Onodera 2017–2018; Takeshi Iwaya 2018–2019; Taro Kono 2019–2020; Nobuo Kishi 2020–2022
			Yasukazu Hamada 2022–2023; Minoru Kihara 2023–2024; Gen Nakatani 2024–2025; Shinjiro Koizumi 2025–
		`,
		'finance-minister': `
			Noboru Takeshita 1982–1986; Kiichi Miyazawa 1986–1988; Kiichi Miyazawa 1998–2001
			Sadakazu Tanigaki 2003–2006; Taro Aso 2012–2021; Shunichi Suzuki 2021–2024; Katsunobu Kato 2024–2025
		`,
		'chief-of-staff': `
			Yoshihide Suga 2012–2020; Katsunobu Kato 2020–2021; Hirokazu Matsuno 2021–2023
			Yoshimasa Hayashi 2023–2025; Yasuo Fukuda 2000–2004
		`,
		negotiator: 'Ryosei Akazawa 2025–',
		minister: 'Hajime Tamura 1986–1988; Akira Amari 2012–2016',
		'central-banker': `
			Satoshi Sumita 1984–1989; Masaru Hayami 1998–2003; Toshihiko Fukui 2003–2008; Masaaki Shirakawa 2008–2013
			Haruhiko Kuroda 2013–2023; Kazuo Ueda 2023–
		`,
	},
	KP: {
		leader: `
			Kim Il Sung = Kim Il-sung 1948–1994; Kim Jong Il = Kim Jong-il 1994–2011; Kim Jong Un = Kim Jong-un 2011–
		`,
		'head-of-state': 'Kim Yong Nam = Kim Yong-nam 1998–2019; Choe Ryong Hae = Choe Ryong-hae 2019–',
		'foreign-minister': `
			Kim Yong Nam 1983–1998; Paek Nam Sun = Paek Nam-sun 1998–2007; Pak Ui Chun = Pak Ui-chun 2007–2014
			Ri Su Yong = Ri Su-yong 2014–2016; Ri Yong Ho = Ri Yong-ho 2016–2020; Ri Son Gwon = Ri Son-gwon 2020–2022
			Choe Son Hui = Choe Son-hui 2022–
		`,
		official: `
			Kim Yo Jong = Kim Yo-jong 2014–; Kim Yong Chol = Kim Yong-chol 2016–; Kang Sok Ju = Kang Sok-ju 1986–2016
			Hwang Pyong So = Hwang Pyong-so 2014–2018
		`,
		negotiator: `
			Kim Kye Gwan = Kim Kye-gwan 2004–2019; Kim Hyok Chol = Kim Hyok-chol 2019–2019
			Kim Myong Gil = Kim Myong-gil 2019–2020
		`,
	},
	KR: {
		'head-of-state': `
			Chun Doo-hwan = Chun Doo Hwan 1980–1988; Roh Tae-woo = Roh Tae Woo 1988–1993
			Kim Young-sam = Kim Young Sam 1993–1998; Kim Dae-jung = Kim Dae Jung 1998–2003
			Roh Moo-hyun = Roh Moo Hyun 2003–2008; Lee Myung-bak = Lee Myung Bak 2008–2013
			Park Geun-hye = Park Geun Hye 2013–2017; Moon Jae-in = Moon Jae In 2017–2022
			Yoon Suk-yeol = Yoon Suk Yeol 2022–2025; Lee Jae-myung = Lee Jae Myung 2025–
		`,
		'head-of-government': `
			Han Duck-soo = Han Duck Soo 2022–2025; Kim Boo-kyum 2021–2022; Lee Nak-yon 2017–2020
			Chung Sye-kyun 2020–2021; Kim Min-seok 2025–
		`,
		'foreign-minister': `
			Ban Ki-moon = Ban Ki Moon 2004–2006; Song Min-soon 2006–2008; Yu Myung-hwan 2008–2010
			Kim Sung-hwan 2010–2013; Yun Byung-se 2013–2017; Kang Kyung-wha 2017–2021; Chung Eui-yong 2021–2022
			Park Jin 2022–2024; Cho Tae-yul 2024–2025; Cho Hyun 2025–
		`,
		'defence-minister': `
			Kim Kwan-jin 2010–2014; Han Min-koo 2014–2017; Song Young-moo 2017–2018; Jeong Kyeong-doo 2018–2020
			Suh Wook 2020–2022; Lee Jong-sup 2022–2023; Shin Won-sik 2023–2024; Kim Yong-hyun 2024–2024
			Ahn Gyu-back 2025–
		`,
		'security-adviser': `
			Chung Eui-yong 2017–2020; Suh Hoon 2020–2022; Kim Sung-han 2022–2023; Cho Tae-yong 2023–2024
			Wi Sung-lac 2025–; Kim Kwan-jin 2014–2017
		`,
		minister: `
			Cho Myoung-gyon 2017–2019; Chung Dong-young 2004–2005; Hong Yong-pyo 2015–2017; Kim Yeon-chul 2019–2020
			Lee In-young 2020–2022; Kwon Young-se 2022–2023
		`,
		envoy: 'Lee Do-hoon 2017–2020; Noh Kyu-duk 2020–2022; Kim Gunn 2022–2024; Chun Yung-woo 2006–2008',
		'spy-chief': 'Suh Hoon 2017–2020',
	},
	MN: {
		'head-of-state': `
			Natsagiin Bagabandi 1997–2005; Tsakhiagiin Elbegdorj 2009–2017; Khaltmaagiin Battulga 2017–2021
			Ukhnaagiin Khurelsukh 2021–
		`,
	},
	TW: {
		'head-of-state': `
			Chiang Ching-kuo 1978–1988; Lee Teng-hui 1988–2000; Chen Shui-bian 2000–2008; Ma Ying-jeou 2008–2016
			Tsai Ing-wen 2016–2024; Lai Ching-te = William Lai 2024–
		`,
		'foreign-minister': 'David Lin 2012–2016; Joseph Wu 2018–2024; Lin Chia-lung 2024–',
		'party-leader': 'Lien Chan 2000–2005; Wu Poh-hsiung 2007–2009; Eric Chu 2015–2025; Hung Hsiu-chu 2016–2017',
	},
};
