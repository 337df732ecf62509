export const BODY = `
body: head neck shoulder arm elbow hand finger chest breast back belly stomach hip leg knee foot toe skin hair face
head: face hair skull brain ear eye nose mouth forehead scalp
face: eye nose mouth cheek chin forehead lip eyebrow ear jaw
mouth: lip tooth tongue gum palate throat
eye: eyelid pupil iris retina lens cornea eyebrow eyelash
ear: hearing eardrum earlobe
hand: finger thumb palm wrist nail fist knuckle
arm: elbow wrist shoulder forearm hand
leg: knee thigh calf ankle shin foot
foot: toe heel sole ankle arch
foot feet
tooth teeth dental
tooth: molar incisor canine crown enamel root wisdom gum
organ: heart lung liver kidney stomach brain skin bladder bowel intestine pancreas spleen gallbladder uterus prostate thyroid
belly stomach tummy abdomen gut
stomach gastric digestive
abdomen abdominal belly
bowel intestine gut colon
digestion digest digestive
back spine spinal
spine backbone vertebra spinal
back: spine disc vertebra lumbar posture
joint: knee hip shoulder elbow ankle wrist finger jaw
bone skeleton
bone skeleton: skull rib spine pelvis femur collarbone
muscle muscular
muscle: biceps calf thigh glute abs quadriceps hamstring
tendon ligament sinew
chest breast bust thorax
breast bosom boob
bottom buttock bum butt backside
nape neck
heart cardiac cardio
lung pulmonary respiratory
kidney renal
liver hepatic
brain cerebral
nerve nervous neural
blood bleed bleeding
blood: vein artery vessel plasma platelet pressure
vessel vein artery
skin dermal dermatological complexion
skin: pore wrinkle spot freckle mole scar tan
hair hairy
hair: beard moustache eyebrow eyelash fringe curl
beard moustache facial
hormone hormonal endocrine
hormone: oestrogen estrogen testosterone insulin adrenaline cortisol thyroid progesterone
sense: sight hearing smell taste touch
sense perceive perception feel
sight vision eyesight
hearing hear listen
smell scent odour odor aroma
smell stink stench
scent fragrance perfume aroma
taste flavour flavor
taste flavour: sweet sour salty bitter umami spicy
touch feel tactile
cold chilly freezing cool
hot warm heat
loud noisy noise
quiet silent silence calm
bright light
dark darkness dim
soft smooth
rough coarse
sweat perspire perspiration sweating
breathe breath breathing respiration
breath breathe inhale exhale
sleep asleep slumber nap
sleep: dream nap insomnia snore bed pillow
tired fatigue exhausted sleepy weary
tired drowsy sleepy
fatigue exhaustion tiredness
awake wake waking
hunger hungry starving appetite
thirst thirsty
dream nightmare
pee urinate urine urination
poo poop stool faeces feces defecate
stool bowel
toilet loo restroom bathroom wc
fart flatulence wind gas
burp belch
chew bite
height tall size
weight weigh heavy
weight: kilo kilogram pound bmi overweight underweight
fat overweight obese obesity
thin slim skinny slender
slim lean
strong strength powerful
weak weakness
posture stance
naked nude bare
cell tissue
pulse heartbeat heartrate
metabolism metabolic
immune immunity
figure physique
colour color: red blue green yellow orange purple violet pink black white grey gray brown turquoise beige gold silver
colour color shade tint hue
red crimson scarlet
blue navy turquoise azure
purple violet lilac
grey gray
blond blonde fair
lefthanded righthanded
deaf deafness
blind blindness
knee: meniscus patella kneecap ligament cartilage
sleep: insomnia melatonin apnoea apnea jetlag
painful sore tender
sense sensory
posture upright slouch
genital: penis vagina testicle vulva
penis dick cock willy
vagina pussy vulva
flexible supple agile
stiff stiffness tense
balance equilibrium
fingerprint biometric
limb: arm leg hand foot
bowel: colon rectum appendix
appendix appendicitis
throat: larynx tonsil voice
tonsil tonsillitis
larynx voice
shoulder: collarbone rotator muscle tendon
foot: arch heel bunion callus corn
callus corn
toenail fingernail
hip pelvis pelvic
pelvis: floor bladder birth
waist belly
physique: tall short slim fat muscular
circulation bloodflow
airway bronchial
gland: thyroid prostate adrenal
nerve: sciatic optic spinal
dna gene genetic
ageing aging
longevity lifespan
ill sick unwell poorly
illness disease sickness disorder ailment condition
illness disease: flu cold cancer diabetes asthma infection pneumonia measles arthritis stroke epilepsy migraine covid allergy hypertension dementia
symptom sign indication
symptom: fever pain cough nausea dizziness rash fatigue swelling headache vomiting diarrhoea diarrhea
health healthy wellbeing wellness
healthy fit well
fit fitness
recover recovery heal healing
recover convalesce rehabilitation rehab
heal cure healing
cure treat treatment remedy
pain ache hurt sore painful
pain: headache backache toothache stomachache migraine cramp earache
headache migraine
backache backpain lumbago
toothache toothpain
stomachache bellyache
cramp spasm
chronic longterm persistent permanent
acute sudden
severe serious grave
mild slight light
fever temperature feverish
cold sniffle
flu influenza grippe
cold flu: cough sneeze fever sniffle throat
cough bronchitis
lung: asthma bronchitis pneumonia copd
asthma asthmatic
infection infect infectious contagious
contagious infectious transmissible catching
infection: virus bacteria fungus germ parasite
virus viral
bacteria bacterial germ
fungus fungal mycosis
parasite: lice worm tick mite flea
covid corona coronavirus pandemic
pandemic epidemic outbreak
inflammation inflamed inflammatory
swelling swollen oedema edema
rash eczema hives
skin: eczema acne psoriasis rash wart mole dermatitis hives rosacea
acne pimple spot blemish
itch itchy itching
eczema dermatitis neurodermatitis
wart verruca
allergy allergic hypersensitive
allergy: pollen hayfever nut peanut lactose gluten dust pet penicillin
hayfever pollen
intolerance intolerant sensitivity
intolerance: lactose gluten fructose histamine
coeliac celiac gluten
diabetes diabetic insulin
glucose sugar
cancer tumour tumor carcinoma malignant oncology
cancer: leukaemia leukemia lymphoma melanoma chemo chemotherapy radiation metastasis
chemo chemotherapy
stroke apoplexy
heart: infarction attack arrhythmia angina cardiology
infarction heartattack
hypertension pressure
cholesterol lipid
arthritis rheumatism rheumatic
osteoarthritis arthrosis
fracture break broken
injury injure injured wound hurt
injury: fracture sprain bruise cut burn concussion wound strain dislocation
sprain strain twist
bruise contusion haematoma hematoma
wound cut
burn scald
sunburn burn
bite sting
dizzy dizziness vertigo lightheaded
faint collapse unconscious
nausea nauseous queasy
vomit puke vomiting
diarrhoea diarrhea
constipation constipated
bloating bloated flatulence
heartburn reflux
disc herniated slipped prolapse
scoliosis curvature
paralysis paralysed paralyzed
epilepsy seizure convulsion
dementia alzheimer forgetful
tremor shake trembling
numb numbness tingling
insomnia sleepless sleeplessness
tinnitus ringing
shortsighted myopia nearsighted
longsighted farsighted hyperopia
cavity caries decay
gum gingivitis periodontitis
disability disabled handicap handicapped impairment
disability impairment: wheelchair blind deaf accessible barrier
accessible accessibility wheelchair barrier
wheelchair: ramp lift elevator
addiction addicted addict dependence dependency
addiction: alcohol drug nicotine gambling smoking gaming
alcoholic alcoholism drinking
smoke smoking cigarette tobacco nicotine
smoke: cigarette cigar vape pipe tobacco
drug narcotic substance
drug: cannabis cocaine heroin marijuana ecstasy
cannabis marijuana weed hemp
overdose poisoning
poison poisoning toxic poisonous
poisonous toxic venomous
prevent prevention prophylaxis precaution
checkup screening examination
anaemia anemia iron
deficiency lack shortage
thyroid hypothyroidism hyperthyroidism goitre
bladder cystitis uti
incontinence incontinent
menopause climacteric
period menstruation menstrual
impotence erectile
std sti venereal
hiv aids
autism autistic asperger
adhd hyperactive attention
burnout exhaustion overwork
dangerous harmful risky
harmful unhealthy damaging
contraindication unsuitable
symptom complaint discomfort
lockjaw tetanus
tired: anaemia burnout depression thyroid
mental: depression anxiety burnout schizophrenia addiction
backache: disc lumbago sciatica scoliosis
headache: migraine tension neck
eye: cataract glaucoma conjunctivitis stye
ear: tinnitus otitis deafness
tooth: caries cavity gum root wisdom abscess
stomach: gastritis ulcer heartburn reflux nausea
bowel: crohn colitis diarrhoea constipation haemorrhoid
haemorrhoid hemorrhoid pile
joint: arthritis arthrosis gout rheumatism
tropical: malaria dengue zika
childhood: measles mumps chickenpox rubella
hereditary genetic inherited
contagious: flu covid measles cold
incubation latency
lifestyle: diet exercise sleep smoking alcohol
ill: doctor fever pain cough
doctor: ill pain checkup prescription
disease: parkinson alzheimer multiple sclerosis lyme
lyme tick borreliosis
thrombosis clot embolism
ulcer gastric
anaphylaxis anaphylactic
mole melanoma
shingles zoster
herpes coldsore
bedsore ulcer
hoarse hoarseness
sinusitis sinus
stye eyelid
conjunctivitis pinkeye
nosebleed bleeding
palpitation heartbeat
breathlessness dyspnoea
breathless breathlessness
jaundice hepatitis
kidney: stone dialysis infection
gallstone gallbladder
obese: diet bmi bariatric
hypoglycaemia sugar
mental: suicidal ptsd bipolar ocd
sickleave sicknote
tenniselbow elbow
medicine medication drug medicament
medicine medication: tablet pill capsule ointment drop syrup antibiotic painkiller injection vaccine spray cream
tablet pill capsule
painkiller analgesic
painkiller: ibuprofen paracetamol aspirin acetaminophen
antibiotic penicillin
ointment cream salve balm
injection inject shot jab syringe
vaccine vaccination vaccinate immunisation immunization jab
vaccine vaccination: flu tetanus measles covid polio hepatitis rabies
dose dosage dosing
overdose dose
prescription prescribe script
pharmacy chemist drugstore pharmacist
sideeffect adverse
effect effective work
homeopathy homeopathic globule
naturopathy natural alternative herbal
alternative: acupuncture homeopathy osteopathy naturopathy ayurveda reiki
acupuncture needle
herb herbal
vitamin mineral supplement
vitamin mineral: iron zinc magnesium calcium iodine
doctor physician gp medic
doctor: surgeon dentist paediatrician pediatrician gynaecologist gynecologist dermatologist cardiologist neurologist psychiatrist ophthalmologist orthopaedist urologist radiologist oncologist anaesthetist
dentist dental orthodontist
orthodontist brace braces
dermatologist skin
cardiologist heart
neurologist nerve
gynaecologist gynecologist
paediatrician pediatrician
ophthalmologist optician eye
optician optometrist glasses
surgeon surgery operation operate
surgery operation procedure
anaesthetic anesthetic anaesthesia anesthesia narcosis numb
sedation sedative tranquilliser
nurse carer caregiver
nurse nursing care
midwife birth
paramedic ambulance emergency
emergency: ambulance police fire accident hotline
hospital clinic infirmary
hospital clinic: ward nurse doctor surgery emergency bed
practice surgery clinic
consultation appointment visit
examination examine checkup check
examination: xray ultrasound mri ct blood ecg endoscopy biopsy
xray radiography radiograph
ultrasound sonography scan
mri scan tomography
diagnosis diagnose diagnostic
referral refer
inpatient hospitalised hospitalized
outpatient ambulatory
physiotherapy physio physiotherapist
physiotherapy physio: massage exercise stretching manual
massage masseur masseuse
osteopathy osteopath chiropractor
chiropractor chiropractic
podiatry podiatrist chiropody pedicure
speech: therapist therapy stutter lisp
bandage plaster dressing
plaster cast
firstaid rescue aid
mobility: crutch walker cane wheelchair rollator
prosthesis prosthetic artificial
tooth dental: implant denture crown bridge filling veneer brace
denture falseteeth
filling cavity
bleach whitening
glasses spectacles eyeglasses
lens lenses contact
insurance: health sick coverage
reimburse reimbursement cover
certificate sicknote
transplant donor donation
donor donate donation
blood: test sample donation pressure
test sample lab
laboratory lab
hygiene cleanliness hygienic
hygiene: soap shower toothbrush towel shampoo deodorant disinfectant handwash
wash clean cleanse
shower bath bathe
soap shampoo gel
toothbrush toothpaste
floss interdental
deodorant antiperspirant deo
towel flannel
disinfect disinfectant disinfection sanitise sanitize
sterile sterilise sterilize
sanitiser sanitizer disinfectant
mask facemask
quarantine isolation isolate
tampon pad sanitary
tissue handkerchief
condom contraceptive
shave shaving razor
shave: razor foam beard
wax waxing depilation
cosmetic makeup beauty
makeup: lipstick mascara foundation eyeliner powder
lotion moisturiser moisturizer cream
sunscreen suncream sunblock
manicure nail
pedicure foot
facial peel
botox filler
tattoo piercing
nutrition diet
nutritionist dietitian dietician
care nursing homecare
hospice palliative
confidentiality secrecy discretion
anamnesis history
thermometer temperature
appointment: checkup examination vaccination
waitingroom reception
receptionist reception frontdesk
copay deductible excess
therapy: physio massage acupuncture psychotherapy radiation dialysis infusion
infusion drip iv
dialysis kidney
pill: contraceptive painkiller sleeping vitamin
overthecounter prescriptionfree
pain: ibuprofen paracetamol aspirin massage
tooth: cleaning whitening filling extraction implant
extraction pull
rootcanal root endodontic
prophylaxis dentalcleaning
orthopaedic orthopedic
hygienist cleaning
eyetest vision
cosmetic: botox filler facelift liposuction
facelift lifting
liposuction fat
record file chart
doctor: practice appointment prescription referral sicknote
emergency: hotline ambulance hospital
medicine: dose sideeffect pregnancy alcohol
sideeffect: nausea dizziness rash drowsy
sleepingpill sedative
contraceptive: pill condom coil
laxative constipation
antihistamine allergy
cortisone steroid
thinner anticoagulant
anticoagulant blood
mammography mammogram
ecg heart
vasectomy sterilisation sterilization
hysterectomy womb
womb uterus
physio: exercise massage taping
aromatherapy oil
bachflower homeopathy
tcm chinese
bedpan commode
covid covid19
virus germ pathogen
infection contagion transmission
spread distribution
cough coughing
vomit nausea
recover recovery cured
recovered immune
die death mortality
vaccinate vaccination immunise
booster vaccination
dose vaccine
test testing
swab test
antibody immune
lockdown restriction
curfew lockdown
mask ffp2
wash soap
disinfect clean
hygiene hygienic clean
distance distancing
tracing contact
ventilate ventilation air
air aerosol
sneeze cough
gathering meeting
variant mutation
mutate mutation
myth rumour
panic fear
stockpile hoard
emergency crisis
tuberculosis tb
plague epidemic
ebola virus
polio paralysis
zoonosis animal
disease: covid flu measles malaria tuberculosis cholera ebola hepatitis aids plague polio mumps rubella rabies
symptom: fever cough headache fatigue nausea rash diarrhoea pain sneezing chills
protection: mask vaccination distance glove soap disinfectant ventilation test
vaccine: biontech pfizer moderna astrazeneca booster dose
vaccination: measles tetanus flu covid hepatitis polio
risk: elderly asthma diabetes heart cancer pregnancy smoker
transmission: droplet contact air blood mosquito food sex
medicine: ibuprofen aspirin paracetamol antibiotic vaccine
rash: measles chickenpox rubella
vulnerable risk elderly
animal: bat dog cat bird mosquito tick
throat: sore cough swallow
safe: vaccine food water travel mail
danger dangerous hazard
threat threaten menace
help rescue
rescue save
fire burn blaze
explosion explode bomb
flood flooding inundation
earthquake quake
storm hurricane tornado
avalanche snow
volcano eruption lava
disaster catastrophe
evacuate evacuation
alarm siren
alarm warning
warn warning
resuscitation cpr heart
electric shock
rape sexual
kidnap abduct
weapon gun
gun pistol shoot
terror terrorist
threaten blackmail
stalk stalker
cheat deceive
fraudster scammer crook
phishing fake
suspicious dubious
trust reliable
ransom blackmail
spam junk
extinguish fire
shelter refuge
escape flee
survive survival
helpline hotline
seatbelt belt
caution careful
harmless safe
deadly fatal lethal
flammable burn
slippery slip
overdose drug
inspect inspection
emergency: ambulance police fire hospital 112 911 doctor accident
disaster: earthquake flood fire storm tsunami volcano avalanche drought
fraud: phishing scam fake identity card lottery blackmail
weapon: gun knife bomb rifle sword pistol rocket
accident: car bicycle fall burn electric household
protection: helmet lock alarm glove mask insurance password
firstaid: bleeding resuscitation burn wound bandage
burglary: lock alarm camera door
poison: mushroom berry gas medicine
suicide suicidal
`;
