export const LEISURE = `
music: rock pop jazz classical hiphop rap blues metal techno country reggae folk punk electronic opera
song track tune
song: lyrics melody chorus refrain
lyrics text
melody tune
rhythm beat
beat tempo
sing singer singing
singer vocalist
singer musician: beatles elvis madonna
musician: singer guitarist drummer pianist violinist
band group
band: singer guitarist drummer bassist
choir chorus
orchestra: conductor violin cello trumpet
composer compose
composer: mozart bach beethoven vivaldi wagner chopin
concert gig
concert: ticket stage band
stage performance
instrument: guitar piano violin drum flute trumpet saxophone cello bass clarinet harp accordion organ
piano pianist
guitar guitarist
violin violinist fiddle
drum drummer percussion
organ organist
note: tone pitch chord
musicschool lesson
play perform
album record
record vinyl
mp3 audio
playlist spotify
spotify streaming
headphone earphone
disco club
dance dancing dancer
dance: waltz tango salsa ballet hiphop foxtrot
hit chart
film movie
film movie: comedy thriller horror drama romance western animation documentary action scifi
film movie: starwars titanic matrix avatar
series show
series: episode season sequel
episode sequel
tv television telly
television: channel programme program news
channel station
news headline
director film
director filmmaker
script screenplay
trailer teaser
cartoon animation
comic manga
anime manga
scifi sciencefiction
hero superhero
superhero: batman superman spiderman
villain baddie
youtube video
youtuber influencer
camera photo
photo photograph picture
photography: portrait wedding landscape
painting painter
painter artist: picasso rembrandt monet dali
art artwork
art: painting sculpture drawing photography
artist painter
drawing draw sketch
sculpture sculptor statue
gallery exhibition
exhibition exhibit
museum: exhibition painting sculpture
craft handicraft
design designer
graphic illustration
illustrator illustration
theatre theater: stage play actor musical opera
play drama
opera: aria singer libretto soprano tenor
magician magic
magic trick
audience spectator
book: novel biography thriller fairytale comic poetry dictionary
book read
novel story
detective sherlock
fantasy: dragon elf wizard
author writer
author writer: goethe shakespeare schiller kafka tolkien rowling
writer novelist
publish publisher
poet poem
fairytale: witch prince princess
plot story
library borrow
borrow lend
audiobook listen
literature book
translator translation
culture cultural
genre style
genre: rock pop jazz horror comedy fantasy crime
favourite: band song movie book
actor actress: chaplin depardieu schwarzenegger
director: spielberg hitchcock kubrick tarantino
musician: guitar piano drum violin
singing: choir voice lesson
tuner tuning
rapper rap
photoshoot shooting
exhibition vernissage
novelist novel
musician: band concert album
song: lyric melody chord
verse stanza
chorus refrain
karaoke sing
choir: rehearsal concert soprano alto tenor bass
rehearsal rehearse practice
guitar: acoustic electric chord string
instrument: rent repair tune lesson
lesson: trial price child adult
sheet score
cinema: film ticket popcorn
movie: actor director plot
horror: zombie ghost scary
theatre: stage play actor ticket
art: artist gallery exhibition
paint: watercolour oil acrylic
watercolour watercolor
portrait picture
photographer: portrait wedding studio
photostudio studio
book: author publish read
read: newspaper book magazine
literary literature
museum: guide tour opening
culture: museum theatre concert
hobby: reading sport music travel cooking painting gardening photography gaming dancing hiking fishing
leisure sparetime
leisure freetime
sport: football soccer tennis swimming running cycling basketball volleyball handball hockey golf boxing skiing judo karate gymnastics rowing badminton
football soccer
football: goal goalkeeper bundesliga referee penalty offside worldcup
football: bayern dortmund barcelona juventus chelsea arsenal liverpool
goal score
goalkeeper goalie
referee umpire
worldcup championship
championship tournament league
team squad
player athlete
footballer: messi ronaldo mbappe neymar pele maradona
athlete sportsman
captain leader
fan supporter
ticket match
win victory
winner champion
lose defeat
draw tie
medal: gold silver bronze
cup trophy
prize award
tennis: racket court serve
tabletennis pingpong
hockey icehockey
golf golfer
swim swimming swimmer
swim: pool crawl breaststroke
diving scuba
boat canoe kayak
run running jog jogging
marathon race
cycle cycling bike
bike: mountainbike ebike helmet
motorbike motorcycle
skateboard skater
ski: slope lift snowboard
sled sledge
hike hiking walk
hike: trail mountain boots
walk stroll
fitness gym
fitness workout
gym: weight treadmill trainer
workout exercise training
workout: squat pushup plank situp
yoga: asana mat pilates
dance: zumba salsa ballet
martial: karate judo taekwondo boxing kungfu
boxing boxer
shooting rifle
horse riding
fishing fisherman
membership member
beginner starter
advanced expert
trial taster
warmup stretching
game: chess poker monopoly scrabble minecraft tetris solitaire cards dice
boardgame: monopoly chess scrabble catan ludo
chess: king queen bishop knight rook pawn checkmate
cards: poker skat bridge rummy
card: ace joker king queen
poker gambling
gambling: casino lottery roulette poker bet
casino gambling
lottery lotto
bet wager
dice roll
puzzle jigsaw
quiz question
quiz trivia
videogame gaming
videogame: nintendo playstation xbox minecraft fortnite
gamer gaming
console: playstation xbox nintendo
highscore points
collector: stamp coin card
coin numismatics
craft diy
diy handicraft
model: railway train aeroplane
camping: tent caravan campsite
tent camp
travel travelling trip
amusementpark rollercoaster
birdwatching bird
sport: training match team club
club: member training trial fee
gym: membership opening class
jersey shirt kit
pitch field
gymnasium hall
fitness: yoga pilates zumba spinning
pastime leisure
sporty athletic
boardgame tabletop
roleplay rpg
esport gaming
sports: club gym course
football: team coach goal stadium
team: player coach training
membership: fee cancel trial
training: monday tuesday evening
yoga: beginner class mat
swimming: course pool goggles
ski: lift pass rental
rental hire
bike: rental repair tour
statute bylaws
bylaws statutes
game: rule player win
sweepstake raffle
raffle tombola
tombola lottery
gamble bet
playgame play
cyclist bike
runner running
skier ski
travel trip journey voyage
travel traveller traveler tourist
tourist visitor sightseer
trip excursion outing tour
tour guided
sightseeing sight attraction
sight attraction landmark
destination place
hotel accommodation inn
accommodation lodging overnight
accommodation sleep stay
stay overnight
guesthouse pension inn bnb
airbnb apartment
camping tent campsite
campsite caravan camper
checkin arrival
checkout departure
rebook reschedule change
available vacant free
pool swim swimming
sea ocean coast
island isle
ski skiing
cruise ship
ship boat ferry
plane aeroplane airplane aircraft
airport terminal
airline carrier
pilot crew
stewardess attendant
boarding gate
gate terminal
seat place
luggage baggage suitcase
suitcase bag luggage
pack packing
weight kilo
layover stopover
connecting connection
direct nonstop
passport id
visa entry
security control
guide tourguide
map plan
local native
souvenir memento
postcard card
passenger traveller
return roundtrip
taxi cab uber
bus coach
transfer shuttle
shuttle bus
spa wellness sauna
view outlook
depart departure leave
roundtrip tour
honeymoon wedding
adventure expedition
hitchhike hitchhiker
transport: plane train bus car ship taxi ferry bicycle tram metro
holiday: beach mountain hotel camping cruise summer trip
accommodation: hotel hostel apartment guesthouse campsite airbnb
hotel: room breakfast reception pool key bed star
flight: airport ticket luggage boarding gate delay pilot airline seat
airline: lufthansa swiss ryanair easyjet emirates delta
airport: terminal gate checkin security luggage
sight: museum castle tower church bridge palace
luggage: suitcase backpack bag
destination: beach city mountain island italy spain greece
mountains alps
beach coast seaside
room: single double family suite
board: breakfast halfboard dinner allinclusive
insurance: travel cancellation luggage
animal creature beast
animal: dog cat horse cow pig sheep goat bird fish rabbit mouse elephant lion tiger bear monkey wolf fox deer snake frog chicken duck
pet: dog cat hamster rabbit guinea budgie parrot goldfish turtle tortoise mouse rat
dog puppy hound doggy
dog: poodle labrador dachshund terrier shepherd beagle bulldog husky
puppy whelp
bark woof
leash lead
cat kitten kitty
purr meow
horse pony
horse: mare stallion foal gelding saddle stable riding
cow cattle bull calf
pig hog swine
sheep lamb
donkey mule
chicken hen rooster
chicken: hen rooster chick egg coop
bird: sparrow robin blackbird crow eagle owl pigeon parrot swan stork penguin canary
bird fowl
pigeon dove
fish: goldfish shark trout salmon carp
insect bug
insect: bee wasp ant fly mosquito butterfly beetle spider flea ladybird ladybug grasshopper
bee: honey hive beekeeper
beekeeper apiary
mosquito gnat
spider web
butterfly caterpillar moth
snail slug
reptile: snake lizard turtle tortoise crocodile
snake viper
lizard gecko
turtle tortoise
mouse mice rodent
rodent: mouse rat hamster squirrel guinea
rabbit hare bunny
cat: lion tiger leopard cheetah panther jaguar lynx puma
monkey ape
monkey ape: gorilla chimpanzee orangutan
whale dolphin orca
deer stag roe
wild wildlife
wild: deer boar fox
dinosaur trex
mythical: unicorn dragon phoenix mermaid
zoo animal
farm: cow pig chicken tractor barn field
breed race
breed breeder breeding
vet veterinarian veterinary
vet: vaccination castration neuter
neuter castrate spay sterilise
feed food
feed fodder
cage aquarium terrarium
shelter sanctuary
pest vermin
pest: rat mouse cockroach moth bedbug wasp
exterminator pest
extinct endangered
fur: wool feather hair
paw claw
hunt hunting hunter
fishing angling angler
plant: tree flower bush grass herb cactus fern moss
plant vegetation flora
tree: oak beech birch fir pine spruce maple willow chestnut apple cherry lime
tree: trunk branch leaf root bark crown
forest wood woods
conifer: fir pine spruce larch
leaf leaves foliage
branch twig
flower blossom bloom
flower: rose tulip daisy sunflower orchid lily violet carnation daffodil geranium lavender
florist bouquet
bouquet flower
bush shrub hedge
hedge trim
grass lawn meadow
lawn mow
meadow pasture
seed sow
seed seedling
harvest crop
garden gardening gardener
garden: lawn hedge bed flower tree pond fence
gardener landscaper
fertiliser fertilizer manure
compost humus
greenhouse glasshouse
prune cut
mushroom fungus
mushroom: champignon chanterelle porcini
cactus succulent
vine grape
botany botanist
allergy: cat dog pollen
dog: leash muzzle bark food tax
litter catlitter
aquatic fish
livestock cattle
livestock: cow pig sheep goat chicken horse
mammal: dog whale elephant human bat mouse
endangered: panda tiger rhino whale
rhino rhinoceros
hippo hippopotamus
dogsitter petsitter
grooming groomer
houseplant potplant
wildflower meadow
treefelling felling
petfood feed
dog: training school breed puppy walk vaccination
cat: litter scratch purr neuter
horse: riding stable hoof saddle
horseshoe farrier
bull ox
ox cattle
bird: feather wing beak nest egg
fish: fin gill scale aquarium
insecticide pesticide
herbicide weedkiller
plant: water fertiliser pot light seed leaf
tree: fell prune plant
grow cultivate
cultivation cultivate
florist: bouquet wreath wedding delivery
zookeeper zoo
veterinarian: vaccination castration emergency chip
boarding kennel
animal: tame wild pet
predator carnivore
`;
