const list = `aaron abdul abigail abu adam adele adrian ahmed aileen aisha alan alasdair albert alec alex alexander alexandra alf alfie ali alice alison
  alistair allan allen amanda amina amit amy ana andrea andrew andy angela angus anita ann anna anne annette anthony antony arjun arthur asif audrey
  barbara barry ben benjamin bernadette bernard beth bethan betty beverley bilal brenda brendan brian bridget bruce bryan bryony callum cameron carl
  carla caroline carolyn catherine cathy cecilia charles charlie charlotte cheryl chloe chris christina christine christopher claire clare clive colette
  colin connor craig daisy daniel danny daphne darren dave david dawn dean debbie deborah declan denis denise dennis derek des diana diane dominic
  don donald donna doreen dorothy dougie douglas duncan eddie edith edmund edward eileen elaine eleanor elizabeth ella ellen ellie emily emma eric
  erica ernest esther ethan eve evelyn ewan farah fatima fiona frances francesca francis frank fred freddie gareth gary gavin gemma geoff geoffrey
  george georgia georgina gerald gerard gerry gillian giles gina glen glenn gloria gordon graeme graham greg gregory guy gwen hannah harold harriet
  harry hassan hazel heather helen henry hilary howard hugh hugo ian imran ina ingrid irene iris isaac isabel isla ivan ivor jack jackie jacob
  jacqueline jake james jamie jan jane janet janice jasmine jason javed jean jeff jeffrey jen jennifer jenny jeremy jerry jess jessica jill jim jimmy
  joan joanna joanne joe joel john johnny jon jonathan jonny joseph josephine josh joshua joyce judith judy julia julian julie june justin karen karl
  kate katherine kathleen kathryn kathy katie katy kay keith kelly ken kenneth kerry kevin khalid kieran kim kirsty kit laura lauren laurence lawrence
  leah leanne len leo leon leonard leroy lesley leslie lewis liam lily linda lionel lisa liz lizzie lloyd lorna lorraine louis louise lucy luke lydia
  lynda lynn lynne maggie malcolm mandy marcus margaret maria marian marianne marie marilyn marion mark marlene martha martin martyn mary matilda matt
  matthew maureen maurice mavis max maxine megan mel melanie melissa michael michelle mick miguel mike miles millie miriam mohamed mohammad mohammed
  moira molly monica morag muhammad muriel myra nadia nancy naomi natalie natasha nathan neil nell neville niall nicholas nick nicky nicola nigel
  nikki nina noel nora norma norman oliver olivia omar oscar owen pam pamela pat patricia patrick paul paula pauline peggy penelope penny percy pete
  peter phil philip philippa phillip phoebe phyllis piers polly priya rachel rafiq raj rajesh ralph ravi ray raymond rebecca reg rhiannon rhona rhys
  richard rick ricky rita rob robert roberta robin rod roderick rodney roger roland ron ronald rory rosa rosalind rosemary rosie ross roy ruby rupert
  russell ruth ryan sadie saeed sally sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian shabana shahid shane sharon shaun sheila
  shirley sian sid sidney simon siobhan sonia sophia sophie stan stanley stella stephanie stephen steve steven stewart stuart sue sunil susan susanna
  susie suzanne sybil sylvia tahir tamsin tanya tara ted teresa terence terry thelma theo theresa thomas tim timothy tina toby tom tommy tony tracey
  tracy trevor trish una ursula val valerie vanessa vera vernon veronica vic vicky victor victoria vijay vince vincent violet vivian walter wayne wendy
  wesley wilfred william winifred xavier yasmin yusuf yvonne zac zachary zara zoe
  boris keir sadiq ed jo rishi kemi priti sajid al mo ash bev dan deb gaz jez kath kaz lou maz nic raf ros sab stu suki tam theodora wes yas zack ayesha imtiaz nadeem parveen shazia tariq usman yusra abena kwame olu tunde chidi marek pavel ewa agnieszka`;

/** First names that are common in Britain: what a person's name begins with, and hardly ever a ward's. */
export const firstNames: ReadonlySet<string> = new Set(list.split(/\s+/));

/** Whether several words, normalised, begin with a first name. */
export const beginsWithFirstName = (words: string): boolean => {
  const space = words.indexOf(' ');
  return space > 0 && firstNames.has(words.slice(0, space));
};
