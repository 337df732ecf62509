export const LAW = `
contract agreement deal
agreement pact arrangement
sign signature signing
signature autograph
signed binding
cancel cancellation terminate termination
terminate quit resign
revoke revocation withdrawal
notice period
deadline period term
term duration runtime length
prolong extend lengthen
expire expiry end
end finish stop cease
terms conditions policy
clause provision paragraph
obligation duty commitment
binding obligatory mandatory
breach violate violation
breach infringement
void invalid null
valid effective
subscription membership plan
subscribe subscription
pause suspend freeze
resume continue restart
transfer assign
automatic auto
absent absence noshow
reschedule rebook move
form template
justify justification
exceptional special extraordinary
death die decease
tenancy lease rent
tenant renter lodger
evict eviction
deposit security
dismiss dismissal fire sack
consent agree agreement
object objection
goodwill courtesy
attachment annex appendix
amend amendment
contract: rent employment purchase service insurance mobile subscription lease loan
cancel: subscription contract order booking appointment membership account ticket
subscription: magazine newsletter streaming gym phone membership
terms: payment delivery cancellation liability warranty privacy
cancellation: fee deadline notice refund letter email
notice: deadline period month letter
contract: duration term deadline signature party clause
law legal legislation statute
lawyer attorney solicitor barrister advocate counsel
court tribunal
judge magistrate judiciary
jury juror
trial hearing proceeding
lawsuit suit litigation case
sue litigate prosecute
accuse accusation charge
accused defendant
plaintiff claimant complainant
prosecutor prosecution
defend defence defense
guilty guilt culpable
innocent innocence
verdict judgment ruling sentence
sentence punishment
punish punishment penalty
prison jail gaol imprisonment
prisoner inmate convict
crime offence offense criminal
criminal offender culprit perpetrator
witness testify testimony
arrest detain detention
police cop officer policeman
theft steal thief stealing
robbery rob robber
burglary burglar breakin
murder kill murderer homicide
assault attack violence
fraud deceive swindle scam
forgery forge fake
bribe bribery corruption
blackmail extortion
illegal unlawful forbidden
legal lawful legitimate
right entitlement claim
entitled eligible
claim demand
liable liability responsible
damages compensation
appeal objection
regulation rule ordinance
rule regulation guideline
paragraph section article
custody guardianship
guardian guardianship carer
alimony maintenance support
patent invention
licence license permission
notary notarial notarise
notarise certify authenticate
oath swear
bail bond
probation parole
minor underage juvenile
equality equal
discrimination discriminate
harassment harass bullying
slander defamation libel insult
arbitration arbitrator
settlement compromise
unfair unjust injustice
jurisdiction responsible competent
execution enforcement bailiff
enforce enforcement
law: criminal civil labour family tax tenancy inheritance contract traffic copyright privacy
lawyer: divorce tenancy labour criminal inheritance contract court advice
crime: theft robbery murder fraud burglary assault arson blackmail kidnapping smuggling
court: judge lawyer jury witness trial verdict prosecutor
right: vote freedom privacy equality education copyright
punishment: fine prison probation
divorce: custody maintenance lawyer separation
document: contract deed testament certificate
tenant: rent deposit notice lease
landlord: rent deposit eviction lease
penalty: death fine prison
steal rob pinch nick
kill murder slay
lawyer: fee appointment advice consultation
authority office administration government
office agency bureau department
municipality council townhall community
mayor council
official clerk servant
document paper certificate
identity id identification
identify identification prove
licence license permit
licence driving driver
permit permission authorisation authorization
certificate attestation confirmation
certify certification attest
deregister signout
residence residency domicile
citizenship nationality naturalisation
naturalise naturalisation citizenship
immigrant migrant immigration
emigrate emigration
asylum refugee refuge
deport deportation expel
apply application request
application form
form questionnaire sheet
fill complete
submit hand file
attach enclose attachment
copy photocopy duplicate
stamp seal
surname lastname family
firstname forename given
birthday birthdate
move relocate relocation
expire expired invalid
issue issued
process processing
processing duration time
counter desk
decision notice ruling
approve approval grant
reject rejection refuse deny
archive record file
record entry
registry register
voting vote election
ballot vote
military army conscription
welfare benefit social
business trade registration
embassy consulate
ambassador consul diplomat
ministry minister
parliament assembly
district borough county
verify verification check
impersonate impostor
document: passport id licence certificate visa permit contract deed letter
id: passport licence card number photo
authority: police court ministry municipality customs revenue
certificate: birth marriage death school work medical
application: form photo signature fee deadline proof
visa: tourist work student entry passport embassy
data: name address birthdate nationality gender
address domicile
registration: address car birth business school
licence: driving fishing hunting gun business dog
permit: building residence work parking
politics political policy
government govern administration
govern rule reign
chancellor chief
parliament congress
senate senator
king monarch
queen monarch
monarchy kingdom
emperor empire
dictator dictatorship tyrant
democracy democratic
party political
communism communist
capitalism capitalist
socialism socialist
fascism fascist nazi
anarchy anarchist
election elect vote
voter elector
referendum vote
campaign election
constitution law
citizen people
people population
society social
justice just
war battle
nato alliance
migration immigrant
discrimination disadvantage
feminism feminist woman
transgender trans
strike protest
protest demonstration demonstrate
demonstration rally
revolution uprising revolt
rebel revolt
terror terrorism
globalisation globalization
climate environment
environmentalist environment
education school
religion church
church faith
pope catholic
media press
propaganda manipulation
conspiracy theory
opinion view
diplomat diplomacy
embassy ambassador
treaty contract
scandal affair
disabled handicapped wheelchair
integration integrate
mayor town
politician: obama trump merkel putin biden clinton bush churchill thatcher
religion: christianity islam judaism buddhism hinduism atheism
government: president minister parliament king chancellor senate
party: liberal conservative green socialist democrat republican labour
state: monarchy republic democracy dictatorship federation
right: vote freedom opinion religion equality work
ideology: communism capitalism socialism liberalism fascism anarchism
communism: marx lenin stalin
war: soldier army bomb peace
organisation organization association
charity nonprofit
nonprofit ngo
membership belong
join enter
join member
fee dues contribution
board committee
committee council
chairman president chair
treasurer cashier money
assembly members
volunteering volunteer
helper volunteer
support supporter
fundraise fundraising
sponsorship godparent
deductible donation
homeless shelter
nature conservation
neighbourhood community
community group
cooperate cooperation
network alliance
scout scouting
sport sports
gymnastics exercise
orchestra music
theatre theater drama
carnival parade
parish community
clothes donation
festival party
clubhouse house
transparency transparent
honour honor
gratitude thanks
solidarity support
commitment engagement
club: sport football music choir theatre scout chess tennis garden rowing
organisation: unicef greenpeace amnesty wwf unesco nato caritas
help: donation volunteering advice money food clothing
member: fee join leave meeting vote
board: president treasurer secretary member
donation: money clothes food blood toy time
band orchestra
hunger: food donation poverty
volunteer: help club refugee firefighter
permission permit consent
obligation obligatory
required necessary needed
exempt exception
possibility option
option choice alternative
impossible unable
ability capability skill
capable ability
enable allow
unable incapable
chance opportunity
opportunity occasion
probability likely
likely probable
unlikely improbable
uncertain unsure doubtful
right entitled
eligible qualify
authorise authorize entitle
authority power
accountable responsible
guideline recommendation
instruction direction
advisable recommended
obey follow
follow comply
comply observe
violate break
break breach
consequence punishment
accept tolerate
approve agree
disagree object
restrict restriction limit
restriction limitation
force compel
compulsion force
pressure force
ready prepared
try attempt
promise guarantee
guarantee ensure
determine decide
access admission
entry access
copy reproduce
publish public
enter entry
use usage
own possess
disturb disturbance
trust rely
permission: licence permit visa approval consent
rule: smoking dog noise parking photo alcohol
duty: tax school work mask insurance registration
forbidden: smoking alcohol drug dog photo noise
bring: dog child food friend
smoking: cigarette vape tobacco
`;
