/** Forms that no ending reveals, each line led by the form they count as. */
export const ENGLISH_FORMS = `
be am is are was were been being m re
have has had having ve
do does did done doing
will would ll d
can could cannot
may might
shall should
go goes went gone
get gets got gotten
lose lost
pay paid
send sent
take took taken
make made
buy bought
know knew known
find found
come came
see saw seen
give gave given
tell told
think thought
leave left
keep kept
begin began begun
break broke broken
steal stole stolen
write wrote written
speak spoke spoken
choose chose chosen
forget forgot forgotten
spend spent
sell sold
say said
hear heard
meet met
hold held
bring brought
build built
feel felt
fly flew flown
drive drove driven
eat ate eaten
drink drank drunk
grow grew grown
understand understood
withdraw withdrew withdrawn
wear wore worn
teach taught
catch caught
child children kid kids
person people
man men
woman women
good better best
bad worse worst
many more most much
a an
i me
my mine
you u
your yours
we us
our ours
he him
she her
they them
their theirs
this that these those
who whom
`;
