/** Names under which the facts' places and States are written, beside those of the entities. */
export const otherNames: Readonly<Record<string, string>> = {
  astana:
    "Nur-Sultan|Nursultan|Kazakh capital|capital of Kazakhstan|Kazakhstan’s capital|Kazakhstan's capital|Astaná|Астан[аеы]",
  newYork:
    'New York|NYC|N\\.Y\\.|Manhattan|East River|UN Headquarters|United Nations Headquarters|headquarters of the United Nations|Nueva York|Нью-Йорк\\p{L}*|Big Apple|Turtle Bay',
  vienna: 'Wien|Vienne|Viena|Austrian capital|capital of Austria|Вен[аеы]|Vienna International Centre',
  arctic: 'Arctic Ocean|Arctic Circle|Arktis|Arctique|High Arctic|polar north|Far North|Polar Sea',
  indianOcean: 'Indian Ocean|Indischer Ozean|Indischen Ozean|océan Indien',
  lianyungang: 'Lianyungang|Lien-yün-kang|Lianyunkang',
  kaliningrad: 'Kaliningrad|Königsberg|Калининград\\p{L}*',
  india: 'Republic of India|New Delhi|Delhi|Indien|Inde|Bharat|IND|INDIA|Индия',
  pakistan: 'Islamic Republic of Pakistan|Islamabad|PAK|PAKISTAN|Пакистан',
  kazakhstan: 'KAZ|Republic of Kazakhstan|Kasachstan',
  austria: 'AUT|Österreich|Republic of Austria',
  unitedStates: 'USA|U\\.S\\.A\\.|America',
  uzbekistan: 'Republic of Uzbekistan',
  kyrgyzstan: 'Kyrgyz Republic|Kirghizia|Kirgizstan',
  russia: 'Russian Federation|Russia',
  china: "PRC|People’s Republic of China|People's Republic of China",
};

/** Cities, seas and regions that an author may write for a place of a fact; a place that is in no list is never found wrong. */
export const otherPlaces =
  "Abu Dhabi,Addis Ababa,Almaty,Alma-Ata,Amsterdam,Ankara,Antalya,Ashgabat,Athens,Baghdad,Baku,Bali,Bangkok,Beijing,Belgrade,Berlin,Bern,Bonn,Bratislava,Brest,Brussels,Bucharest,Budapest,Bukhara,Busan,Cairo,Canberra,Chengdu,Chennai,Chongqing,Colombo,Copenhagen,Dalian,Damascus,Davos,Delhi,Dhaka,Doha,Donetsk,Dubai,Dublin,Duisburg,Edinburgh,Fergana,Frankfurt,Fuzhou,Gdansk,Gdańsk,Geneva,Goa,Graz,Guangzhou,Hamburg,Hangzhou,Hanoi,Harbin,Havana,Helsinki,Hong Kong,Irkutsk,Islamabad,Istanbul,Izmir,Jakarta,Jeddah,Kabul,Kandahar,Karachi,Karaganda,Kashgar,Kathmandu,Kazan,Khabarovsk,Khujand,Kiev,Kyiv,Klaipeda,Klaipėda,Kolkata,Kuala Lumpur,Kunming,Lahore,Lhasa,Lisbon,Ljubljana,London,Los Angeles,Lviv,Madrid,Male,Manama,Manila,Minsk,Montreal,Mumbai,Munich,Murmansk,Muscat,Nagoya,Nairobi,Nanjing,New Delhi,Nice,Nicosia,Nizhny Novgorod,Novosibirsk,Odessa,Omsk,Osaka,Osh,Oslo,Ottawa,Paris,Prague,Pskov,Pyongyang,Qingdao,Quetta,Riga,Rio de Janeiro,Riyadh,Rome,Rostov,Saint Petersburg,St Petersburg,St. Petersburg,Samara,Samarkand,Sanya,Sarajevo,Seoul,Shenzhen,Shymkent,Singapore,Skopje,Smolensk,Sochi,Sofia,Stockholm,Strasbourg,Suzhou,Sydney,Tallinn,Tbilisi,Tehran,Teheran,Termez,The Hague,Tianjin,Tokyo,Toronto,Tripoli,Turkmenbashi,Ulaanbaatar,Ulan Bator,Urumqi,Vancouver,Venice,Vilnius,Vladivostok,Volgograd,Warsaw,Washington,Washington DC,Wuhan,Xiamen,Xi’an,Xi'an,Xian,Yalta,Yerevan,Yiwu,York,Zagreb,Zurich,Zürich,Chicago,Boston,Philadelphia,Salzburg,Linz,Innsbruck,Turkistan,Kostanay,Aktau,Atyrau,Semey,Burabay,Borovoe,Pacific Ocean,Pacific,Atlantic Ocean,Atlantic,Antarctic,Antarctica,Baltic Sea,Baltic,Mediterranean Sea,Mediterranean,Black Sea,Caspian Sea,Caspian,Aral Sea,Arabian Sea,Arabian Gulf,Arabian Peninsula,Persian Gulf,Red Sea,South China Sea,East China Sea,Yellow Sea,Bay of Bengal,Sea of Japan,Sea of Okhotsk,North Sea,White Sea,Barents Sea,Kara Sea,Bering Strait,Bering Sea,Gulf of Finland,Gulf of Aden,Suez Canal,Strait of Hormuz,Strait of Malacca,Urals,Ural Mountains,Himalayas,Himalaya,Pamirs,Pamir,Hindu Kush,Caucasus,Carpathians,Tien Shan,Altai,Siberia,Kamchatka,Sakhalin,Gobi,Gobi Desert,Danube,Volga,Yenisei,Equator,equator,Lake Baikal,Crimea,Gwadar,Chukotka,Arkhangelsk,Nakhodka,Brest-Litovsk,Dalny,Ningbo,Tel Aviv,Jerusalem,Amman,Beirut,Kuwait City,Moskau,Moscou,Moscú,Mosca,Peking,Pékin,Pekín,Pechino,Genf,Genève,Ginebra,Ginevra,Brüssel,Bruxelles,Bruselas,Londres,Londra,Parigi,París,Warschau,Varsovie,Varsovia,Prag,Praga,Rom,Roma,Athen,Mailand,Tokio,Neu-Delhi,Taschkent,Tachkent,Duschanbe,Douchanbé,Bischkek,Bichkek,Samarkanda,Shanghái,Schanghai,Neapel,Haag,Den Haag,La Haye,Kopenhagen,Lissabon,Teherán,Téhéran,Bukarest,Bucarest,Jekaterinburg,Москва,Москве,Пекин,Пекине,Шанхай,Шанхае,Женева,Женеве,Ташкент,Ташкенте,Бишкек,Бишкеке,Душанбе,Алматы,Лондон,Лондоне,Париж,Париже,Брюссель,Брюсселе,Минск,Минске,Сочи,Уфа,Уфе,Циндао,Казань,Казани";

/** Further names of States, beside those that the platform knows. */
export const stateNames =
  'Turkey,South Korea,North Korea,Czech Republic,Burma,Britain,Great Britain,England,America,USA,UK,UAE,IRN,BLR,MNG,AFG,Islamic Republic of Iran,Republic of Belarus,Ivory Coast,Holland,Macedonia,Germany,Deutschland,Bangladesh,Viet Nam,Syria,Tibet,Palestine';

/** The States of the USA in which a place has a namesake, and how they are written behind it. */
export const namesakes =
  'Alabama|Arkansas|California|Colorado|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Michigan|Minnesota|Missouri|Nebraska|New Jersey|North Carolina|Ohio|Oregon|Pennsylvania|South Dakota|Tennessee|Texas|Virginia|West Virginia|Wisconsin|VA|WV|MD|NJ|OH|GA|MO|IL|Ontario';
