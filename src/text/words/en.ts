/**
 * Everyday English, written for this site. Add a word by adding a line under its heading.
 * `go:went,gone` gives forms that the rules of inflection cannot know.
 * Lines of dashes part the most common words from the common ones, and those from the less common.
 */
export const englishWords = `
# small
the a an and or but if so because as of to in on at by for from with without about into onto over under after before
between through during until since while than then that this these those there here it its he she they we you i me him
her us them his my your our their mine yours ours theirs who whom whose which what when where why how not no yes all any
some each every both few many much more most less least other another such same own very too also only just even still
already yet again ever never always often sometimes usually soon now today tomorrow yesterday up down out off away back
near far well maybe perhaps one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
first second third last next once twice
-----
above across against along although among around behind below beneath beside besides beyond despite except inside outside
like unlike opposite past per plus round throughout toward towards upon via within whether unless though however
therefore instead otherwise anyway almost nearly quite rather really enough especially probably certainly exactly finally
quickly suddenly actually later earlier ago abroad alone together apart forward forwards backwards upstairs downstairs
everywhere somewhere anywhere nowhere everyone someone anyone nobody everybody somebody anybody everything something
anything nothing none neither either nor else myself yourself himself herself itself ourselves themselves
hello goodbye please thanks okay ok oh mr mrs ms dr
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december fourth fifth sixth seventh eighth ninth tenth half quarter mostly simply easily badly hardly
clearly slowly carefully early late long hard fast tonight indoors outdoors overall whatever whoever whenever wherever
others elsewhere fewer more’s don’t doesn’t didn’t can’t won’t isn’t aren’t wasn’t weren’t couldn’t wouldn’t it’s that’s i’m i’ve you’re he’s she’s they’re we’re
they’ve we’ve i’ll you’ll we’ll they’ll let’s there’s what’s who’s hasn’t haven’t hadn’t shouldn’t

# verbs
be:am,is,are,was,were,been,being have:has,had,having do:does,did,done,doing can:could,cannot will:would shall:should must
may:might go:went,gone,goes get:got,gotten,getting make:made say:said take:took,taken see:saw,seen come:came know:knew,known
give:gave,given find:found think:thought tell:told feel:felt leave:left put:putting keep:kept let:letting begin:began,begun,beginning
show:shown hear:heard run:ran,running write:wrote,written sit:sat,sitting stand:stood lose:lost pay:paid meet:met read speak:spoke,spoken
eat:ate,eaten drink:drank,drunk sleep:slept buy:bought sell:sold bring:brought build:built send:sent spend:spent win:won,winning
teach:taught learn:learnt lead:led grow:grew,grown fall:fell,fallen drive:drove,driven become:became hold:held understand:understood
use want need like love live work play help ask answer look watch walk talk try start stop open close wait turn move call change
happen follow seem believe hope remember forget:forgot,forgotten die:died,dying stay add wash clean cook visit travel listen
-----
accept achieve act admit affect afford agree aim allow announce appear apply argue arrange arrest arrive attack avoid
bake base beat:beaten behave belong bend:bent bet bite:bit,bitten blame bleed:bled block blow:blew,blown boil book borrow break:broke,broken breathe
breed:bred burn:burnt bury camp cancel care carry catch:caught cause celebrate charge chase chat cheat check cheer choose:chose,chosen claim clap
climb collect compare compete complain complete connect consider contact contain continue control copy cost count cover crash
create cross cry cut:cutting damage dance deal:dealt decide defend delay deliver demand deny depend describe design destroy develop
dig:dug disagree disappear discover discuss divide download draw:drew,drawn dream:dreamt dress drop earn email employ end enjoy enter escape
exist expect experience explain express face fail fear feed:fed fight:fought fill film finish fit fix float fly:flew,flown fold force forgive:forgave,forgiven
freeze:froze,frozen frighten gain gather greet guess guide hand hang:hung hate heat hide:hid,hidden hire hit:hitting hug hunt hurry hurt imagine
improve include increase inform injure interest interview introduce invent invite join joke judge jump kick kill kiss knock land
last laugh lay:laid lean lend:lent lie:lied,lying,lay lift light:lit limit link list lock log mark marry match matter mean:meant measure
mention mind miss mix name notice obey offer order organize organise own pack paint park pass perform pick place plan plant
point post pour practise practice prefer prepare present press pretend prevent print produce promise protect protest prove publish
pull punish push raise reach realize realise receive record recognize recognise recycle reduce refuse relax remain remind remove rent repair
repeat replace reply report request rescue respect respond rest result retire return ride:rode,ridden ring:rang,rung rise:rose,risen risk roll rub rule
save scare score scream search seek:sought serve set:setting settle shake:shook,shaken share shine:shone shoot:shot shop shout shut sign sing:sang,sung
sink:sank,sunk skate ski smell:smelt smile smoke solve sort sound spell spill spoil spread stare steal:stole,stolen stick:stuck strike:struck study
succeed suffer suggest suit supply support suppose surprise survive swear:swore,sworn sweep:swept swim:swam,swum swing:swung switch
taste tear:tore,torn test thank throw:threw,thrown tie touch train translate treat trust type vote wake:woke,woken warm warn waste wear:wore,worn
weigh welcome whisper wish wonder worry wrap attend attract ban calm chew comment communicate concentrate
confuse construct convince crawl criticize criticise cure cycle decorate delete encourage examine exercise explore fetch fish
fasten flow generate handle identify ignore influence inspire intend invest iron knit lack load manage murder note observe operate owe
participate pause phone photograph plug predict pray preserve process program pump queue react recommend regret release rely
reserve resist reveal rob rush sail satisfy select separate sew:sewn shave shelter smash snow rain stretch
struggle surround suspect tap tempt tend threaten tour trace trade trick update upset volunteer vary wander
-----
abandon abuse access accompany accuse adapt adjust admire adopt advertise advise amaze analyse annoy anticipate apologize apologise appreciate approach approve arise:arose,arisen assess assist assume assure attach award bark bear:bore,borne bloom boast bother bounce bow broadcast browse brush bump campaign capture cast cease
challenge characterise chop clear click coach collapse combine command commit compose conclude conduct confirm conquer consist consult consume contribute convert cope correct cough crack creep:crept cruise debate declare decline decrease defeat define demonstrate deserve desire despair detect determine devote differ dip direct disappoint
disapprove display distribute disturb dive divorce donate double doubt drag drain drift drill drown educate elect eliminate embarrass emerge emphasize enable encounter engage ensure entertain envy establish estimate evaluate excite exclude excuse execute exhaust exhibit expand export extend fade favour file fire flash flee:fled flood focus forbid:forbade,forbidden found free
frustrate fulfil function fund glow govern grab grade graduate grant guarantee harm harvest head heal hesitate highlight hop host illustrate impress imprison indicate insist install instruct interrupt investigate involve isolate jog justify label launch lower maintain march melt migrate monitor mount mourn multiply negotiate object obtain
occupy occur offend oppose overcome:overcame overtake overwhelm pat peel permit persuade picture plot polish pollute possess postpone praise preach proceed promote propose provide provoke purchase pursue qualify question quit quote raid range rank rate rebuild:rebuilt recall recover recruit reflect refer regard register reject relate remark renew
represent require research resign resolve restore restrict reunite review revise ruin sacrifice scratch seal seat seize sense sentence signal simplify slide:slid slip slow soak specialise specialize speed split sponsor star state station steer stir strengthen stress strip submit suck sue supervise surf surrender swallow swap sweat swell swipe
target tease televise tackle till tip tolerate transfer transform transmit transport trap treasure triumph undergo:underwent,undergone undertake unite urge value vanish view violate weaken weep:wept weave:wove,woven whistle widen wipe withdraw:withdrew,withdrawn witness yell

# nouns
person:people,persons man:men woman:women child:children,childrens boy girl baby friend family mother father mum dad parent son daughter brother
sister husband wife:wives name life:lives home house room door window kitchen bed table chair school student teacher book word page
paper pen letter number language question answer story country city town village street road place world way thing time year month
week day hour minute morning afternoon evening night age job money price company business shop office food water bread milk tea coffee meat fish
fruit car bus train plane boat bike ship phone computer internet television tv film music song game sport team ball player dog cat horse bird animal tree
flower sun moon sky sea river lake mountain forest weather wind summer winter spring autumn head face eye ear nose mouth tooth:teeth hair
hand arm leg foot:feet back body heart blood doctor hospital medicine health problem help idea part end group side kind lot
law police war peace government president king queen news picture colour color
-----
accident account actor actress address adult advantage advertisement advice air airport alcohol ambulance amount anger angle apartment apple
area army arrival art article artist attention aunt author award bag balance balloon band bank bar bath bathroom battery beach bean
bear beauty bedroom beer beginning bell belt benefit bill birth birthday biscuit block boss bottle bottom bowl box brain branch brand breakfast
breath bridge bucket budget building butter button cake camera campaign cancer candidate cap captain card career carpet case castle cause ceiling
cell centre center century chain champion chance channel chapter charity cheese chef chemist chicken chin chocolate choice church cigarette cinema circle
citizen class classroom climate clock clothes cloud club coach coal coast coat code coin college comedy community competition concert condition
conference connection contract conversation corn corner cotton couple courage course court cousin cow cream credit crime criminal crowd culture cup
customer danger data date deal death debt decision degree dentist department desert desk detail diary dictionary difference difficulty dinner direction
disability disaster disease dish distance doubt dress driver drug duck dust earth earthquake east economy edge education effect effort egg election
electricity elephant emergency employee employer energy enemy engine engineer entrance environment equipment error event example exam exercise exhibition
exit expert explanation eyebrow fact factory fan farm farmer fashion fat fault feeling fence festival field figure finger fire flag flat flight flood floor
flour football form fortune freedom fridge fun funeral furniture future gallery garage garden gas gate gender generation gift glass goal god gold
golf grandchild:grandchildren grandfather grandmother grass guard guest guitar gun habit half:halves hall hat heat height hero hill history hobby hole holiday honey
hope hotel household housing human hunger ice identity illness image immigrant improvement income industry information injury insect insurance
interest interview island jacket jam jeans jewellery journalist journey juice key kid kilo kilogram kilometre kilometer knee knife:knives knowledge lab lady lamp land
laptop lawyer leader leaf:leaves leather length lesson level library lie light line lion lip list litre loan lunch machine magazine mail majority
manager map market marriage mask match maths matter meal meaning medal media meeting member memory menu message metal method metre meter middle midnight
mile mind minister mirror mistake model moment monkey mood mouse:mice movement movie museum musician nail nation nature neck need neighbour neighbor nerve network newspaper
noise noon north note nurse object ocean offer officer oil onion opinion opportunity option orange order organization organisation owner pain painting pair
palace parliament partner party passenger passport past path patient pattern payment pence penny pension pepper percent percentage perfume period permission
photo photographer piano piece pig pill pilot pipe pitch pizza plan planet plant plastic plate platform pleasure pocket poem poet politician politics
pollution pool population port position possibility pot potato pound poverty power prayer present pressure prime prince princess prison prisoner prize product
professor profit programme program progress project protection protester pub public pupil purpose quality queue race radio railway rain rat
reader reason receipt recipe record region relationship relative religion report reporter research researcher restaurant result rice right ring risk robot rock role roof
rubbish rule sale salt sand sandwich science scientist screen seat secret secretary section service sex shadow shape sheep:sheep shelf:shelves shirt shoe shower
sign silence silver singer site situation size skill skin skirt smell smoke snake snow soap society sock soil soldier solution soup south space speaker speech
speed spoon square stadium staff stage stairs stamp standard star state station step stomach stone store storm stranger strength stress studio style subject success
sugar suit supermarket surface surprise survey sweet system tail talent task tax taxi technology teenager temperature term text theatre theater theory thief:thieves
thought throat ticket tie title toilet tomato tongue tool top topic total tour tourist towel tower toy trade tradition traffic training transport trip trouble
trousers truck truth twin type umbrella uncle uniform union university unit user vaccine valley value vegetable vehicle victim video view virus visitor voice volunteer voter
wall wallet watch wave weapon website web wedding weekend weight west wheel wing winner wish wolf:wolves wood wool worker workplace writer youth zoo
ability access activity addict addiction aid allowance application appointment association authority autism background behaviour behavior boyfriend girlfriend carer centimetre childhood
contact council counselling county cost deadline diagnosis discussion drink euro europe european expense experience explorer fee female male
fighter follower foreigner forecast founder funding giant goods grammar growth guide guy hearing heating helper homework housewife:housewives inch ill-health
internship interpreter kindness landlord leaflet leisure lifestyle location loneliness loss lover mayor mental mission
motorbike municipality native net nightmare nut opening operation orchestra participant pay peak pet phrase plenty
poison policy pop post process producer promise proof psychologist rate reaction rent respect response responsibility rest
rival safety salad salary sample sauce scene schedule script sector security seed sense series sheet shock shopping sight smartphone
snack software source species spirit spot stick stream strike stuff sum supporter sword symbol target tablet
tent test thousand touch track treatment trial tribe turn tyre violence volume wage
wildlife wine wire witness worry yard youtube facebook google twitter instagram netflix app online email selfie blog
africa asia america australia china india japan russia france germany spain italy england britain uk usa london sweden swedish british american
-----
airline alarm album allergy angel ankle anniversary antique ape arrow ash assistant athlete attempt attitude audience average avenue backpack bacteria baker bakery barrier baseball basis basketball basket
bathtub battle beard beef bee beetle beggar berry bet bin biology bishop bomb bone border bracelet bride brick broadcast brush bubble bug bullet burger burglar bush businessman businesswoman butcher butterfly cab cabin cable cafe cage calendar calorie camel
candle candy cannon canteen carbon cartoon cash catalogue cathedral cattle cave celebration celebrity cement cemetery cereal certificate chairman challenge chemical chemistry chess chest childcare chimney cigar claim client cliff climber
clinic closet cloth clothing clue coastline cocktail coconut colleague collection colony column combination comfort comic command commercial compass composer concept conclusion confidence conflict consumer container contest continent contrast cookie
copper corporation corruption cottage counter countryside couch cough crew cricket crisis:crises critic crop crown cupboard cure currency curry curtain cushion cyclist dancer darkness database dawn daylight decade deer defence defense delivery demand demonstration
density deposit depression designer determination device dialogue diamond dictator diet digit dinosaur diplomat disabled disagreement discount discovery discrimination display divorce document dolphin donkey dot dragon drama drawer drawing drought drum dustbin duty eagle earring
elbow element emotion emperor empire encyclopedia ending engineering entertainment enthusiasm essay estate evidence evil exception excitement excuse existence expansion experiment explosion expression eyesight facility factor failure fairy faith fame
fans fare feather feature feedback fever fiction file finance finding fingerprint firefighter firework firm fisherman fitness flame flavour flesh fog fool footballer footprint footstep fork formula fossil foundation fountain fox frame friendship frog fuel
gallon gang gap gardener gardening garlic gaze gene genius geography ghost giraffe glance glove glue goat gossip graduate graph gravity greenhouse grocery ground guideline gunman gym gymnastics haircut ham hammer handbag handle happiness harbour harm harvest headache headline
headphones headquarters heaven hell helicopter herb hip hive hook horizon horror host hostel hunter hurricane iceberg icon imagination impact impression incident independence index ink inquiry instruction instrument intelligence intention invention investigation
investigator investment investor invitation jail jar jaw jazz jet jungle kidney kit kitten ladder landscape lane laser laughter laundry lawn layer lecture lemon lens liberty license licence lifetime lightning likes lifeboat liquid literature litter liver lobby logo lorry luck luggage lung luxury machinery
makeup mammal management marathon margin mark master mate mathematics maximum measurement mechanic melody membership mess microphone microwave mineral minimum ministry minority miracle missile mixture motivation motor motorway moustache mud muscle mushroom mystery myth
nationality needle negotiation nest newborn nickname nightclub nightlife nobel northeast northwest notebook novel nuclear nursery oak oats observer obstacle occasion octopus offence official olympics operator opponent orphan outfit outcome oven ownership oxygen pack package pad
pan panda panel panic paradise paragraph parcel parking parrot particle partnership passion passage pasta patience pavement pea penguin performance performer personality perspective petrol philosophy physics pier pile pillow pin pine pirate planner plantation
playground plot plumber plus pole poll popularity pork porter portion portrait poster potential powder praise prediction pregnancy preparation presence presentation presenter preservation prevention pride priest principle printer priority privacy privilege procedure production profession profile programmer promotion
property proportion proposal protein province psychology publisher pumpkin punishment puppy purchase puzzle pyramid qualification quantity quarrel quiz rabbit racism rail rainbow rainfall rainforest range ranking reality rebel recording recovery recycling referee reference refugee refrigerator regret regulation relation relaxation
release remark reputation resident resource revenge review revolution reward rhythm ribbon rider riot robber robbery rocket root rope route routine row royal ruin runner rural sadness sailor saint salesman sandal satellite satisfaction saving saying scale scarf scholar scholarship scissors scooter score
sculpture seafood seal season seatbelt seaside secondary select sensation sentence session setting settlement sexism shade shareholder shark shaving shoot shopkeeper shoreline shortage shorts shoulder sidewalk signal signature silk similarity sink skeleton skier slave slavery sleeve slice slope slogan smoker
smoking snowboard solar solid soul spectator spider spray spy squad squirrel staircase stall statement statistics statue steak steam steel stem stereotype stock strategy strawberry street-food stroke structure struggle substance suburb suffering suicide suitcase suite sunglasses sunlight sunrise sunset sunshine superhero
supper surfer surgeon surgery surroundings suspect sweater sweatshirt swimmer swimming switch sympathy symptom tale tank tape tap teaching tear telescope temple tendency tennis tension terrorism terrorist territory testing textbook thanks thread threat throne thumb thunder tide tiger timetable tin tip tissue
toast tobacco ton toothbrush tonne tornado tourism tournament tractor trailer trainer translation traveller traveler treasure treaty trophy trunk tube tunnel twist underground unemployment universe upbringing usage vacation vacuum van vanilla variety vegetarian vein version vet victory videogame viewer villager
virtue vision vitamin vocabulary volcano voyage waist waiter waitress walker wardrobe warmth warning warrior wartime waterfall wealth weakness wear weekday welfare whale wheat wheelchair widow width willingness wisdom workout workshop worm wound wreck wrist writing yacht yoghurt youngster zone
agency agreement anxiety archive autism compulsion graffiti harassment preschool proposal worry shelter premises meeting-place second-hand timetable carpentry cleaning caretaker wellbeing well-being outreach

# describing
good:better,best bad:worse,worst big:bigger,biggest small new old young long short high low great little large early late easy hard
happy sad angry afraid tired hungry thirsty ill sick well hot:hotter,hottest cold warm cool wet dry clean dirty full empty open closed right wrong
true false free busy ready sure different same important beautiful nice kind strong weak fast quick slow rich poor cheap expensive
black white red:redder blue green yellow brown grey gray pink orange dark light heavy loud quiet safe dangerous famous interesting difficult
-----
able absent active actual alive allergic amazing ancient annual anxious asleep available average awake aware awful basic blind bored boring born
brave brief bright broken calm careful careless central certain cheerful clear clever close comfortable common complete confident
correct crazy creative crowded cruel curious daily damaged dead deaf dear deep delicious democratic digital direct disabled disappointed
double due elderly electric electronic embarrassed enormous equal exact excellent excited exciting extra extreme fair familiar fantastic fat:fatter,fattest
favourite favorite fellow final fine fit flat:flatter foreign former fresh friendly frozen funny general gentle glad global golden guilty healthy helpful
historic historical homeless honest horrible huge immediate impossible independent individual international jealous joint junior key lazy legal likely local lonely loose
lost lovely lucky mad:madder main major male married massive mean medical mental military minor missing mixed modern multiple narrow national natural nearby
necessary negative nervous normal northern southern eastern western obvious odd official only ordinary original outdoor overweight painful pale
perfect personal physical plain pleasant polite political popular positive possible powerful pregnant pretty previous private proud public pure
rare raw real recent regular religious responsible romantic rough round royal rude scared scary secret serious several shared sharp shocked shy
silent silly similar simple single slim smart smooth social soft solid sore special specific square stupid successful sudden suitable surprised sweet
tall terrible thick thin:thinner,thinnest tight tiny top total traditional traffic typical ugly unable uncomfortable unemployed unfair unhappy unhealthy unique unknown unusual
upset urban useful useless usual valuable various violent visible weekly wide wild willing wise wonderful wooden worried worth wounded yearly
african asian australian chinese indian japanese russian french german spanish italian english european latin arab christian muslim jewish
addicted alcoholic amazed annoyed ashamed asylum bald bitter blond brilliant civil classic coloured confused current delighted domestic
effective environmental exhausted fashionable female financial fluent frightened grateful harmful human illegal inner intelligent involved living
magic middle-aged online part-time full-time pleased professional prepared quality relaxed satisfied separate severe spare spoken strange
stressed strict sunny rainy windy snowy tidy unfriendly unlikely urgent used welcome worldwide
-----
abandoned academic accurate advanced aggressive agricultural amateur ambitious american apparent appropriate armed artificial artistic athletic attractive automatic awkward bare beneficial bloody bold british broad capable casual characteristic charming chemical cheeky classical colourful commercial competitive complex concerned constant contemporary
convenient cosy crucial cultural cute deadly decent defensive definite deliberate delicate dependent desperate detailed determined dramatic drunk dull eager economic educational efficient elegant emotional endless enjoyable enthusiastic ethnic evil exceptional experienced extraordinary faithful fascinating federal filthy flexible foolish frequent
frustrated generous genetic genuine geographical gorgeous grand handsome handy helpless hidden hilarious holy honourable hopeful hostile humid hurt icy ideal identical imaginary impatient impressive incredible industrial informal innocent intense intensive irish israeli known legendary limited literary lively logical luxurious magical mathematical mature memorable
miserable mobile moral mysterious naked nasty neat neutral noisy nuclear numerous offensive old-fashioned optimistic organic outstanding passionate patient peaceful permanent persistent poisonous practical precious precise predictable preferable primary primitive productive profitable promising proper psychological racial racist radical random rapid realistic reasonable relative
relevant reliable remarkable remote residential ridiculous risky rotten rural sacred scientific scottish secure sensible sensitive sexual shallow shiny shocking sincere skilled sleepy slight sleeping solar sour spectacular spiritual stable steady steep sticky straight straightforward stunning stylish substantial subtle super superb superior surprising suspicious
sympathetic talented technical temporary tender tense terrified thorough thoughtful tough toxic tragic trained tropical uncertain underground unexpected unfortunate universal unlucky unpleasant unpopular unsafe unsuccessful vague vast vertical victorian virtual vital vulnerable weird welsh worst worthwhile
aged unclear meaningful voluntary accessible depressed lasting
`;
