/** Words that names of people begin with, so that `Jordan Bardella` is told from Jordan and `Sergei Lavrov` from a firm. Sorted by where they are common. */
import {fold} from './fold.ts';

const english = `
	Aaron Abigail Abraham Adam Adrian Al Alan Alasdair Albert Alec Alex Alexander Alexandra Alexis Alfred Alice Alison
	Alistair Allan Allen Allison Allyson Alun Alvin Amanda Amber Amelia Amy Andrea Andrew Andy Angela Angie Angus Ann
	Anna Anne Annie Anthony Antony Archie Arnold Arthur Ash Ashley Ashton Audrey Austin Avril Bakari Barack Barbara
	Barney Barry Ben Benjamin Bennie Bernadette Bernard Bernie Bert Beth Beto Betsy Betty Bill Billy Blake Bob Bobby
	Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Bruce Bryan Byron Cal Caleb Calvin Cameron
	Carl Carla Carly Carol Caroline Carolyn Carter Carwyn Caspar Catherine Cathy Cecil Cedric Charlene Charles Charlie
	Charlotte Chelsea Cheri Cheryl Chris Christian Christina Christine Christopher Chuck Ciaran Cindy Claire Clara
	Clare Clarence Clark Claudia Clayton Clifford Clint Clinton Clive Cody Colin Colleen Collin Condoleezza Connie
	Connor Conor Corey Corrine Cory Craig Creigh Crystal Curt Curtis Cynthia Cyril Cyrus Dafydd Daisy Dale Damian Dan
	Dana Daniel Danielle Danny Darrell Darren Daryl Dave David Davie Dean Deb Debbie Deborah Debra Declan Delbert
	Denis Dennis Denny Derek Dermot Desmond Devin Diana Diane Dianne Dick Dominic Don Donald Donna Doris Dorothy Doug
	Douglas Duncan Dustin Dwight Dylan Eamon Earl Ed Eddie Edgar Edith Edmund Edna Edward Edwin Eileen Elaine Eleanor
	Elena Eli Elijah Elin Elise Elissa Elizabeth Ella Ellen Elliot Elliott Elsie Emily Emma Emyr Eric Erica Erik Erin
	Ernest Estelle Esther Ethan Eugene Eva Evan Evelyn Everett Fiona Florence Floyd Frances Francis Frank Franklin
	Fred Freddie Frederick Gabby Gabrielle Gareth Garret Garrett Garry Gary Gavin Gemma Gene Geoff Geoffrey George
	Gerald Geraldine Gerard Gerry Gideon Gilbert Gillian Gina Glen Glenn Gloria Gordon Graham Greg Gregory Gretchen
	Grover Gwen Gwynfor Hakeem Hal Hamish Hank Hannah Harold Harriet Harriett Harry Harvey Hazel Heather Hector Heidi
	Helen Henry Herb Herbert Herman Hilary Hilda Hillary Holly Howard Hugh Hugo Humza Huw Iain Ian Ieuan Ileana Ilhan
	Imogen Irene Iris Isaac Isabel Isabella Ivanka Ivy Jack Jackie Jackson Jacob Jacqueline Jake James Jamie Jan Jane
	Janet Janice Jared Jasmine Jason Jay Jean Jeanette Jeanne Jeb Jeff Jeffrey Jeh Jen Jenna Jennifer Jenny Jeremiah
	Jeremy Jerrold Jerry Jesse Jessica Jessie Jill Jim Jimmy Jo Joan Joanna Joanne Jodie Joe Joel John Johnny Jon
	Jonathan Joni Jordan Joseph Josephine Josh Joshua Joy Joyce Judd Judith Judson Judy Julia Julian Julie June Justin
	Justine Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keir Keith Kelly Kellyanne Kemi Ken
	Kenneth Kerry Kevin Kieran Kim Kimberly Kirsten Kirstjen Kirsty Kris Kristen Kyle Kylie Kyrsten Lamar Lance Larry
	Laura Lauren Laurence Lawrence Leah Leanne Lee Leo Leon Leonard Leroy Leslie Lester Letitia Lewis Liam Lillian
	Lily Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Logan Lois Loretta Lori Lorraine Louie Louis Louise Lowell Lucas
	Lucia Lucille Lucy Luke Luther Lydia Lyman Lyn Lyndon Lynn Lynne Mackenzie Madeleine Madison Malcolm Mandy Marcia
	Marcus Margaret Margot Maria Marian Marie Marilyn Marion Marjorie Mark Marlene Marlon Marsha Marshall Martha
	Martin Martina Marty Marvin Mary Mason Matt Matthew Maura Maureen Maurice Max Maxine Mazie Megan Meghan Mel
	Melania Melanie Melinda Melissa Melvin Meredith Mervyn Mhairi Mia Michael Michaela Michelle Micheál Mick Mickey
	Mike Mildred Miles Milton Mindy Minnie Miranda Miriam Mitch Mitchell Mitt Mo Moira Molly Monica Morgan Morris
	Muriel Murray Myra Nadine Nancy Naomi Natalie Natasha Nate Nathalie Nathan Nathaniel Neel Neil Nell Nellie Nelson
	Newt Niamh Nic Nicholas Nick Nicky Nicola Nicole Nigel Noah Noel Nora Norm Norma Norman Oliver Olivia Orrin Oscar
	Owen Padraig Paige Pam Pamela Pat Patricia Patrick Patsy Patti Patty Paul Paula Pauline Peggy Penelope Penny Perry
	Pete Peter Phil Philip Philippa Phillip Phoebe Phyllis Piers Polly Pramila Priscilla Prudence Quentin Rachel Ralph
	Rand Randall Randy Raphael Ray Raymond Rebecca Reginald Renee Rex Rhodri Rhona Rhonda Richard Rick Ricky Rishi
	Rita Ro Rob Robbie Robert Roberta Robin Rod Roderick Rodney Roger Roland Ron Ronald Ronnie Rory Rosa Rosalind Rose
	Rosemary Rosie Ross Roxanne Roy Ruben Ruby Rudy Rupert Russ Russell Ruth Ryan Sadie Sally Sam Samantha Samuel
	Sandra Sandy Sara Sarah Saxby Scott Seamus Sean Sebastian Selina Seth Shane Shannon Sharon Shaun Shawn Sheila
	Sheldon Shelley Sherri Sherrod Sherry Shirley Shona Sian Sidney Simon Sonia Sonny Sophia Sophie Spencer Stacey
	Stacy Stan Stanley Stella Steny Stephanie Stephen Sterling Steve Steven Stewart Stuart Sue Susan Susanna Susie
	Suzanne Sydney Sylvia Tamara Tammy Tanya Tara Ted Terence Teresa Terri Terry Tessa Thad Thaddeus Thelma Theodore
	Theresa Thom Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy Travis Trent Trevor Trey
	Troy Trudy Tulsi Tyler Val Valerie Vanessa Vaughan Vera Vernon Veronica Vic Vicki Vicky Victor Vince Vincent
	Vincenzo Violet Virgil Virginia Vivian Vivienne Wallace Wally Walt Walter Wanda Warren Wayne Wendy Wesley Wilbur
	Wilfred William Willie Winston Woodrow Yvette Yvonne Zac Zachary Zoe
`;
const european = `
	Adolf Adolfo Agim Agnes Agnès Alain Alberto Aldo Aleksander Alenka Alessandro Alexandre Alfredo Algirdas Alois
	Alojz Amélie Anatole Anders Andreas Andrej Andreja Andris Andrius Andrus Andrzej Angelino Anita Anja Anke Annalena
	Annegret Anneli Annika Antal Antanas Antoine Anton Antonio Antonis Antti António Arancha Arnaud Arne Arseniy
	Arturo Arvid Astrid Athanasios Aurélie Axel Baldur Bamir Beata Benita Benoit Benoît Bernd Bertie Bertil Binali
	Birgit Bjarne Bjarni Björn Bodil Bodo Bogdan Bohuslav Boyko Branko Brigitte Bruno Bujar Børge Calin Carles Carlo
	Carlos Catalina Cecilia Cecilie Chiril Christiane Christoph Christophe Christos Chrystia Claude Claudio Clemens
	Constantin Cornelia Costas Célia Călin Dacian Dag Dalia Damien Dario Didier Diego Dieter Dilma Dimitri Dimitrij
	Dimitrios Dimitris Dirk Dolores Dominique Donal Donatella Dora Dragan Dritan Duško Edouard Egils Eino Elio
	Elisabeth Elke Elmar Emanuel Emil Emilia Emmanuel Enda Enrico Enrique Erkki Erna Ernst Esko Espen Esteban
	Evangelos Evika Ewa Fabio Fabrice Federica Federico Felipe Ferdinand Ferenc Fernando Ferruccio Filip Florian
	Florin Francesco Francisco Franck Franco Francois Frank-Walter Frans Franz François Françoise Fredrik Friedrich
	Gabriel Gabriele Gaetano Geir Georg Georges Georgi Georgios Gerda Gerhard Germain Germán Gian Giancarlo Gilles
	Giorgia Giorgio Giovanni Gitanas Giulio Giuseppe Gjorge Gonzalo Gordan Gottfried Gro Grzegorz Guido Guillaume
	Guillermo Guy Gyula Gérard Göran Günther Halbe Halldór Hannelore Hans Hans-Dietrich Harald Heike Heiko Heinrich
	Heinz Helga Helle Helmut Henri Henrik Henrique Hervé Holger Horst Hubert Håkan Ignacio Ignazio Igor Ilir Ilse Ine
	Ines Inga Ingrid Ingrida Inés Ioannis Ion Ionel Isabelle István Iurie Ivailo Iveta Ivica Ivo Iván Jaap Jacek
	Jacques Jadranka Jaime Jakob Jana Janez Janis Jaroslaw Jarosław Javier Jean-Claude Jean-Luc Jean-Marc Jean-Marie
	Jean-Pierre Jean-Yves Jens Jeroen Jerzy Jesús Jimmie Jiří Joachim Joao Joaquín Johan Johann Johanna Johannes Jonas
	Jorge Joschka Jose Josef Josep José Jozef João Juan Juha Julio Juri Jutta Jyri Jyrki Jytte Ján János Jóhanna Jörg
	Jürgen Jüri Jānis Kaja Kalevi Karel Karin Karl-Theodor Karolos Katarina Katrin Katrín Kersti Kestutis Kiro Kjell
	Klaus Knut Kolinda Konstantin Konstantinos Kostas Kristin Kristina Krišjānis Kyriakos Kåre Lajos Lars Lars-Løkke
	Laszlo Laurent Lech Leif Lene Lennart Leszek Linas Ljubomir Ljubčo Lluís Lothar Lubomír Luc Luca Ludovic Ludwig
	Luigi Luis Luiz Luís László Maciej Magdalena Magnus Maia Maja Manfred Manuel Manuela Marc Marcel Marcelo Marco
	Marek Margarida Margarita Margrethe Margus Mariana Mariann Mariano Mario Maris Mariusz Maros Maroš Mart Marta
	Marte Martti Massimo Mateusz Matteo Matti Maud Mauno Mauricio Mauro Maxime Maximilian Meglena Mette Michal Michał
	Michel Michele Miguel Mihail Mihály Mikael Mikhel Mikulas Mikuláš Milan Milo Milos Miloš Mircea Mirek Miro
	Miroslav Mitja Monika Mugur Nadia Natalia Neven Nicolae Nicolas Nicos Niels Nikola Nikos Nils Norbert Octavio Olaf
	Ole Olga Olivier Olli Oriol Orlando Ottmar Otto Paavo Pablo Panagiotis Panos Paolo Pascal Pasquale Paulo Pavel
	Pavlos Pedro Peer Pekka Pertti Petr Petra Petre Petri Petros Philippe Pia Pier Pierre Piotr Poul Prokopis Pål
	Péter Radek Radoslaw Radosław Rafael Rafał Raimonds Rainer Ralf Ramush Ramón Ranko Raoul Raul Raúl Reinhard Renata
	Renate Renato Renzo René Ricardo Riccardo Roberto Rodrigo Rolandas Romano Rosen Rudolf Ruud Sabine Sali Salvador
	Samuli Sander Sandrine Sandro Sanna Santiago Sauli Sebastián Segolene Sepp Serge Sergio Siegfried Sigmar Sigmundur
	Sigrid Siim Silvio Simona Simonetta Sofia Soledad Soraya Stavros Stefan Stefano Steingrímur Sten Stevo Stipe
	Stjepan Stéphane Susana Sven Svend Ségolène Søren Taavi Talat Tamás Taneli Tanja Tarja Teemu Theo Theodoros
	Thierry Thorbjorn Thorbjørn Thorvald Tibor Tihomir Timo Timčo Titus Tobias Tomas Tomislav Tomáš Tonino Toomas
	Torbjörn Torbjørn Traian Trine Ueli Uffe Ulf Ulla Ulrich Umberto Urho Urmas Ursula Uwe Vaclav Vaira Valdas Valdis
	Valéry Vasile Vassilis Vesna Vicente Viktor Villy Virginijus Vitor Vlad Vladimír Vojislav Volker Vytautas Václav
	Vítor Werner Willem Willi Willy Wim Wladyslaw Wolfgang Wopke Włodzimierz Xavier Yanis Yannis Ylva Yves Zbigniew
	Zdravko Zoltan Zoltán Zoran Zuzana Åsa Édouard Étienne Ólafur
`;
const eastern = `
	Akhmad Akhmed Albin Aleksandar Aleksandr Aleksei Aleksey Alena Alexandr Alexei Alexey Aliaksandr Alija Alina
	Almazbek Ana Anastasia Anatoli Anatoliy Anatoly Andrei Andrey Andrii Andriy Aram Arkady Armen Arsen Artem Askar
	Aslan Atifete Bakir Bidzina Borislav Borut Davit Denys Dmitri Dmitriy Dmitry Dmytro Edgars Edi Eduard Ekaterina
	Elvira Emomali Fatmir Fyodor Gela Gennady Georgy Giorgi Grigol Grigory Gurbanguly Hashim Heydar Hrant Ibrahim Ihor
	Ilham Ilia Ilya Irakli Irina Iryna Isa Islam Iulia Ivan Jelena Kakha Kassym-Jomart Kiril Kirill Kostyantyn Ksenia
	Kurmanbek Larisa Leonid Levon Lyubov Lyudmila Maksim Maksym Marija Marine Maxim Mevlüt Mikhail Mikheil Milorad
	Mykhailo Mykhaylo Mykola Nadezhda Nana Nataliya Natalya Nebojša Nikol Nikolai Nikolay Nina Nino Nursultan Oksana
	Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olha Pavlo Petro Radovan Ramzan Ratko Rinat Roman Roza Ruslan Rustam
	Rustem Sadyr Salome Saparmurat Sergei Sergey Sergii Serhii Serhiy Serzh Slobodan Sooronbay Stanislav Stepan
	Svetlana Sviatlana Taras Tatiana Temur Tigran Vadim Vadym Valentin Valentina Valeri Valeriy Valery Vartan Vasily
	Vasyl Veton Viacheslav Viktoria Vitali Vitaliy Vitaly Vjosa Vladimir Vladislav Vlado Volodymyr Vuk Vyacheslav
	Yegor Yelena Yevgeni Yevgeny Yevhen Yulia Yuliya Yuri Yuriy Yury Zinaida Zivko Zurab Želimir Željko
`;
const middleEastern = `
	Abbas Abd Abdalla Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelilah Abdelmadjid Abderrahmane Abdirahman
	Abdo Abdollah Abdrabbuh Abdul Abdulaziz Abdulla Abdullah Abdulqader Abdurrahman Abed Abiy Adel Adil Adly Adnan
	Ahmad Ahmed Ahmet Aisha Akbar Akif Alaa Ali Aliya Amal Ami Amin Amina Amine Amir Ammar Amr Amrullah Anas Anwar
	Aqeel Ariel Arif Arye Asad Asadullah Ashraf Asif Asma Atta Avi Avichai Avigdor Ayad Ayelet Ayman Aymen Ayoub Aziz
	Aziza Azzam Bahaa Bahram Bakr Barham Bashar Bashir Bassam Behzad Bekir Benazir Beni Benny Benyamin Bilal Bilawal
	Binyamin Boualem Brahim Bulent Burhan Burhanuddin Bülent Cemal Cemil Cevdet Chakib Dalal Daniyal Deniz Ebrahim
	Efraim Ehud Ekrem Elias Emine Emre Erdal Esmail Essam Faisal Farah Fares Farid Farooq Farouk Fatih Fatima Fatma
	Fayez Faysal Fazal Fethullah Fouad Fuad Gabi Gamal Gebran Ghassan Ghazi Gholam Gholam-Ali Ghulam Gilad Golda
	Gulbuddin Habib Haidar Haider Hailemariam Haim Hakan Hakim Hala Haled Hamad Hamdi Hamid Hamza Hanan Hani Hanna
	Haroon Harun Hasan Hassan Hassanal Hatem Haydar Hazem Heba Herzi Hesham Hicham Hikmet Hina Hisham Hoda Hoshyar
	Hosni Hossein Hulusi Humayun Husain Hussain Hussein Hüseyin Idriss Ihab Imad Imran Ishaq Ismael Ismail Ismet
	Israel Itamar Iyad Jabbar Jaber Jafar Jalal Jamal Jamil Javad Jawad Jibril Kamal Kamel Karim Kemal Khadija Khaled
	Khalid Khalifa Khalil Khamis Khawaja Khurshid Laila Lakhdar Latifa Leila Limor Lotfi Maamoun Madeeha Maeen Mahdi
	Mahmoud Mahmud Mahmut Majid Malala Malik Mamnoon Manal Manouchehr Mansour Mansur Marouane Marwan Maryam Masoud
	Masrour Massoud Masud Mehdi Mehmet Meir Meral Mevlut Miri Mirza Mishal Mohamed Mohammad Mohammed Mohamud Mohsen
	Mohsin Moncef Mordechai Morteza Moshe Mostafa Mourad Mousa Moussa Muammar Mubarak Muhammad Muhammadu Muhsin Mumtaz
	Munir Muqtada Murad Murat Musa Mustafa Muzaffar Nabih Nabil Nachman Nadav Nadeem Nadir Nafisa Naftali Naguib Nahid
	Naim Najib Najla Najm Naser Nasir Nasrin Nasser Nawaf Nawaz Nayef Nazir Nechirvan Necmettin Netanel Nikki Nir Noor
	Nouri Numan Nuri Omar Omer Osama Osman Othman Oussama Parvez Pervaiz Pervez Qais Qasem Qasim Qassem Qubad Raed
	Rafic Rafik Rafiq Rahim Rahul Raila Raja Rajab Rami Ramin Ramtane Ramzi Rana Rania Rashad Rashid Rashida Raza
	Recep Reem Reuven Reza Riad Riyad Rouhollah Ruhollah Saad Saadeddine Sabah Saddam Sadegh Sadeq Sadiq Saeb Saeed
	Safa Sahar Said Saif Salah Salahuddin Salam Saleh Salem Salim Salman Salva Salwa Sameh Samer Sami Samir Samira
	Sana Sardar Sayed Sayyid Selahattin Selim Shah Shaheen Shahid Shaul Shehbaz Sheikha Sherif Shimon Shireen Shlomo
	Shukri Sibghatullah Silvan Sirajuddin Sirodjidin Sohail Suleiman Sultan Sultana Syed Süleyman Taha Tahir Taieb
	Tamam Tamim Tammam Tansu Tarek Tariq Tawfiq Tayeb Tayyip Turki Tzachi Tzipi Umar Umaru Uri Usama Uzi Wael Wafa
	Waleed Walid Yaakov Yahya Yair Yakov Yaser Yasir Yasser Yassin Yehuda Yisrael Yitzhak Yoav Yoaz Yoel Yossi Younis
	Yousaf Yousef Youssef Yousuf Yuli Yusuf Yuval Zaher Zahi Zahid Zahra Zaid Zaki Zalmay Zayed Zeev Zehava Zeid Zia
	Ziad Zine Zulfikar İbrahim
`;
const asian = `
	Abhisit Aditya Ajit Akihiro Akihito Akio Akira Amarinder Amit Amitabh Amrita Anand Anil Anura Anurag Anutin Apandi
	Aravind Arjun Arun Aruna Arvind Asha Ashok Atal Aung Bambang Basil Basuki Benigno Bhumibol Bhupinder Bidhya
	Bimalendra Biman Bongbong Chamal Chandra Chandrika Chatichai Chuan Dayanidhi Deepak Delfin Deng Devendra Dilip
	Dinesh Dipu Eisaku Eulogio Florentino Fumio Gautam Girija Gita Gotabaya Gyanendra Hage Harsh Hasina Hayato Heizo
	Hirofumi Hiroshi Hiroyuki Hishammuddin Iajuddin Ichiro Ichita Imelda Inder Indira Irfaan Isamu Itsunori Jairam
	Jaswant Jawaharlal Jejomar Jhala Jigme Joko Junichiro Kakuei Kamala Kapil Katsuya Kazuo Keiji Keizo Kenzo Khairy
	Khaleda Kiran Kishore Koichi Koichiro Krishna Kumar Lakshman Lal Leni Lobsang Lotay Madhav Madhu Mahathir Mahbubul
	Mahinda Maithripala Makiko Mangala Mani Manmohan Manohar Masahiko Masako Masatoshi Masayoshi Mayawati Megawati
	Ming Minoru Mitsuo Mohandas Morarji Motoo Muhyiddin Naoto Narendra Naresh Naruhito Natwar Navin Nguyen Nirmala
	Nirupama Nitin Noboru Nobuo Nobusuke Nobutaka Nyan Paetongtarn Parmjit Pham Pinarayi Piyush Prabowo Prachanda
	Pradeep Prakash Pramod Pranab Prasad Pratibha Prayut Prayuth Priya Priyanka Purnomo Pushpa Puspa Rajan Rajat
	Rajesh Rajiv Rajnath Rakesh Ram Raman Ramesh Ramon Ranil Ratan Ratu Rauff Ravi Retno Rohit Ryu Ryutaro Saburo
	Sachin Salleh Samak Sanae Sanjay Sanjiv Sarath Sathya Satish Seiji Seiko Shankar Shanmugam Shashi Shavkat Sher
	Shigeki Shigeru Shinzo Shivraj Shivshankar Shunichi Shyam Sirimavo Sitaram Smriti Somchai Sosuke Srettha
	Subrahmanyam Subramanian Sujata Suman Sunil Suresh Surin Sushil Sushma Susilo Tadamichi Tadashi Takeaki Takeo
	Takeshi Taro Tarun Teodoro Thaksin Thanathorn Thein Thongloun Tomomi Toshiaki Toshihiro Toshiki Toshimitsu
	Tshering Tsutomu Uday Uddhav Umesh Velupillai Vijay Vikram Vinod Virendra Vishwanath Wiranto Yasuhiro Yasuo
	Yasutoshi Yingluck Yoko Yoriko Yoshifumi Yoshihide Yoshihiko Yoshimasa Yoshiro Yoshitaka Yukio Yukiya Zenko
`;
const african = `
	Abdiqasim Abdiweli Abdou Abdoulaye Abdoulkader Abdourahamane Abebe Ablassé Abubakar Achim Adalberto Adama Aden
	Adesina Adolphe Afonso Alassane Alpha Amadou Amama Amara Aminata Amos Andry Anerood Ange Antoinette Apolo Arely
	Aristide Armando Assimi Atiku Augustin Awad Babacar Baboucarr Bakary Bakri Baleka Bamanga Benedict Berhane Bingu
	Blaise Blessing Bola Boubacar Brice Chinua Choguel Chukwuemeka Cleopas Constantino Debretsion Demeke Denise
	Dioncounda Djibril Djibrill Domitien Ebenezer Emeka Emmerson Evariste Fatou Faure Faustin Faustin-Archange Felix
	Festus Fikile Filipe Folasade Fridolin Funke Félix Gatluak Gedu Getachew Goodluck Grace Graça Gwede Haile Hailu
	Hakainde Hassoumi Hery Hifikepunye Hilla Hissene Ibrahima Idi Idrissa Ifeanyi Ignatius Isaias Isaías Issoufou
	Jakaya Joaquim Joice Jomo Juma Kahinda Kalonzo Kefa Kgalema Kizito Kizza Kofi Kwame Kwasi Kwesi Lansana
	Laurent-Désiré Lazarus Levy Leymah Liberat Lindiwe Macky Mahamadou Mahamane Mahamat Maite Malusi Mamadou Mamady
	Manasseh Mangosuthu Mathieu Meles Modibo Moeketsi Moise Mokgweetsi Moody Moustapha Moïse Mswati Mulatu Musalia
	Muse Mwai Mzwandile Nafie Naledi Namanga Ngozi Nhial Nkosazana Nosiviwe Obiageli Olusegun Oluyemi Ossufo Oumar
	Ousmane Pakalitha Pascoal Patrice Pieter Pravin Pravind Quett Raychelle Riek Roch Ruhakana Rupiah Sadio Sahle-Work
	Salif Salou Samia Samora Samy Sani Saulos Seretse Seyoum Sharif Sibusiso Sidi Simplice Sindiso Siphiwe Siyabonga
	Solomon Soumeylou Succès Sékou Taban Tedros Tendai Thabo Thandi Themba Thokozani Tidjane Tito Uhuru Umaro Ummy
	Uzoamaka Vital Wambui Wavel Welile Welshman Wole Workneh Yacouba Yakubu Yemane Yemi Yoweri Zephaniah Zwelinzima
	Zéphirin Évariste
`;
const latin = `
	Alejandro Alfonso Alicia Aloysio Alvaro Amado Anastasio Andres Andrés Antonia Arnoldo Augusto Aécio Baldwin
	Beatriz Benito Bernardo Bharrat Camilo Carmen Carolina Celso Cesar Cheddi Ciro Corina Cristina César Danilo Delcy
	Denzil Desi Dina Diosdado Dési Eduardo Efraín Elías Ernesto Evo Fabián Fidel Francia Freundel Gabriela Gaston
	Geraldo Gilberto Gustavo Heraldo Hernán Hipólito Horacio Humberto Héctor Ildefonso Jair Jean-Bertrand Jeanine
	Josefina Jovenel Juana Kamla Keiko Kenny Laurentino Lenin Lenín Leonel Leopoldo Lucio Lula Lázaro Marcela Marcos
	Marina Martín María Maximiliano Mireya Mónica Nayib Nestor Nicanor Nicolás Norberto Néstor Ollanta Oswaldo
	Patricio Percival Piedad Porfirio Portia Reinaldo Rigoberta Rodolfo Roosevelt Rosalía Rosario Rómulo Tabaré Tarso
	Tibisay Timoleón Tomás Violeta Xiomara Álvaro Óscar
`;

/** Family names of China, Korea and Vietnam, which lead: `Xi Jinping`, `Moon Jae-in`. */
const leadingFamilyNames = `
	Ahn Bui Cai Cao Chae Chang Chen Cheng Chiang Cho Choe Choi Chou Chung Cui Deng Ding Dong Duong Fan Fang Feng Gao
	Geng Gu Guo Han Hao Ho Hoang Hong Hsieh Hu Hua Huang Huynh Hwang Jang Jeon Jeong Ji Jia Jiang Jin Jo Ju Jung
	Kang Ko Koo Kuo Kwon Lai Lam Le Lei Li Liang Liao Lien Lin Liu Lu Luo Ma Mao Meng Moon Ngo Nguyen Ni Paek Pak Pan
	Pang Park Peng Pham Phan Phung Qian Qiao Qin Qiu Ri Roh Ryu Seo Shao Shen Shi Shin Si Song Soong Su Sun Suh Tang
	Tao Tian Tong Tran Truong Tsai Tseng Vo Vu Wan Wang Wei Wen Woo Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yeh
	Yi Yim Yin Yoo Yoon Yu Yuan Yun Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zhuang
`;

const names = new Set(
	[english, european, eastern, middleEastern, asian, african, latin, leadingFamilyNames]
		.join(' ')
		.trim()
		.split(/\s+/)
		.map(fold),
);

/** True for a capitalised word that a person's name begins with (`Sergei`, `MOHAMMED`, `José`, `Xi`); accents do not matter. */
export function isGivenName(word: string): boolean {
	return word[0] !== word[0]?.toLowerCase() && names.has(fold(word));
}
