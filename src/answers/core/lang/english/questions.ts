export const QUESTIONS = `
cost price fee charge rate tariff pricing expensive cheap pay bill
discount reduction reduced cheaper concession
invoice receipt bill statement
pay payment transfer card cash
instalment installment
money amount sum funds cash
tax deduct deductible vat
free complimentary gratis
refund reimburse reimbursement repay return back
insurance cover covered insurer
appointment meeting session booking consultation
cancel cancellation abort stop terminate
reschedule postpone move change
book reserve schedule arrange
register registration enrol enroll sign join participate attend
wait waiting queue pending
available availability vacancy free
begin start commence launch
end finish stop complete
duration long length time
fast quick quickly soon immediately urgent asap
late delay delayed miss missed
open opening hours closed
address location place office where
travel directions parking bus train
online video internet remote digital
phone call telephone ring number
mail email message write letter text
contact reach touch
answer reply respond response
help support assist assistance
problem issue trouble difficulty error wrong
broken defective damaged fail failed work working
repair fix mend
confidential confidentiality secret private privacy discreet
data privacy personal anonymous
safe safety secure security protect protection
danger dangerous risk risky
save store keep
delete remove erase
share pass disclose
record recording
contract agreement
law legal right
allowed permitted may permission
must required requirement necessary need mandatory obligatory
forbidden prohibited banned
sign signature
certificate proof certification
training qualification degree education experience
job work profession career occupation
boss manager supervisor
employer company business firm
colleague employee staff team
customer client patient
partner husband wife spouse couple
child children kid kids son daughter
parents mother father mom dad
family relatives
old elderly senior age
young youth minor
group course class seminar workshop
method approach procedure process
goal purpose aim
result outcome success effect effective
suitable fit appropriate right
difference differ distinguish versus compare
advantage benefit
sick ill illness disease sickness
healthy health recover recovery
doctor physician
hospital clinic
medicine medication drug
symptom sign
infect infected infection contagious catch transmit transmission spread
treat treatment therapy cure
test exam examination check
vaccine vaccination
fear afraid worry anxiety
stress pressure exhausted tired
rest break pause
conflict argument dispute
death die dead deadly fatal
animal pet dog cat
food eat meal restaurant
drink beverage
buy purchase order
deliver delivery ship shipping send
return exchange
gift voucher present
account profile
password login credentials pin passcode
app application program software
download install installation
update upgrade version
device phone smartphone mobile cellphone
computer laptop
website page site
picture photo image
language speak english
translate translation
document form paper
prepare bring
information info details
explain describe mean meaning definition
many number quantity amount
often frequently regularly
trip travel vacation holiday journey
fly flight plane
abroad country international foreign overseas
home house apartment
car vehicle
school lesson pupil
learn practise practice teach
teacher instructor trainer
university college
event party celebration
recommend recommendation suggest advice tip
advise counselling coaching guidance
switch change alter modify adjust
decide decision choose choice select pick
complain complaint
review rating opinion
guarantee warranty
earn income salary wage paycheck
pregnant pregnancy
baby infant newborn
wash clean
prevent avoid prevention
cause reason origin source
make create produce build develop
use utilize utilise employ apply
find search locate lookup
lose lost missing misplaced gone stolen
get receive obtain acquire
need require
possible can able
offer provide service
show display view see
declined rejected denied refused blocked
activate enable turn
deactivate disable
transfer send move
balance money
top topup load fund
exchange convert conversion currency
fraud stolen unauthorized suspicious compromised hacked
identity verify verification proof confirm
limit maximum restriction cap
weather forecast temperature rain
song music track play
reminder alarm alert notify
`;
