/** Bodies of states, and what belongs to them. */
import type {OrganisationRow} from './row.ts';

export const internationalRows: OrganisationRow[] = [
	{
		kind: 'international',
		example: 'The African Union asked NATO for help.',
		names: `
			United Nations: UN; U.N.; United Nations Organization
			UN Security Council: United Nations Security Council; U.N. Security Council; UNSC; Security Council
			UN General Assembly: United Nations General Assembly; U.N. General Assembly; UNGA; General Assembly
			UN Human Rights Council: U.N. Human Rights Council; United Nations Human Rights Council; Human Rights Council
			European Union: EU; E.U.
			European Community: European Economic Community; EEC; EC; European Communities; Common Market
			European Commission: EU Commission | European Council: EU Council | European Parliament: EU Parliament
			European Central Bank: ECB | European Court of Justice: ECJ | European Court of Human Rights: ECHR
			Eurogroup: Euro Group | Eurozone: euro zone; euro area | Council of Europe | Nordic Council
			Arctic Council | Benelux Union
			NATO: Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation | NATO-Russia Council
			North Atlantic Council | ISAF | KFOR
			OPEC: Opec; Organization of the Petroleum Exporting Countries; Organisation of Petroleum Exporting Countries
			OPEC+: Opec+ | IMF: International Monetary Fund
			World Bank: International Bank for Reconstruction and Development; World Bank Group
			International Finance Corporation: IFC
			IAEA: International Atomic Energy Agency; UN nuclear watchdog; U.N. nuclear watchdog; UN nuclear agency; U.N. nuclear agency
			OPCW: Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons
			World Health Organization: WHO; World Health Organisation
			World Trade Organization: WTO; World Trade Organisation | GATT: General Agreement on Tariffs and Trade
			ASEAN: Asean; Association of Southeast Asian Nations; Association of South East Asian Nations; Association of South-East Asian Nations
			African Union: AU | African Union Commission: AU Commission
			Organisation of African Unity: OAU; Organization of African Unity | Arab League: League of Arab States
			Gulf Cooperation Council: GCC; Gulf Co-operation Council
			Organisation of Islamic Cooperation: OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference; Islamic Conference Organization
			ECOWAS: Ecowas; Economic Community of West African States | ECOMOG: Ecomog | Alliance of Sahel States: AES
			IGAD: Igad; Intergovernmental Authority on Development | SADC: Southern African Development Community
			East African Community: EAC | CEMAC | COMESA: Comesa
			Organization of American States: OAS; Organisation of American States | Mercosur: MERCOSUR
			UNASUR: Unasur; Union of South American Nations | CELAC: Community of Latin American and Caribbean States
			CARICOM: Caricom; Caribbean Community | ALBA: Bolivarian Alliance for the Americas
			Andean Community: Andean Pact | Rio Group | Lima Group | Contadora Group | Pacific Alliance
			OSCE: Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe
			OSCE Minsk Group: Minsk Group | CSCE: Conference on Security and Cooperation in Europe
			OECD: Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development
			Commonwealth of Independent States: CIS
			Collective Security Treaty Organization: CSTO; Collective Security Treaty Organisation
			Eurasian Economic Union: EAEU; EEU; Eurasian Union | Commonwealth: Commonwealth of Nations
			Commonwealth Secretariat
			Shanghai Cooperation Organisation: SCO; Shanghai Cooperation Organization; Shanghai Co-operation Organisation
			BRICS: Brics; BRIC | APEC: Apec; Asia-Pacific Economic Cooperation; Asia-Pacific Economic Co-operation
			SAARC: Saarc; South Asian Association for Regional Cooperation | BIMSTEC | Pacific Islands Forum: PIF
			Non-Aligned Movement: NAM | G7: G-7; Group of Seven; Group of 7 | G8: G-8; Group of Eight; Group of 8
			G20: G-20; Group of 20; Group of Twenty | G77: G-77; Group of 77 | G10: G-10; Group of 10; Group of Ten
			G5: G-5; Group of Five | G24: G-24; Group of 24 | G5 Sahel | P5+1: P5 + 1; E3+3; E3 + 3; P5 plus 1
			E3: EU3; EU-3 | Middle East Quartet: the Quartet; Mideast Quartet; Quartet on the Middle East
			Quad: Quadrilateral Security Dialogue | AUKUS: Aukus | Five Eyes | Trilateral Contact Group
			Normandy Four: Normandy Quartet; Normandy format; Normandy Format
			Visegrad Group: Visegrad Four; Visegrád Group; V4 | Weimar Triangle | Bucharest Nine
			Three Seas Initiative | Asian Infrastructure Investment Bank: AIIB | Asian Development Bank: ADB
			African Development Bank: AfDB | Inter-American Development Bank: IADB; IDB
			European Bank for Reconstruction and Development: EBRD | European Investment Bank: EIB
			Bank for International Settlements: BIS | New Development Bank | Islamic Development Bank | Paris Club
			London Club | troika: Troika | International Criminal Court: ICC
			International Court of Justice: ICJ; World Court
			International Labour Organization: ILO; International Labour Organisation; International Labor Organization
			International Energy Agency: IEA
			International Organization for Migration: IOM; International Organisation for Migration | UNESCO: Unesco
			UNICEF: Unicef
			UNHCR: UN refugee agency; U.N. refugee agency; United Nations High Commissioner for Refugees
			UNRWA: Unrwa | UNCTAD: Unctad | UNDP: United Nations Development Programme; UN Development Programme
			UNAIDS: Unaids | UNEP | OCHA | World Food Programme: WFP; World Food Program
			Food and Agriculture Organization: FAO; Food and Agriculture Organisation | UNIFIL: Unifil
			UNPROFOR: Unprofor | UNAMA | MINUSMA | MONUSCO | UNMIK | UNAMID | UNSMIL | UNMISS | EULEX: Eulex
			Multinational Force in Haiti: Multinational Security Support Mission
			International Civil Aviation Organization: ICAO
			International Maritime Organization: IMO; International Maritime Organisation
			International Telecommunication Union: ITU | International Olympic Committee: IOC | Interpol: INTERPOL
			Europol | Eurojust | Frontex | Universal Postal Union | World Intellectual Property Organization: WIPO
			World Meteorological Organization: WMO
			Red Cross: International Committee of the Red Cross; ICRC; International Red Cross | Red Crescent
			International Federation of Red Cross and Red Crescent Societies: IFRC | Comecon: COMECON | Warsaw Pact
			SEATO | CENTO | League of Nations
			International Coffee Organization: ICO; International Coffee Organisation
			International Cocoa Organization: ICCO; International Cocoa Organisation
			International Sugar Organization: International Sugar Organisation | International Tin Council: ITC
			International Natural Rubber Organization: INRO | International Wheat Council
			Association of Coffee Producing Countries: ACPC | Gas Exporting Countries Forum: GECF
			International Whaling Commission: IWC
			Organization of Turkic States: Turkic Council; Organisation of Turkic States | Eastern Partnership
			European Political Community: EPC | Union for the Mediterranean
			European Free Trade Association: EFTA; Efta | World Economic Forum: WEF
			IPCC: Intergovernmental Panel on Climate Change | CERN | Front Line States: Frontline States
			U.S.-led coalition: US-led coalition; American-led coalition
			Saudi-led coalition: Saudi-led military coalition; Arab coalition
		`,
	},
];
