export const MONEY = `
pay payment spend settle
money cash funds dough currency finance
cheap inexpensive affordable budget economical
expensive costly pricey dear overpriced
free gratis complimentary costless
discount reduction rebate deduction reduced
sale offer bargain deal promotion special
bargain haggle negotiate negotiable
honorarium fee remuneration
quote quotation estimate proposal
afford affordable budget
save saving economise economize
waste squander wasteful
rich wealthy affluent prosperous millionaire
poor broke penniless needy poverty
income earnings revenue salary
expense expenditure spending outlay cost
profit gain surplus earnings margin
loss deficit shortfall
value worth worthwhile
amount sum total price
subtotal total sum
surcharge supplement extra markup additional
deposit downpayment prepayment advance
refundable returnable deposit
voucher coupon gift code
coupon code discount promo
pricelist tariff rate price
hourly hour rate
flat lump fixed
daily day rate
yearly annual annually year
donate donation contribution contribute charity
donation gift grant
sponsor sponsorship fund patron support
subsidy subsidise grant funding aid
grant scholarship stipend bursary
rent rental lease
fine penalty
debt owe owing liability
owe due payable outstanding
due deadline payable
fund funding finance financing
budget plan allocation
coin change penny cent
note banknote bill
cashback reward bonus
loyalty bonus points reward
inherit inheritance legacy
economy economic
commission percentage brokerage
royalty licence
premium luxury upscale
wholesale bulk trade
retail retailer shop
student discount reduced concession
senior pensioner discount concession
trial free test
upfront advance prepaid
balance remaining credit
compensation compensate reimburse reimbursement
dues membership subscription fee
entrance entry admission ticket
ticket fare admission
fare ticket price
toll fee
rate tariff plan
package bundle plan tier
price: euro dollar pound franc yen fee rate quote discount surcharge invoice
currency: euro dollar pound franc yen rupee krone krona zloty yuan rouble lira peso real rand shekel forint
money: cash coin note wallet salary wage income price cost budget debt loan saving bank account
discount: coupon voucher promo student senior group early bird loyalty sale
fee: admission booking cancellation registration membership tuition delivery handling service consultation
cost: rent heating electricity insurance tax material labour travel shipping food
coin: penny cent dime nickel quarter pence
income: salary wage pension rent interest dividend royalty commission
expense: rent food insurance fuel utility travel phone tax
cost money pay price expensive cheap
bargain cheap discount sale
hourly: rate fee salary wage
reduction: student pensioner child family group disabled unemployed
rich: millionaire billionaire wealth money
budget: income expense saving plan
free: trial gift sample admission
pay payment checkout settle transaction
card debit plastic
bank banking
iban account number
bic swift
cash coin banknote
atm cashpoint dispenser machine
withdraw withdrawal cash
transfer wire remit remittance
instalment installment rate
instalment monthly partial
prepay prepayment advance upfront
overdue late outstanding unpaid
reminder dunning overdue
declined rejected refused failed
decline refuse reject
contactless tap nfc
pin code
chip card
cvv cvc code
expire expiry expiration valid
debit sepa mandate
mandate authorisation authorization
debit charge deduct
chargeback dispute refund
balance statement
statement transaction
booking transaction entry
paypal wallet
crypto cryptocurrency bitcoin
bitcoin btc crypto
ethereum eth crypto
receipt proof slip
cheque check
till cashier register checkout
cashless electronic digital
cashier teller clerk
branch bank office
overdraft overdrawn credit
secure security safe encrypted
verify confirm authorise authorize
authentication verification tan
block freeze lock
stolen lost theft
holder owner cardholder
joint shared
broker trader
billing invoicing invoice
subscription recurring billing
reference purpose memo
payday salary
payout disbursement withdrawal
payment: card cash cheque invoice transfer paypal debit instalment twint klarna stripe crypto voucher wallet
card: credit debit visa mastercard amex maestro prepaid girocard
paypal: payment wallet online
wallet: apple google paypal revolut twint venmo
bank: account loan card transfer saving teller branch atm interest mortgage
account: current savings joint business balance statement overdraft iban
cryptocurrency: bitcoin ethereum litecoin dogecoin blockchain wallet token
instalment: rate monthly interest klarna financing
invoice: number date due amount vat address recipient
pay: cash card invoice transfer paypal online instalment
mode method option
maestro girocard debit
unpaid open outstanding
payment: method monthly advance deadline reminder receipt
card: pin chip number expiry limit contactless blocked lost stolen
transfer wire send remit
transfer remittance payment
exchange convert conversion swap
rate exchange
currency forex foreign
withdraw withdrawal atm
topup recharge reload load
topup fail failed declined
pending processing waiting outstanding
delay late slow
arrive received credited
credited booked posted
cancel revoke stop
reverse revert undo
recipient beneficiary payee receiver
sender payer originator
domestic national inland
instant immediate realtime
fee charge commission
markup spread margin
fake false bogus
missing lost vanished
wrong incorrect mistaken
duplicate double twice
duplicate repeated
unknown unrecognised unrecognized unfamiliar
insufficient lacking short
virtual digital disposable
deliver delivery mail
replace replacement renew
blocked locked frozen
unblock unlock unfreeze
schedule planned scheduled
track trace follow
moneygram remittance
mailbox post
bureau office counter
trade trader dealing
fluctuate fluctuation volatile
exchange: dollar euro pound franc yen rate currency bureau
cash: coin note atm withdrawal till change
transfer: bank iban swift recipient amount fee reference sepa
topup: card transfer cheque cash limit fee
swap trade exchange barter
give hand pass
courier messenger
transfer: pending failed declined cancelled delayed received
card payment: declined pending reverted duplicate unknown
cash: withdraw deposit pending declined
fluctuate fluctuation vary
reverted returned cancelled
loan credit lending
lend loan lender
debtor borrower
creditor lender
repay repayment payback
interest rate
interest yield
collateral security pledge
guarantor guarantee surety
bankrupt bankruptcy insolvent insolvency
default arrears
arrears overdue backlog
creditworthy creditworthiness score rating
invest investment investor
investment asset
share stock equity
shareholder stockholder investor
bond debenture
fund etf
dividend payout
portfolio holdings
broker brokerage
bourse exchange
speculate speculation gamble
return yield profit
savings nest reserve
save accumulate
retire retirement pensioner
capital assets wealth
wealth fortune riches
asset property possession
leasing hire
term duration period
redeem redemption
refinance reschedule
consolidate merge combine
pawn pledge pawnshop
usury interest
inflation devaluation
budget budgeting
startup capital funding
crowdfunding kickstarter
microcredit loan
venture capital
apr interest
inheritance bequest estate
foundation trust endowment
loan: mortgage car student personal interest instalment term collateral guarantor
investment: share stock bond fund etf gold property crypto
saving: account deposit pension fund
debt: loan mortgage overdraft instalment arrears bankruptcy
interest: rate loan saving mortgage percent
pension: retirement saving insurance contribution annuity
stock: share dividend broker bourse index
wealth: money property gold share saving
bank: loan credit account saving
borrow borrower loan
testament bequest
student: loan grant scholarship debt
stinginess thrifty frugal economical stingy
frugal thrifty sparing
money debt owe
buy purchase order acquire
order ordering purchase
sell sale vend
shop store retailer boutique
shopping buying purchase
supermarket grocery
mall arcade
webshop eshop store shop
customer client buyer shopper purchaser
seller vendor merchant dealer retailer
cart basket trolley
deliver delivery ship shipping dispatch
shipment delivery consignment
ship send dispatch post
parcel package packet
postage shipping
courier carrier
courier dhl ups fedex
track tracking trace
tracking status shipment
arrive arrival delivered
return returns
exchange swap replace replacement
complaint complain reclamation claim
complain grievance
damaged broken defective faulty
faulty defective defect malfunction
missing absent lost
stock inventory available availability
available obtainable stock
unavailable sold
preorder reserve
pickup collect collection
collect pickup fetch
express fast quick urgent
delivery time duration
customs duty import
wrap packaging
package pack box carton
packaging wrapping
label sticker
sample specimen
product item article goods
goods merchandise wares
used secondhand preowned
secondhand thrift flea
sale clearance
bestseller popular
review rating feedback
assortment range selection
market bazaar
market stall
kiosk newsagent
florist flower
bookshop bookstore book
furniture furnishing
mailbox letterbox
wishlist favourite favorite
queue line
bag carrier sack
shop: supermarket bakery butcher pharmacy kiosk bookshop boutique florist market jeweller
shipping: dhl ups fedex dpd hermes post courier pickup letter parcel
delivery: parcel courier address tracking express shipping pickup post
return: refund label exchange parcel damaged warranty
goods: food clothing furniture electronics book toy
size: small medium large xl
order: cart checkout payment delivery confirmation number
marketplace: amazon ebay etsy
unopened unused sealed
original genuine
delivery: free express standard international delayed lost damaged
exchange: size colour defective receipt
shop: opening parking address product price
tax taxation duty levy
irs revenue
declaration return
declare declaration
deduct deduction deductible
deductible writeoff
exempt exemption untaxed
accountant accounting bookkeeper
bookkeeping accounting ledger
audit auditor inspection
evade evasion
customs tariff duty
refund rebate
insurance insurer cover coverage
insure insured cover
policy insurance contract
premium contribution
claim damage
damage harm loss
copay contribution
cover covered reimburse
legal lawyer
car vehicle motor
disability invalidity incapacity
dental tooth dentist
benefit payout
compensation indemnity
additional supplementary extra
statutory legal
sickpay wage
maternity pregnancy
childcare nursery
donation receipt
bracket rate class
depreciation amortisation
tax: income vat property inheritance church dog corporate capital wage
insurance: health accident liability car household travel life legal disability pension dental pet
health insurance: premium deductible doctor hospital medicine therapy
damage: fire water storm theft hail accident glass
deduction: commute donation childcare training office
social: pension unemployment health disability
reimburse: doctor therapy medicine glasses dentist
health healthcare medical
accident mishap
burglary breakin theft
insurance: premium claim policy deductible insurer broker
dog: tax liability leash
`;
