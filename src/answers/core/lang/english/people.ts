export const PEOPLE = `
family relative kin household
family relative: mother father parent child son daughter brother sister sibling grandmother grandfather grandparent grandchild grandson granddaughter aunt uncle cousin niece nephew husband wife spouse stepmother stepfather stepchild twin
parent: mother father mum mom mommy dad daddy papa mama stepmother stepfather
mother mum mom mommy mama mummy
father dad daddy papa
child kid son daughter offspring
child kid: baby toddler infant son daughter boy girl schoolchild preschooler teenager
baby infant newborn toddler
son boy
daughter girl
sibling: brother sister twin stepbrother stepsister
brother bro
sister sis
grandparent: grandmother grandfather grandma grandpa granny gran grandad nana
grandmother grandma granny gran nana
grandfather grandpa grandad granddad
grandchild grandson granddaughter
aunt auntie
partner spouse husband wife companion
partner spouse: husband wife boyfriend girlfriend fiance fiancee
husband hubby spouse
wife spouse wives
marriage marry wedding married
marriage wedding: bride groom ring vow honeymoon bridesmaid witness registry ceremony
married wed
divorce divorced separate separation
divorce: custody alimony maintenance settlement mediation
single unmarried unattached bachelor
widow widower widowed
engaged engagement fiance fiancee propose
bride bridal
groom bridegroom
person people human individual someone
people folk crowd public
man guy male gentleman men bloke chap
woman lady female women
boy lad
girl lass
adult grownup
teenager teen adolescent youth youngster
youth young juvenile adolescent
young youthful junior
old elderly aged senior
senior pensioner retiree elderly
senior: pensioner retiree grandparent
childhood upbringing youth
upbringing raise rear education
raise bring rear
adopt adoption adoptive foster
foster guardian carer
guardian guardianship custodian
custody visitation
ancestor forefather ancestry lineage
ancestry genealogy descent heritage origin
heir inherit inheritance estate
inheritance estate: will heir testament legacy probate executor
descendant offspring progeny
birth born birthday
birthday birth age anniversary
age old years
born birthplace birth
native origin homeland
name called
name: surname nickname forename firstname lastname pseudonym username title
nickname alias pseudonym
orphan parentless
stepfamily patchwork blended
godparent godmother godfather godchild
neighbour neighbor
friend buddy mate pal chum
friend: buddy classmate colleague companion bestie roommate
friendship friend befriend
acquaintance contact connection
stranger unknown outsider
guest visitor
host hostess
roommate flatmate housemate
colleague coworker teammate workmate
enemy foe rival opponent
member participant attendee
group team crew gang
community society association club
leader boss chief head
gender sex
gender sex: male female woman man nonbinary transgender diverse
lgbt: gay lesbian bisexual queer transgender nonbinary
gay homosexual queer
population inhabitant resident citizen
citizen national citizenship nationality
nationality: german swiss austrian french italian british american spanish dutch polish turkish
babysitter nanny childminder sitter
nanny: childcare babysitter caregiver
maiden birthname
biography life cv resume
biography life: childhood youth education career marriage family birth death
generation age cohort
ethnicity ethnic race origin
dependent: child spouse relative
hero idol role model
celebrity star famous vip
royal monarch: king queen prince princess emperor
relative relation kinsman family
relative: aunt uncle cousin niece nephew grandparent inlaw
inlaw: motherinlaw fatherinlaw soninlaw daughterinlaw brotherinlaw sisterinlaw
relationship status: single married divorced widowed engaged
lesbian gay homosexual
neighbourhood neighborhood district quarter
personal: name age birthday address origin family
profile bio biography
childless child
relative: stepbrother stepsister halfbrother halfsister godparent
marital: single married divorced widowed separated
wedding: registrar registryoffice banns nuptials
registrar registry registryoffice
folk people person
kid child youngster minor
youth: teenager adolescent student apprentice
foreigner alien immigrant migrant
immigrant migrant refugee
expat foreigner
inhabitant resident local
gentleman gent
clan tribe family
ma mother
nan grandmother
reunion gathering
love lover loving
love: crush romance kiss affection heart valentine
relationship partnership
relationship partnership: marriage dating affair friendship
couple pair partner
partner boyfriend girlfriend lover
boyfriend bf
girlfriend gf
date dating: tinder flirt match rendezvous
crush infatuation
infatuation infatuated
romance romantic
romantic: candle rose dinner kiss
kiss kissing smooch
hug embrace cuddle
cuddle snuggle
caress stroke
sex intercourse
sex: orgasm intercourse masturbation libido foreplay
sexual sexuality erotic
erotic sensual
intimacy intimate
desire lust
libido desire
orgasm climax
virgin virginity
masturbate masturbation
porn pornography
prostitute prostitution
sexy hot attractive
attractive pretty handsome
beautiful pretty gorgeous lovely
proposal propose
wedding: bride groom ring dress cake
anniversary jubilee
affair infidelity cheating
cheat unfaithful infidelity
faithful loyal fidelity
loyalty loyal faithfulness
betray betrayal
jealous jealousy
trust trustworthy
honest honesty
lie lying
forgive forgiveness pardon
reconcile reconciliation
argue argument quarrel fight
quarrel row
breakup separation split
ex former
heartbreak heartbroken lovesick
lovesick heartache
unrequited unreturned
longdistance distance
polyamory polyamorous
monogamy monogamous
abusive abuse
manipulate manipulation gaslighting
dominate dominance control
respect respectful
appreciate appreciation
attention affection
closeness near
commitment commit
soulmate partner
darling dear sweetheart honey
honey babe baby
bestfriend bestie
meet met
acquaintance know
social sociable
ignore ghosting
ghosting silence
accept acceptance
tolerate tolerance
cohabitation cohabit
inlaw motherinlaw
lgbt queer gay lesbian
passion passionate
tender tenderness gentle
togetherness together
needy clingy
compatible match
admire admiration admirer
seduce seduction
compliment flatter
love: marriage dating kiss sex jealousy heartbreak
relationship: boyfriend girlfriend partner single married
crush love
ask propose
infidelity: affair lie trust
love amour
hookup fling onenight
fling affair
courtship woo
sexy horny
horny aroused
divorce: lawyer custody maintenance
marriage: wedding divorce anniversary spouse
flirt: wink smile compliment
date: dinner cinema meet
lover affair
mistress affair
beloved sweetheart
babe darling
kinky fetish
bdsm bondage
escort prostitute
heterosexual straight
bisexual bi
partnership registered
prenup prenuptial
affectionate tender
respect trust
pregnant pregnancy expecting expectant
pregnancy: trimester ultrasound midwife nausea contraction due
conceive conception fertility
fertility fertile infertility
infertility infertile sterile
ivf insemination fertility
birth delivery childbirth labour labor
birth: midwife contraction caesarean cesarean epidural hospital labour labor
caesarean cesarean csection
contraction labour labor
midwife doula
premature preterm preemie
abortion abort
contraception contraceptive birthcontrol
contraception: pill condom coil iud diaphragm sterilisation
ovulation cycle fertile
foetus fetus embryo unborn
placenta umbilical
postnatal postpartum
maternity motherhood
maternity: leave midwife benefit
paternity fatherhood
parental: leave allowance maternity paternity
breastfeed breastfeeding lactation
breastfeed: milk pump nipple
formula babymilk
baby: bottle nappy diaper pram crib pacifier rattle carrier
nappy diaper
pacifier dummy soother
pram stroller pushchair buggy
crib cot cradle
carrier sling
babyfood puree porridge
potty toilet
lullaby sleep
cry crying weep
colic cramp
daycare nursery creche kindergarten preschool kita
daycare: nursery kindergarten childminder preschool
childcare daycare childminding
playgroup playschool
playground: swing slide sandpit sandbox seesaw climbing
playground play
toy: doll lego puzzle teddy ball car blocks
toy plaything
doll barbie
teddy plush cuddly
game play
fairytale tale story
birthday: party cake present candle balloon
primary elementary
enrol enroll enrolment enrollment
puberty adolescence teenager
upbringing parenting education
allowance pocketmoney
chore household
homework schoolwork
bully bullying mobbing
bedtime sleep
screen: tv tablet phone computer game
development develop grow
grow growth
milestone: crawl walk talk smile
measles mumps rubella chickenpox
chickenpox varicella
lice nit
bedwetting enuresis
dyslexia dyslexic reading
gifted talented
foster fostercare
singleparent single
christening baptism baptise godparent
babysit babysitter
naughty misbehave cheeky
benefit allowance childbenefit
birthcertificate certificate
curious curiosity
costume carnival halloween
pregnant: nausea ultrasound midwife yoga birth
due duedate
prenatal antenatal
birthclass antenatal
babysitting childcare
children: playground birthday toy book
educator kindergartenteacher teacher
twins multiple
childfriendly familyfriendly
babyclothes romper
highchair chair
gestation pregnancy
caesarean: scar birth hospital
birthplan birth
episiotomy tear
midwife: aftercare birth appointment
aftercare followup
babyshop pram
baby: sleep feed bath cry
sleep: bedtime nap lullaby
daycare: opening meal fee group settling
crayon colouring
toddler: tantrum potty walk talk
childbed puerperium
postpartum: depression bleeding recovery
child: toy game school birthday
party: clown magician balloon facepainting
afterschool club
character personality nature temperament
trait characteristic quality
trait quality: honest friendly patient brave shy lazy kind loyal curious stubborn generous creative reliable
friendly kind nice amiable
kind kindness
nice pleasant lovely
polite courteous
rude impolite disrespectful
helpful obliging
honest sincere truthful
honesty sincerity
frank direct candid
dishonest liar
reliable dependable
unreliable careless
generous generosity
stingy mean miserly
greedy greed
selfish egoistic egoist
modest humble
arrogant conceited cocky
vain vanity
proud pride
brave courageous bold
coward cowardly
shy reserved timid
outgoing sociable
talkative chatty
funny humorous witty
sarcasm sarcastic ironic irony
serious earnest
cheerful merry
grumpy moody
patient patience
impatient hasty
curious inquisitive
nosy curious
clever smart intelligent bright
wise wisdom
genius brilliant
stupid dumb idiotic silly
naive gullible
crazy mad nuts weird
weird strange odd
strange peculiar odd
eccentric weird
lazy laziness
hardworking diligent industrious
diligent diligence
ambitious ambition
creative creativity imaginative
skilful skillful capable
clumsy awkward
careful cautious
reckless careless
strict stern
lenient relaxed
fair just
cruel brutal
evil wicked
good decent
aggressive violent
gentle soft
tough hard
stubborn obstinate
flexible adaptable
tolerant tolerance
racist racism
sexist sexism
prejudice bias
sensitive delicate
cold heartless
jealous envious
loving affectionate
romantic dreamy
independent selfreliant
responsible conscientious
tidy orderly
messy untidy
punctual punctuality
spontaneous impulsive
perfectionist perfectionism
mature adult
childish immature
great super excellent fantastic
wonderful marvellous marvelous
amazing incredible
perfect flawless
terrific brilliant
lousy crap rubbish
rubbish nonsense crap
nonsense bullshit
praise compliment
compliment flattery
applause bravo
congratulation congratulate
proud honour
insult offend swear
insult: idiot moron fool jerk asshole bitch bastard loser stupid dumb ugly
idiot moron fool
asshole jerk bastard
swear curse
shit crap
fuck damn
loser failure
ugly unattractive
ridiculous absurd
annoying nuisance
useless worthless
hate dislike
tease mock
mock ridicule
respect esteem
disrespect contempt
charismatic charisma
cute sweet adorable
snob snobbish
nerd geek
cheeky impudent
popular beloved
virtue: honesty courage patience humility loyalty justice
vice: greed envy lust pride laziness
stupid: idiot moron dumb fool
compliment: beautiful smart great nice sweet
nice sweet kind
bad terrible awful horrible
great awesome cool fantastic amazing
good great excellent
fake phony
creep creepy pervert
hypocrite hypocritical
bossy domineering
lovely adorable
beauty beautiful
bitchy mean
mean nasty
weak feeble
trustworthy reliable
childish silly
personality: shy friendly funny honest lazy
smart brainy
dumb dense
moron imbecile
dork nerd
jackass asshole
dickhead asshole
wanker jerk
twat jerk
slut whore
whore prostitute
psycho crazy
lunatic crazy
maniac mad
freak weirdo
weirdo strange
brat naughty
scoundrel villain
sucks terrible
pathetic miserable
boring lame
lame weak
superb magnificent
magnificent splendid
handsome hot
likeable sympathetic
pleasant likeable
thoughtful considerate
considerate caring
decent honest
noble honourable
professional competent
incompetent incapable
experienced skilled
discreet discretion
hello hi hey hiya greetings
hello: hi hey howdy morning evening welcome
morning goodmorning
evening goodevening
goodnight night
welcome greeting
bye goodbye farewell cheerio
goodbye: bye ciao farewell later
ciao bye
thanks thank cheers
thanks thankyou thx
please pls
sorry excuse apologise apologize
yes yeah yep yup sure
no nope nah
ok okay alright fine
maybe perhaps possibly
congratulation congrats
congratulation: birthday wedding anniversary graduation
birthday bday
christmas xmas
luck lucky fortune
cheers toast
sir mister gentleman
madam lady
mr mister
introduce introduction
introduce: name age origin job hobby
nickname username
live: city country town
origin hometown
hometown birthplace
language: english german french italian spanish portuguese dutch polish russian turkish chinese japanese arabic
hobby pastime
favourite favorite preferred
favourite favorite: colour color food drink film movie song band book animal season sport game
like enjoy
status: single married divorced widowed engaged
weather: sunny rain cold warm snow
conversation dialogue dialog
smalltalk chat
gossip rumour rumor
riddle puzzle
story anecdote
story tell
secret secretly
sing song
poem rhyme
quote saying
proverb saying
bot: ai computer program software algorithm
chatbot assistant
ai artificial intelligence
creator maker inventor
create invent
fun amusing
busy occupied
gender sex: male female man woman boy girl
life living
repeat again
wait moment
continue proceed
laugh lol haha
emoji smiley
smiley emoticon
nice pleased
wellbeing fine
visit visitor
robot: ai machine human alive
smalltalk: weather hobby weekend family job
profession: teacher doctor lawyer nurse engineer programmer driver cook farmer actor singer writer police
family: mother father brother sister sibling
pet: dog cat hamster
favourite: colour food movie song animal book sport
age: birthday born old
owner creator operator
name: nickname surname firstname
greeting: hello bye morning night
bot: chatgpt siri alexa cleverbot eliza
bot: alive real clever human
talk: weather sport politics music film
introduce: job hobby family city
hobby: reading music sport cooking travel
mood: good bad tired happy
compliment: cute clever funny nice
tell: joke story secret
joke: chuck yomama knock
favourite: number city country actor singer author
invented created
residence home
goodbye: bye night weekend
bot robot chatbot machine ai
live reside home
old age birthday born
clothes clothing garment outfit wear
clothes clothing: shirt trousers pants dress skirt jacket coat sweater jeans sock underwear suit hat glove scarf blouse
fashion style trend
trendy fashionable
wear dress
dress gown
dress: evening wedding summer
trousers pants
trousers pants: jeans shorts leggings
jeans denim
jacket coat: anorak parka blazer
sweater jumper pullover
sweater hoodie cardigan
hoodie sweatshirt
suit tuxedo
suit: tie waistcoat jacket
stocking tights
underwear: bra panties boxer slip
lingerie underwear
panties knickers
swimsuit bikini
pyjamas pajamas
uniform workwear
costume disguise
hat cap
hat: cap beanie helmet
scarf shawl
glove mitten
shoe footwear
shoe: boot sneaker sandal heel slipper trainer
sneaker trainer
sandal flipflop
bag handbag
bag: backpack handbag purse suitcase
backpack rucksack
wallet purse
jewellery jewelry jewel
jewellery jewelry: ring necklace bracelet earring watch brooch
necklace chain
bracelet bangle
goldsmith jeweller jeweler
accessory: belt scarf bag hat
fabric material textile
fabric: cotton wool silk linen polyester leather velvet
sew: needle thread button
tailor dressmaker seamstress
tailor alter
alteration alter
zip zipper
pattern print
pattern: striped checked dotted
size: small medium large
size fit
tight narrow
dryclean cleaning
appearance look looks
ugly hideous
elegant smart
elegant chic
casual informal
formal smart
dresscode attire
hairdresser barber hairstylist
hairdresser barber: cut dye perm highlight blowdry
hair hairstyle
hairstyle haircut
haircut cut
haircut: bob fringe pixie
dye colour
curly wavy
redhead ginger
bald baldness
hairloss bald
wig hairpiece
makeup: lipstick mascara foundation eyeshadow
beautician cosmetician
beautician: facial manicure pedicure waxing
nail: polish gel manicure
eyelash lash
eyebrow brow
wrinkle line
muscular athletic
eye: blue brown green
model mannequin
catwalk runway
designer fashion
luxury expensive
colour: black white red
giftwrap wrapping
wedding: dress suit ring veil
tracksuit sweatpants
jumper cardigan
raincoat mac
winter: coat scarf glove hat boot
summer: shorts sandal dress
appearance: hair eye tall figure
barbershop barber
updo chignon
bridal wedding
hairdresser: appointment price colour
oversize xl
material cloth
fashion: designer dress brand
coat: jacket rain winter wool
jacket: leather denim rain
shoe: lace heel sole size
repair: zip hole sole
alteration: hem shorten lengthen
outfit: casual formal business
nightdress nightgown
nightie nightdress
trunks swimsuit
fur pelt
hair: cut dye wash blowdry extension
hair: blonde brown black red grey
hairspray gel
jewellery: gold silver pearl
beauty: facial massage pedicure
beautysalon beautician
salon hairdresser
unfashionable outdated
`;
