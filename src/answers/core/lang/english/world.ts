export const WORLD = `
country nation land state
city town
village hamlet
continent continental
america usa american us
usa states
england english britain british uk
scotland scottish
ireland irish
wales welsh
germany german
austria austrian
switzerland swiss
france french
italy italian
spain spanish
portugal portuguese
netherlands dutch holland
belgium belgian
denmark danish
sweden swedish
norway norwegian
finland finnish
iceland icelandic
poland polish
czechia czech
slovakia slovak
hungary hungarian
romania romanian
bulgaria bulgarian
greece greek
turkey turkish
russia russian
ukraine ukrainian
serbia serbian
croatia croatian
china chinese
japan japanese
korea korean
india indian hindi
pakistan urdu
vietnam vietnamese
thailand thai
indonesia indonesian
australia australian
canada canadian
mexico mexican
brazil brazilian
argentina argentinian
egypt egyptian
israel israeli hebrew
iran persian farsi
iraq iraqi
afghanistan afghan
africa african
asia asian
europe european eu
language tongue
dialect accent
translate translation interpreter
foreign foreigner
multilingual languages
bilingual languages
border frontier
anthem hymn
region area
area district
province county
home homeland
origin come
map atlas
geography geographic
north northern
south southern
east eastern
west western
river stream
mountain peak
lake pond
rainforest jungle
rome roman
london thames
emigrate move
immigrate move
europe: germany france italy spain portugal austria switzerland poland greece sweden norway denmark finland netherlands belgium ireland england
asia: china japan india korea vietnam thailand indonesia pakistan iran iraq mongolia nepal
africa: egypt nigeria kenya morocco ethiopia ghana tanzania congo senegal algeria tunisia
america: usa canada mexico brazil argentina chile peru colombia cuba
country: germany france italy spain england switzerland austria usa canada china japan india russia brazil turkey australia
city: london paris berlin rome vienna zurich madrid york tokyo moscow beijing sydney amsterdam munich hamburg prague
continent: europe asia africa america australia antarctica
language: english german french italian spanish russian chinese japanese arabic turkish portuguese dutch polish latin greek esperanto hindi
ocean: atlantic pacific indian arctic
river: nile amazon rhine danube thames mississippi
mountain: everest alps himalaya matterhorn andes
direction: north south east west
capital: london paris berlin rome madrid vienna bern washington moscow tokyo beijing
germany: berlin munich hamburg cologne frankfurt
switzerland: bern zurich basel geneva lucerne
austria: vienna salzburg graz linz innsbruck
france: paris lyon marseille nice
italy: rome milan venice florence naples
spain: madrid barcelona seville
usa: washington york chicago boston california texas florida
england: london manchester liverpool oxford cambridge
weather: rain snow sun wind cloud storm fog hail thunder lightning frost heat
rain rainy shower drizzle
umbrella rain
snow snowy
snow: flake ski sledge avalanche
ice icy
hail sleet
sun sunny sunshine
sun: sunrise sunset ray
wind windy breeze
wind: storm hurricane gale
storm gale tempest
hurricane cyclone typhoon tornado
thunderstorm thunder lightning
cloud cloudy overcast
fog foggy mist
degree celsius fahrenheit
cold frost
warm mild
dry drought
wet damp moist
humidity humid
season: spring summer autumn winter fall
autumn fall
climate: warming co2 greenhouse emission
environment environmental ecology
environment: climate recycling pollution nature sustainability
sustainable sustainability ecological green
pollution contaminate
emission co2 carbon
renewable: solar wind hydro
nature natural
landscape scenery
landscape: mountain valley lake river forest field meadow coast
mountain: peak summit alps everest matterhorn
peak summit
valley gorge
stone: granite marble sandstone
gem: diamond ruby emerald sapphire
metal: gold silver iron copper steel aluminium aluminum
sand beach
beach coast shore
river: rhine danube nile thames
brook stream
waterfall cascade
field acre
cave cavern
disaster: flood earthquake fire storm
compass: north south east west
direction: north south east west left right
earth world globe
world: continent country ocean
space universe cosmos
universe: star planet galaxy
planet: mercury venus earth mars jupiter saturn uranus neptune pluto
moon lunar
comet meteor asteroid
astronaut cosmonaut
rocket spaceship spacecraft
nasa space
alien extraterrestrial ufo
gravity gravitation
element: hydrogen oxygen carbon nitrogen helium iron gold
air atmosphere
gas: oxygen hydrogen helium methane
water h2o
shadow shade
science: physics chemistry biology astronomy geology
discover discovery
experiment test
country: germany austria switzerland france italy spain portugal england britain poland netherlands belgium turkey greece russia china japan india america canada brazil mexico
city: berlin london paris vienna zurich rome madrid hamburg munich newyork
view panorama
weather: temperature rain forecast
cold: winter snow ice
hot: summer sun heat
summer: sun beach holiday
winter: snow ski ice
outdoor outside
scenic picturesque
pollution: plastic exhaust smog
tide ebb
invention: lightbulb telephone car
planet: earth moon sun
state province canton
canton: zurich bern lucerne geneva basel uri
rain: umbrella puddle cloud
snow: winter cold ski
weather: hot cold windy cloudy foggy
degrees temperature
storm: wind thunder lightning
space: rocket astronaut planet star
sea: wave tide beach fish
mountain: hike climb ski
glacier ice
volcanic volcano
capital: berlin paris rome vienna bern london madrid
physics: einstein newton gravity
fossil: coal oil gas
climatechange climate
habitat environment
car auto automobile vehicle
vehicle transport
drive driving driver
licence license driving
driving lesson
instructor driving
bicycle bike cycle
cycle cycling cyclist
ebike bicycle
scooter moped
truck lorry
van transporter
tram streetcar
metro subway underground tube
train railway rail
station stop
station railway
platform track
connection transfer
transfer change
conductor inspector
passenger rider
commute commuter
transport bus train
street avenue lane
motorway highway freeway autobahn
path way
way route direction
crossroads intersection crossing
roundabout circle
bridge crossing
tunnel underpass
sign signpost
jam congestion
traffic congestion
carpark parking garage
garage workshop
speed limit
accident crash collision
breakdown tow
tow towing
petrol gas gasoline fuel
diesel fuel
fuel refuel
charge charging
tyre tire
wheel tyre
flat puncture
steer steering
gear transmission
horn hoot
windscreen window
boot trunk
bonnet hood
oil lubricant
inspection mot
carwash wash
rent hire
leasing lease
registration plate
mileage kilometre
kilometre mile distance
distance far
far distant
pedestrian walker
pavement sidewalk
zebra crosswalk
carpool carsharing
carsharing share
toll vignette
navigation gps satnav
map route
spaceship rocket space
trailer caravan
tractor farm
ambulance rescue
driverless autonomous
pollution exhaust
exhaust emission
vehicle: car bus truck motorcycle bicycle van tractor tram train scooter
car: audi bmw mercedes volkswagen porsche toyota ford tesla ferrari fiat renault volvo honda opel
car: engine tyre brake wheel seat door petrol licence driver
train: station platform ticket rail conductor timetable
transport: bus train tram metro taxi ferry
fuel: petrol diesel gas electricity hydrogen
ticket: single return day monthly bus train
arrive: car train bus bicycle foot parking station
ride travel
ride drive
parking: space garage meter fee disc
road: motorway street bridge tunnel roundabout
licence: car motorcycle truck
time: second minute hour day week month year decade century
clock oclock
moment instant
day: monday tuesday wednesday thursday friday saturday sunday
day: today tomorrow yesterday
weekday workday
weekday: monday tuesday wednesday thursday friday
weekend saturday sunday
week weekly
fortnight biweekly
month monthly
month: january february march april may june july august september october november december
quarter quarterly
season: spring summer autumn winter
morning am
afternoon pm
current present
past history
recently lately
soon shortly
later afterwards
before earlier
punctual ontime
frequency often
sometimes occasionally
rarely seldom
seldom rare
usually normally
usually generally
daily everyday
regular regularly
again repeatedly
repeat repetition
long lengthy
short brief
slow slowly
hurry rush
immediately instantly
sudden suddenly
valid validity
appointment schedule
calendar schedule
calendar: google outlook ical
agenda diary
closed shut
holiday bankholiday
holiday: christmas easter newyear pentecost ascension halloween thanksgiving
carnival mardi
lunchbreak break
calendarweek week
timezone: cet gmt est
summertime daylight
alarm wake
wake wakeup
timer countdown
timer stopwatch
reminder remind
event: concert meeting birthday
first initial
next following
previous last
until till
meanwhile meantime
permanent forever
forever eternal
temporary provisional
modern contemporary
ancient old
old former
new recent
latest newest
number: one two three four five six seven eight nine ten
number: first second third
dozen twelve
opening: hour day weekend
appointment: date time reschedule
date: day month year
overnight night
waitingtime wait
period phase
nonstop 24h
lifetime lifelong
era epoch age
antique ancient
calendar: event appointment birthday
oclock hour
opening: monday saturday sunday holiday
duration: hour day week
timer alarm
reminder: appointment meeting birthday
earlier previously
previously formerly
formerly once
someday sometime
forever always
nowadays today
always constantly permanently
now currently today present
start begin beginning
fast quick rapid swift
postpone reschedule delay shift
deadline due cutoff
duration length long last
break pause interval
number figure digit
count counting number
many numerous several
few little
much lot
more additional extra
less fewer
enough sufficient
triple three
whole entire complete
part piece portion
piece slice
rest remainder
average mean
approximately roughly circa
percent percentage
share proportion
fraction part
pair couple two
zero none
million millions
billion billions
thousand 1000
measure measurement
measure size
size dimension
big large
huge enormous giant gigantic
tall high height
wide width broad
narrow thin
deep depth
far away
light lightweight
kilogram kilo kg
ton tonne
litre liter
metre meter
centimetre centimeter cm
kilometre kilometer km
volume capacity
capacity space
speed fast velocity
empty blank
full filled
add plus addition
subtract minus
multiply times multiplication
divide division
calculate calculation compute
math mathematics maths
square rectangle
corner edge
cube dice
ball sphere
fill full
scale balance
length: metre kilometre mile inch foot centimetre yard
weight: kilogram gram pound ton ounce
volume: litre gallon pint millilitre cup
number: one two three four five six seven eight nine ten hundred thousand million zero
shape: circle square triangle rectangle cube sphere
size: small medium large tiny huge xl
time: second minute hour day week month year
math: add subtract multiply divide number equation geometry algebra
temperature: hot cold warm degree celsius
small: tiny little mini short
order: first second third last
clothing: size small medium large
currency: dollar euro cent
`;
