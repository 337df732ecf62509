export const TECHNOLOGY = `
computer pc machine
laptop notebook
mac macintosh apple macbook
program programme software
programming coding development
hardware device
windows microsoft
linux ubuntu unix
os windows linux macos
install installation setup
setup configure configuration
uninstall remove
configure settings configuration adjust
settings preferences options
version release
old outdated obsolete
compatible compatibility supported
error fault problem issue
crash freeze hang
slow sluggish lag
fast quick performance
restart reboot
start launch run
stop quit close
load loading
restore recover recovery
backup copy
paste insert
file document
folder directory
upload transfer
format type
pdf document
zip archive compress
unzip extract
print printer
scanner scan
keyboard key
mouse click
click press
cursor pointer
menu navigation
icon symbol
memory ram
disk drive storage
usb stick
processor cpu chip
graphics gpu
hosting host server
cloud online
database sql
data information
table spreadsheet
excel spreadsheet
powerpoint presentation slide
browser chrome firefox safari
virus malware trojan
antivirus protection
firewall protection
hacker hack attack
subscription licence
selfhosted server
api interface
interface connection
interface gui
plugin extension addon
script automation
automate automation automatic
terminal console shell
python programming
javascript js
php web
html web
docker container
git github
repository github
algorithm method
network lan
wifi wlan wireless
administrator admin
user account
manual guide documentation
documentation docs
tutorial guide
shortcut hotkey
sort order
filter select
font typeface
sync synchronise synchronize
migrate migration
template pattern
programming: python java javascript php rust ruby perl swift kotlin cobol
os: windows linux macos android ios ubuntu debian
computer: screen keyboard mouse processor memory disk printer laptop cable
software: windows word excel photoshop browser app game licence update
database: mysql postgres sqlite oracle mariadb
browser: chrome firefox safari edge opera
file: pdf word excel image video zip csv
device: computer laptop phone tablet printer router
requirement: php mysql memory disk server
glitch bug defect
program: word excel photoshop browser game editor
error: crash freeze virus bug
programmer: code bug software computer
download: software file app update
phone telephone mobile cellphone smartphone
smartphone iphone android
iphone apple ios
android samsung google
appstore playstore store
tablet ipad
smartwatch watch
device gadget appliance
battery charge rechargeable
charger charging cable
charge recharge
empty flat dead
screen display touchscreen
headphones earphones headset
ring ringtone
vibrate vibration
notification alert push
chat messenger
messenger whatsapp signal telegram
videocall zoom facetime
contact number
esim sim
roaming abroad
tariff plan contract
prepaid credit
signal reception network
network provider
bluetooth wireless
hotspot tethering
gps location
location position
maps navigation
navigation route
flashlight torch
alarm clock
calculator calculate
calendar date
note memo
game gaming
music spotify
radio receiver
console playstation xbox
game console
router modem
alexa siri assistant
voice speech
switch toggle
reset restore
crack broken
case cover
storage memory
backup save
unlock pin
faceid face
spam unwanted
landline fixed
fax telefax
dishwasher dishes
freezer frozen
oven stove cooker
microwave oven
iron ironing
toaster toast
drone fly
camera lens
phone: iphone samsung android call sms battery screen sim
app: whatsapp instagram facebook tiktok spotify telegram signal uber
device: phone tablet laptop tv watch camera printer
appliance: fridge oven dishwasher toaster kettle vacuum microwave freezer
messenger: whatsapp signal telegram threema viber skype
console: playstation xbox nintendo switch
provider: vodafone telekom swisscom verizon orange
handset phone
broken: screen battery charger button
screen: broken crack black brightness touch
account registration
login signin logon
logout signout logoff
password passcode passphrase
code number
username user name
forgot forget forgotten
locked blocked suspended
ban block suspend
activation confirmation
confirm verify validate
verification verify confirmation
authentication authenticate
twofactor 2fa mfa
authenticator 2fa
token key
hack hacked hacker
strong secure
wrong incorrect invalid
failed fail unsuccessful
credential login password
permission right
role permission
avatar picture
personal private
address email
session logged
share shared
close delete
captcha robot
inbox mailbox
suspicious strange
login: password username email code google facebook
password: forgotten reset change secure length character
account: profile password email delete username settings
verification: email sms code link id
profile: picture name email biography
locked: account password attempt login
hacked: account password email
delete: account profile data
privacy gdpr
gdpr regulation
store save keep retain
storage retention
retention period
collect gather record
transfer pass
consent permission approval
deletion erasure
correct rectify
anonymous anonymity
anonymise anonymize pseudonymise
track tracking monitor
tracker tracking cookie
monitor surveillance watch
spy snoop
analytics statistics matomo
profile profiling
encrypt encryption encrypted
encryption ssl tls https
hack breach leak
breach incident
camera video
patient health
policy declaration statement
authority supervisory
purpose reason
map maps
visible public
hide conceal
incognito private
whistleblower anonymous
data: name address email ip phone birthdate location photo
cookie: consent session tracking browser banner delete
privacy: data cookie consent tracking encryption deletion
tracking: google analytics matomo cookie pixel facebook
right: access deletion correction objection portability
storage: server cloud backup database
delete: data account cookie photo
third: google facebook youtube analytics
robot bot machine android
bot chatbot chatterbot
assistant helper
ai chatgpt gpt
intelligence intelligent smart
programmed coded
programmer developer creator
create creation build
made built created
alive live living
mind consciousness
conscious consciousness aware
sentient feeling
think thinking thought
learn learning
forget memory
eat food hungry
male boy man
female girl woman
talk speak chat converse
conversation chat dialogue
laugh funny
stupid dumb idiot
dumb silly foolish
annoying annoy
job task
eliza chatbot
chatgpt openai
model llm
clone copy
cyborg robot
humanoid robot
terminator robot
robot: android cyborg humanoid machine vacuum terminator
chatbot: eliza alice siri alexa chatgpt cortana gemini claude copilot
ai: chatgpt robot chatbot algorithm neural learning model
human: man woman child body brain feeling
feeling: love hate fear joy anger sadness
human mankind humanity
ai: siri alexa chatgpt eliza hal
like: colour food music film book
siblings brother sister
favourite: colour food music film book song actor author sport animal
robot: feel think eat sleep die love dream clone
bot: name age birthday gender creator language job
`;
