export const WORK = `
work job labour labor employment
job profession occupation career vocation
profession trade
work working worker
employee staff worker personnel
employer boss company
boss chief manager superior supervisor
manager management executive director
team crew staff group
hire employ recruit
selfemployed freelance freelancer independent
entrepreneur founder businessman
career advancement promotion
promotion promote raise
retire retirement pension
dismiss fire sack layoff
resign quit leave
strike walkout
shift nightshift
holiday vacation leave
office desk workplace
workplace office site
homeoffice remote telework
apprentice trainee apprenticeship
intern internship placement
trainer coach instructor
teacher teach teaching
nurse nursing carer
therapist therapy
lawyer attorney law
secretary assistant clerk
engineer engineering
programmer developer coder
developer programming software
architect architecture building
carpenter joiner wood
electrician electricity electrical
bricklayer mason
mechanic garage repair
farmer farm farming agriculture
baker bakery bread
hairdresser barber hair
beautician cosmetics
tailor sew dressmaker
shoemaker cobbler shoe
cleaner cleaning clean
caretaker janitor concierge
pilot fly flying
sailor ship
soldier army military
firefighter fireman fire
vet veterinarian animal
scientist science researcher
professor university
journalist reporter journalism
translator translate interpreter
photographer photography photo
musician music
actor actress acting
artist art
salesman salesperson sell
merchant trader dealer
banker bank
priest pastor vicar
politician politics
guard security
detective investigator
earn earnings income
qualification skill training
experience expertise background
expert specialist professional
lazy idle
task duty assignment
responsibility duty
project assignment
stress pressure burnout
profession: doctor nurse teacher lawyer engineer programmer cook carpenter electrician plumber painter baker driver pilot journalist actor musician farmer
profession: policeman firefighter soldier judge architect accountant secretary hairdresser waiter mechanic scientist translator photographer writer
craftsman: carpenter electrician plumber painter bricklayer roofer mechanic
work: office team boss colleague salary shift overtime holiday
doctor: surgeon dentist paediatrician gynaecologist psychiatrist dermatologist
job: freelance internship apprenticeship remote
living occupation earn work
boss: manager director chief owner
clean: cleaner maid janitor
apply application applicant
applicant candidate
vacancy opening position job
position post role
recruit recruitment hiring
recruiter headhunter
cv curriculum
interview conversation talk
trial probation
reference recommendation testimonial
degree bachelor master
qualification requirement
requirement prerequisite condition
traineeship trainee
salary wage income earnings compensation
bonus gratification reward
payslip payroll salary
payroll wage
benefit perk
perk bonus
maternity parental
parental leave
permanent unlimited indefinite
temporary limited interim
remote home homeoffice
commute travel
goal aim ambition
hobby interest
success achievement
achievement accomplishment
offer proposal
unsolicited speculative
send submit
reliable reliability
flexibility flexible
independent autonomous
previous former
hr personnel
onboarding induction
job: vacancy salary contract employer interview
application: cv letter certificate photo interview reference
salary: gross net bonus raise hourly monthly commission minimum
benefit: holiday pension bonus car training canteen
strength: patience teamwork creativity reliability curiosity diligence
weakness: impatience perfectionism chaos stubbornness
qualification: degree diploma certificate training experience
contract: permanent temporary freelance
salary pay wage earn
net takehome
gross pretax
interview: question strength weakness salary clothes
leave: holiday sick maternity parental unpaid
company firm business enterprise corporation
business enterprise trade
startup founder founding
found founding establish foundation
founder creator entrepreneur
owner proprietor
boss ceo director head
management leadership executive
staff team employee personnel
branch subsidiary office
customer clientele
supplier vendor provider
provider supplier operator
partner partnership cooperation
cooperation collaborate collaboration
competitor competition rival
market industry sector
industry sector branch
manufacturer producer maker
produce manufacture production
production manufacturing
factory plant
offering range portfolio
brand trademark label
logo emblem
slogan motto claim
advertise advertising advertisement ad
advertisement commercial ad
marketing promotion advertising
campaign advertising
flyer leaflet brochure
brochure catalogue catalog
poster billboard
sponsor sponsoring
audience target
mission purpose
philosophy principle
reputation image
feedback opinion
survey poll
satisfied satisfaction happy
dissatisfied unhappy
advantage benefit plus
disadvantage drawback downside
innovation new
innovative modern
invent invention inventor
prototype model
version edition
variant version model
model type
feature function characteristic
function capability
fairtrade fair
regional local
handmade handcrafted
custom bespoke tailored
customise customize personalise personalize
individual personal
sell sale selling
sales revenue turnover
expand expansion
contract assignment
consult consulting advice
franchise licence
merger takeover acquisition
share shareholder
tender bid
seo search google
influencer blogger
tradition traditional
warehouse storage stock
logistics transport
company: google apple microsoft amazon facebook meta samsung tesla
company: employee boss founder headquarters branch product customer turnover
department: sales marketing accounting support purchasing production hr
marketing: advertising flyer poster newsletter website social seo campaign
company: limited ltd gmbh inc llc plc association foundation
product: price quality warranty feature version colour size
import importer
export exporter
found start begin establish
company: history founded size staff goal
school academy
school: primary elementary secondary grammar high kindergarten
school: teacher pupil class lesson timetable homework grade
university college: bachelor master degree lecture professor campus
pupil schoolchild
student: undergraduate trainee apprentice
professor lecturer
lecture lecturer
headmaster principal
headteacher principal
lesson: online private group trial
course: beginner advanced online evening weekend intensive
webinar online
elearning online
education schooling
subject: maths math english german french history geography biology chemistry physics music art sport religion latin informatics
math: algebra geometry arithmetic equation fraction percent calculus
calculate: add subtract multiply divide
geometry: circle triangle square rectangle
language: english german french italian spanish latin russian chinese
language: vocabulary grammar pronunciation
grammar: noun verb adjective tense
paragraph text
essay composition
repeat revise
revise revision
exam: oral written final driving
fail flunk
degree: bachelor master doctorate phd diploma
graduate graduation
graduation diploma
alevel matura abitur
thesis dissertation
phd doctorate
research researcher
enrolment enrollment registration
level: beginner intermediate advanced
attend attendance
excuse note
break recess
term semester
schoolyear year
classroom room
blackboard board
textbook book
notebook exercisebook
pen ballpoint
stationery: pen pencil eraser ruler scissors notebook glue
eraser rubber
schoolbag satchel
example instance
definition define
define meaning
understanding comprehension
memorise memorize
talent gifted
apprenticeship traineeship
retrain requalify
drivingschool: licence license instructor theory lesson
history: war antiquity rome revolution empire
geography: country capital river mountain
science scientific
computing informatics
programming: python java javascript c php
curriculum syllabus
syllabus content
method didactics
pedagogy pedagogic
danceschool dance
languageschool language
school: fee holiday timetable uniform bus enrolment
course: price date level certificate
exam: date fee repeat result
result score
level: a1 a2 b1 b2 c1 c2
online: webinar elearning zoom
school: montessori waldorf boarding
faculty department
lecture seminar
mensa canteen
evaluation assessment
math: plus minus times
scholar researcher
arithmetic calculation
learn: language instrument swim drive
lesson: trial price duration
teacher education
course: register cancel price place
course: german english yoga first aid
exam: prepare pass fail
university: study degree semester
waitinglist waitlist
literacy reading
illiterate literacy
schoolholiday holiday
expel expulsion
course class lesson training seminar
teacher instructor tutor educator
student pupil learner
grade mark score
certificate diploma degree qualification
register enrol enroll signup registration
homework assignment exercise task
learn study practise
teach instruct educate
lesson tuition
lecture talk speech presentation
speaker lecturer presenter
keynote talk
teacher instructor trainer tutor
train training
teach teaching instruct
places seat
limited restricted
beginner novice newcomer
beginner elementary basic
level grade
knowledge skill
prior previous
pass succeed
practise practice train
theory theoretical
content topic
material document
bring equipment
refund cancellation
miss absent
repeat retake
onsite presence
date schedule
room hall
study studies student
apprenticeship training
retraining reskilling
tutor tutoring
tutoring coaching help
mentor mentoring
conference congress
panel discussion
debate argue
audience listener
listener hear
moderator moderate host
storytelling story
company inhouse
feedback evaluation
didactic teaching
music instrument
sing singing choir
paint painting drawing
language: english german french spanish italian
course: language yoga cooking dance painting music computer firstaid swimming pottery photography
workshop: date price participant topic duration place
talk: speaker topic audience slide lecture conference
certificate: exam course diploma attendance
level: beginner intermediate advanced expert
subject: math english history biology physics chemistry geography art music sport
training: coaching workshop seminar course webinar
exam: grade pass fail question certificate
workshop course seminar training class
appointment date booking meeting
appointment slot
postpone reschedule move delay
unavailable booked full
full sold
noshow missed miss
calendar diary planner
schedule timetable plan
day weekday
time clock
noon midday lunchtime
evening tonight
night midnight
easter egg
event occasion happening
celebrate celebration party
party fete
festival fair
performance show
premiere opening
assembly meeting
competition contest tournament
lottery raffle draw
participate participation join
close closed
venue location place
organise organize arrange
organiser organizer host
programme program agenda
deadline limit
often frequently frequent
month: january february march april june july august september october november december
time: second minute hour day week month year morning evening night
holiday: christmas easter halloween pentecost thanksgiving
event: concert wedding party festival conference workshop exhibition fair
celebration: birthday wedding christmas anniversary baptism
appointment: booking cancellation reschedule reminder calendar
opening: monday friday weekend holiday hours
dawn sunrise morning
dusk sunset evening
day: morning noon afternoon evening night
date: day month year birthday
weekend: friday saturday sunday
christmas: advent december present tree
today: tonight morning evening
earlier formerly ago past
`;
