export const DOING = `
move movement motion
move shift
come came
return giveback
enter access
exit leave
run ran
jump leap
climb ascend
fall fell
fall slip
stand stood
sit sat
lift raise
carry transport
bring brought
bring fetch
send sent
shipping shipment
shipping: parcel package post dhl ups
receive receipt
take took
catch caught
throw threw
throw toss
push press
pull drag
turn rotate
rotate spin
close shut
place position
hang mount
attach fasten
fasten fix
remove eliminate
add insert
empty vacant
mix blend
break broke
break destroy
destroy destruction
damage broken
usage application
act action
activity active
behave behaviour
react reaction
attempt effort
prepare ready
design plan
travel: train bus car plane ship bike
drive drove
drive car
vehicle: car bus truck motorbike bike van lorry tram
train rail: station platform ticket track
flight: airport boarding ticket luggage
fuel: petrol diesel electric
navigate navigation
distance: metre kilometre mile
follow pursue
lead guide
guide tour
accompany escort
stay remain
wait await
service: help hotline support
assistant aide
give gave
cooperation collaboration partner
arrange appointment
manage handle
handle deal
fight battle
hit strike
avoid evade
interrupt stop
transport: car train bus bike plane
car: engine tyre brake wheel
accessible reachable
rescue: ambulance fire police
travel: passport visa ticket hotel
car: licence insurance parking repair
drivers driver
driver chauffeur
cyclist bicycle
cancelled cancellation
airport: transfer parking taxi
ngo organisation
help assist support aid
deliver bring transport delivery
build construct assemble
journey trip travel tour
near close nearby
arrive arrival reach
steal theft thief rob robbery
protect protection guard safety
volunteer voluntary honorary unpaid
founder found
establish setup
finished done
termination notice
subscribe newsletter
expire runout
conclude close
pause interrupt
repeat redo
keep kept
supply deliver
buy bought
sell sold
pay paid
payment: cash card paypal invoice transfer debit credit twint
spend expense
change replace
adjust setting
update refresh
increase grow
reduce cut
reduce reduction
grow grew
add include
include contain
include inclusive
contain content
consist comprise
belong own
own owner
possess possession
occur occurrence
become became
seem appear
use used
control monitor
monitor supervise
measure: centimetre metre inch kilogram litre
enable switch
submit handin
download load
print printout
filter sort
sort arrange
share forward
forward pass
connect link
connect connection
combine combination
eat ate
drink drank
sleep slept
wake woke
die died
wear worn
dispose waste
win won
cancel: subscription contract appointment order
dissolve terminate
reset password
refund moneyback
customise customize adapt
configure setting
configuration setting
setting option
preference setting
cancel: membership ticket booking reservation
inaugurate open
inauguration opening
wipe erase
revise amend
gain obtain
lose: password key card
lost: password key card phone
begin start commence launch initiate kickoff
begin began begun start
end finish complete conclude
stop quit cease discontinue halt
cancel terminate revoke withdraw unsubscribe
extend prolong renew extension renewal
change modify alter amend adjust edit
delete remove erase deletion
keep retain preserve store
happen occur event
check verify examine test
download save fetch
confirm confirmation verify
reason motive grounds
cause trigger
trigger provoke
effect impact consequence
influence affect impact
convert transform
replace substitute exchange
adjust set
develop development evolve
evolution evolve development
increase raise rise
rise climb
expand enlarge
enlarge bigger
add additional
multiply increase
strengthen reinforce
improve enhance
worsen deteriorate
reduce decrease lower
decrease decline drop
shrink smaller
shorten short
weaken weak
lose loss
protect prevent
hinder obstruct
destroy ruin demolish
speed accelerate
accelerate faster
separate divide split
join connect combine
fill load
achieve accomplish attain
step stage phase
event occurrence
appear emerge
renew refresh
depend dependent
relation connection
connection relationship
beginning origin
factor cause
condition circumstance
probability likelihood
coincidence chance
trend tendency
change: increase decrease replace improve convert move
increase: grow rise double expand raise
reduce: lower shrink shorten decrease cut
cause: virus accident stress mistake weather
result: success failure damage profit loss
arise occur
generate create produce
spread expand
solve fix sort
sure definitely
definitely certainly
certainty certain
certainly surely
possibility chance
right proper
false untrue
fake fraud
scam phishing spam
original authentic
evidence document
fault defect
problem: error crash defect failure leak
difficulty difficult
complication complicated
failure outage
outage downtime
malfunction fault
solution fix
solution remedy
resolve settle
workaround solution
question faq
faq questions
unclear vague
clarify clarification
explanation clarification
hazard hazardous
complaint dissatisfied
urgent pressing
accident: injury insurance police
incident event
incident occurrence
warning alert
guarantee assure
warranty guarantee: repair refund replacement
blame guilt
condition terms
exception exceptional
exclude exclusion
limit limitation
maximum max
minimum min
enough adequate
missing lack
complete full
incomplete partial
accurate accuracy
roughly around
general generally
general common
normal standard
individual custom
unusual rare
rare uncommon
typical characteristic
difference distinction
advantage pro
disadvantage con
better improved
worse worst
useless pointless
sense sensible
sensible reasonable
reasonable appropriate
unsuitable inappropriate
unnecessary needless
official formal
easily simply
suspect suspicion
suspicious suspect
mystery mysterious
hint tip
clue hint
problem: login password payment delivery
help: support faq contact hotline
malfunction defect failure
stuck frozen
unavailable offline
trustworthy reputable
legit genuine
scam: phishing spam fake
malware: virus trojan spyware ransomware
certain particular
quality: standard certificate test
dispute disagreement
problem: sound screen printer internet
correct accurate
incorrect inaccurate
inaccurate wrong
typo misspelling
misspelling spelling
obstacle problem
hitch problem
snag problem
prove verify
problem issue trouble difficulty bother
error mistake fault bug failure
question query inquiry enquiry ask
danger risk hazard threat
certain sure definite
probably likely presumably
result outcome consequence effect
fake counterfeit forged false
fraud scam swindle ripoff deception
solve fix resolve remedy
urgent emergency immediate
usual normal common ordinary
special particular specific
exact precise accurate
allowed permitted legal
forbidden prohibited illegal banned
guarantee warranty assurance
good great fine well
great excellent superb outstanding
excellent brilliant fantastic
best favourite favorite top
bad poor terrible
terrible awful horrible dreadful
worst terrible
worse deteriorate
beautiful handsome attractive
pleasant agreeable comfortable
unnecessary superfluous
useful helpful practical
easy effortless
difficult hard tricky
difficult complicated complex
fresh new
smooth even
dry arid
cold icy
warm heated
healthy wholesome
real genuine authentic
true correct right
wrong false incorrect
clear obvious plain
weird odd peculiar
normal regular
unique singular
common widespread
famous known
interesting exciting fascinating
funny amusing humorous
sad sorrowful
perfect ideal
suitable appropriate fitting
different differ various
opposite contrary
total complete
quite rather
almost nearly
especially particularly
property characteristic trait
durable lasting
stable solid
effective efficient
precious valuable
elegant stylish
artificial synthetic
automatic automated
colourful colorful
sweet sugary
sour acid
bitter taste
favourite favorite like prefer
colour: red blue green yellow black white orange purple violet pink brown grey gray turquoise gold silver
taste: sweet sour bitter salty spicy
character: friendly honest brave patient lazy shy curious kind stubborn
weather: sunny rainy cloudy windy cold warm foggy snowy
size: big small huge tiny tall short
quality: good bad excellent poor durable reliable
feasible doable
pretty: beautiful handsome cute lovely
good: excellent great perfect super
`;
