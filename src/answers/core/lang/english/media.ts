export const MEDIA = `
internet web net online
website homepage site webpage
url link address
link hyperlink
domain address name
search find seek
search google bing
surf browse
connection link
connection access
down unreachable unavailable
blog weblog post
post article entry
comment reply
forum board community
thread discussion
moderator moderate admin
troll trolling
facebook meta
twitter tweet
instagram insta
tiktok video
follow follower
subscribe follow
share repost
hashtag tag
message dm
channel youtube
stream streaming live
streaming netflix
upload post
gif image
meme joke
viral popular
video clip film
podcast audio
wiki wikipedia encyclopedia
cms wordpress
wordpress blog
content text
publish post
layout design
design look
theme design
accessibility disability
imprint legal
sitemap map
cookie consent
advertisement ad banner
popup ad
adblocker ad
seo ranking
ranking position
visitor user traffic
html code
css style
ssl https certificate
feed rss
bookmark favourite favorite
webmaster admin
report flag
bullying cyberbullying
troll hater
abbreviation acronym
netiquette rule
copyright licence
embed include
darknet tor
broadband dsl fibre
provider isp
cloud storage
social: facebook instagram twitter tiktok linkedin youtube snapchat mastodon reddit pinterest
search engine: google bing duckduckgo yahoo ecosia
website: page link menu text picture form domain
internet: web email browser google wifi website provider
streaming: netflix youtube spotify disney amazon
cms: wordpress typo3 joomla drupal
fediverse: mastodon peertube pixelfed
network social community
site: contact imprint privacy search menu
post: photo video text comment like
newsletter mailing circular
subscribe register signup
unsubscribe cancel optout
subscriber recipient reader
recipient addressee receiver
sender author
send mail forward
forward redirect
attachment file
draft concept
subject title
signature footer
bounce undeliverable
archive past
publish publication release
publisher publishing
publication published
editor editorial
editor edit
book paperback hardcover
ebook kindle epub
magazine journal periodical
newspaper paper press
article text
column columnist
report reportage
news message
headline title
chapter section
edition issue
issue number
print printed
printing print
isbn book
review critique
manuscript script text
proofread correction
bestseller successful
royalty fee
copyright rights
source reference
release appear
appear publish
caption title
illustrate illustration
illustrator drawing
cover title
censor censorship
podcast episode
episode part
newsletter: subscribe unsubscribe email frequency spam
email: inbox attachment spam subject recipient gmail outlook
book: novel ebook author publisher chapter page isbn
press: newspaper magazine journalist article interview
provider: gmail outlook yahoo gmx protonmail
magazine: issue article subscription cover
text: article book letter report essay
newspaper: article headline journalist edition
publication: book magazine article blog newsletter
contact communication
reach available
message note
callback recall
conversation talk dialogue
inform notify information
news information
meet encounter
visit come
directions route
secretary reception
hotline support
support help service
helpdesk support
suggestion proposal idea
request wish
greet greeting hello
thanks thank grateful
please request
excuse pardon sorry
congratulate congratulations
misunderstand misunderstanding
disagree contradict
promise vow
joke kidding
whisper quiet
stamp postage
anonymous unnamed
network networking
friend acquaintance
mention name
contact: phone email address form letter fax whatsapp visit
message: email sms letter whatsapp call note chat
greeting: hello hi goodbye welcome morning bye
communication: talk phone email letter chat sign
address: street number city postcode country
call: phone number time callback
videocall skype zoom
reach: phone email office address
open: hour monday sunday holiday
write writing written
author wrote written
read reading reader
story tale narrative
poem poetry verse
rhyme verse
essay article
diary journal
autobiography memoir
comic cartoon
fantasy fiction
nonfiction factual
quote quotation citation
sentence phrase
spelling spell
grammar grammatical
language linguistic
summary summarise summarize
meaning signify
dictionary lexicon
editor editing
correct proofread
draft version
idea inspiration
hero protagonist
plot action
ending end
research investigate
study investigation
discovery found
inventor invented
result finding
statistics data
physics physical physicist
chemistry chemical chemist
biology biological biologist
mathematician mathematics
astronomy astronomer star
history historical historian
geography geographical
medicine medical
economics economy
archaeology archaeologist
law jurisprudence
evolution darwin
relativity einstein
space astronaut
formula equation
science: physics chemistry biology mathematics astronomy psychology medicine history geography sociology
text: novel poem essay letter article story diary report
book: novel thriller fairytale biography comic dictionary cookbook
author: shakespeare goethe kafka tolkien rowling hemingway asimov orwell dickens tolstoy
scientist: einstein newton darwin curie galileo turing tesla hawking
genre: thriller fantasy romance horror scifi comedy drama
grammar: noun verb adjective sentence tense plural
philosopher: plato socrates aristotle kant nietzsche descartes
crime thriller detective
play stage theatre
play: hamlet macbeth faust
universe: star planet galaxy moon sun
biology: cell gene evolution animal plant
physics: gravity light energy force atom quantum
science: study research experiment theory
`;
