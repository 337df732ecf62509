export const HOME = `
house home building
house: villa cottage bungalow mansion
home house flat apartment
apartment: studio loft penthouse
room: kitchen bathroom bedroom livingroom hall cellar basement attic
room chamber
bathroom: shower bath toilet sink mirror towel
bedroom: bed wardrobe mattress pillow
livingroom lounge
livingroom: sofa tv table armchair
kitchen: oven stove fridge sink
cellar basement
attic loft
balcony terrace patio
corridor hallway
lift elevator
floor: parquet laminate carpet tile linoleum
roof: tile gutter roofer chimney
wall: paint wallpaper plaster
door: lock handle key
window: pane glass blind
window glazing
blind shutter
curtain drape
awning sunshade
fence gate
shed hut
garden yard
furniture: table chair sofa bed wardrobe cupboard shelf desk
furniture furnish
furnished equipped
sofa couch
table desk
pillow cushion
blanket duvet
wardrobe closet cupboard
cupboard cabinet
shelf rack
bulb led
carpet rug
decoration decorate
paint painter
paint: brush roller colour
renovate renovation refurbish
renovation: paint floor wallpaper bathroom
craftsman: plumber electrician painter carpenter roofer tiler mason joiner
plumber: pipe tap toilet drain heating
pipe drain
drain blocked clogged
tap faucet
leak leaky
electrician electric
electricity power current
socket outlet plug
fuse breaker
heating heater radiator
heating: gas oil heatpump radiator thermostat boiler
boiler hotwater
heatpump heating
thermostat temperature
fireplace stove chimney
chimney sweep
aircon airconditioning ventilation
insulation insulate
damp humidity
tool: hammer screwdriver drill saw pliers wrench
wrench spanner
household housekeeping
household: cleaning laundry cooking ironing dishwashing
appliance: fridge oven dishwasher washer dryer toaster kettle vacuum microwave
fridge refrigerator
stove hob cooker
vacuum hoover
cleaner: window stairs office
clean: wipe scrub mop sweep
broom sweep
dirt dirty
dirty filthy
dust dusty
laundry washing
laundry: washer dryer iron
washer washingmachine
trash rubbish garbage waste
bin dustbin
move moving relocation
move: box van carton
mover removal
clearance declutter
tidy clean
rent: deposit landlord tenant utilities
landlord lessor
deposit bond
utilities: water electricity heating gas
locksmith key
burglar burglary thief
burglar: alarm camera lock
alarm: smoke burglar fire
noise disturbance
street road
postcode zip
property realestate
realestate: agent broker house flat plot
builder construction
plot land
wood: oak beech pine
concrete cement
tile ceramic
garden: mower shovel rake hose
swimmingpool pool
homecleaning cleaning
lightbulb lamp
pests: mouse rat ant cockroach
moving: van box cleaning handover
emergency: plumber electrician locksmith
quote estimate offer
painter decorator
plasterer plaster
smarthome automation
house: garden roof door window room
flat: rent room kitchen bathroom
flatshare roommate
tenant: lease rent deposit notice
sublet sublease
housing accommodation lodging
vacate moveout
moveout handover
heating: radiator boiler thermostat
toilet: blocked flush leak
washbasin sink
sink basin
sewage drain
lawnmower mower
gardener: lawn hedge tree
cleaning: window stairs carpet office
housekeeper cleaner
maid cleaner
upholstery upholsterer
joinery carpentry
renovate: paint floor bathroom roof
renovation refurbishment
permit permission licence
property: plot house flat
security: alarm lock camera
key: locksmith lock lost
food meal nutrition nourishment
food: bread meat fish vegetable fruit cheese egg rice pasta potato soup salad sweet
eat consume devour
drink beverage: water tea coffee juice milk beer wine lemonade cola soda cocktail smoothie
alcohol: beer wine vodka whisky whiskey rum gin champagne liqueur schnapps cocktail
alcohol liquor booze
drunk tipsy intoxicated
hangover drunk
nonalcoholic alcoholfree
beer: lager ale stout pils
beer brewery brew
wine vineyard winery
wine: red white rose sparkling riesling merlot chardonnay
champagne prosecco sparkling
coffee: espresso cappuccino latte americano decaf
coffee caffeine
tea: green black herbal camomile peppermint
soda pop lemonade cola
water: mineral sparkling still tap
milk: oat soy almond cow
milk dairy
dairy: milk cheese butter yoghurt yogurt cream quark
yoghurt yogurt
cheese: cheddar gouda mozzarella parmesan feta camembert brie emmental
meat: beef pork chicken lamb veal turkey duck ham sausage bacon steak mince
beef steak
pork pig
chicken poultry
poultry: chicken turkey duck goose
sausage: hotdog salami frankfurter
mince minced ground
fish: salmon tuna cod trout herring sardine
seafood: shrimp prawn crab lobster mussel oyster squid
shrimp prawn
vegetable: carrot tomato potato onion garlic cucumber pepper cabbage broccoli spinach lettuce bean pea pumpkin courgette zucchini aubergine eggplant leek asparagus mushroom cauliflower celery
vegetable veg veggie
courgette zucchini
aubergine eggplant
bean lentil chickpea
potato: chips fries mash
fries chips
crisps chips
fruit: apple banana orange pear grape strawberry cherry lemon peach plum pineapple mango kiwi melon raspberry blueberry apricot
berry: strawberry raspberry blueberry blackberry currant
citrus: orange lemon lime grapefruit mandarin
nut: almond walnut hazelnut peanut cashew pistachio
bread: loaf roll bun baguette toast sandwich
bakery baker bake
bakery: bread roll cake croissant pastry
cake tart pie gateau
cake pastry: muffin croissant doughnut donut brownie cupcake cheesecake tart
biscuit cookie
sweet candy
sweet: chocolate candy cake icecream biscuit cookie lollipop gum
chocolate cocoa
icecream gelato
dessert pudding sweet
dessert: icecream cake pudding tiramisu mousse fruit
sugar sweetener
sweetener: sugar honey syrup stevia
jam marmalade
spread: jam honey butter nutella
breakfast: cereal toast egg muesli bread jam coffee
cereal muesli granola oat
porridge oatmeal
egg omelette
egg: boiled fried scrambled omelette
pasta noodle spaghetti
pasta: spaghetti lasagne lasagna penne macaroni ravioli gnocchi
rice: risotto sushi paella
pizza: margherita salami hawaii funghi calzone
burger hamburger
fastfood: burger pizza fries kebab hotdog
soup broth stew
stew casserole
sauce dressing gravy
sauce: ketchup mustard mayonnaise pesto
spice: pepper salt paprika curry cinnamon chilli chili ginger nutmeg vanilla
spicy hot
herb: basil parsley thyme rosemary mint oregano sage coriander
salt salty
sour acidic
oil: olive sunflower rapeseed
flour wheat grain
grain: wheat rye oat barley corn spelt rice
corn maize
dough yeast
cook cooking chef
cook: boil fry bake roast grill steam stew
boil cook
grill barbecue bbq
oven: bake degree temperature
pot pan
kitchen: oven stove fridge sink dishwasher microwave pot pan
cutlery: knife fork spoon
dishes: plate cup bowl glass mug
cup mug
chop cut slice
peel skin
stir mix
mixer blender
ingredient component
recipe cooking
vegetarian veggie meatless
vegetarian vegan: tofu soy lentil
diet: vegetarian vegan keto lowcarb fasting paleo
calorie kcal
nutrient: protein carbohydrate fat fibre vitamin calorie
organic bio
fresh freshness
frozen freeze
rotten spoiled mouldy
expiry expire bestbefore
shelflife expiry
allergen: gluten nut milk egg soy fish
tasty delicious yummy
full satiated
drinking: alcohol water coffee tea
favourite: pizza pasta chocolate
snack: crisps nuts cracker popcorn
cracker biscuit
food: organic vegan vegetarian halal kosher
preservative additive
additive: colouring preservative flavouring sweetener
flavouring aroma
raw uncooked
salty savoury
defrost thaw
canned tinned tin
tap draught
crispy crunchy
foodie gourmet
chopstick cutlery
corkscrew opener
drink: hot cold soft
softdrink soda lemonade
cocktail: mojito margarita martini caipirinha
spirit liquor schnapps
liquor: vodka gin rum whisky tequila
juice: orange apple grape
smoothie shake
coffee: bean machine mug
bread: rye wheat sourdough wholemeal
wholemeal wholegrain
venison game
offal liver
cutlet schnitzel chop
meatball mince
kebab doner
wrap tortilla
mexican: taco burrito nacho tortilla
italian: pizza pasta risotto lasagne tiramisu
chinese: noodle rice dumpling
swiss: fondue raclette rosti
german: sausage sauerkraut pretzel schnitzel
legume: bean lentil pea chickpea
root: carrot beetroot radish
beetroot beet
avocado guacamole
plantbased: tofu oat soy
intolerance: gluten lactose nut
diet: weight calorie sugar fat
restaurant eatery diner bistro
restaurant: pizzeria bistro cafe pub trattoria diner steakhouse tavern
cafe coffeehouse coffeeshop
pub bar tavern inn
meal dish
meal: breakfast lunch dinner supper brunch snack
breakfast brunch
lunch midday
lunch noon
dinner supper
dinner evening
dish course
course: starter main dessert
starter appetiser appetizer
menu card
menu: starter main dessert drink special
buffet selfservice
alacarte menu
reserve reservation book booking
reservation table
guest customer
waiter waitress server
waiter: order bill tip
serve service
bill check pay
tip gratuity
kitchen: italian chinese indian thai mexican greek french japanese turkish
cuisine: italian chinese indian thai mexican greek french japanese turkish spanish
takeaway takeout togo
takeaway delivery
delivery courier
catering caterer
catering: buffet wedding party fingerfood
event function
banquet feast
discount offer
meatless: vegan vegetarian veggie plantbased
portion serving
portion: small large child
wine winelist
cocktail longdrink
dresscode clothes
capacity seats
recipe: ingredient flour egg butter sugar step
amount: gram spoon cup pinch litre liter
tablespoon spoon
teaspoon spoon
pinch dash
preparation prepare
baking: cake bread biscuit cookie muffin
stir whisk
whisk beat
knead dough
marinate marinade
season seasoning spice
simmer boil
grate grater
melt dissolve
cool chill
freezer freeze
leftover remains
dine eat
homemade selfmade
seasonal season
fresh freshly
breakfast: roll egg coffee juice croissant
pizza pizzeria
sushi japanese
curry indian
pasta italian
tapas spanish
steak meat
fondue cheese raclette
pancake crepe waffle
casserole gratin
fish seafood
icecream parlour
butcher meat
canteen cafeteria
cafeteria mensa
foodtruck stall
restaurant: menu table reservation waiter bill
eatery restaurant dine
hotel inn guesthouse
meal: breakfast lunch dinner brunch
dietary: vegetarian vegan glutenfree lactosefree halal kosher
soup: broth goulash minestrone
payment: cash card twint
takeaway: pizza burger kebab
terrace outside
digestif liqueur
happyhour cocktail
recipe instructions
reserve: table evening group birthday
menu: vegetarian vegan kids lunch
lunchmenu special
sommelier wine
bartender barkeeper
barkeeper bar
headchef chef
breakfastbuffet brunch
hall banquet
seat: terrace window inside
inside indoor
payment: card cash invoice
giftcard voucher
leftovers doggybag
specialty speciality
speciality: fondue steak fish
bake: cake bread pizza
frosting icing
icing glaze
whip whisk
braise stew
boil: egg pasta potato
building house construction
build construct construction
architect plan
room space
kitchen cook
bathroom bath
toilet wc loo restroom lavatory
bedroom sleep
roof roofing
roofer roof
wall masonry
floor storey level
door entrance
window pane
stairs staircase steps
garage carport
fence hedge
plumbing plumber pipe
pipe tube
leak drip dripping
drain sewer
electrician electricity wiring
lamp light bulb
locksmith lock
key lockout
lockout locksmith
repair fix mend restore
damage defect
maintenance service
modernise modernize renovate
mould mold damp
damp wet moisture
crack tear
paint colour coat
wallpaper decorate
tile tiler
parquet wood floor
furniture cabinet
craftsman tradesman handyman
craft trade
handcraft handicraft
workshop studio
install mount
assemble assembly
saw cut
drill hole
hammer nail
screw screwdriver
glue stick adhesive
weld welding
brick stone
scaffold scaffolding
demolish demolition
facade front
broker estate agent
landlord owner
movers removal
chimneysweep chimney
window glazier
glazier glass
pottery ceramic
sew sewing tailor
knit knitting wool
weave weaving
watchmaker watch clock
bookbinder book
goldsmith jewellery jeweller
castle palace
stadium arena
barn stable
hut cabin
building: house church school hospital castle tower factory barn hall station museum
room: kitchen bathroom bedroom cellar attic toilet office hall
house: roof wall door window room garden cellar stairs chimney
craft: carpentry pottery sewing knitting painting weaving plumbing
craftsman: carpenter plumber electrician painter roofer tiler locksmith glazier mason
furniture: table chair bed sofa cupboard shelf wardrobe desk
repair: heating pipe roof window door lock car bike phone
property house apartment land
leak: pipe tap roof heating
locksmith: key door lock
religious: church cathedral mosque temple synagogue
tool instrument implement
equipment gear
machine device apparatus
knife blade cut
scissors cut
pliers tongs
drill bore
axe hatchet chop
shovel spade dig
rope cord string
brush broom
bucket pail
pump pumping
measure ruler
scale weigh
glue adhesive paste
tape adhesive
needle thread
material substance stuff
wood timber wooden
metal metallic
gold golden
silver metal
aluminium aluminum
glass pane
plastic synthetic
fabric cloth textile
cardboard carton
stone rock
clay loam
diamond gem jewel
oil petroleum
acid corrosive
liquid fluid
solid hard
powder dust
hard firm
soft tender
energy power
current electric
electric electrical
battery accumulator
solar sun photovoltaic
nuclear atomic
atom nuclear
reactor nuclear
generator power
motor engine
heat warmth
heating heat
fire flame
volt voltage
consumption consume use
efficient economical
recycle recycling waste
dispose disposal
environment nature
blackout outage
magnet magnetic
lever handle
handle grip
valve tap
filter sieve
rust corrosion
lubricate oil
sharp pointed
blunt dull
tool: hammer saw drill screwdriver pliers wrench axe knife shovel ladder
metal: iron gold silver copper lead tin aluminium steel zinc platinum
material: wood metal glass plastic stone leather paper fabric concrete rubber
energy: sun wind water coal gas oil nuclear electricity
fuel: wood coal oil gas petrol diesel
element: hydrogen oxygen carbon iron gold helium nitrogen
gas: oxygen hydrogen helium nitrogen air
fabric: cotton wool silk linen polyester velvet
gem: diamond ruby emerald sapphire pearl
heating: gas oil wood radiator stove
steel iron
carbon coal
cotton fabric cloth
wind: turbine power energy
climate: warming co2 emission
`;
