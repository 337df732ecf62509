export const MIND = `
feel feeling emotion mood
emotional emotion sentimental
feeling emotion: joy sadness anger fear love hate shame guilt jealousy envy pride disgust surprise grief loneliness happiness hope
mood temper spirit
mood: happy sad angry cheerful grumpy calm bored
happy glad joyful cheerful pleased
happiness joy bliss
happy: smile laugh joy
pleased satisfied content
satisfied satisfaction content
delight delighted thrilled
thrilled excited enthusiastic
excited excitement
enthusiastic enthusiasm passionate
euphoria ecstasy elation
pleasure joy
laugh laughter giggle
smile grin
joke humour humor funny
funny amusing hilarious comical
joke: pun riddle punchline
sad unhappy sorrow down
sadness sorrow grief
sad: cry tear weep
cry weep sob tear
grief mourn mourning bereavement
depressed depression gloomy
miserable wretched
lonely loneliness alone
alone solitary isolated
homesick homesickness
nostalgia nostalgic
longing yearn miss
disappointed disappointment disappoint
frustrated frustration frustrating
desperate despair desperation
hopeless despair
hope hopeful optimism
optimist optimistic
pessimist pessimistic
angry anger mad furious
anger rage fury wrath
annoyed annoy irritate irritated
annoying irritating bothersome
upset distressed
aggressive aggression
hate hatred detest loathe
disgust disgusting gross yuck
revenge vengeance
offended offend insulted
afraid scared fear frightened
fear anxiety fright
fear: phobia panic spider height dark flying
anxious anxiety worried nervous
worry worried concern
nervous tense
panic fright
terror horror
horrified shocked
surprise surprised astonished amazed
brave courage courageous
courage brave bold
shy timid bashful
shame ashamed embarrassed
embarrassed embarrassing awkward
regret remorse
sorry apologise apologize apology
envy envious
love affection
affection tenderness
like fond love
adore cherish
adore worship
trust trusting confidence
distrust mistrust suspicion
insecure insecurity
relaxed relax calm
calm peaceful serene
stress stressed stressful
stress: pressure overwork deadline
tension tense
relief relieved
bored boredom boring
boring dull tedious
indifferent indifference
grateful gratitude thankful
compassion empathy sympathy
empathy empathetic
pity compassion
feeling: overwhelmed numb empty
overwhelmed overload
confused confusion
moved touched
comfort console consolation
comfortable cosy cozy
uncomfortable uneasy
hurt wounded
jealous possessive
sensitive sensitivity
moody temperamental
cheer encourage
impatient impatience
desire wish longing
unmotivated listless
feeling: happy sad angry afraid bored lonely nervous jealous proud
joy: laugh smile celebrate
anger: shout hit argue
grief: death loss funeral
fear: panic worry nervous
shiver goosebumps
heartwarming touching
pissed angry
freaked scared
creepy scary spooky
cheerful jolly
glad relieved
zeal eagerness eager
faith hope
stressed overwhelmed
tension stress
blush shame
mood: happy sad angry tired nervous
joyous merry
bliss delight
crazy madly
melancholy gloom blues
frightening scary
dread fear
alarmed frightened
startled surprised
thrill excitement
pissed annoyed
outrage indignation
resentment grudge
grudge bitter
bitter resentful
humiliated humiliation
ashamed guilty
shy embarrassed
awkward uneasy
uneasy worried
hopeful confident
wellbeing comfort
fascinated fascination
impressed impressive
awe admiration
yearning desire
therapy psychotherapy treatment counselling counseling
therapy: psychotherapy hypnosis behavioural psychoanalysis group couple family art gestalt emdr cbt
therapist psychotherapist psychologist counsellor counselor shrink
therapist: psychologist psychiatrist counsellor counselor analyst hypnotherapist
psychiatrist psychiatry
psychology psychologist psychological
mental psychological psychic
mind psyche mental
soul psyche
counselling counseling advice
session consultation sitting
depression depressed depressive melancholy
depression: sadness hopeless listless insomnia antidepressant suicidal
antidepressant depression
anxiety fear anxious
anxiety: panic phobia worry
phobia fear
phobia: claustrophobia agoraphobia arachnophobia spider height flying
panic attack
burnout exhaustion overload
stress pressure strain
stress: burnout overwork tension
trauma traumatic ptsd
trauma: abuse accident war violence flashback
abuse abused mistreat
abuse: violence neglect rape molestation
violence violent abuse
crisis: suicide hotline helpline
disorder disturbance
disorder: anorexia bulimia bipolar schizophrenia borderline ocd adhd ptsd autism narcissism
bipolar manic
mania manic
schizophrenia psychosis schizophrenic
psychosis psychotic delusion
hallucination delusion
paranoia paranoid
obsession obsessive compulsion compulsive ocd
anorexia bulimia binge
narcissism narcissist narcissistic
borderline personality
hypnosis hypnotherapy hypnotise trance
meditation meditate mindfulness
mindfulness mindful awareness
relaxation relax relaxing
relaxation relax: yoga meditation breathing massage autogenic
breathing breathwork
reiki energy
unconscious subconscious
aware awareness
memory: forget dementia amnesia
forget forgetful forgetfulness
concentrate concentration focus
attention attentive
distracted distraction
procrastination procrastinate postpone
rumination ruminate brood overthinking
belief conviction
selfesteem selfconfidence selfworth
confidence esteem
selfcare selflove
identity self
childhood innerchild
attachment bonding
dependence codependency
boundary limit
conflict quarrel
grief bereavement loss
cope coping manage
resilience resilient
gifted genius
personality: introvert extrovert shy sociable
ego selfish
dream interpretation
sleep insomnia
withdrawal detox detoxification
relapse setback
eating: anorexia bulimia binge
sexology sexologist
constellation systemic
psychoanalysis analysis freud
behaviour behavior conduct
habit routine
reflex reaction
imagination imagine fantasy
intuition instinct gut
willpower discipline
delusion illusion
madness mad crazy insane
crazy insane nuts
confidential confidentiality secrecy
waitlist waiting
inpatient clinic
medication psychotropic
couple: therapy counselling counseling mediation
mediation mediator
supervision intervision
therapy: session cost duration insurance confidential
therapist coach
mental: depression anxiety stress burnout trauma addiction
hypnosis: smoking weight anxiety trance
insurance reimbursement
approach: cognitive behavioural systemic psychodynamic humanistic
panic: breathing heart fear
grief: loss death mourning
selfharm cutting
dissociation dissociative
hyperactivity hyperactive
tic tourette
fear: flying exam heights dentist
teletherapy online
psychiatric psychiatry
therapist: session confidentiality training fee waitlist
depressed: sad tired hopeless suicidal
hypnotist hypnotherapist
regression pastlife
cbt behavioural
therapy: hypnosis gestalt systemic schema
diagnosis: adhd autism depression borderline
medication: antidepressant sedative lithium
overthink ruminate
couple: quarrel separation affair
trigger cue
trauma: flashback nightmare accident
grieving mourn
psychosomatic somatic
coach coaching mentor
coaching coach: career life business executive team health
advice advise counsel
advisor adviser consultant
consulting consultancy advice
goal aim target objective
goal aim: success dream vision milestone
purpose meaning sense
vision mission
dream wish
plan planning strategy
plan: step schedule milestone
strategy tactic
method approach technique
method technique: nlp hypnosis mindfulness feedback roleplay visualisation
change transform transformation
transformation transition
improve improvement better
optimise optimize improve
progress advance
success successful succeed
succeed achieve
achieve achievement accomplish
reach achieve
fail failure
setback defeat
motivation motivate motivated
motivate inspire encourage
inspire inspiration
persevere perseverance persistence
effort endeavour
obstacle barrier hurdle
block blockage stuck
solve solution
solution answer
choice choose option
doubt hesitate
responsibility responsible
potential talent
talent gift ability
strength skill
skill ability competence
competence competent
confidence selfconfidence
value principle
values: honesty respect freedom trust
priority prioritise prioritize
productivity productive efficient
efficient efficiency
organise organize organisation organization
career: promotion application interview salary
promotion promoted
jobchange career
vocation calling
unemployment unemployed jobless
balance worklife
workload overload
leadership lead leader
leader manager
team teamwork
teambuilding team
communication communicate
communication: listening feedback conversation rhetoric
feedback response
criticism criticise criticize
conflict: mediation resolution dispute quarrel
negotiate negotiation
presentation present
rhetoric speech
assertive assertiveness
reflect reflection
workshop seminar: group online weekend
exercise practice
introductory trial
certification certified certificate
testimonial review
accompany accompaniment
perspective viewpoint
mindset attitude
attitude approach
courage dare
risk dare
happiness fulfilment fulfillment
fulfilled satisfied
spirituality spiritual
freedom free
independence independent
wealth rich
smoking quit
restart fresh
reinvent reorientation
orientation direction
client customer coachee
coach: consultant mentor trainer advisor
method: nlp systemic mindfulness hypnosis
session: duration price online phone
online zoom remote
package programme program
topic issue concern
selfdoubt doubt
imposter impostor
breakthrough success
decisionmaking decision
calling purpose
overcome conquer
adapt adjust
sidehustle business
accountability responsibility
coaching: session goal price certificate method
career: change counselling application cv
dismissal redundancy
keynote speech
facilitator moderator
moderator moderation
facilitate moderate
agile scrum
timemanagement planning
selfmanagement organisation
visualisation visualization imagination
vision: goal dream future
target: weight income fitness
aptitude test
turnaround change
newstart fresh
think reflect
thought idea
idea concept
concept notion
consider contemplate
reason logic
logic logical
know knew known
known familiar
knowledge expertise
knowledge information
ignorance ignorant
understand understood
comprehensible understandable
misunderstanding confusion
realise realize
realise recognise
remember remind
memory remembrance
learn learnt
find found
search look
guess estimate
estimate estimation
assumption hypothesis
expect expectation
expect await
predict prediction
predict forecast
doubt doubtful
doubt uncertain
convince persuade
believe trust
opinion viewpoint
view standpoint
attitude stance
judge judgement judgment
evaluate evaluation
compare comparison
choose chose chosen
choice selection
alternative substitute
necessity need
requirement demand
demand require
hope wish
intention purpose
plan project
strive aspire
ambition aspiration
attention interest
important importance
unimportant irrelevant
relevant relevance
meaning significance
explain explanation
analyse analyze analysis
analyse examine
examine investigate
investigate investigation
research study
study examine
prove proof
proof evidence
conclude conclusion
conclusion result
fact truth
theory hypothesis
principle rule
clever wise
able capable
capable competent
ability capacity
distract distraction
confusing unclear
obvious evident
easy simple
simple straightforward
possible feasible
possible possibility
impossible unfeasible
willing ready
accept approve
accept agree
forbid prohibit ban
ban prohibition
voluntary optional
ignore neglect
brainstorm idea
insight understanding
prefer rather
review assessment
deliberate intentional
intentional purpose
accidental unintentional
motive motivation
reasonable logical
clue idea
plan concept
wishlist wish
reckon think guess
think believe consider reckon opinion
know knowledge aware
understand comprehend grasp
guess suppose assume presume
want wish desire
need require necessary
intend plan intention
find discover locate
search seek lookup
recall remember memory
prefer favourite preference
judge rate assess evaluate review
same identical equal
similar alike comparable
difference different distinguish
important essential significant crucial
reason motive cause
allow permit permission
mandatory compulsory obligatory required
see look view watch
see saw seen sight
look glance gaze
stare gaze
watch observe
observe observation
notice recognise recognize
recognise recognize identify
visible see
invisible hidden
hidden hide
appear appearance
disappear vanish
view sight
picture: photo drawing painting screenshot
screen display monitor
zoom enlarge
enlarge magnify
blurry unclear fuzzy
sharp clear
hear heard
listen audio
sound noise
sound: tone music voice bang
loud volume
volume loudness
silent mute
deaf hearing
speak spoke spoken
say tell mention
say said
tell told
tell narrate report
mention refer
state statement
claim assert
talk discuss
discuss discussion debate
debate argument
conversation: topic question answer
topic subject theme
language: english german french italian spanish
voice vocal
whisper murmur
shout scream yell
voicemail answering
dial number
ring bell
ask inquire enquire
request ask
describe description
description explanation
information: leaflet brochure website
notify notification
announce announcement
announcement notice
report message
message notice
message sms text
message: email sms letter whatsapp chat
write wrote written
writing text
signal sign
gesture sign
signlanguage deaf
interpret interpreter
stutter stammer
pronounce pronunciation
word term
term expression
phrase expression
quote cite
mean signify
truth true
promise pledge
promise swear
admit confess
deny denial
disagree objection
suggest suggestion propose
recommend advise
warning caution
complain moan
criticise criticize critique
invite invitation
interrupt disturb
reveal disclose
disclose publish
comment remark
express expression
communication: phone email letter chat
contact: phone email address form
reachable available
recording: audio video voice
camera webcam
microphone mic
speaker loudspeaker
headphone headset
videocall: zoom teams skype
videocall videoconference
conference meeting
command instruct
contact: call write email visit
subtitle caption
image graphic
visual optical
acoustic sound
verbal oral
oral spoken
messenger: whatsapp telegram signal threema
speak: german english french
braille blind
signlanguage gesture
eyesight: glasses lens optician
spectacle glasses
listen: music radio podcast
noise racket
quietness silence
statement claim
declare announce
inform tell
say tell speak talk
contact reach call write email
talk conversation chat discussion
explain describe clarify
inform notify announce
letter mail post
suggest propose recommend
show display demonstrate
religion faith belief
religion: christianity islam judaism buddhism hinduism atheism taoism
religious devout pious
believe belief faith
god lord deity
god: allah jehovah jesus buddha zeus
jesus christ
christian christianity
christian: catholic protestant orthodox evangelical baptist methodist
catholic: pope mass rosary confession
protestant lutheran reformed
muslim islam islamic
islam: mosque koran quran ramadan allah mohammed
jew jewish judaism
judaism: synagogue rabbi torah kosher
buddhism buddhist
buddhism: meditation karma nirvana
hindu hinduism
atheist atheism
agnostic sceptic
esoteric: tarot horoscope astrology crystal
astrology horoscope zodiac
zodiac: aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces
starsign zodiac
church: altar bell mass service choir tower
church chapel cathedral
cathedral minster
priest: pastor vicar bishop pope monk nun imam rabbi
pastor minister vicar
monastery convent abbey
mass worship
sermon preach
pray prayer
bible scripture
bible: gospel testament psalm
bible: adam eve moses noah abraham
koran quran
sin sinful
confess confession
holy sacred
saint holy
angel heavenly
devil satan
heaven paradise
miracle wonder
soul spirit
spirit ghost
ghost haunted
communion eucharist
pilgrimage pilgrim
crucifix cross
feast: christmas easter pentecost epiphany
christmas: advent santa tree nativity
easter: bunny egg lamb
parish congregation
sect cult
superstition superstitious
tradition custom
ritual rite
philosophy philosopher
philosopher: plato socrates aristotle kant nietzsche hegel descartes marx
philosophy: ethics logic metaphysics
ethics moral
ethical moral
morality ethics
life existence
existence exist
creation creator
destiny fate
freedom liberty
reality real
justice fairness
karma rebirth
reincarnation rebirth
eternity eternal
immortal immortality
infinite infinity
peace peaceful
death dead deceased
death: funeral coffin grave will inheritance
deceased departed
dying die
mortal mortality
bury burial
funeral burial
funeral: coffin urn grave cremation mourning undertaker cemetery
undertaker mortician
cemetery graveyard
grave tomb
gravestone tombstone headstone
coffin casket
cremation cremate
condolence sympathy
obituary notice
memorial remembrance
will testament
witch witchcraft
magic sorcery
ideology: communism capitalism socialism liberalism fascism nationalism
politics: democracy communism capitalism socialism liberalism
religion: god church prayer faith
atheist unbeliever
believer faithful
funeral: flowers music coffin
bereaved bereavement
bereaved survivor
will: inheritance notary executor
afterlife: heaven hell reincarnation
priesthood clergy
clergy: priest bishop pastor monk
hymn song
donation offering
believe: god angel ghost heaven
church: christian tax wedding baptism
synagogue jewish
apocalypse armageddon
doomsday apocalypse
armageddon doomsday
death: dying afterlife soul
eulogy speech
burial: earth sea forest
philosopher thinker
thinker philosophy
`;
