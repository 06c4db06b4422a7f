/**
 * Everyday Swedish, written for this site. Add a word by adding a line under its heading.
 * `gå:gick,gått` gives forms that the rules of inflection cannot know: past tense, supine, the rest.
 * What stands above a line of dashes is the most common third.
 */
export const swedishWords = `
# småord
och att det i en ett som på är av för med den till inte om de var sig men så vi har han hon jag du
ni man kan ska skulle hade från eller nu vad hur när där här vem vilken vilket vilka varför då också
bara mycket mer mest mycke alla allt all någon något några ingen inget inga sin sitt sina hans hennes
deras vår vårt våra min mitt mina din ditt dina er ert era oss dem dig mig honom henne denna detta dessa
under över efter före innan vid mot mellan genom utan hos bland sedan sen än även redan igen alltid aldrig
ofta ibland snart idag igår imorgon ut in upp ner hem bort fram tillbaka ja nej kanske lite få fler flera
många båda andra annan annat samma själv själva eftersom därför medan tills nästan ungefär
dit hit långt nära gärna bättre bäst sämre sämst mindre minst hellre helst dess vars
noll två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton
tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen miljon miljoner miljard miljarder
första tredje fjärde femte sjätte sjunde åttonde nionde tionde sista förra nästa
-----
trots fast fastän ifall huruvida emellertid dock däremot nämligen alltså således dessutom ändå ju väl nog
väldigt ganska rätt helt alldeles precis just särskilt främst oftast sällan länge genast direkt plötsligt
tidigt sent annars istället ihop tillsammans isär omkring runt utanför innanför utanpå inuti ovanför ovanpå
nedanför bakom framför bredvid intill längs ombord inne ute uppe nere hemma borta framme förbi emot ifrån
emellan åt per ur utöver förutom enligt via gentemot kring inom utom igenom varje vart
resten vardera varandra varann sådan sådant sådana likadan dylik viss visst vissa olik olika ena enda enstaka par
hel halv halva dubbel dubbelt flest färre åtminstone högst egentligen troligen säkert antagligen
möjligen förmodligen faktiskt verkligen naturligtvis självklart tyvärr lyckligtvis förstås tydligen cirka
dessvärre åter ånyo först sist slutligen slut äntligen numera nyss nyligen hittills fortfarande ännu
därifrån härifrån någonstans ingenstans överallt någonting ingenting allting alltihop dels
både antingen varken samt liksom snarare åtskilliga flertalet tack hej hejdå okej
imorse ikväll inatt iår ifjol förrgår övermorgon nuförtiden förr dåförtiden gratis extra
härligt däri därav därefter därmed dessförinnan därinne därute häruppe sånt sån nån nåt nåra sej mej dej
ens huvudtaget egen eget egna ungefärligt tvärtom jo nja fy oj usch aj
allra alltför alltmer speciellt enbart endast exempelvis
måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september
oktober november december
flesta vidare annanstans norra södra västra östra norrut söderut österut västerut hittills tidigare senare mest emellanåt dagligen varannan varsin bortom gång gånger

# verb
vara:var,varit,är,vore,varande ha:hade,haft,har,hatt bli:blev,blivit,blir,bliven kunna:kunde,kunnat,kan
ska:skulle,skola,skall vilja:ville,velat,vill få:fick,fått,får göra:gjorde,gjort,gör,gjord,gjorda,görs
komma:kom,kommit,kommer säga:sa,sagt,säger,sade,sagd,sagda,sägs gå:gick,gått,går,gången
ta:tog,tagit,tar,tagen,tas,togs se:såg,sett,ser,sedd,sedda,syns ge:gav,gett,ger,given,givet,givna,givit,ges,gavs
veta:visste,vetat,vet,vets finna:fann,funnit,finner,finns,fanns,funnits,finnas måste:måst
låta:lät,låtit,låter stå:stod,stått,står ligga:låg,legat,ligger sitta:satt,suttit,sitter
hålla:höll,hållit,håller,hålls,hölls lägga:la,lagt,lägger,lade,lagd,läggs sätta:satte,satt,sätter,sätts
heta:hette,hetat,heter skriva:skrev,skrivit,skriven,skrivs skrivas läsa:läste,läst äta:åt,ätit dricka:drack,druckit
sova:sov,sovit,sover arbeta bo:bodde,bott,bor tro:trodde,trott,tror må:mådde,mått,mår tycka:tyckte,tyckt
tänka:tänkte,tänkt känna:kände,känt höra:hörde,hört köpa:köpte,köpt hjälpa:hjälpte,hjälpt hjälpas
börja sluta försöka:försökte,försökt behöva:behövde,behövt,behövs,behövas fråga svara prata tala berätta
visa titta hitta leta vänta använda:använde,använt betala jobba hända:hände,hänt följa:följde,följt
leva:levde,levt,levat dö:dog,dött,dör,döda födas:föddes,fötts,född,födda växa:växte,växt,vuxit,vuxen,vuxna
spela springa:sprang,sprungit bära:bar,burit,bär,bärs dra:drog,dragit,drar,dragen slå:slog,slagit,slår,slagen
falla:föll,fallit välja:valde,valt,vald,valda sälja:sålde,sålt,såld,sålda ställa:ställde,ställt
vinna:vann,vunnit lära:lärde,lärt öppna stänga:stängde,stängt handla hoppas:hoppades,hoppats
träffa träffas möta:mötte,mött mötas åka:åkte,åkt köra:körde,kört resa:reste,rest flytta stanna
lämna hämta skicka bestämma:bestämde,bestämt bygga:byggde,byggt ändra förändra skapa starta
betyda:betydde,betytt minnas:mindes,mints,minns glömma:glömde,glömt kalla mena förstå:förstod,förstått,förstår
förklara stötta stödja:stödde,stött stöder klara söka:sökte,sökt ansöka:ansökte,ansökt älska gilla
kosta räcka:räckte,räckt saknas sakna byta:bytte,bytt ringa:ringde,ringt lyssna
-----
acceptera agera akta andas ana anmäla:anmälde,anmält anpassa anse:ansåg,ansett,anser anställa:anställde,anställt
anta:antog,antagit,antar antyda anklaga anlända ansluta:anslöt,anslutit anstränga anteckna arrangera
avbryta:avbröt,avbrutit,avbruten avgöra:avgjorde,avgjort,avgör avsluta avstå avslöja avsäga
backa bada baka banka bedöma:bedömde,bedömt be:bad,bett,ber begrava:begravde,begravt begripa:begrep,begripit
begå:begick,begått,begår behandla behålla:behöll,behållit bekräfta belöna berika bero:berodde,berott,beror
beröra:berörde,berört beskriva:beskrev,beskrivit besluta beställa:beställde,beställt bestå:bestod,bestått,består
besöka:besökte,besökt betrakta bevara bevisa bidra:bidrog,bidragit,bidrar binda:band,bundit,bunden bita:bet,bitit
bjuda:bjöd,bjudit,bjuden blanda bläddra blöda:blödde,blött blåsa:blåste,blåst boka borde böra:bör,borde
borsta brinna:brann,brunnit brista:brast,brustit bruka bry:brydde,brytt,bryr bryta:bröt,brutit,bruten
bråka bränna:brände,bränt brottas buga byggas båda bädda böja:böjde,böjt cykla
dansa debattera dela delta:deltog,deltagit,deltar diska diskutera dofta dröja:dröjde,dröjt drömma:drömde,drömt
drabba drabbas driva:drev,drivit,driven drunkna duka duscha duga:dög,dugt,duger dyka:dök,dykt döda dölja:dolde,dolt
döma:dömde,dömt döpa:döpte,döpt efterlysa elda enas erbjuda:erbjöd,erbjudit erkänna:erkände,erkänt ersätta:ersatte,ersatt
existera fastna fatta fela festa fika filma fiska fixa flyga:flög,flugit flyta:flöt,flutit flämta fly:flydde,flytt,flyr
forska fortsätta:fortsatte,fortsatt frysa:frös,frusit,frusen fundera fungera fylla:fyllde,fyllt fira fånga fångas
färga föda:födde,fött föredra:föredrog,föredragit föreslå:föreslog,föreslagit,föreslår förbereda:förberedde,förberett
förbjuda:förbjöd,förbjudit,förbjuden,förbjudet,förbjudna förbättra förlora förlåta:förlät,förlåtit förlänga:förlängde,förlängt
förhindra förhandla förhöra:förhörde,förhört försvinna:försvann,försvunnit försvara försörja:försörjde,försörjt
försämra förstöra:förstörde,förstört förtjäna förvara förvånas förvåna förälska försäkra förvänta föra:förde,fört
garantera gapa gifta:gifte,gift gissa glida:gled,glidit glädja:gladde,glatt gnälla:gnällde,gnällt godkänna:godkände,godkänt
granska gratulera gripa:grep,gripit,gripen gripas gråta:grät,gråtit gräla gräva:grävde,grävt gunga gynna gälla:gällde,gällt
gömma:gömde,gömt hamna hantera hata hejda heja hinna:hann,hunnit hindra hosta hota hoppa hugga:högg,huggit
hyra:hyrde,hyrt hälsa hänga:hängde,hängt hänvisa häva höja:höjde,höjt identifiera informera inleda:inledde,inlett
inse:insåg,insett,inser inspirera intervjua intressera investera irritera isolera jaga jogga jämföra:jämförde,jämfört
kamma kasta kissa klaga klappa klippa:klippte,klippt kliva:klev,klivit klä:klädde,klätt,klär klättra knacka
knyta:knöt,knutit knäcka:knäckte,knäckt koka kolla kommentera kontakta kontrollera koncentrera kopiera kompromissa
koppla korsa kramas krama kratta kritisera krocka krypa:kröp,krupit kräva:krävde,krävt,krävs kräkas:kräktes,kräkts kyssa:kysste,kysst
kämpa kännas:kändes,känts,känns ladda laga landa lappa le:log,lett,ler leda:ledde,lett leka:lekte,lekt leverera lida:led,lidit
likna lita livnära ljuga:ljög,ljugit locka lossa lova lugna lukta lura luta lyckas:lyckades,lyckats lyda:lydde,lytt
lyfta:lyfte,lyft lysa:lyste,lyst låna låsa:låste,låst läcka:läckte,läckt läka:läkte,läkt lämpa lösa:löste,löst
löpa:löpte,löpt löna lönas markera marschera mata mejla minska misslyckas:misslyckades,misslyckats misstänka:misstänkte,misstänkt
missa missbruka motarbeta motionera motivera muta måla märka:märkte,märkt märkas mäta:mätte,mätt mörda
namnge:namngav,namngett njuta:njöt,njutit notera nysa nå:nådde,nått,når nämna:nämnde,nämnt nöja odla offra ordna orka oroa
orsaka packa parkera passa passera peka pendla placera planera plantera plocka plåga prova protestera prestera presentera
prisa pressa producera promenera påminna:påminde,påmint påstå:påstod,påstått,påstår påverka pågå:pågick,pågått,pågår raka rasa
reagera reda regera registrera reglera regna rekommendera rengöra:rengjorde,rengjort reparera representera respektera
rida:red,ridit ringas riskera rita riva:rev,rivit ropa rosta rulla rusa rycka:ryckte,ryckt rymma:rymde,rymt råda:rådde,rått råna
röka:rökte,rökt rösta röra:rörde,rört räkna räddas rädda rätta rensa resultera samarbeta samla samtala samverka
segla segra servera simma:simmade,summit sjunga:sjöng,sjungit sjunka:sjönk,sjunkit skada skaffa skaka skapas
skilja:skilde,skilt,skild,skilda skilj skiljas skina:sken,skinit skjuta:sköt,skjutit,skjuten skjutas skoja skratta skrika:skrek,skrikit
skryta:skröt,skrutit skrämma:skrämde,skrämt skydda skylla:skyllde,skyllt skynda skälla:skällde,skällt skära:skar,skurit,skuren
skämmas:skämdes,skämts skämta sköta:skötte,skött slicka slippa:slapp,sluppit slita:slet,slitit,sliten slutas slåss:slogs,slagits
slänga:slängde,slängt släppa:släppte,släppt släcka:släckte,släckt smaka smitta smutsa smyga:smög,smugit småprata snatta snarka snubbla snurra
snyta snöa sola somna sortera spara sparka spendera spika spola spotta spricka:sprack,spruckit sprida:spred,spritt,spridd,spridda spridas
spruta spränga:sprängde,sprängt spy spå städa steka:stekte,stekt sticka:stack,stuckit stiga:steg,stigit stinka stjäla:stal,stulit,stulen
stoppa straffa strejka strida:stred,stridit studera styra:styrde,styrt störa:störde,stört stämma:stämde,stämt stöta:stötte,stött stärka:stärkte,stärkt
stressa sträcka:sträckte,sträckt suga:sög,sugit sura svettas sväva svälja:svalde,svalt svälta:svalt,svultit svänga:svängde,svängt svära:svor,svurit
sy:sydde,sytt synas:syntes,synts,syns sänka:sänkte,sänkt sända:sände,sänt säkra såra sörja:sörjde,sörjt tacka tappa
testa tigga:tiggde,tiggt tillhöra:tillhörde,tillhört tillverka tillåta:tillät,tillåtit,tillåten tjata tjäna torka tolka
trampa tradera transportera trivas:trivdes,trivts,trivs trycka:tryckte,tryckt träna trösta tröttna tvinga tvingas:tvingades,tvingats
tvätta tvivla tvärna tysta tåla:tålde,tålt täcka:täckte,täckt tälta tända:tände,tänt töja tömma:tömde,tömt
undersöka:undersökte,undersökt undra undervisa undvika:undvek,undvikit uppfatta uppfostra uppge uppfinna uppföra uppleva:upplevde,upplevt
upptäcka:upptäckte,upptäckt uppstå:uppstod,uppstått,uppstår upphöra:upphörde,upphört uppmana uppnå:uppnådde,uppnått,uppnår uppskatta
utbilda utföra:utförde,utfört utmana utnyttja utse:utsåg,utsett,utser utsätta:utsatte,utsatt utveckla utvisa vaccinera vakna vakta
vandra varna vaska vattna verka vika:vek,vikt,vikit viga vila vinka visas vistas viska vrida:vred,vridit vuxit våga
vårda väcka:väckte,väckt väga:vägde,vägt vägra välkomna vända:vände,vänt vänja:vande,vant,van vänjas värdera värma:värmde,värmt växla
äga:ägde,ägt,ägs ägna ändras ärva:ärvde,ärvt öka önska öppnas övertyga övertala överleva:överlevde,överlevt
övernatta översätta:översatte,översatt öva övergå överraska överge övervaka avskeda anlita anhålla häkta fängsla kidnappa
behövas spelas säljas göras kallas sägas stängas användas betalas läsas höras ses kommas
bedra beskylla hedra invandra utvandra hyllas hylla tävla gestalta fotografera
klicka surfa logga googla messa chatta skanna swisha dejta skejta
pröva putsa bemöta:bemötte,bemött bekosta samordna planlägga delge sammanfatta uppmuntra anordna avråda avvisa
beräkna bearbeta erfara fastställa framföra fullfölja:fullföljde,fullföljt föreställa
genomföra:genomförde,genomfört godta gynnas inbjuda införa:införde,infört ingå:ingick,ingått,ingår inrätta
medverka:medverkade,medverkat omfatta omvandla redovisa rådfråga samråda upprepa utesluta:uteslöt,uteslutit
utgå utreda vidga återvända:återvände,återvänt återgå fördela betona beakta kartlägga:kartlade,kartlagt

# ord
person människa:människor,människorna barn man:män,männen,mannen,männens kvinna flicka pojke tjej kille vuxen familj mamma pappa
mor:modern,mödrar far:fadern,fäder bror:brodern,bröder syster son:söner,sönerna dotter:dottern,döttrar förälder:föräldrar,föräldrarna
vän kompis granne folk grupp namn ålder:åldern år dag vecka månad tid gång timme minut morgon:morgnar kväll natt:nätter,natten
liv hus hem:hemmet lägenhet rum dörr bord stol säng:sängar kök stad:städer,staden,städerna by land:länder,länderna,landet gata väg
plats ställe värld sverige bil buss tåg båt cykel flyg resa arbete jobb lön pengar:pengarna krona företag butik affär chef
skola elev lärare bok:böcker,boken,böckerna språk ord brev fråga svar sak:saker ting del exempel problem hjälp stöd råd
mat vatten:vattnet bröd mjölk kaffe kött fisk frukt grönsak huvud:huvudet hand:händer,handen,händerna arm ben fot:fötter,foten
öga:ögat,ögon,ögonen öra:örat,öron,öronen mun näsa tand:tänder,tanden rygg kropp hjärta hjärna blod sjukdom läkare sjukhus medicin
vård polis lag regel rätt brott fängelse krig fred regering riksdag kommun politiker parti val president kung drottning
telefon dator internet tv tidning nyhet bild film musik låt sång sport match spel lek ledare djur hund katt häst ko
fågel träd blomma skog sjö hav berg sol sommar:sommaren,somrar vinter:vintern,vintrar vår höst väder regn snö vind eld
början slut mål sätt form färg storlek antal nummer:numret sida hälft halva rad möte beslut plan
-----
adress advokat aktivitet alkohol ambulans amerikan anda ande anfall anhörig anledning annons ansikte ansvar
apotek apa app apelsin arbetare arbetsplats arbetsgivare arkiv armé artikel artist astma attack automat avfall avgift avsikt avstånd avtal
backe badrum bagare bageri bakgrund ballong balkong ban banan band bank barnbarn barndom barnvakt batteri bebis befolkning behov
behandling beroende berättelse besked besvär besök besökare betyg bevis bibel bibliotek bidrag biljett bi bio biskop
bit björn bland blad blick blixt block bluff blus boende boll bolag bomb bonde:bönder,bonden bostad:bostäder,bostaden,bostäderna bonus botten:bottnen
bransch brand:bränder brevlåda bricka bro broms brunn brist bråk bröllop bröst bröstcancer buller burk busshållplats buske byggnad
byrå byxa byxor bäck bär bänk båda börs cancer centrum cigarett cirkel cirkus cafe café chans choklad chaufför
data datum debatt deltagare demokrati demonstration depression detalj diagnos diabetes dikt dimma direktör disk diskussion distans djup
docka doft doktor domare dom domstol dotterdotter drake dricka drog droger dröm dryck duk dusch dygn däck död dödsfall
effekt ek ekonomi el elefant element elektricitet energi engelska enhet epost e-post epidemi erfarenhet ersättning expert
fabrik fader fall fara fark fart fas fattigdom favorit fel fest fiende figur filt finger:fingret,fingrar förmåga
fickla ficka fis flagga flaska flod flykting flyktingläger flygplan flygplats fond forskare forskning
fotboll fotbollsspelare fotograf foto framtid frihet fritid frisk frisör fru frukost frys frö frågor fusk fynd fält färja
fånge fåtölj får fästman föda födelsedag följd fönster förbud fördel förening förklaring förhör förlag förlust förort
förråd försök förslag förskola försvar försäkring förtroende förändring förälskelse föräldraledighet gaffel
galleri garage garderob gas gatlykta generation gift glas glass glädje godis golv gotland grad gran gren grund gruppledare gräns gräs gris gruva
gräla grädde gud guld gurka gym gymnasium gäng gåta gåva gäst gård gärning hall hals halsduk hamn hammare hamburgare handduk
handikapp handling handikappad handske hat hatt helg helgdag helikopter hemland hemlighet hemsida herr herre hink hiss historia hjul
hjälm hjälte hobby honung hopp hot hotell hud humör hunger hustru huvudstad huvudvärk hylla hyra hål hår håll hälsa hälsning händelse
hörn höna höjd höger ide idé idol idrott industri influensa information ingenjör ingrediens innehåll insekt instrument intervju intresse
invandrare invånare is islam israel jacka jakt jeans jobbintervju jord jordbruk jordbävning journalist jubileum jul julafton julklapp
jurist juice kaka kalender kalas kamera kamp kanal kanin kanot kanon kant karta kassa katastrof kyckling kilo kilometer kind kinesiska
kiosk kjol klass klassrum klimat klippa klocka klänning klubb klädsel kläder:kläderna knapp knä kniv knark kock kollega kolla komiker
kompromiss konferens konsert konst konstnär kontakt kontor kontroll kopia kopp korg kort korv kostnad kostym krav kraft kram krock kris
kritik krok kryddor krydda kräfta kud kudde kultur kund kunskap kurs kusin kust kvarter kvitto kyla kyrka källare känsla kär kärlek
kö köpare lampa landsbygd larm lastbil lax ledarskap ledighet lejon lektion leksak lera lertavla leverans likhet linje lista liter litteratur
livsmedel ljud ljus lokal lott luft lucka lunch lur lycka lyx låda lån lås läge läger lägg längd läkarbesök läpp läsare läxa löfte lösning
lök löv löpare löpning lördag magasin mage makt målare målning mark marknad mask maskin material matta mattematik matte maträtt medalj
medarbetare medborgare meddelande medel medlem mejl mening meter metod mikrofon miljö militär minister minne minoritet missbruk misstag
mobil mobiltelefon mod mode moder modell mop moped mord morfar mormor farfar farmor faster moster farbror morbror motion motor motorväg motståndare mugg
muskel mur mus:möss museum:museet,museer,museerna muslim mynt måltid månen måne mängd människovärde märke mässa mögel mönster mössa mörker
nation natur nackdel nacke nagel namnsdag narkotika nej nerv noll norr nota nyår nyckel nytta näring nät nätverk nöd nöje nöt:nötter
oberoende offer olja olycka olympiad område onkel ordning ordbok organisation orkester orm oro ost ombud ordförande
panna paket papper par paradis park parkering partiledare paus pass passagerare patient paraply pedagog peng pension pensionär penna period
personal perspektiv piano pil pilot pinne pizza plast platta planet planta plåster plånbok:plånböcker pojkvän flickvän poet poäng politik pool
pop porslin port portion post potatis prat praktik presenter present press präst pris process produkt professor program projekt promenad propp prov
prins prinsessa procent psykolog publik puls pump pussel påse påsk päron radio rast ras rasism recept regler region religion rekord reklam renovering
rep reporter reparation respekt restaurang resultat resurs rike ring risk robot roll roman rån rånare rättegång rättighet råtta räkning räv
rök röst rösträtt rörelse rubrik ruta ryggsäck rykte rymd rytm sad sadel saft saga sal sallad salt samarbete samband sambo samhälle samling
samtal sand sanning scen schema seger sekund seminarium semester semifinal serie service servett siffra silver sits situation självförtroende själ sjukgymnast
sjuksköterska sjukvård sjuk skada skafferi skatt skepp sked skiva skjorta sko skolgård skott skratt skrift skugga skuld skridsko skydd skylt skål skådespelare
skäl skägg skämt skärm skötsel slag slakt slott släkt släkting slöja smak smitta smuts smycke småbarn smör smörgås smärta snickare socker solsken
sommarlov sopor soppa sorg sort soldat spegel spelare spindel spis sprit spår språkkurs spruta stall start stat statsminister statistik stav steg stege sten stjärna
stil stolpe stolthet stopp storm straff strand:stränder strejk stress strid strumpa student studie studier stuga stund styrelse styrka stycke stöld stövel suddgummi summa
sup svamp svan svans sve svensk svenska svårighet svärd syd syfte syn synd sysselsättning synpunkt system syskon säck sällskap säsong säker säkerhet sångare sångerska
sår säl såg sömn söder tablett tack tak talang tal tallrik tandläkare tanke tant tavla taxi te teater tecken:tecknet,tecken tekniker teknik telefonnummer temperatur tempo tennis
teori termin terror terrorist test text tidtabell tiger tillfälle tillgång tillstånd tips titel tjänst tjuv toalett tomat ton topp torg torn torka trafik tradition transport
trappa tro tröja träff träning trädgård trygghet tull tunnel tunga tunnelbana tur turist tvål tvättmaskin tvätt tävling tält tårta tång täcke
undantag undersökning underhållning ungdom universitet uniform uppdrag uppgift upplevelse uppfinning utbildning utflykt utgång utsikt utställning utveckling ursprung utland
vaccin vagn vakt vana vara vapen:vapnet varg vas vattenkokare veckoslut verk verklighet verksamhet verktyg version vetenskap viktor vikt vila vilja villa vin vinge vinnare virus
visa visning vits vulkan vuxenutbildning våg våld vårdcentral vägg väst värde värme värk väska växt vågor världen världskrig väntan väntrum
ylle yta yrke yngling åk åka ålderdom åldring åsikt ånga ånger åska åtgärd ägare ägg äktenskap ämne ände ängel äpple ära ärende äldreboende
ö öde öken:öknen,öknar öl öppning överraskning övning öst öster väster
assistans assistent hjälpmedel rullstol boendestöd socialtjänst försäkringskassa arbetsförmedling myndighet handläggare kurator terapeut rehabilitering
arbetslös arbetslöshet sjukskrivning sjukpenning bidragstagare hyresgäst hyresvärd granskap socialbidrag tolk uppehållstillstånd asyl invandring integration
bröstmjölk blöja barnvagn napp nalle dagis fritids rektor klasskamrat kamrat betala skolmat matsal läxhjälp idrottshall simhall bollplan lekplats
teve youtube facebook instagram tiktok blogg podd webb webbplats webbsida sajt länk lösenord konto faktura
europa asien afrika amerika ryssland norge danmark finland tyskland frankrike england spanien italien polen kina japan usa eu fn stockholm göteborg malmö
abborre ackord advent affisch aktie album alternativ anfallare anka anmälan anställning anställd ansökan antibiotika april arbetsdag arbetskamrat arbetstid argument ask avdelning avslutning avsnitt axel:axeln,axlar
badkar badrock bakverk barnbok barnfamilj barnprogram basket behållare bensin berättare besättning bilist bilverkstad blodtryck blomkål blyertspenna bokstav:bokstäver,bokstaven bowling brevbärare broschyr brottsling brottslighet bryn brygga bula bulle busschaufför byggare båge bänkrad bärare
cell champagne chips chokladkaka civil cykelväg dagbok dagstidning dansare datorspel deg delning deltidsjobb depå diesel direktiv diskmaskin djurpark dotterson dräkt duva däggdjur dödsstraff dörrklocka
efternamn eftermiddag egenskap elbil elektriker engelsman enkät entré ersättare export fackförening fallskärm familjemedlem farled fasad fastighet femkamp feriejobb festival fiber fil filmare fiskare flykt flygel folkmängd folkmord forskningsresultat fotbollsplan framsida framsteg fredag frihetskamp frimärke fruktan funktion funktionsnedsättning fysik fågelbo fängelsestraff fäste födelse fönsterbräda förare förbund föreläsning förkylning förlossning förpackning försening försäljning försäljare förtjänst förväntan förväntning
garanti gemenskap gitarr glasögon glömska golf granat grundskola grupparbete grupprum guide gädda gänga gödsel gömställe handskrift hantverk hantverkare havsband helvete hemmalag hembygd herde hjälpare hjärtattack hockey huvudrätt huvudroll huvudingång hyreslägenhet håla hållning hårdhet häfte häl hälsovård högskola höns hövding
ilska import inbrott inkomst insats inspelning invånarantal ishockey jaktlag jordgubbe jury jämlikhet jämställdhet järn järnväg kaffebryggare kakel kampanj kapten karaktär karriär kejsare kemi kick kilogram klagomål klassresa klimatförändring klippning klubba kokbok koldioxid kolumn komedi kommentar kommunikation kompetens kondition konkurrens konkurs konsument kontinent kontrakt konung koppar korridor kredit krigare kristendom kräm kubik kulle kulturhus kundtjänst kuvert kvalitet kvot kyss kåk kålrot
lagarbete landslag landsting ledning likvärdig lim linjal livstid livsstil ljudbok lokaltrafik luftballong lunchrum lust lydnad läktare länsstyrelse läsning läsårsstart lönsam magont makaroner maka make manual maratonlopp marsch maskot matlagning medelhavet medeltid medvind melodi menyrad meny metall midnatt midsommar minnesmärke mittfältare modersmål morot:morötter motivation motstånd musiker mynning måltavla målvakt mästare mästerskap mästerskapsguld möbel:möbler möjlighet mörda
nationalitet nationaldag nederlag nobelpris nobelpristagare nummerplåt nyheter nyårsafton oljud olikhet omgivning operation opera orättvisa ostmacka oväder palestinier pandemi parkbänk parlament partner passning pedal peppar personnummer personlighet pilgrim pingst plåt poesi polisbil polisman polisstation popsång postkontor prick processor producent protest provins prövning psykologi psykiater påve päls
rabatt racerbil raket rapport rederi redskap referens regissör regnbåge resenär reserv resväska revolution riktning ringklocka ritning rockband romansk rondell rot:rötter rulle rullator rullskridskor rullskidor runda rusning rutin ryss rådgivare råvara rälsbuss ränta rättvisa röstning
salong samlare sammanhang samvete sanktion sarg sekreterare semla september serbisk serveringspersonal sex signal simning singel sjal sjukhem sjukförsäkring sjöman skateboard skida skidor skilsmässa skolbarn skollov skolbok skomakare skribent skruv skådespel slutspel smittspridning snabbmat snigel snöstorm socialsekreterare soffa soptunna spannmål sparkcykel spelning spets spion spridning språng stafett stadium stadshus stam stans statsråd stavning stickning stiftelse stipendium stjärntecken stopplikt stormarknad straffspark strategi strömavbrott ström stugby ståltråd städare städning stämning störning stövlar sträcka suck succé superstjärna svensklärare svärmor symbol synskadad systembolag säljare sändning särskola
tabell tanklastbil tandborste tandkräm teckenspråk teckning telegram teknologi tematisk term terrordåd tidpunkt tidskrift tillgänglighet tillverkare tjänsteman tobak tolkning torsk trafikolycka tränare träningsläger trollkarl trumma tröst tvillingar tvist tvåa tystnad tågresa tävlande turné tystnadsplikt tårar
ubåt undervisning underskrift ungdomar upplaga uppror uppväxt uppdragsgivare utbrott uteservering utegångsförbud utrikesminister utrustning utvandrare utvisning vagga valborg valrörelse vandrare vandring vardag vargunge varning vattendrag verkstad vice vikarie viking vilda villkor vinst visum vittne vinterdag vrede vrak vuxna våning vårdare väljare välgörenhet välling vänskap värdinna världsmästare världsrekord värnplikt västvärlden växel yrkesliv yttrandefrihet åhörare årskurs årstid åsna återvinning ägandeskap äventyr åldersgrupp ölburk önskan överfall övergrepp överskott övervakning
hinder rädsla tvång center fakta klotter autism anteckning ansiktsuttryck arbetsliv arbetslag arbetsrum
arbetsuppgift avstämning blankett bostadsområde bruksanvisning daghem dokument drivkraft erbjudande fackförbund
fikarum frågeformulär förhållande förmiddag förtur genomgång gruppboende handledare hemtjänst hänsyn inbjudan
inflytande inställning instruktion introduktion jobbansökan kartläggning kristid kvinnojour kylskåp känslor
landskap lapp ledamot livslängd lägenhetsnyckel läggdags mejladress mobilnummer mottagning målgrupp nyckelord
oordning omsorg orsak pappersarbete pratstund projektledare psykiatri påminnelse rättigheter samtalsgrupp
självkänsla skolgång skyldighet sommarjobb stödperson surfplatta taxibil tidsfrist trapphus tvättstuga
uppehälle uppföljning uppmuntran uppsats utrymme utväg vandrarhem vardagsrum vårdbiträde vårdpersonal väntetid
återfall åldersgräns ångest ängslan överenskommelse sorgsenhet nedstämdhet diagnoser adhd böter åklagare
bevakning kulturliv inköp utgift sparpengar rehab träningslokal äldreomsorg norrland skåne svealand västsverige
norden skärgård dal å slätt stig torp gärde takt

# egenskaper
stor:större,störst,största,stort liten:litet,lilla,små,mindre,minst,minsta bra:bättre,bäst,bästa god:gott,goda dålig:sämre,sämst,värre,värst,värsta
ny gammal:gamla,gammalt,äldre,äldst,äldsta ung:yngre,yngst,yngsta lång:längre,längst,längsta kort hög:högre,högst,högsta låg:lägre,lägst,lägsta
lätt svår enkel tung:tyngre,tyngst glad:glatt ledsen:ledset,ledsna arg rädd sjuk frisk trött hungrig snäll dum:dumma vacker fin ful
rik fattig dyr billig varm kall ren smutsig hel sen tidig snabb långsam stark svag hård mjuk full tom:tomma öppen stängd
röd:rött svart vit:vitt blå grön gul brun grå rosa rätt fel sann falsk viktig rolig tråkig bred:brett smal nära:närmare,närmast
ensam:ensamma säker farlig trygg fri svensk vanlig olika känd klar färdig själv egen möjlig död levande gift
-----
aktiv akut allmän allvarlig amerikansk annorlunda arabisk arbetslös avundsjuk bekväm bekant berömd beroende bitter blek blind blond blyg blöt
bråttom brittisk dansk dement deprimerad direkt djup:djupt duktig dubbel döv effektiv ekonomisk elak elektrisk engelsk envis europeisk evig
exakt extra fantastisk fast feg fet finsk flexibel frivillig främmande fräsch fredlig fransk frusen fuktig fysisk färsk fånig
försiktig förbjuden förbannad förvånad född galen gemensam:gemensamma genomsnittlig glömsk gratis gravid grekisk grov gräslig grym:grymma
halv handikappad hemlig hemlös hemsk het hjälpsam:hjälpsamma hederlig historisk horisontell hållbar häftig hälsosam:hälsosamma härlig
ideell internationell intressant intresserad islamisk italiensk jobbig jätte jämn jämställd judisk kinesisk klok knäpp knepig konstig kreativ kristen kriminell
kraftig kränkt kristlig krokig kul kulturell kunnig kunglig kär kärleksfull känslig lagom laglig ledig lik lilla ljus lokal lugn lycklig lyckad lättläst
löjlig lös magisk mager manlig massiv maximal medelstor medicinsk meningslös meningsfull modern modig moralisk motiverad muslimsk mysig mänsklig mätt mörk mogen
nationell naturlig negativ nervös nedre neutral norsk nyfiken nyttig nykter naken nödvändig nöjd oense okänd olaglig olycklig omöjlig ond oklar orolig
onödig orättvis osäker ovan ovanlig okej offentlig organisk otrolig otrygg otroligt personlig perfekt pigg polsk politisk populär positiv praktisk privat professionell
psykisk rak rasistisk realistisk religiös rimlig riktig ryktad rund rysk rutten:ruttet rättvis rörlig rask sanslös samma saklig
sexuell simpel självständig självklar skadad skicklig skild skyldig skön slarvig slut smart smidig snygg social sorglig spansk spännande
speciell stabil stadig statlig stilig stolt:stolt strålande sträng stum:stumma ständig stökig sur svältande sympatisk synlig sådan särskild säregen
söt:sött teknisk tillfällig tillgänglig tjock toppen torr tradionell traditionell trasig trevlig trogen tragisk tunn tydlig typisk tysk tyst
underbar underlig unik ute usel utländsk utmärkt utrikes utsatt vaken van vegetarisk verklig vegan vild villig våldsam våt vän vänlig vänster värdefull värd
värdig väldig världsberömd vis viss äkta äcklig äldre ärlig ödslig öm:ömma överviktig övrig övre ömsesidig ekologisk digital svettig svullen törstig
afrikansk alkoholfri ansvarig ansvarslös anställd ateistisk australisk barnslig begåvad berusad bestämd besviken betydelsefull bostadslös brasiliansk brutal cancersjuk delad delaktig demokratisk detaljerad dramatisk drogfri dyster efterfrågad elektronisk enorm erfaren:erfaret,erfarna fientlig folklig framgångsrik frånvarande framtida fullständig förlamad förståelig förväntad försenad förvirrad försvunnen global godtrogen gästfri halsont halt hjärtlig hotad huvudsaklig hyfsad hörselskadad ihjäl ideal illa inhemsk inre invändig ironisk jordnära kallblodig klassisk kompetent komplicerad konservativ korkad kronisk kvinnlig kortvarig kommunal konkret latinsk lesbisk liberal likgiltig lönsam lågavlönad långvarig långtidssjuk
maskinell medeltida mild militär misstänkt mobil mottaglig mäktig namnlös nyfödd nödställd obehaglig obligatorisk oerhörd ogift olämplig omtyckt ordentlig orimlig osynlig otålig parkerad passande pensionerad permanent pinsam pålitlig påhittig radikal regelbunden:regelbundet,regelbundna regnig rödhårig rullstolsburen rättslig samisk senaste självmordsbenägen sjukskriven skrämmande skyddad slutlig snäv snöig solig somalisk spanskspråkig stressad synskadad syrisk tacksam:tacksamma talför tankfull teoretisk tjeckisk trolig turkisk tvåspråkig tålig ukrainsk ungersk uppblåst upptagen:upptaget,upptagna uppmärksam urgammal utmattad utbildad uttråkad vaksam vattentät vetenskaplig vältränad världskänd ytlig ytterligare årlig åttaårig önskad överdriven öppenhjärtig
noggrann:noggrant trång stilla jobbsökande deltagande fortsatt föregående avsedd berörd knuten misslyckad
planerad skriftlig muntlig lämplig hållen pågående inblandad oväntad enstaka felstavad rättstavad
medveten:medvetet,medvetna tålmodig hjälplös sårbar likvärdig besläktad
`;
